import Cases
import Facts
import Foundation
import Letters
import Mentions
import Testing

@Suite struct ExportTests {
  static let hostile = "<script>alert(1)</script> & \"x\" 'y' *z* [a](b) _c_ # 1. \\"

  func letter(_ example: Example = .medical, in language: Language = .simplified) throws -> Letter {
    try #require(Letter(Matter(example.case), in: language))
  }

  @Test(arguments: LetterTests.examples.map(\.0), Language.all)
  func theWordsAreTheSameInEveryFormat(_ example: Example, _ language: Language) throws {
    let letter = try letter(example, in: language)
    let text = words(TextLayout().text(letter))
    let html = HTML().text(letter)
    let body = try #require(html.split(separator: "<body>").last)
    #expect(words(String(body).replacing(/<[^>]*>/, with: "").unescaped) == text)
    let lines = Markdown().text(letter).split(separator: "\n").map { line in
      String((line.last == "\\" ? line.dropLast() : line).trimmingPrefix("# "))
    }
    let markdown = lines.joined(separator: "\n")
    #expect(words(markdown.replacing(/\\([^\w\s])/) { String($0.1) }) == text)
  }

  @Test func htmlEscapesEverythingAndFetchesNothing() throws {
    var facts = Example.medical.known
    facts.removeAll { $0.fact.kind == .complainantName }
    facts.append(Known(Fact(.complainantName, .text(Self.hostile)), turn: 1, words: ""))
    let letter = try #require(
      Letter(Matter(Case(today: Example.medical.today, facts: facts)), in: .traditional))
    let html = HTML().text(letter)
    #expect(!html.contains("<script") && !html.contains("http") && !html.contains("src="))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;"))
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hant\">"))
    #expect(
      Markdown().text(letter).contains(
        "\\<script\\>alert(1)\\</script\\> \\& \"x\" 'y' \\*z\\* \\[a\\](b) \\_c\\_"))
  }

  @Test func jsonTellsWhatEachRunRestsOn() throws {
    let letter = try letter()
    var json = JSON()
    json.letter(letter, of: Example.medical.case)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    let facts = try #require(object["facts"] as? [[String: Any]])
    #expect(facts.count == Example.medical.known.count)
    let lines = try #require(object["letter"] as? [[String: Any]])
    #expect(lines.compactMap { $0["text"] as? String }.count == letter.lines.count)
    let runs = lines.flatMap { $0["runs"] as? [[String: Any]] ?? [] }
    let balance = try #require(runs.first { ($0["text"] as? String)?.contains("5,792.85") == true })
    let places = try #require(balance["facts"] as? [Int])
    #expect(places.contains { facts[$0]["kind"] as? String == "balance" })
    #expect(runs.contains { $0["courtesy"] as? Bool == true } && runs.contains { $0["computed"] != nil })
  }

  @Test func whatLacksIsNamed() {
    let none = Readiness(of: Case(today: Example.medical.today), in: .simplified)
    #expect(none.lacking == [.request, .party, .event])
    let whole = Readiness(of: Example.medical.case, in: .simplified)
    #expect(whole.lacking.isEmpty && whole.gaps.isEmpty)
    let event = Known(Fact(.event, .text("I was told twice."), [.language: .text("en")]), turn: 3, words: "")
    let mixed = Case(today: Example.medical.today, facts: Example.medical.known + [event])
    #expect(Readiness(of: mixed, in: .simplified).leftOut == [event])
    #expect(Readiness(of: mixed, in: .english).leftOut.isEmpty)
  }
}

extension String {
  fileprivate var unescaped: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing(
      "&#39;", with: "'"
    )
    .replacing("&amp;", with: "&")
  }
}
