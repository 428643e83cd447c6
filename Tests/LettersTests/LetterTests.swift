import Cases
import Facts
import Letters
import Mentions
import Testing

@Suite struct LetterTests {
  @Test func templatesAreWhole() {
    #expect(Templates.builtIn.faults.map(\.description) == [])
  }

  @Test func firstExampleWordForWord() throws {
    let example = Example.medical
    let letter = try #require(Letter(Matter(example.case, computed: example.computed), in: .simplified))
    #expect(words(TextLayout().text(letter)) == words(example.letter))
  }
}

/// The words without the page: where lines end and how far they are set in is the layout's work.
func words(_ text: String) -> String { text.filter { !$0.isWhitespace } }
