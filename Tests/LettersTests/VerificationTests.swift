import Cases
import Facts
import Letters
import Mentions
import Testing

@Suite struct VerificationTests {
  @Test(arguments: LetterTests.examples.map(\.0), Language.all)
  func aLetterAsItWasWrittenIsWhole(_ example: Example, _ language: Language) throws {
    let letter = try #require(Letter(Matter(example.case), in: language))
    #expect(Verification(of: TextLayout().text(letter), against: letter).isWhole)
    #expect(Verification(of: TextLayout(width: 60).text(letter), against: letter).isWhole)
  }

  /// Every digit of every letter changed one by one is found, in its line, with what stood there.
  @Test(arguments: LetterTests.examples)
  func everyChangedDigitIsFound(_ example: Example, _ language: Language) throws {
    let letter = try #require(Letter(Matter(example.case), in: language))
    let text = Array(TextLayout().text(letter))
    var line = 1
    for place in text.indices {
      if text[place] == "\n" { line += 1 }
      // The number before a sentence is no figure of the case.
      guard text[place].isASCII, let digit = text[place].wholeNumberValue,
        place == 0 || text[place - 1] != "\n"
      else { continue }
      if place > 1, text[place - 2] == "\n" { continue }
      var changed = text
      changed[place] = Character(String((digit + 1) % 10))
      let found = Verification(of: String(changed), against: letter).discrepancies
      #expect(
        found.count == 1 && found[0].change == .changed && found[0].line <= line,
        "\(String(text[max(0, place - 8)..<place]))")
      #expect(found.first?.untraced.isEmpty == false)
    }
  }

  @Test(arguments: LetterTests.examples.map(\.0), Language.all)
  func aNewSentenceAndADeletedRequestAreFound(_ example: Example, _ language: Language) throws {
    let letter = try #require(Letter(Matter(example.case), in: language))
    let lines = TextLayout().text(letter).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let place = try #require(lines.lastIndex { $0.hasPrefix("2. ") })
    let inserted = Verification(
      of: (lines[..<place] + ["9. 另赔偿8,888.00元。Pay CNY 8,888.00 more."] + lines[place...]).joined(
        separator: "\n"), against: letter)
    #expect(inserted.discrepancies.allSatisfy { $0.change == .inserted })
    #expect(inserted.discrepancies.flatMap(\.untraced).contains("8,888.00"))
    let request = try #require(
      letter.lines.last { $0.runs.contains { $0.isRequest } && $0.text.first?.isNumber == true })
    let without = letter.lines.filter { $0 != request }
    let deleted = Verification(of: TextLayout().lines(without).joined(separator: "\n"), against: letter)
    #expect(!deleted.isWhole && deleted.discrepancies.allSatisfy { $0.change == .missing })
  }

  @Test func aMovedDateAndAnotherNameAreNamed() throws {
    let letter = try #require(Letter(Matter(Example.medical.case), in: .simplified))
    let text = TextLayout().text(letter)
    let date = Verification(of: text.replacing("2024年8月20日", with: "2024年8月2日"), against: letter)
      .discrepancies
    #expect(date.map(\.change) == [.changed] && date[0].was?.contains("8月20日") == true)
    let name = Verification(of: text.replacing("王姓客服", with: "李姓客服"), against: letter).discrepancies
    #expect(name.map(\.change) == [.changed])
  }
}

extension Run {
  fileprivate var isRequest: Bool {
    sources.contains { if case .fact(let known) = $0 { known.fact.kind == .request } else { false } }
  }
}
