import Letters
import Testing

@Suite struct LayoutTests {
  @Test(arguments: [
    ("中文", 4), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("，", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("☎️", 2), ("“”", 2),
    ("ｱ", 1), ("", 0),
  ])
  func columns(_ text: String, _ width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func chineseLinesEndWhereTheyMay() {
    let text = "　　您好，我是花呗用户李敏。现就违约金计算和催收联系我单位领导两件事提出投诉，请求核对并减免违约金。"
    #expect(
      TextLayout(width: 40).text(text).split(separator: "\n") == [
        "　　您好，我是花呗用户李敏。", "现就违约金计算和催收联系我单位领导两件事", "提出投诉，请求核对并减免违约金。",
      ])
  }

  @Test func aNumberedSentenceHangs() {
    let text = "1. 2024年7月15日到期的账单5,600.00元，我未能按时还上，至今已三个月（合同见附件1）。"
    #expect(
      TextLayout(width: 40).text(text).split(separator: "\n") == [
        "1. 2024年7月15日到期的账单5,600.00元，", "   我未能按时还上，至今已三个月", "   （合同见附件1）。",
      ])
  }

  @Test func englishWordsDatesAndSumsStayWhole() {
    let text =
      "2. On 23 September 2024 I called 95188 and was promised an answer by 8 October 2024; none has come."
    #expect(
      TextLayout(width: 40).text(text).split(separator: "\n") == [
        "2. On 23 September 2024 I called 95188", "   and was promised an answer by 8",
        "   October 2024; none has come.",
      ])
  }

  @Test(arguments: 20...90) func noLineIsTooWideOrBeginsWithAMark(_ width: Int) {
    for example in [Example.medical.letter, Example.jobLoss.letter, Example.creditRecord.letter] {
      let lines = TextLayout(width: width).text(example).split(
        separator: "\n", omittingEmptySubsequences: false)
      for line in lines {
        #expect(DisplayWidth.of(line) <= width)
        let words = line.drop { $0 == " " }
        #expect(words.first.map { "。，、；：！？）」』】》".contains($0) } != true, "\(line)")
        #expect(words.last.map { "（「『【《".contains($0) } != true, "\(line)")
        #expect(line.last?.isWhitespace != true)
      }
    }
  }

  @Test func nothingIsLostByWrapping() {
    for example in [Example.medical.letter, Example.jobLoss.letter, Example.creditRecord.letter] {
      for width in [20, 40, 57, 80] {
        #expect(words(TextLayout(width: width).text(example)) == words(example))
      }
    }
  }
}
