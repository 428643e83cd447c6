/// `ESC`, `BEL`, U+202E: scalars that steer a terminal or turn the reading direction.
enum Controls {
  /// U+202A–202E and U+2066–2069: they can show a text in another order than it is read.
  static func isBidi(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// C0, DEL and C1, the newline among them.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// What an answer keeps of a scalar that was typed, pasted or piped: TAB becomes a space, other controls go.
  ///
  /// Phones copied out of a chat come wrapped in U+202D and U+202C: they go too, and the number stays.
  static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar == "\t" { return " " }
    if scalar == "\n" { return scalar }
    return isControl(scalar) || isBidi(scalar) ? nil : scalar
  }

  /// ␛ for ESC, ␡ for DEL, ‹U+202E› for what has no picture.
  static func picture(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x00..<0x20: return String(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: return "\u{2421}"
    default:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
    }
  }
}

/// CR, LF and CRLF become one newline each, as they come.
struct LineEnds {
  private var afterReturn = false

  /// The scalar with its line end made "\n"; nil for the LF of a CRLF.
  mutating func take(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    defer { afterReturn = scalar == "\r" }
    if scalar == "\n", afterReturn { return nil }
    return scalar == "\r" ? "\n" : scalar
  }
}
