import Figures
import Mentions

extension EnglishLanguage {
  /// Parts of the day that can stand alone after a number.
  static let inDayparts: Words<Daypart> = [
    .morning: "in the morning, in the early morning, o'clock in the morning, this morning",
    .afternoon: "in the afternoon, in the after noon",
    .evening: "in the evening, at night, in the night, o'clock at night",
  ]
  static let at =
    "at|for|@|around|about|, at|at around|at about|by|before|after|,|-|at approximately|till|until|from|between"

  /// tomorrow at 5 · 8 tonight · March 15 around 9 pm · in the morning at 7.
  @Rows static var times: [Rule] {
    Rule("at seven thirty") {
      beside("at|by|until|around|for|since|before|after"); wordHour; maybe("-"); wordMinute
    } means: {
      .time(Timing(Hour($0, $1)))
    }
    Rule("at 12.30") {
      beside("at|@"); hourNumber; "."; whole([.minute, .twoFigures, .figures])
    } means: {
      .time(Timing(Hour($0, $1)))
    }
    Rule("at 12 15") {
      beside("at"); hourNumber; whole([.minute, .twoFigures, .figures])
    } means: {
      .time(Timing(Hour($0, $1)))
    }
    Rule("on 25th at 4 am") {
      beside("on|at|by|since"); dayNumber; th; maybe(at); time
    } means: {
      on(.calendar(day: .exact($0)), $1)
    }
    Rule("tomorrow at 12.30") {
      date; "at|@"; hourNumber; "."; whole([.minute, .twoFigures, .figures])
    } means: {
      $0.isDay ? .time(Timing(Hour($1, $2), on: $0)) : nil
    }
    Rule("8 tonight") {
      hourNumber; maybe(","); partsOfDays.place()
    } means: { hour, night in
      (1...12).contains(hour) ? .time(Timing(Hour(hour).in(night.part), on: .day(night.day))) : nil
    }
    Rule("9:15 tonight") {
      clock; maybe(","); partsOfDays.place()
    } means: { hour, night in
      .time(Timing(hour.in(night.part), on: .day(night.day)))
    }
    Rule("tonight at 8:15") {
      partsOfDays.place(); maybe(at); time
    } means: { night, time in
      guard time.when == nil else { return nil }
      return .time(Timing(time.start.in(night.part), on: .day(night.day), to: time.end?.in(night.part)))
    }
    Rule("tonight at 8") {
      partsOfDays.place(); at; hourNumber
    } means: { night, hour in
      .time(Timing(Hour(hour).in(night.part), on: .day(night.day)))
    }
    Rule("March 15 at about 9 pm") {
      date; at; time
    } means: {
      on($0, $1)
    }
    Rule("March 15 9-11 pm") {
      date; time
    } means: {
      $1.end == nil && $1.start.part == nil ? nil : on($0, $1)
    }
    Rule("tomorrow at five") {
      date; "at|@|around|about|at around|at about"; hourNumber
    } means: { when, hour in
      when.isDay ? .time(Timing(Hour(hour), on: when)) : nil
    }
    Rule("in the morning at 7:30") {
      daypart; maybe(at); time
    } means: { part, time in
      guard time.when == nil else { return nil }
      return .time(Timing(time.start.in(part), to: time.end?.in(part)))
    }
    Rule("in the morning at 7") {
      daypart; "at|@|around|about"; hourNumber
    } means: {
      .time(Timing(Hour($1).in($0)))
    }
    Rule("in the night five thirty") {
      daypart; wordHour; maybe("-"); wordMinute
    } means: {
      .time(Timing(Hour($1, $2).in($0)))
    }
    Rule("tomorrow at seven twenty-seven") {
      date; "at"; wordHour; maybe("-"); wordMinute; maybe("minutes")
    } means: {
      $0.isDay ? .time(Timing(Hour($1, $2), on: $0)) : nil
    }
    Rule("half past seven in the evening") {
      clock; maybe(","); daypart
    } means: {
      .time(Timing($0.in($1)))
    }
    Rule("8 in the evening") {
      hourNumber; inDayparts.place()
    } means: {
      (1...12).contains($0) ? .time(Timing(Hour($0).in($1))) : nil
    }
    Rule("five thirty in the evening") {
      wordHour; maybe("-"); wordMinute; inDayparts.place()
    } means: {
      .time(Timing(Hour($0, $1).in($2)))
    }
    Rule("730 in the evening") {
      figures; inDayparts.place()
    } means: {
      guard (3...4).contains($0.digits), let number = $0.amount.integer, number < 1260, number % 100 < 60
      else { return nil }
      return .time(Timing(Hour(number / 100, number % 100).in($1)))
    }
    Rule("9 tomorrow morning") {
      hourNumber; maybe("o'clock"); daysFromNow.place(); daypart
    } means: { hour, day, part in
      (1...12).contains(hour) ? .time(Timing(Hour(hour).in(part), on: .day(day))) : nil
    }
    Rule("9:15 tomorrow morning") {
      clock; maybe("on|,|of"); date; daypart
    } means: { hour, when, part in
      when.isDay ? .time(Timing(hour.in(part), on: when)) : nil
    }
    Rule("five-thirty tomorrow evening") {
      wordHour; maybe("-"); wordMinute; maybe(",|on"); date; daypart
    } means: { hour, minute, when, part in
      when.isDay ? .time(Timing(Hour(hour, minute).in(part), on: when)) : nil
    }
    Rule("9 tomorrow") {
      hourNumber; "tomorrow"
    } means: {
      (1...12).contains($0) ? .time(Timing(Hour($0), on: .day(1))) : nil
    }
    Rule("Thu Oct 26 11:00:09 2023") {
      date; clock; yearNumber
    } means: { when, hour, year in
      when.in(.exact(year)).map { .time(Timing(hour, on: $0)) }
    }
  }

