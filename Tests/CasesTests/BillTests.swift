import Facts
import Mentions
import Testing

@testable import Cases

/// A bill as a lender would write it, reckoned here in whole cents by a short calculation of its own.
struct Bill: CustomStringConvertible, Sendable {
  /// In cents.
  let due: Int
  /// Days after the due date, and cents.
  let payment: (day: Int, cents: Int)?
  let days: Int
  /// In hundred-thousandths a day: 0.05 % is 50.
  let rate: Int
  /// What is wrong with it.
  var extraDays = 0, extraCents = 0

  /// Hundred-thousandths of a cent, rounded once, half up.
  var fee: Int {
    let split = payment?.day ?? days + extraDays
    let parts = due * split + (due - (payment?.cents ?? 0)) * (days + extraDays - split)
    return (parts * rate + 50_000) / 100_000 + extraCents
  }

  var told: String {
    let since = Day(2024, 3, 4).map { $0 } ?? Day(number: 0)
    func yuan(_ cents: Int) -> String { Amount(Int64(cents), scale: 2).sum }
    var told =
      "overdue.since=\(since) · overdue.amount=\(yuan(due)) · fee.late=\(yuan(fee)) · "
      + "fee.rate=\(Amount(Int64(rate), scale: 3)){per day}"
    if let payment {
      told += " · payment.made=\(yuan(payment.cents)){date \(since.adding(days: payment.day))}"
    }
    return told
  }

  var today: String { (Day(2024, 3, 4)?.adding(days: days)).map(\.description) ?? "" }
  var description: String { told }

  static let right: [Bill] = [
    Bill(due: 560_000, payment: nil, days: 97, rate: 50),
    Bill(due: 560_000, payment: (36, 20_000), days: 97, rate: 50),
    Bill(due: 321_860, payment: nil, days: 5, rate: 50),
    Bill(due: 123_457, payment: nil, days: 31, rate: 60),
    Bill(due: 98_765, payment: (10, 12_345), days: 200, rate: 75),
    Bill(due: 1_500_000, payment: nil, days: 365, rate: 40),
    Bill(due: 250_099, payment: (1, 100_000), days: 64, rate: 50),
    Bill(due: 800_001, payment: nil, days: 12, rate: 65),
    Bill(due: 471_113, payment: (89, 71_113), days: 90, rate: 55),
    Bill(due: 2_400_000, payment: (45, 1_000_000), days: 150, rate: 48),
  ]

  /// The same ten, five charged for a day more or less, five with a cent more or less.
  static let wrong: [Bill] = right.enumerated().map { index, bill in
    var bill = bill
    let sign = index % 4 < 2 ? 1 : -1
    if index % 2 == 0 { bill.extraDays = sign } else { bill.extraCents = sign }
    return bill
  }
}

@Suite("Bills") struct BillTests {
  @Test("a right bill agrees to the cent", arguments: Bill.right) func right(bill: Bill) throws {
    let fee = try #require(try Case(today: bill.today, told: bill.told).lateFee)
    #expect(fee.verdict == .agrees, "\(fee.formula)")
  }

  @Test("a bill that is wrong by a day or a cent is told apart", arguments: Bill.wrong)
  func wrong(bill: Bill) throws {
    let known = try Case(today: bill.today, told: bill.told)
    let verdict = try #require(known.lateFee?.verdict)
    #expect(verdict != .agrees)
    guard bill.payment == nil, bill.extraDays != 0 else { return }
    // A day more or less is a way of counting days, and it is named.
    guard case .agreesUnder(let way) = verdict else { Issue.record("\(verdict)"); return }
    #expect(bill.extraDays > 0 ? way.firstDay : !way.lastDay)
  }

  @Test("a fee outside every way has a gap, one within has none") func gap() throws {
    let told =
      "overdue.since=2024-07-15 · overdue.amount=5600 · fee.rate=0.05{per day} · payment.made=200{date 2024-08-20}"
    let high = try Case(told: told + " · fee.late=392.85")
    let fee = try #require(high.lateFee)
    #expect(fee.verdict == .above(Amount(12735, scale: 2)))
    #expect(fee.range.upperBound < 280)
    #expect(high.computed["fee.gap"]?.value.description == "127.35")
    let within = try Case(told: told + " · fee.late=265.00")
    #expect(within.computed["fee.gap"] == nil)
    let low = try Case(told: told + " · fee.late=20")
    #expect(low.lateFee?.verdict == .below(Amount(24550, scale: 2)))
    #expect(low.computed["fee.gap"] == nil)
  }

  @Test("a payment taken for the fees first is a usual way too") func feesFirst() throws {
    // 100.80 of the 200 go to the fee of 36 days, 99.20 to the principal; 5500.80 × 0.05% × 61 = 167.77 is unpaid.
    let known = try Case(
      told: "overdue.since=2024-07-15 · overdue.amount=5600 · fee.rate=0.05{per day} · "
        + "payment.made=200{date 2024-08-20} · fee.late=167.77")
    guard case .agreesUnder(let way)? = known.lateFee?.verdict else { Issue.record("no way fits"); return }
    #expect(way.feesFirst && way.unpaidOnly)
  }

  @Test("a rate by year runs over 365 days, or 360") func yearly() throws {
    let told = "overdue.since=2024-07-15 · overdue.amount=5600 · fee.rate=18.25{per year}"
    // 5600 × 18.25 % × 97 / 365 = 271.60; over 360 days 275.372…
    #expect(try Case(told: told + " · fee.late=271.60").lateFee?.verdict == .agrees)
    guard case .agreesUnder(let way)? = try Case(told: told + " · fee.late=275.37").lateFee?.verdict else {
      Issue.record("360 days are not tried")
      return
    }
    #expect(way.year == 360)
  }

  @Test("instalments run each from its own due date") func instalments() throws {
    let known = try Case(
      told: "instalment.amount=2161.67 · overdue.instalments=4 · overdue.since=2024-07-08 · "
        + "fee.rate=0.06{per day} · fee.late=299.60")
    // Rounded for each instalment it is a cent less than rounded at the end.
    guard case .agreesUnder(let way)? = known.lateFee?.verdict else { Issue.record("no way fits"); return }
    #expect(way.rounding == .step)
  }

  @Test("where no one said how many were missed, each due date since the first counts") func missed() throws {
    let known = try Case(
      told: "loan.term=12{unit instalment} · instalment.amount=1080 · overdue.since=2024-09-10 · "
        + "fee.rate=0.05{per day} · balance=6600 · fee.late=27")
    #expect(known.lateFee?.formula == "1080.00 × 0.05% × (40 + 10)")
    #expect(known.lateFee?.verdict == .agrees)
  }

  @Test("a fee that was told in October is reckoned to that day, also in a letter of November") func later()
    throws
  {
    var known = try Case(
      told: "overdue.since=2024-07-15 · overdue.amount=5600 · fee.rate=0.05{per day} · fee.late=271.60")
    known.today = try #require(Day("2024-11-20"))
    #expect(known.lateFee?.verdict == .agrees)
  }
}
