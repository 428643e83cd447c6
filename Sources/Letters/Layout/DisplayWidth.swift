/// How many columns of a terminal a text takes: 中 is two, é and ` ́` together one.
public enum DisplayWidth {
  /// The columns of a whole text without line ends.
  public static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    var widest = 0
    // Most characters are one scalar, ASCII or Chinese.
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return of(first)
    }
    for scalar in character.unicodeScalars {
      // An emoji that would be narrow is asked to be a picture.
      if scalar.value == 0xFE0F { return 2 }
      widest = max(widest, of(scalar))
    }
    return widest
  }

  /// East Asian Wide and Fullwidth of Unicode 16 and pictures are two columns; marks on a letter are none.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    if value < 0x300 { return value >= 0x20 && !(0x7F..<0xA0).contains(value) ? 1 : 0 }
    if wide.contains(where: { $0.contains(value) }) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x4E00...0x9FFF, 0x3000...0x3029, 0x3030...0x303E, 0x3041...0x4DBF, 0xFF01...0xFF60, 0x2E80...0x2FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFFE0...0xFFE6, 0x1100...0x115F, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
    0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]

  /// Characters that stand in a line of Chinese: a line may end beside each of them.
  static func isWide(_ character: Character) -> Bool { of(character) == 2 }
}
