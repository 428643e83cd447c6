import ArgumentParser
import EditLine
import Interview
import Letters
import Mentions

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The letter, or another form of it, to a file or standard output.")

  @OptionGroup var source: TranscriptArgument
  @Option(help: "What to write.")
  var form = Form.letter
  @Option(help: "How to write it; ics gives what is due, for a calendar.")
  var format = Format.text
  @Option(help: "The language of the letter.")
  var language: Language?
  @OptionGroup var today: TodayOption
  @OptionGroup var templates: TemplatesOption
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; standard output if none is named.", valueName: "file"))
  var output: String?
  @Flag(help: "Write over a file that exists.")
  var force = false

  /// How a letter is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, html, json, ics }

  func run() throws {
    let transcript = try source.read()
    let replay = Replay(
      transcript, Replay.Options(letterDate: today.day, language: language, templates: try templates.load()))
    let finished = try Finished(replay.interview, form: form, language: language)
    let text =
      switch format {
      case .text: finished.text
      case .markdown: Markdown().text(finished.letter)
      case .html: HTML().text(finished.letter)
      case .json: finished.json
      case .ics: Reminders(replay.interview, of: transcript).calendar(in: finished.letter.language)
      }
    guard let output, output != "-" else {
      try Output.show(text)
      return finished.tellGaps()
    }
    do throws(FileError) {
      try Files.write(text, to: output, force: force)
    } catch {
      if !force, Files.exists(output) {
        throw Failure(.cannotWrite, "\(output): exists already; --force writes over it")
      }
      throw Failure(error)
    }
    finished.tellGaps()
  }
}
