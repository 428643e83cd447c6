extension Complaints {
  /// As people write in English.
  static let english = Complaints(
    """
    I took out a loan of $3,000 in March 2023, 24 monthly payments of $162. I paid the first 13 on time. Since May 9 I have missed every payment and now they want $2,140 including $215 in late fees.
    > loan.principal=3000.00; loan.date=2023-03; loan.term=24{unit instalment}; instalment.amount=162.00; instalments.paid=13{on-time true}; overdue.since=2024-05-09; balance=2140.00; fee.late=215.00
    I borrowed 3000 from jiebei and 2000 from huabei. Both are two months overdue because I got laid off in July.
    > product=jiebei; product=huabei; loan.principal=3000.00{of jiebei}; loan.principal=2000.00{of huabei}; overdue.duration=P2M; cause=job-loss{date 2024-07}
    XXXX bank charged me a {$39.00} late fee on XX/XX/2022 even though my payment of {$420.00} posted on the due date. I want the fee refunded.
    > fee.late=39.00; payment.made=420.00; request=refund; respondent=bank?
    They call my job at least 8 times a day. My supervisor told me I'd be written up. I've asked them in writing to stop calling my work.
    > consequence=third-party-contact{who employer}; collection.frequency=8{unit call, per day}; consequence=collection-calls?; contact?; request=stop-third-party-contact; request?
    My original balance was $1,850. Somehow it is now $3,412.77 after fees and interest. I have already paid $900 since January.
    > loan.principal=1850.00?; balance=3412.77; payment.made=900.00
    My mother had a stroke in August and I've been paying for her care home, about $1,900 a month. My take-home is $2,600. I can afford $75 a month on this debt, no more.
    > cause=medical{who mother, date 2024-08}; expense.monthly=1900.00{for care}; income.monthly=2600.00; request.monthly=75.00; request=instalment-plan
    I am not refusing to pay. I was in hospital from September 2 until the 20th and missed the September bill of ¥1,320.45. I paid it in full on Sept 24.
    > cause=medical{as hospital}; overdue.amount=1320.45; payment.made=1320.45?; payment.made{date 2024-09-24}?; overdue.since=2024-09?
    The agent, Karen, ID 55821, promised on October 3rd that the fee of $29 would be waived within 5 business days. It never was.
    > contact=unknown{agent Karen, date 2024-10-03, outcome no-reply}; fee.late=29.00?; request=waive-fees?
    A debt collector left a voicemail with my 70 year old grandmother saying I would be arrested. I saved the voicemail. Tell them to stop contacting my family.
    > consequence=third-party-contact{who family}; consequence=threats{of arrest}; evidence=call-recording; request=stop-third-party-contact{who family}
    I only got $4,250 in my account although the contract says $5,000. They kept $750 as an origination fee. The APR turned out to be 34.9%.
    > loan.received=4250.00; loan.principal=5000.00; fee.other=750.00{for origination}; loan.rate=34.9{per year}
    hi my name is Tom Reilly im writing for my dad who doesnt speak english. he owes about 6k on his credit card and is 4 months behind
    > complainant.name=Tom Reilly; complainant.for{who father}; balance=6000.00{approximate true}; product=credit-card; overdue.duration=P4M?; overdue.instalments=4?
    My hours were cut from 40 to 18 in June so my pay dropped to about 1,100 a month. Rent alone is 850.
    > cause=income-drop{date 2024-06}; income.monthly=1100.00; expense.monthly=850.00{for rent}
    Could you please spread the remaining $1,200 over 12 months at $100 each, starting December 1st?
    > request=instalment-plan; request.months=12; request.monthly=100.00; request.start=2024-12-01; balance=1200.00?
    They say I'm 90 days late, which is false. I was 9 days late. The payment was $310 and was due on August 5.
    > overdue.duration=P9D; overdue.amount=310.00; overdue.since=2024-08-05
    no I never said I owed 5,000, it's 500. they added a zero. I want it corrected on my credit report
    > balance=500.00; consequence=credit-record?; request=credit-correction
    I tried calling the hotline on 9/30 and again on 10/2. First time I waited 50 minutes, second time they hung up on me.
    > contact=hotline{date 2024-09-30}; contact=hotline{date 2024-10-02}; consequence=abuse?
    payday lender took $380 from my account without permission on October 11th, leaving me with $12 for groceries
    > product=payday-loan; consequence=unauthorised-debit{date 2024-10-11}; account.funds=12.00?; payment.made?
    My wife passed away in April, funeral cost 9 grand and I fell behind. I owe $4,480 altogether. Three installments missed.
    > cause=family{date 2024-04}; balance=4480.00; overdue.instalments=3
    I'd like to settle the account for $1,500 as a lump sum. The full balance is $2,950 and I can show proof of hardship.
    > request=settlement{amount 1500.00}; balance=2950.00; evidence?
    If they charge me another late fee I will go to the CFPB. Has anyone been sued by them? My friend lost her job and they sued her.
    > 
    I made 7 payments of 245.50 each, last one on 12 June. The lender only credited six of them. Enclosed are my bank statements and receipts.
    > instalments.paid=7; instalment.amount=245.50; payment.made?; evidence=bank-statement; evidence=repayment-record; cause=system-error?
    They froze my account on the 3rd for "verification" and because of that the autopay of 640 on the 5th bounced. There was 2,300 in there!
    > consequence=account-limited{date 2024-10-03, reason verification}; overdue.amount=640.00; account.funds=2300.00; cause=system-error; overdue.since=2024-10-05?
    My business (a small bakery) closed in February. The loan was 50k over five years at 11.5% APR, payments of 1,099. I still owe 38,700.
    > cause=business-failure{date 2024-02}; loan.principal=50000.00; loan.term=P5Y; loan.rate=11.5{per year}; instalment.amount=1099.00; balance=38700.00
    I dispute this debt. I have never had an account with this company. Someone opened it using my identity; I filed a police report, number 24-118823.
    > cause=fraud; evidence=police-report; contact=police{reference 24-118823}
    Late again by 2 days and they hit me with a 40 dollar fee plus 22 in interest. Please waive the 40.
    > overdue.duration=P2D; fee.late=40.00; interest.charged=22.00; request=waive-fees{amount 40.00}
    I was told by chat support on Sept 18 that they couldn't do anything. On the 25th I emailed and got no response.
    > contact=online-chat{date 2024-09-18, outcome refused}; contact=email{date 2024-09-25, outcome no-reply}
    Honestly I just forgot. The bill of 88.20 was due September 14th and I paid it on the 19th with a 10 late charge.
    > cause=forgot; overdue.amount=88.20; overdue.since=2024-09-14; payment.made{date 2024-09-19}?; fee.late=10.00; payment.made=88.20?
    They sold my debt to Midland Credit. Midland now claims I owe $5,233.10 but the original creditor's last statement says $3,876.
    > consequence=debt-sold; creditor=Midland Credit; balance=3876.00; balance=5233.10?; evidence=bill?
    I have rent 1,400, childcare 600, car insurance 120 and food maybe 450. I bring home 2,850.
    > expense.monthly=1400.00{for rent}; expense.monthly=600.00; expense.monthly=120.00; expense.monthly=450.00{for food}; income.monthly=2850.00
    I received a summons on October 1 and the court date is November 12. I never got a letter before that. I owe at most 2,000.
    > consequence=legal-action{date 2024-10-01, deadline 2024-11-12}; balance=2000.00
    The interest was supposed to be 0.03% a day but they have been charging 0.05%. On a principal of 20,000 that's a big difference. Refund the overcharged interest please.
    > loan.rate=0.03{per day}?; loan.rate=0.05{per day}; loan.principal=20000.00; request=refund
    My ex husband used my card and ran up $7,600. I've been paying $200 a month for a year. Now I'm three months behind after surgery.
    > payment.made?; product=credit-card?; overdue.duration=P3M?; overdue.instalments=3?; cause=medical{as surgery}; balance=7600.00?; instalment.amount=200.00?; cause=fraud?
    I want three things: the $60 in late fees removed, my limit restored, and a written apology.
    > request=waive-fees; fee.late=60.00; request=restore-account; request=apology
    Account number 4417-2209. Borrowed 8,000 on 02/11/2023. Contract says 36 instalments, 268.40 each.
    > loan.number=4417-2209?; complainant.account=4417-2209?; loan.principal=8000.00; loan.date; loan.term=36{unit instalment}; instalment.amount=268.40
    They charged a membership fee of 19.99 every month that I never agreed to, total 239.88 so far. I want that money back.
    > fee.other=19.99{for membership}; fee.other=239.88?; request=refund; consequence=unauthorised-debit?
    I am currently 63 days past due with $1,004.16 outstanding. I can catch up with two payments, 502.08 on November 1 and the rest on December 1.
    > overdue.duration=P63D; balance=1004.16?; overdue.amount=1004.16?; request.start=2024-11-01; request.monthly=502.08; request=instalment-plan; request.months=2?
    the collector called me a deadbeat and a thief, at 6 in the morning. i told him not to call before 8
    > consequence=abuse; consequence=collection-calls{time T06:00}; request=stop-harassment?
    I haven't lost my job but I was off sick for seven weeks without pay, from mid-July. That's why the July and August bills (412 and 398) were missed.
    > cause=medical{as illness}; overdue.amount=412.00?; overdue.amount=398.00?; overdue.instalments=2?; overdue.since=2024-07; overdue.amount=810.00?
    Paid 1,000 on the 1st, 500 on the 8th and 250 yesterday. You still report me as delinquent.
    > payment.made=1000.00{date 2024-10-01}; payment.made=500.00{date 2024-10-08}; payment.made=250.00{date 2024-10-19}; consequence=credit-record
    I owe Huabei ¥4,300 and Jiebei ¥15,000. Huabei has been overdue since 10 July and Jiebei since 1 August.
    > product=huabei; product=jiebei; balance=4300.00{of huabei}; balance=15000.00{of jiebei}; overdue.since=2024-07-10{of huabei}; overdue.since=2024-08-01{of jiebei}
    We agreed on $150 per month in a phone call on August 21 but in September they took the whole $1,950.
    > contact=phone{date 2024-08-21}; request.monthly=150.00?; instalment.amount=150.00?; consequence=unauthorised-debit{date 2024-09}; balance=1950.00?
    Please send me a full breakdown of the 1,277 you say I owe. As far as I know only 900 of it is mine to pay.
    > request=itemised-statement; balance=1277.00; undisputed=900.00
    I co-signed for my brother. He's 2 months late and they are calling me 5 times a day about his $9,000 car loan.
    > collection.frequency=5{unit call, per day}; consequence=collection-calls
    My income is 0 right now, I get 220 a week unemployment. Could I get a 3 month break?
    > cause=job-loss; request=extension; income.monthly?
    we had a flood on May 14 and lost basically everything, the insurance hasnt paid. behind on all our loans since then
    > cause=disaster{date 2024-05-14}; overdue.since=2024-05-14?
    The bank denied my mortgage last week because of a 30-day late mark from July that was your mistake. Fix my credit report.
    > consequence=application-refused{by bank, name mortgage}; consequence=credit-record; request=credit-correction; cause=system-error?
    I paid off the loan completely on August 30, final payment $733.90. Why am I still getting calls? I'd like a paid-in-full letter.
    > payment.made=733.90{date 2024-08-30}; consequence=collection-calls; request=clearance-letter
    Sorry, the amount is 2,560 not 2,650, I mixed up the digits. And it's been overdue since June 15.
    > balance=2560.00?; overdue.amount=2560.00?; overdue.since=2024-06-15
    I was scammed by a fake job offer and they made me take a 12,000 loan on Jiebei, the money went straight to them. I've got screenshots of the whole chat.
    > cause=fraud; product=jiebei; loan.principal=12000.00; evidence=screenshot{of chat-record}; evidence=chat-record
    Every month they take 95 dollars interest and only 5 goes to the principal of 3,100. At this rate I'll never finish.
    > interest.charged=95.00; balance=3100.00?; loan.principal=3100.00?
    You can reach me at 415-555-0137 or jane_doe88@mail.com. I expect a reply by November 8. Regards, Jane Doe
    > complainant.phone=4155550137; complainant.email=jane_doe88@mail.com; reply.within=2024-11-08; complainant.name=Jane Doe
    Got furloughed in March, then let go for good on 28 June. Severance ran out so I missed the August 5th payment, 540.
    > cause=job-loss{date 2024-06-28}; overdue.since=2024-08-05; overdue.amount=540.00; cause=income-drop?
    $25 returned payment fee, $38 late fee, and $14.62 interest on a $102 balance. This is insane. Take the fees off.
    > fee.other=25.00; fee.late=38.00; interest.charged=14.62; balance=102.00; request=waive-fees
    Loan of 10k, paid back 6.5k so far, 3.5k left. Lender says 4.9k because of "penalty interest" of 1.4k.
    > loan.principal=10000.00; payment.made=6500.00; balance=3500.00; fee.late=1400.00; balance=4900.00?
    I'm a single parent with two kids, my ex stopped paying child support in January. Since February I've been about $400 short each month.
    > cause=family; cause=income-drop?
    On my application for a 25,000 car loan I was refused by two banks. Both pointed to your entry for 61.50 from 2022.
    > consequence=application-refused{by bank}; consequence=credit-record; overdue.amount=61.50?
    The rep said she would email me a payment plan by Oct 15. Nothing came. Ticket #88-4102.
    > contact=unknown{promised 2024-10-15, outcome no-reply, reference 88-4102}
    They threatened to come to my house and to garnish my wages. It's a $640 debt for God's sake.
    > consequence=threats{of visit}; consequence=threats{of suit}?; balance=640.00
    Please take the late fees off, I'll pay the principal of 5,600 in 8 monthly payments of 700 beginning in January.
    > request=waive-fees; loan.principal=5600.00?; balance=5600.00?; request=instalment-plan; request.months=8; request.monthly=700.00; request.start=2025-01
    In March 2023 I borrowed $12,000 from Upstart at 24.9% APR, to be repaid in 60 payments of $352. I lost my job on August 2 and have been behind since the September 1 payment.
    > loan.date=2023-03; loan.principal=12000.00; loan.rate=24.9{per year}; loan.term=60{unit instalment}; instalment.amount=352.00; cause=job-loss{date 2024-08-02}; overdue.since=2024-09-01; respondent?; creditor?
    I owe 5,600 on Jiebei and 1,900 on Huabei. Jiebei's late fees are 310 so far.
    > product=jiebei; product=huabei; balance=5600.00{of jiebei}; balance=1900.00{of huabei}; fee.late=310.00{of jiebei}
    They keep calling my elderly parents even though I gave them my new number on October 4. My dad has a heart condition.
    > consequence=third-party-contact{who parents}; consequence=collection-calls?; contact?
    My account says past due $287.16. The minimum payment was $95. I sent $100 on the 14th.
    > overdue.amount=287.16; instalment.amount=95.00?; payment.made=100.00{date 2024-10-14}
    I've paid 11 of 36 installments, all on time, $211 each. Then my son was born premature on July 3 and I fell behind.
    > instalments.paid=11{on-time true}; instalment.amount=211.00; cause=family?; cause=medical?; loan.term=36?
    There is a $35 late fee and $7.50 in interest on a bill I paid two days early. Take them off and fix my credit file.
    > fee.late=35.00; interest.charged=7.50; request=waive-fees; request=credit-correction; payment.made?
    I want to pay $60 a month for 20 months beginning on November 15.
    > request.monthly=60.00; request.months=20; request.start=2024-11-15; request=instalment-plan
    my pay got cut from 4200 to 2900 in may. rent 1500, baby stuff 400, gas 150
    > cause=income-drop{date 2024-05}; income.monthly=2900.00; expense.monthly=1500.00{for rent}; expense.monthly=400.00; expense.monthly=150.00{for transport}
    The collector from Sunrise Recovery said a sheriff would come to my house on Monday. I recorded the call.
    > consequence=threats; evidence=call-recording; respondent?; creditor?
    I never agreed to the $14.99 monthly membership. They've taken it nine times. Refund all $134.91.
    > fee.other=14.99{for membership}; request=refund{amount 134.91}; consequence=unauthorised-debit
    We owed $7,215 in January, paid $3,000 in February and $1,500 in June, yet the balance is shown as $8,040.
    > payment.made=3000.00{date 2024-02}; payment.made=1500.00{date 2024-06}; balance=8040.00; balance=7215.00?
    I wasn't late. The payment of 1,024 left my bank on 30 September, one day before it was due.
    > payment.made=1024.00{date 2024-09-30}
    If you can waive the 180 in penalties I will clear the remaining 2,400 by December 15.
    > request=waive-fees; fee.late=180.00; balance=2400.00; request=settlement?
    Customer service hung up on me twice on 10/11. The third time a lady named Priya said a supervisor would call back in 24 hours, nobody did.
    > contact=hotline{date 2024-10-11, agent Priya, outcome no-reply}?; contact
    Someone hacked my Alipay and took out a 9,000 yuan Jiebei loan on September 19. I reported it to the police the same day.
    > cause=fraud; product=jiebei; loan.principal=9000.00; loan.date=2024-09-19; contact=police{date 2024-09-19}; respondent=alipay
    I had a stroke in February, couldn't work till June, and missed four payments of 330.
    > cause=medical{date 2024-02}; overdue.instalments=4; instalment.amount=330.00
    The APR on the contract is 17.9 but I'm being billed at 29.9. My monthly statement is attached.
    > loan.rate=17.9{per year}; evidence=bill?; evidence=bank-statement?; loan.rate?
    My sister says her lender cut her interest in half. Can you do that for me? I owe 15,300 in total and pay 480 every month.
    > balance=15300.00; instalment.amount=480.00; request=waive-fees?
    Borrowed 500, got 425, owe 650 after two weeks. That's a payday loan from QuickCash.
    > loan.principal=500.00; loan.received=425.00; balance=650.00; product=payday-loan; loan.term?; respondent?
    Was told I'm 60 days overdue, I'm actually 6 days overdue. Amount is 77.90.
    > overdue.duration=P6D; overdue.amount=77.90
    On June 1 the bank took $1,200 out of my checking account without any notice, which was my rent money.
    > consequence=unauthorised-debit{date 2024-06-01}; payment.made?
    Please reply by email within ten days. Maria Gonzalez, maria.g@post.com, +44 7700 900123
    > reply.within=P10D; complainant.name=Maria Gonzalez; complainant.email=maria.g@post.com; complainant.phone=+447700900123
    I am paying for my dad's chemo, roughly $700 a month, plus $1,150 rent, out of a $2,300 paycheck.
    > cause=medical{who father}; expense.monthly=700.00; expense.monthly=1150.00{for rent}; income.monthly=2300.00
    I asked for a three-month deferral in writing on August 20. They denied it on August 28 without giving a reason.
    > contact=letter{date 2024-08-20}?; contact; request=extension?
    Interest so far: 412.50. Late fees: 90. Principal: 3,300. I dispute the late fees only.
    > interest.charged=412.50; fee.late=90.00; loan.principal=3300.00; undisputed?
    They sent a text threatening to tell my boss and post my photo online if I didn't pay 450 by 5pm.
    > consequence=threats{of exposure}; overdue.amount=450.00?; balance=450.00?
    My shop burned down in April. Insurance paid 20,000 but the loan is 45,000 and the instalments are 1,380 a month.
    > cause=disaster{date 2024-04}; loan.principal=45000.00?; balance=45000.00?; instalment.amount=1380.00; cause=business-failure?
    I made the May payment on time, skipped June and July, and paid August. So two are missing, 190 each.
    > overdue.instalments=2; instalment.amount=190.00; overdue.since=2024-06?
    Lower my payment from 320 to 200 please. I can start the new amount in January.
    > request.monthly=200.00; request.start=2025-01; request=instalment-plan; instalment.amount=320.00?
    I'm not asking you to forgive the debt. I only want the $52 penalty reversed and my Huabei limit back.
    > fee.late=52.00; request=waive-fees; request=restore-account; product=huabei
    I switched phones and couldn't get the verification code, so the bill for 266 due on the 8th was paid on the 12th.
    > cause=system-error; overdue.amount=266.00; overdue.since=2024-10-08; payment.made=266.00{date 2024-10-12}?; payment.made?
    My divorce was final in May and the house payment alone is 1,640. I take home 2,950.
    > cause=family{date 2024-05}; expense.monthly=1640.00; income.monthly=2950.00
    Contract no. HB-20231107-55, principal RMB 20,000, disbursed 7 Nov 2023, 12 instalments of RMB 1,805.
    > loan.number=HB-20231107-55; loan.principal=20000.00; loan.date=2023-11-07; loan.term=12{unit instalment}; instalment.amount=1805.00
    They filed suit in September and want $4,900. I'd settle for $2,500 today.
    > consequence=legal-action{date 2024-09}; balance=4900.00; request=settlement{amount 2500.00}
    I got 23 calls last Tuesday alone, the first at 7:05 am.
    > consequence=collection-calls; collection.frequency=23{unit call}?
    I forgot about the 45.30 because autopay was off. Paid it the moment I noticed, October 16, with a 10 dollar late fee.
    > cause=forgot; overdue.amount=45.30; payment.made=45.30{date 2024-10-16}?; payment.made?; fee.late=10.00; cause=system-error?
    Total debt 18k across three apps, minimum payments 1,100 a month, salary 2,000.
    > balance=18000.00; instalment.amount=1100.00; income.monthly=2000.00
    My roommate used my card without telling me. I reported it but they still say the 830 is mine.
    > cause=fraud; balance=830.00?; contact?
    I financed a laptop for $1,480 over 18 months at $92 a month in November. I'm five payments in and they say I owe $1,510.
    > loan.principal=1480.00; loan.term=P18M; instalment.amount=92.00; loan.date=2023-11; instalments.paid=5?; balance=1510.00
    My landlord raised my rent to 1,250 and I earn 2,100. I can do 90 a month from December on.
    > expense.monthly=1250.00{for rent}; income.monthly=2100.00; request.monthly=90.00; request.start=2024-12; request=instalment-plan
    They called my sister on Oct 9 and my manager on Oct 10. Neither of them has anything to do with this.
    > consequence=third-party-contact{who family, date 2024-10-09}; consequence=third-party-contact{who employer, date 2024-10-10}?
    I paid 350 on September 3rd but it was posted on September 9th so you charged me a $28 late fee. I want it back.
    > payment.made=350.00{date 2024-09-03}; fee.late=28.00; request=refund; cause=system-error?
    After my knee surgery in May I couldn't work for ten weeks. I'm now three installments behind, $145 each, and the lender added $61 in penalties.
    > cause=medical{as surgery, date 2024-05}; overdue.instalments=3; instalment.amount=145.00; fee.late=61.00
    Spoke to Daniel on the hotline on 12 October, reference 77120. He promised a call within 48 hours and I'm still waiting.
    > contact=hotline{date 2024-10-12, agent Daniel, reference 77120, outcome no-reply}
    I do owe the 2,300 principal, but not the 640 you added as charges.
    > undisputed=2300.00?; undisputed?; loan.principal=2300.00?; fee.late=640.00?; balance?
    The lender reported me 60 days late when I was 6 days late, and because of that my car loan was declined on October 2.
    > consequence=credit-record; overdue.duration=P6D; consequence=application-refused{date 2024-10-02}
    We've been hit by layoffs, my last day was September 13. Please push my October and November payments of 410 back to January.
    > cause=job-loss{date 2024-09-13}; request=extension; instalment.amount=410.00?; request.start?
    Huabei 2,150, Jiebei 8,900, credit card 13,400, all overdue since July.
    > product=huabei; product=jiebei; product=credit-card; balance=2150.00{of huabei}; balance=8900.00{of jiebei}; balance=13400.00{of credit-card}; overdue.since=2024-07; overdue.amount?
    A scammer talked me into a 6,000 loan and I sent it all to him the same day. Police report 2024-9917 attached.
    > cause=fraud; loan.principal=6000.00; evidence=police-report; contact?
    Take off the $75, send me a statement showing every payment, and stop calling my husband's office.
    > request=waive-fees?; request=itemised-statement; request=stop-third-party-contact; request=refund?
    """)
}
