/// 21:30: a time on the clock.
public struct Clock: Hashable, Sendable, Comparable, CustomStringConvertible {
  // Three bytes, -1 where no seconds were said.
  private let inHours: Int8
  private let inMinutes: Int8
  private let inSeconds: Int8

  /// 0 to 23.
  public var hour: Int { Int(inHours) }
  /// 0 to 59.
  public var minute: Int { Int(inMinutes) }
  /// 0 to 59, where seconds were said.
  public var second: Int? { inSeconds < 0 ? nil : Int(inSeconds) }

  /// `nil` for what no clock shows: 25:00.
  public init?(_ hour: Int, _ minute: Int = 0, _ second: Int? = nil) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second ?? 0) else {
      return nil
    }
    (inHours, inMinutes, inSeconds) = (Int8(hour), Int8(minute), Int8(second ?? -1))
  }

  /// Earlier first.
  public static func < (a: Clock, b: Clock) -> Bool {
    (a.hour, a.minute, a.second ?? 0) < (b.hour, b.minute, b.second ?? 0)
  }

  /// "T21:30", "T21:30:05".
  public var description: String {
    "T\(padded(hour, 2)):\(padded(minute, 2))" + (second.map { ":\(padded($0, 2))" } ?? "")
  }
}

/// 晚上九点半 · 2024-03-15 21:30 · 5 to 6 pm: a time, with its day where it was said, and its end if it is a range.
public struct TimeOfDay: Hashable, Sendable, CustomStringConvertible {
  /// The day, where it was said with the time.
  public var day: Day?
  /// When, or from when.
  public var start: Clock
  /// The day of a range's end, where it differs from the first.
  public var endDay: Day?
  /// Until when.
  public var end: Clock?

  /// A time, perhaps of a day, perhaps a range.
  public init(_ start: Clock, on day: Day? = nil, to end: Clock? = nil, endDay: Day? = nil) {
    (self.day, self.start, self.endDay, self.end) = (day, start, endDay, end)
  }

  /// "T21:30", "2024-03-15T21:30", "T17:00/T18:00".
  public var description: String {
    let first = (day?.description ?? "") + start.description
    return end.map { first + "/" + ((endDay ?? day)?.description ?? "") + $0.description } ?? first
  }
}
