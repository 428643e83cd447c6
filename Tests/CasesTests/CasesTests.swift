import Testing

@testable import Cases

/// The three conversations of the design: what each answer is read as, and what the case holds at the end.
enum Examples {
  static let huabei = """
    respondent=alipay · cause=medical{who mother, as hospital} · product=huabei · consequence=collection-calls{per day} · consequence=third-party-contact{who employer}
    overdue.since=2024-03-15 · balance=6000{approximate} · fee.late=400{approximate}
    balance=5792.85 · fee.late=392.85 · overdue.duration=P3M
    cause=medical{date 2024-03-15, who mother} · overdue.since=2024-07-15 · overdue.amount=5600 · payment.made=200{date 2024-08-20}
    fee.rate=0.05{per day}
    request=itemised-statement{proposed} · contact=hotline{reference 202410080037, agent 王, promised, outcome no-reply} · consequence=distress
    contact=hotline{date 2024-10-08, time T19:00, approximate} · consequence=third-party-contact{date 2024-10-10, part afternoon, who employer}
    evidence=contract · evidence=repayment-record · evidence=screenshot{of repayment-record} · evidence=medical-record{name 出院小结和发票} · evidence=call-log
    request=waive-fees · request=stop-third-party-contact{who employer}
    undisputed=true · income.monthly=4500 · expense.monthly=1500{for rent} · expense.monthly=800{for medicine} · request=instalment-plan · request.monthly=500 · request.months=12
    request.months=11 · request.start=2024-11-15
    reply.within=2024-11-04{proposed} · complainant.name=李敏 · complainant.phone=13800138000 · complainant.account=13800138000
    consequence=third-party-contact{phone 02160001234} · cause=medical{date 2024-03-16, who mother, as hospital}
    """

  static let jiebei = """
    product=jiebei · consequence=collection-calls{part night} · consequence=threats{part night, who parents, of visit} · cause=job-loss
    loan.date=2024-01-08 · loan.principal=24000 · loan.term=12{unit instalment} · instalment.amount=2161.67 · loan.rate=0.04{per day} · loan.rate=18{per year}
    loan.rate=14.6{per year} · fee.rate=0.06{per day} · overdue.since=2024-07-08 · overdue.instalments=3
    overdue.instalments=4
    balance=15431.30 · fee.late=299.61
    request=waive-fees{proposed} · undisputed=true{proposed} · cause=job-loss{date 2024-06-28} · evidence=dismissal-notice{name 離職證明}
    contact=online-chat{date 2024-09-12, outcome refused} · respondent=alipay · contact=hotline{date 2024-10-15, promised P3D, outcome no-reply}
    collection.frequency=20{unit call, per day, approximate} · consequence=collection-calls{date 2024-10-16, time T23:40} · evidence=call-log · evidence=screenshot{of call-log}
    income.monthly=3200 · expense.monthly=1300{for rent} · expense.monthly=1000{for food, name 吃飯坐車} · request=instalment-plan · request.monthly=1500
    request.monthly=600 · request.months=24
    request.months=26 · request.monthly=600 · request.start=2024-11-08 · request=stop-harassment · request=stop-third-party-contact{who parents}
    reply.within=2024-11-04{proposed} · complainant.name=陳志豪 · complainant.email=chen.zhihao@example.com · complainant.phone=13912345678
    instalments.paid=5{date 2024-02/2024-06, on-time} · cause=job-loss{date 2024-06-30, notified 2024-06-28}
    """

  static let english = """
    consequence=credit-record · cause=system-error · consequence=application-refused{by bank, name mortgage}
    respondent=alipay · product=huabei · overdue.since=2024-09-07 · overdue.amount=3281.60
    consequence=account-limited{date 2024-09-07} · overdue.since=2024-09-09 · overdue.amount=3218.60
    consequence=account-limited{reason verification} · account.funds=11000 · payment.made=3218.60{date 2024-09-14}
    fee.late=8.05
    consequence=application-on-hold{date 2024-10-08, by bank, deadline 2024-11-15}
    contact=online-chat{date 2024-09-16, reference A-2231-0916, agent Xiao Lin, outcome refused} · contact=hotline{date 2024-09-23, promised P7B, outcome no-reply}
    evidence=bank-statement{date 2024-09} · evidence=screenshot{name limit notice} · evidence=repayment-record{name payment receipt} · evidence=credit-report{date 2024-10-08} · evidence=chat-record
    account.funds=11000{date 2024-09-09} · evidence=screenshot{name limit notice, date 2024-09-07} · undisputed=true
    payment.made=1150{date 2024-05-11, due 2024-05-09} · undisputed=1150
    request=credit-correction · request=refund{amount 8.05} · request=apology · reply.within=2024-10-25
    request=explanation{proposed} · reply.within=2024-11-04 · complainant.name=Sarah Tan · complainant.email=sarah.tan@example.com · complainant.phone=+8613812345678
    complainant.account=sarah.tan@example.com · evidence=email{name bank email, date 2024-10-08} · request=apology{if fault}
    """
}

