import Cases
import Facts
import Foundation
import Letters
import Mentions
import Testing

@Suite struct LetterTests {
  static let examples: [(Example, Language)] = [
    (.medical, .simplified), (.jobLoss, .traditional), (.creditRecord, .english),
  ]

  @Test func templatesAreWhole() {
    #expect(Templates.builtIn.faults.map(\.description) == [])
  }

  @Test(arguments: examples) func theExamplesWordForWord(_ example: Example, _ language: Language) throws {
    let letter = try #require(Letter(Matter(example.case), in: language))
    let text = TextLayout().text(letter)
    if ProcessInfo.processInfo.environment["PLAINT_SHOW"] != nil { print(text) }
    #expect(words(text) == words(example.letter))
  }

  @Test(arguments: examples.map(\.0), Language.all) func aPageOf80Columns(
    _ example: Example, _ language: Language
  ) throws {
    let letter = try #require(Letter(Matter(example.case), in: language))
    let text = TextLayout().text(letter)
    if ProcessInfo.processInfo.environment["PLAINT_SHOW"] != nil { print(text) }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(DisplayWidth.of(line) <= 80)
      #expect(line.last?.isWhitespace != true)
    }
  }
}

@Suite struct LintTests {
  @Test(arguments: LetterTests.examples.map(\.0), Language.all) func ourOwnLettersAreClean(
    _ example: Example, _ language: Language
  ) throws {
    for form in Form.allCases where form != .confirmation {
      let letter = try #require(Letter(Matter(example.case), form: form, in: language))
      let findings = Lint().findings(
        in: TextLayout().text(letter), form: form, language: language, of: example.case)
      let told = findings.map { "\(form) \(language) \($0.line) \($0.rule): \($0.stood)" }
      if ProcessInfo.processInfo.environment["PLAINT_SHOW"] != nil { told.forEach { print("FIND", $0) } }
      #expect(told == [])
    }
  }
}

@Suite struct FormTests {
  @Test(arguments: LetterTests.examples.map(\.0), Language.all) func everyFormIsWritten(
    _ example: Example, _ language: Language
  ) throws {
    for form in Form.allCases where form != .confirmation {
      let letter = try #require(Letter(Matter(example.case), form: form, in: language))
      let text = TextLayout().text(letter)
      if ProcessInfo.processInfo.environment["PLAINT_SHOW"] != nil {
        print("--", form, letter.length, "\n" + text)
      }
      #expect(!letter.isTooLong)
    }
  }
}

/// The words without the page: where lines end and how far they are set in is the layout's work.
func words(_ text: String) -> String { text.filter { !$0.isWhitespace } }
