import EditLine
import Interview
import Letters
import Mentions

/// The talk: lines from the person to the conversation, what it says to the screen, both to the saved case.
final class Talk {
  var interview: Interview
  let lines: any LineSource
  let terminal: TerminalLines?
  let screen: Screen
  let phrases: Phrases
  let environment: [String: String]
  /// Where it is kept; `nil` with `--private`.
  let keep: Keeping?
  private var initial = ""
  private var failed = false

  init(
    _ interview: Interview, lines: any LineSource, screen: Screen, phrases: Phrases,
    environment: [String: String], keep: Keeping?
  ) {
    self.interview = interview
    self.lines = lines
    terminal = lines as? TerminalLines
    (self.screen, self.phrases, self.environment, self.keep) = (screen, phrases, environment, keep)
  }

  /// Goes on until the person leaves, or is gone; gives the exit status.
  func run() throws -> Int32 {
    while true {
      switch try next() {
      case .line(let text)?:
        if try !heard(text) { return try leave() }
      case .interrupted(let draft)?:
        if draft.isEmpty { try show([phrases.say("terminal.leave")]) }
      case .endOfInput?: return try leave()
      case .terminate(let signal)?: return 128 + signal
      case nil: failed = true
      }
    }
  }

  /// What the person does; `nil` for a line that could not be had, which is told.
  private func next() throws -> LineEvent? {
    let prompt = PromptSpec("> ", initial: initial)
    initial = ""
    do throws(InputError) {
      return try lines.next(prompt)
    } catch {
      Console.tell("standard input: \(error)")
      if case .tooLong = error { return nil }
      throw Failure(.noInput)
    }
  }

  private var language: Language { interview.settings.language }

  /// One answer or command: kept, then answered. False when the talk is over.
  private func heard(_ text: String) throws -> Bool {
    let text = Transcript.heard(text)
    try keep?.append(Transcript.answer(text))
    lines.remember(text)
    if text.hasPrefix("/") { keep?.remember(text) }
    let before = language
    let reply = interview.answer(text)
    if language != before {
      phrases.language = language
      try keep?.append(Transcript.sitting(interview.settings.today, language))
    }
    return try say(reply)
  }

  /// Keeps a reply and shows it, and does what it wants done. False when the talk is over.
  func say(_ reply: Reply, also: [String] = []) throws -> Bool {
    if let record = Transcript.reply(reply) { try keep?.append(record) }
    // What is not the conversation's stands above its question.
    let notes = also.flatMap { TextLayout().text($0).split(separator: "\n").map(String.init) }
    try show(reply.lines.dropLast() + notes + reply.lines.suffix(1))
    switch reply.effect {
    case nil: return true
    case .show(let text): try page(text)
    case .export(let text, let file, let proposed): try export(text, file, proposed)
    case .edit(let text):
      if let answer = edited(text) { return try heard(answer) }
    case .paste:
      if let answer = try pasted() { return try heard(answer) }
    case .prefill(let text): initial = text
    case .quit: return false
    }
    return true
  }

  private func show(_ lines: [String]) throws {
    let text = lines.filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
    try put(text + (lines.isEmpty ? "" : "\n"))
  }

  private func put(_ text: String) throws {
    do throws(FileError) {
      try screen.write(text) { self.terminal?.wasInterrupted() ?? false }
    } catch {
      throw Failure(error)
    }
  }

  private func leave() throws -> Int32 {
    let place = keep.map { Value.text($0.name) }
    if lines.malformed > 0 {
      Console.tell("input: \(lines.malformed) places were no UTF-8 and were read as U+FFFD")
    }
    if let place {
      if keep?.dropIfEmpty(turns: interview.turns) == false {
        try show([phrases.say("talk.saved", ["place": place])])
      }
    } else {
      try show([phrases.say("talk.private")])
    }
    return failed ? 1 : 0
  }
}

// What a reply wants done outside the conversation.
extension Talk {
  private func page(_ text: String) throws {
    let text = text.hasSuffix("\n") ? text : text + "\n"
    if let terminal, !screen.traits.accessible, !screen.traits.dumb,
      let pager = environment["PAGER"], !pager.isEmpty,
      text.count(where: { $0 == "\n" }) >= screen.traits.rows,
      terminal.released({ Child.run(pager, input: Screen.visible(text)) }) == 0
    {
      return
    }
    try put(text + "\n")
  }

  /// Writes the letter: to the file that was named, else to the first name that is free.
  private func export(_ text: String, _ file: String?, _ proposed: String) throws {
    let path = file ?? Talk.free(proposed)
    do throws(FileError) {
      try Files.write(text, to: path, force: false)
    } catch {
      // The talk goes on; nothing was overwritten.
      if !lines.isInteractive { failed = true }
      guard Files.exists(path) else { return Console.tell(error.description) }
      Console.tell("\(path): exists already")
      return try show([phrases.say("terminal.taken", ["file": .text(Talk.free(path))])])
    }
    try show([phrases.say("terminal.written", ["file": .text(path)])])
  }

  /// `letter.en.txt`, `letter.en-2.txt` …: the first that there is not.
  static func free(_ path: String) -> String {
    if !Files.exists(path) { return path }
    let end = path.lastIndex(of: ".") ?? path.endIndex
    var number = 2
    while Files.exists("\(path[..<end])-\(number)\(path[end...])") { number += 1 }
    return "\(path[..<end])-\(number)\(path[end...])"
  }

  private func edited(_ text: String) -> String? {
    guard let terminal else { return nil }
    let editor = ["VISUAL", "EDITOR"].lazy.compactMap { self.environment[$0] }.first { !$0.isEmpty } ?? "vi"
    do {
      return try terminal.released {
        try Child.edit(text, with: editor, folder: environment["TMPDIR"] ?? "/tmp")
      }
    } catch {
      Console.tell("\(error)")
      return nil
    }
  }

  /// Lines up to a single `.`; `nil` where there were none.
  private func pasted() throws -> String? {
    var text: [String] = []
    while case .line(let line) = try lines.next(PromptSpec("| ")) {
      if line == "." { break }
      text.append(line)
    }
    return text.isEmpty ? nil : text.joined(separator: "\n")
  }
}
