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

@Suite struct FieldTests {
  /// The fields of shared rules: 11 for the regulator, 8 for an association; `post` has none of the person's data.
  @Test(arguments: LetterTests.examples.map(\.0), Language.all) func fieldsAreThere(
    _ example: Example, _ language: Language
  ) throws {
    func fields(_ form: Form) throws -> Int {
      let letter = try #require(Letter(Matter(example.case), form: form, in: language))
      return letter.lines.count { $0.text.contains(/^([一二三四五六七八九十]+、|[0-9]+\) )/) }
    }
    #expect(try fields(.regulator) == 11)
    #expect(try fields(.association) == 8)
    let post = try #require(Letter(Matter(example.case), form: .post, in: language)).lines.map(\.text)
      .joined()
    #expect(!post.contains { $0.isNumber })
    let names = example.known.flatMap { known in
      [known.fact.value, known.fact[.agent], known.fact[.name]].compactMap { value -> String? in
        if case .text(let text)? = value { text } else { nil }
      }
    }
    for name in names where name.count > 1 { #expect(!post.contains(name)) }
  }

  @Test(arguments: Language.all) func aSecondLetterRepeatsNothingThatWasGranted(_ language: Language) throws {
    let granted = Known(
      Fact(.reply, .id("waive-fees"), [.outcome: .id("granted"), .date: Told.day("2024-10-15")]), turn: 14,
      words: "")
    let known = Case(today: Example.medical.today, facts: Example.medical.known + [granted])
    let second = try #require(Letter(Matter(known), form: .followUp, in: language))
    #expect(!second.facts.contains { $0.fact.kind == .request && $0.fact.value == .id("waive-fees") })
    #expect(second.facts.contains(granted))
    let confirmation = try #require(Letter(Matter(known), form: .confirmation, in: language))
    #expect(confirmation.facts.contains(granted))
    #expect(Letter(Matter(Example.medical.case), form: .confirmation, in: language) == nil)
  }
}

/// The words without the page: where lines end and how far they are set in is the layout's work.
func words(_ text: String) -> String { text.filter { !$0.isWhitespace } }
