import Languages
import Testing
import Tone

/// A calm text comes out as it went in, also where it holds a rude word innocently.
@Suite struct CalmTests {
  static let languages = [
    ("zh-Hans", lines(SimplifiedCalm.innocent), lines(SimplifiedCalm.plain)),
    ("zh-Hant", lines(TraditionalCalm.innocent), lines(TraditionalCalm.plain)),
    ("en", lines(EnglishCalm.innocent), lines(EnglishCalm.plain)),
  ]

  private static func lines(_ list: String) -> [String] {
    list.split(separator: "\n").map { String($0.drop { $0 == " " }) }
  }

  @Test func eachSentenceStays() {
    for (tag, innocent, plain) in Self.languages {
      for sentence in innocent + plain { stays(sentence, tag) }
    }
  }

  /// A thousand lines of one to three sentences; one in five holds a rude word innocently.
  @Test func aThousandLinesStay() {
    var random = Seeded(20_241_020)
    for index in 0..<1000 {
      let (tag, innocent, plain) = Self.languages[index % 3]
      var sentences = (0...random.next() % 3).compactMap { _ in plain.randomElement(using: &random) }
      if index % 5 == 0, let sentence = innocent.randomElement(using: &random) {
        sentences.insert(sentence, at: Int(random.next() % UInt64(sentences.count + 1)))
      }
      let isEnglish = tag == "en"
      let gap = random.next() % 2 == 0 ? isEnglish ? ". " : "。" : isEnglish ? "; " : "；"
      stays(sentences.joined(separator: gap) + (isEnglish ? "." : "。"), tag)
    }
  }

  private func stays(_ text: String, _ tag: String) {
    let calmed = Languages.calm(text)
    #expect(calmed.text == text && calmed.edits.isEmpty, "\(tag): \(text) → \(calmed.text)")
  }
}
