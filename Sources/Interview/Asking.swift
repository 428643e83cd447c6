import Cases
import Facts
import Guide
import Letters
import Mentions

extension Interview {
  /// Below this a question is not worth the asking; once the letter is good, only what gains much is still asked, and
  /// what would make it stronger is named.
  private static let worthAsking = (letter: 11.0, more: 30.0)

  /// How many questions a talk puts: about a dozen were announced.
  private static let most = 14

  /// The question that the letter gains most from, with what is proposed along with it; or that the letter is ready.
  mutating func ask(after touched: [Fact], _ heard: Heard? = nil, _ view: View, _ page: inout Page) {
    if heard?.deeds.contains(.wantsNothing) == true, !view.knows(.request) {
      page.add(offerRequests(view), .question)
      return
    }
    // Near the end only that is asked without which the letter cannot go out.
    let left = Interview.most - state.timesAsked.values.reduce(0, +)
    let needs = Need.all.map { ($0, worth(of: $0, view)) }
    let due = needs.count { $0.0.isEssential && $0.1 > 0 }
    let worths = left <= 0 ? [] : left > due ? needs : needs.filter(\.0.isEssential)
    let isOpen = touched.isEmpty && heard?.deeds.isDisjoint(with: [.unknown, .skip, .nothing]) == true
    // A digression, a question of the person's own, silence: the question that was open comes again.
    let pending = isOpen ? worths.first { $0.0.name == state.need && $0.1 > 0 } : nil
    guard let (need, gain) = pending ?? worths.max(by: { $0.1 < $1.1 }),
      gain >= (view.isGood ? Interview.worthAsking.more : Interview.worthAsking.letter)
    else {
      page.add(ready(view), .question)
      return
    }
    state.need = need.name
    let count = state.timesAsked[need.name, default: 0]
    state.timesAsked[need.name] = count + 1
    page.add(propose(with: need, view), .proposal)
    let ways = speaker.ways("ask.\(need.name)", Matter(view))
    if !ways.isEmpty { page.add([ways[min(count, ways.count - 1)]], .question) }
    let proposal = state.proposals.last
    if let first = proposal?.facts.first, proposal?.completes == false {
      state.pending = Asked(
        [first.kind] + need.kinds.filter { $0 != first.kind }, values: [first.value.description])
    } else {
      state.pending = Asked(need.kinds)
    }
  }

  /// Gain, less where it was asked before; more where it was just spoken of. Nothing is asked more than twice.
  private func worth(of need: Need, _ view: View) -> Double {
    let gain = need.gain(view)
    let asked = state.timesAsked[need.name] ?? 0
    guard gain > 0, asked < (need.isOnce ? 1 : 2) else { return 0 }
    let isNear = need.about.contains { view.touched.contains($0) }
    let again = state.declined.contains(need.name) ? 0.4 : asked > 0 ? 0.75 : 1
    return (gain + (isNear ? 8 : 0)) * (gain >= 90 ? 1 : again)
  }

