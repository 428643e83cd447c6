import ArgumentParser
import EditLine
import Glibc
import Interview
import Letters
import Mentions

struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talk: tell what happened, answer one question at a time, get the letter.")

  @Option(help: ArgumentHelp("Name the case, or go on with the case of this name.", valueName: "name"))
  var `case`: String?
  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp("Go on with a saved case; the last one if none is named.", valueName: "name"))
  var resume: String?
  @Option(help: "The language of the talk.")
  var language: Language?
  @Option(help: "The language of the letter, where it is not that of the talk.")
  var letterLanguage: Language?
  @OptionGroup var today: TodayOption
  @OptionGroup var templates: TemplatesOption
  @Flag(name: .customLong("private"), help: "Keep nothing.")
  var isPrivate = false
  @Flag(help: "No colours, no escape sequences: for screen readers and simple terminals.")
  var plain = false

  func validate() throws {
    if `case` != nil, resume != nil { throw ValidationError("--case and --resume exclude each other.") }
    if resume != nil, isPrivate { throw ValidationError("--resume and --private exclude each other.") }
    for name in [`case`, resume] {
      if let name, !name.isEmpty, !Store.isName(name) {
        throw ValidationError("“\(name)” cannot be the name of a case: it would be no file's name.")
      }
    }
  }

  func run() throws {
    let environment = Environment.current()
    let store = Store(environment: environment)
    let history = isPrivate ? nil : try? HistoryFile(path: store.history, limit: 500)
    let templates = try templates.load()
    let keep = try keeping(store, history)
    let earlier = try keep?.earlier(Replay.Options(templates: templates))
    let located = MachineLocale.language(environment)
    let language = language ?? earlier?.replay.interview.settings.language ?? located ?? .simplified
    var interview =
      earlier?.replay.interview
      ?? Interview(
        Interview.Settings(
          today: today.day ?? .now, language: language, letterLanguage: letterLanguage,
          followsLanguage: self.language == nil, templates: templates))

    let isTerminal = isatty(1) == 1
    var traits = TerminalTraits.detect(environment: environment, isTTY: isTerminal)
    if plain { traits.accessible = true }
    let phrases = Phrases(templates, language)
    let lines = lines(phrases, traits)
    for command in history?.load() ?? [] { lines.remember(command) }

    var also: [String] = []
    let reply: Reply
    if let earlier {
      for case .answer(let words) in earlier.transcript.steps.map(\.act) { lines.remember(words) }
      try keep?.catchUp(earlier.transcript, earlier.replay)
      try keep?.append("\n" + Transcript.sitting(today.day ?? .now, language))
      reply = interview.resume(today: today.day ?? .now, language: language)
    } else {
      try keep?.append(Transcript.beginning(today.day ?? .now, language))
      reply = interview.open()
      if let keep { also.append(phrases.say("talk.open.saved", ["place": .text(keep.path)])) }
      if self.language == nil, located == nil { also.append(phrases.say("talk.open.english")) }
    }
    let talk = Talk(
      interview, lines: lines, screen: Screen(traits: traits), phrases: phrases, environment: environment,
      keep: keep)
    _ = try talk.say(reply, also: also)
    talk.terminal?.onFirstKey = { Rehearsal.begin(talk.interview) }
    let status = try talk.run()
    (lines as? TerminalLines)?.close()
    if status != 0 { throw ExitCode(status) }
  }

  private func keeping(_ store: Store, _ history: HistoryFile?) throws -> Keeping? {
    if isPrivate { return nil }
    if let resume {
      guard let name = resume.isEmpty ? store.names.last : resume, Files.exists(store.path(of: name)) else {
        throw Failure(
          .noInput,
          resume.isEmpty ? "\(store.folder): no saved case" : "\(store.path(of: resume)): no such case")
      }
      return try Keeping(name, in: store, history: history)
    }
    return try Keeping(`case` ?? store.newName(on: today.day ?? .now), in: store, history: history)
  }

  /// Libedit at a terminal; plain lines from anything else.
  private func lines(_ phrases: Phrases, _ traits: TerminalTraits) -> any LineSource {
    TerminalLines(
      program: "plaint", complete: { phrases.completions(of: $0) },
      hint: { phrases.hint(for: $0) }, traits: traits)
      ?? StreamLines(descriptor: 0, limit: 16 << 20)
  }
}
