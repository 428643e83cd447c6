import Cases
import Facts
import Interview
import Mentions

/// A person with a goal: opens with a story, answers what is asked by its id, out of order, with mistakes and digressions.
struct Person {
  let goal: [Fact]
  let today: Day
  let language: Language
  var seeded: Seeded
  /// Facts of the goal of which nothing was told yet.
  var untold: [Fact]
  /// Facts that were told wrongly, and are to be put right.
  var wrong: [Fact] = []
  /// What was told last, if it was one thing told wrongly: it may be put right with the bare value.
  var justWrong: Fact?
  /// Facts of which the words were mistyped: told again when they are missing.
  var mistyped: [Fact] = []
  /// Facts that were proposed and agreed to.
  private(set) var agreed: [Fact] = []
  /// The words with which each fact was told, for the report.
  var words: [String: [String]] = [:]
  /// Facts that have a day and were told with it, or of which the day was told since.
  var wasDated: Set<Fact> = []
  /// The language of this answer.
  var tongue: Language

  /// Of a hundred answers or wordings.
  enum Rate {
    static let outOfOrder = 8, wrong = 6, rough = 8, digress = 5, rage = 6, ask = 4, skip = 4, mistype = 2,
      switches = 3,
      extra = 15, dateless = 25
  }

  init(_ goal: Goal, _ seeded: Seeded) {
    (self.goal, today, language, tongue, self.seeded) = (
      goal.facts, goal.today, goal.language, goal.language, seeded
    )
    untold = goal.facts
  }

  var book: Wordings { Wordings.books[tongue] ?? Wordings(tongue) }

  // MARK: Answers

  /// The story at the beginning.
  mutating func opening() -> String {
    var parts: [String] = []
    if seeded.happens(50) { parts.append(seeded.one(of: book.list("open"))) }
    if seeded.happens(30) { parts.append(seeded.one(of: book.list("rage"))) }
    let likely: [Kind: Int] = [
      .product: 85, .cause: 70, .overdueSince: 50, .balance: 50, .feeLate: 35, .consequence: 40, .request: 12,
      .overdueAmount: 30,
    ]
    let told = goal.filter { seeded.happens(likely[$0.kind] ?? 3) }.shuffled(using: &seeded).prefix(6)
    parts += tell(Array(told), asked: [], in: [])
    return parts.isEmpty ? seeded.one(of: book.list("open")) : joined(parts)
  }

  /// The answer to a reply; `nil` when nothing is asked and nothing is left to tell.
  mutating func answer(to reply: Reply, asks: Bool, known: Case) -> String? {
    tongue = seeded.happens(Rate.switches) ? seeded.one(of: Language.all) : language
    defer { tongue = language }
    let asked = reply.asked?.kinds ?? []
    if let right = correction(known) { return right }
    guard asks, let pending = reply.asked else { return volunteer(known, asked: asked) }
    if let aside = aside() { return aside }
    var parts: [String] = []
    if seeded.happens(Rate.rage) { parts.append(seeded.one(of: book.list("rage"))) }
    parts += proposal(pending, known)
    if seeded.happens(Rate.outOfOrder),
      let other = untold.filter({ !asked.contains($0.kind) }).randomElement(using: &seeded)
    {
      return joined(parts + tell([other], asked: asked, in: known.facts.map(\.fact)))
    }
    parts += matter(pending, known)
    if seeded.happens(Rate.extra), let other = untold.randomElement(using: &seeded) {
      parts += tell([other], asked: asked, in: known.facts.map(\.fact))
    }
    if parts.isEmpty { parts = [nothing(asked)] }
    return joined(parts)
  }

  /// What is asked for, of what the goal holds and the case does not.
  private mutating func matter(_ pending: Asked, _ known: Case) -> [String] {
    let kinds = pending.kinds.flatMap(\.withKin)
    let facts = known.facts.map(\.fact)
    var told: [String] = []
    if pending.values.count == 2, let right = goal.first(where: { $0.kind == pending.kinds.first }) {
      if let place = pending.values.firstIndex(of: right.value.description), seeded.happens(60) {
        return ["\(place + 1)"]
      }
      return tell([right], asked: pending.kinds, in: facts)
    }
    let missing = goal.filter { fact in kinds.contains(fact.kind) && !fact.isHeld(by: facts) }
    let dateless = missing.filter { $0.isHeld(by: facts, withoutDate: true) }
    for fact in dateless.prefix(2) {
      told += tellDate(
        of: fact, alone: dateless.count == 1 && missing.count == 1 && goal.count { $0.kind == fact.kind } == 1
      )
    }
    let others = missing.filter { fact in !dateless.contains(fact) }
    let most = others.contains { $0.kind == .evidence } ? 5 : 3
    told += tell(Array(others.prefix(most)), asked: pending.kinds, in: facts)
    return told
  }

  /// A yes or a no to one proposed value.
  private mutating func proposal(_ pending: Asked, _ known: Case) -> [String] {
    guard pending.values.count == 1, let kind = pending.kinds.first,
      let value = Value(pending.values[0], for: kind),
      !known.facts.contains(where: { $0.fact.kind == kind && $0.fact.value == value })
    else { return [] }
    let isWanted = goal.contains { $0.kind == kind && ($0.value == value || !kind.isRepeatable) }
    if isWanted {
      return goal.contains { $0.kind == kind && $0.value == value } && seeded.happens(50) ? [yes()] : []
    }
    if seeded.happens(50) {
      agreed.append(Fact(kind, value))
      return [yes()]
    }
    return kind == .request ? [seeded.one(of: book.list("no"))] : []
  }

  private mutating func yes() -> String { seeded.one(of: book.list("yes")) }

  private mutating func nothing(_ asked: [Kind]) -> String {
    let none: Set<Kind> = [.contact, .evidence, .paymentMade, .instalmentsPaid]
    if seeded.happens(15) { return seeded.one(of: book.list("skip")) }
    return seeded.one(of: book.list(asked.allSatisfy(none.contains) ? "none" : "unknown"))
  }

  private mutating func aside() -> String? {
    if seeded.happens(Rate.digress) { return seeded.one(of: book.list("digress")) }
    if seeded.happens(Rate.ask) { return seeded.one(of: book.list("ask")) }
    if seeded.happens(Rate.skip) { return seeded.one(of: book.list("skip")) }
    return nil
  }

  /// What is left to tell when nothing is asked.
  private mutating func volunteer(_ known: Case, asked: [Kind]) -> String? {
    let facts = known.facts.map(\.fact)
    var left = untold.filter { !$0.isHeld(by: facts) } + mistyped.filter { !$0.isHeld(by: facts) }
    if left.isEmpty,
      let fact = goal.first(where: {
        $0.isHeld(by: facts, withoutDate: true) && !$0.isHeld(by: facts) && !wasDated.contains($0)
      })
    {
      return joined(tell([fact], asked: [], in: facts, truly: true))
    }
    left = Array(left.prefix(seeded.number(1...2)))
    return left.isEmpty ? nil : joined(tell(left, asked: [], in: facts))
  }

  /// What was proposed by the program along with what was agreed to.
  mutating func alsoAgreed(_ facts: [Fact]) { agreed += facts }
}

extension Kind {
  /// What a person tells in the same breath.
  fileprivate var withKin: [Kind] {
    switch self {
    case .incomeMonthly: [self, .expenseMonthly]
    case .requestMonthly: [self, .requestMonths]
    case .complainantPhone: [self, .complainantEmail]
    case .loanPrincipal: [self, .loanTerm]
    default: [self]
    }
  }
}
