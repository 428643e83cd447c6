import Cases
import Facts
import Guide
import Mentions

/// A case as the questions look at it: what is known, what was just said, and what follows.
struct View {
  let known: Case
  let computed: [Computed]
  let checks: [Check]
  let open: [Check]
  let fee: LateFee?
  /// The kinds and ids that the last answer touched: the talk stays with what was just spoken of.
  let touched: Set<String>

  init(_ known: Case, touched: [Fact] = []) {
    self.known = known
    let review = known.review()
    computed = review.figures
    checks = review.checks
    open = review.open
    fee = review.lateFee
    self.touched = Set(touched.flatMap { [$0.kind.rawValue, $0.value.id ?? ""] })
  }

  /// Whether any fact of a kind is known.
  func knows(_ kind: Kind) -> Bool { known[kind] != nil }

  /// Whether a sum is known, and to the cent.
  func knowsExactly(_ kind: Kind) -> Bool { known[kind].map { !$0.isApproximate } ?? false }

  func has(_ id: Cause) -> Bool { known.has(.cause, id.rawValue) }
  func has(_ id: Consequence) -> Bool { known.has(.consequence, id.rawValue) }
  func has(_ id: Request) -> Bool { known.has(.request, id.rawValue) }

  /// The first fact with an id that lacks a qualifier.
  func lacks(_ kind: Kind, _ id: String? = nil, _ qualifier: Qualifier) -> Fact? {
    known.all(kind).first { (id == nil || $0.value.id == id) && $0[qualifier] == nil }
  }

  /// A computed figure.
  func figure(_ name: String) -> Value? { computed.first { $0.name == name }?.value }

  /// Whether the person has asked for something, not only agreed to what was proposed.
  var wantsSomething: Bool { known.all(.request).contains { $0[.proposed] == nil } }

  /// Whether the missed payment has been made good in full.
  var isPaid: Bool { figure("full") != nil || figure("early") != nil }

  /// Whether all that is asked for is to know, to be put right or to have something back: nothing that is to be paid.
  var asksToLearn: Bool {
    let learning: [Request] = [
      .creditCorrection, .refund, .explanation, .itemisedStatement, .apology, .clearanceLetter,
      .restoreAccount, .stopDebit,
    ]
    let asked = known.all(.request)
    return !asked.isEmpty && asked.allSatisfy { ask in learning.contains { $0.rawValue == ask.value.id } }
  }

  /// Whether anything has happened that a letter could tell.
  var hasStory: Bool {
    known.facts.contains {
      [.cause, .consequence, .overdueSince, .overdueAmount, .feeLate, .feeOther, .balance, .paymentMade]
        .contains($0.fact.kind)
    }
  }

  /// Whether the letter can be sent as it is: to whom, what happened since when or for how much, what is asked, and by whom.
  var isGood: Bool {
    (knows(.product) || knows(.respondent) || knows(.creditor)) && hasStory && knows(.request)
      && knows(.complainantName)
      && (knows(.complainantPhone) || knows(.complainantEmail)) && open.isEmpty
      && (knows(.overdueSince) || knows(.overdueAmount) || knows(.balance) || knows(.cause))
  }

  /// The sum that is still to be paid, where it is known.
  var openSum: Amount? { figure("plan.base")?.money?.amount }

  /// 2月至6月的5期: the instalments due before the first that was missed, by the loan's day and the missed due date.
  var instalmentsBefore: Fact? {
    guard let loan = known[.loanDate]?.value.date?.exact, let missed = known[.overdueSince]?.value.date?.exact
    else { return nil }
    var first = loan.adding(months: 1)
    if first.day != missed.day, let due = Day(first.year, first.month, missed.day) { first = due }
    let count = (missed.year * 12 + missed.month) - (first.year * 12 + first.month)
    guard count > 0 else { return nil }
    let last = missed.adding(months: -1)
    let single = CalendarDate(year: first.year, month: first.month)
    let span =
      count == 1
      ? DateSpan(single)
      : DateSpan(
        CalendarDate(year: first.year, month: first.month),
        to: CalendarDate(year: last.year, month: last.month)
      )
    return Fact(.instalmentsPaid, .integer(count), [.date: .date(span)])
  }
}
