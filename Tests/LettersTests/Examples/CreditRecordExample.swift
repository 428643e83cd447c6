extension Example {
  /// The facts of the third conversation and the letter that they make.
  static let creditRecord = Example(
    facts: #"""
      {"facts":[
       {"kind":"consequence","value":"credit-record"},
       {"kind":"cause","value":"system-error"},
       {"kind":"respondent","value":"alipay"},
       {"kind":"product","value":"huabei"},
       {"kind":"consequence","value":"account-limited","date":"2024-09-07","reason":"verification"},
       {"kind":"overdue.since","value":"2024-09-09"},
       {"kind":"overdue.amount","value":{"amount":"3218.60","currency":"CNY"}},
       {"kind":"account.funds","value":{"amount":"11000.00","currency":"CNY"},"date":"2024-09-09"},
       {"kind":"payment.made","value":{"amount":"3218.60","currency":"CNY"},"date":"2024-09-14"},
       {"kind":"fee.late","value":{"amount":"8.05","currency":"CNY"}},
       {"kind":"consequence","value":"application-on-hold","date":"2024-10-08","by":"bank","deadline":"2024-11-15","name":"mortgage"},
       {"kind":"contact","value":"online-chat","date":"2024-09-16","reference":"A-2231-0916","agent":"Xiao Lin","outcome":"refused"},
       {"kind":"contact","value":"hotline","date":"2024-09-23","promised":"2024-10-08","outcome":"no-reply"},
       {"kind":"evidence","value":"bank-statement","date":"2024-09"},
       {"kind":"evidence","value":"screenshot","name":"limit notice","date":"2024-09-07"},
       {"kind":"evidence","value":"repayment-record","name":"payment receipt"},
       {"kind":"evidence","value":"credit-report","date":"2024-10-08"},
       {"kind":"evidence","value":"chat-record"},
       {"kind":"payment.made","value":{"amount":"1150.00","currency":"CNY"},"date":"2024-05-11","due":"2024-05-09"},
       {"kind":"undisputed","value":{"amount":"1150.00","currency":"CNY"}},
       {"kind":"request","value":"credit-correction"},
       {"kind":"request","value":"refund","amount":{"amount":"8.05","currency":"CNY"}},
       {"kind":"request","value":"apology","if":"fault"},
       {"kind":"request","value":"explanation","proposed":true},
       {"kind":"reply.within","value":"2024-11-04"},
       {"kind":"complainant.name","value":"Sarah Tan"},
       {"kind":"complainant.email","value":"sarah.tan@example.com"},
       {"kind":"complainant.phone","value":"+8613812345678"},
       {"kind":"complainant.account","value":"sarah.tan@example.com"},
       {"kind":"evidence","value":"email","name":"bank email","date":"2024-10-08"}],
      "computed":[
       {"kind":"today","value":"2024-10-20","formula":"@ 2024-10-20"},
       {"kind":"limit.days","value":2,"formula":"2024-09-07 → 2024-09-09"},
       {"kind":"fee.days","value":5,"formula":"2024-09-09 → 2024-09-14"},
       {"kind":"full","value":true,"formula":"payment.made = overdue.amount = 3218.60"},
       {"kind":"late.days","value":2,"formula":"2024-05-09 → 2024-05-11"},
       {"kind":"contact.promised","value":"2024-10-08","formula":"2024-09-23 + 7 working days: 24, 25, 26, 27, 29, 30 September, 8 October"},
       {"kind":"reply.by","value":"2024-11-04","formula":"2024-10-20 + P15D"}],
      "open":[]}
      """#,
    letter: #"""
      Sarah Tan
      sarah.tan@example.com | +86 138 1234 5678

      20 October 2024

      Alipay Customer Service Centre
      (Please also pass this letter to the lender named in my Huabei agreement.)

      Complaint: Huabei payment due 9 September 2024 and the entry on my credit record
      Account: sarah.tan@example.com | Case: A-2231-0916

      Dear Sir or Madam,

      I am writing to complain about an automatic Huabei payment that failed two days
      after my account was limited. Please find out why and, if the limit was the
      cause, have my credit record corrected and the late charge refunded.

      What happened
      1. On 7 September 2024 my account was limited, and I was asked to verify my
         identity (enclosure 2).
      2. On 9 September 2024 the automatic payment of CNY 3,218.60 did not go through.
         CNY 11,000.00 was available for it that day (enclosure 1).
      3. On 14 September 2024 I paid the CNY 3,218.60 in full (enclosure 3). I was
         charged CNY 8.05 for the five days.
      4. The payment is shown as overdue on my credit report of 8 October 2024
         (enclosure 4).
      5. On 8 October 2024 my bank told me that my mortgage application is on hold; it
         wants the overdue entry explained by 15 November 2024 (enclosure 6).

      What I do not dispute
      The CNY 3,218.60 was due and has been paid. Earlier, I made a payment of
      CNY 1,150.00, due on 9 May 2024, two days late, on 11 May 2024; that delay was
      mine.

      How I have tried to settle it
      1. On 16 September 2024 I raised it by online chat; your agent Xiao Lin declined
         (enclosure 5).
      2. On 23 September 2024 I called 95188 and was promised an answer by
         8 October 2024; none has come.

      What I ask
      1. Please check why the payment of 9 September 2024 failed, and tell me.
      2. If the account limit was the cause, please have the overdue entry corrected.
      3. In that case, please also refund the CNY 8.05.
      4. If you agree that the mistake was yours, a short apology would be welcome.

      Please reply in writing, to my e-mail address above, by Monday 4 November 2024,
      so that I can answer my bank in time. Please write or call if you need anything
      further. If we need help to settle this, I will ask the financial regulator.

      The facts above are true to the best of my knowledge. Thank you for your help.

      Yours faithfully,

      Sarah Tan

      Enclosures (copies; I keep the originals)
      1. Bank statement, September 2024
      2. Screenshot of the limit notice, 7 September 2024
      3. Payment receipt
      4. Credit report, 8 October 2024
      5. Chat record
      6. Bank email, 8 October 2024
      """#)
}
