import Facts

extension EnglishLanguage {
  /// What is asked for.
  package static let requests: Cues = [
    .request(.waiveFees): """
    take|get|knock|strike + them|it|those|these|that + off
    remove it|take it off + if you can, late charges waived, charges waived
    \(fees)|extra charges … scrapped|cancelled|dropped|wiped|struck|lifted
    take|taking|knock|write|strike + the|my|those|these|all|off … \(fees) … off
    should not|shouldn't|don't want to|not fair to|unfair to|refuse to + have to pay|pay … \(fees)
    without + the|any|all|these … \(fees), no more interest, minus the fees, less the fees, fees off, fees gone, fees removed, fees waived, interest waived, penalties waived, penalty waived, interest off, principal and nothing, principal without, original amount only, just what i borrowed, only what i borrowed
    discount|relief|reduction|leniency|mercy … \(fees)
    waive|drop|cancel|remove|reverse|reduce|write off|take off|forgive|lower|eliminate|knock off|cut|scrap|delete|void|adjust|lift|freeze|stop|wipe|get rid of … \(fees)|late
    \(want)|have|get|be|to … waived|dropped|cancelled|canceled|removed|reversed|reduced|written off|taken off|forgiven|lowered|eliminated|wiped|credited … \(fees)
    \(want) … \(fees) … waived|dropped|cancelled|canceled|removed|reversed|reduced|be reduced|written off|taken off|forgiven|lowered|eliminated|wiped|credited|off|gone
    \(fees) … be|to be + waived|dropped|cancelled|canceled|removed|reversed|reduced|written off|taken off|forgiven|lowered|eliminated
    waive it, waive them, waive this, waive that, waive some, waive all, waive part, waiver, fee waiver, fee reduction, interest reduction, reduction of the|in the + \(fees), relief from the fees, principal only, only the principal, just the principal, interest relief, interest freeze, fee forgiveness, take off + the|that|this, pay back only what, only what i borrowed
    """,
    .request(.instalmentPlan): """
    repayment|repay|pay … by instalments|by installments|in instalments|in installments
    in|into + two|three|four|six|eight|ten|twelve|a few|several|monthly|small|equal|3|4|6|10|12|24 + instalments|installments|payments|parts|portions
    pay|repay|paying + it|this|them|the rest|the debt|everything|back|off|it back|it off|this back|this off|the balance + over|in monthly|monthly|by month|each month
    pay|repay … back over|off over|over … months|year|years|a year
    half now|part now|some now|a bit now … later|rest, work out|come to|reach|make|agree on|set up|offer|get|need + a|an|some … arrangement|agreement|plan|schedule|deal
    divide|divided|split|break|spread|broken … into|over … parts|months|payments|instalments|installments|pieces|equal, in parts, in several payments, in smaller|in small + payments|amounts|sums|steps|instalments|installments, step by step, little at a time, bit at a time, bit by bit, little each month, small amounts, gradual repayment, repay slowly, pay slowly, affordable amount, what i can afford, something i can afford, an amount i can, reasonable plan, debt plan, debt management plan, lower my payments, lower my monthly, lower the monthly, reduce my monthly, smaller monthly, lower monthly, reduced payments, reduced payment, longer term, extend the term, longer repayment, stretch it out, drag out, equal payments, equal instalments, equal installments
    payment plan, payment plans, repayment plan, repayment plans, instalment plan, installment plan, payment arrangement, payment arrangements, repayment arrangement, repayment schedule, monthly payments, pay monthly, monthly plan, hardship plan, hardship program, hardship programme, hardship arrangement, affordable plan, affordable payments, manageable payments, smaller payments, lower payments, smaller instalments, work out a plan, work something out, work with me, arrange a plan
    \(want)|let|allow … pay|repay|settle|clear|instalments|installments … instalments|installments|monthly instalments|monthly installments
    pay|repay|paying|settle|clear|rest|return + in|by|it in|it by|them in|this in|back in|off in|the rest in + instalments|installments|monthly instalments|monthly installments|small instalments|small installments, in instalments, in installments
    can|could|able|offer|offering|willing|afford|like|want|propose|let + to pay|pay|do|manage|me pay|paying … a month|per month|monthly|each month|every month
    can|could|only|able to|will + afford … a month|per month|monthly|each month|every month, afford … a month|per month|monthly|each month
    spread|spreading|split|splitting|stretch|break … over|out|into|up, restructur* … loan|debt|payments|it|my, reschedul* … loan|debt|payments|repayment, pay … bit by bit|little by little|in parts|in stages|in chunks, pay it off over, pay over, pay off gradually, pay back over, repay over, paid over, repay gradually, part now … rest, debt restructuring, loan modification, modify my loan
    """,
    .request(.extension_): """
    give|giving|grant|allow + me|us + a + month|week|bit|little
    month's|months'|weeks'|week's|days' + grace|breathing space|deferral|break|pause
    push|move|put … payment|payments|instalment|instalments|due date|bill … back|to|until
    due date|payment date|deadline|repayment date + moved|pushed|put + back|out|later, due date|payment date|deadline … moved back|pushed back|put back|moved later,
    few more|couple more|some more|a bit more|two more|three more|a little more … weeks|months|days|time … to pay|before, due date|deadline … moved|pushed|put back|later, grace period,
    month|week|day|months|weeks + break|pause|holiday|extension|grace|deferral|breather
    need|want|ask for|asking for|request + another|one more|two more|a few more|some more|more + month|months|weeks|week|days|time
    just|only + need + another|one more|a few more + month|week|months|weeks
    give|giving|grant|allow + me|us + until|till|to, hold it until, wait for payday
    give|giving|grant|allow + me|us + two|three|a few|some|another|a couple of|a bit of|a little|one|more|extra|until|till … months|month|weeks|week|days|time|more|payday
    hold|wait + off|on + until|till, hold off, wait for my, until i get paid, until my salary, until i find, until i start, until i'm back, until i am back
    push|move|put|shift|change|delay|set + the|my|our|this|back + due date|payment date|date|payment|deadline|back|instalment|installment|repayment
    skip|miss|postpone|defer|delay + this|next|one|a|the|two + month|payment|instalment|installment|payments|months, freeze … payments|repayments|my loan|the loan, pause, a pause, break from payments, break from paying, time to recover, time to get, breather, stay of, respite, relief period, repayment holiday, deferred payment, postponement, rollover, roll over, later date, catch up later, pay later than
    payment holiday, payment break, grace period, forbearance, deferment, deferral, breathing space, breathing room, moratorium, temporary pause, temporary relief, extension, pause … payments|repayments|loan|account|interest, more time, extra time, a little time, bit of time, some time to pay, additional time
    \(want)|let|can|could|to|please|allow … postpone|delay|defer|extend|suspend|pause|push back|put off|hold off, postpone|delay|defer|extend|push back|put off|suspend + the|my|our|this|repayment|payment|payments|by|until|for|it
    give me … until|till|another month|few months|few weeks|months to|weeks to, wait until i, wait till i, start paying … in, skip a payment, skip + two|three|a few + payments|months
    """,
    .request(.settlement): """
    as a settlement, as settlement, in settlement, settlement of
    settle|pay|clear|close|finish … single payment|one payment|lump sum|one go|one time|one sum
    take|accept|would you take|would they take|offer|offering|pay … to close|to settle|as settlement|in full settlement|and close|and be done|and call it
    pay|clear|settle|repay|finish + it|everything|all|the whole|the full|the entire|this|off … in one|at once|in one go|in one payment|in full now|now if|in a single, one-time payment, one time payoff, early payoff, early repayment, pay off early, paid off early, early settlement, buy out, settle in full, settle this, settle up, settle with, negotiate a settlement, settlement agreement, settlement plan, settlement amount, for less, close it out, in a single payment, one single payment, reduced amount, reduced balance, percent of the + balance|debt, close the account … if|pay
    lump sum, lump-sum, settlement offer, settlement figure, settle the debt, settle this debt, settle the account, settle my account, settle it for, settle for, full and final, in full settlement, one-off payment, one off payment, single payment to, pay it all off, pay it off + at|in + once|one go, one time payment, settle in one go, pay the whole … at once|in one go|off at once, offer … to settle|as settlement, reduced settlement, discounted payoff, settle … once and for all, accept … as full|as final|to close, everything at once, early settlement
    """,
    .request(.creditCorrection): """
    fix|repair|correct|clean + my + credit history|credit record|credit report|credit file,
    fix|repair|clean up|clear|correct|put right|sort out … my credit|credit history|credit record|credit report|credit file,
    not|don't|do not + reported|report + as|me|it|this|to, don't report me, do not report me, not reported as … default|overdue|late, nothing on my credit, keep … off my credit
    record|entry|report + is|was + wrong|incorrect|false|inaccurate
    \(want) … \(late)|late mark|late marks|negative mark|entry|mark|report|record|default … deleted|removed|erased|corrected|fixed|updated|gone|taken off|off
    \(want) … removed|deleted|erased|taken off|corrected + from|off|on … credit|report|file|record
    change|correct|fix|amend|update|remove|delete|erase|clean|clear + it|this|them|that … record|report|credit|file|bureaus|wrong
    record|report|entry|information|data|file … wrong|incorrect|inaccurate|false|outdated|mistaken … change|correct|fix|amend|update|remove|delete
    my name cleared, name … cleared|cleaned, mark … removed|off|deleted, taken off my, wiped from, expunge, scrub, reverse the reporting, reverse the default, mark it as paid, mark as paid, reported as paid, report as settled, report it as, report this as, update my credit, update the bureaus, tell the bureaus, tell the credit, notify the credit, notify the bureaus, contact the bureaus, removal from my, removal of the + late|negative|entry|account|inquiry|record|mark|default, removal of this, deletion of, deletion from, should not be on, shouldn't be on, does not belong on, doesn't belong on, objection to … entry|record|credit, rectification
    fix|correct|remove|clear|amend|delete|update|repair|rectify|erase|wipe|clean|take|restore|withdraw|change|dispute|disputing|disputed|investigate|reverse|retract|revise|get … \(credit)|record|entry|negative report|report|tradeline|file|delinquency|delinquencies|inquiry|inquiries|status|mark|late payment|late payments|derogatory|charge off|charge-off|negative
    removed|deleted|taken|corrected|cleared|updated|fixed|rectified|amended|off|wiped … from|off|on + my|the|all + \(credit)
    \(want)|be … removed|deleted|corrected|cleared|updated|fixed|rectified|amended … \(credit)|record|entry|report|account|inquiry
    entry|record|report|mark|account|tradeline|information|status|file|inquiry|inquiries … removed|deleted|corrected|cleared|updated|rectified|amended|be fixed|taken off|wiped
    \(want) … it|this|them + removed|deleted|corrected|rectified|amended|fixed|off my credit|taken off
    remove this account, remove them from, delete it from, take it off my, off my credit, off my report, off my record, amend it, correct it, fix my credit, credit repair, credit correction, correction to the, correction of my, send a correction, record correction, clear my name, clean my record, dispute … credit information|entry, change the status, marked|report|reported|show|shown|listed + it as + paid|settled|current, stop reporting, cease reporting, restore my credit, repair my credit, goodwill adjustment, goodwill deletion, goodwill removal
    """,
    .request(.stopThirdPartyContact): """
    off + her|his|their + back|case, off + my|our + <kin> + 's|s + back, off + my|our + <kin> + back
    no more calls to + him|her|them|my|anyone
    no + contact|calls|messages|texts|letters|visits + with|to|at + my|our|his|her|the … <kin>
    no + contact|calls|messages|texts|letters|visits + with|to|at … <kin>
    not + to + my|our|his|her … <kin>, not my family, not my parents, not my boss, not my employer, not my wife, not my husband, not my mother, not my friends, nothing to do with … call|contact|leave|bother
    <kin> … nothing to do with|out of this|out of it|not involved|no part
    talk|speak|write|deal|communicate + only|directly + to|with + me, call me directly, call me instead, contact me instead, come to me, deal directly with me, to me only, with me only, to nobody else, confidentiality, privacy, erase my contacts, delete … contacts, stop sharing, do not share, don't share, do not disclose, don't disclose, stop spreading, respect my family
    don't|do not|not to|must not|shouldn't|mustn't|not + call|ring|phone|contact|text|message|tell|bother|harass|involve|disturb|visit|speak|talk|email|drag|pester … <kin>
    stop|stopped|quit|cease|refrain from|no more … call*|contact*|ring|ringing|phone|phoning|text|texting|messaging|message|telling|tell|bother*|harass*|involv*|disturb*|visit*|speak*|talk*|email*|calls to|going to|drag*|pester* … <kin>
    stop|don't|do not|never|not to|quit|cease|must not|no more … call*|contact*|ring|ringing|text|texting|messaging|telling|tell|bother*|harass*|involv* … anyone else|anybody else|others|other people|everyone
    leave … <kin> … out of|alone|in peace, leave + <kin>, leave + my|our + <kin>, keep + my|our + <kin> + out of
    contact only me, contact me only, only contact me, only call me, call me only, call only me, speak only to me, deal with me only, nobody else, no one else, me and nobody, me directly, contact me directly, through me only
    keep|kept + my|this|the|it … confidential|private, keep it confidential, stop telling others, telling others, respect my privacy, protect my privacy, delete my contacts, remove my + <kin>, delete my + <kin>, not to be contacted
    <kin> … must not|should not|mustn't|shouldn't|not to|never … called|contacted|rung|phoned|be called|bothered|be contacted|involved|disturbed
    no more + calls|contact|messages|texts … <kin>, stop third party contact, stop contacting third parties, stop contacting people, stop disclosing
    """,
    .request(.stopHarassment): """
    collection|collections|calls … paused|suspended|on hold|put on hold
    call less often, do not call + at night, fewer collection calls,
    be|act|tell them to be|stay|remain + civil|polite|respectful|courteous|professional|decent
    treat me|treat us|speak to me|talk to me + with|like|properly|politely|decently|respectfully, with respect, at most once, at most one, no more than once, only write to, only email, only text, write instead, write to me only, by post only, only contact me by, contact me only by, contact me by … only
    stop|quit|cease + swearing|shouting|yelling|screaming|insulting|cursing|spamming|texting|messaging|robocalling|stalking|following|coming|showing up|scaring|intimidating|pestering|badgering|terrorising|terrorizing|threatening|blackmailing|humiliating
    stop|end|halt + this|the|all|all the|their|your + calls|nonsense|torment|intimidation|bullying|terror|pressure|abuse|insults|messages|harassing|behaviour|behavior|phone calls, left alone, to be left alone, peace and quiet, some peace, lose my number, remove my number, delete my number, take me off … list, do not call, no contact by phone, no phone contact, during office hours, in office hours, reasonable hours, reasonable times
    stop|quit|cease|end|must stop|halt + calling|harassing|the calls|these calls|the harassment|this harassment|phoning|ringing|bothering|threatening|all calls|all contact|contacting me|contacting us|texting me|bullying|hounding|abusing|the phone calls|messaging|all communication|all communications|robocalls|robocalling|calling me|the threats|threats|the abuse|the abusive|the collection|the collectors|collection|harassing me|visiting|your harassment|the constant|the visits|the collection calls|sending
    stop|end|cease|no more … harass*|calls|robocalls|bullying|threats|phone calls|visits|collection calls|abuse, calls|harassment|threats|bullying|phone calls|visits … stop|stopped|end|must stop|to cease, harassment to end, cease and desist, leave me alone, leave us alone, leave me in peace, call off + your|the|these, no + calls|texts|messages + after|before|at|on, no more than … calls|call, no more + calls|robocalls|threats|visits|messages, calls only, only call … between|during, call only … between|during|in office
    behave|professional|respectful|civil|polite … collectors|agents, collectors … behave|respectful|polite, make … behave
    don't|dont|do not|not to|never + come|visit|call|ring|phone|text|harass|threaten|contact + to my|me|my home|my house|my phone|my workplace|at work|after|before|again, contact me in writing, in writing only, only in writing, only by email, by email only, by mail only, communicate in writing, by letter only, writing only, email only, stop it at once, do not call list, stop this harassment, stop all contact
    """,
    .request(.itemisedStatement): """
    list|show|send|give|break down|itemise|itemize … every single|every|each|all the + charge|charges|fee|fees,
    want|need|like … see + the|my + contract|agreement, payout record, statement i can read
    show|tell|explain + me … what i'm paying|what i am paying|what i pay|paying for|where it comes from|what it is for|what it's for|each charge
    need|want|send|give|provide|get|show|request|see|like|please … account statement|statement of|full statement|ledger|detailed list|list of fees|list of charges|list of payments|calculation|calculations|breakdown|figures|proof of debt|statement of fees|account history
    what|which … made up of|consist of|consists of|composed of|comprise*|includes|include|cover|covers|stand for, detailed list, detailed account, detailed accounting, detailed overview, each item, item by item, line by line, how much … principal|interest|fees, how you calculate, how they calculate, how was … calculated|computed, how is … calculated|computed, the maths, the math, show your work, show the calculation, see the calculation, calculation method, calculation basis, amortization schedule, amortisation schedule, prove … debt|owe|amount, proof … owe this|debt|amount, evidence that i owe, evidence of the debt, documents proving … debt, full history of, account history please, current balance in writing, exact balance, remaining balance in writing, how much is left, what is left
    itemised, itemized, itemise, itemize, breakdown, break it down, break down + the|how|what, full statement, statement of account, account statement please, complete statement, detailed statement, detailed bill, full accounting, an accounting, accounting of, full account history, complete payment history, full payment history, payoff amount, payoff figure, pay-off figure, payoff letter, payoff statement, payoff quote, validation of the, validation of debt, debt validation, validate the debt, validate this debt, verify the debt, verification of the debt, proof of the debt, proof of this debt, proof that i owe, details of the debt, full calculation, calculation of
    how|exactly how … calculated|calculate|arrived at|get to|got to|worked out|add up|adds up|came up with|come up with|made up of, show|tell|explain … how … calculated|add up|adds up|worked out
    show|tell|explain + me + where … payments|money, where … payments … went|go|gone|applied, reconcil* … payments|account|records, list of all + charges|fees|payments|amounts, list … each charge|every charge|every fee|all the charges, what exactly i owe, what i really owe, exactly what i owe, exact amount i owe, copy of the ledger, transaction history … provide|send, provide … breakdown|statement|ledger|history, send me … statement|breakdown|ledger|history
    """,
    .topic(.refund): "i'd like the … back, i want the … back",
    .request(.refund): """
    i'd like the|i want the|would like the|i want my … money|fee|fees|sum|amount|difference|rest|deposit|interest|payment|charges|charge|yuan … back
    want|need|like|get|have|expect … dollars|yuan|rmb|euros|pounds|money|cash|it|that + back
    return|refund|repay|give back|pay back|send back|hand back|transfer back|put back + what|everything|the|my|all|any|those|this … overcharg*|excess|overpaid|money|deposit|fee|fees|difference|taken|took|charged|paid
    owe me|owes me|owed me + back, owe me … back|refund|money, you owe me
    want|need|like|expect|demand|deserve|get|have … fee|fees|deposit|money|payment|interest|charge|charges|amount|overpayment|premium … back|returned|refunded|reimbursed
    send|transfer|pay|give|credit|put + back + the|my|what|all, paid back to me, overpaid … back, what i overpaid, overcharged … back|refund*, compensation, compensate, compensated
    refund me, refund the, refund my, refund it, refund this, refund that, refund all, refund any, refund please, please refund, full refund, a refund, refund of, partial refund, my refund, refund what, refunds for
    \(want)|get|getting … refund|refunded|reimbursed|reimbursement|money back|back my money|money returned|money refunded
    give|send|transfer|put|get|want|return|refund + me|my|us|it|back|the … back, pay + me|my|us|back|the … back, give me … back, money back, my money returned, return my|return the|return all + money|overpayment|fee|fees|charge|charges|interest|excess|amount|guarantee fee|deposit|difference|payment|funds
    return|repay|reimburse|credit back|pay back|give back + the|my|me|any|all|what + overpayment|fee|fees|guarantee|excess|interest|penalty|penalties|money|amount|charges|for|service|difference|payment|extra|i
    reimburse, reimbursement, reimburse me, reimburse the, repay the excess, returned to my|returned to the + account|card, credited back, credit my account, credit the account
    """,
    .request(.restoreAccount): """
    limit|account|access|credit line … back|given back|returned|reopened
    lift|remove|take|release|cancel|undo|end + the|this|that|these|all|any … limit|limits|hold|holds|block|blocks|freeze|restriction|restrictions|ban|lock|suspension
    limit|access|card|account|wallet|credit line|features|functions … back|restored|again|reinstated|unlocked|reopened|reactivated|returned|raised
    raise|increase|restore|reset + my|the + limit, get back in, let me back in, let me log in, let me use, let me access, regain access, turn … back on, back to normal, switch it back on, activate my, open my account
    unfreeze, unblock, unlock, unlocked, unfrozen, unblocked, unsuspend, reinstate, reinstated, reinstatement, reactivat*, restore … account|access|limit|card|service|services|credit line|huabei|jiebei|functions|credit, reopen … account|card|line, re-open, lift … restriction|restrictions|freeze|limit|block|hold|suspension|ban, remove|release … block|restriction|restrictions|hold|limit|freeze|lock|funds, release my, release the funds, enable … account|card, re-enable, account … working again|back|opened again|restored|restore|reopened|unfrozen, working again, access … back|restored, give … access, back into my account, stop the automatic sweep, need … code|card|account … working
    """,
    .request(.stopDebit): """
    make no further debits, make no debit, no debit from + my account, no further debits
    revoke|withdraw|cancel|rescind … permission|authorisation|authorization|mandate|consent … debit|card|account|deduct|withdraw|charge
    don't|dont|do not|stop|never|no longer|not + take|taking|debit|debiting|deduct|deducting|withdraw|withdrawing|sweep|sweeping|touch|touching|charge|charging|pull|pulling|draft|drafting … account|card|wages|salary|balance|savings|money|automatically|wallet
    switch off|remove|end|take off|delete … autopay|auto-debit|auto debit|automatic payments|automatic deduction|direct debit|my card|my bank details|bank card, unlink my, unbind my
    stop|cancel|turn off|disable|halt|end|revoke|block|cease … automatic deduction|automatic deductions|auto-debit|auto debit|autopay|auto pay|auto-pay|automatic payment|automatic payments|debiting|deducting|deduction|deductions|direct debit|withdrawing|withdrawals|taking money|taking payments|sweeping|charging my|debits|ach|auto-deduct|auto deduct|taking from|pulling money
    stop taking, stop deducting, stop debiting, stop withdrawing, stop charging my card, stop pulling, don't|do not + deduct|debit|take|withdraw|touch, revoke authorization, revoke authorisation, revoke my authorization, revoke my authorisation, stop the direct debit, no more + deductions|debits|withdrawals, leave my wages, keep your hands off
    """,
    .request(.clearanceLetter): """
    letter|document|certificate|statement|confirmation|proof|paper|something in writing|notice … paid off|settled|paid in full|cleared|closed|zero balance|owe nothing|nothing owed|no longer owe|debt free|satisfied|fully repaid|repaid|has been paid
    confirm|certify|state|acknowledge … in writing|owe nothing|paid off|paid in full|settled|zero|closed|nothing outstanding, release the lien, release my title, lien … released|removed, give me the title, title … back|released, settlement proof, proof of clearance, account closure letter, closure letter, certificate of completion, loan closure
    clearance letter, clearance certificate, settlement letter, settlement certificate please, paid in full letter, letter … paid in full|confirming|that confirms|that the debt|stating|saying i, paid-in-full letter, proof of payoff, proof of settlement, certificate of settlement, confirmation … paid|cleared|settled|closed|zero balance, confirm in writing, written confirmation, confirm … paid off|settled|zero balance|closed|no longer owe, debt free letter, payoff confirmation, lien release, release of lien, title release, zero balance letter, letter of release, satisfaction letter, no debt certificate, discharge letter … debt
    """,
    .topic(.clearanceLetter): "clearance letter",
    .topic(.instalmentPlan): "repayment by instalments, repayment by installments, repay by instalments",
    .topic(.restoreAccount): "restoring the account, restoring my account",
    .topic(.waiveFees): "waiving the",
    .topic(.creditCorrection): "correcting the credit record, correcting my credit record",
    .topic(.stopThirdPartyContact): "no contact with + other people",
    .topic(.stopDebit): "no further debits",
    .topic(.settlement): "a settlement",
    .request(.explanation): """
    loan|this|it|matter|case|what happened … investigated, who received … money, find out what happened, yearly rate, how was the … worked out
    look into, please investigate, investigate + why|how|what|this|the|my|and, check why, check what happened, find out what, get to the bottom, shed light, enlighten me, reason why, the reason, what happened, how did … get|happen|obtain|come|end up|find|know, how come, where did … get|come, what gives, on what authority, by what right, which law, what law, which clause, which contract, what clause, is this legal, justify, justification, answer my question, answer my questions, answers, want answers, some answers, clear explanation, explain yourself, explain in writing, account for why, respond to why
    why + my|the|your|this|it|you|they|i|autopay|nobody|no one|there|we
    explanation, explanations, explain why, explain how, explain what, explain this, explain the, explain it, explain to me, please explain, clarify, clarification, straight answer, clear answer, proper answer, tell me why, tell me who, tell me what, tell me how, tell me which, tell us why, ask them why, ask why, let me know why, let me know the, let me know what, let me know how, want to know, like to know, need to know, demand to know, wish to know, right to know, find out why, look into why, state the rule, state the reason, state the legal, state the basis, reasons in writing, give … reason|reasons, reason for the, what is the reason, for what reason, on what basis, on what grounds, what is the legal, legal basis, what rule, what right, who gave, who owns the debt, who authorised, who authorized, investigate this, investigate the, investigation, look into this, look into the, why + can't|cant|was|am|is|did|do|does|were|are|has|have|wasn't|won't
    """,
    .request(.apology):
      "apology, apologies, apologise, apologize, apologised to, say sorry, saying sorry, say they're sorry, say you are sorry",
    .request(.apology, [.if_: .id("fault")]): """
    apology|apologise|apologize|sorry … if they agree|only if|if they admit|if they find|if it was their|if you find|if it turns out|if their mistake
    """,
  ]
}
