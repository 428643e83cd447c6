import Facts
import Mentions

extension Workings {
  /// What is offered, held against what is owed and against what is left each month.
  var planChecks: [Check] { [planCheck, budgetCheck].compactMap { $0 } }

  /// 600 × 24 = 14,400 against the 15,131.69 that are owed.
  private var planCheck: Check? {
    guard otherLoans.isEmpty, let base = self["plan.base"], let owed = base.value.money?.amount,
      let monthly = sum(.requestMonthly), let months = count(.requestMonths)
    else { return nil }
    let statements = all(.requestMonthly, .requestMonths)
    let total = Amount(Int64(months)) * monthly
    let figures = [
      Computed(
        "plan.total", money(total), formula: "\(monthly.sum) × \(months) = \(total.sum)", from: statements),
      Computed(
        "plan.gap", money(total > owed ? total - owed : owed - total),
        formula: total > owed ? "\(total.sum) − \(owed.sum)" : "\(owed.sum) − \(total.sum)",
        from: statements + base.from),
    ]
    guard Plan(base: owed, monthly: monthly)?.count != months else {
      let end = self["plan.end"].map { [$0] } ?? []
      return Check(
        name: .plan, facts: statements + all(.requestStart), verdict: .addsUp, figures: figures + end)
    }
    let choices = Plan.nearest(to: owed, monthly: monthly, months: months).map { plan in
      Check.Choice(
        value: .integer(plan.count),
        take: [
          Fact(.requestMonths, .integer(plan.count)), Fact(.requestMonthly, money(plan.monthly)),
        ])
    }
    // A sum that no plan keeps, or months that no sum to the cent fills: there is no either, or.
    guard choices.count > 1 else { return nil }
    return Check(name: .plan, facts: statements, verdict: .contradiction(choices), figures: figures)
  }

  /// 3,200 − 1,300 − 1,000 leaves 900: no 1,500 can be promised of it. 大概4500 is enough to see that.
  private var budgetCheck: Check? {
    guard let budget = budget(roughly: true),
      let monthly = sum(.requestMonthly) ?? self["plan.monthly"]?.value.money?.amount
    else {
      return nil
    }
    let statements = all(.requestMonthly, .requestMonths) + budget.from
    var figures = [
      Computed("budget.left", money(budget.left), formula: budget.formula, from: budget.from)
    ]
    guard monthly > budget.left else {
      return Check(name: .budget, facts: statements, verdict: .addsUp, figures: figures)
    }
    figures.append(
      Computed(
        "budget.short", money(monthly - budget.left), formula: "\(monthly.sum) − \(budget.left.sum)",
        from: statements))
    let sure = budget.left.affordable
    let choices = [
      Check.Choice(
        value: money(sure > 0 ? sure : .zero), take: sure > 0 ? [Fact(.requestMonthly, money(sure))] : [],
        drop: sure > 0 ? [] : [Slot(.requestMonthly)]),
      Check.Choice(value: money(monthly), take: [Fact(.requestMonthly, money(monthly))]),
    ]
    return Check(name: .budget, facts: statements, verdict: .contradiction(choices), figures: figures)
  }
}

extension Amount {
  /// About two thirds in round numbers, so that something is left for the unforeseen: 600 of 900.
  fileprivate var affordable: Amount {
    guard self > 0, let part = (self * 2).wholeQuotient(by: 3) else { return .zero }
    let step = part >= 100 ? 100 : 10
    return Amount(Int64(part / step * step))
  }
}
