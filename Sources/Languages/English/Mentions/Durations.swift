import Figures
import Mentions

extension EnglishLanguage {
  static let units: Words<Unit> = [
    .year: "year, years, yr, yrs, yr., yrs.", .month: "month, months, mo, mos, mth, mths, mo., mos.",
    .week: "week, weeks, wk, wks, w", .day: "day, days, d, calendar day, calendar days, night, nights",
    .hour: "hour, hours, hr, hrs, h, hr., hrs.", .minute: "minute, minutes, min, mins, min., mins.",
    .second: "second, seconds, sec, secs",
    .workingDay:
      "business day, business days, working day, working days, workday, workdays, bank working days, work days",
  ]
  /// Units of several of another.
  static let manifold: Words<Duration> = [
    Duration(2, .week): "fortnight, fortnights", Duration(10, .year): "decade, decades",
  ]
  static let halfUnits: Words<Unit> = [
    .year: "half a year, half an year, half year, half-year, a half year", .month: "half a month, half month",
    .week: "half a week", .day: "half a day, half day, half-day",
    .hour: "half an hour, half hour, half-hour, a half hour, half a hour",
    .minute: "half a minute",
  ]
  static let quarterHours: Words<Int> = [
    15: "quarter of an hour, a quarter of an hour, quarter hour, a quarter hour, quarter-hour",
    45: "three quarters of an hour, three-quarters of an hour, three quarter hours",
  ]
  /// What may stand between a number and its unit.
  static let fullWords =
    "-|full|whole|more|additional|extra|consecutive|straight|long|solid|other|entire|further|complete|different|successive"
  static let andHalf =
    "and a half|and half|and an half|& a half|and 1/2|1/2|½|-and-a-half|and-a-half"
  /// Words after which “a month” is a length of time.
  static let beforeLength =
    "for|within|only|just|of|took|takes|take|waited|wait|waiting|another|every|exactly|after|spent|once|lasted|during|overdue"

  /// 3 months · a year and a half · 1 year, 2 months and 3 days.
  @Rows static var durations: [Rule] {
    Rule("1 year, 2 months and 3 days") {
      quantity; maybe(fullWords); units.place(); maybe(",|and|, and|&|plus"); duration
    } means: {
      compound($0, $1, $2)
    }
    Rule("an hour and 30 minutes") {
      "a|an"; units.place(); "and|, and|&"; duration
    } means: {
      compound(Numeral(1), $0, $1)
    }
    Rule("one hour and a half") {
      single; maybe(fullWords); units.place(); andHalf
    } means: { number, unit in
      plusHalf(number, unit)
    }
    Rule("a year and a half") {
      "a|an"; units.place(); andHalf
    } means: {
      plusHalf(Numeral(1), $0)
    }
    Rule("one and a half years") {
      single; andHalf; maybe("-|full|more"); units.place()
    } means: {
      plusHalf($0, $1)
    }
    Rule("two weeks") {
      quantity; maybe(fullWords); units.place()
    } means: { number, unit in
      length(number, unit).map { .duration($0) }
    }
    Rule("days overdue: 97") {
      beside("days overdue|days past due|days late|overdue days"); maybe(beside: ":"); quantity
    } means: { number in
      length(number, .day).map { .duration($0) }
    }
    Rule("two fortnights") {
      quantity; manifold.place()
    } means: {
      several($0, $1)
    }
    Rule("a fortnight") {
      "a|one"; manifold.place()
    } means: {
      .duration(Length($0))
    }
    Rule("½ hour") {
      "1/2|½"; units.place()
    } means: {
      half(of: $0).map { .duration(Length($0)) }
    }
    Rule("half an hour") {
      halfUnits.place()
    } means: {
      half(of: $0).map { .duration(Length($0)) }
    }
    Rule("a quarter of an hour") {
      quarterHours.place()
    } means: {
      .duration(Length(Duration($0, .minute)))
    }
    Rule("in the last year") {
      beside("in|over|during|within|for|through|throughout"); "the last|the past|the previous|the preceding";
      units.place()
    } means: {
      $0 == .second || $0 == .minute ? nil : .duration(Length(Duration(1, $0)))
    }
    Rule("a week late") {
      "a|an|one"; units.place(); beside("late|overdue|behind|past due|early|too late|delinquent|in arrears")
    } means: {
      .duration(Length(Duration(1, $0)))
    }
    Rule("for an hour and a half") {
      beside(beforeLength); duration
    } means: {
      .duration($0)
    }
    Rule("within two weeks from today") {
      beside("within|in"); duration; "from today|from now|after today|of today|from the date of this letter"
    } means: {
      .duration($0)
    }
    Rule("for a month") {
      beside(beforeLength); "a|an"; maybe("full|whole|good|solid"); units.place()
    } means: {
      // “for a second” is as seldom a second as “a minute” is a minute.
      $0 == .second || $0 == .minute ? nil : .duration(Length(Duration(1, $0)))
    }
    Rule("another week") {
      beside("another|a whole|a full|an entire|the whole|the entire"); units.place()
    } means: {
      $0 == .second || $0 == .minute ? nil : .duration(Length(Duration(1, $0)))
    }
  }

  /// “for 12 months from May 1” is a term and its beginning; days and weeks are a range.
  private static func lasting(_ length: Length, from when: When) -> Said? {
    guard when.isDay, length.duration.months == nil else { return nil }
    return .date(.range(when, .away(length, isBack: false, from: when)))
  }

  private static func several(_ number: Numeral, _ many: Duration) -> Said? {
    guard let count = number.amount.integer, count < 1000 else { return nil }
    var all = many
    for unit in Unit.allCases { all[unit] *= count }
    return .duration(Length(all, isApproximate: number.isApproximate))
  }

