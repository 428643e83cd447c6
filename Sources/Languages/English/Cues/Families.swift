import Facts

/// Words that go together in many cues: call · rang · phoning. A cue names them as `\(call)`.
extension EnglishLanguage {
  /// didn't, with and without its apostrophe, and never.
  static let not =
    "not|'t|never|cannot|didn't|don't|doesn't|can't|couldn't|wasn't|won't|haven't|hasn't|isn't|aren't|weren't|wouldn't|hadn't|did not|do not|does not|could not|can not|was not|will not|have not|has not|had not|were not|would not|is not|are not|unable to|no longer|nobody"
  /// Calling somebody, in every form.
  static let call =
    "call|calls|called|calling|ring|rings|rang|rung|ringing|phone|phones|phoned|phoning|telephoned|dialled|dialed"
  /// Those who collect.
  static let collectors =
    "collector|collectors|debt collector|debt collectors|collection agency|collection agencies|collections agency|collections|collection company|agency|agents|debt agency|recovery agents|loan sharks"
  /// How often they call.
  static let often =
    "every day|everyday|every single day|each day|all day|day and night|night and day|nonstop|non-stop|non stop|constantly|times a day|times per day|times daily|times each day|x a day|daily|every hour|hourly|every few minutes|repeatedly|multiple times|several times|many times|over and over|again and again|continuously|continually|relentlessly|all the time|at all hours|all hours|around the clock|round the clock|at night|late at night|middle of the night|every morning|every week|weekly|on weekends|on sundays|back to back|from different numbers|all day long"
  /// What is charged for being late.
  static let lateFee =
    "late fee|late fees|late charge|late charges|late payment fee|late payment fees|late payment charge|overdue fee|overdue fees|overdue charge|overdue charges|late interest|penalty|penalties|penalty fee|penalty fees|penalty interest|penalty charge|penalty charges|overdue interest|default interest|default charge|default charges|default fee|damages|late penalty|late penalties|fines"
  /// Charges of any sort.
  static let fees =
    "fee|fees|late fee|late fees|charge|charges|late charge|late charges|penalty|penalties|penalty interest|overdue interest|default charges|interest|overdue fees|fines"
  /// Where a person's credit is kept.
  static let credit =
    "credit|credit record|credit records|credit report|credit reports|credit file|credit files|credit history|credit score|credit scores|credit rating|credit bureau|credit bureaus|credit profile|credit standing|fico|score|my file|my report|reports|consumer report|pboc"
  /// Those who keep it.
  static let bureau =
    "credit bureau|credit bureaus|credit agency|credit agencies|credit reporting agencies|bureau|bureaus|credit system|credit centre|credit center|credit reference centre|credit reference agency|pboc|people's bank|experian|equifax|transunion|trans union|central bank|agencies"
  /// What is wrong with it.
  static let late =
    "late|overdue|past due|delinquent|delinquency|delinquencies|in arrears|arrears|in default|default|defaulted|unpaid|missed payment|missed payments|late payment|late payments|charge off|charge-off|charged off|charged-off|chargeoff|bad debt|collection account|in collections|derogatory|days late"
  /// Asking for something.
  static let want =
    "want|wants|wanted|need|request|requesting|requested|ask|asked|asking|demand|demanding|like|seeking|seek|hope|hoping|wish|expect|please|pls|entitled to|propose|proposing|looking for"
  /// Paying back.
  static let pay =
    "pay|paid|paying|repay|repaid|repaying|pay back|paying back|pay off|paying off|pay it|pay this|afford|afford to pay|keep up|cover|make|make the|make my|meet|catch up|manage"
  /// Wages by any name.
  static let wages =
    "wage|wages|salary|salaries|pay|income|earnings|commission|commissions|bonus|bonuses|overtime|paycheck|paycheque|tips"
}
