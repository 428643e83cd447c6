import Facts
import Guide
import Mentions

// The longer lines of the table of figures.

extension Workings {
  /// The sum that fell due has been paid, to the cent.
  var isFull: Bool {
    guard let due = sum(.overdueAmount), !repayments.isEmpty, let paid = total(of: repayments) else {
      return false
    }
    return paid == due || sum(.feeLate).map { paid == due + $0 } ?? false
  }

  /// What was paid no later than on the day that counts as missed.
  var early: [Fact] {
    guard let due = day(.overdueSince) else { return [] }
    return each(.paymentMade).filter {
      concerns($0) && $0[.due] == nil && $0[.date]?.date.map { $0.last <= due } ?? false
    }
  }

  /// What is owed without the late fee, in the ways that lead to it.
  var base: [(value: Value, formula: String, from: [Fact])] {
    if let balance = sum(.balance) {
      guard let fee = sum(.feeLate), fee < balance else {
        return fact(.feeLate) == nil ? [(money(balance), "balance = \(balance.sum)", all(.balance))] : []
      }
      let rest = balance - fee
      var formula = "balance − fee.late = \(balance.sum) − \(fee.sum)"
      var from = all(.balance, .feeLate)
      if let dues = duesLessPayments, dues.value == rest, !repayments.isEmpty {
        formula += " = " + dues.formula
        from += dues.from
      } else if let left = instalmentsLeft, left.value == rest {
        formula += " = " + left.numbers
        from += left.from
      }
      return [(money(rest), formula, from)]
    }
    guard fact(.balance) == nil else { return [] }
    if let left = instalmentsLeft {
      return [(money(left.value), "instalments.left × instalment.amount = " + left.numbers, left.from)]
    }
    if let dues = duesLessPayments, dues.value > 0 { return [(money(dues.value), dues.formula, dues.from)] }
    if let total = self["overdue.total"], let sum = total.value.money?.amount {
      return [(total.value, "overdue.total = \(sum.sum)", total.from)]
    }
    return []
  }

  /// What fell due less what was paid of it since.
  var duesLessPayments: (value: Amount, formula: String, from: [Fact])? {
    guard let due = sum(.overdueAmount), let paid = total(of: repayments), paid <= due else { return nil }
    guard !repayments.isEmpty else { return (due, "overdue.amount = \(due.sum)", all(.overdueAmount)) }
    let parts = repayments.compactMap { $0.value.money?.amount.sum }.joined(separator: " − ")
    return (
      due - paid, "overdue.amount − payment.made = \(due.sum) − \(parts)", all(.overdueAmount) + repayments
    )
  }

  /// What the instalments still to be paid come to.
  var instalmentsLeft: (value: Amount, numbers: String, from: [Fact])? {
    guard let left = self["instalments.left"], let count = left.value.integer, count > 0,
      let each = sum(.instalmentAmount)
    else { return nil }
    return (Amount(Int64(count)) * each, "\(count) × \(each.sum)", left.from + all(.instalmentAmount))
  }

  /// What a plan rests on: what was offered, and, of several loans, the sums of the one that it pays off.
  func planned(_ kinds: Kind...) -> [Fact] {
    kinds.compactMap { fact($0) } + (otherLoans.isEmpty ? [] : self["plan.base"]?.from ?? [])
  }

  /// The plan that is asked for, where its sum and its months lead to the same.
  ///
  /// Of several loans one sum a month for all says nothing about each.
  var plan: Plan? {
    guard let base = self["plan.base"]?.value.money?.amount else { return nil }
    let months = count(.requestMonths)
    let isForAll = !otherLoans.isEmpty && fact(.requestMonthly).map { $0[.of] == nil } ?? false
    let plan =
      (isForAll ? nil : sum(.requestMonthly)).flatMap { Plan(base: base, monthly: $0) }
      ?? (isForAll && fact(.requestMonths)?[.of] != nil || fact(.requestMonthly) == nil
        ? months.flatMap { Plan(base: base, months: $0) } : nil)
    guard let plan, months == nil || months == plan.count else { return nil }
    return plan
  }

  /// What is left of the income each month after the fixed costs that were told.
  func budget(roughly: Bool = false) -> (left: Amount, formula: String, from: [Fact])? {
    let costs = each(.expenseMonthly)
    guard let income = sum(.incomeMonthly, roughly: roughly), !costs.isEmpty,
      let spent = total(of: costs, roughly: roughly)
    else { return nil }
    let parts = costs.compactMap { $0.value.money?.amount.sum }
    return (
      income - spent, ([income.sum] + parts).joined(separator: " − "), all(.incomeMonthly) + costs
    )
  }

  /// By when an answer is asked for: as said, else within the 15 days that an institution has for a simple complaint,
  /// moved on to a working day.
  var replyBy: (value: Value, formula: String, from: [Fact]) {
    let today = facts.today
    let plain = today.adding(days: 15)
    let usual = calendar.workingDay(onOrAfter: plain)
    let moved = usual == plain ? "" : " → \(usual)"
    let proposed = (Value.date(DateSpan(usual)), "\(today) + P15D\(moved)")
    guard let asked = fact(.replyWithin), asked.ambiguous.isEmpty else { return (proposed.0, proposed.1, []) }
    if let length = asked.value.duration {
      return (.date(DateSpan(calendar.day(length, after: today))), term(length, after: today), [asked])
    }
    guard let day = asked.value.date?.last, day >= today else { return (proposed.0, proposed.1, []) }
    if day == usual { return (proposed.0, proposed.1, [asked]) }
    return (.date(DateSpan(day)), "reply.within = \(day)", [asked])
  }

  /// `2024-10-15 + P3D` · `2024-09-23 + 7 working days: 24, 25, 26, 27, 29, 30 September, 8 October`.
  func term(_ length: Duration, after day: Day) -> String {
    let count = length[.workingDay]
    guard count > 0 else { return "\(day) + \(length)" }
    let days = calendar.workingDays(count, after: day)
    return "\(day) + \(count) working days: \(listed(days, from: day.year))"
  }

  /// Days by month; a year is named where it is another one, and the middle of a long list is left out.
  private func listed(_ days: [Day], from year: Int) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    let shown = days.count <= 10 ? days : Array(days.prefix(2)) + days.suffix(2)
    var parts: [String] = []
    for (index, day) in shown.enumerated() {
      let next = index + 1 < shown.count ? shown[index + 1] : nil
      let isLast = next.map { ($0.year, $0.month) != (day.year, day.month) } ?? true
      let gap = days.count > 10 && index == 1
      let name = months[day.month - 1] + (day.year == year ? "" : " \(day.year)")
      parts.append("\(day.day)" + (isLast || gap ? " \(name)" : "") + (gap ? ", …" : ""))
    }
    return parts.joined(separator: ", ")
  }
}
