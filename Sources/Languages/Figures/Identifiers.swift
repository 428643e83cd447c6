import Mentions

extension Common {
  /// A-2231 · 20240315001 · gzl20240315: figures with the letters and hyphens that belong to them.
  package static let codes = Scanner(begins: "0123456789") { units, place, found in
    guard units.figure(place - 1) == nil else { return }
    var start = place
    while start > 0, place - start < 12, isCode(units[start - 1]) { start -= 1 }
    // Only the first figures of a code tell of it.
    guard !(start..<place).contains(where: { units.figure($0) != nil }) else { return }
    while start < place, units.has("-", at: start) { start += 1 }
    var end = place
    while end < units.count, end - place < 48, isCode(units[end]) { end += 1 }
    while end > place, units.has("-", at: end - 1) { end -= 1 }
    let figures = (start..<end).filter { units.figure($0) != nil }.count
    // user979@example.org is an address.
    guard end - start >= 4, figures >= 3, end - place < 48, !isOfAddress(units, end) else { return }
    found(.outcome(.code), start, end)
    let letters = (start..<end).filter { units.hasLetter($0) }.count
    if figures >= 19 || (letters > 0 && figures >= 8 && end - start >= 10) {
      found(.outcome(.identifier), start, end)
    }
  }

  private static func isOfAddress(_ units: Units, _ end: Int) -> Bool {
    var place = end
    while place < units.count, place - end < 24,
      isCode(units[place]) || units.has(".", at: place) || units.has("_", at: place)
    {
      place += 1
    }
    return units.has("@", at: place)
  }

  private static func isCode(_ unit: UInt16) -> Bool {
    (0x30...0x39).contains(unit) || (0x61...0x7A).contains(unit) || unit == UInt16(ascii: "-")
  }

  /// #20020211895 · No. 83301.
  @Rows package static var identifiers: [Rule] {
    Rule("#A-2231") {
      beside("#|no.|no|no:|nr.|№"); code
    } means: { _ in
      .identifier
    }
  }
}
