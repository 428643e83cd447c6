extension When {
  /// Whether it is a date whose year was not said.
  var isOpenYear: Bool {
    switch self {
    case .calendar(nil, .exact, _), .figures(nil, _, _, _), .festival(_, nil), .months(_, _, nil): true
    default: false
    }
  }

  /// 13 to 15 July · Nov to Feb 2017: the first end, with what only the second says.
  func completed(by end: When) -> When {
    switch (self, end) {
    case (.calendar(nil, nil, let day?), .calendar(let year, let month?, .some)):
      return .calendar(year: year, month: month, day: day)
    case (.calendar(nil, .exact(let first)?, let day), .calendar(let year?, .exact(let last)?, let lastDay)):
      guard first > last || (first == last && (day?.number ?? 0) > (lastDay?.number ?? 31)) else {
        return .calendar(year: year, month: .exact(first), day: day)
      }
      return .calendar(year: year.before, month: .exact(first), day: day)
    case (.figures(nil, let a, let b, let dayFirst), .figures(let year?, _, _, _)):
      return .figures(year: year, a, b, dayFirst: dayFirst)
    case (.calendar(nil, nil, let day?), .figures): return .calendar(year: nil, month: nil, day: day)
    default: return self
    }
  }

  /// The second end, with what only the first says.
  func following(_ start: CalendarDate, nextYear: Bool = false) -> When {
    let year = Year.exact(start.year + (nextYear ? 1 : 0))
    switch self {
    case .calendar(nil, nil, let day?):
      guard let month = start.month else { return self }
      let next = nextYear ? month % 12 + 1 : month
      return .calendar(year: .exact(start.year + (next < month ? 1 : 0)), month: .exact(next), day: day)
    case .calendar(nil, .exact(let month)?, let day):
      return .calendar(year: year, month: .exact(month), day: day)
    case .figures(nil, let a, let b, let dayFirst): return .figures(year: year, a, b, dayFirst: dayFirst)
    case .festival(let festival, nil): return .festival(festival, year)
    default: return self
    }
  }
}

extension MonthDay {
  fileprivate var number: Int? { if case .exact(let number) = self { number } else { nil } }
}

extension Year {
  fileprivate var before: Year {
    switch self {
    case .exact(let year): .exact(year - 1)
    case .short(let year): year > 0 ? .short(year - 1) : .exact(1999)
    case .from(let offset): .from(offset - 1)
    }
  }
}
