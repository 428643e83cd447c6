/// What was said, before `today` is known: 去年三月, not 2023-03.
public enum Said: Sendable, Hashable {
  // Parts: they are mentions only together with others.
  /// 2024年 · 去年.
  case year(Year)
  /// 三月 · 上个月.
  case month(Month)
  /// 晚上: a part of the day.
  case daypart(Daypart)
  /// 半点 · 9:30 · 九点半: a time that may lack its part of day.
  case clock(Hour)
  /// 元 · dollars, and what stands before a sum.
  case currency(String)
  /// A number with what belongs to it: 三千来.
  case number(Numeral)
  /// “third” · “21st”.
  case ordinal(Int)
  /// “the 15th” · “the last Friday”: what of a month that is named after it.
  case day(MonthDay)
  /// A-2231: letters and figures without a blank.
  case code
  // Mentions.
  /// 2024年3月15日 · 前天 · 三天前.
  case date(When)
  /// 晚上九点半 · 3月15日 21:30.
  case time(Timing)
  /// 三个月.
  case duration(Length)
  /// 800元.
  case sum(Sum)
  /// 万分之五.
  case rate(Rate)
  /// 3期.
  case count(Count)
  /// 138…: digits.
  case phone(String)
  /// a@example.com.
  case email
  /// 20240315001: an identifier.
  case identifier
  /// 十分感谢 · https://…: words that look like one of the above, and are none.
  case nothing

  /// So many cases there are.
  public static let sorts = 20

  /// The number of `.number`.
  static let numberSort = 5
  /// The number of `.date`.
  static let dateSort = 9
  /// From `.duration` to `.phone`: what a number begins.
  static let amountSorts = 11...15

  /// The number of the case; dates made of other dates are a sort of their own, so that none is built of them again.
  public var sort: Int {
    switch self {
    case .year: 0
    case .month: 1
    case .daypart: 2
    case .clock: 3
    case .currency: 4
    case .number: 5
    case .ordinal: 6
    case .day: 7
    case .code: 8
    case .date(let when): when.isRange ? 19 : 9
    case .time: 10
    case .duration: 11
    case .sum: 12
    case .rate: 13
    case .count: 14
    case .phone: 15
    case .email: 16
    case .identifier: 17
    case .nothing: 18
    }
  }

  /// Whether it ends where a longer date begins with its number: 逾期 10月14号 tells of no ten months, 头11月7日 of no first
  /// eleven, 客服11月7日 of no number.
  var yieldsToDate: Bool {
    switch self {
    case .duration, .identifier, .nothing: true
    // 1200元 四月十九号 is no 1200.40.
    case .sum: true
    case .date(.units): true
    case .date(let when): when.isRange
    default: false
    }
  }

  /// Whether it is worth telling by itself.
  var isMention: Bool { sort >= 9 }
}

/// 2024年 · 24年 · 去年: a year as it was said.
public enum Year: Hashable, Sendable {
  /// In four figures.
  case exact(Int)
  /// In two figures.
  case short(Int)
  /// So many years from this one.
  case from(Int)
}

/// 三月 · 上个月: a month as it was said.
public enum Month: Hashable, Sendable {
  /// By its number.
  case exact(Int)
  /// So many months from this one.
  case from(Int)
}

/// 15日 · 月底 · “the second Monday”: what of a month.
public enum MonthDay: Hashable, Sendable {
  /// By its number.
  case exact(Int)
  /// So many days before the last, 0 the last.
  case last(Int)
  /// The n-th Monday (1) … Sunday (7); -1 the last.
  case weekday(Int, nth: Int)
  /// The n-th week that begins with a Monday in the month; -1 the last.
  case week(Int)
  /// The n-th week that has its Thursday in the month, as in ISO 8601; -1 the last.
  case isoWeek(Int)
  /// 上旬: from a day to a day; 31 is the last.
  case part(Int, Int)
}

/// A unit of the calendar.
public typealias Unit = Duration.Unit

