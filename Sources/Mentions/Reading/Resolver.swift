/// What was said becomes dates: 去年三月, said in 2024, is 2023-03.
///
/// A date without its year is the most recent past one; a bare day takes its month from the date named last.
struct Resolver {
  let today: Day
  /// The date named last, in this text or before it.
  var last: CalendarDate?

  /// A date, all it can mean where that is more than one, and what was filled in.
  struct Resolved {
    var span: DateSpan
    var ambiguous: [DateSpan] = []
    var inferred = Mention.Inferred.nothing

    init(_ span: DateSpan, inferred: Mention.Inferred = .nothing) {
      self.span = span
      self.inferred = inferred
    }

    init(_ day: Day, inferred: Mention.Inferred = .nothing) { self.init(DateSpan(day), inferred: inferred) }

    init(_ first: Day, _ last: Day) { self.init(DateSpan(CalendarDate(first), to: CalendarDate(last))) }
  }

  /// The date; `nil` for one that cannot be.
  func date(_ when: When) -> Resolved? {
    switch when {
    case .calendar(let year, let month, let day): calendar(year, month, day)
    case .figures(let year, let a, let b, let dayFirst): figures(year, a, b, dayFirst)
    case .day(let offset): Resolved(today.adding(days: offset))
    case .weekday(let day, let week): Resolved(weekday(day, week))
    case .nearest(let weekday, let isBack): Resolved(nearest(weekday, isBack))
    case .weekdate(let weekday, let when): weekdate(weekday, when)
    case .week(let offset): week(of: today.adding(days: offset * 7))
    case .weekend(let offset): weekend(offset)
    case .weekOf(let when): date(when).flatMap { week(of: $0.span.first) }
    case .away(let length, let isBack, let from): away(length, isBack, from)
    case .window(let length, let isBack): window(length, isBack)
    case .units(let count, let unit, let isBack): units(count, unit, isBack)
    case .range(let first, let last): range(first, last)
    case .part(let part, let when): self.part(part, of: when)
    case .ends(let count, let unit, let isFirst, let when): ends(count, unit, isFirst, of: when)
    case .weekendOf(let when): weekend(of: when)
    case .festivalNear(let festival, let when): festivalNear(festival, when)
    case .rest(let when): rest(of: when)
    case .coming(let when): coming(when)
    case .festival(let festival, let year): feast(festival, year)
    case .months(let first, let last, let year): months(first, last, year)
    case .period(let months, let offset, let count): period(months, offset, count)
    case .ordinal(let nth, let unit, let year): ordinal(nth, unit, self.year(year))
    case .sameDay: last.flatMap(\.exact).map { Resolved($0) }
    }
  }

  /// 24 is 2024, 98 is 1998: at most fifteen years ahead.
  func year(_ year: Year) -> Int {
    switch year {
    case .exact(let number): number
    case .short(let number): 2000 + number <= today.year + 15 ? 2000 + number : 1900 + number
    case .from(let offset): today.year + offset
    }
  }

  // MARK: Days and weeks

  func monday(of day: Day) -> Day { day.adding(days: 1 - day.weekday) }

  func week(of day: Day) -> Resolved { Resolved(monday(of: day), monday(of: day).adding(days: 6)) }

  private func weekday(_ number: Int, _ week: Int?) -> Day {
    if let week { return monday(of: today).adding(days: week * 7 + number - 1) }
    return today.adding(days: -((today.weekday - number + 7) % 7))
  }

  private func weekend(_ offset: Int) -> Resolved {
    let saturday = monday(of: today).adding(days: offset * 7 + 5)
    return Resolved(saturday, saturday.adding(days: 1))
  }

  // MARK: Months and their days

  private func calendar(_ year: Year?, _ month: Month?, _ day: MonthDay?) -> Resolved? {
    let known = year.map(self.year)
    switch month {
    case .exact(let month): return inYear(known, month, day)
    case .from(let offset):
      let first = Day(today.year, today.month, 1)?.adding(months: offset)
      return first.flatMap { inMonth(known ?? $0.year, $0.month, day) }
    case nil:
      guard let day else { return known.map { Resolved(DateSpan(CalendarDate(year: $0))) } }
      return bare(day)
    }
  }

