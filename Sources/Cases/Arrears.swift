import Facts
import Mentions

/// What fell due and was missed, what was paid of it and when, and the rate that runs on it.
struct Arrears: Hashable {
  var dues: [Sum]
  /// Before the day of the reckoning, by day.
  var payments: [Sum]
  /// In percent.
  var rate: Amount
  /// `day`, `month` or `year`.
  var per: String
  /// The day of the reckoning.
  var until: Day

  struct Sum: Hashable {
    let day: Day
    let amount: Amount
  }

  /// So many days with the same principal of one due.
  struct Stretch: Hashable {
    let due: Int
    let principal: Amount
    let days: Int
  }

  /// What all of it comes to in one way, what of it is unpaid, and the stretches of days.
  func reckoned(_ way: Way) -> (fee: Amount, unpaid: Amount, stretches: [Stretch]) {
    var open = dues.map(\.amount)
    var reached = dues.map(\.day)
    var stretches: [Stretch] = []
    var fees = Amount.zero
    var paidFees = Amount.zero
    for stop in payments + [Sum(day: until, amount: .zero)] {
      for due in dues.indices where open[due] > 0 && reached[due] < stop.day {
        var days = stop.day.number - reached[due].number
        if way.firstDay, reached[due] == dues[due].day { days += 1 }
        if !way.lastDay, stop.day == until { days -= 1 }
        stretches.append(Stretch(due: due, principal: open[due], days: days))
        fees = fees + fee(on: open[due], days: days, way)
        reached[due] = stop.day
      }
      var rest = stop.amount
      if way.feesFirst {
        let share = min(rest, fees.rounded() - paidFees)
        paidFees = paidFees + share
        rest = rest - share
      }
      for due in dues.indices where rest > 0 && dues[due].day <= stop.day {
        let share = min(rest, open[due])
        open[due] = open[due] - share
        rest = rest - share
      }
    }
    return (fees.rounded(), fees.rounded() - paidFees, stretches)
  }

  private func fee(on principal: Amount, days: Int, _ way: Way) -> Amount {
    let share = principal * rate
    let divisor = Amount(Int64(100 * (per == "year" ? way.year : per == "month" ? 30 : 1)))
    let count = Amount(Int64(days))
    return switch way.rounding {
    case .end: (share * count).divided(by: divisor, places: 8) ?? .zero
    case .step: (share * count).divided(by: divisor, places: 2) ?? .zero
    case .day: (share.divided(by: divisor, places: 2) ?? .zero) * count
    }
  }

  /// `5600.00 × 0.05% × 36 + 5400.00 × 0.05% × 61 = 100.80 + 164.70`.
  func formula(_ way: Way = Way()) -> String {
    let (total, _, stretches) = reckoned(way)
    let rate = "\(self.rate)%" + (per == "year" ? " ÷ \(way.year)" : per == "month" ? " ÷ 30" : "")
    if let first = stretches.first, stretches.count > 1,
      stretches.allSatisfy({ $0.principal == first.principal }), Set(stretches.map(\.due)).count > 1
    {
      let days = stretches.map { String($0.days) }.joined(separator: " + ")
      return "\(first.principal.sum) × \(rate) × (\(days))"
    }
    let parts = stretches.map { "\($0.principal.sum) × \(rate) × \($0.days)" }.joined(separator: " + ")
    let sums = stretches.map { fee(on: $0.principal, days: $0.days, way).rounded() }
    guard sums.count > 1, sums.reduce(.zero, +) == total else { return parts }
    return parts + " = " + sums.map(\.sum).joined(separator: " + ")
  }

  /// The plain daily rate, in percent with at most three places, that gives a fee to the cent: 0.05 of 8.05 on
  /// 3218.60 over 5 days; `nil` if there is none.
  static func plainRate(fee: Amount, on stretches: [Stretch]) -> Amount? {
    let weight = stretches.reduce(Amount.zero) { $0 + $1.principal * Amount(Int64($1.days)) }
    for places in 1...3 {
      guard let rate = (fee * 100).divided(by: weight, places: places), rate > 0 else { continue }
      if (weight * rate).divided(by: 100, places: 2) == fee { return rate }
    }
    return nil
  }
}

