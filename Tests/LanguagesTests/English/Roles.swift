import Testing

/// Sentences with several sums, dates and rates: each has its role, and nothing else is told.
@Suite struct EnglishSums {
  static let sentences: Corpus = [
    "balance=6200.00; fee.late=800.00":
      "I owe $6200 in total, $800 of it late fees.",
    "consequence=late-fees; fee.late=35.00; interest.charged=120.00":
      "They charged me a $35 late fee and $120 in interest.",
    "balance=2400.00":
      "The balance was {$1200.00} and they want {$2400.00} now.",
    "income.monthly=4500.00; expense.monthly=1800.00{for rent}; expense.monthly=600.00{for medicine, approximate true}":
      "I earn 4500 a month, rent is 1800 and medication costs about 600.",
    "request=instalment-plan; request.monthly=500.00; request.start=2024-12":
      "I can pay 500 a month starting December 2024",
    "request=instalment-plan; request.monthly=200.00; request.months=24":
      "I can afford $200 per month over 24 months.",
    "request=refund{amount 39.00}; fee.late=39.00":
      "Please refund the $39 late fee.",
    "overdue.amount=2300.00; overdue.since=2024-09-09; cause=system-error; account.funds=8000.00":
      "The bill of 2,300 was due on 9 September 2024 but autopay failed. There was 8k on the card.",
    "overdue.duration=P3M; overdue.amount=4310.00":
      "I've been overdue for three months. The overdue amount is 4,310.",
    "loan.rate=18.25{per year}; consequence=late-fees; fee.rate=0.05{per day}":
      "The APR is 18.25% and the late interest is 0.05% per day.",
    "loan.principal=10000.00; loan.received=9200.00; fee.other=800.00{for origination}":
      "I took out a loan of $10,000 but only received $9,200 because of an origination fee of $800.",
    "balance=3500.00":
      "I owe 3000. no wait, 3500.",
    "overdue.since=2024-03-15; loan.principal=6000.00; fee.late=850.00; interest.charged=430.00":
      "Overdue since 15 March 2024. principal 6000, penalty 850, interest 430.",
    "loan.principal=4000.00; interest.charged=900.00; fee.late=160.00; balance=5060.00":
      "Loan amount: $4,000. Interest: $900. Late fees: $160. Total owed: $5,060.",
    "loan.number=CN-20231122-88; complainant.account=sarah.tan@example.com":
      "My loan number is CN-20231122-88 and my account is sarah.tan@example.com",
    "expense.monthly=1200.00{for rent}; expense.monthly=300.00{for utilities}; expense.monthly=900.00{for tuition}":
      "I pay 1200 rent, 300 utilities and 900 for my kid's school.",
    "undisputed=1150.00":
      "I do owe the 1,150 and I accept that, but not the 400 in fees.",
    "reply.within=P15D":
      "Please reply within 15 days.",
    "reply.within=2024-11-04":
      "I need an answer by 4 November 2024.",
    "request=settlement{amount 4000.00}":
      "I want to settle for a lump sum of 4000.",
    "consequence=unauthorised-debit{date 2024-05-03}":
      "They took 300 out of my account on 3 May 2024 without permission.",
    "cause=income-drop{date 2024-07}; income.monthly=4500.00":
      "my income dropped from 8000 to 4500 a month in July 2024",
    "overdue.duration=P2D":
      "i was 2 days late in May",
    "product=huabei; overdue.amount=2300.00; overdue.since=2024-09-09; fee.late=8.05":
      "花呗 bill 2,300 due 9 September 2024, autopay 失败, penalty 8.05",
    "loan.principal=20000.00{approximate true}; payment.made=15000.00":
      "I borrowed about 20k in total from three apps and repaid 15k",
    "balance=7200.00; loan.principal=5000.00":
      "They demand 7200 although I borrowed just 5000",
    "balance=6200.00; instalment.amount=800.00":
      "Outstanding: 6,200. Minimum payment: 800.",
    "balance=5000.00; interest.charged=1200.00; fee.late=300.00":
      "I owe 5000 in total, of which 1,200 is interest and 300 late fees",
    "loan.principal=8000.00; interest.charged=1250.00; fee.late=420.00; balance=9670.00":
      "principal 8,000, interest 1,250, late fees 420, total due 9,670",
    "consequence=late-fees; fee.late=25.00; fee.other=12.00{for service}":
      "They charged me $25 in late fees and a $12 service fee.",
    "loan.principal=3000.00; payment.made=2100.00":
      "I took out $3,000 and have paid back $2,100 so far.",
    "expense.monthly=950.00{for rent}; expense.monthly=400.00{for food, approximate true}; expense.monthly=120.00{for utilities}":
      "My rent is 950, food about 400 and utilities 120 a month.",
    "income.monthly=2800.00":
      "I take home 2,800 a month.",
    "balance=7300.00; loan.principal=4000.00":
      "He says I owe 7,300 but I only borrowed 4,000.",
    "overdue.amount=612.50":
      "I missed the instalment of 612.50.",
    "overdue.amount=1830.20; fee.late=14.60":
      "My overdue amount is ¥1,830.20, late fee ¥14.60.",
    "request=instalment-plan; request.monthly=250.00; request.months=18":
      "I can do 250 a month over 18 months.",
    "request=refund{amount 45.00}":
      "I'd like the 45 dollar fee refunded.",
    "cause=income-drop; income.monthly=3500.00":
      "My pay went from 6000 to 3500.",
    "loan.rate=24; cause=terms-unclear":
      "The interest rate is 24% and I was never told.",
    "account.funds=5200.00":
      "There was 5,200 in my account when the debit failed.",
    "loan.rate=18{per year}; consequence=late-fees; fee.rate=0.1{per day}":
      "the annual rate is 18% but they charge 0.1% a day in penalty interest",
    "expense.monthly=700.00{for care}; expense.monthly=260.00{for medicine}":
      "We spend 700 on childcare and 260 on medicine every month.",
    "payment.made=1900.00":
      "I settled the account for 1,900.",
    "balance=2450.00":
      "I still owe 2,450.",
    "fee.other=600.00{for guarantee}":
      "they deducted a 600 guarantee fee up front",
    "loan.principal=12000.00; loan.received=10800.00":
      "loan of 12,000 but I only got 10,800",
    "balance=4100.00":
      "They say the balance is 4,100.",
    "instalments.paid=7{on-time true}":
      "I have paid 7 instalments on time.",
    "overdue.instalments=3":
      "I missed 3 instalments.",
    "overdue.duration=P45D":
      "Late for 45 days now.",
    "product=huabei; balance=3200.00; fee.late=80.00":
      "欠了 huabei 3200, late fee 80",
    "product=huabei; balance=3200.00; fee.late=150.00":
      "my huabei balance is 3,200元 and they want 罚息 of 150",
  ]

  @Test(arguments: sentences.entries)
  func sums(_ entry: Corpus.Entry) { expectFacts(entry) }
}
