import Testing

/// What it is about, as people put it.
@Suite struct EnglishParties {
  static let parties: Corpus = [
    "product=huabei": """
    my Huabei is overdue · it's about hua bei · HUABEI!!! · Ant Check Later bill · I used my 花呗 for rent
    """,
    "product=jiebei": """
    I took money from Jiebei · jie bei loan · my 借呗 loan
    """,
    "product=credit-card": """
    my credit card bill · I have a credit card with them · it's a store card
    """,
    "product=payday-loan": """
    I got a payday loan · one of those pay day lenders
    """,
    "product=mortgage": """
    it's my mortgage · I'm behind on my mortgage
    """,
    "product=consumer-loan": """
    a personal loan from an app · it's an online loan
    """,
    "product=baitiao": """
    JD Baitiao · I bought a fridge on baitiao
    """,
    "product=weilidai": """
    Weilidai · the WeBank loan
    """,
    "respondent=alipay": """
    I want to complain about Alipay · ant group is ignoring me · zhifubao
    """,
    "respondent=wechat-pay": """
    it's WeChat Pay
    """,
    "respondent=jd-finance": """
    JD Finance
    """,
    "respondent=meituan": """
    Meituan
    """,
  ]

  @Test(arguments: parties.entries)
  func party(_ entry: Corpus.Entry) { expectFact(entry) }
}
