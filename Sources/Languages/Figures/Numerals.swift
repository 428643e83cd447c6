import Mentions

package typealias Units = UnsafeBufferPointer<UInt16>

extension UnsafeBufferPointer<UInt16> {
  /// The figure at a place, if there is one.
  @inline(__always)
  package func figure(_ place: Int) -> Int? {
    guard place >= 0, place < count, self[place] &- 0x30 < 10 else { return nil }
    return Int(self[place] &- 0x30)
  }

  /// Whether a character stands at a place.
  @inline(__always)
  package func has(_ scalar: Unicode.Scalar, at place: Int) -> Bool {
    place >= 0 && place < count && UInt32(self[place]) == scalar.value
  }

  /// Whether a letter stands at a place.
  @inline(__always)
  package func hasLetter(_ place: Int) -> Bool {
    place >= 0 && place < count && Glyph.isLetter(self[place])
  }

  /// Where a run of figures ends; looks no further than `limit`.
  @inline(__always)
  package func figuresEnd(_ start: Int, limit: Int = 40) -> Int {
    var end = start
    while end < count, end - start < limit, self[end] &- 0x30 < 10 { end += 1 }
    return end
  }

  /// The figures of a run as a number.
  package func number(_ run: Range<Int>) -> Int64 { run.reduce(0) { $0 * 10 + Int64(self[$1] &- 0x30) } }
}

extension Common {
  /// 12,345.60 · ５０００ · 1.2: figures, and a second reading with their separators and point.
  package static let digits = Scanner(begins: "0123456789") { units, start, found in
    guard units.figure(start - 1) == nil else { return }
    let end = units.figuresEnd(start)
    guard end - start <= 18 else { return }
    let whole = units.number(start..<end)
    found(.numeral(Numeral(Amount(whole), digits: end - start)), start, end)
    guard let (amount, end) = decimal(units, from: start, whole: whole, end: end) else { return }
    found(.numeral(Numeral(amount)), start, end)
  }

  /// What follows the first figures of a number: groups of three, a point and its decimals.
  package static func decimal(_ units: Units, from start: Int, whole: Int64, end: Int) -> (Amount, Int)? {
    var (whole, end) = (whole, end)
    var isGrouped = false
    if end - start <= 3 {
      while units.has(",", at: end), units.figuresEnd(end + 1, limit: 4) == end + 4, end - start < 19 {
        whole = whole * 1000 + units.number(end + 1..<end + 4)
        end += 4
        isGrouped = true
      }
    }
    if units.has(".", at: end), units.figure(end + 1) != nil {
      let last = units.figuresEnd(end + 1)
      guard last - end <= 9, last - start <= 18 else { return nil }
      var amount = whole
      for place in end + 1..<last { amount = amount * 10 + Int64(units[place] &- 0x30) }
      return (Amount(amount, scale: last - end - 1), last)
    }
    return isGrouped ? (Amount(whole), end) : nil
  }
}

extension Amount {
  /// A whole number.
  package static func whole(_ number: Int) -> Amount { Amount(Int64(number)) }

  /// A power of ten.
  package static func power(ofTen exponent: Int) -> Amount {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
