extension Transcript {
  /// An answer as it is taken up, typed or read from a file: without what could steer a terminal, and masked.
  public static func heard(_ answer: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in answer.unicodeScalars {
      switch scalar.value {
      case 0x09: kept.append(" ")
      case 0x0A: kept.append(scalar)
      // Phones copied out of a chat come wrapped in U+202D and U+202C; they go, and the number stays.
      case 0x00..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: break
      default: kept.append(scalar)
      }
    }
    return Masking.masked(String(kept))
  }
}
