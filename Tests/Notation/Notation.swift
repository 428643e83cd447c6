import Mentions

// How people in tests write dates, sums and numbers; on its own, so that the program's writing is held against it.

/// 579285 → "5,792.85": a sum in cents.
package func sum(_ cents: Int) -> String { grouped("\(cents / 100)") + "." + twoDigits(cents % 100) }

/// "5792" → "5,792": the digits of a whole number in threes.
package func grouped(_ whole: String) -> String {
  var (rest, groups) = (whole, [String]())
  while rest.count > 3 {
    groups.insert(String(rest.suffix(3)), at: 0)
    rest.removeLast(3)
  }
  return ([rest] + groups).joined(separator: ",")
}

/// 579285 → "5792.85": as it is typed.
package func typed(_ cents: Int) -> String { "\(cents / 100).\(twoDigits(cents % 100))" }

/// 7 → "07".
package func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// A product of numbers over a power of ten, rounded half up.
package func quotient(_ product: Int, _ divisor: Int) -> Int { (product + divisor / 2) / divisor }

extension Day {
  /// 2024年10月8日.
  package var chinese: String { "\(year)年\(month)月\(day)日" }
  /// 10月8号.
  package var spoken: String { "\(month)月\(day)号" }
  /// 10月8號.
  package var spokenTraditional: String { "\(month)月\(day)號" }
  /// 8 October 2024.
  package var english: String { "\(day) \(monthName) \(year)" }
  /// October.
  package var monthName: String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ][month - 1]
  }
  /// october, as it is typed; may alone is a verb.
  package var typedMonth: String { month == 5 ? monthName : monthName.lowercased() }
  /// Monday.
  package var weekdayName: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday - 1]
  }
  /// 8th.
  package var ordinal: String {
    let ending =
      switch (day % 10, day / 10) {
      case (1, 0), (1, 2), (1, 3): "st"
      case (2, 0), (2, 2): "nd"
      case (3, 0), (3, 2): "rd"
      default: "th"
      }
    return "\(day)\(ending)"
  }

  /// So many days before it.
  package func before(_ days: Int) -> Day { adding(days: -days) }
}

/// 2161 → 二千一百六十一; before a unit 2 is 两: 两千, 两期.
package func chinese(_ number: Int, two: String = "二") -> String {
  let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  if number >= 10_000 {
    let rest = number % 10_000
    let high = number / 10_000 == 2 ? two : chinese(number / 10_000)
    return high + "万" + (rest == 0 ? "" : (rest < 1000 ? "零" : "") + chinese(rest, two: two))
  }
  var words = ""
  var rest = number
  var skipped = false
  for (unit, name) in [(1000, "千"), (100, "百"), (10, "十")] {
    let digit = rest / unit
    rest %= unit
    if digit == 0 {
      skipped = !words.isEmpty
      continue
    }
    if skipped { words += "零" }
    skipped = false
    let isTeen = unit == 10 && digit == 1 && words.isEmpty
    words += (isTeen ? "" : digit == 2 && unit >= 1000 ? two : digits[digit]) + name
  }
  if rest > 0 { words += (skipped ? "零" : "") + (number == 2 ? two : digits[rest]) }
  return words
}
