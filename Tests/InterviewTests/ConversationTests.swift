import Cases
import Facts
import Foundation
import Letters
import Mentions
import Notation
import Testing

@testable import Interview

/// The three conversations as they are told: their letters, their facts, and both in the other languages.
@Suite struct ConversationTests {
  @Test(arguments: Conversation.all) func letterIsAsWanted(of conversation: Conversation) throws {
    let letter = try conversation.replayed().interview.letter()
    #expect(difference(from: conversation.letter, to: letter?.unwrapped ?? []) == "")
  }

  /// Kinds, values and qualifiers of the facts; the figures with their formulas; nothing open.
  @Test(arguments: Conversation.all) func factsAreAsWanted(of conversation: Conversation) throws {
    var json = JSON()
    json.finished(try conversation.replayed().interview.current)
    let wanted = try Finished(conversation.facts)
    let came = try Finished(Data(json.bytes))
    #expect(difference(from: wanted.facts, to: came.facts) == "")
    #expect(difference(from: wanted.computed, to: came.computed) == "")
    #expect(wanted.open == came.open)
  }

  /// Whatever the language of talk and letter: the same facts, the same dates and sums, the same requests.
  @Test(arguments: Conversation.all) func otherLanguagesSayTheSame(of conversation: Conversation) throws {
    let told = try conversation.replayed().interview
    let wanted = Figures(try #require(told.letter()))
    for language in Language.all where language != conversation.language {
      let interview = try conversation.replayed(Replay.Options(language: language)).interview
      #expect(interview.current.facts == told.current.facts)
      let letter = try #require(interview.letter())
      #expect(letter.language == language)
      let figures = Figures(letter)
      #expect(figures.dates == wanted.dates, "\(language)")
      #expect(figures.sums == wanted.sums, "\(language)")
      #expect(figures.requests == wanted.requests, "\(language)")
    }
  }
}

/// The finished case, each fact and each figure as a line that can be compared; places in the talk are left out.
private struct Finished {
  var facts: [String] = []
  var computed: [String] = []
  var open: [String] = []

  init(_ data: Data) throws {
    let json = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    func lines(_ name: String) throws -> [String] {
      try (json[name] as? [[String: Any]] ?? []).map { object in
        let kept = object.filter { $0.key != "span" && $0.key != "turn" }
        return String(
          decoding: try JSONSerialization.data(withJSONObject: kept, options: .sortedKeys), as: UTF8.self)
      }.sorted()
    }
    (facts, computed, open) = (try lines("facts"), try lines("computed"), try lines("open"))
  }
}

/// What a letter in any language says alike.
struct Figures {
  /// Every date that is written out, as 2024-10-08.
  var dates: Set<String> = []
  /// Every sum, as 5,600.00.
  var sums: Set<String> = []
  /// What each numbered sentence asks for.
  var requests: [[String]] = []

  init(_ letter: Letter) {
    let text = letter.unwrapped.joined(separator: "\n")
    for match in text.matches(of: /([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日/) {
      dates.insert("\(match.1)-\(match.2)-\(match.3)")
    }
    for match in text.matches(of: /([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4})/) {
      guard let month = (1...12).first(where: { Day(2024, $0, 1)?.monthName == String(match.2) }) else {
        continue
      }
      dates.insert("\(match.3)-\(month)-\(match.1)")
    }
    sums = Set(text.matches(of: /[0-9,]+\.[0-9]{2}/).map { String($0.output) })
    requests = letter.lines.filter { $0.text.prefixMatch(of: /[0-9]+\.\s/) != nil }.map { line in
      let sources = line.runs.flatMap(\.sources)
      let asked = sources.compactMap { if case .fact(let known) = $0 { known.fact } else { nil } }
      return Set(asked.filter { $0.kind == .request }.map(\.value.description)).sorted()
    }.filter { !$0.isEmpty }
  }
}
