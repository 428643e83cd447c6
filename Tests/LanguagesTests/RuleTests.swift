import Languages
import Mentions
import Testing

/// What holds for every rule and every text.
@Suite struct RuleTests {
  /// A rule reads its example: none is shadowed by an earlier one.
  @Test(arguments: Languages.mentions.grammar.rules.map(\.example))
  func readsItsExample(_ example: String) {
    let text = Text(example)
    let rules = Languages.mentions.readings(of: text).map(\.example)
    #expect(rules.contains(example), "\(example): read by \(rules)")
  }

  /// The words around a phrase only move its span.
  @Test(arguments: ["2024年3月15日", "三千五百块", "上上个月25号", "$1,200.50", "半年", "万分之五", "13812345678"])
  func surroundingsOnlyMoveSpans(_ phrase: String) throws {
    let alone = try #require(read(phrase).mentions.first)
    for (before, after) in [("我说的是", "，请查。"), ("（", "）"), ("\n\n", "\n谢谢"), ("说明：", "；谢谢")] {
      let moved = try #require(read(before + phrase + after).mentions.first)
      #expect(moved.value == alone.value)
      #expect(moved.span.lowerBound == alone.span.lowerBound + before.unicodeScalars.count)
      #expect(moved.span.count == alone.span.count)
    }
  }

  /// No string of scalars stops the reader; mentions stay in order, apart and within the text.
  @Test func anyTextIsRead() {
    var generator = MentionsGenerator(seed: 20_241_020)
    let pieces = [
      "一", "三", "月", "号", "个", "万", "块", "年", "前", "到", "从", "1", "2024", "-", "/", ".", ":", "%", "$", "￥",
      " ", "\n", "。", "上", "周",
      "五", "半", "点", "分", "逾期", "本金", "march", "the", "of", "one", "hundred", "a", "@", "a@b.cn", "https://",
      "(", ")", "+", "#", "*",
      "\u{1F600}", "\u{0}", "\u{10FFFF}", "ago", "to", "w", "k",
    ]
    for _ in 0..<MentionsGenerator.cases {
      let text = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let reading = read(text)
      var place = 0
      for mention in reading.mentions {
        #expect(mention.span.lowerBound >= place, "\(text)")
        #expect(!mention.span.isEmpty, "\(text)")
        place = mention.span.upperBound
      }
      #expect(place <= text.unicodeScalars.count, "\(text)")
    }
  }
}
