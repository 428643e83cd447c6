import Mentions

extension ChineseLanguage {
  /// 验证码是 445566: what follows is nobody's business.
  public static let codeWords = ["验证码", "校验码", "动态码", "密码"]
  /// 合同编号 6222…: a number of a paper, not of a card.
  public static let paperWords = [
    "合同", "工单", "订单", "单号", "编号", "流水", "借据", "案件", "投诉", "协议", "账单号", "受理",
  ]
  /// 银行卡号 6222…: a card after all.
  public static let cardWords = ["银行卡", "储蓄卡", "信用卡", "卡号", "尾号", "账户", "账号", "户口"]
  /// 验证码是…: what may stand between the word and the number.
  public static let isWords = ["就是", "是", "为", "号"]
}
