import Testing

/// How they tried to settle it, and how that ended, as people put it.
@Suite struct EnglishContacts {
  static let contacts: Corpus = [
    "contact=hotline": """
    I called their customer service · rang the helpline twice · I phoned 95188 · spoke to the call centre ·
    I got through to the hotline after an hour · called customer care · I called customer service
    """,
    "contact=online-chat": """
    I used the online chat · I chatted with customer service · went on the live chat · asked in the app chat ·
    the chat bot told me nothing · I contacted them through the chat
    """,
    "contact=phone": """
    I called them · I phoned the company yesterday · I have called the bank many times · I rang them up ·
    I called to ask for help · we spoke on the phone · I phoned them yesterday · I spoke to them by phone
    """,
    "contact=wechat": """
    I wrote to them on WeChat · I messaged their WeChat account
    """,
    "contact=weibo": """
    I posted about it on Weibo
    """,
    "contact=email": """
    I sent an email · I emailed customer service · I've written them three emails · sent two e-mails ·
    I e-mailed the lender · I emailed them twice
    """,
    "contact=letter": """
    I sent a letter · I wrote them a letter · I mailed a dispute letter · I sent a certified letter ·
    wrote a formal letter of complaint · I wrote to them
    """,
    "contact=branch": """
    I went to the bank in person · I visited the branch · I walked into their office ·
    went to my local branch · I went to the branch
    """,
    "contact=police": """
    I reported it to the police · I went to the police station · I filed a police report · I called the police
    """,
    "contact=association": """
    I complained to the consumer association · I went to the consumer council ·
    I filed a complaint with the BBB
    """,
    "contact=12378": """
    I phoned 12378 · I complained to the financial ombudsman
    """,
    "contact=12315": """
    I reported it to 12315
    """,
    "contact=12345": """
    I dialed 12345
    """,
    "contact=platform": """
    I filed a complaint on Black Cat · I submitted a CFPB complaint · I posted a complaint on Heimao
    """,
    "contact=unknown": """
    I contacted the lender · I reached out to Alipay · I complained · I disputed it with them ·
    I asked for a payment plan last month · I told them about my situation
    """,
    "contact{outcome refused}": """
    I asked for help and they refused · they told me no · my request was denied ·
    they said it was impossible · they wouldn't agree to anything · they rejected my dispute ·
    they said there was nothing they could do · I asked for a plan but they turned me down ·
    they would not budge · they only want the full amount · they said they can't do anything ·
    customer service refused · they told me it's not possible · they flatly refused
    """,
    "contact{outcome no-reply}": """
    nobody answered · I never got a reply · they haven't got back to me · no one ever called me back ·
    I wrote twice and heard nothing · they ignore my emails · there has been no response ·
    I'm still waiting for an answer · they never responded to my letter · two weeks and not a word ·
    they haven't replied · I have not heard back · no response · not one of my emails was answered
    """,
    "contact{outcome promised}": """
    they promised to call back · the agent said it would be fixed · he assured me it would be corrected ·
    they said someone would contact me · I was promised a refund · they promised to fix it
    """,
    "contact{outcome partial}": """
    they only waived part of it · they took off half the fees ·
    they offered me three months instead of twelve · only one of the two fees was refunded
    """,
    "contact{outcome unresolved}": """
    nothing has been resolved · they keep passing me around · they gave me the runaround ·
    they just told me to wait · it still hasn't been sorted out · I got nowhere ·
    the problem is still not solved
    """,
  ]

  @Test(arguments: contacts.entries)
  func contact(_ entry: Corpus.Entry) { expectFact(entry) }
}
