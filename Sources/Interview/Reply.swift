import Cases
import Facts
import Mentions

/// What the program says to an answer.
public struct Reply: Sendable, Equatable {
  /// The lines, at most 80 columns wide; in a transcript they stand indented by two spaces.
  public var lines: [String]
  /// What is asked; `nil` when nothing is.
  public var asked: Asked?
  /// What the caller is to do: the conversation itself touches no file and no screen.
  public var effect: Effect?

  /// Lines, a question, and what is to be done.
  public init(lines: [String], asked: Asked?, effect: Effect? = nil) {
    (self.lines, self.asked, self.effect) = (lines, asked, effect)
  }

  /// Things that a command wants done outside the conversation.
  public enum Effect: Sendable, Equatable {
    /// Show a long text (`/letter`), through a pager where it is longer than the screen.
    case show(String)
    /// Write a text to a file: the one that was named, or else the first free of the proposed name.
    case export(text: String, file: String?, proposed: String)
    /// Open this text in the person's editor; what comes back is the next answer.
    case edit(String)
    /// Collect lines up to a single `.` as one answer.
    case paste
    /// Prefill the next prompt with an earlier answer: `/edit 4`.
    case prefill(String)
    /// The conversation is over.
    case quit
  }
}

/// What is asked, proposed, or to be chosen: `? overdue.since 2024-03-15 | 2024-07`.
public struct Asked: Sendable, Hashable {
  /// The kinds that are asked for.
  public var kinds: [Kind]
  /// One value is a proposal that a plain yes takes; several are choices that 1 or 2 takes, in the notation of the
  /// vocabulary. They belong to the first kind.
  public var values: [String]

  /// A question.
  public init(_ kinds: [Kind], values: [String] = []) {
    self.kinds = kinds
    self.values = values
  }
}
