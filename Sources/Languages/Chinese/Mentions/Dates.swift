import Figures
import Mentions

extension ChineseLanguage {
  static let yearsFromNow: Words<Year> = [
    .from(-3): "大前年", .from(-2): "前年", .from(-1): "去年, 上年, 上一年, 旧年, 昨年, 上年度, 去年度",
    .from(0): "今年, 本年, 这一年, 今年度, 本年度, 当年, 这年", .from(1): "明年, 来年, 下年, 下一年, 出年",
    .from(2): "后年", .from(3): "大后年",
  ]
  static let monthsFromNow: Words<Month> = [
    .from(-4): "上上上上个月", .from(-3): "上上上个月, 上上上月",
    .from(-2): "上上个月, 上上月, 前个月", .from(-1): "上个月, 上月, 上一个月, 前一个月",
    .from(0): "这个月, 本月, 这月, 当月, 今个月, 今月, 这一个月, 呢个月, 本月份, 这个月份",
    .from(1): "下个月, 下月, 下一个月, 下个月份, 次月", .from(2): "下下个月, 下下月", .from(3): "下下下个月, 下下下月",
  ]
  static let daysFromNow: Words<Int> = [
    -4: "大大前天, 大大前日", -3: "大前天, 大前日", -2: "前天, 前日, 前晚, 前儿", -1: "昨天, 昨日, 昨儿, 琴日, 寻日, 尋日, 噚日",
    0: "今天, 今日, 本日, 今儿, 今个儿", 1: "明天, 明日, 明儿, 听日", 2: "后天, 后日, 后儿",
    3: "大后天, 大后日", 4: "大大后天, 大大后日",
  ]
  static let weekdays: Words<Int> = [
    1: "周一, 星期一, 礼拜一, 拜一", 2: "周二, 星期二, 礼拜二, 拜二", 3: "周三, 星期三, 礼拜三, 拜三",
    4: "周四, 星期四, 礼拜四, 拜四", 5: "周五, 星期五, 礼拜五, 拜五", 6: "周六, 星期六, 礼拜六, 拜六",
    7: "周日, 周天, 星期日, 星期天, 礼拜日, 礼拜天, 拜天, 拜日",
  ]
  static let weeksFromNow: Words<Int> = [
    -3: "上上上, 上上上个", -2: "上上, 上上个, 大上个, 大上", -1: "上, 上个, 上一, 上一个, 前一个",
    0: "这, 本, 这个, 今, 今个, 呢个, 这一, 当", 1: "下, 下个, 下一, 下一个", 2: "下下, 下下个", 3: "下下下, 下下下个",
  ]
  static let monthParts: Words<MonthDay?> = [
    .last(0): "底, 末, 月底, 月末, 尾, 月尾", .part(1, 10): "上旬", .part(11, 20): "中旬", .part(21, 31): "下旬",
    nil: "初, 月初, 中, 月中, 内, 份内, 期间, 里, 头", .part(1, 15): "上半月", .part(16, 31): "下半月",
    .exact(1): "第一天, 头一天, 首日", .last(0): "最后一天",
  ]
  static let thatDay = "那天|那日|那一天|嗰日|当时那天|该日"
  static let ordinals: Words<Int> = [-1: "最后, 最后一", 1: "头, 头一, 首"]

  /// 2024年 · 24年 · 去年.
  @Rows static var years: [Rule] {
    Rule("2024年") {
      yearNumber; "年|年度|年份"
    } means: {
      .year(.exact($0))
    }
    Rule("24年") {
      shortYear; "年|年度"
    } means: {
      .year(.short($0))
    }
    Rule("去年") {
      yearsFromNow.place()
    } means: {
      .year($0)
    }
  }

  /// 三月 · 3月份 · 上个月.
  @Rows static var months: [Rule] {
    Rule("三月份") {
      monthNumber; "月|月份|月分"
    } means: {
      .month(.exact($0))
    }
    Rule("元月") {
      "元月|元月份"
    } means: {
      .month(.exact(1))
    }
    Rule("上个月") {
      monthsFromNow.place()
    } means: {
      .month($0)
    }
  }

