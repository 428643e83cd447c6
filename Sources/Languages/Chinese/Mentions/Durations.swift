import Figures
import Mentions

extension ChineseLanguage {
  static let units: Words<Unit> = [
    .year: "年, 周年, 年头, 个年头, 载, 整年",
    .month: "个月, 个月头, 个整月",
    .week: "周, 个周, 星期, 个星期, 礼拜, 个礼拜",
    .day: "天, 个晚上, 个自然日, 自然日, 整天",
    .workingDay: "个工作日, 工作日, 个工作天",
    .hour: "小时, 个小时, 钟头, 个钟头, 个钟",
    .minute: "分钟, 分鐘",
    .second: "秒, 秒钟",
  ]
  /// 五日内, 两月: units that are something else with a number alone.
  static let windowUnits: Words<Unit> = [.day: "日", .month: "月"]
  static let halves: Words<Duration> = [
    Duration(6, .month): "半年, 大半年, 小半年, 半个年头", Duration(15, .day): "半个月, 半月, 半个多月, 大半个月",
    Duration(30, .minute): "半小时, 半个小时, 半个钟头, 半个钟, 半钟头, 半个多小时",
    Duration(2, .month): "俩月, 俩个月, 两月, 俩多月", Duration(3, .month): "仨月, 仨个月",
  ]
  static let halfOf: Words<Duration> = [
    Duration(1, .year) + Duration(6, .month): "年半", Duration(1, .month) + Duration(15, .day): "个半月, 月半",
    Duration(1, .hour) + Duration(30, .minute): "个半小时, 个半钟, 个半钟头",
  ]

  /// 三个月 · 一年半 · 两年零三个月 · 四十多天.
  @Rows static var durations: [Rule] {
    Rule("两年零三个月") {
      quantity; units.place(); maybe("零|又|余|多|,|，|和|加"); duration
    } means: { number, unit, rest in
      guard let first = length(number, unit)?.duration, let sum = joined(first, unit, rest.duration) else {
        return nil
      }
      return .duration(Length(sum, isApproximate: rest.isApproximate))
    }
    Rule("一年半") {
      single; units.place(); "半"
    } means: { number, unit in
      guard let whole = length(number, unit) else { return nil }
      return half(of: unit).map { .duration(Length(whole.duration + $0)) }
    }
    Rule("三个半月") {
      single; "个半|個半|多个半"; halfUnits.place()
    } means: { number, unit in
      guard let whole = length(number, unit) else { return nil }
      return half(of: unit).map { .duration(Length(whole.duration + $0)) }
    }
    Rule("五分半钟") {
      single; "分半钟|分半鐘"
    } means: {
      $0.amount.integer.map { .duration(Length(Duration($0, .minute) + Duration(30, .second))) }
    }
    Rule("8天20时") {
      quantity; "天"; hourNumber; "时"
    } means: { days, hours in
      length(days, .day).map { .duration(Length($0.duration + Duration(hours, .hour))) }
    }
    Rule("一年多") {
      quantity; units.place(); "多|有余|出头"
    } means: {
      length(about($0), $1).map { .duration($0) }
    }
    Rule("四十多天") {
      quantity; units.place()
    } means: {
      length($0, $1).map { .duration($0) }
    }
    Rule("三个多月") {
      quantity; "个多|個多|个来|个几"; halfUnits.place()
    } means: {
      length(about($0), $1).map { .duration($0) }
    }
    Rule("三个季度") {
      integer; "个季度"
    } means: {
      .duration(Length(Duration(min($0, 1000) * 3, .month)))
    }
    Rule("1刻钟") {
      single; "刻钟|刻鐘"
    } means: {
      $0.amount.integer.map { .duration(Length(Duration($0 * 15, .minute))) }
    }
    Rule("俩月") {
      halves.place()
    } means: {
      .duration(Length($0))
    }
    Rule("个半月") {
      halfOf.place()
    } means: {
      .duration(Length($0))
    }
    Rule("十多年来") {
      quantity; "年"; beside("来")
    } means: {
      length($0, .year).map { .duration($0) }
    }
    Rule("逾期天数：97") {
      beside("逾期天数|逾期日数|超期天数|逾期天数为"); maybe(beside: ":|："); quantity
    } means: {
      length($0, .day).map { .duration($0) }
    }
    Rule("逾期三月") {
      beside(overdueCues); single; "月"; maybe(beside: "了|多")
    } means: {
      length($0, .month).map { .duration($0) }
    }
  }

  /// Words after which 三月 is a length of time.
  static let overdueCues = "逾期|逾期了|逾期已|逾期已经|逾期快|拖了|拖欠|拖欠了|欠了|晚了|晚还|断供|断了|失业|失业了|住院|住院了|停业|分"
  static let halfUnits: Words<Unit> = [
    .month: "月", .week: "星期, 礼拜", .hour: "小时, 钟头, 钟, 鐘", .year: "年头",
  ]

  /// 三天前 · 半年之后 · 近三个月 · 五日内: lengths of time before and after a date.
  @Rows static var offsets: [Rule] {
    Rule("三天前") {
      duration; maybe("多"); "前|之前|以前"
    } means: {
      .date(.away($0, isBack: true, from: nil))
    }
    Rule("三天后") {
      duration; "后|之后|以后|过后"
    } means: {
      .date(.away($0, isBack: false, from: nil))
    }
    Rule("五日前") {
      integer; "日"; "前|之前|以前"
    } means: {
      .date(.away(Length(Duration($0, .day)), isBack: true, from: nil))
    }
    Rule("五日后") {
      integer; "日"; "后|之后|以后"
    } means: {
      .date(.away(Length(Duration($0, .day)), isBack: false, from: nil))
    }
    Rule("过十周") {
      "过|再过"; duration
    } means: {
      .date(.away($0, isBack: false, from: nil))
    }
    Rule("五日内") {
      integer; windowUnits.place(); "内|之内|以内"
    } means: {
      .duration(Length(Duration($0, $1)))
    }
    Rule("两个礼拜内") {
      duration; "内|之内|以内|里|以来|来|期间"
    } means: {
      .duration($0)
    }
    Rule("近三个月") {
      "近|最近|过去|过去的|未来|未来的|接下来|接下来的|今后|这|最近这|往后"; duration
    } means: {
      .duration($0)
    }
    Rule("前两个月") {
      "前|上|头|过去"; integer; unitsOfCalendar.place()
    } means: {
      .date(.units($0, $1, isBack: true))
    }
    Rule("下两周") {
      "下|接下来|后|未来"; integer; unitsOfCalendar.place()
    } means: {
      .date(.units($0, $1, isBack: false))
    }
  }

  static let unitsOfCalendar: Words<Unit> = [
    .day: "天, 日", .week: "周, 星期, 礼拜, 个星期, 个礼拜", .month: "个月, 月", .year: "年",
  ]
}
