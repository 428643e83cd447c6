import Testing

@Suite struct ChineseNumbers {
  static let phones: Corpus = [
    "13812345678":
      "13812345678 · 138-1234-5678 · 138 1234 5678 · 1381234 5678 · 电话«13812345678» · 我的手机号是«138 1234 5678»，谢谢 · １３８１２３４５６７８",
    "+8613812345678": "+86 138 1234 5678 · +86-13812345678 · 0086-13812345678 · 86 13812345678",
    "13800138000": "一三八零零一三八零零零 · 幺三八零零幺三八零零零",
    "95188": "95188 · 打«95188»",
    "12345": "打«12345» · «12345»热线 · 拨打«12345»",
    "4008123123": "400-812-3123 · 4008123123 · 400 812 3123",
    "01062288559": "010-62288559 · 01062288559",
    "12378": "12378",
  ]
  static let identifiers: Corpus = [
    "20240315001": "工单号«20240315001» · 工单号：«20240315001» · 工单号是«20240315001» · 工單編號«20240315001»",
    "GD20240315001": "工单«GD20240315001» · 投诉编号«GD20240315001»",
    "8023": "客服工号«8023» · 工号：«8023» · 工號«8023» · 尾号«8023»",
    "HT-2023-001": "合同编号«HT-2023-001» · 合同号 «HT-2023-001»",
  ]
  static let emails: Corpus = [
    "zhang.san@example.com":
      "zhang.san@example.com · 邮箱«zhang.san@example.com»，谢谢 · 邮箱是«zhang.san@EXAMPLE.com»"
  ]

  @Test(arguments: phones.entries)
  func phone(_ entry: Corpus.Entry) { expect(entry, .phone) }

  @Test(arguments: identifiers.entries)
  func identifier(_ entry: Corpus.Entry) { expect(entry, .number) }

  @Test(arguments: emails.entries)
  func email(_ entry: Corpus.Entry) { expect(entry, .email) }
}
