/// `"第一段\n第二段"`: one string in JSON's notation, on one line.
enum JSONString {
  static func encoded(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\u{00}"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }

  /// The string, or nil if the text is anything else.
  static func decoded(_ json: some StringProtocol) -> String? {
    var rest = Substring(json).unicodeScalars
    guard rest.popFirst() == "\"" else { return nil }
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return rest.isEmpty ? String(text) : nil
      case "\\":
        guard let escaped = escape(&rest) else { return nil }
        text.append(escaped)
      case "\u{00}"..<" ": return nil
      default: text.append(scalar)
      }
    }
    return nil
  }

  private static func escape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
    switch rest.popFirst() {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "b": return "\u{08}"
    case "f": return "\u{0C}"
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "u":
      guard let unit = unit(&rest) else { return nil }
      guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
      guard rest.popFirst() == "\\", rest.popFirst() == "u", let second = self.unit(&rest),
        UTF16.isTrailSurrogate(second)
      else { return nil }
      return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    default: return nil
    }
  }

  private static func unit(_ rest: inout Substring.UnicodeScalarView) -> UInt16? {
    let digits = rest.prefix(4)
    guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit) else { return nil }
    rest = rest.dropFirst(4)
    return UInt16(String(digits), radix: 16)
  }
}
