import Cases
import Facts
import Mentions

extension Seeded {
  /// A case that may hold every kind, id and qualifier of the vocabulary, with sums and days of its own.
  mutating func wholeComplaint(in language: Language) -> Case {
    var facts: [Fact] = []
    for kind in Kind.allCases {
      let told = kind == .event ? [Told.event(in: language)] : Told.facts(of: kind) + Told.more(of: kind)
      let isNeeded = kind == .request || kind == .product
      guard isNeeded || Int.random(in: 0..<3, using: &self) == 0 else { continue }
      for _ in 0..<(kind.isRepeatable && kind != .event ? Int.random(in: 1...3, using: &self) : 1) {
        guard let fact = told.randomElement(using: &self).map({ moved($0) }) else { continue }
        // Two calls on one day, or one thing told twice, are one fact in a case.
        let isThere = facts.contains { $0.kind == fact.kind && (kind.shape != .id || $0.value == fact.value) }
        if !isThere || (kind == .paymentMade && facts.count { $0.kind == kind } < 1) { facts.append(fact) }
      }
    }
    facts.shuffle(using: &self)
    return Case(
      today: CoverageTests.today,
      facts: facts.enumerated().map { Known($1, turn: $0 + 1, words: "", on: CoverageTests.today) })
  }

  /// The fact with another sum, and its past days so many days earlier.
  private mutating func moved(_ fact: Fact) -> Fact {
    if fact.kind == .event { return fact }
    let days = Int.random(in: 0...20, using: &self)
    func earlier(_ value: Value) -> Value {
      guard let date = value.date, let day = date.exact, day < CoverageTests.today else { return value }
      return .date(DateSpan(day.adding(days: -days)))
    }
    var value = earlier(fact.value)
    if case .money(var money) = value {
      money.amount = Amount(Int64.random(in: 100...5_000_000, using: &self), scale: 2)
      value = .money(money)
    }
    var moved = Fact(fact.kind, value)
    for (name, said) in fact.qualifiers { moved[name] = earlier(said) }
    // A suit and an arrest are threatened to the person.
    if moved[.of] != nil, moved[.of] != .id("visit"), moved.value == .id("threats") { moved[.who] = nil }
    // Who promised promised something.
    if moved[.outcome] == .id("promised"), moved[.promised] == nil { moved[.promised] = .flag }
    if moved[.promised] != nil, moved[.outcome] == nil { moved[.outcome] = .id("promised") }
    return moved
  }
}

extension Told {
  /// A sentence that a person put in by themselves: it holds no fact of the vocabulary.
  static func event(in language: Language) -> Fact {
    let text =
      switch language {
      case .simplified: "2024年9月3日，我搬到了外婆的老房子里。"
      case .traditional: "2024年9月3日，我搬到了外婆的老房子裡。"
      default: "On 3 September 2024 I moved to my grandmother's old house."
      }
    return Fact(.event, .text(text), [.date: day("2024-09-03"), .language: .id(language.tag)])
  }

  /// Qualifiers that `facts(of:)` does not tell.
  static func more(of kind: Kind) -> [Fact] {
    switch kind {
    case .loanTerm: [Fact(kind, .integer(24), [.unit: .id("instalment")])]
    case .balance: [Fact(kind, yuan(712_345), [.date: day("2024-10-01")])]
    case .incomeMonthly: [Fact(kind, yuan(320_000), [.approximate: .flag])]
    case .instalmentsPaid: [Fact(kind, .integer(3), [:])]
    case .paymentMade: [Fact(kind, yuan(30_000), [:])]
    case .accountFunds: [Fact(kind, yuan(90_000), [:])]
    case .expenseMonthly: [Fact(kind, yuan(80_000), [.for_: .id("food"), .name: .text("吃饭坐车")])]
    case .collectionFrequency:
      [
        Fact(kind, .integer(5), [.unit: .id("call"), .per: .id("day")]),
        Fact(kind, .integer(10), [.unit: .id("call"), .per: .id("week"), .max: .integer(12)]),
      ]
    case .cause:
      [
        Fact(kind, .id("medical"), [.as_: .id("illness"), .who: .id("mother")]),
        Fact(kind, .id("job-loss"), [.notified: day("2024-06-28")]), Fact(kind, .id("family"), [:]),
      ]
    case .consequence:
      [
        Fact(kind, .id("visit"), [.date: day("2024-10-10"), .who: .id("mother")]),
        Fact(kind, .id("threats"), [.of: .id("visit"), .date: day("2024-10-10")]),
        Fact(kind, .id("collection-calls"), [.part: .id("night")]),
        Fact(kind, .id("collection-calls"), [.date: day("2024-10-16"), .phone: .text("02160001234")]),
      ]
    case .evidence:
      [
        Fact(kind, .id("screenshot"), [.of: .id("chat-record")]),
        Fact(kind, .id("bank-statement"), [.date: day("2024-09")]),
        Fact(kind, .id("medical-record"), [.name: .text("出院小结和发票")]),
      ]
    case .reply: [Fact(kind, .id("waive-fees"), [.outcome: .id("partly"), .amount: yuan(10_000)])]
    case .replyWithin: [Fact(kind, day("2024-11-12"), [:])]
    case .contact:
      [
        Fact(
          kind, .id("hotline"),
          [.date: day("2024-10-08"), .time: Clock(19, 0).map { .time(TimeOfDay($0)) } ?? .flag])
      ]
    default: []
    }
  }
}
