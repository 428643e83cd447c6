import Facts

extension EnglishLanguage {
  /// Products and the firms that are complained about.
  package static let parties: Cues = [
    .product(.huabei): "huabei, hua bei, ant check later, ant huabei",
    .product(.jiebei): "jiebei, jie bei, ant cash now",
    .product(.creditCard): "credit card", .product(.paydayLoan): "payday loan",
    .respondent(.alipay): "alipay, ali pay, zhifubao",
    .respondent(.wechatPay): "wechat pay",
  ]
}
