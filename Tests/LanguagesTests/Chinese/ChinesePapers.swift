import Testing

/// Papers that are held.
@Suite struct ChinesePapers {
  static let papers: Corpus = [
    "evidence=contract": """
    借款合同我保存了 · 电子合同已经下载 · 我有當時簽的合約 · 附上借款协议
    """,
    "evidence=repayment-record": """
    每一期的还款记录都在 · 有转账凭证 · 附上繳款收據 · 还款明细可以提供 · 還款紀錄我存著
    """,
    "evidence=chat-record": """
    跟客服的聊天记录还在 · 微信聊天记录我都保存了 · 附上對話紀錄 · 有同客服嘅對話
    """,
    "evidence=call-log": """
    通话清单我打出来了 · 有来电记录为证 · 手機裡有通話紀錄 · 未接来电截了图，通话记录都有
    """,
    "evidence=call-recording": """
    我录了音 · 有通话录音可以提供 · 錄音檔都留著，錄音都有 · 手上有催收骂人的录音
    """,
    "evidence=sms": """
    催收短信我都留着 · 附上短信截图 · 威脅的簡訊都還在
    """,
    "evidence=screenshot": """
    我有截图 · 录屏都保存了 · 附上截屏 · 畫面截圖都有
    """,
    "evidence=medical-record": """
    附上住院病历和发票 · 有医院的诊断证明 · 出院小结可以提供 · 手上有診斷書 · 缴费单都留着
    """,
    "evidence=dismissal-notice": """
    有公司盖章的离职证明 · 解除劳动合同通知书在我手上，有解除合同的证明 · 附上非自願離職證明 ·
    裁員通知書我有
    """,
    "evidence=income-proof": """
    可以提供工资条 · 附近三个月工资单 · 有在職薪資證明
    """,
    "evidence=bank-statement": """
    打了半年的银行流水 · 附上銀行對帳單 · 微信零钱明细可以导出
    """,
    "evidence=bill": """
    花呗账单我截了 · 附上逾期账单 · 有電子帳單
    """,
    "evidence=credit-report": """
    附上征信报告 · 人行打的征信报告我有 · 有聯徵報告
    """,
    "evidence=id-document": """
    身份证复印件可以提供 · 附上户口本 · 附身分證影本
    """,
    "evidence=police-report": """
    派出所的报警回执我有 · 附上立案告知书 · 有報案三聯單
    """,
    "evidence=poverty-certificate": """
    有低保证 · 村里开的贫困证明可以提供 · 附上低收入戶證明 · 残疾证我有
    """,
  ]

  @Test(arguments: papers.entries)
  func isTold(_ entry: Corpus.Entry) { expectFact(entry) }
}
