/// The figures that a template may name beside the facts, each with the formula that it stands for.
///
/// `Case.computed` works them out; a figure that cannot be worked out is unknown, like a fact that was not said.
public enum Figures {
  /// Name and formula, in the order in which they are documented.
  public static let table: [(name: String, formula: String)] = [
    ("today", "the letter’s date"),
    ("reply.by", "reply.within, else today + 15 days, moved on to a working day"),
    ("plan.base", "balance − fee.late, else overdue.amount − payment.made"),
    ("plan.whole", "⌊plan.base ÷ request.monthly⌋"),
    ("plan.last", "plan.base − plan.whole × request.monthly"),
    ("plan.day", "the day of the month of request.start"),
    ("plan.end", "request.start + (request.months − 1) months"),
    ("fee.computed", "overdue.amount × fee.rate × days, payments taken off principal first"),
    ("fee.gap", "fee.late − fee.computed"),
    ("fee.days", "days from overdue.since to payment.made.date"),
    ("full", "payment.made = overdue.amount"),
    ("late.days", "days from payment.made.due to payment.made.date"),
    ("limit.days", "days from consequence=account-limited.date to overdue.since"),
    ("overdue.days", "days from overdue.since to today"),
    ("overdue.total", "overdue.instalments × instalment.amount"),
    ("instalments.left", "loan.term − instalments.paid"),
    ("budget.left", "income.monthly − expense.monthly"),
    ("contact.promised", "the day by which an answer was promised"),
    ("contact.days", "days from the first letter or the last contact to today"),
    ("case.reference", "the contact’s reference, the newest one"),
  ]

  static let names = Set(table.map(\.name))
}