  private static func on(_ when: When, _ time: Timing) -> Said? {
    guard when.isDay, time.when == nil, time.endWhen == nil else { return nil }
    return .time(Timing(time.start, on: when, to: time.end))
  }

  /// 9:30 pm on Friday · Tuesday morning · the morning of March 3.
  @Rows static var timesOfDays: [Rule] {
    Rule("last night") {
      partsOfDays.place()
    } means: {
      .date(.day($0.day))
    }
    Rule("in 7 days at 5 pm") {
      date; maybe(at); time
    } means: {
      on($0, $1)
    }
    Rule("9:30 pm on March 15") {
      time; maybe("on|,|of|, on|on the|- "); date
    } means: { time, when in
      guard time.when == nil, when.isDay else { return nil }
      return .time(Timing(time.start, on: when, to: time.end))
    }
    Rule("at seven on the 15th") {
      beside("at|around"); hourNumber; "on|on the"; date
    } means: {
      (1...12).contains($0) && $1.isDay ? .time(Timing(Hour($0), on: $1)) : nil
    }
    Rule("Friday morning") {
      date; maybe(",|at"); daypart
    } means: { when, _ in
      when.isDay ? .date(when) : nil
    }
    Rule("Friday AM") {
      date; Common.halves.place()
    } means: { when, _ in
      when.isDay ? .date(when) : nil
    }
    Rule("the morning of March 3") {
      maybe("the"); daypart; maybe("of|on|,|of the"); date
    } means: { _, when in
      when.isDay ? .date(when) : nil
    }
    Rule("early in the day Friday") {
      "early in the day|late in the day|later in the day|late in|later in"; maybe("on|of"); date
    } means: {
      $0.isDay ? .date($0) : nil
    }
  }
}

extension Hour {
  /// The same time in a part of the day, if it says none itself.
  func `in`(_ part: Daypart) -> Hour { Hour(hour, minute, second, self.part ?? part) }
}
