import Figures
import Mentions

extension EnglishLanguage {
  static let monthNames: Words<Int> = [
    1: "january, jan, jan.", 2: "february, feb, feb., febuary", 3: "march, mar, mar.", 4: "april, apr, apr.",
    5: "may", 6: "june, jun, jun.", 7: "july, jul, jul.", 8: "august, aug, aug.",
    9: "september, sep, sep., sept, sept.", 10: "october, oct, oct.", 11: "november, nov, nov.",
    12: "december, dec, dec.",
  ]
  static let ordinals: Words<Int> = [
    1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth",
    9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth",
    15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth",
    20: "twentieth", 21: "twenty-first, twenty first", 22: "twenty-second, twenty second",
    23: "twenty-third, twenty third", 24: "twenty-fourth, twenty fourth",
    25: "twenty-fifth, twenty fifth", 26: "twenty-sixth, twenty sixth",
    27: "twenty-seventh, twenty seventh", 28: "twenty-eighth, twenty eighth",
    29: "twenty-ninth, twenty ninth", 30: "thirtieth", 31: "thirty-first, thirty first",
  ]
  static let th = "st|nd|rd|th"
  /// Words after which a month's name, even “may”, is a month.
  static let inMonth =
    "in|since|from|until|till|til|by|of|during|before|after|through|throughout|around|in the|for the month of|the month of|month of|in early|as of|starting|beginning"

  /// Words before which it is one too.
  static let ofMonth =
    "bank statement|account statement|card statement|statement|bill|payment|instalment|installment|repayment|salary|rent|invoice"
  /// What is said of an answer: May, obviously.
  static let sure = "obviously|of course|definitely|certainly|clearly|sorry|i think|i guess|i believe"

  /// A day of a month by its number: 15 · 15th · fifteenth.
  static let dayOfMonth = monthDay.map { day -> Int? in
    if case .exact(let number) = day { number } else { nil }
  }

  /// 3rd · third · the 15th · the last Friday: what a day is called in its month.
  @Rows static var ordinalParts: [Rule] {
    Rule("15th") {
      integer; th
    } means: {
      .ordinal($0)
    }
    Rule("fifteenth") {
      ordinals.place()
    } means: {
      .ordinal($0)
    }
    Rule("15th") {
      dayNumber; maybe(th)
    } means: {
      .day(.exact($0))
    }
    Rule("fifteenth") {
      ordinals.place()
    } means: {
      .day(.exact($0))
    }
  }

  /// March 15th · the 15th of March · 15-Mar · in May: days and months, which may have their year after them.
  @Rows static var dateParts: [Rule] {
    Rule("March 15th") {
      monthNames.place(); maybe("the|-|/"); dayOfMonth
    } means: {
      .date(.calendar(month: .exact($0), day: .exact($1)))
    }
    Rule("the 15th day of March") {
      maybe("the"); dayNumber; maybe(th); maybe("day"); maybe("of|-|/|."); monthNames.place()
    } means: {
      .date(.calendar(month: .exact($1), day: .exact($0)))
    }
    Rule("the fifteenth of March") {
      maybe("the"); ordinals.place(); maybe("day"); maybe("of"); monthNames.place()
    } means: {
      .date(.calendar(month: .exact($1), day: .exact($0)))
    }
    Rule("in May") {
      beside(inMonth); "may"
    } means: {
      .date(.calendar(month: .exact(5)))
    }
    Rule("May bank statement") {
      "may"; beside(ofMonth)
    } means: {
      .date(.calendar(month: .exact(5)))
    }
    Rule("May obviously.") {
      "may"; maybe(beside: ","); beside(sure); beside(".|!|,|;")
    } means: {
      .date(.calendar(month: .exact(5)))
    }
    Rule("March") {
      monthNames.place()
    } means: {
      // “may” alone is seldom the month.
      $0 == 5 ? nil : .date(.calendar(month: .exact($0)))
    }
  }

