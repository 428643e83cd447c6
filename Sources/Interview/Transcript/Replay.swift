import Facts
import Letters
import Mentions

/// A saved talk run again, answer by answer, to the same case and the same letter.
public struct Replay: Sendable {
  /// What may be other than in the transcript.
  public struct Options: Sendable {
    /// The letter's date.
    public var letterDate: Day?
    /// The language of the talk and of the letter.
    public var language: Language?
    /// The words of the talk and the letter.
    public var templates: Templates

    /// As in the transcript, unless given.
    public init(letterDate: Day? = nil, language: Language? = nil, templates: Templates = .builtIn) {
      (self.letterDate, self.language, self.templates) = (letterDate, language, templates)
    }
  }

  /// A step, and what is said to it today.
  public struct Turn: Sendable {
    /// What happened, and what was said to it then.
    public let step: Transcript.Step
    /// What is said to it now.
    public let reply: Reply

    /// How the reply of now differs from that of then; empty where they are equal, or nothing was recorded.
    public var difference: [String] {
      if step.said.isEmpty || step.said == reply.lines { return [] }
      return LineDifference.lines(from: step.said, to: reply.lines)
    }
  }

  /// The conversation after the last answer.
  public private(set) var interview: Interview
  /// Every step with its reply.
  public private(set) var turns: [Turn] = []
  private let options: Options
  private var asked: Asked?

  /// Runs a talk. Nothing in a transcript writes a file: what a reply wants done outside is not done.
  public init(_ transcript: Transcript, _ options: Options = Options()) {
    self.options = options
    let steps = transcript.steps
    var today = Day(number: 0)
    var language = Language.simplified
    if case .sitting(let first, let tag)? = steps.first?.act { (today, language) = (first, tag) }
    interview = Interview(
      Interview.Settings(
        today: today, language: options.language ?? language, letterLanguage: options.language,
        letterDate: options.letterDate,
        followsLanguage: options.language == nil && transcript.followsLanguage, templates: options.templates))
    for step in steps { run(step) }
  }

  private mutating func run(_ step: Transcript.Step) {
    var reply: Reply
    switch step.act {
    case .sitting(let today, let language):
      if turns.isEmpty {
        reply = interview.open()
      } else {
        reply = interview.resume(today: today, language: options.language ?? language)
      }
    case .answer(let words):
      reply = interview.answer(Transcript.heard(words), asked: asked)
      let language = options.language ?? step.changedTo ?? interview.settings.language
      if interview.settings.language != language {
        reply = interview.resume(today: interview.settings.today, language: language)
      }
    }
    asked = step.asked
    turns.append(Turn(step: step, reply: reply))
  }
}

/// `- ` what was there, `+ ` what is there now, two spaces before what stayed.
enum LineDifference {
  static func lines(from old: [String], to new: [String]) -> [String] {
    let changes = new.difference(from: old)
    let removed = Set(changes.removals.map(\.offset))
    let inserted = Set(changes.insertions.map(\.offset))
    var lines: [String] = []
    var (before, after) = (0, 0)
    while before < old.count || after < new.count {
      if removed.contains(before) {
        lines.append("- " + old[before])
        before += 1
      } else if inserted.contains(after) {
        lines.append("+ " + new[after])
        after += 1
      } else {
        lines.append("  " + old[before])
        before += 1
        after += 1
      }
    }
    return lines
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
