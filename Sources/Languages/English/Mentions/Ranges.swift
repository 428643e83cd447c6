import Figures
import Mentions

extension EnglishLanguage {
  static let until = "to|until|untill|till|til|'til|through|thru|up to|up until|to about|through to|and until"
  static let betweens = "from|" + between
  /// Without “from”: from $45 to $145 is what went from one to the other.
  static let between = "between|in between|anywhere from|anywhere between|somewhere between|from between"
  static let present = "now|present|the present|date|this day"

  /// from May to July · between 3 and 5 March · July 13 to 15 · from 2014 until now.
  @Rows static var dateRanges: [Rule] {
    Rule("June to July") {
      maybe("from|between"); date; until; date
    } means: {
      .date(.range($0, $1))
    }
    Rule("between May 3 and July 5") {
      "between|in between"; date; "and|&|-"; date
    } means: {
      .date(.range($0, $1))
    }
    Rule("from June - July") {
      "from|between"; date; Common.dash; date
    } means: {
      .date(.range($0, $1))
    }
    Rule("March to May") {
      maybe("from|between"); date; until; monthNames.place()
    } means: {
      .date(.range($0, .calendar(month: .exact($1))))
    }
    Rule("between March and May") {
      "between"; date; "and"; monthNames.place()
    } means: {
      .date(.range($0, .calendar(month: .exact($1))))
    }
    Rule("from May to July") {
      maybe("from|between"); monthNames.place(); untilOrDash; date
    } means: {
      .date(.range(.calendar(month: .exact($0)), $1))
    }
    Rule("from this May to July 2026") {
      maybe("from|between"); "this"; monthNames.place(); until; date
    } means: {
      .date(.range(.calendar(year: .from(0), month: .exact($0)), $1))
    }
    Rule("between May and July") {
      "between"; monthNames.place(); "and"; date
    } means: {
      .date(.range(.calendar(month: .exact($0)), $1))
    }
    Rule("March 13 to the 15th, 2024") {
      maybe("from|between"); date; untilOrDash; maybe("the"); dayOfMonth; maybe(",|of"); maybe(yearNumber)
    } means: { when, day, year in
      days(when, to: day, year)
    }
    Rule("between March 13 and 15") {
      "between"; date; "and"; maybe("the"); dayOfMonth; maybe(","); maybe(yearNumber)
    } means: { when, day, year in
      days(when, to: day, year)
    }
    Rule("March between 13 and 15") {
      monthNames.place(); "between|from"; dayOfMonth; "and|to|-"; dayOfMonth; maybe(","); maybe(yearNumber)
    } means: { month, first, last, year in
      days(.calendar(month: .exact(month), day: .exact(first)), to: last, year)
    }
    Rule("from the 13th to the 15th of March") {
      maybe("from|between"); maybe("the"); dayOfMonth; untilOrDash; date
    } means: { day, when in
      guard when.hasMonthDay else { return nil }
      return .date(.range(.calendar(day: .exact(day)), when))
    }
    Rule("between 13 and 15 March") {
      "between"; maybe("the"); dayOfMonth; "and"; date
    } means: { day, when in
      guard when.hasMonthDay else { return nil }
      return .date(.range(.calendar(day: .exact(day)), when))
    }
    Rule("from March until now") {
      maybe("from|between|since|ever since"); date; "until|till|to|through|up to|and|up until|-|til"; present
    } means: {
      .date(.range($0, .day(0)))
    }
    Rule("between now and March 15") {
      "between|from"; "now|today"; "and|until|till|to|through"; date
    } means: {
      .date(.range(.day(0), $0))
    }
    Rule("from 2014 to 2018") {
      "from|between|in between|in"; yearNumber; "to|until|till|through|thru|and|-|–|~"; yearNumber
    } means: {
      guard (1900...2100).contains($0), $0 < $1, $1 <= 2100 else { return nil }
      return .date(.range(.calendar(year: .exact($0)), .calendar(year: .exact($1))))
    }
    Rule("from 2014 to May 2018") {
      "from|between|in between|in"; yearNumber; "to|until|till|through|thru|and|-|–|~"; date
    } means: {
      (1900...2100).contains($0) ? .date(.range(.calendar(year: .exact($0)), $1)) : nil
    }
    Rule("from May 2014 to 2018") {
      "from|between|in between"; date; "to|until|till|through|thru|and"; yearNumber
    } means: { when, year in
      guard (1900...2100).contains(year) else { return nil }
      return .date(.range(when, .calendar(year: .exact(year))))
    }
  }

  static let untilOrDash = until + "|" + Common.dash

  /// From a date to a day of the same month.
  private static func days(_ when: When, to day: Int, _ year: Int?) -> Said? {
    guard when.hasMonthDay else { return nil }
    let range = When.range(when, .calendar(day: .exact(day)))
    guard let year else { return .date(range) }
    return (1900...2100).contains(year) ? range.in(.exact(year)).map { .date($0) } : nil
  }

