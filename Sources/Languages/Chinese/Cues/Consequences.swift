import Facts

extension ChineseLanguage {
  /// What followed.
  package static let consequences: Cues = [
    .consequence(.collectionCalls): "催收 … 电话|来电|打, 天天|每天|一直|不停 … 打电话, 半夜 … 打来|打电话|来电, 电话轰炸, 骚扰电话",
    .consequence(.thirdPartyContact):
      "打 … <kin>, 打到 … <kin>, 打给 … <kin>, 联系 … <kin>, 骚扰 … <kin>, 爆通讯录, 通知 … <kin>, 找 … <kin>",
    .consequence(.threats): "威胁, 恐吓, 恐嚇",
    .consequence(.threats, [.of: .id("visit")]): "说 … 上门|去我家|去我老家|来我家",
    .consequence(.threats, [.of: .id("suit")]): "说 … 起诉|告我|法院",
    .consequence(.abuse): "骂我, 辱骂, 骂人, 侮辱",
    .consequence(.legalAction): "律师函, 传票, 被起诉, 立案",
    .consequence(.visit): "上门催收, 来家里催, 上门了",
    .consequence(.creditRecord): "上征信, 征信 … 逾期|不良|花了|影响|污点, 逾期记录",
    .consequence(.lateFees): "收 … 违约金|滞纳金|罚息, 被扣 … 违约金",
    .consequence(.accountLimited): "账户|账号|花呗|借呗|支付宝 … 限制|冻结|停用|封, 额度 … 降|没了|冻结",
    .consequence(.unauthorisedDebit): "擅自|没经过|未经 … 扣款|扣, 自动扣了, 强制扣款",
    .consequence(.debtSold): "债权 … 转让|卖, 债务 … 转让",
    .consequence(.applicationRefused, [.name: .text("房贷")]): "房贷 … 被拒|拒了|批不下来",
    .consequence(.applicationOnHold, [.name: .text("房贷")]): "房贷 … 暂缓|卡住|搁置",
    .consequence(.distress): "睡不着, 失眠, 崩溃, 抑郁, 焦虑, 压力 … 大",
  ]
}
