import Testing

/// What people say they can show, as people put it.
@Suite struct EnglishPapers {
  static let papers: Corpus = [
    "evidence=contract": """
    I have a copy of the loan agreement · attached is the contract · I kept the credit agreement ·
    here is the signed contract · I've got the agreement in my email · I saved the terms and conditions ·
    I have the contract
    """,
    "evidence=repayment-record": """
    I have all my payment receipts · the payment confirmation is attached · I can show proof of payment ·
    I saved the repayment history · transfer confirmations from my bank app · I have the cancelled cheques ·
    I've kept proof of every payment
    """,
    "evidence=chat-record": """
    I saved the chat · I have the chat transcript · I kept the WeChat conversation with the agent ·
    chat logs attached · our messages are saved · I have the whole conversation in writing
    """,
    "evidence=call-log": """
    I have my phone records · call log attached · I kept a list of all the calls ·
    I can provide the call history · my phone bill shows the calls and I have it · I have a list of the calls
    """,
    "evidence=call-recording": """
    I recorded all the calls · I have the call on tape · I've got two voicemails from them ·
    the recordings are saved · attached is the recording · I taped the conversation ·
    I recorded the conversation
    """,
    "evidence=sms": """
    I still have the text messages · I saved their texts · I have the SMS reminders ·
    the threatening texts are saved on my phone · I kept every text message
    """,
    "evidence=screenshot": """
    I took screenshots · screenshots attached · I have a screenshot of the payment page ·
    I've got pictures of the app · here are screen shots of the error · I have screenshots of everything ·
    I took a screenshot of the error
    """,
    "evidence=medical-record": """
    I have my discharge papers · the doctor's note is attached · I can send the medical reports ·
    I have the hospital bills · attached is my diagnosis ·
    I kept the prescriptions and invoices from the clinic · I have a letter from my doctor ·
    I have the hospital paperwork
    """,
    "evidence=dismissal-notice": """
    I have the termination letter · my redundancy letter is attached · I can show the layoff notice ·
    attached is my severance letter · I have my P45
    """,
    "evidence=income-proof": """
    I have three months of payslips · I can show my pay stubs · attached are my wage slips ·
    my tax return is attached · I can provide a salary certificate
    """,
    "evidence=bank-statement": """
    I have my bank statements · the bank statement is attached · I can provide statements from my bank ·
    attached is my account statement · I've downloaded my bank transactions · I can send bank statements
    """,
    "evidence=bill": """
    I have the bill · the invoice is attached · I kept all the monthly statements ·
    attached is my Huabei bill · I saved the bills
    """,
    "evidence=credit-report": """
    I have a copy of my credit report · my credit report is attached · I pulled my credit report ·
    I've got the report from the credit bureau · attached is the PBOC report
    """,
    "evidence=id-document": """
    I can send a copy of my ID · my passport is attached · I have attached my ID card ·
    attached is a scan of my driving licence
    """,
    "evidence=police-report": """
    I have the police report · the police report is attached · I have a crime reference number ·
    I kept the receipt from the police station
    """,
    "evidence=poverty-certificate": """
    I have a disability card · I can show a hardship certificate · attached is my disability certificate ·
    I have a letter about my benefits
    """,
    "evidence=email": """
    I have the emails · I kept the email from the bank · their emails are saved · I can forward the email ·
    the emails are attached · I have their emails
    """,
    "evidence=letter": """
    I have the letter they sent · the demand letter is attached · I kept their letters ·
    I have a copy of my letter
    """,
  ]

  @Test(arguments: papers.entries)
  func paper(_ entry: Corpus.Entry) { expectFact(entry) }
}
