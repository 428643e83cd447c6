import Facts

extension EnglishLanguage {
  /// Words that say which sum, date, rate or count is meant.
  package static let roles: Cues = [
    .role(.balance): """
    balance|debt|loan|bill|owe|it|amount|total … went up to|jumped to|climbed to|grew to|rose to|increased to
    and want, and now want, and are asking for, and they want,
    it is now, is now, are now, swelled to, still to pay, left to pay, remains, remaining balance is, payoff amount,
    they demand, they want, they demanded
    owe, owe in total, owe them, owing, total owed, total debt, total due, amount owed, balance, current balance, outstanding balance, total balance, remaining balance, balance of, outstanding, now owe, i owe, i still owe, still owe, owes, total comes to, adds up to, grown to, gone up to, ballooned to, ballooned into, now want, they want, want from me, demand, demands, demanded, demanding, asking for, claim i owe, say i owe, says i owe, claims i owe, debt of, debt is, debt now, total amount, total is, total of, now it's, now it is, payoff amount of, payoff is, to pay off, balance owing, the whole debt, has become, turned into
    """,
    .role(.overdueAmount): """
    entry|record|mark|default|black mark + of|for|over
    fell due, came due, was due that time, due that time, due then, the amount past due, payment that fell due,
    overdue since, payment|instalment|installment|bill … of + due, due, due on, was due, fell due
    autopay|auto-pay|auto pay|auto payment|automatic payment|direct debit|auto debit|payment … bounced|failed|was returned|got returned|declined|rejected
    missed|miss|skipped … payment|bill|instalment|installment|statement, fell due on, fell due in,
    fell due,
    in principal and interest, principal and interest, automatic payment of, automatic payment … did not go through
    missed|miss|missing|unpaid|overdue|late|skipped … instalment of|installment of|payment of|bill of|bill for|amount of
    overdue + since|from, is overdue, overdue, past due, past due amount, overdue amount, amount overdue, amount past due, missed, missed payment of, missed a payment of, missed instalment of, missed installment of, didn't go through, did not go through, in arrears, arrears, arrears of, behind by, behind on, fell behind, due and unpaid, bill was, bill, unpaid, unpaid bill, payment due, was due, couldn't pay the, could not pay the, failed payment
    """,
    .role(.overdueSince): """
    since|from|starting|ever since … couldn't pay|could not pay|can't pay|cannot pay|haven't paid|have not paid|unable to pay|couldn't keep up|could not keep up|nothing paid|not paid anything
    \(not) + been able … since|from, went wrong|trouble began|trouble started|started to go wrong|problems began|problems started … bill|payment|instalment|installment + of|due|on,
    been short, short every month, short each month
    missed since, instalments|installments|payments + since,
    fell due, fell due on, fell due in, automatic payment … did not go through
    due, due on, was due, due date, due date was, payment due, overdue since, past due since, late since, overdue|late|behind|past due|arrears|default|delinquent|unpaid|haven't paid|not paid|unable to pay|can't pay|couldn't pay|stopped paying|struggling … since|starting|from, in arrears since, behind since, delinquent since, in default since, defaulted on, defaulted in, has been overdue since, been overdue since, overdue from, overdue on, overdue starting, overdue as of, overdue in, became overdue, went overdue, fell behind in, fell behind on, fell behind, behind from, missed … payment|instalment|installment|bill|due date, missed the, stopped paying, stopped paying in, stopped making payments, could not pay since, first missed, last payment … was, didn't go through, did not go through, should have been paid, unpaid since, went into default, late as of
    """,
    .role(.overdueDuration): """
    late|behind|overdue … by
    late for, been late for, behind by, out of arrears for
    i|i'm|i am|i was|been|was|we were|got|account|loan|bill|payment|acct|huabei|jiebei|now|still|already|about|nearly|almost|over … overdue|late|behind|past due|delinquent|in arrears|in default|unpaid
    days overdue, days past due, days late, overdue days, overdue for, past due for, late by, in arrears for, behind for, overdue by, behind on, delinquent for, in default for, overdue, past due, haven't paid for, not paid for, unable to pay for, couldn't pay for, missed … payments for, not paid … in|for
    """,
    .role(.overdueInstalments): """
    missed, overdue, behind, late, past due, didn't pay, haven't paid, unpaid, in arrears, skipped, couldn't pay, could not pay, failed to pay, missed payments
    """,
    .role(.instalmentsPaid): """
    kept up for, managed, i managed, kept paying for,
    paid, have paid, already paid, i paid, i've paid, made, paid off, have made, paid on time, on time, had paid, kept up, repaid
    """,
    .role(.feeLate): """
    \(lateFee) + of|is|alone is|was|comes to|come to|came to|alone comes to|for, of that is + penalty|late fee|late fees|late charges,
    hit me with|slapped me with|slapped with|hit with|stung me with|charged me a … fee|charge
    i was charged,
    penalty interest comes to, late charge comes to, penalty interest of,
    \(lateFee), late fees of, late fee of, penalties of, penalty of, in penalties, in late fees, in late charges, fined me, fined, late payment interest, for being late, for paying late, for late payment, as a penalty, late payment penalty, in fees, fees of, default fees
    """,
    .role(.feeRate): """
    penalty interest runs at, \(lateFee) … runs at|run at|at|per day|a day|daily, charge|charges|charging|charged … for being late|for late payment|once overdue|once you're overdue, daily once, late charges at, late charge at, late fees at, penalty interest at,
    \(lateFee) + rate|interest rate, overdue interest rate, late rate, late payment rate, penalty rate, penalty interest, overdue interest, default interest, late fee, late fees, late interest, overdue rate, default rate, penalty, late charge, late charges, per day late
    """,
    .role(.loanRate, [.per: .id("year")]):
      "apr, annual rate, annual interest, annualised, annualized, yearly interest, annual percentage rate, yearly rate, per annum",
    .role(.loanRate, [.per: .id("month")]): "monthly interest, monthly rate, monthly interest rate",
    .role(.loanRate, [.per: .id("day")]): "daily interest, daily rate, daily interest rate",
    .role(.loanRate): """
    interest, interest rate, rate, rate of, at, interest at, interest of, loan at
    """,
    .role(.interestCharged): """
    interest, in interest, interest of, interest charged, interest alone, interest comes to, interest came to, interest so far, plus interest of, of interest, interest is, interest was
    """,
    .role(.feeOther, [.for_: .id("membership")]):
      "membership fee, membership, vip fee, subscription fee, membership of, member fee, monthly membership",
    .role(.feeOther, [.for_: .id("guarantee")]):
      "guarantee fee, guaranty fee, guarantor fee, surety fee, insurance premium, credit insurance, guarantee charge",
    .role(.feeOther, [.for_: .id("service")]): """
    service fee, service fees, service charge, handling fee, processing fee, admin fee, administration fee, administrative fee, consulting fee, consultation fee, maintenance fee, convenience fee, platform fee, management fee, collection fee, agency fee, collection fees
    """,
    .role(.feeOther): "extra, more than the price",
    .role(.feeOther, [.name: .flag]): """
    returned payment fee, returned check fee, returned cheque fee, nsf fee, overdraft fee, insufficient funds fee, annual fee, prepayment fee, early repayment fee, cancellation fee
    """,
    .role(.expenseMonthly, [.name: .flag]):
      "baby stuff, baby formula, diapers, kids, phone plan, mobile plan, for phone, phone and, send … to my parents|home|to my mother|to my family, car insurance, health insurance, insurance, child support, alimony, council tax, taxes",
    .role(.feeOther, [.for_: .id("origination")]): """
    loan handling fee, disbursement fee,
    origination fee, application fee, arrangement fee, set-up fee, setup fee, upfront fee, up-front fee, loan fee, commission fee, deducted upfront, deducted up front, head interest, documentation fee, origination charge
    """,
    .role(.loanPrincipal): """
    spent … with huabei, was charged to … account in my name, bought|purchased … for, borrowed,     contract|agreement|paperwork … says|states|shows|was for|is for|reads
    borrowed, borrow, loan|loaned|borrowed|advance … in the amount of|for the amount of|amount of|totaling|totalling, original principal, loan of, a loan for, loan for, loan was, loan amount, amount borrowed, lent me, lent, took out, took out a, taken out, took a loan, original amount, original loan, original balance, original debt, to take out, take out, taking out, originally borrowed, initial loan, advanced me, cashed out, financed, original loan amount, spent
    """,
    .principal: "principal, principal of",
    .role(.loanReceived): """
    walked away with,
    received, actually received, only received, only got, actually got, got only, i got, was paid out, paid out to me, in hand, in my account, disbursed, deposited, landed in, reached my account, net amount, hit my account, arrived, into my account
    """,
    .role(.loanDate): """
    took it out, took it out on, borrowed it, borrowed it on, was borrowed, it was borrowed on, taken out on,
    loan date, loan is from, loan was from, loan began, signed for, signed for the loan, signed the loan,
    spent … with huabei, was charged to … account in my name, bought, bought a, purchased, borrowed, borrowed in, borrowed on, took out, took out a loan, took out the loan, took the loan, took a loan, loan taken, loan was taken, took this loan, taken out, loan started, loan dated, got the loan, got a loan, loan from, loan in, financed, disbursed, lent me, loan on, obtained a loan
    """,
    .role(.loanTerm): """
    in all, instalments in all, installments in all, i chose,
    to be paid + back in,     to be paid + back in, paid back in, to be paid + back over, pay back in, pay|paid|paying|payable … back in, split into, chose, i chose, contract says, runs over,
    instalments of, installments of
    contract|agreement|paperwork … says|states|shows
    borrow|borrowed|loan|took out|financed|repayable|repay|repaid|lent|instalments|installments|yuan|rmb … over|for|in, runs over, loan … runs over, runs for,
    term, term of, term is, loan term, repayable over, to be repaid in, to be repaid over, payable over, payable in, split into, divided into, repayment period
    """,
    .role(.instalmentAmount): """
    have to pay|must pay|supposed to pay|need to pay … a month|each month|every month|per month|monthly|an instalment|per instalment,
    payments|instalments|installments|repayments … each|apiece|every month|per month|a month
    an instalment, an installment,
    instalment, instalments, installment, installments, monthly payment, monthly payments, monthly instalment, monthly installment, instalments of, installments of, instalment of, installment of, payments of, per instalment, per installment, each instalment, each installment, monthly payment of, monthly bill, monthly repayment, repayments of, regular payment, payment is, payments are, each payment, minimum payment
    """,
    .role(.paymentMade): """
    did pay, i did pay, scraped together, towards it, paid in, i managed to pay,
    i sent, sent, sent in, i put, mailed a check for,
    settled it, cleared it, paid that, paid the bill, paid it off, paid in full, paid the instalment, paid the installment, paid up
    paid, i paid, paid it, paid off, paid back, paid them, i've paid, have paid, already paid, repaid, repaid it, made a payment, made a payment of, made payments of, payment of, payments totaling, payments totalling, sent them, transferred, put in, cleared, settled, paid in, have repaid, paid down, sent a payment, paid a total of, sent a check for, sent a cheque for, made the payment
    """,
    .role(.accountFunds): """
    money was there, the money was there, funds were there, had the money, was available, was available for it, available on my account, available on my card
    on the card, in the account, in my account, in my bank, on my card, on the account, in my bank account, account had, card had, balance on the card, available balance, enough money, enough funds, sufficient funds, money in the account, in the bank, funds of, sitting in, there was, i had
    """,
    .role(.undisputed): """
    mine to pay, is mine to pay, what i actually owe, is really mine,
    my fault, my own fault, i admit, i do owe, i accept, i acknowledge, i recognise, i recognize, i don't deny, i do not deny, not denying, not disputing, do not dispute, don't dispute, i agree i owe, i know i owe, that i accept, willing to pay the, happy to pay the, will gladly pay, i take responsibility, on me, undisputed, not in dispute, i'll pay the, i will pay the, own up to, the rest i, what i owe, that part is fair, i am responsible for
    """,
    .role(.incomeMonthly): """
    get paid, gets paid, i'm paid, getting paid, am paid,
    earn, earning, i earn, take home, take-home, income, monthly income, income|salary|pay|wages|wage|earnings … down to|to, salary, wage, wages, pension, i make, make about, make around, make only, bring home, bring in, brings in, get by on, live on, living on, benefits, disability benefits, social security, base pay, benefit of, unemployment of, allowance, paycheck, i'm on, pay is, stipend, i only make, we make, now make, now earn
    """,
    .role(.expenseMonthly, [.for_: .id("rent")]):
      "rent|flat|room + cost|costs|costs me, rent, rent is, rent of, for rent, rent alone, in rent, my rent, housing, room costs",
    .role(.expenseMonthly, [.for_: .id("food")]):
      "a month of food, a month of groceries, food|groceries|meals + cost|costs, food costs, of food, month of food, groceries cost, food, groceries, for food, on food, meals, grocery",
    .role(.expenseMonthly, [.for_: .id("transport")]):
      "gas, transport, commute, commuting, bus fare, fares, petrol, gas money, fuel, travel to work, car payment, transportation, train, metro",
    .role(.expenseMonthly, [.for_: .id("medicine")]):
      "medicine|medicines|medication|meds|pills|prescriptions|insulin|drugs + cost|costs|cost me|costs me, chemo, dialysis, therapy, treatment, medicine, medicines, medication, medications, meds, prescriptions, insulin, pills, treatment costs, doctor visits",
    .role(.expenseMonthly, [.for_: .id("care")]):
      "childcare, child care, daycare, day care, nursing home, care home, carer, caregiver, nanny, nursing care, for care, on care, babysitter, home care",
    .role(.expenseMonthly, [.for_: .id("tuition")]):
      "tuition, school fees, school, kindergarten, nursery, nursery fees, university fees, college fees, kids' school",
    .role(.expenseMonthly, [.for_: .id("utilities")]):
      "utilities, electricity, water and power, gas and electric, heating, phone bill, internet, power bill, water bill, electric bill, electricity bill",
    .role(.expenseMonthly, [.for_: .id("other-debt")]):
      "house payment, house payments, house note, mortgage, other loans, other debts, other debt, other cards, mortgage payment, my mortgage is, mortgage is, other bills, other creditors",
    .role(.requestMonthly): """
    i'd pay, i would pay, i'll pay, i will pay, i could pay, i can pay, at most … a month|each month|per month, what i can manage,
    can spare, could spare, spare, what i can manage, is what i can,
    can|could|afford|able to|willing to|manage|offer|offering|propose|proposing|like to|want to|let me|allow me to|please … pay|repay|afford|do|manage|offer|put
    can afford, could afford, can only afford, can manage, could manage, can only manage, afford to pay, offer of, offering, plan of, reduce … payment|instalment|installment … to, lower … payment|instalment|installment … to
    """,
    .topic(.requestMonthly): "instalments of, installments of, a month, per month, each month",
    .role(.requestMonths): """
    pay it off|pay off|pay this off|paid off|pay back|pay it back|clear it|clear the debt … in|over|within,
    pay|repay|afford|do … a month for|per month for|monthly for|each month for|every month for,
    a month|per month|monthly … in|over
    do|manage|month|monthly … over|for the next
    pay|repay|repayment|paying|repaying|spread|spreading|spread out|split|plan|arrangement|instalments|installments|payments|stretch|settle|clear|restructure|reschedule|afford … over|in|into|across|within
    spread over, spread out over, plan over, plan of, plan for, instalment plan, installment plan, payment plan, repayment plan, repayment over, arrangement over, proposing, extend … by|to|for, postpone … by|for, payment holiday of, deferral of, pause of
    """,
    .topic(.requestStart): "from, starting, beginning, start, as of, first payment, first one",
    .role(.requestStart): """
    resume payment on, resume payments on, resume payment in,
    can|could|able to|will|would like to|want to|let me|please … start|begin|resume|commence|pay from
    start paying, starting from, starting in, starting on, starting, beginning in, beginning, first payment on, first payment in, commencing, resume paying, resume payments, plan to start
    """,
    .role(.replyWithin): """
    address above, number above,
    please|want|need|expect|hear|reply|respond|response|answer|resolve|resolved|fix|fixed|sort|solution|back to me|let me know|decision|refund|do this|waive|remove … by|within|before|no later than
    to answer, to reply, to respond, reply in, answer in, respond in, no later than, by the end of, by next, by this, give them until, deadline is, deadline of, within
    """,
    .role(.complainantFor): """
    writing|write|complaining|asking|filing|here|posting|submitting|calling … for|on behalf of|behalf of|instead of … <kin>
    on behalf of … <kin>, help|helping … <kin> … write|complain|with this|file|sort
    """,
    .role(.loanNumber): """
    contract
    contract no., loan no., account no., agreement no., bill no., contract number, contract no, loan number, loan no, loan id, account number, agreement number, bill number, account no, contract id, loan account, acct, acct no, acct #, loan #, account #, contract #, account ending in, account ending, ending in
    """,
    .role(.complainantPhone): """
    my number, my phone, my phone number, my cell, my cell phone, my mobile, reach me at, reach me on, call me at, call me on, phone, tel, mobile, contact number, cell, contact me at, contact me on, telephone, my number's, ring|call|phone|reach|text + me + on|at, you can + ring|call|phone|text|reach
    """,
    .role(.complainantEmail):
      "write to, mail goes to, my address is, send it to, my email, my e-mail, email, e-mail, email me at, write to me at, email address, contact me at, reach me at, mail",
    .same(.paymentMade, .overdueAmount): """
    paid it, paid it myself, paid it off, paid that, paid the bill, paid in full, paid the full amount, paid the whole, paid the instalment, paid the installment, cleared it, settled it, made the payment, paid up
    """,
    .same(.complainantAccount, .complainantPhone): """
      account|login … same|this … phone|number|mobile, log in|logged in|registered … with|under … same|this|that … phone|number|mobile
    """,
    .same(.complainantAccount, .complainantEmail): """
      account|login … same|this … email|e-mail|mail|address, log in|logged in|registered … with|under … same|this|that … email|e-mail
    """,
    .role(.complainantAccount): """
    account, the account is, login is, i log in with, user, my user,
    account:
    account is, my account is, account name, login, log in with, login is, account login, username, user name, user id, registered with, registered under, account under, alipay account, huabei account, my account, account registered
    """,
  ]
  /// What a sum is of when no other word says it: a $640 debt, a 12,000 loan.
  package static let hints: Cues = [
    .total(.balance): "all together, altogether, in total, all in all",
    .hint(.balance):
      "they say, they now say, the app says, debt, balance, left, left to pay, remaining, to go, credit card, card debt, huabei, jiebei, baitiao",
    .hint(.loanPrincipal): "loan, advance",
    .hint(.instalmentAmount): "each, apiece, a month, every month, per month, monthly",
  ]
  /// Sums and lengths of time of something else: the funeral cost 9 grand, off sick for seven weeks.
  package static let elsewhere: Cues = [
    .apart(.expenseMonthly): """
    insurance paid, insurer paid, employer paid, paid me, pays me, cost, costs, cost me, costing, funeral, spent on, worth, lost, short, leaving me with, left me with, leaves me with, owes me, credit limit, limit of, tax refund, refund of, bonus, compensation, sold for, stole, stolen, down payment, deposit of, car loan, student loan
    """,
    .apart(.feeLate): "gives, a difference of",
    .apart(.overdueSince): "child support, alimony",
    .apart(.overdueDuration): """
    without pay, off sick, off work, in hospital, hospitalized, hospitalised, unemployed, been using, used it for, been a customer, been with you, been a member, on huabei for, on jiebei for, waited, waiting, customer for, on hold for, married for, worked for, worked there, out of work
    """,
  ]
  /// What is told beside a fact.
  package static let asides: Cues = [
    .beside(.by, .id("bank")):
      "two banks, by two banks, three banks, another bank, by banks, a bank, the bank, my bank, from the bank, by the bank, from my bank",
    .beside(.by, .id("court")): "the court, by the court, from the court, court",
    .beside(.by, .id("collector")):
      "collector, collectors, collection agency, debt collector, debt collectors, the agency",
    .beside(.name, .text("mortgage")): "mortgage, home loan, house loan",
    .beside(.per, .id("day")): "every day, each day, every single day, daily",
    .beside(.unit, .id("working-day")):
      "working days, business days, working day, business day, workdays, work days",
    .beside(.if_, .id("fault")): """
    the mistake was yours, the fault was yours, the mistake was theirs, the error was yours, mistake was on + your side, if it was + your mistake, if it was + their mistake
    """,
    .beside(.reason, .id("verification")): """
    verify my identity, verification, identity check, identity verification, verify identity, verify who i am, id check, id verification, confirm my identity, prove my identity, verify my account, kyc, real-name verification, expired passport, id expired
    """,
    .beside(.reason, .id("risk")):
      "risk control, risk reasons, security reasons, suspicious activity, fraud prevention, risk management, for security, risk assessment, unusual activity, flagged as suspicious, abnormal activity, risk review",
    .beside(.reason, .id("overdue")):
      "overdue payment was + given as the reason, because i was late, because of the overdue, since i fell behind, after i fell behind, due to late payment, for late payment, because it was overdue, because of the late",
    .beside(.part, .id("morning")): "in the morning, early morning, this morning, every morning",
    .beside(.part, .id("noon")): "at noon, at lunchtime, midday, lunch time",
    .beside(.part, .id("afternoon")): "in the afternoon, this afternoon, that afternoon",
    .beside(.part, .id("evening")): "in the evening, that evening, this evening, dinner time",
    .beside(.part, .id("night")):
      "at night, late at night, middle of the night, last night, that night, midnight",
    .beside(.onTime, .flag): "on time, punctually, never late, without missing, always on time",
    .beside(.of, .id("suit")): "lawsuit, legal action, sue",
    .beside(.of, .id("arrest")): "arrest, jail",
    .wants(.date): "as of, as at",
    .wants(.deadline): """
    court date, court date is, hearing, hearing is, hearing date, court on, trial date, due in court, appear in court
    deadline of, explanation is wanted by, explained by,
    they|bank|lender|it|landlord|school … want|wants|need|needs|require|requires|asked for|asks for … explanation|answer|proof|documents|letter|it|response|reply|resolved|cleared|fixed|paid … by|before|until
    they|bank|lender|it … want|wants|need|needs|require|required|requires … by|before, have until, had until, gave me until, given until, deadline, must … by
    """,
    .wants(.notified):
      "given notice, was given notice,, was told, told me, notified, was informed, got notice, received notice, notice on, informed me, told us",
    .role(.complainantFor): "behalf of + my|our + <kin>, behalf of + <kin>, writing for + my + <kin>",
    .introduces(.complainantName): """
    call me, i go by,
    sign it, sign it as, signed, put down, put my name as, name's,
    my name is, my name's, i am called, name's, full name, name:, name is, i'm, this is, sincerely, regards, yours faithfully, yours sincerely, my full name is, best regards, kind regards, thank you
    """,
  ]
}