@Suite("The three conversations") struct ExampleTests {
  @Test("花呗, a mother in hospital: facts in their order, figures with their formulas") func huabei() throws {
    let known = try Case(told: Examples.huabei)
    #expect(
      known.lines == [
        "respondent=alipay",
        "cause=medical{date 2024-03-16, who mother, as hospital}",
        "product=huabei",
        "consequence=collection-calls{per day}",
        "consequence=third-party-contact{date 2024-10-10, part afternoon, who employer, phone 02160001234}",
        "balance=5792.85", "fee.late=392.85", "overdue.duration=P3M", "overdue.since=2024-07-15",
        "overdue.amount=5600.00", "payment.made=200.00{date 2024-08-20}", "fee.rate=0.05{per day}",
        "request=itemised-statement{proposed true}",
        "contact=hotline{date 2024-10-08, time T19:00, agent 王, reference 202410080037, promised true, "
          + "outcome no-reply, approximate true}",
        "consequence=distress", "evidence=contract", "evidence=repayment-record",
        "evidence=screenshot{of repayment-record}", "evidence=medical-record{name 出院小结和发票}",
        "evidence=call-log", "request=waive-fees", "request=stop-third-party-contact{who employer}",
        "undisputed=true", "income.monthly=4500.00", "expense.monthly=1500.00{for rent}",
        "expense.monthly=800.00{for medicine}", "request=instalment-plan", "request.monthly=500.00",
        "request.months=11", "request.start=2024-11-15", "reply.within=2024-11-04{proposed true}",
        "complainant.name=李敏", "complainant.phone=13800138000", "complainant.account=13800138000",
      ])
    #expect(
      known.figureLines == [
        "today = 2024-10-20 ← @ 2024-10-20",
        "plan.base = 5400.00 ← balance − fee.late = 5792.85 − 392.85 = "
          + "overdue.amount − payment.made = 5600.00 − 200.00",
        "fee.computed = 265.50 ← 5600.00 × 0.05% × 36 + 5400.00 × 0.05% × 61 = 100.80 + 164.70",
        "fee.gap = 127.35 ← fee.late − fee.computed = 392.85 − 265.50",
        "plan.whole = 10 ← ⌊plan.base ÷ request.monthly⌋ = ⌊5400.00 ÷ 500.00⌋",
        "plan.last = 400.00 ← 5400.00 − 10 × 500.00",
        "plan.day = 15 ← request.start = 2024-11-15",
        "plan.end = 2025-09-15 ← 2024-11-15 + P10M",
        "reply.by = 2024-11-04 ← 2024-10-20 + P15D",
      ])
    #expect(known.figures()["case.reference"]?.value == .text("202410080037"))
  }

  @Test("借唄, four instalments missed") func jiebei() throws {
    let known = try Case(told: Examples.jiebei)
    #expect(
      known.lines == [
        "product=jiebei", "consequence=collection-calls{date 2024-10-16, time T23:40}",
        "consequence=threats{part night, who parents, of visit}",
        "cause=job-loss{date 2024-06-30, notified 2024-06-28}", "loan.date=2024-01-08",
        "loan.principal=24000.00", "loan.term=12{unit instalment}", "instalment.amount=2161.67",
        "loan.rate=14.6{per year}", "fee.rate=0.06{per day}", "overdue.since=2024-07-08",
        "overdue.instalments=4", "balance=15431.30", "fee.late=299.61", "request=waive-fees{proposed true}",
        "undisputed=true{proposed true}", "evidence=dismissal-notice{name 離職證明}",
        "contact=online-chat{date 2024-09-12, outcome refused}", "respondent=alipay",
        "contact=hotline{date 2024-10-15, promised 2024-10-18, outcome no-reply}",
        "collection.frequency=20{unit call, per day, approximate true}", "evidence=call-log",
        "evidence=screenshot{of call-log}", "income.monthly=3200.00", "expense.monthly=1300.00{for rent}",
        "expense.monthly=1000.00{name 吃飯坐車, for food}", "request=instalment-plan", "request.monthly=600.00",
        "request.months=26", "request.start=2024-11-08", "request=stop-harassment",
        "request=stop-third-party-contact{who parents}", "reply.within=2024-11-04{proposed true}",
        "complainant.name=陳志豪", "complainant.email=chen.zhihao@example.com",
        "complainant.phone=13912345678", "instalments.paid=5{date 2024-02/2024-06, on-time true}",
      ])
    #expect(
      known.figureLines == [
        "today = 2024-10-20 ← @ 2024-10-20",
        "overdue.total = 8646.68 ← overdue.instalments × instalment.amount = 4 × 2161.67",
        "instalments.left = 7 ← loan.term − instalments.paid = 12 − 5",
        "plan.base = 15131.69 ← balance − fee.late = 15431.30 − 299.61 = 7 × 2161.67",
        "fee.computed = 299.61 ← 2161.67 × 0.06% × (104 + 73 + 42 + 12)",
        "contact.promised = 2024-10-18 ← 2024-10-15 + P3D",
        "plan.whole = 25 ← ⌊plan.base ÷ request.monthly⌋ = ⌊15131.69 ÷ 600.00⌋",
        "plan.last = 131.69 ← 15131.69 − 25 × 600.00",
        "plan.day = 8 ← request.start = 2024-11-08",
        "plan.end = 2026-12-08 ← 2024-11-08 + P25M",
        "budget.left = 900.00 ← 3200.00 − 1300.00 − 1000.00",
        "reply.by = 2024-11-04 ← 2024-10-20 + P15D",
      ])
  }

  @Test("Huabei, a failed automatic payment") func english() throws {
    let known = try Case(told: Examples.english)
    #expect(
      known.lines == [
        "consequence=credit-record", "cause=system-error", "respondent=alipay", "product=huabei",
        "consequence=account-limited{date 2024-09-07, reason verification}", "overdue.since=2024-09-09",
        "overdue.amount=3218.60", "account.funds=11000.00{date 2024-09-09}",
        "payment.made=3218.60{date 2024-09-14}", "fee.late=8.05",
        "consequence=application-on-hold{date 2024-10-08, deadline 2024-11-15, by bank, name mortgage}",
        "contact=online-chat{date 2024-09-16, agent Xiao Lin, reference A-2231-0916, outcome refused}",
        "contact=hotline{date 2024-09-23, promised 2024-10-08, outcome no-reply}",
        "evidence=bank-statement{date 2024-09}", "evidence=screenshot{date 2024-09-07, name limit notice}",
        "evidence=repayment-record{name payment receipt}", "evidence=credit-report{date 2024-10-08}",
        "evidence=chat-record", "payment.made=1150.00{date 2024-05-11, due 2024-05-09}",
        "undisputed=1150.00", "request=credit-correction", "request=refund{amount 8.05}",
        "request=apology{if fault}", "request=explanation{proposed true}", "reply.within=2024-11-04",
        "complainant.name=Sarah Tan", "complainant.email=sarah.tan@example.com",
        "complainant.phone=+8613812345678", "complainant.account=sarah.tan@example.com",
        "evidence=email{date 2024-10-08, name bank email}",
      ])
    #expect(
      known.figureLines == [
        "today = 2024-10-20 ← @ 2024-10-20",
        "limit.days = 2 ← 2024-09-07 → 2024-09-09",
        "fee.days = 5 ← 2024-09-09 → 2024-09-14",
        "full = true ← payment.made = overdue.amount = 3218.60",
        "late.days = 2 ← 2024-05-09 → 2024-05-11",
        "contact.promised = 2024-10-08 ← 2024-09-23 + 7 working days: "
          + "24, 25, 26, 27, 29, 30 September, 8 October",
        "reply.by = 2024-11-04 ← 2024-10-20 + P15D",
      ])
  }
}
