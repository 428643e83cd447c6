import Facts
import Guide
import Mentions

/// 3月15日到今天是7个月零5天，您又说三个月: two statements held against each other.
public struct Check: Hashable, Sendable {
  /// What is held against what; the raw value names the piece of the talk that says it.
  public enum Name: String, Sendable, CaseIterable {
    case duration = "overdue.duration"
    case instalments = "overdue.instalments"
    case balance = "balance"
    case rates = "loan.rate"
    case loan = "loan.principal"
    case beforeLoan = "loan.date"
    case afterToday = "today"
    case promise = "contact.promised"
    case fee = "fee.late"
    case plan = "request.months"
    case budget = "request.monthly"
    case ambiguous = "date"
  }

  /// Whether the two fit.
  public enum Verdict: Hashable, Sendable {
    /// ✓
    case addsUp
    /// They cannot both be true: either, or.
    case contradiction([Choice])
    /// Nothing is wrong with what was said, but it should be told: a promise is two days past.
    case notice
  }

  /// One of two ways out of a contradiction.
  public struct Choice: Hashable, Sendable {
    /// What the question names: `2024-03-15`.
    public var value: Value
    /// What is taken as told when it is chosen.
    public var take: [Fact] = []
    /// What then no longer stands.
    public var drop: [Slot] = []
  }

  /// Which check.
  public let name: Name
  /// The statements.
  public let facts: [Fact]
  /// Whether they fit.
  public let verdict: Verdict
  /// What was reckoned: `overdue.days` = 97.
  public let figures: [Computed]
  /// The reckoning with its numbers put in.
  public var formula: String { figures.map(\.formula).joined(separator: "; ") }

  /// The choices of a contradiction; none for what fits.
  public var choices: [Choice] { if case .contradiction(let choices) = verdict { choices } else { [] } }

  /// The statements and the check, as one name.
  var key: String { "\(name.rawValue): " + facts.map(\.description).joined(separator: " ↔ ") }
}

extension Case {
  /// The figures and the checks of a case, worked out together.
  public struct Review: Hashable, Sendable {
    /// The figures: those of `computed`, and those that are not listed.
    public let figures: [Computed]
    /// Every check that what is known allows, those that fit as well.
    public let checks: [Check]
    /// What does not add up, and has not been left as it is by the person.
    public let open: [Check]
    /// The late fee reckoned anew, where its rate, days and sums are known.
    public let lateFee: LateFee?
  }

  /// Everything that follows from what is known; for who needs more than one of its parts.
  public func review(in calendar: WorkCalendar = .china) -> Review {
    let own = workings(in: calendar)
    let others = own.otherLoans.map { workings(of: $0, in: calendar) }
    let ofLoans = ([own] + others).flatMap { $0.timeChecks + $0.moneyChecks }
    let checks = ambiguousDates + ofLoans + own.personalTimeChecks + own.planChecks
    return Review(
      figures: ([own] + others).flatMap(\.figures), checks: checks,
      open: checks.filter { !$0.choices.isEmpty && !settled.contains($0.key) }, lateFee: own.lateFee)
  }

  /// Every check that what is known allows, those that fit as well.
  public var checks: [Check] { review().checks }

  /// What does not add up, and has not been left as it is by the person: for `plaint facts` and the next question.
  public var open: [Check] { review().open }

  /// Takes up one of a contradiction's choices; one that changes nothing leaves the contradiction as it is, and it
  /// is not asked about again.
  @discardableResult
  public mutating func choose(_ choice: Check.Choice, of check: Check, turn: Int, words: String) -> [Change] {
    let gone = choice.drop.flatMap { drop($0) }
    let span = 0..<words.unicodeScalars.count
    let taken = choice.take.map { fact in
      var fact = fact
      (fact.span, fact.ambiguous) = (span, [])
      return take(Known(fact, turn: turn, words: words, on: today), correcting: true)
    }
    let same = gone.isEmpty && taken.allSatisfy { if case .unchanged = $0 { true } else { false } }
    if same { settled.insert(check.key) }
    if check.name == .rates { withheld = [] }
    return gone + taken
  }
}
