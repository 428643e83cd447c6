import Figures
import Mentions

extension ChineseLanguage {
  static let counted: Words<String> = [
    "instalment": "期, 期账单, 个账期, 期还款, 期分期, 期的账单",
    "call": "个电话, 通电话, 次电话, 通, 个来电, 通来电, 个催收电话, 通催收电话, 个骚扰电话, 个骚擾電話, 通催收, 个陌生电话",
    "message": "条短信, 条信息, 条消息, 封短信, 则简讯, 則簡訊, 条微信, 个短信",
    "time": "次, 遍, 趟", "person": "个人, 人, 位, 名", "loan": "笔, 笔贷款, 笔借款, 笔钱, 个平台, 家平台, 个网贷, 家",
    "working-day": "个工作天",
  ]
  static let perBefore: Words<String> = [
    "day": "每天, 一天, 天天, 日日, 每日, 一日, 一天到晚, 每天都, 一天打, 每天打, 每天要打, 日均, 一天能打, 一天要打, 每天至少, 一天至少, 每天差不多, 一天差不多",
    "week": "每周, 一周, 每星期, 一星期, 每个星期, 每个礼拜, 一个礼拜", "month": "每月, 每个月, 一个月, 月均", "year": "每年, 一年",
    "hour": "每小时, 一小时, 一个小时, 每个小时",
  ]

  /// 3期 · 二十多个电话.
  @Rows static var counts: [Rule] {
    Rule("还到第3期") {
      beside("还到|交到|缴到|供到|付到"); "第"; integer; "期"
    } means: {
      counting(Numeral(.whole($0)), "instalment")
    }
    Rule("第3期") {
      "第"; integer; counted.place()
    } means: { _, _ in
      .nothing
    }
    Rule("3.6分12期") {
      single; beside("分"); beside(integer); beside("期")
    } means: { amount, _ in
      guard amount.amount < 1000 else { return nil }
      return Common.money(amount.isScaled ? amount : scaled(amount, by: 4), nil)
    }
    Rule("36000分12期") {
      single; beside("分|分了|分成|分成了"); beside(integer); beside("期|期还")
    } means: { amount, _ in
      amount.amount >= 1000 ? Common.money(amount, nil) : nil
    }
    Rule("一日三十个") {
      "一日"; beside(integer); beside("个|通|次|趟")
    } means: { _ in
      .nothing
    }
    Rule("3期") {
      quantity; counted.place()
    } means: {
      counting($0, $1)
    }
  }

  static func counting(_ number: Numeral, _ unit: String) -> Said? {
    guard let whole = number.amount.integer, whole <= 100_000_000 else { return nil }
    var count = Count(whole, max: number.max?.integer, unit)
    count.isApproximate = number.isApproximate
    return .count(count)
  }

  /// So many calls, or so many of what is spoken of.
  static func calls(_ quantity: Numeral, _ unit: String, _ per: String) -> Said? {
    guard let whole = quantity.amount.integer, whole < 1000 else { return nil }
    var count = Count(whole, max: quantity.max?.integer, unit, per: per)
    count.isApproximate = quantity.isApproximate
    return .count(count)
  }

  /// 每天二十多个电话.
  @Rows static var frequencies: [Rule] {
    Rule("每天有约20个电话") {
      beside(perBefore.place()); maybe(beside: "有|打|接到|收到"); beside("约|大约|大概|将近|近"); count
    } means: { per, count in
      guard count.per == nil else { return nil }
      var count = count
      count.per = per
      count.isApproximate = true
      return .count(count)
    }
    Rule("一日打6次") {
      beside(perBefore.place()); beside("打|打来|要打|能打|给我打|都打|打我|打了|给我打了|打俾我|打给我|call"); count
    } means: { per, count in
      guard count.per == nil, count.unit == "time" else { return nil }
      var count = count
      (count.unit, count.per) = ("call", per)
      return .count(count)
    }
    Rule("一天打我19个") {
      beside(perBefore.place()); beside("打|打来|要打|能打|给我打|都打|打我|打了|给我打了|打俾我|打给我|接|要接|接到|能接");
      maybe(beside: "至少|大概|差不多|得有"); quantity; "个"
    } means: { per, quantity in
      calls(quantity, "call", per)
    }
    Rule("一天四五个") {
      beside(perBefore.place()); maybe(beside: "至少|大概|差不多|得有|都有"); quantity; "个"
    } means: { per, quantity in
      // 一天三个 could be anything.
      quantity.isApproximate || quantity.max != nil ? calls(quantity, "time", per) : nil
    }
    Rule("每天打20个电话") {
      beside(perBefore.place()); maybe(beside: "打|打来|要打|能打|给我打|都打|大概|至少|要接|接到|接|都有|有|收到|打我|打了|差不多|给我打了");
      count
    } means: { per, count in
      guard count.per == nil else { return nil }
      var count = count
      count.per = per
      return .count(count)
    }
  }
}