extension Workings {
  /// The late fee reckoned anew, where rate, days and sums are known, and no more than 40 payments.
  var reckonedFee: LateFee? {
    guard let arrears, arrears.payments.count <= 40, let rate = fact(.feeRate), !rate.isApproximate else {
      return nil
    }
    let (figure, _, stretches) = arrears.reckoned(Way())
    guard !stretches.isEmpty else { return nil }
    var ways: [Way: Amount] = [:]
    let usual = Way.all(withPayments: !arrears.payments.isEmpty, byYear: arrears.per == "year")
    let stated = usual.filter { $0.days(from: arrears) == daysOnBill }
    for way in stated.isEmpty ? usual : stated {
      let reckoned = arrears.reckoned(way)
      ways[way] = reckoned.fee
      guard way.feesFirst else { continue }
      var unpaidOnly = way
      unpaidOnly.unpaidOnly = true
      ways[unpaidOnly] = reckoned.unpaid
    }
    var fee = LateFee(
      figure: figure, formula: arrears.formula(), ways: ways, charged: sum(.feeLate), payments: repayments,
      from: all(.feeRate, .overdueSince, .overdueAmount, .overdueInstalments, .instalmentAmount) + repayments)
    if case .agreesUnder(let way)? = fee.verdict { fee.agreeing = arrears.formula(way) }
    return fee
  }

  /// 逾期97天，违约金271.60: the days that a bill names beside its fee say how it counts them.
  private var daysOnBill: Int? {
    guard let fee = known(.feeLate), let told = known(.overdueDuration), told.turn == fee.turn,
      !told.fact.isApproximate, let length = told.fact.value.duration, length == Duration(length[.day], .day)
    else { return nil }
    return length[.day]
  }

  /// The sums that run, from the facts; without a rate it is nought.
  var arrears: Arrears? {
    guard let since = day(.overdueSince), let dues = dues(since: since) else { return nil }
    var payments: [Arrears.Sum] = []
    for payment in repayments {
      guard let day = payment[.date]?.date?.exact, let money = payment.value.money, !payment.isApproximate
      else { return nil }
      payments.append(Arrears.Sum(day: day, amount: money.amount))
    }
    var rate = Amount.zero
    var per = "day"
    if let told = fact(.feeRate), case .percent(let percent) = told.value {
      guard let period = told[.per]?.id, ["day", "month", "year"].contains(period) else { return nil }
      (rate, per) = (percent, period)
    }
    let until = fact(.balance)?[.date]?.date?.exact ?? known(.feeLate)?.day ?? facts.today
    let before = payments.filter { $0.day < until }.sorted { $0.day < $1.day }
    return Arrears(dues: dues, payments: before, rate: rate, per: per, until: until)
  }

  private func dues(since: Day) -> [Arrears.Sum]? {
    let missed = count(.overdueInstalments) ?? instalmentsMissed(since: since)
    if let each = sum(.instalmentAmount), let missed, missed > 0,
      fact(.overdueAmount) == nil || sum(.overdueAmount) == Amount(Int64(missed)) * each
    {
      return (0..<min(missed, 600)).map { Arrears.Sum(day: since.adding(months: $0), amount: each) }
    }
    if let due = sum(.overdueAmount) { return [Arrears.Sum(day: since, amount: due)] }
    guard fact(.overdueAmount) == nil, fact(.loanTerm) == nil, fact(.instalmentAmount) == nil,
      repayments.isEmpty,
      let base = self["plan.base"]?.value.money?.amount
    else { return nil }
    return [Arrears.Sum(day: since, amount: base)]
  }

  /// Of a loan in instalments, where no one said how many were missed: one each month since the first.
  private func instalmentsMissed(since: Day) -> Int? {
    guard fact(.overdueInstalments) == nil, fact(.overdueAmount) == nil, repayments.isEmpty,
      fact(.loanTerm)?[.unit]?.id == "instalment"
    else { return nil }
    return min(self["instalments.left"]?.value.integer ?? .max, dues(from: since, before: facts.today))
  }
}
