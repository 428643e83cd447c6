import Testing

/// What is asked for, as people put it.
@Suite struct EnglishRequests {
  static let requests: Corpus = [
    "request=waive-fees": """
    please cancel the penalty · could you take the late fee off · I want the interest dropped ·
    let me pay just the principal · I'm asking for the charges to be removed ·
    kindly waive the penalty interest · can the late fees be waived ·
    I'd like you to reverse the overdue charges · reduce the interest please · write off the fees ·
    I request a waiver of the late fee · please freeze the interest · remove the late charge from my account ·
    forgive the penalty and I'll pay the rest · I should not have to pay the fees · get rid of these charges ·
    would like all penalties removed · drop the late fees and I can pay the principal ·
    I'd like the late fee waived · please remove the penalty · reduce my fees · can you cancel the interest ·
    could you waive the penalties for me · I'd like the extra charges scrapped
    """,
    "request=instalment-plan": """
    can I pay it off bit by bit · I want to pay monthly · let me split it into 12 payments ·
    please set up a payment plan · I would like a repayment schedule I can manage ·
    can we agree on smaller payments · let me pay 300 each month · I can do 150 a month ·
    spread my debt over a year · I'm willing to pay in instalments · please restructure my loan ·
    could I pay half now and half later · I want to work out an arrangement ·
    allow me to repay in monthly installments · offer me a hardship plan · I can manage 400 per month ·
    divide the rest into six parts · I want a payment plan · let me pay 200 a month ·
    can I pay in three instalments · I would like to pay it back over a year ·
    I'd like to pay smaller amounts each month · please let me pay it in four parts
    """,
    "request=extension": """
    give me two more months · please postpone my payment · I need a bit more time · can I have an extension ·
    I'd like a payment holiday · let me defer this month's payment · hold off until I get paid ·
    push the due date back · please suspend my payments for three months ·
    could you move the due date to the 20th · I need a grace period · a deferment until I'm working again ·
    can I skip this month · I ask for forbearance · give me until January · I need more time to pay ·
    postpone the due date please · can you wait until I get my salary · I just need another month
    """,
    "request=settlement": """
    I'd like to settle for less · would you take 3000 to close it · I can pay it all off in one go ·
    I'll pay the full amount now if you close the account · can I make a one-time payment to settle ·
    accept a lump sum · I want to settle this debt · let me clear everything in one payment ·
    I offer 60% as a full and final settlement · early payoff please · I can pay 2000 as a settlement ·
    let me settle it with a single payment
    """,
    "request=credit-correction": """
    take this off my credit report · remove the late mark · please correct my credit record ·
    I want the negative entry deleted · update the report to show it's paid · I dispute the entry ·
    delete this account from my file · my credit report must be fixed · erase the overdue record ·
    the record is wrong, please change it · please have the default removed from my credit file ·
    restore my credit · stop reporting this to the bureaus · I want this inaccurate information removed ·
    fix my credit · I want my name cleared · report it as settled · please remove it from my credit report ·
    correct my credit file · I want the late payment deleted · take the default off my file ·
    please wipe the late entry from my report
    """,
    "request=stop-third-party-contact": """
    don't call my family · please leave my boss out of this · stop contacting my relatives ·
    do not ring my office · talk to me, not to my parents · I want them to stop calling my mother ·
    don't tell anyone else about my debt · stop harassing my friends · only contact me ·
    my colleagues have nothing to do with this, don't call them · stop messaging people in my phone book ·
    leave my wife alone · please keep this private · do not contact my references · stop calling my parents ·
    don't contact my employer · leave my family out of this · please don't bother my parents
    """,
    "request=stop-harassment": """
    stop calling me day and night · make the calls stop · please stop harassing me · no more calls at night ·
    I want the collectors to leave me alone · tell them to be civil · stop the threats ·
    call me at most once a day · only write to me · cease all phone calls · I want the harassment stopped ·
    stop sending people to my house · do not call me at work · please stop the robocalls ·
    treat me with respect when you call · stop swearing at me · contact me by email only · stop the calls ·
    stop harassing me · please don't call me any more · I want no more calls
    """,
    "request=itemised-statement": """
    send me a breakdown of the amount · I want an itemised bill · show me how the total was worked out ·
    please list every charge · I need a full account statement · what is the 800 made up of ·
    how was the interest calculated · give me a detailed statement of what I owe ·
    I'd like to see the calculation · provide proof of this debt · please validate the debt ·
    tell me the exact payoff amount · a detailed list of fees and interest ·
    explain how you arrived at this figure · I want a breakdown of all fees · send me a detailed statement ·
    how did you calculate this amount · show me exactly what I'm paying for
    """,
    "request=refund": """
    give me my money back · I want my 300 refunded · return what you overcharged ·
    please refund the late fee · pay back the fee you took · I'd like a full refund ·
    refund the double payment · you owe me 120 back · I want the membership fee returned ·
    please send back the excess · I expect to be reimbursed · credit the money back to my account ·
    I want the interest I overpaid back · refund my money · please give me back the fee ·
    I want 35 dollars back · I'd like that money returned to me
    """,
    "request=restore-account": """
    unfreeze my account · please unblock my card · give me back access to my wallet · lift the limits ·
    restore my credit line · reopen my account · unlock my Huabei · I need my account reactivated ·
    remove the restriction · take the hold off my account · reinstate my card · unblock my account please ·
    restore my limit · give me access to my account
    """,
    "request=stop-debit": """
    stop the automatic deductions · turn off the autopay · don't take money from my account any more ·
    cancel the direct debit · I revoke permission to debit my card · stop taking my wages ·
    stop sweeping my balance · please disable auto-debit · no more withdrawals from my bank account ·
    stop charging my card · stop taking money from my account · cancel the automatic payment
    """,
    "request=clearance-letter": """
    send me a letter that it's paid off · I need proof that the debt is settled ·
    please issue a certificate of settlement · confirm in writing that I owe nothing ·
    I want a paid in full letter · give me written confirmation that the account is closed ·
    a clearance certificate · I need a zero balance letter · release the lien ·
    send me a letter confirming the loan is paid off · I need a settlement letter
    """,
    "request=explanation": """
    tell me why my account was closed · I want to know what happened · please explain the charge ·
    why did the payment fail · on what basis did you call my boss · explain why this was reported ·
    I deserve an explanation · what rule allows this · give me the reasons in writing · please look into it ·
    how did the agency get my number · I'd like to know who owns my loan ·
    investigate why the autopay failed · kindly clarify the interest rate ·
    I want to know why my card was blocked · please explain why I was charged · why was I reported? ·
    what is the reason for this charge?
    """,
    "request=apology": """
    I want them to say sorry · you owe me an apology · please apologise to my family · a letter of apology ·
    I'd like an apology from the agent · they should apologise · an apology would be nice ·
    apologize for the insults · I'm asking for a written apology · please apologise ·
    I want a written apology · they should say sorry · I'd appreciate an apology
    """,
  ]

  @Test(arguments: requests.entries)
  func request(_ entry: Corpus.Entry) { expectFact(entry) }
}
