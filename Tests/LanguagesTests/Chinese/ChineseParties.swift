import Testing

/// Loans and firms, misspelt ones too.
@Suite struct ChineseParties {
  static let parties: Corpus = [
    "product=huabei": """
    我的花呗出问题了 · 螞蟻花唄的帳 · 关于花呗逾期的投诉 · 花被逾期了 · 個花唄點解咁貴
    """,
    "product=jiebei": """
    借呗还款的事 · 芝麻借呗逾期 · 螞蟻借唄 · 借贝还不上
    """,
    "product=beiyongjin": """
    支付宝备用金到期没还
    """,
    "product=wangshangdai": """
    网商贷逾期两期
    """,
    "product=xinyonggou": """
    信用购的账
    """,
    "product=baitiao": """
    京东白条逾期 · 我的白条还不上了
    """,
    "product=weilidai": """
    微粒贷催得很紧 · 微信上借的微粒貸
    """,
    "product=credit-card": """
    信用卡逾期了 · 我張信用卡爆咗數，卡數好多
    """,
    "product=payday-loan": """
    网贷逾期 · 现金贷还不上
    """,
    "respondent=alipay": """
    我要投诉支付宝 · 投訴螞蟻集團 · 蚂蚁消金乱收费 · 對支付寶不滿
    """,
    "respondent=wechat-pay": """
    投诉微信支付
    """,
    "respondent=jd-finance": """
    京东金融的催收
    """,
    "respondent=meituan": """
    美团月付逾期
    """,
  ]

  @Test(arguments: parties.entries)
  func isTold(_ entry: Corpus.Entry) { expectFact(entry) }
}
