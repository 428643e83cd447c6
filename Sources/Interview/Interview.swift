import Cases
import Facts
import Guide
import Languages
import Letters
import Mentions

/// One conversation as a value: a line in, a reply out; no terminal, no clock, no file.
///
/// The talk, the replay and the tests drive the same value; equal lines give equal replies.
public struct Interview: Sendable {
  /// What a conversation begins with.
  public struct Settings: Sendable {
    /// The date of this sitting: relative dates count from it.
    public var today: Day
    /// The language of the talk.
    public var language: Language
    /// The language of the letter; `nil` for that of the talk.
    public var letterLanguage: Language?
    /// The letter's date where it is not the sitting's.
    public var letterDate: Day?
    /// Whether the talk follows the language that the person writes.
    public var followsLanguage: Bool

    /// A sitting's settings.
    public init(
      today: Day, language: Language, letterLanguage: Language? = nil, letterDate: Day? = nil,
      followsLanguage: Bool = false
    ) {
      (self.today, self.language) = (today, language)
      (self.letterLanguage, self.letterDate, self.followsLanguage) = (
        letterLanguage, letterDate, followsLanguage
      )
    }
  }

  /// The settings now: `/language` and a new sitting change them.
  public private(set) var settings: Settings
  /// What is asked now: stands in the transcript as the `? ` line before the next answer.
  public private(set) var pending: Asked?
  /// What is known, after the last answer.
  public private(set) var current: Case
  /// How many answers were given.
  public private(set) var turns = 0

  /// A conversation that has not begun.
  public init(_ settings: Settings) {
    self.settings = settings
    current = Case(today: settings.letterDate ?? settings.today)
  }

  /// The first screen: what this is, and the first question.
  public mutating func open() -> Reply { Reply(lines: [], asked: nil, effect: nil) }

  /// A new sitting, days later or in another language: an `@` line of a transcript.
  public mutating func resume(today: Day, language: Language) -> Reply {
    Reply(lines: [], asked: nil, effect: nil)
  }

  /// One answer or command, as typed (perhaps several lines), after masking; `asked` is the `? ` line of a transcript that
  /// wins over what is pending.
  public mutating func answer(_ text: String, asked: Asked? = nil) -> Reply {
    Reply(lines: [], asked: nil, effect: nil)
  }
}

/// What the program says to an answer.
public struct Reply: Sendable, Equatable {
  /// The lines, at most 80 columns wide; in a transcript they stand indented by two spaces.
  public var lines: [String]
  /// What is asked; `nil` when nothing is.
  public var asked: Asked?
  /// What the caller is to do: the conversation itself touches no file and no screen.
  public var effect: Effect?

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
