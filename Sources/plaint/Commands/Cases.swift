import ArgumentParser
import Cases
import EditLine
import Glibc
import Interview
import Letters
import Mentions

struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "The saved cases, the last one first.")

  func run() throws {
    let store = Store(environment: Environment.current())
    var failed = false
    for name in store.names.reversed() {
      do {
        let transcript = try Saved.read(file: store.path(of: name))
        try Output.show(CasesCommand.lines(of: name, transcript))
      } catch let failure as Failure where failure.status != .cannotWrite {
        Console.tell(failure.message)
        failed = true
      }
    }
    if failed { throw Failure(.wrongInput) }
  }

  /// A case's state and last day, and what is due when, in the language of its talk.
  private static func lines(of name: String, _ transcript: Transcript) -> String {
    let interview = Replay(transcript).interview
    let language = interview.settings.language
    let phrases = Phrases(interview.settings.templates, language)
    let isReady = Readiness(of: interview.current, in: interview.letterLanguage).lacking.isEmpty
    let state = phrases.say(
      isReady ? "terminal.case.ready" : "terminal.case.lacking",
      [
        "name": .text(name), "day": .date(DateSpan(interview.settings.today)),
        "n": .integer(interview.turns),
      ])
    // What is due follows from a letter.
    guard isReady else { return state + "\n" }
    let reminders = Reminders(interview, of: transcript)
    let due = interview.current.reminders().map {
      phrases.say(
        "terminal.case.due",
        ["day": .date(DateSpan($0.day)), "words": .text(reminders.words($0, language))])
    }
    return ([state] + due).map { $0 + "\n" }.joined()
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
