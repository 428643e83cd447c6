import ArgumentParser
import Interview
import Languages
import Letters
import Mentions

/// A letter that may have been written by hand: a file or `-`.
struct LetterArgument: ParsableArguments {
  @Argument(help: "A letter as plain text: a file, or - for standard input.")
  var letter: String
  @Option(help: "Which form it is.")
  var form = Form.letter
  @Option(help: "Its language; it is guessed if none is named.")
  var language: Language?

  /// Its text and its language.
  func read() throws -> (text: String, language: Language) {
    let bytes = try Saved.bytes(letter)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.wrongInput, "\(letter): expected text in UTF-8; the bytes are no UTF-8")
    }
    return (text, language ?? Languages.language(of: Text(text)) ?? .simplified)
  }
}

struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "A letter against the rules of a first-rate one; status 1 on a finding.")

  @OptionGroup var source: LetterArgument
  @Option(help: "The talk that it is of, for the rules that need the case.")
  var transcript: String?

  func run() throws {
    let (text, language) = try source.read()
    let known = try transcript.map { Replay(try Saved.read($0)).interview.current }
    let findings = Lint().findings(in: text, form: source.form, language: language, of: known)
    for finding in findings {
      let place = finding.line == 0 ? "" : "\(finding.line):"
      let stood = finding.stood.isEmpty ? "" : " — “\(finding.stood)”"
      try Output.show("\(source.letter):\(place) \(finding.rule): \(finding.expected)\(stood)\n")
    }
    if !findings.isEmpty { throw Failure(.wrongInput) }
  }
}

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Every sentence, sum, date, name and number of a letter traced to its talk, or named as untraced.")

  @OptionGroup var source: LetterArgument
  @Option(help: "The talk that it is of.")
  var transcript: String
  @OptionGroup var today: TodayOption
  @OptionGroup var templates: TemplatesOption

  func run() throws {
    let (text, language) = try source.read()
    let options = Replay.Options(letterDate: today.day, templates: try templates.load())
    let replay = Replay(try Saved.read(transcript), options)
    let finished = try Finished(replay.interview, form: source.form, language: language)
    let verification = Verification(of: text, against: finished.letter)
    for found in verification.discrepancies {
      let place = found.line == 0 ? "" : "\(found.line):"
      var line = "\(source.letter):\(place) \(found.change.rawValue): “\(found.stood)”"
      if let was = found.was { line += "; the case gives “\(was)”" }
      if !found.untraced.isEmpty { line += "; untraced: " + found.untraced.joined(separator: ", ") }
      try Output.show(line + "\n")
    }
    if !verification.isWhole { throw Failure(.wrongInput) }
  }
}
