import Facts
import Foundation
import Mentions
import Testing

/// The simulated person speaks in words of its own.
@Suite struct WordingsTests {
  /// At least eight ways to say each kind in each language.
  @Test(arguments: Language.all) func areManyOfEachKind(_ language: Language) {
    let book = Wordings.books[language]
    let unsaid: Set<Kind> = [
      // What a goal does not hold: it is not said by a person but asked, or follows from others.
      .respondent, .creditor, .complainantFor, .loanReceived, .loanRate, .overdueDuration,
      .overdueInstalments,
      .feeOther, .interestCharged, .accountFunds, .reply, .event,
    ]
    for kind in Kind.allCases where !unsaid.contains(kind) {
      let count = book?.ofFacts[kind]?.count ?? 0
      let wanted =
        [.undisputed, .loanNumber, .complainantAccount, .replyWithin, .complainantEmail].contains(kind)
        ? 3 : 8
      #expect(count >= wanted, "\(language) \(kind.rawValue): \(count)")
    }
  }

  /// None stands among the rules or their examples: what can be read of them was not learnt by heart.
  @Test func standInNoRule() throws {
    let root = Wordings.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var texts = ""
    for folder in ["Sources/Languages", "Tests/LanguagesTests"] {
      let files = try #require(
        FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        texts += "\n" + (try String(contentsOf: file, encoding: .utf8))
      }
    }
    let folded = Folding.text(texts)
    let phrases = Set(folded.split { ",|·\"\n".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) })
    for book in Wordings.books.values {
      for wording in book.sentences {
        let isRule = phrases.contains(Folding.text(wording))
        #expect(!isRule, "\(book.language): \(wording)")
      }
    }
  }
}

extension Wordings {
  /// Whole sayings: not the names of papers and people, nor a plain yes or no.
  fileprivate var sentences: [String] {
    let facts = ofFacts.values.flatMap { $0 }.filter { $0.heading.kind != .evidence || $0.heading.id == nil }
      .map(\.text)
    return facts + ["digress", "rage", "ask"].flatMap(list)
  }
}
