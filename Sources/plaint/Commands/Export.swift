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
  @Option(help: "The language of the letter.")
  var language: Language?
  @OptionGroup var today: TodayOption
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; standard output if none is named.", valueName: "file"))
  var output: String?
  @Flag(help: "Write over a file that exists.")
  var force = false

  func run() throws {
    let replay = Replay(try source.read(), Replay.Options(letterDate: today.day, language: language))
    let finished = try Finished(replay.interview, form: form, language: language)
    guard let output, output != "-" else {
      try Output.show(finished.text)
      return finished.tellGaps()
    }
    do throws(FileError) {
      try Files.write(finished.text, to: output, force: force)
    } catch {
      if !force, Files.exists(output) {
        throw Failure(.cannotWrite, "\(output): exists already; --force writes over it")
      }
      throw Failure(error)
    }
    finished.tellGaps()
  }
}
