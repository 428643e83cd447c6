import Glibc

/// What a person sees: the only way by which text reaches the terminal, and none of it can steer it.
///
/// `"催收\u{1B}[2J"` → 催收␛[2J. Sequences of our own are written only where the traits allow an escape byte.
public struct Screen: Sendable {
  /// How a piece of text is set off; the meaning never hangs on it.
  public enum Style: Sendable { case plain, strong, quiet }

  /// What may be written.
  public var traits: TerminalTraits
  private let descriptor: Int32

  /// A screen on an open descriptor, standard output unless given.
  public init(descriptor: Int32 = 1, traits: TerminalTraits) {
    self.descriptor = descriptor
    self.traits = traits
  }

  /// Writes the text. `stop` is asked before each line: Ctrl-C ends a long output there, and only it.
  public func write(_ text: String, style: Style = .plain, stop: () -> Bool = { false }) throws(FileError) {
    let safe = Screen.visible(text)
    let start = style == .plain || !traits.escapes ? "" : style == .strong ? "\u{1B}[1m" : "\u{1B}[2m"
    let end = start.isEmpty ? "" : "\u{1B}[0m"
    var rest = Substring(safe)
    while !rest.isEmpty {
      if stop() { return }
      let line = rest.prefix { $0 != "\n" }
      rest = rest.dropFirst(line.count)
      let newline = rest.isEmpty ? "" : "\n"
      rest = rest.dropFirst()
      let set = line.isEmpty ? "" : start + line + end
      if let errno = writeAll(descriptor, (set + newline).utf8) { throw .writing("output", errno) }
    }
  }

  /// The text with every control character but the newline, and every U+202A–202E and U+2066–2069,
  /// shown by a picture (␛) or a name (‹U+202E›).
  public static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if steers(scalar) { shown += Controls.picture(scalar) } else { shown.unicodeScalars.append(scalar) }
    }
    return shown
  }

  /// As `visible`, on one line: a newline becomes a space.
  static func oneLine(_ text: String) -> String {
    visible(String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" ? " " : $0 })))
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && (Controls.isControl(scalar) || Controls.isBidi(scalar))
  }
}
