import Facts

extension EnglishLanguage {
  /// Papers that the person has.
  package static let papers: Cues = [
    .evidence(.bankStatement): "bank statement", .evidence(.screenshot): "screenshot, screen shot",
    .evidence(.repaymentRecord): "payment receipt, receipt, repayment record",
    .evidence(.creditReport): "credit report",
    .evidence(.chatRecord): "chat log, chat record, chat history", .evidence(.email): "bank email, email",
    .evidence(.contract): "contract, agreement",
  ]
}
