/// 2024-03-15: a day of the Gregorian calendar, years 1 to 9999.
public struct Day: Hashable, Sendable {
  // Four bytes: days stand in every value, and values are copied all the time.
  private let inYears: Int16
  private let inMonths: UInt8
  private let inDays: UInt8

  /// The year, 1 to 9999.
  public var year: Int { Int(inYears) }
  /// The month, 1 to 12.
  public var month: Int { Int(inMonths) }
  /// The day of the month, from 1.
  public var day: Int { Int(inDays) }

  /// `nil` for what is no day: 30 February.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Day.length(ofMonth: month, in: year) else { return nil }
    self.init(checked: year, month, day)
  }

  /// "2024-03-15", nothing else.
  public init?(_ text: some StringProtocol) {
    // Byte by byte: split into strings, a day cost as much as decoding the JSON line that it stands in.
    var (year, month, day, place) = (0, 0, 0, 0)
    for byte in text.utf8 {
      defer { place += 1 }
      let digit = Int(byte) - 48
      switch place {
      case 4, 7: guard byte == 45 else { return nil }
      case 0...9:
        guard (0...9).contains(digit) else { return nil }
        if place < 4 {
          year = year * 10 + digit
        } else if place < 7 {
          month = month * 10 + digit
        } else {
          day = day * 10 + digit
        }
      default: return nil
      }
    }
    guard place == 10 else { return nil }
    self.init(year, month, day)
  }

  /// The day so many days after 1 January 1970; clamped to the years 1 to 9999.
  public init(number: Int) {
    // Days of 400-year eras counted from 1 March of the year 0 (proleptic Gregorian calendar).
    let shifted = min(max(number, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let inEra = shifted % 146_097
    let yearOfEra = (inEra - inEra / 1_460 + inEra / 36_524 - inEra / 146_096) / 365
    let inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * inYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      checked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, inYear - (153 * fromMarch + 2) / 5 + 1)
  }

  private init(checked year: Int, _ month: Int, _ day: Int) {
    (inYears, inMonths, inDays) = (Int16(clamping: year), UInt8(clamping: month), UInt8(clamping: day))
  }

  /// Days since 1 January 1970.
  public var number: Int {
    let fromMarch = (month + 9) % 12
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let inYear = (153 * fromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + inYear - 719_468
  }

  /// 1 for Monday to 7 for Sunday.
  public var weekday: Int { (number + 3) % 7 + (number + 3 < 0 ? 8 : 1) }

  /// So many days on.
  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// So many months on; 31 January and a month is the last day of February.
  public func adding(months: Int) -> Day {
    let count = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return Day(newYear, newMonth, min(day, Day.length(ofMonth: newMonth, in: newYear))) ?? self
  }

  /// 28 to 31.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}

extension Day: Comparable, CustomStringConvertible {
  /// Earlier first.
  public static func < (a: Day, b: Day) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }

  /// "2024-03-15".
  public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

/// 7 in two places is "07".
func padded(_ number: Int, _ places: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, places - digits.count)) + digits
}
