import Figures
import Mentions

extension EnglishLanguage {
  static let parts: Words<Part> = [
    .early:
      "early, early in, in early, beginning of, the beginning of, at the beginning of, start of, the start of, at the start of, beginning of the, the beginning of the, at the beginning of the, earlier in",
    .middle: "mid, mid-, middle of, the middle of, in the middle of, in mid, in mid-, halfway through",
    .late: "late, late in, later in, in late, later",
    .end:
      "end of, the end of, at the end of, by the end of, end of the, the end of the, at the end of the, by the end of the",
  ]
  /// “the end of the month”: of this one.
  static let partsOfThis: Words<When> = [
    .part(.end, of: .day(0)):
      "end of the day, the end of the day, eod, by end of day, end of day, close of business",
    .part(.end, of: .week(0)): "end of the week, the end of the week, eow, end of week",
    .part(.end, of: .calendar(month: .from(0))):
      "end of the month, the end of the month, end of month, eom, the eom, month end, month-end",
    .part(.end, of: .calendar(year: .from(0))):
      "end of the year, the end of the year, end of year, eoy, the eoy, year end, year-end",
    .part(.early, of: .week(0)): "beginning of the week, the beginning of the week, start of the week",
    .part(.early, of: .calendar(month: .from(0))):
      "beginning of the month, the beginning of the month, beginning of month, bom, the bom, start of the month, the start of the month",
    .part(.early, of: .calendar(year: .from(0))):
      "beginning of the year, the beginning of the year, beginning of year, start of the year, the start of the year",
    .part(.middle, of: .calendar(month: .from(0))): "middle of the month, the middle of the month, mid-month",
    .part(.middle, of: .calendar(year: .from(0))): "middle of the year, the middle of the year, mid-year",
  ]
  static let seasons: Words<When> = [
    .months(3, 5, nil): "spring, springtime", .months(6, 8, nil): "summer, summertime",
    .months(9, 11, nil): "fall, autumn",
    .months(12, 2, nil): "winter, wintertime",
  ]
  static let quarters: Words<Int> = [1: "q1", 2: "q2", 3: "q3", 4: "q4"]
  static let halfYears: Words<Int> = [1: "h1", 2: "h2"]
  static let quarterWords = "quarter|qtr|calendar quarter|fiscal quarter"
  /// So many months each.
  static let longUnits: Words<Int> = [3: "quarter, quarters, qtr, qtrs", 120: "decade, decades"]

  /// Q3 · the third quarter · the first half: parts of a year, which may stand after them.
  @Rows static var periodParts: [Rule] {
    Rule("Q3") {
      quarters.place()
    } means: {
      .date(.months($0 * 3 - 2, $0 * 3, nil))
    }
    Rule("the third quarter") {
      maybe("the"); ordinals.place(); quarterWords
    } means: {
      $0 < 5 ? .date(.months($0 * 3 - 2, $0 * 3, nil)) : nil
    }
    Rule("the 3rd quarter") {
      maybe("the"); integer; th; quarterWords
    } means: {
      $0 < 5 ? .date(.months($0 * 3 - 2, $0 * 3, nil)) : nil
    }
    Rule("H1") {
      halfYears.place()
    } means: {
      .date(.months($0 * 6 - 5, $0 * 6, nil))
    }
    Rule("last summer") {
      fromNow.place(); seasons.place()
    } means: { offset, season in
      (offset == 0 ? season.in(.from(0)) : season).map { .date($0) }
    }
    Rule("in the summer") {
      beside("in the|over the|during the|that|since the|until the|in|over"); seasons.place()
    } means: {
      .date($0)
    }
  }

  /// 2024 Q3 · the past two quarters · the first half of 2024.
  @Rows static var periods: [Rule] {
    Rule("2024 Q3") {
      yearNumber; maybe("-|,|the|/"); date
    } means: { year, when in
      guard case .months(_, _, nil) = when else { return nil }
      return when.in(.exact(year)).map { .date($0) }
    }
    Rule("summer 2024") {
      seasons.place(); maybe("of"); yearNumber
    } means: {
      $0.in(.exact($1)).map { .date($0) }
    }
    Rule("the first half of 2024") {
      maybe("the"); halves.place(); "of|of the year"; yearNumber
    } means: {
      .date(.months($0 * 6 - 5, $0 * 6, .exact($1)))
    }
    Rule("the first half of last year") {
      maybe("the"); halves.place(); "of"; year
    } means: {
      .date(.months($0 * 6 - 5, $0 * 6, $1))
    }
    Rule("last quarter") {
      fromNow.place(); longUnits.place()
    } means: {
      .date(.period(months: $1, $0))
    }
    Rule("the past two quarters") {
      fromNow.place(); integer; longUnits.place()
    } means: { offset, count, months in
      guard (1...40).contains(count) else { return nil }
      return .date(.period(months: months, offset < 0 ? -count : 1, count: count))
    }
  }

  static let halves: Words<Int> = [1: "first half, 1st half", 2: "second half, 2nd half, last half"]