  /// What is proposed in the same breath as a question: a reply date with the name, a reason with the requests.
  private mutating func propose(with need: Need, _ view: View) -> [String] {
    var lines: [String] = []
    switch need.name {
    case "evidence.dates": state.proposals += view.paperDates
    case "instalments.paid":
      if let paid = view.instalmentsBefore {
        state.proposals.append(Proposal(facts: [paid], completes: true))
        let named: [String: Value] = ["n": paid.value, "date": paid[.date] ?? .flag]
        return [speaker.say("propose.paid", Matter(view, named: named))].compactMap { $0 }
      }
    case "request":
      // Poor planning is no ground for a waiver, but a plan can be asked for.
      if view.has(.planning) || view.has(.forgot), let line = speaker.say("propose.plan", Matter(view)) {
        state.proposals.append(Proposal(facts: [Fact(.request, .id(Request.instalmentPlan.rawValue))]))
        return [line]
      }
      // 打给我妈: who was called may be left alone from now on.
      let reached = view.known.all(.consequence).filter {
        $0.value.id == Consequence.thirdPartyContact.rawValue
      }
      if let first = reached.first, !view.has(.stopThirdPartyContact), !view.has(.stopHarassment),
        let line = speaker.say("propose.stop", Matter(view))
      {
        var request = Fact(.request, .id(Request.stopThirdPartyContact.rawValue))
        if reached.count == 1 { request[.who] = first[.who] }
        state.proposals.append(Proposal(facts: [request]))
        return [line]
      }
    case "terms":
      if state.timesAsked["terms"] == 2 {
        state.proposals.append(Proposal(facts: [Fact(.request, .id(Request.explanation.rawValue))]))
      }
    case "name":
      if view.has(.creditCorrection) || view.has(.restoreAccount), view.has(Cause.systemError),
        !view.has(.explanation),
        state.said.insert("explanation").inserted, let line = speaker.say("propose.explanation", Matter(view))
      {
        lines.append(line)
        state.proposals.append(Proposal(facts: [Fact(.request, .id(Request.explanation.rawValue))]))
      }
      if view.known[.replyWithin]?.ambiguous.isEmpty ?? true, !view.knows(.replyWithin),
        let date = view.figure("reply.by"),
        let line = speaker.say("propose.reply", Matter(view, named: ["date": date]))
      {
        lines.append(line)
        state.proposals.append(Proposal(facts: [Fact(.replyWithin, date)]))
      }
    default: break
    }
    return lines
  }

  /// Someone who wants nothing asked for is offered three requests, never turned away.
  private mutating func offerRequests(_ view: View) -> [String] {
    let choices: [Request] = [.waiveFees, .instalmentPlan, .itemisedStatement]
    state.need = "request"
    state.offered = choices.map { Fact(.request, .id($0.rawValue)) }
    state.pending = Asked([.request], values: choices.map(\.rawValue))
    return [speaker.say("act.wantsNothing", Matter(view)), speaker.say("ask.request.choices", Matter(view))]
      .compactMap { $0 }
  }

  /// The letter is good: that is said, with at most three things that would make it stronger.
  private mutating func ready(_ view: View) -> [String] {
    state.need = nil
    let strengths = strengths(view)
    state.pending = strengths.isEmpty ? nil : Asked(strengths.map(\.kind).unique)
    if strengths.contains(where: { $0.name == "email" }),
      let date = view.known.all(.consequence).lazy.compactMap({
        $0.value.id == "application-on-hold" ? $0[.date] : nil
      }).first
    {
      state.proposals.append(
        Proposal(facts: [Fact(.evidence, .id(Evidence.email.rawValue), [.date: date])], completes: true))
    }
    guard lacking.isEmpty else { return letter(view).lines }
    guard state.said.insert("ready").inserted else {
      return [speaker.say("export.hint", Matter(view))].compactMap { $0 }
    }
    let separator = speaker.say("stronger.separator", Matter(view)) ?? ", "
    let list = strengths.compactMap { speaker.say("stronger.\($0.name)", Matter(view)) }.joined(
      separator: separator)
    let piece = view.open.isEmpty ? "ready" : "ready.open"
    return [
      speaker.say(piece, Matter(view)),
      list.isEmpty ? nil : speaker.say("stronger", Matter(view, named: ["list": .text(list)])),
    ].compactMap { $0 }
  }

  /// What is not known and would still help, the three that help most.
  private func strengths(_ view: View) -> [(name: String, kind: Kind)] {
    var found: [(name: String, kind: Kind)] = []
    let isCall = view.known.all(.consequence).contains {
      $0.value.id == "third-party-contact" && $0[.phone] == nil
    }
    if isCall { found.append(("phone", .consequence)) }
    if view.has(.applicationOnHold), !view.known.has(.evidence, "email") {
      found.append(("email", .evidence))
    }
    if !view.knows(.complainantAccount) { found.append(("account", .complainantAccount)) }
    if !view.knows(.loanNumber) { found.append(("loan.number", .loanNumber)) }
    if !view.knows(.creditor) { found.append(("creditor", .creditor)) }
    if view.knows(.balance), !view.known.has(.evidence, "bill"), !view.known.has(.evidence, "screenshot") {
      found.append(("bill", .evidence))
    }
    return Array(found.prefix(3))
  }
}
