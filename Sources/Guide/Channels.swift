import Facts
import Mentions

/// How far a complaint has come; the raw value is its name in templates.
public enum Stage: String, Sendable, CaseIterable, Comparable {
  case platform, lender, regulator
  case creditDispute = "credit-dispute"
  case association, court

  /// The earlier first.
  public static func < (a: Stage, b: Stage) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// A channel with its stage, its term and what is said about it.
struct ChannelRow: Sendable {
  let channel: String
  let stage: Stage
  let term: Duration?
  let statements: [String]

  init?(_ row: [String: String]) {
    guard let channel = row["channel"], let stage = row["stage"].flatMap(Stage.init) else { return nil }
    (self.channel, self.stage) = (channel, stage)
    term = row["term"].flatMap { Duration($0) }
    statements = (row["statements"] ?? "").split(separator: " ").map(String.init)
  }
}

/// What comes next: whom to turn to, or how long to wait first.
public struct Advice: Hashable, Sendable {
  /// Whom to turn to now; while waiting, to whom the open complaint went.
  public let stage: Stage
  /// “Not yet, 3 days”: the term of an open complaint that still runs.
  public let wait: Wait?
  /// What is said about the stage, of what may be said on the day.
  public let statements: [Statement]
  /// What led here: the contact that ended, or the one that is open.
  public let because: Fact?

  /// A term that still runs.
  public struct Wait: Hashable, Sendable {
    /// The last day of the term.
    public let until: Day
    /// Days from today to that day.
    public let days: Int
  }
}

extension Guide {
  /// The last day on which an answer can be waited for: what was promised, else the channel's own term.
  ///
  /// `nil` for a channel without a term and for a contact without a day.
  public func term(of contact: Fact) -> Day? {
    if let promised = contact[.promised]?.date?.last { return promised }
    guard let day = contact[.date]?.date?.last, let row = row(of: contact), let term = row.term else {
      return nil
    }
    return calendar.workingDay(onOrAfter: calendar.day(term, after: day))
  }

  /// The next step, from the contacts and how they ended: one channel at a time, the next only after a refusal or
  /// when the term has passed. `letter` is the day by which the letter that was sent asks for an answer.
  public func advice(for facts: [Fact], on today: Day, letter: Day? = nil) -> Advice {
    let contacts = facts.filter { $0.kind == .contact }.enumerated().sorted {
      ($0.element[.date]?.date?.last.number ?? .min, $0.offset)
        < ($1.element[.date]?.date?.last.number ?? .min, $1.offset)
    }.map(\.element)
    let open = contacts.last { contact in
      guard !isEnded(contact), let until = term(of: contact, letter: letter), until >= today else {
        return false
      }
      // A call is no complaint in writing: only what was promised in it is waited for.
      return row(of: contact)?.stage != .platform || contact[.promised]?.date != nil
    }
    if let open, let row = row(of: open), let until = term(of: open, letter: letter) {
      let wait = Advice.Wait(until: until, days: until.number - today.number)
      return Advice(
        stage: row.stage, wait: wait, statements: statements(row.statements, facts, today), because: open)
    }
    let ended = contacts.filter { $0[.outcome] != nil || term(of: $0) != nil || $0[.date] != nil }
    let reached = ended.compactMap { row(of: $0)?.stage }.max()
    let stage = reached.map { next(after: $0, facts) } ?? .platform
    return Advice(
      stage: stage, wait: nil, statements: statements(said(of: stage), facts, today),
      because: ended.last { row(of: $0)?.stage == reached })
  }

  /// A contact of the same channel whose term still runs: complaining there again now helps no one.
  public func tooSoon(_ channel: Channel, in facts: [Fact], on today: Day) -> Fact? {
    facts.last { contact in
      contact.kind == .contact && contact.value == .id(channel.rawValue) && !isEnded(contact)
        && term(of: contact).map { $0 >= today } ?? false
    }
  }

  private func row(of contact: Fact) -> ChannelRow? {
    channels.first { $0.channel == contact.value.id }
  }

  /// A letter asks for an answer by its own date.
  private func term(of contact: Fact, letter: Day?) -> Day? {
    let isWritten =
      contact.value == .id(Channel.letter.rawValue) || contact.value == .id(Channel.email.rawValue)
    return isWritten ? letter ?? term(of: contact) : term(of: contact)
  }

  /// Refused, or settled.
  private func isEnded(_ contact: Fact) -> Bool {
    let ends: [Outcome] = [.refused, .partial, .granted, .partly]
    return contact[.outcome].map { outcome in ends.contains { .id($0.rawValue) == outcome } } ?? false
  }

  /// Who comes after whom; a wrong credit entry is disputed before the association is asked.
  private func next(after stage: Stage, _ facts: [Fact]) -> Stage {
    switch stage {
    case .platform: .lender
    case .lender: .regulator
    case .regulator: isAboutCredit(facts) ? .creditDispute : .association
    case .creditDispute: .association
    case .association, .court: .court
    }
  }

  private func isAboutCredit(_ facts: [Fact]) -> Bool {
    facts.contains {
      $0.kind == .request && $0.value == .id(Request.creditCorrection.rawValue)
    }
  }

  private func said(of stage: Stage) -> [String] {
    switch stage {
    case .creditDispute: ["credit.dispute", "credit.retention"]
    case .platform, .lender, .regulator, .association, .court:
      channels.filter { $0.stage == stage }.flatMap(\.statements).reduce(into: []) { known, id in
        if !known.contains(id) { known.append(id) }
      }
    }
  }

  /// Of these what may be said on the day; Alipay's own service only where Alipay is complained of.
  private func statements(_ ids: [String], _ facts: [Fact], _ day: Day) -> [Statement] {
    let isAlipay = platform(of: facts) == Respondent.alipay.rawValue
    return ids.filter { isAlipay || ($0 != "channel.alipay" && $0 != "party.lender") }
      .compactMap { statement($0, on: day) }
  }
}
