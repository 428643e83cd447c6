/// Why a transcript cannot be read: the line, what was expected there, and what stands there.
public struct TranscriptError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Error, Sendable, Hashable {
    /// The bytes of this line are no text.
    case notUTF8
    /// `plaint 2`.
    case otherVersion(String)
    /// Something else than was expected.
    case expected(String, found: String)
  }

  /// Counted from 1.
  public let line: Int
  /// What is wrong.
  public let problem: Problem

  /// `line 3: expected “> ”, …; here stands “hello”`; the caller puts the file's name before it.
  public var description: String {
    switch problem {
    case .notUTF8: "line \(line): expected text in UTF-8; the bytes here are no UTF-8"
    case .otherVersion(let version):
      "line \(line): expected “plaint \(Transcript.version)”; this is version \(version) of the format"
    case .expected(let what, let found):
      "line \(line): expected \(what); here stands \(found.isEmpty ? "nothing" : "“\(Self.short(found))”")"
    }
  }

  private static func short(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(60) + "…"
  }
}

/// What is told of a transcript that was read nevertheless.
public enum TranscriptNote: Sendable, Hashable, CustomStringConvertible {
  /// The last line was torn off, by a crash or a full disk, and is left out.
  case torn(line: Int, found: String)
  /// The last line has no line end; in a file written by hand that is a matter of the editor.
  case unended(line: Int)

  /// A sentence; the caller puts the file's name before it.
  public var description: String {
    switch self {
    case .torn(let line, let found):
      "line \(line): the last line was torn off and is left out: “\(found)”"
    case .unended(let line): "line \(line): the last line has no line end; it is used as it stands"
    }
  }
}
