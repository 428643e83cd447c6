import Figures
import Mentions

extension ChineseLanguage {
  static let dayparts: Words<Daypart> = [
    .dawn: "凌晨, 半夜, 深夜, 大半夜, 后半夜", .morning: "早上, 早晨, 上午, 早, 清晨, 清早, 朝早, 一早, 大清早, 早间, 晨, 朝, 上昼, 一大早, 大早上",
    .noon: "中午, 正午, 晌午", .afternoon: "下午, 晏昼, 午后, 傍晚, 下昼", .evening: "晚上, 晚, 晚间, 夜晚, 夜, 夜间",
    .night: "夜里, 半夜里, 三更半夜",
  ]
  static let nights: Words<Int> = [-1: "昨晚, 昨夜, 琴晚, 寻晚", 0: "今晚, 今夜, 当晚", 1: "明晚, 听晚", -2: "前晚", 2: "后晚"]
  static let mornings: Words<Int> = [-1: "昨早, 昨晨", 0: "今早, 今晨, 今朝", 1: "明早, 明晨, 听朝"]
  static let quarters: Words<Int> = [15: "一刻, 1刻", 30: "半, 两刻, 搭半, 踏半, 半钟", 45: "三刻, 3刻"]

  /// 九点半 · 9点20 · 晚上11点多.
  @Rows static var clocks: [Rule] {
    Rule("九点二十分三十秒") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; minuteNumber; "分"; minuteNumber; "秒"
    } means: {
      .clock(Hour($1, $2, $3, $0))
    }
    Rule("三時半五十九秒") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; quarters.place(); minuteNumber; "秒"
    } means: {
      .clock(Hour($1, $2, $3, $0))
    }
    Rule("九点半") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; maybe("过"); quarters.place()
    } means: {
      .clock(Hour($1, $2, nil, $0))
    }
    Rule("三点三个字") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; whole(.month); "个字"
    } means: {
      $2 < 12 ? .clock(Hour($1, $2 * 5, nil, $0)) : nil
    }
    Rule("九点二十分") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; maybe("零|过"); minuteNumber; "分"
    } means: {
      .clock(Hour($1, $2, nil, $0))
    }
    Rule("九点零五") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; "零|0"; minuteNumber
    } means: {
      .clock(Hour($1, $2, nil, $0))
    }
    Rule("九点二十") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; twoFigures
    } means: {
      .clock(Hour($1, $2, nil, $0))
    }
    Rule("下午三点踏三") {
      dayparts.place(); hourNumber; hourWords; maybe("踏|搭"); whole(.month)
    } means: {
      $2 < 12 ? .clock(Hour($1, $2 * 5, nil, $0)) : nil
    }
    Rule("晚上九点多") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; maybe("钟|正|整"); "多|多钟|左右|许|来钟"
    } means: {
      .clock(Hour($1, 0, nil, $0).roughly)
    }
    Rule("晚上九点") {
      maybe(dayparts.place()); maybe("的"); hourNumber; hourWords; maybe("钟|正|整")
    } means: {
      .clock(Hour($1, 0, nil, $0))
    }
    Rule("6点30pm") {
      hourNumber; hourWords; maybe(minuteNumber); maybe("分"); Common.halves.place()
    } means: {
      .clock(Hour($0, $1 ?? 0, nil, $2))
    }
    Rule("晚上 21:30") {
      dayparts.place(); maybe("的"); clock
    } means: { part, hour in
      guard hour.part == nil else { return nil }
      return .clock(Hour(hour.hour, hour.minute, hour.second, part))
    }
  }

  static let hourWords = "点|点钟|时|點鐘|时整|點"

  /// 明天上午8点 · 昨晚八点 · 3月15日晚上: a time with its day, and a day with a part of it.
  @Rows static var times: [Rule] {
    Rule("昨晚八点") {
      nights.place(); maybe("的"); clock
    } means: { day, hour in
      var hour = hour
      hour.part = hour.part ?? .evening
      return .time(Timing(hour, on: .day(day)))
    }
    Rule("今早八点") {
      mornings.place(); maybe("的"); clock
    } means: { day, hour in
      var hour = hour
      hour.part = hour.part ?? .morning
      return .time(Timing(hour, on: .day(day)))
    }
    Rule("昨晚") {
      nights.place()
    } means: {
      .date(.day($0))
    }
    Rule("今早") {
      mornings.place()
    } means: {
      .date(.day($0))
    }
    Rule("3月15日晚上") {
      date; maybe("的"); dayparts.place()
    } means: { when, _ in
      .date(when)
    }
    Rule("周日, 二月十号") {
      weekdays.place(); maybe(",|，|、|的"); date
    } means: { _, when in
      if case .calendar(_, .some, .some) = when { .date(when) } else { nil }
    }
    Rule("10月12号，星期一") {
      date; maybe(",|，|(|（|、"); weekdays.place(); maybe(")|）")
    } means: { when, _ in
      if case .calendar(_, .some, .some) = when { .date(when) } else { nil }
    }
  }
}
