import Cases
import EditLine
import Letters
import Mentions

/// What the program says beside the conversation: where it is kept, what a command is for.
final class Phrases {
  let templates: Templates
  /// The language of the talk now.
  var language: Language

  init(_ templates: Templates, _ language: Language) {
    (self.templates, self.language) = (templates, language)
  }

  /// A piece of the templates; empty where a language lacks it.
  func say(_ piece: String, _ named: [String: Value] = [:]) -> String {
    templates.text(piece, language, Matter(Case(today: Day.now), named: named)) ?? ""
  }

  /// `/help`, `/letter` …, each with a word on what it is for.
  var commands: [Candidate] {
    say("terminal.commands").split(separator: "\n").map { line in
      let name = line.prefix { $0 != " " }
      return Candidate(String(name), note: String(line.dropFirst(name.count + 1)))
    }
  }

  /// The commands that a half-typed one can become.
  func completions(of typed: String) -> [Candidate] {
    typed.hasPrefix("/") ? commands.filter { $0.text.hasPrefix(typed) } : []
  }

  /// What is shown below a half-typed command.
  func hint(for typed: String) -> String? {
    let word = String(typed.prefix { $0 != " " })
    let fitting = completions(of: word)
    if let exact = fitting.first(where: { $0.text == word }) { return exact.note }
    return fitting.isEmpty ? nil : fitting.map(\.text).joined(separator: " ")
  }
}