  /// end of next week · early 2023 · mid-June · the end of the month.
  @Rows static var partial: [Rule] {
    Rule("the end of the month") {
      partsOfThis.place()
    } means: {
      .date($0)
    }
    Rule("early 2023") {
      parts.place(); yearNumber
    } means: {
      (1900...2100).contains($1) ? .date(.part($0, of: .calendar(year: .exact($1)))) : nil
    }
    Rule("end of next week") {
      parts.place(); maybe("the|about|around"); date
    } means: { part, when in
      switch when {
      case .week, .calendar(_, _, nil), .day, .weekday, .nearest, .months, .coming:
        .date(.part(part, of: when))
      default: nil
      }
    }
    Rule("mid-May") {
      parts.place(); monthNames.place()
    } means: {
      .date(.part($0, of: .calendar(month: .exact($1))))
    }
  }

  /// the week of March 3 · the first week of October · the first Monday of next month · the last day of 2023.
  @Rows static var weeks: [Rule] {
    Rule("the week of March 3") {
      maybe("the");
      "week of|week beginning|week starting|week commencing|week beginning on|week starting on|week ending|week of the";
      date
    } means: {
      $0.isDay ? .date(.weekOf($0)) : nil
    }
    Rule("week 31") {
      maybe("the"); "week"; whole([.minute, .figures])
    } means: {
      (1...53).contains($0) ? .date(.ordinal($0, .week, of: .from(0))) : nil
    }
    Rule("the first week of 2024") {
      maybe("the"); nth.place(); spans.place(); maybe("of|in"); yearNumber
    } means: { nth, unit, year in
      .date(.ordinal(nth, unit, of: .exact(year)))
    }
    Rule("the first week of this year") {
      maybe("the"); nth.place(); spans.place(); maybe("of|in"); year
    } means: {
      .date(.ordinal($0, $1, of: $2))
    }
    Rule("the first week of October 2024") {
      maybe("the"); nth.place(); "week"; maybe("of|in"); monthNames.place(); maybe(","); maybe(yearNumber)
    } means: {
      .date(.calendar(year: $2.map { .exact($0) }, month: .exact($1), day: .isoWeek($0)))
    }
    Rule("the first week of last month") {
      maybe("the"); nth.place(); "week"; maybe("of|in"); month
    } means: {
      .date(.calendar(month: $1, day: .isoWeek($0)))
    }
    Rule("the last day of October 2024") {
      maybe("the"); nth.place(); "day"; "of|in"; monthNames.place(); maybe(","); maybe(yearNumber)
    } means: {
      .date(
        .calendar(
          year: $2.map { .exact($0) }, month: .exact($1), day: $0 > 0 ? .exact($0) : .last(-1 - $0)))
    }
    Rule("the last day of last month") {
      maybe("the"); nth.place(); "day"; "of|in"; month
    } means: {
      .date(.calendar(month: $1, day: $0 > 0 ? .exact($0) : .last(-1 - $0)))
    }
    Rule("the last day of the month") {
      maybe("the"); nth.place(); "day of the month|of the month"
    } means: {
      .date(.calendar(month: .from(0), day: $0 > 0 ? .exact($0) : .last(-1 - $0)))
    }
    Rule("the first Monday of October 2024") {
      maybe("the"); nth.place(); weekdays.place(); maybe("of|in"); monthNames.place(); maybe(",");
      maybe(yearNumber)
    } means: {
      .date(
        .calendar(year: $3.map { .exact($0) }, month: .exact($2), day: .weekday($1, nth: $0)))
    }
    Rule("the first Monday of next month") {
      maybe("the"); nth.place(); weekdays.place(); maybe("of|in"); month
    } means: {
      .date(.calendar(month: $2, day: .weekday($1, nth: $0)))
    }
  }

  /// the first two weeks of 2024 · the last four months of 2021.
  @Rows static var endsOfPeriods: [Rule] {
    Rule("the first two weeks of last year") {
      maybe("the"); firstOrLast.place(); integer; wholeUnits.place(); "of|in"; date
    } means: {
      .date(.ends($1, $2, isFirst: $0, of: $3))
    }
    Rule("the last four months of 2021") {
      maybe("the"); firstOrLast.place(); integer; wholeUnits.place(); "of|in"; yearNumber
    } means: {
      .date(.ends($1, $2, isFirst: $0, of: .calendar(year: .exact($3))))
    }
  }

  static let firstOrLast: Words<Bool> = [true: "first", false: "last, final"]
  static let wholeUnits: Words<Unit> = [.day: "days", .week: "weeks", .month: "months"]

  /// Which one, counted from the beginning or from the end.
  static let nth: Words<Int> = [
    1: "first, 1st", 2: "second, 2nd", 3: "third, 3rd", 4: "fourth, 4th", 5: "fifth, 5th", -1: "last, final",
    -2: "second last, 2nd last, second to last, next to last, penultimate",
    -3: "third last, 3rd last", -4: "fourth last, 4th last", -5: "fifth last, 5th last",
  ]
}
