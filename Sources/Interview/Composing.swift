import Cases
import Facts
import Guide
import Letters
import Mentions

extension Interview {
  /// Four lines at the most.
  static let most = 4

  /// The reply to an answer: sympathy or an answer to what was done · what was read · a check · one question.
  mutating func composed(_ heard: Heard, _ changes: [Change]) -> Reply {
    let told = changes.filter { if case .unchanged = $0 { false } else { true } }
    let view = View(state.known, touched: told.map(\.known.fact))
    state.proposals = []
    state.offered = []
    state.clash = nil
    let response = response(to: heard, told, view)
    let noted = noted(told, view)
    let clash = openClash(told)
    var check = clash == nil ? checked(told, view, heard) : []
    let question: [String]
    if state.isQuiet {
      question = []
      state.pending = nil
    } else if let clash {
      question = put(clash, view)
    } else {
      question = nextQuestion(after: told.map(\.known.fact), heard)
    }
    var first = response ?? sympathy(heard, told, view)
    if noted.isEmpty, check.isEmpty, first == nil, response == nil {
      first = state.isQuiet ? speaker.say("again", Matter(view)) : unheard(heard, view)
    }
    var parts = [
      first.map { speaker.wrapped($0) } ?? [], noted.flatMap(speaker.wrapped), check.flatMap(speaker.wrapped),
      question.flatMap(speaker.wrapped),
    ]
    // Too much for four lines: sympathy goes first, then the checks, then the tail of what was read.
    if parts.joined().count > Interview.most, response == nil { parts[0] = [] }
    if parts.joined().count > Interview.most { parts[0] = Array(parts[0].prefix(1)) }
    if parts.joined().count > Interview.most, !check.isEmpty {
      check = Array(check.prefix(1)); parts[2] = check.flatMap(speaker.wrapped)
    }
    if parts.joined().count > Interview.most {
      parts[1] = shortened(
        told, view, lines: max(1, Interview.most - parts[0].count - parts[2].count - parts[3].count))
    }
    if parts.joined().count > Interview.most {
      parts[2] = Array(
        parts[2].prefix(max(0, Interview.most - parts[0].count - parts[1].count - parts[3].count)))
    }
    if parts.joined().count > Interview.most { parts[0] = [] }
    return Reply(lines: Array(parts.joined().prefix(Interview.most)), asked: state.pending)
  }

  // MARK: What was read

  /// 已更正：… → … · 记下：…
  private func noted(_ changes: [Change], _ view: View) -> [String] {
    let corrections = changes.compactMap { corrected($0, view) }
    let dropped = changes.compactMap { if case .dropped(let known) = $0 { phrase(known, view) } else { nil } }
    let added = changes.compactMap { change -> Known? in
      switch change {
      case .added(let known): known
      case .completed(_, let new, _): corrected(change, view) == nil ? new : nil
      default: nil
      }
    }
    let phrases = added.compactMap { phrase($0, view) }.unique
    return [
      listed("corrected", corrections, view), listed("dropped", dropped, view),
      listed("noted", phrases, view),
    ].compactMap { $0 }
  }

  /// The same in fewer lines, with the number of what is left out.
  private func shortened(_ changes: [Change], _ view: View, lines: Int) -> [String] {
    let all = noted(changes, view).flatMap(speaker.wrapped)
    if all.count <= lines { return all }
    let corrections = changes.compactMap { corrected($0, view) }
    let phrases = changes.filter { corrected($0, view) == nil }.compactMap { phrase($0.known, view) }.unique
    let separator = speaker.say("noted.separator", Matter(view)) ?? " "
    for count in stride(from: phrases.count - 1, to: 0, by: -1) {
      let list = phrases.prefix(count).joined(separator: separator)
      let short = [
        listed("corrected", corrections, view),
        speaker.say("noted.more", Matter(view, named: ["list": .text(list), "n": .integer(phrases.count)])),
      ].compactMap { $0 }.flatMap(speaker.wrapped)
      if short.count <= lines { return short }
    }
    return Array(all.prefix(lines))
  }

  private func listed(_ piece: String, _ phrases: [String], _ view: View) -> String? {
    guard !phrases.isEmpty else { return nil }
    let separator = speaker.say("noted.separator", Matter(view)) ?? " "
    return speaker.say(piece, Matter(view, named: ["list": .text(phrases.joined(separator: separator))]))
  }

