/// A feast: fixed, by rule, or by the lunar calendar.
public enum Festival: Hashable, Sendable {
  /// 12-25.
  case fixed(month: Int, day: Int)
  /// Thanksgiving: the fourth Thursday of November; -1 is the last.
  /// Black Friday is a day after it.
  case nth(Int, weekday: Int, month: Int, offset: Int = 0)
  /// 春节: by the lunar calendar; month, day, and days after it (除夕 is -1 from 1-1).
  case lunar(month: Int, day: Int, offset: Int = 0)
  /// 清明: by the sun, 4 or 5 April.
  case solar(Solar)
  /// Easter and the feasts so many days from it.
  case easter(Int)

  /// Feasts of the solar terms.
  public enum Solar: Hashable, Sendable { case qingming, winter }
}

extension Festival {
  /// The day of the feast in a year; `nil` for a lunar feast beyond the table.
  func day(in year: Int) -> Day? {
    switch self {
    case .fixed(let month, let day): return Day(year, month, day)
    case .nth(let nth, let weekday, let month, let offset):
      guard let first = Day(year, month, 1) else { return nil }
      let lead = (weekday - first.weekday + 7) % 7
      let count = (Day.length(ofMonth: month, in: year) - lead + 6) / 7
      return first.adding(days: lead + 7 * (nth > 0 ? nth - 1 : count + nth) + offset)
    case .lunar(let month, let day, let offset):
      return Lunar.day(year, month, day)?.adding(days: offset)
    case .solar(.qingming):
      // Within 1901–2099 the sun enters Qingming at about this fraction of 4 April.
      return Day(year, 4, Int(Double(year % 100) * 0.2422 + 4.81) - year % 100 / 4)
    case .solar(.winter):
      return Day(year, 12, Int(Double(year % 100) * 0.2422 + 21.94) - year % 100 / 4)
    case .easter(let offset): return Festival.easter(year)?.adding(days: offset)
    }
  }

  /// Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher).
  private static func easter(_ year: Int) -> Day? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let days = h + l - 7 * m + 114
    return Day(year, days / 31, days % 31 + 1)
  }
}