  /// March 15th, 2024 · April of '24 · Friday, March 15 · 2024-Mar-15.
  @Rows static var dates: [Rule] {
    Rule("15-Mar-24") {
      dayNumber; maybe(th); maybe("-|/|of"); monthNames.place(); maybe("-|/|,|'"); shortYear
    } means: {
      .date(.calendar(year: .short($2), month: .exact($1), day: .exact($0)))
    }
    Rule("15 Mar/2024") {
      maybe("the"); dayNumber; maybe(th); maybe("day"); maybe("-|/|of|."); monthNames.place(); "-|/";
      yearNumber
    } means: {
      .date(.calendar(year: .exact($2), month: .exact($1), day: .exact($0)))
    }
    Rule("2024-Mar-15") {
      yearNumber; maybe("-|/|,"); monthNames.place(); maybe("-|/"); dayOfMonth
    } means: {
      .date(.calendar(year: .exact($0), month: .exact($1), day: .exact($2)))
    }
    Rule("2024/15/Mar") {
      yearNumber; "-|/"; dayNumber; "-|/"; monthNames.place()
    } means: {
      .date(.calendar(year: .exact($0), month: .exact($2), day: .exact($1)))
    }
    Rule("15-2024-Mar") {
      dayNumber; "-|/"; yearNumber; "-|/"; monthNames.place()
    } means: {
      .date(.calendar(year: .exact($1), month: .exact($2), day: .exact($0)))
    }
    Rule("March-2024-15") {
      monthNames.place(); "-|/"; yearNumber; "-|/"; dayNumber
    } means: {
      .date(.calendar(year: .exact($1), month: .exact($0), day: .exact($2)))
    }
    Rule("March 15 '24") {
      monthNames.place(); dayOfMonth; maybe(","); "'|/"; shortYear
    } means: {
      .date(.calendar(year: .short($2), month: .exact($0), day: .exact($1)))
    }
    Rule("March of '24") {
      monthNames.place(); maybe("of"); "'"; shortYear
    } means: {
      .date(.calendar(year: .short($1), month: .exact($0)))
    }
    Rule("April of 87") {
      monthNames.place(); "of"; shortYear
    } means: {
      .date(.calendar(year: .short($1), month: .exact($0)))
    }
    Rule("March 2024") {
      monthNames.place(); maybe(",|of|in|-|/|, of"); yearNumber
    } means: {
      .date(.calendar(year: .exact($1), month: .exact($0)))
    }
    Rule("2024 March") {
      yearNumber; maybe("-|/"); monthNames.place()
    } means: {
      .date(.calendar(year: .exact($0), month: .exact($1)))
    }
    Rule("March 15th, 2024") {
      date; maybe(",|of|in|, of|, in|. "); yearNumber
    } means: { when, year in
      guard (1900...2100).contains(year) else { return nil }
      return when.in(.exact(year)).map { .date($0) }
    }
    Rule("June next year") {
      date; maybe(",|of|in"); year
    } means: { when, year in
      when.in(year).map { .date($0) }
    }
    Rule("Friday, March 15, 2024") {
      maybe(fromNow.place()); weekdays.place(); maybe(",|the|-|, the"); date
    } means: { near, weekday, when in
      switch when {
      case .calendar(_, .some, .some), .figures: .date(near == nil ? .weekdate(weekday, when) : when)
      default: nil
      }
    }
    Rule("Friday 7.26") {
      maybe(fromNow.place()); weekdays.place(); monthNumber; "."; dayNumber
    } means: {
      .date(.calendar(month: .exact($2), day: .exact($3)))
    }
    Rule("Friday (Mar-15)") {
      maybe(fromNow.place()); weekdays.place(); "("; date; ")"
    } means: { _, _, when in
      if case .calendar(_, .some, .some) = when { .date(when) } else { nil }
    }
    Rule("Friday the 22nd") {
      weekdays.place(); maybe("the|, the"); dayOfMonth
    } means: {
      weekdate($0, $1)
    }
    Rule("03 15 2024") {
      whole([.month, .twoFigures, .figures]); whole([.day, .twoFigures, .figures]); yearNumber
    } means: {
      (1900...2100).contains($2)
        ? .date(.calendar(year: .exact($2), month: .exact($0), day: .exact($1))) : nil
    }
    Rule("on 3.15") {
      beside("on|by|dated"); monthNumber; ".|-"; dayNumber
    } means: {
      .date(.figures(year: nil, $0, $1, dayFirst: false))
    }
    Rule("in 2024") {
      beside(inYear); yearNumber
    } means: {
      (1900...2100).contains($0) ? .date(.calendar(year: .exact($0))) : nil
    }
    Rule("CY24") {
      "cy|fy"; shortYear
    } means: {
      .date(.calendar(year: .short($0)))
    }
    Rule("03/15, 2024") {
      dayNumber; "/"; dayNumber; ","; yearNumber
    } means: {
      .date(.figures(year: .exact($2), $0, $1, dayFirst: false))
    }
    Rule("the year 2024") {
      maybe("the"); "year|calendar year|cy"; yearNumber
    } means: {
      .date(.calendar(year: .exact($0)))
    }
    Rule("the 1990s") {
      "the"; yearNumber; "s|'s"
    } means: {
      $0 % 10 == 0 ? .date(.range(.calendar(year: .exact($0)), .calendar(year: .exact($0 + 9)))) : nil
    }
    Rule("the 90s") {
      "the"; shortYear; "s|'s"
    } means: {
      guard $0 % 10 == 0, $0 >= 30 else { return nil }
      return .date(.range(.calendar(year: .exact(1900 + $0)), .calendar(year: .exact(1909 + $0))))
    }
  }

  /// Words before a date or a time that are none of it; what follows them is read as it is without them.
  static let before = inMonth + "|on|at|dated|to|for|between|this"

  /// by May 15th, 2024 · at five past nine on Friday.
  @Rows static var introduced: [Rule] {
    Rule("by May 15th, 2024") {
      beside(before); date
    } means: {
      .date($0)
    }
    Rule("on the day after May 15th") {
      beside(before); composedDate
    } means: {
      .date($0)
    }
    Rule("at 9 pm on May 15th") {
      beside(before); time
    } means: {
      .time($0)
    }
  }

  private static func weekdate(_ weekday: Int, _ day: Int) -> Said? {
    .date(.weekdate(weekday, .calendar(day: .exact(day))))
  }

  /// Words after which four figures are a year.
  static let inYear =
    "in|since|from|until|till|by|of|during|before|after|through|throughout|as of|back in|in the year|later than|earlier than|="
}
