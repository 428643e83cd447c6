import Mentions

/// 国庆节前的 9月29日（星期日）上班: which days are working days, by weekday and by the State Council's notices.
public struct WorkCalendar: Hashable, Sendable {
  private var exceptions: [Day: Bool] = [:]
  private var years: Set<Int> = []

  /// Weekends only.
  public init() {}

  /// A table with the columns `date` and `kind` (`holiday` or `workday`), as `templates/guide.holidays.tsv`.
  public init(holidays: some Sequence<UInt8>) {
    for row in Table(holidays).rows {
      guard let day = row["date"].flatMap({ Day($0) }), let kind = row["kind"] else { continue }
      exceptions[day] = kind == "workday"
      years.insert(day.year)
    }
  }

  /// Whether offices work on it.
  public func isWorking(_ day: Day) -> Bool { exceptions[day] ?? (day.weekday <= 5) }

  /// Whether the year's notice is known; of a year without one only weekends are.
  public func knows(_ year: Int) -> Bool { years.contains(year) }

  /// The years from one day to another of which no notice is known: that only weekends were counted is to be said.
  public func unknownYears(from first: Day, to last: Day) -> [Int] {
    first.year <= last.year ? (first.year...last.year).filter { !knows($0) } : []
  }

  /// The day itself or the first working day after it.
  public func workingDay(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorking(day) { day = day.adding(days: 1) }
    return day
  }

  /// The first so many working days after a day: within 7 working days of 23 September 2024 are
  /// 24, 25, 26, 27, 29, 30 September and 8 October.
  public func workingDays(_ count: Int, after day: Day) -> [Day] {
    var days: [Day] = []
    var day = day
    while days.count < min(count, 1000) {
      day = workingDay(onOrAfter: day.adding(days: 1))
      days.append(day)
    }
    return days
  }

  /// The day on which a length of time that begins on a day ends: 三天内, within 7 working days.
  public func day(_ length: Duration, after day: Day) -> Day {
    let plain =
      day.adding(months: length[.year] * 12 + length[.month]).adding(days: length[.week] * 7 + length[.day])
    return workingDays(length[.workingDay], after: plain).last ?? plain
  }
}

extension Day {
  /// So many working days on; the day itself does not count.
  public func adding(workingDays count: Int, in calendar: WorkCalendar) -> Day {
    calendar.workingDays(count, after: self).last ?? self
  }
}
