import ArgumentParser
import Cases
import EditLine
import Glibc
import Interview
import Languages
import Letters
import Mentions

struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "The saved cases, the last one first, with what is due and what comes next.")

  @OptionGroup var today: TodayOption

  func run() throws {
    let store = Store(environment: Environment.current())
    var failed = false
    for name in store.names.reversed() {
      do {
        let transcript = try Saved.read(file: store.path(of: name))
        try Output.show(SavedCase(name, transcript, on: today.day ?? .now).text)
      } catch let failure as Failure where failure.status != .cannotWrite {
        Console.tell(failure.message)
        failed = true
      }
    }
    if failed { throw Failure(.wrongInput) }
  }
}

/// A saved case as `plaint cases` shows it, in the language of its talk: which loan it is about, how far it is, what is due
/// when, and the next step.
struct SavedCase {
  private let name: String
  private let transcript: Transcript
  private let interview: Interview
  private let today: Day

  init(_ name: String, _ transcript: Transcript, on today: Day) {
    (self.name, self.transcript, self.today) = (name, transcript, today)
    interview = Replay(transcript).interview
  }

  /// Its lines.
  var text: String { ([state] + due + [next].compactMap { $0 }).map { $0 + "\n" }.joined() }

  private var language: Language { interview.settings.language }
  /// What is due follows from a letter.
  private var isReady: Bool { Readiness(of: interview.current, in: interview.letterLanguage).lacking.isEmpty }

  private var state: String {
    var named: [String: Value] = [
      "name": .text(name), "day": .date(DateSpan(interview.settings.today)), "n": .integer(interview.turns),
      "lacks": .text(interview.lacking.joined(separator: "; ")),
    ]
    named["letter"] = lastLetter.map { .date(DateSpan($0)) }
    return say(isReady ? "terminal.case.ready" : "terminal.case.lacking", named)
  }

  /// Each day on which something is to be done, and how far off it is; one that is past stays until the case says more.
  private var due: [String] {
    guard isReady else { return [] }
    let reminders = Reminders(interview, of: transcript)
    return interview.current.reminders().map { reminder in
      var named: [String: Value] = [
        "day": .date(DateSpan(reminder.day)), "words": .text(reminders.words(reminder, language)),
      ]
      let days = reminder.day.number - today.number
      if days != 0 { named[days > 0 ? "left" : "past"] = .integer(abs(days)) }
      return say("terminal.case.due", named)
    }
  }

  /// The first line of `/next`, on this day.
  private var next: String? {
    guard isReady else { return nil }
    var later = interview
    _ = later.resume(today: today, language: language)
    return later.answer("/next").lines.first.map { say("terminal.case.next", ["words": .text($0)]) }
  }

  /// The day of the sitting in which the letter was exported last.
  private var lastLetter: Day? {
    var day: Day?
    var exported: Day?
    for step in transcript.steps {
      switch step.act {
      case .sitting(let date, _): day = date
      case .answer(let words):
        if words.hasPrefix("/export") || Languages.command(words) == "export" { exported = day }
      }
    }
    return exported
  }

  private func say(_ piece: String, _ named: [String: Value]) -> String {
    interview.settings.templates.text(piece, language, Matter(interview.current, named: named)) ?? ""
  }
}

struct Forget: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Removes a saved case.")

  @Argument(help: "The name of the case.")
  var `case`: String

  func run() throws {
    let store = Store(environment: Environment.current())
    let path = store.path(of: `case`)
    guard Store.isName(`case`), Files.exists(path) else {
      throw Failure(.noInput, "\(path): no such case")
    }
    if unlink(path) != 0 { throw Failure(.unwritable(path: path, errno: errno)) }
  }
}
