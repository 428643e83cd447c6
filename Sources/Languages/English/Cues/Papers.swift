import Facts

extension EnglishLanguage {
  /// Papers that the person has.
  package static let papers: Cues = [
    .evidence(.contract): """
    signed contract, loan contracts, original agreement, copy of agreement, contract copy, terms of service, loan terms, loan form, application form, cardholder agreement
    contract, contracts, agreement, loan agreement, loan contract, credit agreement, signed agreement, terms and conditions, t&cs, t&c, the terms they, terms i accepted, terms i signed, loan document, loan documents, loan papers, loan paperwork, loan documentation, promissory note, signed paperwork, original paperwork, user agreement, service agreement, contract pdf
    """,
    .says(.evidence, "repayment-record", [.name: .flag]):
      "payment receipt, payment receipts, receipt, receipts, transfer receipt, transfer receipts",
    .says(.evidence, "email", [.name: .flag]): "bank email, bank's email",
    .introduces(.evidence):
      "screenshot of the, screenshot of my, screenshot of a, screenshot of an, screenshot of their, screenshots of the, screenshots of my, screenshots of their, photo of the, picture of the",
    .evidence(.repaymentRecord): """
    proof of every payment, proof of all payments, proof of each payment, proof of all my, receipt for every, receipts for all
    transfer confirmation, transfer confirmations, cancelled cheques, canceled cheques, payment slip, payment slips, paid bills, deposit slip, deposit slips, money order receipt, money order receipts, bank transfer slip, remittance slip, screenshots of payments, payment screenshot, payment screenshots, proof of transfer, payment emails, wire receipt, record of my payments, record of payments, record of every payment, records of my payments, records of all payments, all my payments
    repayment record, repayment records, repayment history, payment record, payment records, payment history, payment confirmation, payment confirmations, transfer record, transfer records, proof of payment, proof of payments, proof of repayment, settlement certificate, paid in full letter, clearance certificate, autopay log, e-receipt, e-receipts, canceled check, cancelled check, cancelled cheque, canceled checks, cancelled checks, payment log, deduction record, deduction records, transaction record, transaction receipt, proof i paid, proof that i paid, proof i've paid, wire confirmation
    list|record|records|log|evidence|proof|history|confirmation … repayment|repayments|paying|payments|i paid|i've paid
    """,
    .evidence(.chatRecord): """
    chat, chats, our messages, my messages, messages with, conversation, conversations, whole conversation, conversation history, message log, message logs, dm, dms, chat screenshots, facebook chat, whatsapp chat
    chat log, chat logs, chat record, chat records, chat history, chat histories, chat transcript, chat transcripts, transcript, transcripts, wechat messages, wechat message, qq messages, whatsapp messages, facebook messages, message thread, message history, messages from … agent|collector|collectors, messages where, messages in which, saved|kept|have … conversation|dialogue|chat|chats, our conversation, the conversation with, dialogue with, correspondence with, written exchange, what they wrote … wechat|app|chat, wrote to me on, chat conversation, chat conversations, im logs
    """,
    .evidence(.callLog): """
    every call in a
    list of all, list of the calls, log of the calls, record of the calls, note of every call, notes of the calls, noted every call, call diary, call register, phone company records, incoming calls, call times, dates and times of
    call log, call logs, call history, call record, call records, call list, phone log, phone logs, phone records, phone record, caller id, caller id records, missed calls, detailed billing, phone bill, phone bills, incoming calls list, incoming call record, list of calls, log of calls, log of every call, log of all, record of calls, record of every call, records of calls, list of every call, list of all calls, spreadsheet of … calls, wrote down|noted|logged|documented + every|each|all|the + call|calls, notes of … calls, diary of … calls
    """,
    .evidence(.callRecording): """
    audio, recorded calls, recorded call, recorded conversation, recorded conversations, phone call recording, audio clip, audio clips, sound file, tape, tapes, dictaphone, voice memo, voice memos, video recording, video of, doorbell video, doorbell footage, cctv
    call recording, call recordings, recordings, recording, recorded + the|a|our|every|all|that|this|one|some|them|it|several … call|calls|conversation|conversations|collector, i recorded, recorded the call, voice recording, voice recordings, phone recording, phone recordings, audio recording, audio recordings, audio file, audio files, audio of, voice file, voice files, on tape, taped + the|a|our|it, taped … call|calls|collector|conversation, mp3, voicemail, voicemails, voice mail, voice mails, voice message, voice messages, hotline recording, tape of, recorded evidence
    """,
    .evidence(.sms): """
    texts, text messages from, every text message, text reminders, reminder messages, payment reminders, sms reminder, sms reminders, sms from, otp messages
    sms, sms messages, text message, text messages, text they sent, texts they sent, texts from, text from, texts i received, threatening texts, threatening text, threatening messages, threatening message, reminder text, reminder texts, came by text, the texts, the text, texts + a|per|every|all, alert sms, message from, messages from, text alert, text alerts, their texts
    """,
    .evidence(.screenshot): """
    screenshot of the, screenshot of my, screenshot of a, screenshot of an, screenshot of their, screenshots of the, screenshots of my, screenshots of their, photo of the, picture of the,
    screen shots of, screenshot from, picture of my phone, photo of the app, photos of the app, pictures of the app, image of the, images of the, screen photo
    screenshot, screenshots, screen shot, screen shots, screengrab, screengrabs, screen grab, screen capture, screen captures, screencap, screencaps, screen recording, screen recordings, pics of the, pic of the, pictures of the, picture of the, photo of the screen, photos of the screen, photo of my screen, screen print, snip of, print screen, picture of my screen, snapshot of, snapshots of
    """,
    .evidence(.medicalRecord): """
    hospital invoice, hospital invoices,
    hospital paperwork, medical paperwork, paperwork from … hospital|doctor|clinic, hospital notes, doctor's notes
    discharge paper, medical file, medical files, medical history, hospital discharge, hospital letter, clinic invoices, invoices from the clinic, doctor report, doctor's report, doctors report, diagnosis from, medical receipts, pharmacy receipts, operation report, sick leave certificate, sick certificate, disability report, pathology report, ambulance bill, proof of hospitalisation, proof of hospitalization, hospitalization records, treatment records, treatment plan
    medical record, medical records, medical bill, medical bills, medical certificate, medical certificates, medical report, medical reports, medical documents, medical documentation, medical proof, hospital record, hospital records, hospital bill, hospital bills, hospital invoice, hospital invoices, hospital receipts, hospital documents, hospital papers, discharge summary, discharge papers, discharge letter, discharge note, surgery report, diagnosis, diagnosis letter, diagnosis certificate, diagnosis report, doctor's note, doctors note, doctor's letter, doctors letter, doctor's certificate, sick note, sick notes, test results, lab results, mri, ct scan, x-ray, x-rays, prescription, prescriptions, admission form, admission record, insurance settlement, death certificate, surgery records, proof of illness, statement from the hospital, letter from … hospital|doctor, certificate from … hospital|doctor
    """,
    .evidence(.dismissalNotice): """

    dismissal notice, dismissal letter, termination letter, termination notice, redundancy letter, redundancy notice, layoff notice, lay-off notice, layoff letter, severance agreement, severance letter, severance papers, separation letter, separation notice, end-of-contract letter, end of contract letter, p45, notice of termination, notice of dismissal, letter of dismissal, letter of termination, unemployment benefit record, unemployment certificate, unemployment letter, unemployment benefits letter, unemployment papers, proof of unemployment, arbitration award, labour arbitration, labor arbitration, notice … company|firm + closed, pink slip, resignation letter, letter from hr, letter … laid off|laying me off|lost my job
    """,
    .evidence(.incomeProof): """
    salary slips, pay statement, pay statements, payroll record, payroll records, tax records, tax statement, tax certificate, employment contract, pension statement, benefits statement, proof of earnings, wage records, salary records, income record, income tax
    payslip, payslips, pay slip, pay slips, pay stub, pay stubs, paystub, paystubs, wage slip, wage slips, salary slip, salary slips, proof of income, income proof, proof of my income, income statement, income statements, income certificate, salary certificate, salary statement, salary record, wage statement, tax return, tax returns, w-2, w2, letter … pay cut|salary cut|wage cut, pay reduction notice, pay cut notice, pay reduction letter, letter about the pay, social insurance … record|records|statement, social security … record|records|statement, proof of salary, proof of reduced income, proof … pay cut, earnings statement, benefit statement, employer letter, income documents, letter from my employer, letter from my boss
    """,
    .evidence(.bankStatement): """
    statements from my bank, bank transaction, bank transactions, bank history, bank ledger, bank balance, proof of funds, balance screenshot, account balance, transaction list, transaction log, bank account statement, bank account statements, checking account statement, checking statements
    bank statement, bank statements, account statement, account statements, savings book, passbook, bank passbook, bank slip, bank slips, bank record, bank records, bank transaction history, bank transactions, transaction history, transactions list, account activity, account history, bank transcript, bank printout, proof from the bank, proof from my bank, statement from … bank|mobile banking, statement showing, statements showing, statements from, statement for, statements for, pdf statement, bank book, card statement, card statements, billing history, online banking record
    """,
    .evidence(.bill): """
    monthly bill, monthly bills, credit card statement, credit card statements, card bill, invoice from, statement from the lender
    bill, bills, billing statement, billing statements, e-bill, e-bills, invoice, invoices, monthly statement, monthly statements, loan statement, loan statements, bill page, statement of charges, billing record, billing records, mortgage statement, billing details
    """,
    .evidence(.creditReport): """
    report from … bureau|equifax|experian|transunion|pboc|credit, credit bureau printout, credit monitoring, fico report, credit score screenshot, credit reports from, pboc credit, credit information report, credit statement
    credit report, credit reports, pboc report, pboc credit report, credit bureau report, credit record extract, credit history printout, credit file printout, credit printout, printout from the credit, credit check, credit report pdf, report i pulled, report showing, report with the, page of the report, pages of the report, experian report, equifax report, transunion report, credit karma, copy of my credit, credit reference report
    """,
    .evidence(.idDocument, named: true): "divorce certificate, marriage certificate",
    .evidence(.idDocument): """
    id card, id cards, identity card, identity cards, identity document, identity documents, id document, id documents, copy of my id, my id, both ids, copies of my id, copy of id, passport, passport copy, driver's license, drivers license, driving licence, driving license, driver's licence, residence permit, household register, hukou, proof of identity, temporary id, power of attorney, social security card, birth certificate, photo id, government id, national id, id scan, scan of my id
    """,
    .evidence(.policeReport): """
    receipt from … police|police station, police complaint, police file, police paper, police papers, proof of reporting, case receipt, report number from, crime report, case number from police
    police report, police reports, police record, police records, police statement, case filing notice, incident log, police log, police receipt, police slip, crime reference, crime number, police reference, police acknowledgement, police case, incident report, incident number, report receipt, statement i gave … police|station, statement at the station, gave at the station, complaint to the police, ftc report, identity theft report, identity theft affidavit, fraud affidavit, filing receipt from … police, acceptance notice … police, police notice
    """,
    .evidence(.povertyCertificate): """
    certificate of hardship,
    letter about my benefits, disability letter, disability benefits letter, hardship statement, hardship documentation, hardship documents, welfare card, low-income letter, subsidy certificate, proof of benefits, proof of disability
    hardship certificate, hardship form, hardship letter, hardship proof, proof of hardship, poverty certificate, low income certificate, low-income certificate, low income card, disability card, disability certificate, disability papers, disability letter, disability award, proof of disability, proof … social assistance|benefits|welfare|hardship, poor household, social assistance, welfare certificate, welfare letter, benefits letter, benefit letter, food stamps letter, minimum living allowance, welfare papers, subsistence allowance, medicaid card, snap letter
    """,
    .evidence(.email): """
    their email, their emails, my emails, email thread with, mail from, e-mail from, email correspondence, email copies, copies of emails, printed emails
    email, emails, e-mail, e-mails, email from, emails from, email confirmation, email exchange, email thread, email chain, email correspondence, confirmation email
    """,
    .evidence(.letter): """
    correspondence,
    their letters, their letter, his letter, my letter, my letters, letters, the letter, a letter from, notice from, notices from, written notice, written reply, written replies, written response, collection notices, warning letter, warning letters, lawyer's letter
    letter from, letters from, letter they sent, letters they sent, letter i received, letters i received, letter sent to, demand letter, demand letters, collection letter, collection letters, collection notice, default notice, letter i sent, letters i sent, payoff letter, certified letter receipt, copy of the letter, copies of the letters, copy of my letter, written notice from
    """,
  ]
}
