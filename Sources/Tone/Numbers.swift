import Mentions

/// 3,000 · A-2231 · https://…: what a text holds of numbers and addresses, whatever they are of.
enum Numbers {
  /// Whether each scalar belongs to one.
  static func marked(in text: Text) -> [Bool] {
    var marked = Array(repeating: false, count: text.count)
    var place = 0
    while place < text.count {
      let span: Range<Int>? =
        switch Glyph.of(text.units[place]) {
        case .digit: number(in: text, at: place)
        case .letter where beginsRun(text, place): address(in: text, at: place)
        default: nil
        }
      guard let span else {
        place += 1
        continue
      }
      for scalar in span { marked[scalar] = true }
      place = max(place + 1, span.upperBound)
    }
    return marked
  }

  /// Two digits and more with the signs within, and letters joined by a sign before: JB-2023-0415.
  private static func number(in text: Text, at start: Int) -> Range<Int>? {
    var end = start
    var digits = 0
    while end < text.count {
      if isDigit(text, end) {
        digits += 1
      } else if !isDigit(text, end + 1) || !".,-/:".utf16.contains(text.units[end]) {
        break
      }
      end += 1
    }
    var first = start
    if digits > 2, start > 1, text.units[start - 1] == UInt16(ascii: "-") {
      first -= 1
      while first > 0, Glyph.of(text.units[first - 1]) == .letter { first -= 1 }
    }
    let touchesLetters = isLetter(text, start - 1) || isLetter(text, end)
    return digits > 2 || digits == 2 && !touchesLetters ? first..<end : digits > 1 ? start..<start : nil
  }

  /// A run without blanks that holds “://” or an @ with a point after it.
  private static func address(in text: Text, at start: Int) -> Range<Int>? {
    var end = start
    var sawAt = false
    var isAddress = false
    while end < text.count, text.units[end] > 0x20, text.units[end] < 0x7F {
      if text.units[end] == UInt16(ascii: "@") { sawAt = true }
      if sawAt && text.units[end] == UInt16(ascii: ".") && isLetter(text, end + 1) { isAddress = true }
      if text.units[end] == UInt16(ascii: "/"), isSign(text, end + 1, "/"), isSign(text, end - 1, ":") {
        isAddress = true
      }
      end += 1
    }
    return isAddress ? start..<end : nil
  }

  /// Whether a span ends with a letter where the word goes on.
  static func splitsWord(_ text: Text, _ span: Range<Int>) -> Bool {
    isLetter(text, span.upperBound - 1) && (isLetter(text, span.upperBound) || isDigit(text, span.upperBound))
  }

  /// An address is looked for once a run.
  private static func beginsRun(_ text: Text, _ place: Int) -> Bool {
    place == 0 || text.units[place - 1] <= 0x20 || text.units[place - 1] >= 0x7F
  }

  private static func isDigit(_ text: Text, _ place: Int) -> Bool {
    text.units.indices.contains(place) && Glyph.of(text.units[place]) == .digit
  }

  private static func isLetter(_ text: Text, _ place: Int) -> Bool {
    text.units.indices.contains(place) && Glyph.of(text.units[place]) == .letter
  }

  private static func isSign(_ text: Text, _ place: Int, _ sign: Unicode.Scalar) -> Bool {
    text.units.indices.contains(place) && text.units[place] == UInt16(ascii: sign)
  }
}
