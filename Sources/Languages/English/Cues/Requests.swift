import Facts

extension EnglishLanguage {
  /// What is asked for.
  package static let requests: Cues = [
    .request(.waiveFees): """
    waive|drop|cancel|remove|reverse|reduce|write off|take off|forgive|lower|eliminate|knock off|cut|scrap|delete|void|adjust|lift|freeze|stop|wipe|get rid of … \(fees)|late
    \(want)|have|get|be|to … waived|dropped|cancelled|canceled|removed|reversed|reduced|written off|taken off|forgiven|lowered|eliminated|wiped|credited … \(fees)
    \(want) … \(fees) … waived|dropped|cancelled|canceled|removed|reversed|reduced|be reduced|written off|taken off|forgiven|lowered|eliminated|wiped|credited|off|gone
    \(fees) … be|to be + waived|dropped|cancelled|canceled|removed|reversed|reduced|written off|taken off|forgiven|lowered|eliminated
    waive it, waive them, waive this, waive that, waive some, waive all, waive part, waiver, fee waiver, fee reduction, interest reduction, reduction of the|in the + \(fees), relief from the fees, principal only, only the principal, just the principal, interest relief, interest freeze, fee forgiveness, take off + the|that|this, pay back only what, only what i borrowed
    """,
    .request(.instalmentPlan): """
    payment plan, payment plans, repayment plan, repayment plans, instalment plan, installment plan, payment arrangement, payment arrangements, repayment arrangement, repayment schedule, monthly payments, pay monthly, monthly plan, hardship plan, hardship program, hardship programme, hardship arrangement, affordable plan, affordable payments, manageable payments, smaller payments, lower payments, smaller instalments, work out a plan, work something out, work with me, arrange a plan
    \(want)|let|allow … pay|repay|settle|clear|instalments|installments … instalments|installments|monthly instalments|monthly installments
    pay|repay|paying|settle|clear|rest|return + in|by|it in|it by|them in|this in|back in|off in|the rest in + instalments|installments|monthly instalments|monthly installments|small instalments|small installments, in instalments, in installments
    can|could|able|offer|offering|willing|afford|like|want|propose|let + to pay|pay|do|manage|me pay|paying … a month|per month|monthly|each month|every month
    can|could|only|able to|will + afford … a month|per month|monthly|each month|every month, afford … a month|per month|monthly|each month
    spread|spreading|split|splitting|stretch|break … over|out|into|up, restructur* … loan|debt|payments|it|my, reschedul* … loan|debt|payments|repayment, pay … bit by bit|little by little|in parts|in stages|in chunks, pay it off over, pay over, pay off gradually, pay back over, repay over, paid over, repay gradually, part now … rest, debt restructuring, loan modification, modify my loan
    """,
    .request(.extension_): """
    payment holiday, payment break, grace period, forbearance, deferment, deferral, breathing space, breathing room, moratorium, temporary pause, temporary relief, extension, pause … payments|repayments|loan|account|interest, more time, extra time, a little time, bit of time, some time to pay, additional time
    \(want)|let|can|could|to|please|allow … postpone|delay|defer|extend|suspend|pause|push back|put off|hold off, postpone|delay|defer|extend|push back|put off|suspend + the|my|our|this|repayment|payment|payments|by|until|for|it
    give me … until|till|another month|few months|few weeks|months to|weeks to, wait until i|wait till i, start paying … in, skip a payment, skip + two|three|a few + payments|months
    """,
    .request(.settlement): """
    lump sum, lump-sum, settlement offer, settlement figure, settle the debt, settle this debt, settle the account, settle my account, settle it for, settle for, full and final, in full settlement, one-off payment, one off payment, single payment to, pay it all off, pay it off + at|in + once|one go, one time payment, settle in one go, pay the whole … at once|in one go|off at once, offer … to settle|as settlement, reduced settlement, discounted payoff, settle … once and for all, accept … as full|as final|to close, everything at once, early settlement
    """,
    .request(.creditCorrection): """
    fix|correct|remove|clear|amend|delete|update|repair|rectify|erase|wipe|clean|take|restore|withdraw|change|dispute|disputing|disputed|investigate|reverse|retract|revise|get … \(credit)|record|entry|negative report|report|tradeline|file|delinquency|delinquencies|inquiry|inquiries|status|mark|late payment|late payments|derogatory|charge off|charge-off|negative
    removed|deleted|taken|corrected|cleared|updated|fixed|rectified|amended|off|wiped … from|off|on + my|the|all + \(credit)
    \(want)|be … removed|deleted|corrected|cleared|updated|fixed|rectified|amended … \(credit)|record|entry|report|account|inquiry
    entry|record|report|mark|account|tradeline|information|status|file|inquiry|inquiries … removed|deleted|corrected|cleared|updated|rectified|amended|be fixed|taken off|wiped
    \(want) … it|this|them + removed|deleted|corrected|rectified|amended|fixed|off my credit|taken off
    remove it, remove this account, remove them from, delete it from, take it off my, off my credit, off my report, off my record, amend it, correct it, fix my credit, credit repair, credit correction, correction to the, correction of my, send a correction, record correction, clear my name, clean my record, dispute … credit information|entry, change the status, marked|report|reported|show|shown|listed + it as + paid|settled|current, stop reporting, cease reporting, restore my credit, repair my credit, goodwill adjustment, goodwill deletion, goodwill removal
    """,
    .request(.stopThirdPartyContact): """
    stop|stopped|don't|dont|do not|not to|quit|cease|must not|refrain from|no more|shouldn't … call*|contact*|ring|ringing|phone|phoning|text|texting|messaging|message|telling|tell|bother*|harass*|involv*|disturb*|visit*|speak*|talk*|email*|calls to|going to|drag*|pester* … <kin>
    stop|don't|do not|never|not to|quit|cease|must not|no more … call*|contact*|ring|ringing|text|texting|messaging|telling|tell|bother*|harass*|involv* … anyone else|anybody else|others|other people|everyone
    leave … <kin> … out of|alone|in peace, leave + <kin>, leave + my|our + <kin>, keep + my|our + <kin> + out of
    contact only me, contact me only, only contact me, only call me, call me only, call only me, speak only to me, deal with me only, nobody else, no one else, me and nobody, me directly, contact me directly, through me only
    keep|kept + my|this|the|it … confidential|private, keep it confidential, stop telling others, telling others, respect my privacy, protect my privacy, delete my contacts, remove my + <kin>, delete my + <kin>, not to be contacted
    <kin> … must not|should not|mustn't|shouldn't|not to|never … called|contacted|rung|phoned|be called|bothered|be contacted|involved|disturbed
    no more + calls|contact|messages|texts … <kin>, stop third party contact, stop contacting third parties, stop contacting people, stop disclosing
    """,
    .request(.stopHarassment): """
    stop|quit|cease|end|must stop|halt + calling|harassing|the calls|these calls|the harassment|this harassment|phoning|ringing|bothering|threatening|all calls|all contact|contacting me|contacting us|texting me|bullying|hounding|abusing|the phone calls|messaging|all communication|all communications|robocalls|robocalling|calling me|the threats|threats|the abuse|the abusive|the collection|the collectors|collection|harassing me|visiting|your harassment|the constant|the visits|the collection calls|sending
    stop|end|cease|no more … harass*|calls|robocalls|bullying|threats|phone calls|visits|collection calls|abuse, calls|harassment|threats|bullying|phone calls|visits … stop|stopped|end|must stop|to cease, harassment to end, cease and desist, leave me alone, leave us alone, leave me in peace, call off + your|the|these, no + calls|texts|messages + after|before|at|on, no more than … calls|call, no more + calls|robocalls|threats|visits|messages, calls only, only call … between|during, call only … between|during|in office
    behave|professional|respectful|civil|polite … collectors|agents, collectors … behave|respectful|polite, make … behave
    don't|dont|do not|not to|never + come|visit|call|ring|phone|text|harass|threaten|contact + to my|me|my home|my house|my phone|my workplace|at work|after|before|again, contact me in writing, in writing only, only in writing, only by email, by email only, by mail only, communicate in writing, by letter only, writing only, email only, stop it at once, do not call list, stop this harassment, stop all contact
    """,
    .request(.itemisedStatement): """
    itemised, itemized, itemise, itemize, breakdown, break down, break it down, full statement, statement of account, account statement please, complete statement, detailed statement, detailed bill, full accounting, an accounting, accounting of, full account history, complete payment history, full payment history, payoff amount, payoff figure, pay-off figure, payoff letter, payoff statement, payoff quote, validation of the, validation of debt, debt validation, validate the debt, validate this debt, verify the debt, verification of the debt, proof of the debt, proof of this debt, proof that i owe, details of the debt, full calculation, calculation of
    how|exactly how … calculated|calculate|arrived at|get to|got to|worked out|add up|adds up|came up with|come up with|made up of, show|tell|explain … how … calculated|add up|adds up|worked out
    show|tell|explain + me + where … payments|money, where … payments … went|go|gone|applied, reconcil* … payments|account|records, list of all + charges|fees|payments|amounts, list … each charge|every charge|every fee|all the charges, what exactly i owe, what i really owe, exactly what i owe, exact amount i owe, copy of the ledger, transaction history … provide|send, provide … breakdown|statement|ledger|history, send me … statement|breakdown|ledger|history
    """,
    .request(.refund): """
    refund me, refund the, refund my, refund it, refund this, refund that, refund all, refund any, refund please, please refund, full refund, a refund, refund of, partial refund, my refund, refund what, refunds for
    \(want)|get|getting … refund|refunded|reimbursed|reimbursement|money back|back my money|money returned|money refunded
    give|pay|send|transfer|put|get|want|return|refund + me|my|us|it|back|the … back, give me … back, money back, my money returned, return my|return the|return all + money|overpayment|fee|fees|charge|charges|interest|excess|amount|guarantee fee|deposit|difference|payment|funds
    return|repay|reimburse|credit back|pay back|give back + the|my|me|any|all|what + overpayment|fee|fees|guarantee|excess|interest|penalty|penalties|money|amount|charges|for|service|difference|payment|extra|i
    reimburse, reimbursement, reimburse me, reimburse the, repay the excess, returned to my|returned to the + account|card, credited back, credit my account, credit the account
    """,
    .request(.restoreAccount): """
    unfreeze, unblock, unlock, unlocked, unfrozen, unblocked, unsuspend, reinstate, reinstated, reinstatement, reactivat*, restore … account|access|limit|card|service|services|credit line|huabei|jiebei|functions|credit, reopen … account|card|line, re-open, lift … restriction|restrictions|freeze|limit|block|hold|suspension|ban, remove|release … block|restriction|restrictions|hold|limit|freeze|lock|funds, release my, release the funds, enable … account|card, re-enable, account … working again|back|opened again|restored|restore|reopened|unfrozen, working again, access … back|restored, give … access, back into my account, stop the automatic sweep, need … code|card|account … working
    """,
    .request(.stopDebit): """
    stop|cancel|turn off|disable|halt|end|revoke|block|cease … automatic deduction|automatic deductions|auto-debit|auto debit|autopay|auto pay|auto-pay|automatic payment|automatic payments|debiting|deducting|deduction|deductions|direct debit|withdrawing|withdrawals|taking money|taking payments|sweeping|charging my|debits|ach|auto-deduct|auto deduct|taking from|pulling money
    stop taking, stop deducting, stop debiting, stop withdrawing, stop charging my card, stop pulling, don't|do not + deduct|debit|take|withdraw|touch, revoke authorization, revoke authorisation, revoke my authorization, revoke my authorisation, stop the direct debit, no more + deductions|debits|withdrawals, leave my wages, keep your hands off
    """,
    .request(.clearanceLetter): """
    clearance letter, clearance certificate, settlement letter, settlement certificate please, paid in full letter, letter … paid in full|confirming|that confirms|that the debt|stating|saying i, paid-in-full letter, proof of payoff, proof of settlement, certificate of settlement, confirmation … paid|cleared|settled|closed|zero balance, confirm in writing, written confirmation, confirm … paid off|settled|zero balance|closed|no longer owe, debt free letter, payoff confirmation, lien release, release of lien, title release, zero balance letter, letter of release, satisfaction letter, no debt certificate, discharge letter … debt
    """,
    .request(.explanation): """
    explanation, explanations, explain why, explain how, explain what, explain this, explain the, explain it, explain to me, please explain, clarify, clarification, straight answer, clear answer, proper answer, tell me why, tell me who, tell me what, tell me how, tell me which, tell us why, ask them why, ask why, let me know why, let me know the, let me know what, let me know how, want to know, like to know, need to know, demand to know, wish to know, right to know, find out why, look into why, state the rule, state the reason, state the legal, state the basis, reasons in writing, give … reason|reasons, reason for the, what is the reason, for what reason, on what basis, on what grounds, what is the legal|legal basis, what rule, what right, who gave, who owns the debt, who authorised, who authorized, investigate this, investigate the, investigation, look into this, look into the, why + can't|cant|was|am|is|did|do|does|were|are|has|have|wasn't|won't
    """,
    .request(.apology):
      "apology, apologies, apologise, apologize, apologised to, say sorry, saying sorry, say they're sorry, say you are sorry",
    .request(.apology, [.if_: .id("fault")]): """
    apology|apologise|apologize|sorry … if they agree|only if|if they admit|if they find|if it was their|if you find|if it turns out|if their mistake
    """,
  ]
}
