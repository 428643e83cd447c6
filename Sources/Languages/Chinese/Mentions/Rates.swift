import Figures
import Mentions

extension ChineseLanguage {
  /// The power of ten by which is divided.
  static let fractions: Words<Int> = [
    2: "百分之, 百份之, 佰分之", 3: "千分之, 仟分之", 4: "万分之, 萬分之", 5: "十万分之", 6: "百万分之", 7: "千万分之", 8: "亿分之, 万万分之",
    9: "十亿分之", 10: "百万万分之",
  ]
  static let ratePeriods: Words<String> = [
    "day": "日利率, 日息, 日利息, 日费率, 每日, 每天, 一天, 按日, 按天, 日化, 日",
    "month": "月利率, 月息, 月利息, 月费率, 每月, 每个月, 一个月, 按月, 月利, 月",
    "year": "年利率, 年息, 年化, 年化利率, 年利息, 年化率, 年费率, 每年, 一年, 按年, 综合年化, 年化利息, 综合年化利率, irr, apr, 年",
  ]
  static let perAfter: Words<String> = [
    "day": "每天, 每日, 一天, /天, /日, 每一天, 天", "month": "每月, 每个月, 一个月, /月, 月", "year": "每年, 一年, /年, 年",
  ]

  /// 万分之五 · 百分之三 · 12个百分点.
  @Rows static var rates: [Rule] {
    Rule("百分之百") {
      "百分之百|百分之一百"
    } means: {
      .rate(Rate(100))
    }
    Rule("万分之五") {
      fractions.place(); single
    } means: { power, number in
      .rate(Rate(divided(number.amount, by: power)))
    }
    Rule("负3.9%") {
      "负|减|零下"; single; "%"
    } means: {
      .rate(Rate(.zero - $0.amount))
    }
    Rule("百分之一 点五") {
      fractions.place(); integer; "点"; whole(.hour)
    } means: { power, whole, tenth in
      guard tenth < 10 else { return nil }
      return .rate(Rate(divided(.whole(whole) + Amount(Int64(tenth), scale: 1), by: power)))
    }
    Rule("12个百分点") {
      quantity; "个百分点|个点|百分点"
    } means: {
      .rate(Rate($0.amount))
    }
    Rule("2.4 个百分 点") {
      quantity; "个百分|百分"; "点"
    } means: { number in
      .rate(Rate(number.amount))
    }
  }

  /// 七成 · 八五折: tenths.
  @Rows static var tenthsOfAll: [Rule] {
    Rule("七成六") {
      single; "成"; smallDigit
    } means: {
      tenths($0, $1)
    }
    Rule("三成半") {
      single; "成"; "半"
    } means: {
      tenths($0, 5)
    }
    Rule("七成") {
      single; "成"
    } means: {
      tenths($0, 0)
    }
    Rule("八五折") {
      single; "折"
    } means: {
      $0.digits == 2 ? .rate(Rate($0.amount)) : $0.amount < 10 ? tenths($0, 0) : nil
    }
  }

  /// 日息万五 · 月息2分 · 三分利: interest in the words of lenders.
  @Rows static var interestRates: [Rule] {
    Rule("日息万五") {
      beside(ratePeriods.place()); maybe(beside: "是|为|:|："); myriadths.place(); single
    } means: {
      .rate(Rate(divided($2.amount, by: $1), per: $0))
    }
    Rule("万5的利息") {
      myriadths.place(); single; beside("的利息|的日息|利息|的利率|的日利率|日息|每天|一天|/天|/日")
    } means: {
      .rate(Rate(divided($1.amount, by: $0), per: "day"))
    }
    Rule("月息2分5") {
      beside(interest.place()); maybe(beside: "是|为|:|：|要"); single; "分"; smallDigit
    } means: {
      .rate(Rate($1.amount + Amount(Int64($2), scale: 1), per: $0))
    }
    Rule("月息2分") {
      beside(interest.place()); maybe(beside: "是|为|:|：|要"); single; "分"
    } means: {
      .rate(Rate($1.amount, per: $0))
    }
    Rule("月息8厘") {
      beside(interest.place()); maybe(beside: "是|为|:|：|要"); single; "厘|厘钱"
    } means: {
      .rate(Rate($1.amount * Amount(1, scale: 1), per: $0))
    }
    Rule("三分利") {
      single; "分利|分息|分的利息|分利息|分的利|分月息"
    } means: {
      .rate(Rate($0.amount, per: "month"))
    }
    Rule("8厘利息") {
      single; "厘利|厘息|厘的利息|厘利息|厘月息"
    } means: {
      .rate(Rate($0.amount * Amount(1, scale: 1), per: "month"))
    }
  }

  private static func tenths(_ number: Numeral, _ percent: Int) -> Said? {
    number.amount <= 10 ? .rate(Rate(number.amount * 10 + .whole(percent))) : nil
  }

  static let myriadths: Words<Int> = [4: "万, 万分", 3: "千, 千分"]
  static let interest: Words<String> = ["month": "月息, 月利, 月利率, 利息, 利率, 利息每月, 息"]

  static func divided(_ amount: Amount, by power: Int) -> Amount {
    power >= 2 ? amount * Amount(1, scale: power - 2) : amount
  }

  /// 日利率万分之五 · 18.25%每年: the time a rate is for.
  @Rows static var periods: [Rule] {
    Rule("日利率为万分之五") {
      beside(ratePeriods.place()); maybe(beside: "是|为|高达|达|约|达到|只有|才|:|：|按|到|的|在|利率|利率为|利率是|收|加收"); rate
    } means: {
      $1.per == nil ? .rate(Rate($1.percent, per: $0)) : nil
    }
    Rule("0.05%/天") {
      rate; maybe("的"); perAfter.place()
    } means: {
      $0.per == nil ? .rate(Rate($0.percent, per: $1)) : nil
    }
  }
}
