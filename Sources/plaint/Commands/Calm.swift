import ArgumentParser
import EditLine
import Facts
import Languages

struct Calm: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Heated words made calm; every sum, date, name and number stays as it is.")

  @Flag(help: "NDJSON: {\"id\", \"text\"} → {\"id\", \"text\", \"edits\"}, line by line, in order.")
  var json = false

  func run() throws {
    do throws(FileError) {
      if try Workers.run(json ? Calm.object : Calm.plain) { return }
    } catch {
      throw Failure(error)
    }
    throw Failure(.wrongInput)
  }

  private static let plain: Workers.Work = { line in
    guard !line.isTooLong, let text = String(validating: line.bytes, as: UTF8.self) else {
      Console.tell("line \(line.number): " + (line.isTooLong ? "longer than 64 MiB" : "not UTF-8"))
      return (Array(line.bytes), true)
    }
    return (Array(Languages.calm(text).text.utf8), false)
  }

  private static let object: Workers.Work = { line in
    do throws(BatchRequest.Fault) {
      if line.isTooLong { throw BatchRequest.Fault(message: "longer than 64 MiB") }
      let request = try BatchRequest(line.bytes, today: .now)
      let calmed = Languages.calm(request.text)
      var json = JSON()
      json.object {
        $0.pair("id") { $0.string(request.id) }
        $0.pair("text") { $0.string(calmed.text) }
        $0.pair("edits") {
          $0.array(calmed.edits) { json, edit in
            json.object {
              $0.pair("was") { $0.string(edit.was) }
              $0.pair("now") { $0.string(edit.now) }
              $0.pair("why") { $0.string(edit.why.rawValue) }
              $0.pair("span") { $0.span(edit.span) }
            }
          }
        }
      }
      return (json.bytes, false)
    } catch {
      return (Extract.refusal(line.number, error.message), true)
    }
  }
}
