import Facts
import Mentions
import Testing

@testable import Cases

/// Every check with a telling that trips it and one that does not. Today is 2024-10-20, but where it is said.
@Suite("Checks") struct CheckTests {
  /// What the check says: "✓", the choices, or "!"; `nil` when it has nothing to say.
  func verdict(_ name: Check.Name, _ told: String) throws -> String? {
    guard let check = try Case(told: told).checks.first(where: { $0.name == name }) else { return nil }
    switch check.verdict {
    case .addsUp: return "✓"
    case .notice: return "! " + check.formula
    case .contradiction(let choices): return choices.map(\.value.description).joined(separator: " | ")
    }
  }

  @Test(
    "what fits and what does not",
    arguments: [
      // A date against a duration.
      (.duration, "overdue.since=2024-03-15 · overdue.duration=P3M", "2024-03-15 | 2024-07"),
      (.duration, "overdue.since=2024-07-15 · overdue.duration=P3M", "✓"),
      (.duration, "overdue.since=2024-07 · overdue.duration=P3M", "✓"),
      (.duration, "overdue.since=2024-09-05 · overdue.duration=P45D", "✓"),
      (.duration, "overdue.since=2024-06-10 · overdue.duration=P4D · payment.made=500{date 2024-06-14}", "✓"),
      (.duration, "overdue.since=2024-09-20 · overdue.duration=P45D", "2024-09-20 | 2024-09-05"),
      (.duration, "overdue.since=2023-04-20 · overdue.duration=P1Y6M", "✓"),
      (.duration, "overdue.since=2023-04-20 · overdue.duration=P3Y", "2023-04-20 | 2021-10"),
      // Due dates against missed instalments.
      (.instalments, "overdue.since=2024-07-08 · overdue.instalments=3", "3 | 4"),
      (.instalments, "overdue.since=2024-07-08 · overdue.instalments=4", "✓"),
      (.instalments, "overdue.since=2024-07 · overdue.instalments=3", "✓"),
      (
        .instalments, "overdue.since=2024-07-08 · overdue.instalments=3 · payment.made=500{date 2024-08-01}",
        "✓"
      ),
      // Principal, fees and interest less payments against the balance.
      (.balance, "overdue.amount=5600 · fee.late=392.85 · payment.made=200 · balance=5792.85", "✓"),
      (
        .balance, "overdue.amount=5600 · fee.late=392.85 · payment.made=200 · balance=5792.84",
        "5792.84 | 5792.85"
      ),
      (.balance, "loan.principal=10000 · interest.charged=500 · fee.late=300 · balance=10800", "✓"),
      (
        .balance, "loan.principal=10000 · interest.charged=500 · fee.late=300 · balance=11000",
        "11000.00 | 10800.00"
      ),
      (
        .balance,
        "loan.term=12{unit instalment} · instalments.paid=5 · instalment.amount=2161.67 · fee.late=299.61 · balance=15431.30",
        "✓"
      ),
      (
        .balance,
        "loan.term=12{unit instalment} · instalments.paid=5 · instalment.amount=2161.67 · fee.late=299.61 · balance=15413.30",
        "15413.30 | 15431.30"
      ),
      // A rate a day against a rate a year.
      (.rates, "loan.rate=0.04{per day} · loan.rate=18{per year}", "0.04 | 18"),
      (.rates, "loan.rate=0.04{per day} · loan.rate=14.6{per year}", "✓"),
      (.rates, "loan.rate=18{per year}\nloan.rate=0.04{per day}", "18 | 0.04"),
      // Instalment and count against the loan.
      (
        .loan, "loan.principal=24000 · loan.term=12{unit instalment} · instalment.amount=1500",
        "24000.00 | 18000.00"
      ),
      (
        .loan,
        "loan.principal=24000 · loan.term=12{unit instalment} · instalment.amount=2161.67 · loan.rate=14.6{per year}",
        "✓"
      ),
      (
        .loan,
        "loan.principal=24000 · loan.term=12{unit instalment} · instalment.amount=2161.76 · loan.rate=14.6{per year}",
        "2161.76 | 2161.67"
      ),
      (
        .loan,
        "loan.principal=12000 · loan.term=12{unit instalment} · instalment.amount=1060 · loan.rate=6{per year}",
        "✓"
      ),
      // Before the loan.
      (.beforeLoan, "loan.date=2024-05-08 · payment.made=200{date 2024-03-01}", "2024-05-08 | 2024-03-01"),
      (.beforeLoan, "loan.date=2024-01-08 · payment.made=200{date 2024-03-01}", nil),
      (.beforeLoan, "loan.date=2024-05-08 · overdue.since=2024-04-08", "2024-05-08 | 2024-04-08"),
      // After today.
      (.afterToday, "contact=hotline{date 2024-11-08}", "2024-10-08 | 2024-11-08"),
      (.afterToday, "contact=hotline{date 2024-10-08}", nil),
      (.afterToday, "contact=hotline{date 2025-10-08}", "2024-10-08 | 2025-10-08"),
      // A promise that is past due.
      (
        .promise, "contact=hotline{date 2024-10-15, promised P3D, outcome no-reply}",
        "! 2024-10-18 → 2024-10-20"
      ),
      (.promise, "contact=hotline{date 2024-10-15, promised P30D}", nil),
      (.promise, "contact=hotline{date 2024-10-15, promised P3D, outcome refused}", nil),
      // What is charged against rate and days.
      (
        .fee,
        "overdue.since=2024-09-09 · overdue.amount=3218.60 · fee.late=8.05 · payment.made=3218.60{date 2024-09-14}",
        "✓"
      ),
      (
        .fee,
        "overdue.since=2024-07-15 · overdue.amount=5600 · fee.rate=0.05{per day} · fee.late=392.85",
        "! 5600.00 × 0.05% × 97"
      ),
      (
        .fee, "overdue.since=2024-07-15 · overdue.amount=5600 · fee.rate=0.05{per day} · fee.late=271.60", "✓"
      ),
      // A plan against what is owed.
      (.plan, "balance=5400 · request.monthly=500 · request.months=12", "11 | 12"),
      (.plan, "balance=5400 · request.monthly=500 · request.months=11", "✓"),
      (.plan, "balance=15131.69 · request.monthly=600 · request.months=24", "26 | 24"),
      // A promise of one's own against what is left each month.
      (
        .budget,
        "income.monthly=3200 · expense.monthly=1300{for rent} · expense.monthly=1000{for food} · request.monthly=1500",
        "600.00 | 1500.00"
      ),
      (
        .budget,
        "income.monthly=3200{approximate} · expense.monthly=2300{for rent} · request.monthly=1500",
        "600.00 | 1500.00"
      ),
      (
        .budget,
        "income.monthly=4500 · expense.monthly=1500{for rent} · expense.monthly=800{for medicine} · request.monthly=500",
        "✓"
      ),
    ] as [(Check.Name, String, String?)])
  func trips(_ name: Check.Name, _ told: String, _ expected: String?) throws {
    #expect(try verdict(name, told) == expected)
  }