  /// 3月15日: of the last year in which it has been.
  func inYear(_ year: Int?, _ month: Int, _ day: MonthDay?) -> Resolved? {
    if let year { return inMonth(year, month, day) }
    for year in stride(from: today.year, through: today.year - 8, by: -1) {
      guard var found = inMonth(year, month, day), found.span.first <= today else { continue }
      found.inferred = .year
      return found
    }
    return nil
  }

  func inMonth(_ year: Int, _ month: Int, _ day: MonthDay?) -> Resolved? {
    guard let first = Day(year, month, 1) else { return nil }
    let length = Day.length(ofMonth: month, in: year)
    switch day {
    case nil: return Resolved(DateSpan(CalendarDate(year: year, month: month)))
    case .exact(let day): return Day(year, month, day).map { Resolved($0) }
    case .last(let before): return Resolved(first.adding(days: length - 1 - before))
    case .part(let from, let to):
      return Resolved(first.adding(days: from - 1), first.adding(days: min(to, length) - 1))
    case .weekday(let number, let nth):
      let lead = (number - first.weekday + 7) % 7
      let count = (length - lead + 6) / 7
      let index = nth > 0 ? nth - 1 : count + nth
      return (0..<count).contains(index) ? Resolved(first.adding(days: lead + index * 7)) : nil
    case .week(let nth), .isoWeek(let nth):
      // A week is of the month that has its Monday, or its Thursday.
      let isByThursday = if case .isoWeek = day { true } else { false }
      let lead = ((isByThursday ? 11 : 8) - first.weekday) % 7
      let count = (length - lead + 6) / 7
      let index = nth > 0 ? nth - 1 : count + nth
      return (0..<count).contains(index) ? week(of: first.adding(days: lead + index * 7)) : nil
    }
  }

  /// 25号: of the month named last, else the last one that has been.
  private func bare(_ day: MonthDay) -> Resolved? {
    guard case .exact(let number) = day else {
      return inMonth(today.year, today.month, day).map { Resolved($0.span, inferred: .month) }
    }
    if let last, let month = last.month, let found = Day(last.year, month, number) {
      return Resolved(found, inferred: .month)
    }
    for back in 0..<4 {
      guard let first = Day(today.year, today.month, 1)?.adding(months: -back),
        let found = Day(first.year, first.month, number), found <= today
      else { continue }
      return Resolved(found, inferred: .month)
    }
    return nil
  }

  /// 7/9: the most recent past one first, and all that it can be.
  private func figures(_ year: Year?, _ a: Int, _ b: Int, _ dayFirst: Bool) -> Resolved? {
    let known = year.map(self.year)
    let readings = (dayFirst ? [(b, a), (a, b)] : [(a, b), (b, a)]).compactMap { month, day in
      inYear(known, month, .exact(day))
    }
    guard var first = readings.first, let second = readings.last else { return nil }
    guard first.span != second.span else { return first }
    let isLater = second.span.first > first.span.first
    let isPast = second.span.first <= today
    let isBetter = known == nil ? isLater : isPast && first.span.first > today
    if isBetter { first = second }
    first.ambiguous = [first.span, isBetter ? readings[0].span : second.span]
    return first
  }

  // MARK: Lengths of time

  func moved(_ day: Day, by duration: Duration, back: Bool) -> Day {
    let sign = back ? -1 : 1
    let moved = day.adding(months: sign * (duration[.year] * 12 + duration[.month]))
      .adding(days: sign * (duration[.week] * 7 + duration[.day]))
    return workingDays(duration[.workingDay] * sign, from: moved)
  }

  private func away(_ length: Length, _ isBack: Bool, _ from: When?) -> Resolved? {
    var start = today
    if let from {
      // “the next day” counts from the date named last, where one was named.
      guard let base = date(from) ?? (from == .sameDay && last == nil ? Resolved(today) : nil) else {
        return nil
      }
      start = isBack ? base.span.first : base.span.last
    }
    guard length.duration.hasDays else { return nil }
    return Resolved(moved(start, by: length.duration, back: isBack))
  }

