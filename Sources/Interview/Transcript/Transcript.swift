import Facts
import Mentions

/// A talk as it is saved: readable, writable by hand, the same bytes when it is printed again.
///
///     plaint 1
///     @ 2024-10-20 zh-Hans
///
///     ? product
///       您好。请先说说发生了什么……
///     > 我花呗逾期了
public struct Transcript: Sendable, Hashable {
  /// What a line is.
  public enum Content: Sendable, Hashable {
    /// `plaint 1`.
    case version
    /// Nothing; it ends an answer.
    case blank
    /// `@ 2024-10-20 zh-Hans`: a sitting begins, or the language changes.
    case sitting(Day, Language)
    /// `? reply.within 2024-11-04`.
    case asked(Asked)
    /// Two spaces and what the program said.
    case program(String)
    /// `> ` and a line of the person's.
    case answer(String)
  }

  /// A line as it stands in the file, and what it is.
  public struct Line: Sendable, Hashable {
    /// Counted from 1.
    public let number: Int
    /// The line without its end, as it was written.
    public let written: String
    /// What it says.
    public let content: Content
  }

  /// The version of the format that is read and written here.
  public static let version = 1

  /// The lines, the first being `plaint 1`.
  public internal(set) var lines: [Line] = []
  /// Whether the last line has its line end.
  var isEnded = true

  /// The text of the file.
  public var text: String {
    lines.map(\.written).joined(separator: "\n") + (isEnded && !lines.isEmpty ? "\n" : "")
  }
}

extension Transcript {
  /// What happens in a talk: a sitting begins, or the person answers; and what was said to it then.
  public struct Step: Sendable, Hashable {
    /// What happens.
    public enum Act: Sendable, Hashable {
      /// The talk begins, or goes on another day.
      case sitting(Day, Language)
      /// One answer or command; several lines are one answer.
      case answer(String)
    }

    /// What happens.
    public var act: Act
    /// The line on which it stands.
    public var line: Int
    /// The language that the talk changed to with this answer: an `@` line between it and its reply.
    public var changedTo: Language?
    /// What the reply asked: it wins over what would be asked today.
    public var asked: Asked?
    /// The reply that was given then; empty in a transcript written by hand.
    public var said: [String] = []

    var isUnanswered: Bool { asked == nil && said.isEmpty && changedTo == nil }
  }

  /// The talk, step by step.
  public var steps: [Step] {
    var steps: [Step] = []
    var today: Day?
    var language: Language?
    var isInAnswer = false
    for line in lines {
      defer { if case .answer = line.content { isInAnswer = true } else { isInAnswer = false } }
      switch line.content {
      case .version, .blank: break
      case .sitting(let day, let tag):
        // Only a change of language stands between an answer and its reply: a new sitting begins after one.
        if let last = steps.last, case .answer = last.act, last.isUnanswered, day == today, tag != language {
          steps[steps.count - 1].changedTo = tag
        } else {
          steps.append(Step(act: .sitting(day, tag), line: line.number))
        }
        (today, language) = (day, tag)
      case .asked(let asked):
        if !steps.isEmpty { steps[steps.count - 1].asked = asked }
      case .program(let said):
        if !steps.isEmpty { steps[steps.count - 1].said.append(said) }
      case .answer(let words):
        if isInAnswer, case .answer(let before)? = steps.last?.act {
          steps[steps.count - 1].act = .answer(before + "\n" + words)
        } else {
          steps.append(Step(act: .answer(words), line: line.number))
        }
      }
    }
    return steps
  }

  /// Whether the talk followed the language that the person wrote: it changed without a command.
  public var followsLanguage: Bool {
    steps.contains { step in
      guard step.changedTo != nil, case .answer(let words) = step.act else { return false }
      return !words.hasPrefix("/")
    }
  }

  /// Whether the program took part: in a transcript written by hand it says nothing.
  var hasProgramLines: Bool {
    lines.contains { if case .program = $0.content { true } else { false } }
  }
}
