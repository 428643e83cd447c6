import Figures
import Mentions

extension EnglishLanguage {
  static let weekdays: Words<Int> = [
    1: "monday, mondays, mon, mon.", 2: "tuesday, tuesdays, tue, tues, tue., tues.",
    3: "wednesday, wednesdays, wed, weds, wed.", 4: "thursday, thursdays, thu, thur, thurs, thu., thurs.",
    5: "friday, fridays, fri, fri.", 6: "saturday, saturdays, sat, sat.", 7: "sunday, sundays, sun, sun.",
  ]
  /// Short names that are words by themselves.
  static let loneWeekdays: Words<Int> = [
    1: "monday, mon.", 2: "tuesday, tue, tues, tue., tues.", 3: "wednesday, weds, wed.",
    4: "thursday, thu, thur, thurs, thu., thurs.", 5: "friday, fri, fri.", 6: "saturday, sat.",
    7: "sunday, sun, sun.",
  ]
  static let daysFromNow: Words<Int> = [
    -2: "the day before yesterday, day before yesterday", -1: "yesterday, yesterdays, yesterday's",
    0: "today, todays, today's", 1: "tomorrow, tmrw, tomorrows, tomorrow's, tmr",
    2: "the day after tomorrow, day after tomorrow, the day after tmrw, day after tmrw",
  ]
  static let fromNow: Words<Int> = [
    -1: "last, past, previous, prior, this past, the last, the past, the previous",
    0: "this, current, the current, this current, this very",
    1: "next, coming, following, upcoming, the next, the following, this coming, the coming",
  ]
  static let dayparts: Words<Daypart> = [
    .am: "in the am", .dawn: "midnight, at midnight, before dawn, at dawn", .pm: "in the pm",
    .morning:
      "in the morning, morning, in the early morning, early morning, early-morning, late morning, late-morning, early in the morning, in the early-morning, in the late-morning",
    .afternoon:
      "in the afternoon, afternoon, early afternoon, late afternoon, early-afternoon, late-afternoon, mid-afternoon, in the early-afternoon, in the late-afternoon",
    .evening:
      "in the evening, evening, at night, in the night, night, early evening, late evening, early-evening, late-evening, early-night, late-night, late at night, late in the evening, in the wee hours, in the early-evening, in the late-evening, in the early-night, in the late-night",
  ]
  /// A part of a day close to this one.
  static let partsOfDays: Words<PartOfDay> = [
    PartOfDay(0, .morning):
      "this morning, early this morning, late this morning, later this morning, this early morning",
    PartOfDay(0, .afternoon):
      "this afternoon, later this afternoon, late this afternoon, earlier this afternoon",
    PartOfDay(0, .evening):
      "tonight, this evening, this night, late tonight, tonite, later tonight, later this evening",
    PartOfDay(-1, .evening): "last night, late last night, last evening, yesterday night",
    PartOfDay(1, .evening): "next night, next evening",
  ]
  /// A week, a month, a year counted from this one: “the week before last”.
  static let twoAway: Words<Int> = [
    -2: "before last, before the last", 2: "after next, after the next",
  ]
  static let spans: Words<Unit> = [
    .week: "week, wk", .month: "month, mo, calendar month, billing month",
    .year: "year, yr, calendar year, cy",
    .day: "day",
  ]

  /// last year · this month: parts that a day or a month may stand before.
  @Rows static var relativeParts: [Rule] {
    Rule("last month") {
      fromNow.place(); "month"
    } means: {
      .month(.from($0))
    }
    Rule("last year") {
      fromNow.place(); "year|yr|calendar year"
    } means: {
      .year(.from($0))
    }
    Rule("of the year") {
      "of the year|in the year"
    } means: {
      .year(.from(0))
    }
    Rule("in the morning") {
      dayparts.place()
    } means: {
      .daypart($0)
    }
  }

  /// yesterday · last Friday: days counted from today.
  @Rows static var relativeDays: [Rule] {
    Rule("yesterday") {
      daysFromNow.place()
    } means: {
      .date(.day($0))
    }
    Rule("past Friday") {
      nearest.place(); weekdays.place()
    } means: {
      .date(.nearest(weekday: $1, isBack: $0))
    }
    Rule("last Friday") {
      fromNow.place(); weekdays.place()
    } means: {
      .date(.weekday($1, week: $0))
    }
    Rule("the Friday before last") {
      maybe("the"); weekdays.place(); twoAway.place()
    } means: { weekday, weeks in
      .date(
        .away(
          Length(Duration(1, .week)), isBack: weeks < 0, from: .nearest(weekday: weekday, isBack: weeks < 0)))
    }
    Rule("Friday of last week") {
      weekdays.place(); maybe(",|of|from|in|on|of the|in the|the"); fromNow.place(); "week"
    } means: {
      .date(.weekday($0, week: $1))
    }
    Rule("last week Friday") {
      fromNow.place(); "week|week's"; maybe("-|,|on|'s"); weekdays.place()
    } means: {
      .date(.weekday($1, week: $0))
    }
    Rule("Friday") {
      loneWeekdays.place()
    } means: {
      .date(.weekday($0, week: nil))
    }
    Rule("that day") {
      "that day|same day|the same day|that same day|that very day"
    } means: {
      .date(.sameDay)
    }
    Rule("the next day") {
      "the next day|next day|the following day"
    } means: {
      .date(.away(Length(Duration(1, .day)), isBack: false, from: .sameDay))
    }
    Rule("the previous day") {
      "the previous day|the day prior"
    } means: {
      .date(.away(Length(Duration(1, .day)), isBack: true, from: .sameDay))
    }
    Rule("last day") {
      "last day|past day"
    } means: {
      .date(.day(-1))
    }
  }