  private func window(_ length: Length, _ isBack: Bool) -> Resolved? {
    guard length.duration.hasDays else { return nil }
    let end = moved(today, by: length.duration, back: isBack)
    return isBack ? Resolved(end, today) : Resolved(today, end)
  }

  private func units(_ count: Int, _ unit: Unit, _ isBack: Bool) -> Resolved? {
    guard (1...1000).contains(count) else { return nil }
    let (first, last) = isBack ? (-count, -1) : (1, count)
    switch unit {
    case .day: return Resolved(today.adding(days: first), today.adding(days: last))
    case .week:
      let monday = monday(of: today)
      return Resolved(monday.adding(days: first * 7), monday.adding(days: last * 7 + 6))
    case .month:
      let (a, b) = (today.adding(months: first), today.adding(months: last))
      let start = CalendarDate(year: a.year, month: a.month)
      return Resolved(DateSpan(start, to: count == 1 ? nil : CalendarDate(year: b.year, month: b.month)))
    case .year:
      let start = CalendarDate(year: today.year + first)
      return Resolved(DateSpan(start, to: count == 1 ? nil : CalendarDate(year: today.year + last)))
    default: return nil
    }
  }

  // MARK: Parts of years

  private func months(_ first: Int, _ last: Int, _ year: Year?) -> Resolved? {
    var number = year.map(self.year) ?? today.year
    if year == nil, let start = Day(number, first, 1), start > today { number -= 1 }
    let endYear = last < first ? number + 1 : number
    return Resolved(
      DateSpan(CalendarDate(year: number, month: first), to: CalendarDate(year: endYear, month: last)),
      inferred: year == nil ? .year : .nothing)
  }

  private func ordinal(_ nth: Int, _ unit: Unit, _ year: Int) -> Resolved? {
    guard let first = Day(year, 1, 1), let last = Day(year, 12, 31) else { return nil }
    switch unit {
    case .day:
      let day = nth > 0 ? first.adding(days: nth - 1) : last.adding(days: nth + 1)
      return day.year == year ? Resolved(day) : nil
    case .week:
      // ISO 8601: the first week holds 4 January.
      let monday = monday(of: first.adding(days: 3))
      let count = (self.monday(of: last.adding(days: -3)).number - monday.number) / 7 + 1
      let index = nth > 0 ? nth - 1 : count + nth
      return (0..<count).contains(index) ? week(of: monday.adding(days: index * 7)) : nil
    case .month:
      let month = nth > 0 ? nth : 13 + nth
      return inMonth(year, month, nil)
    default: return nil
    }
  }

  private func feast(_ festival: Festival, _ year: Year?) -> Resolved? {
    if let year { return festival.day(in: self.year(year)).map { Resolved($0) } }
    let past = [today.year, today.year - 1].lazy.compactMap { festival.day(in: $0) }.first { $0 <= today }
    return past.map { Resolved($0, inferred: .year) }
  }

  // MARK: Ranges

  /// 3月1日到15日: what one end leaves out, the other says.
  private func range(_ first: When, _ second: When) -> Resolved? {
    let (first, second) = (first.completed(by: second), second)
    guard let start = date(first) else { return nil }
    var resolver = self
    resolver.last = start.span.start
    guard var end = resolver.end(second.following(start.span.start), from: start.span.first) else {
      return nil
    }
    if end.inferred != .nothing || second.isOpenYear, end.span.last < start.span.first {
      end = resolver.date(second.following(start.span.start, nextYear: true)) ?? end
    }
    if case .weekday(let day, nil) = second, let from = start.span.exact {
      end = Resolved(from.adding(days: (day - from.weekday + 7) % 7))
    }
    guard end.span.last >= start.span.first else { return nil }
    var whole = Resolved(
      DateSpan(start.span.start, to: end.span.end ?? end.span.start), inferred: start.inferred)
    if let only = whole.span.end, only == whole.span.start { whole.span.end = nil }
    return whole
  }
}

extension Duration {
  /// Whether there is a day or more in it, and no hours.
  var hasDays: Bool {
    self[.hour] == 0 && self[.minute] == 0 && self[.second] == 0
      && [Unit.year, .month, .week, .day, .workingDay].contains { self[$0] != 0 }
  }
}
