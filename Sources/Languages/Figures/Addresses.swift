import Mentions

extension Common {
  /// a@example.com, and https://…, in which nothing is mentioned. Found by the @ and the ://, from which the beginning
  /// lies at most 64 back.
  package static let addresses = Scanner(begins: "@:") { units, place, found in
    if units.has("@", at: place) {
      if let span = email(units, place) { found(.outcome(.email), span.lowerBound, span.upperBound) }
    } else if units.has("/", at: place + 1), units.has("/", at: place + 2) {
      let start = back(units, place, limit: 12) { isAddress($0, "+-.") }
      var end = place
      while end < units.count, end - place < 2_000, units[end] > 0x20, units[end] < 0x7F { end += 1 }
      if start < place { found(.outcome(.nothing), start, end) }
    }
  }

  private static func email(_ units: Units, _ at: Int) -> Range<Int>? {
    var start = back(units, at, limit: 64) { isAddress($0, ".!#$%&'*+-/=?^_`{|}~") }
    while start < at, !units.hasLetter(start), units.figure(start) == nil { start += 1 }
    var end = at + 1
    var lastDot = -1
    while end < units.count, end - at < 254, isAddress(units[end], ".-") {
      if units.has(".", at: end) { lastDot = end }
      end += 1
    }
    while end > at + 1, !units.hasLetter(end - 1), units.figure(end - 1) == nil {
      end -= 1
      if lastDot >= end { lastDot = (at..<end).last { units.has(".", at: $0) } ?? -1 }
    }
    // a@b.c has a domain of one letter: no such.
    guard start < at, lastDot > at + 1, end - lastDot > 2, units.hasLetter(end - 1) else { return nil }
    return start..<end
  }

  private static func back(_ units: Units, _ place: Int, limit: Int, _ belongs: (UInt16) -> Bool) -> Int {
    var start = place
    while start > 0, place - start < limit, belongs(units[start - 1]) { start -= 1 }
    return start
  }

  private static func isAddress(_ unit: UInt16, _ marks: StaticString) -> Bool {
    if (0x61...0x7A).contains(unit) || (0x30...0x39).contains(unit) { return true }
    guard unit < 0x7F else { return false }
    return marks.withUTF8Buffer { $0.contains(UInt8(unit)) }
  }
}
