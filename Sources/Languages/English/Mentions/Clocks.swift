import Figures
import Mentions

extension EnglishLanguage {
  /// Only after minutes: “5 a day” is no time.
  static let halfLetters: Words<Daypart> = [.am: "a, a.", .pm: "p, p."]
  static let oclock = "o'clock|oclock|o clock|o' clock|o'clock sharp"
  /// Minutes to or past the hour.
  static let minutesBeside: Words<Int> = [
    15: "quarter, a quarter", 30: "half", 45: "three quarters, three-quarters",
  ]
  static let fixedTimes: Words<Int> = [
    12: "noon, midday, 12 noon, noonish, mid-day, twelve noon, the midday",
    0: "midnight, 12 midnight, mid night, twelve midnight",
  ]
  /// A number in words.
  private static func inWords(_ range: ClosedRange<Int>) -> Spot<Int> {
    single.map { number in
      guard number.digits == 0, !number.isScaled, let whole = number.amount.integer, range.contains(whole)
      else { return nil }
      return whole
    }
  }
  static let wordHour = inWords(1...12)
  static let wordMinute = inWords(5...59)

  /// half past nine · seven thirty pm · 9ish · noon.
  @Rows static var clocks: [Rule] {
    Rule("half past 9 pm") {
      minutesBeside.place(); "past|after"; clock
    } means: {
      $1.minute == 0 ? .clock(Hour($1.hour, $0, nil, $1.part)) : nil
    }
    Rule("half past nine") {
      minutesBeside.place(); "past"; hourNumber
    } means: {
      .clock(Hour($1, $0))
    }
    Rule("20 minutes past 3 pm") {
      minuteNumber; maybe("minutes|minute|mins|min"); "past"; clock
    } means: {
      $1.minute == 0 ? .clock(Hour($1.hour, $0, nil, $1.part)) : nil
    }
    Rule("20 past eight") {
      minuteNumber; maybe("minutes|minute|mins|min"); "past"; hourNumber
    } means: {
      $1 <= 12 ? .clock(Hour($1, $0)) : nil
    }
    Rule("a quarter to 7 pm") {
      minutesBeside.place(); "to|before|till|of"; clock
    } means: {
      $1.minute == 0 && $0 != 30 ? before($0, $1) : nil
    }
    Rule("a quarter to seven") {
      minutesBeside.place(); "to|till"; hourNumber
    } means: {
      $0 == 30 || $1 > 12 ? nil : before($0, Hour($1))
    }
    Rule("ten minutes to seven") {
      minuteNumber; "minutes to|minute to|mins to|min to"; hourNumber
    } means: {
      (1...12).contains($1) ? before($0, Hour($1)) : nil
    }
    Rule("9:30p") {
      hourNumber; ":"; twoFigures; halfLetters.place()
    } means: {
      hour($0, $1, nil, $2)
    }
    Rule("9p") {
      hourNumber; "p|p."
    } means: {
      (1...12).contains($0) ? .clock(Hour($0, 0, nil, .pm)) : nil
    }
    Rule("seven thirty pm") {
      hourNumber; twoFigures; Common.halves.place()
    } means: {
      hour($0, $1, nil, $2)
    }
    Rule("930 pm") {
      figures; Common.halves.place()
    } means: {
      guard (3...4).contains($0.digits), let number = $0.amount.integer, number % 100 < 60 else { return nil }
      return hour(number / 100, number % 100, nil, $1)
    }
    Rule("10 h 10 pm") {
      hourNumber; "h"; twoFigures; maybe(Common.halves.place())
    } means: {
      hour($0, $1, nil, $2)
    }
    Rule("nine o'clock pm") {
      hourNumber; oclock; maybe(Common.halves.place())
    } means: {
      hour($0, 0, nil, $1)
    }
    Rule("9ish pm") {
      hourNumber; "ish|-ish|.|ish-"; Common.halves.place()
    } means: {
      hour($0, 0, nil, $1)
    }
    Rule("9ish") {
      hourNumber; "ish|-ish|ish."
    } means: {
      (1...12).contains($0) ? .clock(Hour($0)) : nil
    }
    Rule("9:30ish") {
      hourNumber; ":"; twoFigures; "ish|-ish"
    } means: {
      .clock(Hour($0, $1))
    }
    Rule("noon") {
      fixedTimes.place()
    } means: {
      .clock(Hour($0))
    }
  }

  private static func hour(_ hour: Int, _ minute: Int, _ second: Int?, _ part: Daypart?) -> Said? {
    guard hour < 24 || minute == 0 else { return nil }
    return .clock(Hour(hour, minute, second, hour > 12 ? nil : part))
  }

  /// A quarter to seven is 6:45, a quarter to one 12:45.
  private static func before(_ minutes: Int, _ hour: Hour) -> Said? {
    guard (1...59).contains(minutes), hour.hour > 0 else { return nil }
    return .clock(Hour(hour.hour == 1 ? 12 : hour.hour - 1, 60 - minutes, nil, hour.part))
  }
}
