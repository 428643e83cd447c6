/// 2024-03-15 · 2024-03 · 2024: a date as far as it was said.
public struct CalendarDate: Hashable, Sendable {
  // As small as a number, 0 for what was not said: dates are copied all the time.
  private let inYears: Int32
  private let inMonths: UInt8
  private let inDays: UInt8

  /// The year.
  public var year: Int { Int(inYears) }
  /// The month, if it was said.
  public var month: Int? { inMonths == 0 ? nil : Int(inMonths) }
  /// The day of the month, if it was said.
  public var day: Int? { inDays == 0 ? nil : Int(inDays) }

  /// A year alone.
  public init(year: Int) { self.init(year, 0, 0) }

  /// A month of a year.
  public init(year: Int, month: Int) { self.init(year, month, 0) }

  /// A whole date.
  public init(_ day: Day) { self.init(day.year, day.month, day.day) }

  private init(_ year: Int, _ month: Int, _ day: Int) {
    (inYears, inMonths, inDays) = (Int32(clamping: year), UInt8(clamping: month), UInt8(clamping: day))
  }

  /// "2024-03-15", "2024-03" or "2024"; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    if let day = Day(text) {
      self.init(day)
    } else if let first = Day("\(text)-01") {
      self.init(year: first.year, month: first.month)
    } else if let first = Day("\(text)-01-01") {
      self.init(year: first.year)
    } else {
      return nil
    }
  }

  /// The whole date, where the day was said.
  public var exact: Day? { month.flatMap { month in day.flatMap { Day(year, month, $0) } } }

  /// The first day that it can mean.
  public var first: Day { exact ?? Day(year, month ?? 1, 1) ?? Day(number: 0) }

  /// The last day that it can mean.
  public var last: Day {
    exact ?? Day(year, month ?? 12, Day.length(ofMonth: month ?? 12, in: year)) ?? Day(number: 0)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601, reduced where something was not said.
  public var description: String {
    if let exact { return exact.description }
    return month.map { "\(padded(year, 4))-\(padded($0, 2))" } ?? padded(year, 4)
  }
}

/// 3月1日到15日: a date, or a range whose ends are as precise as they were said.
public struct DateSpan: Hashable, Sendable, CustomStringConvertible {
  /// The date, or the first of a range.
  public var start: CalendarDate
  /// The last of a range, inclusive.
  public var end: CalendarDate?

  /// One date, or a range.
  public init(_ start: CalendarDate, to end: CalendarDate? = nil) {
    self.start = start
    self.end = end
  }

  /// One whole day.
  public init(_ day: Day) { self.init(CalendarDate(day)) }

  /// "2024-03-15", "2024-03", "2024-02/2024-06"; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let start = CalendarDate(parts[0]) else { return nil }
    self.init(start)
    if parts.count == 2 {
      guard let end = CalendarDate(parts[1]) else { return nil }
      self.end = end
    }
  }

  /// The whole day, where it is one.
  public var exact: Day? { end == nil ? start.exact : nil }

  /// The first day that it can mean.
  public var first: Day { start.first }

  /// The last day that it can mean.
  public var last: Day { (end ?? start).last }

  /// ISO 8601: "2024-03-01/2024-03-15".
  public var description: String { end.map { "\(start)/\($0)" } ?? "\(start)" }
}
