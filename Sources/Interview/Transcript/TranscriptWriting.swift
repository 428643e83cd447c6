import Facts
import Mentions

// What is appended to a transcript as the talk goes. A record is what is flushed at once; none has its last line end,
// which is the journal's.

extension Transcript {
  /// `plaint 1` and the first sitting, with the blank line after it.
  public static func beginning(_ today: Day, _ language: Language) -> String {
    "plaint \(version)\n@ \(today) \(language)\n"
  }

  /// A later sitting, or the language that the talk changed to: `@ 2024-11-06 zh-Hans`, and a blank line.
  public static func sitting(_ today: Day, _ language: Language) -> String { "@ \(today) \(language)\n" }

  /// An answer with the blank line that ends it: without that line, it was torn.
  public static func answer(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">\n" : "> \($0)\n" }
      .joined()
  }

  /// What is asked, and what was said; `nil` where neither is.
  public static func reply(_ reply: Reply) -> String? {
    let lines = (reply.asked.map { ["? \($0)"] } ?? []) + reply.lines.map { "  " + $0 }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

extension Asked: CustomStringConvertible {
  /// `overdue.since 2024-03-15 | 2024-07`.
  public var description: String {
    let names = kinds.map(\.rawValue).joined(separator: ", ")
    return values.isEmpty ? names : names + " " + values.joined(separator: " | ")
  }
}
