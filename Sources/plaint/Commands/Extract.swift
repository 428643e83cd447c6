import ArgumentParser
import EditLine
import Facts
import Guide
import Languages
import Mentions

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "NDJSON in, NDJSON out: {\"id\", \"text\"} → {\"id\", \"facts\"}, line by line, in order.")

  @Flag(help: "Write the mentions as well.")
  var mentions = false

  @Flag(help: "Show how each text was read: words, rows, candidates with their scores, and the choice.")
  var trace = false

  func run() throws {
    let today = Day.now
    let withMentions = mentions
    let traces = trace
    let isRight: Bool
    do throws(FileError) {
      isRight = try Workers.run { line in
        do throws(BatchRequest.Fault) {
          if line.isTooLong { throw BatchRequest.Fault(message: "longer than 64 MiB") }
          let request = try BatchRequest(line.bytes, today: today)
          if traces { return (Extract.trace(of: request), false) }
          return (Extract.answer(to: request, withMentions: withMentions), false)
        } catch {
          return (Extract.refusal(line.number, error.message), true)
        }
      }
    } catch {
      throw Failure(error)
    }
    if !isRight { throw Failure(.wrongInput) }
  }

  private static func answer(to request: BatchRequest, withMentions: Bool) -> [UInt8] {
    let text = Text(request.text)
    let reading = Languages.mentions.mentions(in: text, today: request.today, since: request.since)
    let context = ReadingContext(
      today: request.today, asked: request.asked, workingDays: { $0.adding(workingDays: $1, in: .china) })
    var json = JSON()
    json.object {
      $0.pair("id") { $0.string(request.id) }
      $0.pair("facts") { $0.array(Languages.facts.facts(in: text, reading, context)) { $0.fact($1) } }
      if withMentions { $0.pair("mentions") { $0.array(reading.mentions) { $0.mention($1) } } }
    }
    return json.bytes
  }

  private static func trace(of request: BatchRequest) -> [UInt8] {
    let context = ReadingContext(
      today: request.today, asked: request.asked, workingDays: { $0.adding(workingDays: $1, in: .china) })
    let lines = Languages.trace(Text(request.text), context, since: request.since)
    return Array(([request.id] + lines).map(Screen.visible).joined(separator: "\n").utf8)
  }

  /// `{"line": 3, "error": "“text” is missing"}`.
  static func refusal(_ number: Int, _ message: String) -> [UInt8] {
    var json = JSON()
    json.object {
      $0.pair("line") { $0.number(number) }
      $0.pair("error") { $0.string(message) }
    }
    return json.bytes
  }
}
