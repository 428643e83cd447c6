import ArgumentParser
import EditLine
import Glibc
import Interview

struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "The saved cases, the last one first.")

  func run() throws {
    let store = Store(environment: Environment.current())
    var failed = false
    for name in store.names.reversed() {
      do {
        let replay = Replay(try Saved.read(file: store.path(of: name)))
        let state = replay.interview.current
        let last = replay.interview.settings.today
        try Output.show("\(name)\t\(last)\t\(replay.interview.turns) answers, \(state.facts.count) facts\n")
      } catch let failure as Failure where failure.status != .cannotWrite {
        Console.tell(failure.message)
        failed = true
      }
    }
    if failed { throw Failure(.wrongInput) }
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