  @Test("a date that can be read in two ways is open, and one reading closes it") func ambiguous() throws {
    var since = try fact("overdue.since=2024-09-07")
    since.ambiguous = ["2024-09-07", "2024-07-09"].compactMap { DateSpan($0) }
    var known = try Case(told: "")
    known.take([since], turn: 2, text: "7/9")
    let check = try #require(known.open.first)
    #expect(check.choices.map(\.value.description) == ["2024-09-07", "2024-07-09"])
    known.choose(check.choices[0], of: check, turn: 3, words: "September")
    #expect(known.open.isEmpty && known.lines == ["overdue.since=2024-09-07"])
  }

  @Test("of two rates the one that fits the instalments is named as the likelier") func likelier() throws {
    let known = try Case(
      told: "loan.principal=24000 · loan.term=12{unit instalment} · instalment.amount=2161.67 · "
        + "loan.rate=0.04{per day} · loan.rate=18{per year}")
    #expect(known[.loanRate] == nil)
    let check = try #require(known.open.first { $0.name == .rates })
    #expect(check.figures["rate.year"]?.formula == "0.04% × 365 = 14.6%")
    #expect(check.figures["rate.likelier"]?.value == .percent(Amount(146, scale: 1)))
  }

  @Test("a second rate that does not fit is asked about, and the answer holds") func secondRate() throws {
    for (place, rate) in ["18", "0.04"].enumerated() {
      var known = try Case(told: "loan.rate=18{per year}\nloan.rate=0.04{per day}")
      #expect(known[.loanRate]?.value.description == "18" && known.withheld.count == 1)
      let check = try #require(known.open.first)
      known.choose(check.choices[place], of: check, turn: 3, words: "\(place + 1)")
      #expect(known[.loanRate]?.value.description == rate && known.open.isEmpty && known.withheld.isEmpty)
    }
  }

  @Test("choosing the other sum corrects it; choosing the same closes the question") func choosing() throws {
    let told = "overdue.since=2024-07-08 · overdue.instalments=3"
    var corrected = try Case(told: told)
    let check = try #require(corrected.open.first)
    var kept = corrected
    corrected.choose(check.choices[1], of: check, turn: 2, words: "四期")
    #expect(corrected.count(.overdueInstalments) == 4 && corrected.open.isEmpty)
    kept.choose(check.choices[0], of: check, turn: 2, words: "三期")
    #expect(kept.count(.overdueInstalments) == 3 && kept.open.isEmpty)
  }

  @Test("choosing the date of a date and a duration takes the duration back") func choosingDate() throws {
    var known = try Case(told: "overdue.since=2024-03-15 · overdue.duration=P3M")
    let check = try #require(known.open.first)
    known.choose(check.choices[0], of: check, turn: 2, words: "3月15日")
    #expect(known.lines == ["overdue.since=2024-03-15"])
  }

  @Test("a plan that is chosen brings its sum: 24 times 630.49, the last 630.42") func plan() throws {
    var known = try Case(told: "balance=15131.69 · request.monthly=600 · request.months=24")
    let check = try #require(known.open.first)
    known.choose(check.choices[1], of: check, turn: 2, words: "2")
    let computed = known.computed
    #expect(known[.requestMonthly]?.value.description == "630.49")
    #expect(computed["plan.whole"]?.value == .integer(23))
    #expect(computed["plan.last"]?.value.description == "630.42")
    #expect(known.open.isEmpty)
  }

  @Test(
    "nothing is open at the end of the three conversations",
    arguments: [
      Examples.huabei, Examples.jiebei, Examples.english,
    ])
  func examples(told: String) throws {
    #expect(try Case(told: told).open.isEmpty)
  }
}

extension Case {
  func count(_ kind: Kind) -> Int? { self[kind]?.value.integer }
}
