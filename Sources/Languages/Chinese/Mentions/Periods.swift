import Figures
import Mentions

extension ChineseLanguage {
  /// The first or the last month of a quarter.
  static let edges: Words<Int> = [0: "初", 1: "中", 2: "末, 底"]
  static let periodUnits: Words<Unit> = [.day: "天, 日", .week: "周, 个星期, 星期, 个礼拜, 礼拜", .month: "个月"]
  static let halfYears: Words<Int> = [1: "上半年, 前半年", 2: "下半年, 后半年"]

  /// 第三季度 · 上半年 · 年底 · 5-7月: parts of years and months.
  @Rows static var periodsOfYear: [Rule] {
    Rule("2021年的前两周") {
      year; maybe("的"); "前|头"; integer; periodUnits.place()
    } means: { year, count, unit in
      guard (1...366).contains(count) else { return nil }
      return .date(.range(.ordinal(1, unit, of: year), .ordinal(count, unit, of: year)))
    }
    Rule("2021年最后4个月") {
      year; maybe("的"); "最后"; integer; periodUnits.place()
    } means: { year, count, unit in
      guard (1...366).contains(count) else { return nil }
      return .date(.range(.ordinal(-count, unit, of: year), .ordinal(-1, unit, of: year)))
    }
    Rule("去年第三季度") {
      maybe(year); maybe("的"); maybe("第"); whole(.month); maybe("个"); "季度|季"
    } means: {
      (1...4).contains($1) ? .date(.months($1 * 3 - 2, $1 * 3, $0)) : nil
    }
    Rule("2017年上半年") {
      maybe(year); maybe("的"); halfYears.place()
    } means: {
      .date(.months($1 * 6 - 5, $1 * 6, $0))
    }
    Rule("上季度") {
      weeksFromNow.place(); "季度|季"
    } means: {
      .date(.period(months: 3, $0))
    }
    Rule("上个半年") {
      weeksFromNow.place(); "半年"
    } means: {
      $0 == 0 ? nil : .date(.period(months: 6, $0))
    }
    Rule("去年四季度末") {
      maybe(year); maybe("的"); maybe("第"); whole(.month); maybe("个"); "季度|季"; edges.place()
    } means: {
      (1...4).contains($1) ? .date(.calendar(year: $0 ?? .from(0), month: .exact($1 * 3 - 2 + $2))) : nil
    }
    Rule("上半月") {
      "上半月|前半月|这个月上半月"
    } means: {
      .date(.calendar(month: .from(0), day: .part(1, 15)))
    }
    Rule("下半月") {
      "下半月|后半月|这个月下半月"
    } means: {
      .date(.calendar(month: .from(0), day: .part(16, 31)))
    }
    Rule("去年暑假") {
      maybe(year); "暑假|暑期"
    } means: {
      .date(.months(7, 8, $0))
    }
    Rule("去年年底") {
      year; maybe("的"); "年底|年末|底|末|尾"
    } means: {
      .date(.calendar(year: $0, month: .exact(12)))
    }
    Rule("去年年初") {
      year; maybe("的"); "年初|初|头|伊始"
    } means: {
      .date(.calendar(year: $0, month: .exact(1)))
    }
    Rule("年初") {
      "年初|年头|开年"
    } means: {
      .date(.calendar(year: .from(0), month: .exact(1)))
    }
    Rule("2018年1－9月份") {
      maybe("从|自"); maybe(year); monthNumber; maybe("月|月份"); "-|－|—|~|～|到|至"; monthNumber; "月|月份"
    } means: {
      .date(.months($1, $2, $0))
    }
    Rule("今年前五个月") {
      year; maybe("的"); "前|头"; monthNumber; maybe("个"); "月"
    } means: {
      .date(.months(1, $1, $0))
    }
    Rule("这个月前两天") {
      maybe(year); month; maybe("的"); "前|头"; integer; "天|日"
    } means: {
      (1...31).contains($2) ? .date(.calendar(year: $0, month: $1, day: .part(1, $2))) : nil
    }
    Rule("上月最后五天") {
      maybe(year); month; maybe("的"); "最后"; integer; "天|日"
    } means: {
      guard (1...31).contains($2) else { return nil }
      return .date(
        .range(
          .calendar(year: $0, month: $1, day: .last($2 - 1)), .calendar(year: $0, month: $1, day: .last(0))))
    }
  }
}
