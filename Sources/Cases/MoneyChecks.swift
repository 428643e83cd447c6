import Facts
import Mentions

extension Workings {
  /// What is said about sums and rates, held against each other.
  var moneyChecks: [Check] { [ratesCheck, loanCheck, balanceCheck, feeCheck].compactMap { $0 } }

  /// 万分之四吧还是年化18%: 0.04% × 365 is 14.6%.
  private var ratesCheck: Check? {
    guard let kind = facts.withheld.last?.fact.kind else { return sameRates }
    var rates = facts.withheld.map(\.fact).filter { $0.kind == kind }
    if rates.count == 1, let told = fact(kind) { rates.insert(told, at: 0) }
    guard rates.count > 1 else { return nil }
    let figures = yearly(rates)
    let fitting = kind == .loanRate ? rates.first { $0.yearlyRate.map(fitsLoan) ?? false } : nil
    let likelier = fitting.flatMap { rate in
      rate.yearlyRate.map {
        [Computed("rate.likelier", .percent($0), formula: annuityFormula($0), from: [rate])]
      }
    }
    return Check(
      name: .rates, facts: rates,
      verdict: .contradiction(rates.map { Check.Choice(value: $0.value, take: [$0]) }),
      figures: figures + (likelier ?? []))
  }

  /// 万分之五，年化18.25%: 0.05% × 365 is 18.25%.
  private var sameRates: Check? {
    for other in facts.restated.map(\.fact) {
      guard let rate = fact(other.kind), rate[.per] != other[.per], rate.isSameRate(as: other) else {
        continue
      }
      return Check(
        name: .rates, facts: [rate, other], verdict: .addsUp, figures: yearly([rate, other]))
    }
    return nil
  }

  /// 0.05% × 365 = 18.25%: each rate of a shorter period as one of a year.
  private func yearly(_ rates: [Fact]) -> [Computed] {
    rates.compactMap { rate in
      guard rate[.per] != .id("year"), let yearly = rate.yearlyRate, case .percent(let percent) = rate.value
      else { return nil }
      let factor = rate[.per] == .id("month") ? 12 : 365
      return Computed(
        "rate.year", .percent(yearly), formula: "\(percent)% × \(factor) = \(yearly)%", from: [rate])
    }
  }

  /// 每期2,161.67 × 12 against the 24,000 that were borrowed.
  private var loanCheck: Check? {
    guard let loan = sum(.loanPrincipal), let each = sum(.instalmentAmount), let count = instalmentCount,
      count > 1
    else { return nil }
    let statements = all(.loanPrincipal, .instalmentAmount, .loanTerm)
    let total = Amount(Int64(count)) * each
    let sums = Computed(
      "loan.total", money(total), formula: "\(count) × \(each.sum) = \(total.sum)", from: statements)
    guard total >= loan, total <= loan * (count > 24 ? 4 : 2) else {
      let choices = [
        Check.Choice(
          value: money(loan), take: all(.loanPrincipal), drop: [Slot(.instalmentAmount)]),
        Check.Choice(value: money(total), take: [Fact(.loanPrincipal, money(total))]),
      ]
      return Check(name: .loan, facts: statements, verdict: .contradiction(choices), figures: [sums])
    }
    guard let rate = fact(.loanRate), let yearly = rate.yearlyRate else {
      return Check(name: .loan, facts: statements, verdict: .addsUp, figures: [sums])
    }
    let expected = instalment(loan, months: count, yearly: yearly)
    let figure = Computed(
      "instalment.expected", money(expected), formula: annuityFormula(yearly), from: statements + [rate])
    if fitsLoan(yearly) {
      return Check(name: .loan, facts: statements + [rate], verdict: .addsUp, figures: [figure])
    }
    let choices = [each, expected].map { sum in
      Check.Choice(value: money(sum), take: [Fact(.instalmentAmount, money(sum))])
    }
    return Check(
      name: .loan, facts: statements + [rate], verdict: .contradiction(choices), figures: [figure])
  }

  private var instalmentCount: Int? {
    count(.loanTerm) ?? fact(.loanTerm)?.value.duration?.months
  }

  /// Whether the instalment that was told is that of an annuity, or of a flat fee a month, at a rate a year.
  private func fitsLoan(_ yearly: Amount) -> Bool {
    guard let loan = sum(.loanPrincipal), let each = sum(.instalmentAmount), let count = instalmentCount,
      count > 0, let share = loan.divided(by: Amount(Int64(count)), places: 8),
      let interest = (loan * yearly).divided(by: 1200, places: 8)
    else { return false }
    return [instalment(loan, months: count, yearly: yearly), (share + interest).rounded()].contains {
      ($0 > each ? $0 - each : each - $0) <= Amount(2, scale: 2)
    }
  }

  private func annuityFormula(_ yearly: Amount) -> String {
    guard let loan = sum(.loanPrincipal), let count = instalmentCount else { return "\(yearly)%" }
    let each = instalment(loan, months: count, yearly: yearly)
    return "\(loan.sum) × r ÷ (1 − (1 + r)^−\(count)), r = \(yearly)% ÷ 12 = \(each.sum)"
  }

  /// The equal instalment of a loan: 24,000 at 14.6% a year over 12 months is 2,161.67.
  private func instalment(_ loan: Amount, months: Int, yearly: Amount) -> Amount {
    let rate = (Double(yearly.description) ?? 0) / 1200
    let sum = Double(loan.description) ?? 0
    var growth = 1.0
    for _ in 0..<months { growth *= 1 + rate }
    let each = rate > 0 ? sum * rate * growth / (growth - 1) : sum / Double(max(months, 1))
    return Amount(Int64(each * 100 + 0.5), scale: 2)
  }

  /// 8.05 on 3,218.60 over 5 days is 0.05% a day; or the fee reckoned anew from its rate.
  private var feeCheck: Check? {
    if let fee = lateFee, let verdict = fee.verdict {
      let figure = Computed(
        "fee.computed", money(fee.figure), formula: fee.agreeing ?? fee.formula, from: fee.from)
      let isHigher = if case .above = verdict { true } else { false }
      return Check(
        name: .fee, facts: all(.feeLate) + fee.from, verdict: isHigher ? .notice : .addsUp, figures: [figure])
    }
    guard fact(.feeRate) == nil, let charged = sum(.feeLate), let arrears,
      let rate = Arrears.plainRate(fee: charged, on: arrears.reckoned(Way()).stretches)
    else { return nil }
    let stretches = arrears.reckoned(Way()).stretches
    let parts = stretches.map { "\($0.principal.sum) × \(rate)% × \($0.days)" }.joined(separator: " + ")
    let from = all(.feeLate, .overdueAmount, .overdueSince) + repayments
    let figure = Computed(
      "rate.day", .percent(rate), formula: "\(parts) = \(charged.sum)", from: from)
    return Check(name: .fee, facts: from, verdict: .addsUp, figures: [figure])
  }
}

extension Case {
  /// The late fee reckoned anew in every usual way, where its rate, days and sums are known.
  public var lateFee: LateFee? { workings().lateFee }
}
