import Cases
import Facts
import Foundation
import Letters
import Mentions
import Testing

@Suite struct CoverageTests {
  static let today = Day(2024, 10, 20) ?? Day(number: 0)

  @Test(arguments: Language.all) func everyFactIsSaid(_ language: Language) throws {
    for kind in Kind.allCases {
      for fact in Told.facts(of: kind) {
        let base = [
          Fact(.product, .id("huabei")), Fact(.request, .id("waive-fees")),
          Fact(.complainantName, .text("王小明")),
        ]
        let facts =
          base.filter { !(fact.kind == $0.kind && (fact.kind == .product || fact.kind == .complainantName)) }
          + [fact]
        let known = facts.enumerated().map { Known($1, turn: $0 + 1, words: "") }
        let letter = try #require(Letter(Matter(Case(today: Self.today, facts: known)), in: language))
        let own = known[known.count - 1]
        let lines = letter.lines.filter { $0.runs.contains { $0.sources.contains(.fact(own)) } }
        print(fact, "=>", lines.map(\.text).joined(separator: " ¶ "))
      }
    }
  }
}