  /// 2024年3月15日 and everything less than it.
  @Rows static var dates: [Rule] {
    Rule("2024年3月15日") {
      year; maybe("的|,|，"); month; maybe("的|,|，"); dayNumber; "日|号"
    } means: {
      .date(.calendar(year: $0, month: $1, day: .exact($2)))
    }
    Rule("2024年3月15") {
      year; maybe("的"); month; maybe("的"); dayNumber
    } means: {
      .date(.calendar(year: $0, month: $1, day: .exact($2)))
    }
    Rule("3月15日") {
      month; maybe("的|,|，"); dayNumber; "日|号"
    } means: {
      .date(.calendar(month: $0, day: .exact($1)))
    }
    Rule("3月15") {
      month; maybe("的"); dayNumber
    } means: {
      .date(.calendar(month: $0, day: .exact($1)))
    }
    Rule("今年3.15号") {
      maybe(year); monthNumber; ".|/|-|·"; dayNumber; "号|日"
    } means: {
      .date(.calendar(year: $0, month: .exact($1), day: .exact($2)))
    }
    Rule("24.3.15号") {
      shortYear; ".|-|/"; monthNumber; ".|-|/"; dayNumber; "号|日"
    } means: {
      .date(.calendar(year: .short($0), month: .exact($1), day: .exact($2)))
    }
    Rule("2024年3.15") {
      year; monthNumber; ".|/|-"; dayNumber
    } means: {
      .date(.calendar(year: $0, month: .exact($1), day: .exact($2)))
    }
    Rule("去年3月底") {
      maybe(year); maybe("的"); month; maybe("的"); monthParts.place()
    } means: {
      .date(.calendar(year: $0, month: $1, day: $2))
    }
    Rule("2024年3月") {
      year; maybe("的"); month
    } means: {
      .date(.calendar(year: $0, month: $1))
    }
    Rule("2024年第3个月") {
      year; maybe("的"); "第"; monthNumber; "个月"
    } means: {
      .date(.calendar(year: $0, month: .exact($1)))
    }
    Rule("2023年第十天") {
      year; maybe("的"); "第"; integer; "天|日"
    } means: {
      .date(.ordinal($1, .day, of: $0))
    }
    Rule("20年第52周") {
      year; maybe("的"); "第"; integer; "周|个周|星期|个星期|礼拜|个礼拜"
    } means: {
      .date(.ordinal($1, .week, of: $0))
    }
    Rule("十月的第一个星期一") {
      maybe(year); month; maybe("的"); "第"; integer; maybe("个"); weekdays.place()
    } means: {
      .date(.calendar(year: $0, month: $1, day: .weekday($3, nth: $2)))
    }
    Rule("十月最后一个星期一") {
      maybe(year); month; maybe("的"); "最后一个|最后"; weekdays.place()
    } means: {
      .date(.calendar(year: $0, month: $1, day: .weekday($2, nth: -1)))
    }
    Rule("十月的第一周") {
      maybe(year); month; maybe("的"); "第"; integer; maybe("个"); "周|星期|礼拜"
    } means: {
      .date(.calendar(year: $0, month: $1, day: .week($2)))
    }
    Rule("3月15到20号") {
      maybe(year); month; dayNumber; maybe("日|号"); "-|－|~|～|—|到|至"; dayNumber; "日|号"
    } means: { year, month, first, last in
      guard first < last else { return nil }
      return .date(
        .range(
          .calendar(year: year, month: month, day: .exact(first)),
          .calendar(year: year, month: month, day: .exact(last))))
    }
    Rule("年底") {
      "年底|年末|年尾"
    } means: {
      .date(.calendar(year: .from(0), month: .exact(12)))
    }
    Rule("月底") {
      "月底|月末|月尾"
    } means: {
      .date(.calendar(month: .from(0), day: .last(0)))
    }
    Rule("月初") {
      "月初|月头"
    } means: {
      .date(.calendar(month: .from(0)))
    }
    Rule("上周五") {
      weeksFromNow.place(); maybe("的"); weekdays.place()
    } means: {
      .date(.weekday($1, week: $0))
    }
    Rule("上周周五") {
      weeksFromNow.place(); "周|星期|礼拜"; maybe("的"); weekdays.place()
    } means: {
      .date(.weekday($1, week: $0))
    }
    Rule("上周末") {
      weeksFromNow.place(); "周末|礼拜末|星期末"
    } means: {
      .date(.weekend($0))
    }
    Rule("周末") {
      "周末"
    } means: {
      .date(.weekend(0))
    }
    Rule("上周") {
      weeksFromNow.place(); "周|星期|礼拜"
    } means: {
      .date(.week($0))
    }
    Rule("周五") {
      weekdays.place()
    } means: {
      .date(.weekday($0, week: nil))
    }
    Rule("前天") {
      daysFromNow.place()
    } means: {
      .date(.day($0))
    }
    Rule("去年今天") {
      year; "今天|今日"
    } means: {
      guard case .from(let years) = $0, years < 0 else { return nil }
      return .date(.away(Length(Duration(-years, .year)), isBack: true, from: nil))
    }
    Rule("那天") {
      "\(thatDay)"
    } means: {
      .date(.sameDay)
    }
    Rule("当天") {
      "当天|当日|同一天|同日|即日"
    } means: {
      .date(.sameDay)
    }
    Rule("第二天") {
      "第二天|次日|翌日|隔天|隔日"
    } means: {
      .date(.away(Length(Duration(1, .day)), isBack: false, from: .sameDay))
    }
    Rule("25号") {
      dayNumber; "日|号"
    } means: {
      .date(.calendar(day: .exact($0)))
    }
    Rule("7-15号") {
      dayNumber; "-|－|~|～|到|至|、"; dayNumber; "号|日"
    } means: {
      $0 < $1 ? .date(.range(.calendar(day: .exact($0)), .calendar(day: .exact($1)))) : nil
    }
    Rule("3月") {
      month
    } means: {
      .date(.calendar(month: $0))
    }
    Rule("2024年") {
      year
    } means: {
      // 10年 and 12年 alone are lengths of time.
      if case .short(let number) = $0, !(16...35).contains(number) || number % 10 == 0, number < 85 {
        return nil
      }
      return .date(.calendar(year: $0))
    }
  }

}
