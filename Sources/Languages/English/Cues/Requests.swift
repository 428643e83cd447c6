import Facts

extension EnglishLanguage {
  /// What is asked for.
  package static let requests: Cues = [
    .request(.waiveFees): "waive, waived, drop … fee*|charge*|penalt*, cancel … fee*|charge*|interest",
    .request(.instalmentPlan): "instalments, installments, payment plan, repayment plan, pay monthly",
    .request(.creditCorrection): "fix|correct|remove|clear|amend … record|entry|report|credit",
    .request(.refund): "refund, give me … back, pay … back, money back",
    .request(.apology, [:]): "apolog*, say sorry",
    .request(.apology, [.if_: .id("fault")]): "sorry only if",
    .request(.explanation): "ask them why, explain why, explanation, tell me why",
    .request(.stopThirdPartyContact): "stop|don't|do not … call*|contact*|ring* … <kin>",
  ]
}
