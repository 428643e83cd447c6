// The words of the vocabulary: the ids that facts and qualifiers may hold, spelt as in the batch contract.

/// Who is complained about.
public enum Respondent: String, Sendable, CaseIterable {
  case alipay, wechatPay = "wechat-pay", jdFinance = "jd-finance", meituan, bank, other
}

/// The loan or payment product.
public enum Product: String, Sendable, CaseIterable {
  case huabei, jiebei, beiyongjin, wangshangdai, xinyonggou, baitiao, weilidai
  case creditCard = "credit-card", consumerLoan = "consumer-loan", paydayLoan = "payday-loan", mortgage, other
}

extension Product {
  /// What says only what sort of loan it is: 网贷, 消费贷.
  package static let sorts: Set<String> = [consumerLoan.rawValue, paydayLoan.rawValue]
}

/// Why the payment was missed.
public enum Cause: String, Sendable, CaseIterable {
  case medical, jobLoss = "job-loss", incomeDrop = "income-drop", businessFailure = "business-failure"
  case family, disaster, planning, forgot, termsUnclear = "terms-unclear", systemError = "system-error",
    fraud, other
}

/// What followed from the missed payment.
public enum Consequence: String, Sendable, CaseIterable {
  case lateFees = "late-fees", creditRecord = "credit-record", collectionCalls = "collection-calls"
  case thirdPartyContact = "third-party-contact", abuse, threats, legalAction = "legal-action", visit
  case accountLimited = "account-limited", unauthorisedDebit = "unauthorised-debit", debtSold = "debt-sold"
  case applicationOnHold = "application-on-hold", applicationRefused = "application-refused", distress
}

extension Consequence {
  /// What became of an application to somebody else.
  static let ofApplications: Set<String> = [applicationOnHold.rawValue, applicationRefused.rawValue]
}

/// How the lender or an authority was reached.
public enum Channel: String, Sendable, CaseIterable {
  case onlineChat = "online-chat", hotline, phone, weibo, wechat, association
  case line12315 = "12315", line12378 = "12378", line12345 = "12345"
  case platform, email, letter, branch, police, unknown
}

/// What is asked for.
public enum Request: String, Sendable, CaseIterable {
  case waiveFees = "waive-fees", instalmentPlan = "instalment-plan", extension_ = "extension", settlement
  case creditCorrection = "credit-correction", stopThirdPartyContact = "stop-third-party-contact"
  case stopHarassment = "stop-harassment", itemisedStatement = "itemised-statement", refund
  case restoreAccount = "restore-account", stopDebit = "stop-debit", clearanceLetter = "clearance-letter"
  case explanation, apology
}

/// A paper that the person has and can show.
public enum Evidence: String, Sendable, CaseIterable {
  case contract, repaymentRecord = "repayment-record", chatRecord = "chat-record", callLog = "call-log"
  case callRecording = "call-recording", sms, screenshot, medicalRecord = "medical-record"
  case dismissalNotice = "dismissal-notice", incomeProof = "income-proof", bankStatement = "bank-statement",
    bill
  case creditReport = "credit-report", idDocument = "id-document", policeReport = "police-report"
  case povertyCertificate = "poverty-certificate", email, letter
}

/// Whom something happened to, or on whose behalf one writes.
public enum Person: String, Sendable, CaseIterable {
  case self_ = "self", mother, father, parents, spouse, child, family, friend, colleague, employer, contacts,
    neighbour
}

/// How a contact ended.
public enum Outcome: String, Sendable, CaseIterable {
  case refused, noReply = "no-reply", promised, partial, unresolved
  case granted, partly, ignored  // of a `reply` only
}

/// A part of the day.
public enum DayPart: String, Sendable, CaseIterable { case morning, noon, afternoon, evening, night }
