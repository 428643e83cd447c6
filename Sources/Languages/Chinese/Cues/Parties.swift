import Facts

extension ChineseLanguage {
  /// Products and the firms that are complained about.
  package static let parties: Cues = [
    .product(.huabei): "花呗, 花贝, 花被, 花吧, 花坝, 花杯, 花背, 话呗, 华呗, 化呗, 花唄, 花宝, 蚂蚁花呗, huabei, 先用后还, 先消费后付款",
    .product(.jiebei): "借呗, 借贝, 借被, 借吧, 借杯, 借背, 接呗, 结呗, 芝麻借呗, 蚂蚁借呗, 信用贷借呗, jiebei",
    .product(.beiyongjin): "备用金",
    .product(.wangshangdai): "网商银行客户 + 服务中心, 网商贷, 网商银行, wsd",
    .product(.xinyonggou): "信用购",
    .product(.baitiao): "京东白条, 白条, 京东金条, 金条",
    .product(.weilidai): "微众银行客户 + 服务中心, 微粒贷, 微众银行, wld, 微信里借, 微信借的, 微信贷款",
    .product(.other): "贷款用户, 贷款客户",
    .product(.creditCard): "信用卡, 卡数, 卡费, 卡债, 碌卡, 刷爆 … 卡, 信用卡账单",
    .product(.mortgage): "房贷用户, 房贷客户, 房贷登录, 房贷逾期, 房贷断供, 房贷还不上, 房贷没还",
    .product(.consumerLoan):
      "消费贷款用户, 消费贷款客户, 消费贷, 消费金融贷款, 信用贷, 现金贷款, 招联, 马上消费, 360借条, 度小满, 美团借钱, 美团生意贷, 抖音放心借, 放心借, 分期乐, 拍拍贷, 宜人贷, 有钱花, 安逸花, 私人贷款, 信贷",
    .product(.paydayLoan): "短期借款, 短期贷款, 小额贷, 小贷, 网贷, 现金贷, 714, 高利贷, 校园贷",
    .respondent(.alipay): """
    支付宝, 支付保, 之付宝, 支付包, 支付宝客服, 蚂蚁, 蚂蚁消费金融, 蚂蚁消金, 蚂蚁集团, 蚂蚁金服, 重庆蚂蚁消费金融有限公司, 蚂蚁消费金融有限公司, 蚂蚁小贷, 蚂蚁商诚, 蚂蚁小微, zfb, 95188
    """,
    .respondent(.bank): "银行客户服务中心",
    .respondent(.other): "贵公司客户服务中心, 贵公司客服中心",
    .respondent(.wechatPay): "微信支付, 财付通, 腾讯客服",
    .respondent(.jdFinance): "京东金融, 京东科技, 京东数科",
    .respondent(.meituan): "美团, 美团月付, 美团金融",
  ]
}
