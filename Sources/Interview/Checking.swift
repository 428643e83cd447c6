import Cases
import Facts
import Letters
import Mentions

extension Interview {
  /// The contradiction to put now: one that the last answer touched, else the oldest that is open.
  func openClash(_ changes: [Change], _ view: View) -> Check? {
    let open = view.open.filter { (state.timesAsked[$0.question] ?? 0) < 2 }
    let touched = Set(changes.map(\.known.fact.kind))
    return open.first { $0.facts.contains { touched.contains($0.kind) } } ?? open.first
  }

  /// One either/or question that names both statements.
  mutating func put(_ check: Check, _ view: View) -> [String] {
    state.timesAsked[check.question, default: 0] += 1
    state.clash = check
    state.need = check.question
    var named = values(of: check)
    for (name, choice) in zip(["first", "second"], check.choices) { named[name] = choice.value }
    for (name, fact) in zip(["one", "other"], check.facts) {
      let known = view.known.facts.first { $0.fact == fact }
      named[name] = known.flatMap { phrase($0, view) }.map { .text($0) }
    }
    let piece = "check.\(check.name.rawValue).clash"
    let kinds = check.choices.flatMap(\.take).map(\.kind).unique
    let asked = kinds.isEmpty ? check.facts.map(\.kind).unique : kinds
    state.pending = Asked(asked + check.followUps, values: check.choices.map { $0.value.description })
    var lines = speaker.ways(piece, Matter(view, named: named))
    if let choices = choices(of: check, view) { lines.append(choices) }
    return lines
  }

  private func choices(of check: Check, _ view: View) -> String? {
    guard check.choices.count == 2, check.name != .rates, check.name != .ambiguous else { return nil }
    var ways = check.choices.map { choice -> Value in
      guard check.name == .plan, let base = view.openSum,
        let monthly = choice.take.first(where: { $0.kind == .requestMonthly })?.value.money,
        let plan = Plan(base: base, monthly: monthly.amount)
      else { return choice.value }
      let named: [String: Value] = [
        "months": .integer(plan.count), "monthly": .money(monthly), "whole": .integer(plan.whole),
      ]
      let last: [String: Value] = plan.last.map { ["last": .money(Money($0, monthly.currency))] } ?? [:]
      return speaker.say("choice.plan", Matter(view, named: named.merging(last) { $1 })).map { .text($0) }
        ?? choice.value
    }
    if check.name == .instalments {
      ways = ways.compactMap { speaker.say("choice.count", Matter(view, named: ["n": $0])).map { .text($0) } }
    }
    guard ways.count == 2 else { return nil }
    return speaker.say("choice", Matter(view, named: ["first": ways[0], "second": ways[1]]))
  }

  private func values(of check: Check) -> [String: Value] {
    var named: [String: Value] = ["formula": .text(check.formula)]
    for figure in check.figures { named[figure.name] = figure.value }
    named["rate.told"] = check.facts.first { $0[.per] == .id("year") }?.value
    return named
  }

  /// What adds up, or what should be told, of what the last answer touched; each is said once.
  mutating func check(_ changes: [Change], _ view: View, _ heard: Heard, _ page: inout Page) {
    let touched = Set(changes.map(\.known.fact.kind))
    let near = view.checks.filter { $0.choices.isEmpty && $0.facts.contains { touched.contains($0.kind) } }
    for check in near.sorted(by: { $0.name.place < $1.name.place }) {
      let key = "\(check.name.rawValue) \(check.formula)"
      guard !state.said.contains(key) else { continue }
      let said = say(check, view)
      guard !said.isEmpty else { continue }
      state.said.insert(key)
      let isOff = check.verdict == .notice || (check.name == .fee && view.fee?.isOff == true)
      page.add(said, isOff ? .proposal : .addsUp)
    }
    // 乱收费: where the sums do not bear it, a waiver is proposed in its place.
    if heard.does(.accuse), !view.has(.waiveFees), let fee = view.fee, fee.isBorneOut {
      page.add([speaker.say("propose.waive", Matter(view))].compactMap { $0 }, .proposal)
      state.proposals.append(
        Proposal(facts: [Fact(.request, .id(Request.waiveFees.rawValue)), Fact(.undisputed, .flag)]))
    }
  }

  private mutating func say(_ check: Check, _ view: View) -> [String] {
    var named = values(of: check)
    var piece = "check.\(check.name.rawValue).\(check.verdict == .notice ? "notice" : "ok")"
    if check.name == .fee { piece = feePiece(view, &named) }
    if check.name == .promise, check.facts.first?[.promised] == .flag {
      piece = "check.contact.promised.silence"
    }
    return speaker.ways(piece, Matter(view, named: named))
  }

  /// How the late fee compares; one that no way gives is met with the proposal of a daily breakdown.
  private mutating func feePiece(_ view: View, _ named: inout [String: Value]) -> String {
    guard let fee = view.fee, let verdict = fee.verdict else { return "check.fee.late.rate" }
    let currency = view.known[.feeLate]?.value.money?.currency ?? "CNY"
    named["low"] = .money(Money(fee.range.lowerBound, currency))
    if verdict == .within || fee.range.upperBound > fee.figure {
      named["high"] = .money(Money(fee.range.upperBound, currency))
    }
    switch verdict {
    case .above:
      if !view.has(.itemisedStatement) {
        state.proposals.append(Proposal(facts: [Fact(.request, .id(Request.itemisedStatement.rawValue))]))
      }
      return "check.fee.late.above"
    case .below: return "check.fee.late.below"
    case .within: return "check.fee.late.within"
    default: return "check.fee.late.ok"
    }
  }
}

extension Check.Name {
  /// The sums before the days: where there is room for one ✓ it is theirs.
  fileprivate var place: Int { self == .fee ? 0 : self == .duration || self == .instalments ? 2 : 1 }
}

extension Check {
  /// The name under which it is counted how often it was asked.
  var question: String { "clash.\(name.rawValue) " + facts.map(\.description).joined(separator: " ") }

  /// What is asked with it in one breath.
  var followUps: [Kind] { name == .plan ? [.requestStart] : name == .rates ? [.feeRate] : [] }
}

extension LateFee {
  /// Whether what was charged is what no usual way gives.
  var isOff: Bool {
    switch verdict {
    case .above, .below, .within: true
    default: false
    }
  }

  /// Whether the sums leave no ground for an accusation.
  var isBorneOut: Bool {
    switch verdict {
    case .agrees, .agreesUnder, .within, .below: true
    default: false
    }
  }
}
