import Figures
import Mentions

extension EnglishLanguage {
  static let units: Words<Unit> = [
    .year: "year, years, yr, yrs", .month: "month, months, mo, mos", .week: "week, weeks, wk, wks",
    .day: "day, days", .hour: "hour, hours, hr, hrs, h", .minute: "minute, minutes, min, mins",
    .second: "second, seconds, sec, secs",
    .workingDay: "business day, business days, working day, working days",
  ]

  /// 3 months · two weeks · a year.
  @Rows static var durations: [Rule] {
    Rule("3 months") {
      quantity; maybe("-|full|whole|more"); units.place()
    } means: { number, unit in
      guard let count = number.amount.integer, count < 100_000 else { return nil }
      return .duration(Length(Duration(count, unit), isApproximate: number.isApproximate))
    }
    Rule("a month") {
      "a|an"; units.place()
    } means: {
      .duration(Length(Duration(1, $0)))
    }
  }

  /// two weeks ago · in three days.
  @Rows static var offsets: [Rule] {
    Rule("two weeks ago") {
      duration; "ago|back|earlier"
    } means: {
      .date(.away($0, isBack: true, from: nil))
    }
  }
}
