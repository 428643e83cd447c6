import Facts
import Guide
import Mentions

/// What the figures and checks are worked out from: the exact facts about one loan.
///
/// A sum told roughly, a month without a day and a date that can be read in two ways are not reckoned with.
struct Workings {
  let facts: Case
  let calendar: WorkCalendar
  /// The loan that is reckoned with.
  let product: String?
  /// The figures worked out so far, by name.
  var figures: [Computed] = []
  /// The late fee reckoned anew; set once, since every usual way of reckoning is gone through.
  var lateFee: LateFee?
  private let places: [Kind: [Int]]
  private let meant: String?

  /// The workings of one loan; without a product of the one that is meant where none is named.
  init(_ facts: Case, calendar: WorkCalendar = .china, product: String? = nil) {
    self.facts = facts
    self.calendar = calendar
    places = facts.places
    meant = facts.product
    self.product = product ?? meant
    currency = facts.facts.lazy.compactMap { $0.fact.value.money?.currency }.first ?? "CNY"
    otherLoans = facts.otherLoans
  }

  /// Whether a fact is about the loan that is reckoned with.
  func concerns(_ fact: Fact) -> Bool {
    // 花呗分6期，借呗分12期: what is offered may be told for each loan.
    let isForAll = fact.kind.isPersonal && (fact[.of] == nil || !fact.kind.isOffer)
    return isForAll || (fact[.of]?.id ?? meant) == product
  }

  /// A figure worked out before this one.
  subscript(_ name: String) -> Computed? { figures.first { $0.name == name } }

  /// The fact of a kind about the loan that is meant.
  func known(_ kind: Kind) -> Known? {
    places[kind]?.first { concerns(facts.facts[$0].fact) }.map { facts.facts[$0] }
  }

  /// Every fact of a kind with its words, whatever loan it is about.
  func told(_ kind: Kind) -> [Known] { places[kind]?.map { facts.facts[$0] } ?? [] }

  /// The same without the words.
  func each(_ kind: Kind) -> [Fact] { places[kind]?.map { facts.facts[$0].fact } ?? [] }

  /// The fact of a kind about the loan that is meant, without its words.
  func fact(_ kind: Kind) -> Fact? { known(kind)?.fact }

  /// A sum that was told exactly (or, where that is enough, roughly), in the currency of the others.
  func sum(_ kind: Kind, roughly: Bool = false) -> Amount? {
    guard let fact = fact(kind), roughly || !fact.isApproximate, let money = fact.value.money,
      money.currency == currency
    else { return nil }
    return money.amount
  }

  /// The currency that the sums are in: that of the first told.
  let currency: String
  /// Loans that are told apart from the one meant where none is named.
  let otherLoans: [String]

  /// A sum as a value.
  func money(_ amount: Amount) -> Value { .money(Money(amount, currency)) }

  /// A whole day.
  func day(_ kind: Kind) -> Day? {
    fact(kind).flatMap { $0.ambiguous.isEmpty ? $0.value.date?.exact : nil }
  }

  /// A count that was told exactly.
  func count(_ kind: Kind) -> Int? {
    fact(kind).flatMap { $0.isApproximate ? nil : $0.value.integer }
  }

  /// Of these kinds the facts that are known.
  func all(_ kinds: Kind...) -> [Fact] { kinds.compactMap { fact($0) } }

  /// Repayments of the sum that is overdue: not those that were late themselves, nor those before it fell due.
  var repayments: [Fact] {
    let since = day(.overdueSince)
    return each(.paymentMade).filter { payment in
      guard payment[.due] == nil, concerns(payment) else { return false }
      guard let since, let date = payment[.date]?.date else { return true }
      return date.last >= since
    }
  }

  /// What these come to; `nil` when one of them was told roughly or in another currency.
  func total(of payments: [Fact], roughly: Bool = false) -> Amount? {
    var total = Amount.zero
    for payment in payments {
      guard roughly || !payment.isApproximate, let money = payment.value.money, money.currency == currency
      else {
        return nil
      }
      total = total + money.amount
    }
    return total
  }

  /// The due dates before the first that was missed, one a month after the loan was paid out.
  var duesBefore: (count: Int, first: Day, last: Day)? {
    guard let loan = day(.loanDate), let since = day(.overdueSince), loan < since, loan.day == since.day,
      fact(.loanTerm)?[.unit]?.id == "instalment"
    else { return nil }
    let count = (since.year - loan.year) * 12 + since.month - loan.month - 1
    return count > 0 ? (count, loan.adding(months: 1), loan.adding(months: count)) : nil
  }
}

extension Kind {
  /// How much is offered, and over how long.
  fileprivate var isOffer: Bool {
    self == .requestMonths || self == .requestMonthly || self == .requestStart
  }

  /// What is about the person or the letter, not about one loan; `of` says something else there, or nothing.
  fileprivate var isPersonal: Bool {
    switch self {
    case .loanNumber, .loanPrincipal, .loanReceived, .loanDate, .loanTerm, .loanRate, .instalmentAmount,
      .instalmentsPaid, .balance, .overdueAmount, .overdueSince, .overdueDuration, .overdueInstalments,
      .feeLate, .feeRate, .feeOther, .interestCharged, .paymentMade, .accountFunds, .undisputed:
      false
    default: true
    }
  }
}

extension Amount {
  /// "5400.00": as sums stand in formulas.
  var sum: String { text(places: 2) }
}
