/// What came from the person: an answer, Ctrl-C over a half-typed one, Ctrl-D, or the end of everything.
public enum LineEvent: Sendable, Equatable {
  /// One answer, sent by Enter; it may hold newlines (a paste, Alt-Enter), never at its end.
  case line(String)
  /// Ctrl-C: nothing was sent; what stood on the line is in `draft`.
  case interrupted(draft: String)
  /// Ctrl-D on an empty line, the end of a file, a terminal that was closed.
  case endOfInput
  /// SIGTERM or SIGHUP: save, restore, leave with 128 + signal.
  case terminate(signal: Int32)
}

/// `PromptSpec("› ", right: "3/7", initial: "以前的回答")`: how the next line is asked for.
public struct PromptSpec: Sendable, Equatable {
  /// Before the line; one line of plain text.
  public var text: String
  /// At the right edge; hides itself when the line comes near. Left out where no escape byte may be written.
  public var right: String
  /// What stands on the line already, to be changed or sent; may hold newlines.
  public var initial: String

  /// A prompt; `right` and `initial` are empty unless given.
  public init(_ text: String, right: String = "", initial: String = "") {
    self.text = text
    self.right = right
    self.initial = initial
  }
}

/// `/help  显示帮助`: what Tab can complete to, and a word on it in the talk's language.
public struct Candidate: Sendable, Equatable {
  /// Takes the place of everything before the cursor.
  public var text: String
  /// Shown beside it; may be empty.
  public var note: String

  /// A candidate and its note.
  public init(_ text: String, note: String = "") {
    self.text = text
    self.note = note
  }
}

/// Lines from a terminal, a pipe or a test: everything that talks to a person is written against this.
public protocol LineSource: AnyObject {
  /// Whether a person sits at the other end and sees what is written.
  var isInteractive: Bool { get }
  /// How many times bytes that are no UTF-8 became U+FFFD since the start; to be told to the person.
  var malformed: Int { get }
  /// Waits for the next event.
  func next(_ prompt: PromptSpec) throws(InputError) -> LineEvent
  /// Makes an entry reachable with Up and Ctrl-R; in memory only, files are `HistoryFile`'s.
  func remember(_ entry: String)
}

/// Why a line could not be had from a file or a pipe.
public enum InputError: Error, Equatable, CustomStringConvertible {
  /// The line is longer than the limit; the one after it can still be read.
  case tooLong(line: Int, limit: Int)
  /// The descriptor cannot be read; `errno` of the call.
  case unreadable(line: Int, errno: Int32)

  /// `line 3: longer than 1048576 bytes`.
  public var description: String {
    switch self {
    case .tooLong(let line, let limit): "line \(line): longer than \(limit) bytes"
    case .unreadable(let line, let errno): "line \(line): cannot be read: \(reason(errno))"
    }
  }
}
