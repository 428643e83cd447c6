import Cases
import Facts
import Guide
import Letters
import Mentions

extension Interview {
  /// The reply to an answer: sympathy or an answer to what was done · what was read · a check · one question.
  mutating func composed(_ heard: Heard, _ changes: [Change], chosen: Value? = nil) -> Reply {
    let told = changes.filter { if case .unchanged = $0 { false } else { true } }
    let view = View(state.known, touched: told.map(\.known.fact))
    state.proposals = []
    state.offered = []
    state.clash = nil
    var page = Page()
    let response = response(to: heard, told, view)
    page.add(response, .answer)
    if response.isEmpty { page.add(sympathy(heard, told, view), .sympathy) }
    page.add(corrected(told, view), .corrected)
    page.add(noted(told, view), .noted)
    if let chosen, told.isEmpty {
      page.add([speaker.say("chosen", Matter(view, named: ["value": chosen]))].compactMap { $0 }, .noted)
    }
    page.add(next(after: told, view), .proposal)
    let clash = openClash(told, view)
    if clash == nil { check(changes, view, heard, &page) }
    if !state.isQuiet, told.contains(where: { $0.known.fact.kind == .evidence }),
      state.said.insert("copies").inserted
    {
      page.add([speaker.say("advice.copies", Matter(view))].compactMap { $0 }, .hint)
    }
    if page.parts.isEmpty {
      page.add(
        [state.isQuiet ? speaker.say("again", Matter(view)) : unheard(heard, view)].compactMap { $0 }, .answer
      )
    }
    if state.isQuiet {
      state.pending = nil
    } else if let clash {
      page.add(put(clash, view), .question)
    } else {
      ask(after: told.map(\.known.fact), heard, view, &page)
    }
    let lines = page.lines { shortened(told, view, lines: $0) }
    return Reply(lines: lines, asked: state.pending)
  }

  // MARK: What was read

  /// 已更正：… → … · 已删去：…
  private func corrected(_ changes: [Change], _ view: View) -> [String] {
    let corrections = changes.compactMap { corrected($0, view) }
    let dropped = changes.compactMap { if case .dropped(let known) = $0 { phrase(known, view) } else { nil } }
    return [listed("corrected", corrections, view), listed("dropped", dropped, view)].compactMap { $0 }
  }

  /// 记下：…
  private func noted(_ changes: [Change], _ view: View) -> [String] {
    [listed("noted", added(changes, view), view)].compactMap { $0 }
  }

  /// What is new, in a few words each.
  private func added(_ changes: [Change], _ view: View) -> [String] {
    changes.compactMap { change -> Known? in
      switch change {
      case .added(let known): known
      case .completed(_, let new, _): corrected(change, view) == nil ? new : nil
      default: nil
      }
    }.compactMap { phrase($0, view) }.unique
  }

  /// The same in fewer lines, with the number of what is left out.
  private func shortened(_ changes: [Change], _ view: View, lines: Int) -> [String] {
    let phrases = added(changes, view)
    let separator = speaker.say("noted.separator", Matter(view)) ?? " "
    for count in stride(from: phrases.count - 1, to: 0, by: -1) {
      let list = phrases.prefix(count).joined(separator: separator)
      let named: [String: Value] = ["list": .text(list), "n": .integer(phrases.count)]
      let short = speaker.say("noted.more", Matter(view, named: named)) ?? list
      if speaker.wrapped(short).count <= lines { return [short] }
    }
    return []
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
    speaker.ways("value", Matter(view, rows: [known])).first
  }

  private func said(_ value: Value, _ view: View) -> String? {
    speaker.say("plain", Matter(view, named: ["value": value]))
  }

  // MARK: Sympathy and answers to what was done

  /// A line that was not yet said; `nil` when nothing calls for one or they are used up.
  private mutating func sympathy(_ heard: Heard, _ changes: [Change], _ view: View) -> [String] {
    var subjects = changes.compactMap { change -> String? in
      if case .added(let known) = change { known.fact.value.id } else { nil }
    }
    if heard.does(.digression) { subjects.append("digression") }
    if heard.does(.outburst) { subjects.append("outburst") }
    for subject in subjects {
      for way in speaker.ways("sympathy.\(subject)", Matter(view)) where state.sympathies.insert(way).inserted
      {
        return [way]
      }
    }
    return []
  }

  /// An answer that told nothing new: the question is put again, in other words.
  private func unheard(_ heard: Heard, _ view: View) -> String? {
    if heard.isSilent { return speaker.say("act.silence", Matter(view)) }
    for act in [Act.puzzled, .nothing, .thanks, .unknown, .skip, .wantsNothing]
    where heard.deeds.contains(act) {
      return speaker.say("act.\(act.rawValue)", Matter(view))
    }
    return heard.assent != nil || heard.dissent != nil ? nil : speaker.say("act.unheard", Matter(view))
  }

  /// What is said to a wish to hide, to threaten, to hire an agent, to a question: by what was done, not by the turn.
  private mutating func response(to heard: Heard, _ changes: [Change], _ view: View) -> [String] {
    let ordered: [Act] = [
      .scam, .forge, .agent, .hide, .threaten, .everywhere, .asksSued, .asksCredit, .asksLender, .asksUse,
      .asksCalls, .asksChannel, .asksPaying, .asksFuture,
    ]
    if changes.contains(where: { $0.known.fact.value.id == Consequence.legalAction.rawValue }),
      state.said.insert("court").inserted
    {
      return [speaker.say("act.court", Matter(view))].compactMap { $0 }
    }
    let done = ordered.filter { heard.does($0) }
    var lines: [String] = []
    for act in done.prefix(2) {
      let isOnce = act == .agent || act == .forge || act == .scam
      if isOnce, !state.said.insert(act.rawValue).inserted { continue }
      if let line = statement(about: act) ?? speaker.say("act.\(act.rawValue)", Matter(view)) {
        lines.append(line)
      }
    }
    return lines.flatMap { $0.split(separator: "\n").map(String.init) }
  }
}

extension Interview {
  /// What the guide says about a question, on the day of the letter; `nil` where it says nothing yet.
  func statement(about act: Act) -> String? {
    let ids = Interview.statements[act] ?? []
    return ids.lazy.compactMap { Guide.china.statement($0, on: state.known.today)?.text[settings.language] }
      .first { act == .despair || speaker.wrapped($0).count < Page.most.lines }
  }

  /// The guide's entries that answer a question, the newest rule first.
  private static let statements: [Act: [String]] = [
    .despair: ["distress"], .asksLender: ["party.lender"],
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