  private static func compound(_ number: Numeral, _ unit: Unit, _ rest: Length) -> Said? {
    guard unit != .workingDay, let first = length(number, unit)?.duration,
      let sum = joined(first, unit, rest.duration)
    else { return nil }
    return .duration(Length(sum, isApproximate: rest.isApproximate))
  }

  private static func plusHalf(_ number: Numeral, _ unit: Unit) -> Said? {
    guard number.amount.integer != nil, let whole = length(number, unit), let half = half(of: unit) else {
      return nil
    }
    return .duration(Length(whole.duration + half, isApproximate: number.isApproximate))
  }

  /// Length of time words after which it lies behind: ago.
  static let ago = "ago|back|earlier|prior|previously|before today|before now"
  /// Verbs after which “in two weeks” tells how long it took, or has not happened.
  static let pastVerbs =
    "responded|replied|answered|heard|heard back|slept|worked|eaten|paid|received|called|changed|happened|improved|moved|done|sent|times|calls|letters|more|doubled|tripled|grown|risen|pay it off|pay this off|pay off|pay it back|pay it all back|pay back|repay it|repay|clear it|clear the debt|settle it|paid off|paid back|spread out"
  static let later = "later|afterwards|afterward|after that|thereafter"
  static let hence = "from now|hence|from today|out from now"

  /// What is promised, just before its term.
  static let answering =
    "answer|reply|respond|get back|call back|ring back|phone back|call|ring|phone|write|decide|sort|sort out|fix|solve|resolve|refund|waive|remove|correct|handle|look into|be refunded|be waived|be removed|be resolved|be fixed|be sorted|be done|be corrected|hear"

  /// two weeks ago · in three days · 10 days after March 3 · two Sundays ago.
  @Rows static var offsets: [Rule] {
    Rule("two weeks ago") {
      duration; ago
    } means: {
      .date(.away($0, isBack: true, from: nil))
    }
    Rule("a week ago") {
      maybe("about|around|over|almost|nearly"); "a|an|one"; units.place(); ago
    } means: {
      .date(.away(Length(Duration(1, $0)), isBack: true, from: nil))
    }
    Rule("responded in two weeks") {
      beside(pastVerbs); maybe(beside: "to me|from them|me|us|back|anything|once|at all"); "in"; duration
    } means: {
      .duration($0)
    }
    // They would: so long from when they said it, not from today.
    Rule("call back in five working days") {
      beside(answering); maybe(beside: "to me|to you|me|us|back|it|this|that|everything|you"); "in"; duration
    } means: {
      .duration($0)
    }
    Rule("pay in 6 months from") {
      beside("pay|to pay|repay|instalments|installments|payments"); "in"; duration;
      beside("from|starting|beginning")
    } means: {
      .duration($0)
    }
    Rule("in two weeks") {
      "in"; maybe("about|around|another"); duration; maybe("time|' time|'s time|from now")
    } means: {
      .date(.away($0, isBack: false, from: nil))
    }
    Rule("in a week") {
      "in"; maybe("about|around"); "a|an"; units.place(); maybe("time|'s time|' time")
    } means: {
      // “in a second” is soon, and “in an hour” has no date.
      $0 == .second || $0 == .minute || $0 == .hour
        ? nil : .date(.away(Length(Duration(1, $0)), isBack: false, from: nil))
    }
    Rule("two weeks later") {
      duration; beside(later)
    } means: {
      .date(.away($0, isBack: false, from: .sameDay))
    }
    Rule("a week later") {
      "a|an"; units.place(); beside(later)
    } means: {
      .date(.away(Length(Duration(1, $0)), isBack: false, from: .sameDay))
    }
    Rule("two weeks from now") {
      duration; hence
    } means: {
      .date(.away($0, isBack: false, from: nil))
    }
    Rule("a week from now") {
      "a|an"; units.place(); hence
    } means: {
      .date(.away(Length(Duration(1, $0)), isBack: false, from: nil))
    }
    Rule("10 days after March 3") {
      duration; "after|from|following|since"; date
    } means: { length, when in
      when.isDay ? .date(.away(length, isBack: false, from: when)) : nil
    }
    Rule("10 days before March 3") {
      duration; "before|prior to|ahead of"; date
    } means: { length, when in
      when.isDay ? .date(.away(length, isBack: true, from: when)) : nil
    }
    Rule("a week after March 3") {
      "a|an"; units.place(); "after|from|following"; date
    } means: { unit, when in
      when.isDay ? .date(.away(Length(Duration(1, unit)), isBack: false, from: when)) : nil
    }
    Rule("a week before March 3") {
      "a|an"; units.place(); "before|prior to"; date
    } means: { unit, when in
      when.isDay ? .date(.away(Length(Duration(1, unit)), isBack: true, from: when)) : nil
    }
    Rule("within two weeks before March 3") {
      beside("within|for|about|around|over|exactly|just"); composedDate
    } means: {
      if case .away(_, isBack: true, from: .some) = $0 { .date($0) } else { nil }
    }
    Rule("the day after March 3") {
      "the day after|a day after|day after"; date
    } means: {
      $0.isDay ? .date(.away(Length(Duration(1, .day)), isBack: false, from: $0)) : nil
    }
    Rule("the day before March 3") {
      "the day before|a day before|day before"; date
    } means: {
      $0.isDay ? .date(.away(Length(Duration(1, .day)), isBack: true, from: $0)) : nil
    }
    Rule("from March 3 for 10 days") {
      maybe("from|starting|starting on|beginning"); date; "for"; duration
    } means: { when, length in
      lasting(length, from: when)
    }
    Rule("for 10 days from March 3") {
      "for"; duration; "from|starting|starting on|beginning"; date
    } means: { length, when in
      lasting(length, from: when)
    }
  }
}
