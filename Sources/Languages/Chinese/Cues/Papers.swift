import Facts

extension ChineseLanguage {
  /// Papers that the person has.
  package static let papers: Cues = [
    .evidence(.contract): "合同, 借款协议, 贷款协议, 协议书",
    .evidence(.repaymentRecord): "还款记录, 还款凭证, 还款历史, 还款明细, 转账记录",
    .evidence(.chatRecord): "聊天记录, 对话记录, 客服记录, 沟通记录",
    .evidence(.callLog): "通话记录, 来电记录, 通话清单",
    .evidence(.callRecording): "录音, 通话录音, 电话录音",
    .evidence(.sms): "短信, 短信记录, 短信截图, 简讯",
    .evidence(.screenshot): "截图, 截屏",
    .evidence(.medicalRecord): "病历, 诊断书, 诊断证明, 出院小结, 住院单, 住院单据, 发票, 住院证明, 病例",
    .evidence(.dismissalNotice): "离职证明, 解雇通知, 辞退通知, 裁员通知, 失业证明",
    .evidence(.incomeProof): "收入证明, 工资条, 工资单",
    .evidence(.bankStatement): "银行流水, 流水, 银行对账单",
    .evidence(.bill): "账单",
    .evidence(.creditReport): "征信报告, 信用报告",
    .evidence(.idDocument): "身份证, 护照, 户口本",
    .evidence(.policeReport): "报警回执, 报案回执, 立案回执, 警方回执",
    .evidence(.povertyCertificate): "贫困证明, 低保证",
    .evidence(.email): "邮件, 电子邮件", .evidence(.letter): "律师函, 催收函, 信件",
  ]
}
