import Cases
import Facts
import Mentions
import Testing

@testable import Interview

/// What people do besides telling is heard in every language, and nothing of it where they only tell.
@Suite struct ActTests {
  /// An act, a way to do it, and whether it was written once the lists stood.
  struct Way: Sendable, CustomTestStringConvertible {
    var act: Act
    var words: String
    var testDescription: String { "\(act): \(words)" }
  }

  static let known = ways([SimplifiedActs.known, TraditionalActs.known, EnglishActs.known])
  static let later = ways([SimplifiedActs.later, TraditionalActs.later, EnglishActs.later])
  static let quiet = [SimplifiedActs.quiet, TraditionalActs.quiet, EnglishActs.quiet].flatMap(phrases)

  private static func ways(_ lists: [[Act: String]]) -> [Way] {
    lists.flatMap { list in
      list.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { act, ways in
        phrases(ways).map { Way(act: act, words: $0) }
      }
    }
  }

  /// Phrases between dots or line ends.
  private static func phrases(_ list: String) -> [String] {
    list.split(whereSeparator: { $0 == "·" || $0.isNewline }).map { String($0).trimmed }
  }

  private static func heard(_ words: String) -> Heard {
    let today = Day(number: 20_016)
    return Heard(words, asked: [], known: Case(today: today), today: today)
  }

  @Test func everyActIsDoneInTwelveWaysALanguage() {
    for (known, later) in [
      (SimplifiedActs.known, SimplifiedActs.later), (TraditionalActs.known, TraditionalActs.later),
      (EnglishActs.known, EnglishActs.later),
    ] {
      for (act, ways) in known {
        #expect(Self.phrases(ways).count >= 8, "\(act)")
        #expect(Self.phrases(later[act] ?? "").count >= 4, "\(act)")
      }
    }
    for quiet in [SimplifiedActs.quiet, TraditionalActs.quiet, EnglishActs.quiet] {
      #expect(Self.phrases(quiet).count >= 60)
    }
  }

  @Test(arguments: known + later) func actIsHeard(_ way: Way) {
    let heard = Self.heard(way.words)
    #expect(heard.deeds.contains(way.act), "\(way.words): \(heard.deeds.map(\.rawValue).sorted())")
    #expect(!heard.does(.despair) && !heard.does(.danger), "\(way.words)")
  }

  @Test(arguments: quiet) func tellingIsNoAct(_ words: String) {
    #expect(Self.heard(words).deeds.map(\.rawValue).sorted() == [], "\(words)")
  }
}
