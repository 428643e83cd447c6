import Facts

extension EnglishLanguage {
  /// Words that say which sum, date, rate or count is meant.
  package static let roles: Cues = [
    .role(.balance): "owe, owe in total, balance, total owed",
    .role(.overdueAmount): "overdue, past due, missed, didn't go through",
    .role(.overdueSince): "due, overdue since, since, was due, didn't go through",
    .role(.feeLate): "late fee, late fees, penalty, charged, late charge",
    .role(.loanPrincipal): "borrowed, principal, loan of",
    .role(.paymentMade): "paid, paid it", .role(.accountFunds): "on the card, in the account",
    .role(.incomeMonthly): "earn, take home, income, salary", .role(.requestMonthly): "a month, per month",
    .role(.expenseMonthly, [.for_: .id("rent")]): "rent",
    .role(.replyWithin): "by, within",
  ]
  /// What is told beside a fact.
  package static let asides: Cues = [
    .beside(.by, .id("bank")): "the bank, my bank, from the bank",
    .beside(.name, .text("mortgage")): "mortgage",
    .beside(.unit, .id("working-day")): "working days, business days",
    .beside(.reason, .id("verification")): "verify my identity, verification, identity check",
    .wants(.deadline): "want … by, wants … by, deadline",
    .introduces(.complainantName): "my name is, i am called, name's",
  ]
}
