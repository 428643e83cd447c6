extension CheckTalk {
  private static let due = "I missed the Huabei bill due 15 July 2024"
  private static let owed = "I missed the Huabei bill due 15 July 2024, I owe 15,131.69 in total"
  private static let bill = "I missed the Huabei bill of 5,600 due 15 July 2024"

  static let english: [CheckTalk] = [
    CheckTalk(
      .duration, "My Huabei has been overdue since 15 March 2024. It is three months overdue now.",
      says: .asks("2024-03-15", "2024-07", naming: ["15 March 2024", "219 days", "three months"])),
    CheckTalk(
      .duration, "My Huabei has been overdue since 15 July 2024. It is three months overdue now.",
      says: .addsUp("97 days since 15 July 2024, which fits “three months”")),

    CheckTalk(
      .instalments, "I missed the Jiebei instalment due on 8 July 2024",
      "I have missed two instalments so far",
      says: .asks("2", "4", naming: ["4 due dates", "you said 2"])),
    CheckTalk(
      .instalments, "I missed the Jiebei instalment due on 8 July 2024",
      "I have missed four instalments so far",
      says: .addsUp("4 due dates")),

    CheckTalk(
      .balance, bill,
      "The late fee is 392.85, I paid 200 on 3 August, and the app says I owe 5,792.84 in total",
      says: .asks("5792.84", "5792.85", naming: ["5600.00 + 392.85 − 200.00 = 5792.85", "CNY 5,792.84"])),
    CheckTalk(
      .balance, bill,
      "The late fee is 392.85, I paid 200 on 3 August, and the app says I owe 5,792.85 in total",
      says: .addsUp("5600.00 + 392.85 − 200.00 = 5792.85")),

    CheckTalk(
      .rates, "Jiebei, 24,000 over 12 instalments, the interest rate is 0.04% a day, 18% a year",
      says: .asks("0.04", "18", naming: ["14.6%", "18%"])),
    CheckTalk(
      .rates, "Jiebei, 24,000 over 12 instalments, the interest rate is 0.05% a day, 18.25% a year",
      says: .addsUp("0.05% × 365 = 18.25%")),

    CheckTalk(
      .loan, "I borrowed 24,000 from Jiebei, to be repaid in 12 instalments of 1,900 each",
      says: .asks("24000.00", "22800.00", naming: ["CNY 22,800.00", "CNY 24,000.00"])),
    CheckTalk(
      .loan, "I borrowed 24,000 from Jiebei, to be repaid in 12 instalments of 2,161.67 each at 14.6% a year",
      says: .addsUp("Loan, rate and instalment fit")),

    CheckTalk(
      .beforeLoan, "I borrowed 24,000 from Jiebei on 8 March 2024", "I paid 2,161.67 on 8 February 2024",
      says: .asks(
        "2024-03-08", "2024-02-08",
        naming: ["borrowed on 8 March 2024", "CNY 2,161.67 paid on 8 February 2024"])),
    CheckTalk(
      .beforeLoan, "I borrowed 24,000 from Jiebei on 8 March 2024", "I paid 2,161.67 on 8 April 2024",
      says: .nothing),

    CheckTalk(
      .afterToday, due, "On 12 November 2024 I called 95188 and they refused",
      says: .asks("2024-10-12", "2024-11-12", naming: ["12 November 2024", "today is 20 October 2024"])),
    CheckTalk(.afterToday, due, "On 12 October 2024 I called 95188 and they refused", says: .nothing),

    CheckTalk(
      .promise, due, "I called 95188 on 15 October and they promised to call back within three days",
      says: .tells("The day they promised passed two days ago")),
    CheckTalk(
      .promise, due, "I called 95188 on 18 October and they promised to call back within three days",
      says: .nothing),

    CheckTalk(
      .plan, owed, "I would like to pay 600 a month over 24 months",
      says: .asks(
        "26", "24",
        naming: [
          "CNY 14,400.00", "CNY 731.69", "the last of CNY 131.69", "CNY 630.49", "CNY 630.42",
        ])),
    CheckTalk(
      .plan, owed, "I would like to pay 600 a month over 26 months",
      says: .addsUp("the last of CNY 131.69: that pays it all")),
    CheckTalk(
      .plan, owed, "I would like to pay 600 a month over 26 months, starting 8 November",
      says: .addsUp("paid off on 8 December 2026")),

    CheckTalk(
      .budget, owed, "I earn 3,200 a month, rent is 1,300 and food 1,000, I could pay 1,500 a month",
      says: .asks("600.00", "1500.00", naming: ["CNY 900.00 is left", "CNY 600.00 short"])),
    CheckTalk(
      .budget, owed, "I earn 3,200 a month, rent is 1,300 and food 1,000, I could pay 600 a month",
      says: .addsUp("CNY 900.00 is left")),

    CheckTalk(
      .fee, bill, "The late fee runs at 0.05% a day and they charged me 392.85 in late fees",
      says: .tells("CNY 271.60; charged: CNY 392.85, CNY 121.25 more. Other usual ways give CNY 274.40")),
    CheckTalk(
      .fee, bill, "The late fee runs at 0.05% a day and they charged me 271.60 in late fees",
      says: .addsUp("5600.00 × 0.05% × 97")),
    CheckTalk(
      .fee, bill, "The late fee runs at 0.05% a day and they charged me 268.80 in late fees",
      says: .addsUp("5600.00 × 0.05% × 96")),
  ]
}
