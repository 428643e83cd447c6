import Facts

extension ChineseLanguage {
  /// Why the payment was missed.
  package static let causes: Cues = [
    .cause(.medical, as: "hospital"): "住院, 住了院, 进了医院, 进icu, <kin> … 住院, <kin> … 住了院, <kin> … 进了医院",
    .cause(.medical, as: "surgery"): "手术, 开刀, <kin> … 手术, <kin> … 开刀",
    .cause(.medical, as: "injury"): "车祸, 摔伤, 骨折, 工伤, 受伤, <kin> … 车祸, <kin> … 骨折, <kin> … 受伤",
    .cause(.medical, as: "illness"):
      "生病, 病了, 得了病, 重病, 确诊, 化疗, 癌, 脑梗, 肿瘤, 大病, <kin> … 生病, <kin> … 病了, <kin> … 确诊, <kin> … 重病",
    .cause(.jobLoss): "失业, 被裁, 裁员, 被辞退, 辞退, 被炒, 下岗, 资遣, 被资遣, 丢了工作, 没了工作, 没工作, 优化掉, 被优化, 离职生效",
    .cause(.incomeDrop): "降薪, 减薪, 收入减少, 收入少了, 拖欠|欠|没发|不发 … 工资|薪水, 工资 … 拖欠|没发|晚发|少了",
    .cause(.businessFailure): "生意 … 亏|赔|失败|不好, 店 … 关门|倒闭|关了, 破产, 公司 … 倒闭",
    .cause(.family): "去世, 过世, 离婚, 生孩子, 怀孕, 丧事, 坐月子",
    .cause(.disaster): "封控, 隔离, 疫情, 洪水, 水灾, 地震, 台风, 火灾",
    .cause(.planning): "没规划好, 花超了, 花多了, 大手大脚, 以贷养贷, 拆东墙补西墙",
    .cause(.forgot): "忘了还, 忘记还, 忘还, 忘了, 记错 … 还款日|日子",
    .cause(.termsUnclear): "没看懂, 看不懂 … 条款|合同|规则, 没说清楚, 没有告知, 没告诉我",
    .cause(.systemError): "系统 … 问题|故障|出错|错误|bug, 自动扣款|自动还款|代扣 … 失败|没成功|没扣",
    .cause(.fraud): "被骗, 诈骗, 盗刷, 冒用, 骗子",
  ]
}