  static let nearest: Words<Bool> = [
    true: "past, this past, the past", false: "coming, upcoming, this coming, the coming",
  ]

  /// last month · the week before last · next June.
  @Rows static var relativeSpans: [Rule] {
    Rule("last month") {
      month
    } means: {
      .date(.calendar(month: $0))
    }
    Rule("last year") {
      fromNow.place(); "year|yr|calendar year"
    } means: {
      .date(.calendar(year: .from($0)))
    }
    Rule("last week") {
      fromNow.place(); "week|wk"
    } means: {
      .date(.week($0))
    }
    Rule("next work week") {
      fromNow.place(); "workweek|working week|work week"
    } means: {
      .date(.range(.weekday(1, week: $0), .weekday(5, week: $0)))
    }
    Rule("last weekend") {
      fromNow.place(); "weekend"
    } means: {
      .date(.weekend($0))
    }
    Rule("the weekend") {
      "the weekend|my weekend|weekend"
    } means: {
      .date(.weekend(0))
    }
    Rule("the week before last") {
      maybe("the"); spans.place(); twoAway.place()
    } means: {
      switch $0 {
      case .week: .date(.week($1))
      case .month: .date(.calendar(month: .from($1)))
      case .year: .date(.calendar(year: .from($1)))
      default: nil
      }
    }
    Rule("the weekend before last") {
      maybe("the"); "weekend"; twoAway.place()
    } means: {
      .date(.weekend($0))
    }
    Rule("since this May") {
      beside(inMonth); "this"; monthNames.place()
    } means: {
      .date(.calendar(year: .from(0), month: .exact($0)))
    }
    Rule("this August") {
      fromNow.place(); monthNames.place()
    } means: { offset, month in
      switch offset {
      // “This may be” is no month.
      case 0 where month == 5: nil
      case 0: .date(.calendar(year: .from(0), month: .exact(month)))
      case 1: .date(.coming(.calendar(month: .exact(month))))
      default: .date(.calendar(month: .exact(month)))
      }
    }
    Rule("the 20th of next month") {
      maybe("the"); dayOfMonth; maybe("day"); maybe("of|in"); month
    } means: {
      .date(.calendar(month: $1, day: .exact($0)))
    }
    Rule("next month on the 5th") {
      month; maybe(","); "on the|the"; dayNumber; th
    } means: {
      .date(.calendar(month: $0, day: .exact($1)))
    }
    Rule("the 25th") {
      "the"; dayNumber; th
    } means: {
      .date(.calendar(day: .exact($0)))
    }
    Rule("on 25th") {
      beside("on|by|since|at|from"); dayNumber; th
    } means: {
      .date(.calendar(day: .exact($0)))
    }
    Rule("the 27.") {
      "the"; whole([.day, .figures]); beside(".|!|?|;")
    } means: {
      .date(.calendar(day: .exact($0)))
    }
    Rule("on the fifteenth") {
      beside("on|by|since|until"); "the"; ordinals.place()
    } means: {
      $0 > 3 ? .date(.calendar(day: .exact($0))) : nil
    }
    Rule("the rest of this week") {
      "rest|rest of|the rest of|rest of the|the remainder of|the remainder of the"; date
    } means: { when in
      switch when {
      case .week: .date(.rest(of: when))
      case .day, .calendar: .date(when)
      default: nil
      }
    }
    Rule("rest of the week") {
      "rest the week|rest of the week|the rest of the week|the remainder of the week"
    } means: {
      .date(.rest(of: .week(0)))
    }
    Rule("earlier this month") {
      "earlier|earlier in|sometime|some time|anytime"; date
    } means: {
      .date($0)
    }
    Rule("two Sundays ago") {
      integer; weekdays.place(); "ago|back"
    } means: { count, weekday in
      weeks(count - 1, from: .nearest(weekday: weekday, isBack: true), isBack: true)
    }
    Rule("two Sundays from now") {
      integer; weekdays.place(); "from now|later|hence"
    } means: { count, weekday in
      weeks(count - 1, from: .nearest(weekday: weekday, isBack: false), isBack: false)
    }
  }
}

extension EnglishLanguage {
  private static func weeks(_ count: Int, from when: When, isBack: Bool) -> Said? {
    guard (0...60).contains(count) else { return nil }
    return .date(count == 0 ? when : .away(Length(Duration(count, .week)), isBack: isBack, from: when))
  }
}

/// “last night”: a part of the day so many days from today.
struct PartOfDay: Sendable {
  var day: Int
  var part: Daypart

  init(_ day: Int, _ part: Daypart) { (self.day, self.part) = (day, part) }
}
