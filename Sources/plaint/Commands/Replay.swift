import ArgumentParser
import Interview
import Letters
import Mentions

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "The talk again, answer by answer, or only its letter; writes no file.")

  @OptionGroup var source: TranscriptArgument
  @Flag(help: "Fail where a reply differs from the recorded one, with the difference.")
  var check = false
  @Flag(help: "Only the letter.")
  var letter = false
  @Option(help: "The form of the letter.")
  var form = Form.letter
  @Option(help: "The language of the talk and the letter.")
  var language: Language?
  @OptionGroup var today: TodayOption
  @OptionGroup var templates: TemplatesOption

  func validate() throws {
    if check, letter { throw ValidationError("--check and --letter exclude each other.") }
  }

  func run() throws {
    let transcript = try source.read()
    let replay = Replay(
      transcript, Replay.Options(letterDate: today.day, language: language, templates: try templates.load()))
    if letter {
      let finished = try Finished(replay.interview, form: form, language: language)
      finished.tellGaps()
      try Output.show(finished.text)
    } else if check {
      try differences(replay)
    } else {
      // What is shown is a transcript again.
      try Output.show(
        "plaint \(Transcript.version)\n" + replay.turns.map { shown($0) }.joined(separator: "\n"))
    }
  }

  private func shown(_ turn: Replay.Turn) -> String {
    var text = ""
    switch turn.step.act {
    case .sitting(let today, let language):
      text += Transcript.sitting(today, self.language ?? language) + "\n"
    case .answer(let words): text += Transcript.answer(Transcript.heard(words)) + "\n"
    }
    return text + (Transcript.reply(turn.reply).map { $0 + "\n" } ?? "")
  }

  private func differences(_ replay: Replay) throws {
    let different = replay.turns.filter { !$0.difference.isEmpty }
    if different.isEmpty { return }
    for turn in different {
      try Output.show(
        "line \(turn.step.line):\n" + turn.difference.map { "  \($0)\n" }.joined())
    }
    let count = different.count
    throw Failure(
      .wrongInput,
      "\(source.transcript): \(count) \(count == 1 ? "reply differs" : "replies differ") from what was recorded"
    )
  }
}