/// A date as it was said.
public indirect enum When: Hashable, Sendable {
  /// Year, month, day, as far as they were said.
  case calendar(year: Year? = nil, month: Month? = nil, day: MonthDay? = nil)
  /// 7/9: a month and a day, which may be a day and a month.
  case figures(year: Year?, Int, Int, dayFirst: Bool)
  /// 前天: so many days from today.
  case day(Int)
  /// 上周五: Monday (1) to Sunday (7), so many weeks from this one; `nil` is the last one that has been.
  case weekday(Int, week: Int?)
  /// “past Friday” · “coming Friday”: the last before today, or the first after it.
  case nearest(weekday: Int, isBack: Bool)
  /// “Friday the 22nd” · “Fri, Sep 20”: of the month, or the year, in which the weekday agrees.
  case weekdate(Int, When)
  /// 上周: so many weeks from this one.
  case week(Int)
  /// 上周末: a Saturday and Sunday.
  case weekend(Int)
  /// “the week of March 3”: the week in which a date lies.
  case weekOf(When)
  /// 三天前 · “two weeks after Friday”: a length of time from a date, or from today.
  case away(Length, isBack: Bool, from: When?)
  /// 最近三个月: the length of time that ends today (or begins).
  case window(Length, isBack: Bool)
  /// 前两个月: so many whole units before this one, or after.
  case units(Int, Unit, isBack: Bool)
  /// 3月1日到15日.
  case range(When, When)
  /// “end of next week” · “early 2023”: a part of a week, of a month or of a year.
  case part(Part, of: When)
  /// “the first two weeks of 2024”: whole units at the beginning or the end of a time.
  case ends(Int, Unit, isFirst: Bool, of: When)
  /// “Labor Day weekend”: a Saturday and Sunday with the feast beside them.
  case weekendOf(When)
  /// “Thanksgiving 3 months ago”: the feast nearest to a date.
  case festivalNear(Festival, When)
  /// “the rest of this week”: what is left of it.
  case rest(of: When)
  /// “next June” · “next Easter”: the first to come.
  case coming(When)
  /// 国庆: a day of the year that a language names.
  case festival(Festival, Year?)
  /// 上半年 · 第三季度: months of a year.
  case months(Int, Int, Year?)
  /// A quarter (3 months) or half-year (6) so many from this one; several of them one after the other.
  case period(months: Int, Int, count: Int = 1)
  /// 2024年第10天 · the n-th week of a year; -1 the last.
  case ordinal(Int, Unit, of: Year)
  /// 那天: the date named last.
  case sameDay
}

extension When {
  /// Whether it is made of other dates.
  var isRange: Bool {
    switch self {
    case .away(_, _, .sameDay?): false
    case .range, .weekOf, .weekendOf, .ends, .festivalNear, .away(_, _, .some): true
    default: false
    }
  }
}

/// “early” · “mid” · “late” · “end of”: a part of a time.
public enum Part: Hashable, Sendable { case early, middle, late, end }

/// A part of the day.
public enum Daypart: Hashable, Sendable, CaseIterable {
  case dawn, morning, noon, afternoon, evening, night, am, pm
}

/// 九点半: a time as it was said, perhaps without its half of the day.
public struct Hour: Hashable, Sendable {
  /// 0 to 24.
  public var hour: Int
  /// 0 to 59.
  public var minute: Int
  /// 0 to 59, where said.
  public var second: Int?
  /// 晚上, pm.
  public var part: Daypart?
  /// 七点多 · around 7.
  public var isApproximate = false

  /// A time.
  public init(_ hour: Int, _ minute: Int = 0, _ second: Int? = nil, _ part: Daypart? = nil) {
    (self.hour, self.minute, self.second, self.part) = (hour, minute, second, part)
  }

  /// The same, told roughly.
  public var roughly: Hour {
    var hour = self
    hour.isApproximate = true
    return hour
  }
}

/// A time, its day, and its end.
public struct Timing: Hashable, Sendable {
  /// The day.
  public var when: When?
  /// The time.
  public var start: Hour
  /// The end's own day.
  public var endWhen: When?
  /// The end.
  public var end: Hour?

  /// A time, perhaps of a day, perhaps with its end.
  public init(_ start: Hour, on when: When? = nil, to end: Hour? = nil, endOn endWhen: When? = nil) {
    (self.when, self.start, self.endWhen, self.end) = (when, start, endWhen, end)
  }
}

/// A length of time as it was said.
public struct Length: Hashable, Sendable {
  /// The lower or only length.
  public var duration: Duration
  /// 三四个月.
  public var max: Duration?
  /// 三个多月.
  public var isApproximate: Bool

  /// A length.
  public init(_ duration: Duration, max: Duration? = nil, isApproximate: Bool = false) {
    (self.duration, self.max, self.isApproximate) = (duration, max, isApproximate)
  }
}

/// A sum as it was said.
public struct Sum: Hashable, Sendable {
  /// The lower or only amount, in the major unit.
  public var amount: Amount
  /// The upper one.
  public var max: Amount?
  /// ISO 4217; `nil` where none was said.
  public var currency: String?
  /// 三千多.
  public var isApproximate: Bool

  /// A sum.
  public init(_ amount: Amount, max: Amount? = nil, _ currency: String? = nil, isApproximate: Bool = false) {
    (self.amount, self.max, self.currency, self.isApproximate) = (amount, max, currency, isApproximate)
  }
}

/// A rate as it was said, in percent.
public struct Rate: Hashable, Sendable {
  /// In percent.
  public var percent: Amount
  /// `day`, `month`, `year` where said.
  public var per: String?
  /// About.
  public var isApproximate = false

  /// A rate.
  public init(_ percent: Amount, per: String? = nil) { (self.percent, self.per) = (percent, per) }
}

/// A count as it was said.
public struct Count: Hashable, Sendable {
  /// The lower or only number.
  public var count: Int
  /// The upper one.
  public var max: Int?
  /// What is counted, in the notation of the vocabulary.
  public var unit: String
  /// `day`, `month` … where said.
  public var per: String?
  /// About.
  public var isApproximate = false

  /// A count.
  public init(_ count: Int, max: Int? = nil, _ unit: String, per: String? = nil) {
    (self.count, self.max, self.unit, self.per) = (count, max, unit, per)
  }
}
