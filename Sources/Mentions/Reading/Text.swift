/// A text as the reader sees it: one folded unit a scalar, and the scalars as they were written.
public struct Text: Sendable {
  /// One folded unit a scalar; 0xFFFF beyond U+FFFF.
  public private(set) var units: [UInt16] = []
  /// The scalars as written.
  public private(set) var scalars: [UInt32] = []

  /// Reads a text once.
  public init(_ text: some StringProtocol) {
    var text = String(text)
    text.withUTF8 { bytes in
      let count = bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
      scalars = Array(unsafeUninitializedCapacity: count) { scalars, written in
        Text.decode(bytes, into: scalars)
        written = count
      }
    }
    units = scalars.map { Folding.fold($0) }
  }

  /// A part of a text, as a text of its own.
  public func part(_ span: Range<Int>) -> Text {
    var part = Text("")
    (part.units, part.scalars) = (Array(units[span]), Array(scalars[span]))
    return part
  }

  /// A string is valid UTF-8, so that the first byte of a scalar says how many follow.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, into scalars: UnsafeMutableBufferPointer<UInt32>
  ) {
    var place = 0
    for index in scalars.indices {
      let first = UInt32(bytes[place])
      switch first {
      case 0..<0x80:
        scalars[index] = first
        place += 1
      case ..<0xE0:
        scalars[index] = (first & 0x1F) << 6 | tail(bytes, place + 1)
        place += 2
      case ..<0xF0:
        scalars[index] = (first & 0x0F) << 12 | tail(bytes, place + 1) << 6 | tail(bytes, place + 2)
        place += 3
      default:
        scalars[index] =
          (first & 0x07) << 18 | tail(bytes, place + 1) << 12 | tail(bytes, place + 2) << 6
          | tail(bytes, place + 3)
        place += 4
      }
    }
  }

  @inline(__always)
  private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
    UInt32(bytes[place] & 0x3F)
  }

  /// The number of scalars.
  public var count: Int { units.count }

  /// The words at a place, as they were written.
  public func words(_ span: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars[span.clamped(to: 0..<count)] { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(view)
  }
}

/// What sort of character a folded unit is.
public enum Glyph: UInt8, Sendable {
  case other, blank, digit, letter, han, mark

  /// The sort of a unit. Compared and not looked up: a table in a global asks each time whether it is made yet.
  @inline(__always)
  public static func of(_ unit: UInt16) -> Glyph {
    if unit &- 0x3400 < 0x6C00 { return .han }
    if unit &- 0x61 < 26 { return .letter }
    if unit &- 0x30 < 10 { return .digit }
    return rarer(unit)
  }

  /// Whether a unit is a letter, without a look at the table.
  @inline(__always)
  public static func isLetter(_ unit: UInt16) -> Bool {
    unit &- 0x61 < 26 || (unit &- 0xDF < 0x171 && unit != 0xF7)
  }

  private static func rarer(_ unit: UInt16) -> Glyph {
    switch unit {
    case 0x20, 0x09, 0x0A, 0x0D, 0x200B, 0xFEFF: .blank
    case 0xDF...0xF6, 0xF8...0x24F: .letter
    case 0xF900...0xFAFF, 0x3007, 0xFFFF: .han
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA1...0xBF, 0x2000...0x206F, 0x3001...0x303F:
      .mark
    default: .other
    }
  }
}
