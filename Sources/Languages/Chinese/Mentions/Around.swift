import Figures
import Mentions

extension ChineseLanguage {
  static let roughlyBefore =
    "大概|大约|约|大约是|大概是|差不多|差不多有|将近|接近|不到|快|快要|近|超过|至少|最少|起码|不下|不低于|不超过|最多|小于|大于|少于|多于|大致|约莫|上|高达|足足|约为"
  static let roughlyAfter = "左右|上下|以上|以下|来着|出头|有余|之多|不到|多|的样子|多钱|许"

  /// 大概三千块 · 三个月左右.
  @Rows static var around: [Rule] {
    Rule("那天是8月12日") {
      beside(thatDay); beside("是|系|就是|就系|即是|即|应该是"); date
    } means: {
      .date($0)
    }
    Rule("4月28号那天") {
      date; "\(thatDay)|当天|当日"
    } means: {
      .date($0)
    }
    Rule("大概三千块左右") {
      maybe(beside: roughlyBefore); sum; beside(roughlyAfter)
    } means: {
      about($0)
    }
    Rule("大概三千块") {
      beside(roughlyBefore); sum
    } means: {
      about($0)
    }
    Rule("大概三个月左右") {
      maybe(beside: roughlyBefore); duration; beside(roughlyAfter)
    } means: {
      .duration(Length($0.duration, max: $0.max, isApproximate: true))
    }
    Rule("大概三个月") {
      beside(roughlyBefore); duration
    } means: {
      .duration(Length($0.duration, max: $0.max, isApproximate: true))
    }
    Rule("大概20个电话左右") {
      maybe(beside: roughlyBefore); count; beside(roughlyAfter)
    } means: {
      about($0)
    }
    Rule("大概20个电话") {
      beside(roughlyBefore); count
    } means: {
      about($0)
    }
    Rule("大概三千左右") {
      maybe(beside: roughlyBefore); quantity; beside(roughlyAfter)
    } means: {
      .number(about($0))
    }
    Rule("大概三千") {
      beside(roughlyBefore); quantity
    } means: {
      .number(about($0))
    }
  }

  static func about(_ sum: Sum) -> Said {
    .sum(Sum(sum.amount, max: sum.max, sum.currency, isApproximate: true))
  }

  static func about(_ count: Count) -> Said {
    var count = count
    count.isApproximate = true
    return .count(count)
  }
}
