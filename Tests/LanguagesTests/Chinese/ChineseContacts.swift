import Testing

/// Earlier attempts to settle it, and how they ended.
@Suite struct ChineseContacts {
  static let contacts: Corpus = [
    "contact=hotline": """
    打了95188排队半小时 · 拨打官方热线反映过 · 我打客服电话说明了情况 · 打去客服熱線投訴 ·
    致電客服兩次
    """,
    "contact=online-chat": """
    在线客服聊了一个多钟头 · 在我的客服里留言好几次 · 用app裡的線上客服問過 ·
    人工客服打字回复我 · 跟智能客服聊了半天
    """,
    "contact=unknown": """
    我主动找平台协商过 · 多次跟他们沟通无果 · 联系客服三次了 · 曾经申诉过 · 之前投诉过没用 ·
    搵過客服傾
    """,
    "contact=weibo": """
    在微博私信过支付宝官方 · 發微博投訴過
    """,
    "contact=wechat": """
    微信公众号留言反馈 · 透過官方微信反映
    """,
    "contact=12378": """
    打了12378 · 向银保监会反映过 · 去金融监管局投诉了 · 向金管會申訴
    """,
    "contact=12315": """
    在12315小程序提交了投诉 · 找市场监管局投诉过
    """,
    "contact=12345": """
    打过市民热线12345 · 拨打市长热线反映
    """,
    "contact=association": """
    找过消协 · 消保會我也投訴了 · 去消委會投訴
    """,
    "contact=platform": """
    黑猫上投诉了两次 · 在聚投诉发过帖
    """,
    "contact=email": """
    发邮件给他们说明情况 · 寄了電子郵件過去
    """,
    "contact=letter": """
    寄了挂号信 · 我寄了存證信函
    """,
    "contact=branch": """
    跑了一趟银行网点 · 親自到分行問
    """,
    "contact=police": """
    报警了，派出所让我等消息 · 已經報案
    """,
    "contact{outcome refused}": """
    找客服申请减免被一口回绝 · 客服说没有这个政策 · 打95188要求分期，说不行 · 客服話唔得 ·
    跟平台协商延期，对方不同意 · 客服稱無法減免 · 协商被拒
    """,
    "contact{outcome no-reply}": """
    发了邮件到现在没人回 · 打了95188投诉，石沉大海 · 12378提交了至今没有消息 ·
    客服讓我等電話，結果沒有下文 · 留言好幾次都冇人覆 · 打了客服热线，迟迟没有答复 · 线上客服已读不回
    """,
    "contact{outcome promised}": """
    客服答应给我申请减免 · 95188的客服说会尽快处理 · 客服承诺两天内回电 · 專員說會幫我反映
    """,
    "contact{outcome partial}": """
    客服只肯减一半 · 平台只同意分六期 · 最多只能给我延十天，客服说的 · 客服說只能減免部分
    """,
    "contact{outcome unresolved}": """
    打了客服电话踢皮球 · 客服只会让我等 · 找了三个客服都解决不了 · 客服一直敷衍我 ·
    投訴過還是沒解決 · 打95188转来转去没结果
    """,
  ]

  @Test(arguments: contacts.entries)
  func isTold(_ entry: Corpus.Entry) { expectFact(entry) }
}
