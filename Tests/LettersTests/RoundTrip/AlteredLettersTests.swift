import Cases
import Facts
import Letters
import Mentions
import Testing

/// What was altered by hand in a letter is found, in the letters of seeded cases in each language.
@Suite struct AlteredLettersTests {
  @Test(arguments: Language.all) func everyAlterationIsFound(_ language: Language) throws {
    var seeded = Seeded(state: 15)
    for number in 0..<Seeded.count {
      let known = seeded.wholeComplaint(in: language)
      let letter = try #require(Letter(Matter(known), in: language))
      let text = TextLayout().text(letter)
      #expect(Verification(of: text, against: letter).isWhole, "seed 15, case \(number)")
      for (name, altered) in seeded.alterations(of: letter, text) {
        #expect(!Verification(of: altered, against: letter).isWhole, "seed 15, case \(number), \(name)")
      }
    }
  }
}

extension Seeded {
  /// The letter with a changed digit, a moved date, a new sentence, a deleted request.
  fileprivate mutating func alterations(of letter: Letter, _ text: String) -> [(name: String, text: String)] {
    var altered: [(name: String, text: String)] = []
    var characters = Array(text)
    // The number before a sentence is no figure of the case.
    let digits = characters.indices.filter { place in
      characters[place].isASCII && characters[place].isNumber
        && (place < 3 || !characters[(place - 2)..<place].contains("\n"))
    }
    if let place = digits.randomElement(using: &self), let digit = characters[place].wholeNumberValue {
      characters[place] = Character(String((digit + 1) % 10))
      altered.append(("a changed digit", String(characters)))
    }
    let moved = text.replacing("2024", with: "2023", maxReplacements: 1)
    if moved != text { altered.append(("a moved date", moved)) }
    altered.append(("a new sentence", text + "\n另请赔偿8,888.00元。Please also pay CNY 8,888.00.\n"))
    let requests = letter.lines.indices.filter { place in
      let line = letter.lines[place]
      return line.text.first?.isNumber == true
        && line.runs.contains { run in
          run.sources.contains {
            if case .fact(let known) = $0 { known.fact.kind == .request } else { false }
          }
        }
    }
    if let place = requests.randomElement(using: &self) {
      var lines = letter.lines
      lines.remove(at: place)
      altered.append(("a deleted request", TextLayout().lines(lines).joined(separator: "\n")))
    }
    return altered
  }
}