  /// A fact in a few words: the first row that fits it, the particular before the general.
  func phrase(_ known: Known, _ view: View) -> String? {
    speaker.ways("fact", Matter(view, rows: [known])).first
  }

  /// “6,000 → 5,792.85”, where a change replaced something.
  private func corrected(_ change: Change, _ view: View) -> String? {
    let pair: (String?, String?, String)
    switch change {
    case .replaced(let old, let new):
      pair = (value(old, view), value(new, view), new.fact.kind.rawValue)
    case .completed(let old, let new, let names):
      guard let name = names.first(where: { old.fact[$0] != nil && $0 != .proposed }),
        let was = old.fact[name], let now = new.fact[name]
      else { return nil }
      pair = (said(was, view), said(now, view), name.rawValue)
    default: return nil
    }
    guard let was = pair.0, let now = pair.1, was != now else { return nil }
    let named: [String: Value] = ["label": .text(pair.2), "was": .text(was), "now": .text(now)]
    return speaker.say("corrected.one", Matter(view, named: named))
  }

  private func value(_ known: Known, _ view: View) -> String? {
    speaker.say("value", Matter(view, rows: [known]))
  }

  private func said(_ value: Value, _ view: View) -> String? {
    speaker.say("plain", Matter(view, named: ["value": value]))
  }

  // MARK: Sympathy and answers to what was done

  /// A line that was not yet said; `nil` when nothing calls for one or they are used up.
  private mutating func sympathy(_ heard: Heard, _ changes: [Change], _ view: View) -> String? {
    var subjects = changes.compactMap { change -> String? in
      if case .added(let known) = change { known.fact.value.id } else { nil }
    }
    if heard.does(.digression) { subjects.append("digression") }
    if heard.does(.outburst) { subjects.append("outburst") }
    for subject in subjects {
      for way in speaker.ways("sympathy.\(subject)", Matter(view)) where state.sympathies.insert(way).inserted
      { return way }
    }
    return nil
  }

  /// An answer that told nothing new: the question is put again, in other words.
  private func unheard(_ heard: Heard, _ view: View) -> String? {
    for act in [Act.puzzled, .thanks, .unknown, .skip, .wantsNothing] where heard.does(act) {
      return speaker.say("act.\(act.rawValue)", Matter(view))
    }
    return heard.assent != nil || heard.dissent != nil ? nil : speaker.say("act.unheard", Matter(view))
  }

  /// What is said to a wish to hide, to threaten, to hire an agent, to a question: by what was done, not by the turn.
  private mutating func response(to heard: Heard, _ changes: [Change], _ view: View) -> String? {
    let ordered: [Act] = [
      .forge, .agent, .hide, .threaten, .everywhere, .asksSued, .asksCredit, .asksLender, .asksUse,
      .asksCalls, .asksChannel, .asksPaying, .asksFuture,
    ]
    if changes.contains(where: { $0.known.fact.value.id == Consequence.legalAction.rawValue }),
      state.said.insert("court").inserted
    {
      return speaker.say("act.court", Matter(view))
    }
    let done = ordered.filter { heard.does($0) }
    var lines: [String] = []
    for act in done.prefix(2) {
      let isOnce = act == .agent || act == .forge
      if isOnce, !state.said.insert(act.rawValue).inserted { continue }
      if let line = statement(about: act) ?? speaker.say("act.\(act.rawValue)", Matter(view)) {
        lines.append(line)
      }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

extension Interview {
  /// What the guide says about a question, on the day of the letter; `nil` where it says nothing yet.
  func statement(about act: Act) -> String? {
    let ids = Interview.statements[act] ?? []
    return ids.lazy.compactMap { Guide.china.statement($0, on: state.known.today)?.text[settings.language] }
      .first
  }

  /// The guide's entries that answer a question, the newest rule first.
  private static let statements: [Act: [String]] = [
    .despair: ["distress"], .agent: ["scam"], .asksLender: ["party.lender"],
    .asksUse: ["law.negotiate"], .asksCalls: ["collect.guideline", "collect.standard", "collect.rule"],
    .asksChannel: ["channel.alipay"], .asksPaying: ["effect"], .asksCredit: ["credit.retention"],
  ]
}

extension Array where Element: Hashable {
  /// Each element once, the first time.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
