/// `E4 BD A0` → 你, `FF` → U+FFFD: one byte in, at most one scalar out, over any cut of the input.
///
/// As the standard library does: the longest well-formed beginning of a sequence becomes one U+FFFD.
struct UTF8Decoder {
  enum Step: Equatable {
    case scalar(Unicode.Scalar)
    case more
    /// What came before was cut short: U+FFFD, and this byte is to be taken again.
    case cut
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var next: ClosedRange<UInt8> = 0x80...0xBF
  /// How many times U+FFFD was given out for bytes that were no UTF-8.
  private(set) var malformed = 0

  mutating func take(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard next.contains(byte) else {
      missing = 0
      malformed += 1
      return .cut
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    next = 0x80...0xBF
    return missing > 0 ? .more : .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  /// Whether the input ended within a scalar, which is one U+FFFD more.
  mutating func end() -> Bool {
    guard missing > 0 else { return false }
    missing = 0
    malformed += 1
    return true
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    // The second byte's range keeps out long forms, surrogates, and what lies beyond U+10FFFF.
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expect(1, byte & 0x1F, 0x80...0xBF)
    case 0xE0: expect(2, byte & 0x0F, 0xA0...0xBF)
    case 0xED: expect(2, byte & 0x0F, 0x80...0x9F)
    case 0xE1...0xEF: expect(2, byte & 0x0F, 0x80...0xBF)
    case 0xF0: expect(3, byte & 0x07, 0x90...0xBF)
    case 0xF1...0xF3: expect(3, byte & 0x07, 0x80...0xBF)
    case 0xF4: expect(3, byte & 0x07, 0x80...0x8F)
    default:
      malformed += 1
      return .scalar("\u{FFFD}")
    }
    return .more
  }

  private mutating func expect(_ count: Int, _ bits: UInt8, _ range: ClosedRange<UInt8>) {
    missing = count
    value = UInt32(bits)
    next = range
  }
}
