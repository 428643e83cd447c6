import CEditLine
import Glibc

/// `80 × 24, colour`: what may be written to the terminal.
public struct TerminalTraits: Sendable, Equatable {
  /// The width in columns; 80 where nobody says.
  public var columns: Int
  /// The height in rows; 24 where nobody says.
  public var rows: Int
  /// Whether text may be set off; false with NO_COLOR.
  public var color: Bool
  /// A terminal that knows no escape sequences: TERM is `dumb`, or not set.
  public var dumb: Bool
  /// For a screen reader or a Braille line: `--plain`, or ACCESSIBLE in the environment.
  public var accessible: Bool

  /// Traits as given.
  public init(
    columns: Int = 80, rows: Int = 24, color: Bool = false, dumb: Bool = true, accessible: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.color = color
    self.dumb = dumb
    self.accessible = accessible
  }

  /// Whether an escape byte may be written at all.
  ///
  /// NO_COLOR asks for less than that. We go the whole way: who sets it often has a terminal, a log or a
  /// reader that does badly with any sequence, and nothing here hangs on one.
  public var escapes: Bool { color && !dumb && !accessible }

  /// From NO_COLOR, TERM, ACCESSIBLE, COLUMNS, LINES, and the window where standard output is one.
  public static func detect(environment: [String: String], isTTY: Bool) -> TerminalTraits {
    func holds(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    func number(_ name: String) -> Int? {
      environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }
    let window = isTTY ? windowSize(of: STDOUT_FILENO) : nil
    let term = environment["TERM"] ?? ""
    return TerminalTraits(
      columns: window?.columns ?? number("COLUMNS") ?? 80,
      rows: window?.rows ?? number("LINES") ?? 24,
      color: isTTY && !holds("NO_COLOR"),
      dumb: !isTTY || ["", "dumb", "emacs", "unknown"].contains(term),
      accessible: holds("ACCESSIBLE"))
  }

  /// The window's size in columns and rows, if the descriptor is a terminal that knows its own.
  public static func windowSize(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }
}

/// The process's environment, without Foundation.
public enum Environment {
  /// `["TERM": "xterm-256color", …]`; a name that stands twice has its first value.
  public static func current() -> [String: String] {
    var found: [String: String] = [:]
    var entry = edit_environment()
    while let at = entry, let text = at.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, found[String(parts[0])] == nil { found[String(parts[0])] = String(parts[1]) }
      entry = at + 1
    }
    return found
  }
}

/// `LANG=C`, or `zh_CN.UTF-8` that is not installed here: Chinese all the same.
public enum UTF8Locale {
  /// Takes the person's locale, and C.UTF-8 where that one is not UTF-8; false if neither is to be had.
  ///
  /// Without it libedit drops what is typed in Chinese, and crashes on a Chinese prompt.
  @discardableResult
  public static func take() -> Bool {
    _ = setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
  }
}
