import Foundation
import Interview
import Letters
import Mentions
import Testing

/// A conversation written by hand, with the letter and the facts that a person wants of it.
///
/// `NAME.txt` is its transcript, `NAME.letter` its letter with one line a paragraph, `NAME.json` its facts.
struct Conversation: Sendable, CustomTestStringConvertible {
  let name: String
  let language: Language

  static let medical = Conversation(name: "1-zh-Hans-huabei-medical", language: .simplified)
  static let jobLoss = Conversation(name: "2-zh-Hant-jiebei-jobloss", language: .traditional)
  static let creditRecord = Conversation(name: "3-en-huabei-credit-record", language: .english)
  static let all = [medical, jobLoss, creditRecord]

  var testDescription: String { name }

  /// The folder of everything that tests read.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// Whether offices work on a day: by the table of holidays, else from Monday to Friday.
  static func worksOn(_ day: Day) -> Bool { exceptions[day.description] ?? (day.weekday <= 5) }

  private static let exceptions: [String: Bool] = {
    let file = tests.deletingLastPathComponent().appending(path: "templates/guide.holidays.tsv")
    let rows = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map {
      $0.split(separator: "\t")
    }
    return Dictionary(rows.filter { $0.count > 1 }.map { (String($0[0]), $0[1] == "workday") }) { first, _ in
      first
    }
  }()

  var file: URL { Conversation.tests.appending(path: "Conversations/\(name).txt") }

  private func contents(_ ending: String) -> String {
    let file = Conversation.tests.appending(path: "Conversations/\(name).\(ending)")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }

  /// The transcript.
  var text: String { contents("txt") }
  /// The letter, line by line.
  var letter: [String] {
    contents("letter").split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
  /// What `plaint facts` must print.
  var facts: Data { Data(contents("json").utf8) }

  /// The talk run again.
  func replayed(_ options: Replay.Options = Replay.Options()) throws -> Replay {
    try Conversation.replayed(text, options)
  }

  static func replayed(_ text: String, _ options: Replay.Options = Replay.Options()) throws -> Replay {
    Replay(try Transcript.read(Array(text.utf8)).transcript, options)
  }
}

extension Letter {
  /// The lines before they are cut to the width of a page.
  var unwrapped: [String] { lines.map { $0.text.replacing("\u{A0}", with: " ") } }
}

/// `- ` and the line that was wanted, `+ ` and the one that came instead; lines that agree are left out.
func difference(from wanted: [String], to came: [String]) -> String {
  let changes = came.difference(from: wanted)
  let lines = changes.map { change in
    switch change {
    case .remove(let place, let line, _): (place, "- " + line)
    case .insert(let place, let line, _): (place, "+ " + line)
    }
  }
  return lines.sorted { $0 < $1 }.map(\.1).joined(separator: "\n")
}
