import Figures
import Mentions

extension EnglishLanguage {
  static let monthNames: Words<Int> = [
    1: "january, jan, jan.", 2: "february, feb, feb.", 3: "march, mar, mar.", 4: "april, apr, apr.", 5: "may",
    6: "june, jun, jun.", 7: "july, jul, jul.", 8: "august, aug, aug.",
    9: "september, sep, sep., sept, sept.",
    10: "october, oct, oct.", 11: "november, nov, nov.", 12: "december, dec, dec.",
  ]
  static let weekdays: Words<Int> = [
    1: "monday, mon, mon.", 2: "tuesday, tue, tues, tue., tues.", 3: "wednesday, wed, weds, wed.",
    4: "thursday, thu, thur, thurs, thu., thurs.", 5: "friday, fri, fri.", 6: "saturday, sat.",
    7: "sunday, sun.",
  ]
  static let daysFromNow: Words<Int> = [
    -2: "the day before yesterday, day before yesterday", -1: "yesterday", 0: "today, tonight",
    1: "tomorrow, tmrw", 2: "the day after tomorrow, day after tomorrow",
  ]
  static let fromNow: Words<Int> = [
    -1: "last, past, previous", 0: "this, current", 1: "next, coming, following",
  ]
  static let ordinals: Words<Int> = [
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
    9: "ninth",
    10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth", 15: "fifteenth",
    16: "sixteenth",
    17: "seventeenth", 18: "eighteenth", 19: "nineteenth", 20: "twentieth", 21: "twenty-first, twenty first",
    22: "twenty-second, twenty second", 23: "twenty-third, twenty third", 24: "twenty-fourth, twenty fourth",
    25: "twenty-fifth, twenty fifth", 26: "twenty-sixth, twenty sixth", 27: "twenty-seventh, twenty seventh",
    28: "twenty-eighth, twenty eighth", 29: "twenty-ninth, twenty ninth", 30: "thirtieth",
    31: "thirty-first, thirty first",
  ]

  /// 15th · 15.
  @Rows static var daysOfMonth: [Rule] {
    Rule("15th") {
      dayNumber; "st|nd|rd|th"
    } means: {
      .number(Numeral(.whole($0), digits: 2))
    }
    Rule("fifteenth") {
      ordinals.place()
    } means: {
      .number(Numeral(.whole($0), digits: 2))
    }
  }

  static let dayOfMonth = quantity.map { number -> Int? in
    guard let day = number.amount.integer, (1...31).contains(day), number.max == nil, !number.isScaled else {
      return nil
    }
    return day
  }

  @Rows static var dates: [Rule] {
    Rule("March 15th, 2024") {
      monthNames.place(); dayOfMonth; maybe(",|of"); yearNumber
    } means: {
      .date(.calendar(year: .exact($2), month: .exact($0), day: .exact($1)))
    }
    Rule("15th of March, 2024") {
      maybe("the"); dayOfMonth; maybe("of"); monthNames.place(); maybe(",|of|in"); yearNumber
    } means: {
      .date(.calendar(year: .exact($2), month: .exact($1), day: .exact($0)))
    }
    Rule("March 15th") {
      monthNames.place(); maybe("the"); dayOfMonth
    } means: {
      .date(.calendar(month: .exact($0), day: .exact($1)))
    }
    Rule("the 15th of March") {
      maybe("the"); dayOfMonth; maybe("of"); monthNames.place()
    } means: {
      .date(.calendar(month: .exact($1), day: .exact($0)))
    }
    Rule("March 2024") {
      monthNames.place(); maybe(",|of|in"); yearNumber
    } means: {
      .date(.calendar(year: .exact($1), month: .exact($0)))
    }
    Rule("last March") {
      fromNow.place(); monthNames.place()
    } means: { offset, month in
      .date(.calendar(year: offset == 0 ? .from(0) : nil, month: .exact(month)))
    }
    Rule("in May") {
      beside("in|since|from|until|till|by|of|during|early|late|mid|on|to"); monthNames.place()
    } means: {
      .date(.calendar(month: .exact($0)))
    }
    Rule("March") {
      monthNames.place()
    } means: {
      // “may” alone is seldom the month.
      $0 == 5 ? nil : .date(.calendar(month: .exact($0)))
    }
    Rule("the 25th") {
      "the|on the"; dayNumber; "st|nd|rd|th"
    } means: {
      .date(.calendar(day: .exact($0)))
    }
    Rule("last Friday") {
      fromNow.place(); weekdays.place()
    } means: {
      .date(.weekday($1, week: $0))
    }
    Rule("Friday") {
      weekdays.place()
    } means: {
      .date(.weekday($0, week: nil))
    }
    Rule("last month") {
      fromNow.place(); "month"
    } means: {
      .date(.calendar(month: .from($0)))
    }
    Rule("last year") {
      fromNow.place(); "year"
    } means: {
      .date(.calendar(year: .from($0)))
    }
    Rule("last week") {
      fromNow.place(); "week"
    } means: {
      .date(.week($0))
    }
    Rule("yesterday") {
      daysFromNow.place()
    } means: {
      .date(.day($0))
    }
    Rule("in 2024") {
      beside("in|since|from|until|till|by|of|during"); yearNumber
    } means: {
      (1900...2100).contains($0) ? .date(.calendar(year: .exact($0))) : nil
    }
  }
}