  /// from 5 to 6 pm · between 9:30 and 11 · 4 pm for 30 minutes.
  @Rows static var timeRanges: [Rule] {
    Rule("9:30 to 11 am") {
      maybe(betweens); time; until; time
    } means: {
      Common.span($0, $1)
    }
    Rule("between 9:30 and 11 am") {
      betweens; time; "and|-|–"; time
    } means: {
      Common.span($0, $1)
    }
    Rule("3 to 4 pm") {
      maybe(betweens); hourNumber; untilOrDash; time
    } means: {
      upTo($1, from: $0)
    }
    Rule("between 3 and 4 pm") {
      betweens; hourNumber; "and"; time
    } means: {
      upTo($1, from: $0)
    }
    Rule("from 9:30 to 11") {
      betweens; time; "to|until|till|and|-|–|through"; hourNumber
    } means: {
      Common.span($0, Timing(Hour($1)))
    }
    Rule("8 pm - 11") {
      time; "-|–|to|until"; hourNumber
    } means: {
      $0.start.part == nil ? nil : Common.span($0, Timing(Hour($1)))
    }
    Rule("from 10:30 to 3 on March 15") {
      betweens; time; "to|and|-|until|till"; hourNumber; maybe("on|on the"); date
    } means: { time, hour, when in
      guard when.isDay, time.when == nil, time.end == nil else { return nil }
      return .time(Timing(time.start, on: when, to: Hour(hour)))
    }
    Rule("between 9.30 and 4.30 pm") {
      betweens; hourNumber; "."; twoFigures; "to|and|-|until|till"; time
    } means: { hour, minute, end in
      Common.span(Timing(Hour(hour, minute)), end)
    }
    Rule("between 0730 and 0930") {
      betweens; figures; "to|and|-|until|till"; figures
    } means: { from, to in
      guard let start = inFour(from), let end = inFour(to) else { return nil }
      return .time(Timing(start, to: end))
    }
    Rule("from two thirty to two forty-five") {
      betweens; wordHour; maybe("-"); wordMinute; "to|and|-|until|till"; wordHour; maybe("-"); wordMinute
    } means: {
      .time(Timing(Hour($0, $1), to: Hour($2, $3)))
    }
    Rule("the 17 from 2 to 4 pm") {
      "the"; dayNumber; time
    } means: { day, time in
      guard time.when == nil, time.end != nil else { return nil }
      return .time(Timing(time.start, on: .calendar(day: .exact(day)), to: time.end))
    }
    Rule("Friday morning 6-8") {
      date; daypart; hourNumber; "-|to"; hourNumber
    } means: { when, part, first, last in
      guard when.isDay, first != last else { return nil }
      return .time(Timing(Hour(first).in(part), on: when, to: Hour(last).in(part)))
    }
    Rule("from 9 for 2 hours") {
      "from"; hourNumber; "for"; duration
    } means: {
      lasting(Timing(Hour($0)), $1)
    }
    Rule("6-8 on March 15") {
      hourNumber; "-"; hourNumber; maybe("on|on the"); date
    } means: {
      guard $2.isDay, $0 < $1, $1 <= 12 else { return nil }
      return .time(Timing(Hour($0), on: $2, to: Hour($1)))
    }
    Rule("between 3 and 8 on March 15") {
      betweens; hourNumber; "to|and|-|until"; hourNumber; maybe("on|on the"); date
    } means: {
      guard $2.isDay, $0 != $1 else { return nil }
      return .time(Timing(Hour($0), on: $2, to: Hour($1)))
    }
    Rule("March 15 from 6 to 8") {
      date; maybe(daypart); betweens; hourNumber; "to|and|-|until"; hourNumber
    } means: { when, part, first, last in
      guard when.isDay, first != last else { return nil }
      return .time(Timing(Hour(first, 0, nil, part), on: when, to: Hour(last, 0, nil, part)))
    }
    Rule("15 minutes after 1 pm") {
      duration; "from|after|past"; time
    } means: { length, time in
      guard case .time(let lasting)? = lasting(time, length), let end = lasting.end else { return nil }
      return .time(Timing(end, on: time.when))
    }
    Rule("4 pm for 30 minutes") {
      time; "for"; duration
    } means: {
      lasting($0, $1)
    }
    Rule("for 30 minutes from 4 pm") {
      "for"; duration; "from|starting from|starting at|starting|beginning at"; time
    } means: {
      lasting($1, $0)
    }
  }

  /// 22-23 Feb at 7 pm are two days, not hours.
  private static func upTo(_ end: Timing, from hour: Int) -> Said? {
    guard end.end == nil, hour <= 12 || end.start.part == nil else { return nil }
    return Common.span(Timing(Hour(hour)), end)
  }

  /// 0730 is half past seven.
  private static func inFour(_ number: Numeral) -> Hour? {
    guard number.digits == 4, let whole = number.amount.integer, whole < 2400, whole % 100 < 60 else {
      return nil
    }
    return Hour(whole / 100, whole % 100)
  }

  private static func lasting(_ time: Timing, _ length: Length) -> Said? {
    guard time.end == nil, length.duration.months == nil else { return nil }
    let minutes = time.start.minute + length.duration[.minute] + length.duration[.hour] * 60
    let end = time.start.hour + minutes / 60
    guard minutes > time.start.minute, end < 24 else { return nil }
    return .time(
      Timing(time.start, on: time.when, to: Hour(end, minutes % 60, nil, end > 12 ? nil : time.start.part)))
  }
}

extension When {
  /// Whether its month and its day were said.
  var hasMonthDay: Bool {
    switch self {
    case .calendar(_, .some, .exact), .figures: true
    default: false
    }
  }
}
