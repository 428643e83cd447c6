import Facts

extension ChineseLanguage {
  /// Products and the firms that are complained about.
  package static let parties: Cues = [
    .product(.huabei): "花呗, 花贝, 花被, 花吧, 花坝, 话呗, 华呗, 花唄, 蚂蚁花呗",
    .product(.jiebei): "借呗, 借贝, 借被, 接呗, 结呗, 芝麻借呗, 蚂蚁借呗",
    .product(.beiyongjin): "备用金",
    .product(.wangshangdai): "网商贷",
    .product(.xinyonggou): "信用购",
    .product(.baitiao): "京东白条, 白条",
    .product(.weilidai): "微粒贷",
    .product(.creditCard): "信用卡",
    .product(.mortgage): "房贷",
    .respondent(.alipay): "支付宝, 支付保, 之付宝, 蚂蚁消费金融, 蚂蚁消金, 蚂蚁集团, 蚂蚁金服, zfb",
    .respondent(.wechatPay): "微信支付, 财付通",
    .respondent(.jdFinance): "京东金融, 京东科技",
    .respondent(.meituan): "美团",
  ]
}
