/// Ａ → a · 萬 → 万: one scalar in, one scalar out, so that a place in the folded text is the same place in the source.
///
/// Case (Latin, Greek and Cyrillic letters), width and Traditional characters are folded; so the rules need no Traditional
/// characters, no capitals and no full-width digits of their own.
public enum Folding {
  /// The folded form of a scalar as one unit; a scalar beyond U+FFFF is 0xFFFF.
  @inline(__always)
  public static func fold(_ scalar: UInt32) -> UInt16 {
    scalar > 0xFFFF ? 0xFFFF : table[Int(scalar)]
  }

  /// A word as the reader sees it.
  public static func units(_ word: some StringProtocol) -> [UInt16] {
    word.unicodeScalars.map { fold($0.value) }
  }

  /// A word folded, as text: for messages and tests.
  public static func text(_ word: some StringProtocol) -> String {
    String(String.UnicodeScalarView(units(word).map { Unicode.Scalar(UInt32($0)) ?? "\u{FFFD}" }))
  }

  /// The characters that are folded as Traditional, each with what it becomes.
  public static var traditional: [(from: UInt16, to: UInt16)] {
    let units = Array(traditionalPairs.utf16)
    return stride(from: 0, to: units.count - 1, by: 2).map { (units[$0], units[$0 + 1]) }
  }

  private static let table: [UInt16] = {
    var table = [UInt16](0...0xFFFF)
    for (from, to) in traditional { table[Int(from)] = to }
    // Ａ…～ are the ASCII signs at a fixed distance; the full-width space, yen and pound signs stand apart.
    for wide in 0xFF01...0xFF5E { table[wide] = UInt16(wide - 0xFEE0) }
    for (from, to) in [
      (0x3000, 0x20), (0xA0, 0x20), (0xFFE5, 0xA5), (0xFFE1, 0xA3), (0x2019, 0x27), (0x2018, 0x27),
    ] {
      table[from] = UInt16(to)
    }
    for unit in 0...0x5FF where table[unit] == unit {
      guard let scalar = Unicode.Scalar(UInt32(unit)) else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      if let first = lower.first, lower.count == 1, first.value <= 0xFFFF {
        table[unit] = UInt16(first.value)
      }
    }
    for wide in 0xFF21...0xFF3A { table[wide] = UInt16(wide - 0xFEE0 + 0x20) }
    return table
  }()
}
