/// What a fact says about the complaint; the raw value is its name in the batch contract and in templates.
public enum Kind: String, Sendable, CaseIterable, Hashable {
  case complainantName = "complainant.name"
  case complainantPhone = "complainant.phone"
  case complainantEmail = "complainant.email"
  case complainantAccount = "complainant.account"
  case complainantFor = "complainant.for"
  case respondent
  case creditor
  case product
  case loanNumber = "loan.number"
  case loanPrincipal = "loan.principal"
  case loanReceived = "loan.received"
  case loanDate = "loan.date"
  case loanTerm = "loan.term"
  case loanRate = "loan.rate"
  case instalmentAmount = "instalment.amount"
  case instalmentsPaid = "instalments.paid"
  case balance
  case overdueAmount = "overdue.amount"
  case overdueSince = "overdue.since"
  case overdueDuration = "overdue.duration"
  case overdueInstalments = "overdue.instalments"
  case feeLate = "fee.late"
  case feeRate = "fee.rate"
  case feeOther = "fee.other"
  case interestCharged = "interest.charged"
  case paymentMade = "payment.made"
  case accountFunds = "account.funds"
  case undisputed
  case incomeMonthly = "income.monthly"
  case expenseMonthly = "expense.monthly"
  case cause
  case consequence
  case collectionFrequency = "collection.frequency"
  case contact
  case reply
  case request
  case requestMonths = "request.months"
  case requestMonthly = "request.monthly"
  case requestStart = "request.start"
  case replyWithin = "reply.within"
  case evidence
  case event
}

extension Kind {
  /// What type of value the kind takes.
  public enum Shape: Sendable { case text, id, money, date, duration, percent, integer }

  /// The type of its value. `loan.term` may also be an integer, `undisputed` true, `reply.within` a duration.
  public var shape: Shape {
    switch self {
    case .complainantName, .complainantPhone, .complainantEmail, .complainantAccount, .complainantFor,
      .creditor,
      .loanNumber, .event:
      .text
    case .respondent, .product, .cause, .consequence, .contact, .reply, .request, .evidence: .id
    case .loanPrincipal, .loanReceived, .instalmentAmount, .balance, .overdueAmount, .feeLate, .feeOther,
      .interestCharged, .paymentMade, .accountFunds, .undisputed, .incomeMonthly, .expenseMonthly,
      .requestMonthly:
      .money
    case .loanDate, .overdueSince, .requestStart, .replyWithin: .date
    case .loanTerm, .overdueDuration: .duration
    case .loanRate, .feeRate: .percent
    case .instalmentsPaid, .overdueInstalments, .collectionFrequency, .requestMonths: .integer
    }
  }

  /// Kinds of which a case may hold several facts side by side; of every other kind a new one replaces the old.
  public var isRepeatable: Bool {
    switch self {
    case .feeOther, .paymentMade, .expenseMonthly, .cause, .consequence, .contact, .reply, .request,
      .evidence, .event:
      true
    default: false
    }
  }

  /// The words of the vocabulary that the kind's value may be; empty for kinds with other values.
  public var ids: [String] {
    switch self {
    case .respondent: Respondent.allCases.map(\.rawValue)
    case .product: Product.allCases.map(\.rawValue)
    case .cause: Cause.allCases.map(\.rawValue)
    case .consequence: Consequence.allCases.map(\.rawValue)
    case .contact: Channel.allCases.map(\.rawValue)
    case .request, .reply: Request.allCases.map(\.rawValue)
    case .evidence: Evidence.allCases.map(\.rawValue)
    default: []
    }
  }
}
