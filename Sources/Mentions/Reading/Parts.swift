extension Resolver {
  /// “past Friday”, on a Friday, is a week ago.
  func nearest(_ weekday: Int, _ isBack: Bool) -> Day {
    let distance = isBack ? (today.weekday - weekday + 6) % 7 + 1 : (weekday - today.weekday + 6) % 7 + 1
    return today.adding(days: isBack ? -distance : distance)
  }

  /// “Friday the 22nd” · “Fri, Sep 20”: a weekday and a date agree in some months and years only. The last such month
  /// up to this one, or year up to today, else the next; where none agrees the weekday was wrong.
  func weekdate(_ weekday: Int, _ when: When) -> Resolved? {
    if case .calendar(nil, nil, .exact(let day)) = when {
      for back in 0..<48 {
        guard let first = Day(today.year, today.month, 1)?.adding(months: -back),
          let found = Day(first.year, first.month, day), found.weekday == weekday
        else { continue }
        return Resolved(found, inferred: .month)
      }
      return nil
    }
    guard var past = date(when), let day = past.span.exact, day.weekday != weekday, past.inferred == .year
    else { return date(when) }
    for year in [day.year + 1, day.year + 2] {
      guard let dated = when.in(.exact(year)), let next = date(dated)?.span.exact else { continue }
      guard next.weekday == weekday else { break }
      past.span = DateSpan(next)
      break
    }
    return past
  }

  /// The end of a range that began: 11/7 after 10/1 is 7 November, if that is later.
  func end(_ when: When, from start: Day) -> Resolved? {
    guard case .figures(let year?, let a, let b, let dayFirst) = when else { return date(when) }
    let orders = dayFirst ? [(b, a), (a, b)] : [(a, b), (b, a)]
    let found = orders.lazy.compactMap { self.inYear(self.year(year), $0, .exact($1)) }
    return found.first { $0.span.last >= start } ?? found.first
  }

  /// So many days that are neither Saturday nor Sunday from a day on.
  func workingDays(_ count: Int, from day: Day) -> Day {
    var day = day
    for _ in 0..<min(abs(count), 1000) {
      repeat { day = day.adding(days: count.signum()) } while day.weekday > 5
    }
    return day
  }

  /// “early next week” is Monday to Wednesday, “end of the week” Friday to Sunday; months and years stay whole: which
  /// days of March are its end, the person did not say.
  func part(_ part: Part, of when: When) -> Resolved? {
    guard let whole = date(when), whole.span.first.adding(days: 6) == whole.span.last, whole.span.end != nil
    else {
      return date(when)
    }
    let monday = whole.span.first
    switch part {
    case .early: return Resolved(monday, monday.adding(days: 2))
    case .middle: return Resolved(monday.adding(days: 1), monday.adding(days: 4))
    case .late:
      let sunday = monday.adding(days: 6)
      let isNow = monday < today && today <= sunday
      return Resolved(isNow ? max(today, monday.adding(days: 3)) : monday.adding(days: 3), sunday)
    case .end: return Resolved(monday.adding(days: 4), monday.adding(days: 6))
    }
  }

  /// “the first two weeks of 2024” begin with its first Monday, the last end with its last Sunday.
  func ends(_ count: Int, _ unit: Unit, _ isFirst: Bool, of when: When) -> Resolved? {
    guard let whole = date(when), (1...366).contains(count) else { return nil }
    let (first, last) = (whole.span.first, whole.span.last)
    switch unit {
    case .day where isFirst: return Resolved(first, first.adding(days: count - 1))
    case .day: return Resolved(last.adding(days: 1 - count), last)
    case .week where isFirst:
      let monday = first.adding(days: (8 - first.weekday) % 7)
      return Resolved(monday, monday.adding(days: count * 7 - 1))
    case .week:
      let sunday = last.adding(days: -(last.weekday % 7))
      return Resolved(sunday.adding(days: 1 - count * 7), sunday)
    case .month:
      guard first.day == 1 else { return nil }
      return isFirst
        ? Resolved(first, first.adding(months: count).adding(days: -1))
        : Resolved(last.adding(days: 1).adding(months: -count), last)
    default: return nil
    }
  }

  /// Labor Day is a Monday, so its weekend has three days; that of Thanksgiving, a Thursday, has four.
  func weekend(of when: When) -> Resolved? {
    guard let day = date(when)?.span.exact else { return nil }
    switch day.weekday {
    case 1: return Resolved(day.adding(days: -2), day)
    case 4, 5: return Resolved(day, day.adding(days: 7 - day.weekday))
    default: return Resolved(day.adding(days: 6 - day.weekday), day.adding(days: 7 - day.weekday))
    }
  }

  /// “Thanksgiving 3 months ago”.
  func festivalNear(_ festival: Festival, _ when: When) -> Resolved? {
    guard let near = date(when)?.span.exact else { return nil }
    let days = (near.year - 1...near.year + 1).compactMap { festival.day(in: $0) }
      .filter { near > today || $0 <= today }
    return days.min { abs($0.number - near.number) < abs($1.number - near.number) }.map { Resolved($0) }
  }

  /// “the rest of this week”: from today to its end.
  func rest(of when: When) -> Resolved? {
    guard let whole = date(when), whole.span.first <= today, today < whole.span.last else {
      return date(when)
    }
    return Resolved(today, whole.span.last)
  }

  /// “next June” · “next Easter”: the first that begins after today.
  func coming(_ when: When) -> Resolved? {
    (today.year...today.year + 1).lazy.compactMap { when.in(.exact($0)).flatMap { self.date($0) } }
      .first { $0.span.first > self.today }
  }

  /// 上季度 · “the past two quarters”: whole quarters (3), half-years (6) or decades (120) counted from this one.
  func period(_ months: Int, _ offset: Int, _ count: Int) -> Resolved? {
    let number = (today.year * 12 + today.month - 1) / months * months + offset * months
    guard (1...100).contains(count), let first = Day(number / 12, number % 12 + 1, 1) else { return nil }
    let last = first.adding(months: months * count - 1)
    return Resolved(
      DateSpan(
        CalendarDate(year: first.year, month: first.month),
        to: CalendarDate(year: last.year, month: last.month)))
  }
}

extension When {
  /// Whether it is one day, so that a time can be on it.
  public var isDay: Bool {
    switch self {
    case .calendar(_, _, let day?):
      switch day {
      case .exact, .last, .weekday: true
      case .week, .isoWeek, .part: false
      }
    case .figures, .day, .weekday, .nearest, .weekdate, .away, .festival, .sameDay, .ordinal(_, .day, _): true
    case .part(_, let whole): whole.isDay
    default: false
    }
  }

  /// “March 15” and then its year; `nil` where a year cannot follow, or was said already.
  public func `in`(_ year: Year) -> When? {
    switch self {
    case .calendar(nil, .exact(let month), let day): .calendar(year: year, month: .exact(month), day: day)
    case .figures(nil, let a, let b, let dayFirst): .figures(year: year, a, b, dayFirst: dayFirst)
    case .festival(let festival, nil): .festival(festival, year)
    case .months(let first, let last, nil): .months(first, last, year)
    case .range(let first, let last):
      if let end = last.in(year) {
        .range(first, end)
      } else if case .calendar(nil, nil, .some) = last, let start = first.in(year) {
        .range(start, last)
      } else {
        nil
      }
    case .weekdate(_, let when): when.in(year)
    case .part(let part, let whole): whole.in(year).map { .part(part, of: $0) }
    default: nil
    }
  }
}
