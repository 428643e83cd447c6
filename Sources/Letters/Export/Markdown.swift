/// A letter as Markdown: the same words, its title a heading, its numbered sentences a list.
public struct Markdown: Sendable {
  /// A writer without settings.
  public init() {}

  /// The whole letter, with an LF at its end.
  public func text(_ letter: Letter) -> String {
    var text = ""
    var hasTitle = false
    for (place, line) in letter.lines.enumerated() {
      let next = place + 1 < letter.lines.count ? letter.lines[place + 1] : nil
      var words = escaped(line.text.spaced, isNumbered: line.hanging > 0)
      if line.place == .centre, !hasTitle {
        words = "# " + words
        hasTitle = true
      } else if let next, !words.isEmpty, !next.runs.isEmpty, next.hanging == 0 {
        // Lines of an address stand one below the other.
        words += "\\"
      }
      text += words + "\n"
      // A list and a heading are set apart from what goes before and after.
      if line.place == .centre || (next?.hanging ?? 0 > 0) != (line.hanging > 0), !line.runs.isEmpty,
        next?.runs.isEmpty == false
      {
        if text.hasSuffix("\\\n") { text.removeLast(2); text += "\n" }
        text += "\n"
      }
    }
    return text
  }

  /// Signs that mean something in Markdown stand for themselves; a number that begins a list stays one.
  private func escaped(_ text: String, isNumbered: Bool) -> String {
    var words = ""
    for character in text {
      if "\\`*_[]<>#|~&".contains(character) { words.append("\\") }
      words.append(character)
    }
    if isNumbered { return words }
    if let first = words.first, "+-".contains(first) { return "\\" + words }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    let rest = words.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return words }
    return digits + "\\" + rest
  }
}
