import Letters
import Mentions
import Testing

@testable import Interview

/// The words of the talk: whole in every language.
@Suite struct WordsTests {
  @Test func builtInTemplatesHaveNoFault() {
    #expect(Templates.builtIn.faults.map(\.description) == [])
  }

  @Test(arguments: Language.all) func everyLanguageHasEveryPiece(of language: Language) {
    let pieces = Templates.builtIn.pieces(in: language).filter { $0.hasPrefix("talk.") }
    let all = Language.all.flatMap { Templates.builtIn.pieces(in: $0) }.filter { $0.hasPrefix("talk.") }
    #expect(Set(all).subtracting(pieces).sorted() == [])
  }

  @Test(arguments: Language.all) func everyQuestionCanBeAskedAndExplained(in language: Language) {
    for need in Need.all {
      #expect(Templates.builtIn.has("talk.ask.\(need.name)", in: language), "\(need.name)")
      #expect(Templates.builtIn.has("talk.why.\(need.name)", in: language), "\(need.name)")
    }
    for tip in Tip.all {
      #expect(Templates.builtIn.has("talk.tip.\(tip.section)", in: language), "\(tip.section)")
    }
  }
}
