import ArgumentParser
import Cases
import Facts
import Interview

struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "The finished case as JSON: what was said, what follows, what does not add up.")

  @OptionGroup var source: TranscriptArgument
  @OptionGroup var today: TodayOption

  func run() throws {
    let replay = Replay(try source.read(), Replay.Options(letterDate: today.day))
    var json = JSON()
    json.finished(replay.interview.current)
    try Output.put(json.text + "\n")
  }
}
