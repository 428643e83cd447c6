import Mentions

extension Common {
  /// 2024-03-15 · 15.03.2024 · 3/15/24: dates in figures.
  @Rows package static var figureDates: [Rule] {
    Rule("2024-03-15") {
      yearNumber; "-"; monthNumber; "-"; dayNumber
    } means: {
      ymd($0, $1, $2)
    }
    Rule("2024/3/15") {
      yearNumber; "/"; monthNumber; "/"; dayNumber
    } means: {
      ymd($0, $1, $2)
    }
    Rule("2024.03.15") {
      yearNumber; "."; monthNumber; "."; dayNumber
    } means: {
      ymd($0, $1, $2)
    }
    Rule("2024 03 15") {
      yearNumber; whole([.month, .twoFigures]); whole([.day, .twoFigures])
    } means: {
      ymd($0, $1, $2)
    }
    Rule("20240315") {
      figures
    } means: {
      guard $0.digits == 8, let number = $0.amount.integer else { return nil }
      guard (1990...2040).contains(number / 10_000) else { return nil }
      return ymd(number / 10_000, number / 100 % 100, number % 100)
    }
    Rule("3/15/2024") {
      dayNumber; "/"; dayNumber; "/"; yearNumber
    } means: {
      .date(.figures(year: .exact($2), $0, $1, dayFirst: false))
    }
    Rule("3-15-2024") {
      dayNumber; "-"; dayNumber; "-"; yearNumber
    } means: {
      .date(.figures(year: .exact($2), $0, $1, dayFirst: false))
    }
    Rule("15.03.2024") {
      dayNumber; "."; monthNumber; "."; yearNumber
    } means: {
      .date(.figures(year: .exact($2), $0, $1, dayFirst: true))
    }
    Rule("3/15/24") {
      dayNumber; "/"; dayNumber; "/"; shortYear
    } means: {
      .date(.figures(year: .short($2), $0, $1, dayFirst: false))
    }
    Rule("10-31-74") {
      dayNumber; "-"; dayNumber; "-"; shortYear
    } means: {
      .date(.figures(year: .short($2), $0, $1, dayFirst: false))
    }
    Rule("3/15") {
      dayNumber; "/"; dayNumber
    } means: {
      .date(.figures(year: nil, $0, $1, dayFirst: false))
    }
    Rule("03-15") {
      whole([.month, .twoFigures, .figures]); "-"; whole([.day, .twoFigures, .figures])
    } means: {
      .date(.calendar(month: .exact($0), day: .exact($1)))
    }
    Rule("2024-03") {
      yearNumber; "-|/"; monthNumber
    } means: {
      .date(.calendar(year: .exact($0), month: .exact($1)))
    }
    // 1749.11 and 2038.10 are sums.
    Rule("2024.03") {
      yearNumber; "."; monthNumber
    } means: {
      (1990...2030).contains($0) ? .date(.calendar(year: .exact($0), month: .exact($1))) : nil
    }
    Rule("09/2024") {
      monthNumber; "/|-"; yearNumber
    } means: {
      .date(.calendar(year: .exact($1), month: .exact($0)))
    }
    Rule("2014-2018") {
      yearNumber; "-|–|~|—|－|——"; yearNumber
    } means: {
      guard (1900...2100).contains($0), $0 < $1, $1 <= 2100 else { return nil }
      return .date(.range(.calendar(year: .exact($0)), .calendar(year: .exact($1))))
    }
  }

  /// A whole date; the resolver refuses what cannot be.
  private static func ymd(_ year: Int, _ month: Int, _ day: Int) -> Said? {
    guard Day(year, month, day) != nil else { return nil }
    return .date(.calendar(year: .exact(year), month: .exact(month), day: .exact(day)))
  }
}
