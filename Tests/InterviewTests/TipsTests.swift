import Mentions
import Testing

@testable import Interview

/// `/tips` as a meter: one answer flips each row.
@Suite struct TipsTests {
  /// A row of the meter, what was told before, and the answer that changes where it stands.
  struct Flip: Sendable, CustomTestStringConvertible {
    var section: String
    var told: String
    var answer: String
    var signs: (Character, Character)

    init(_ section: String, _ told: String, _ answer: String, _ signs: (Character, Character) = ("○", "✓")) {
      (self.section, self.told, self.answer, self.signs) = (section, told, answer, signs)
    }

    var testDescription: String { "\(section): \(answer)" }
  }

  private static let overdue = "花呗2024年7月15日开始逾期"

  static let flips = [
    Flip("1.1", overdue + "，花超了，没规划好", "请同意我分12期还"),
    Flip("1.1", overdue, "是我自己没规划好", ("–", "○")),
    Flip("1.2", overdue + "，我妈2024年6月28日住院", "有出院小结"),
    Flip("1.2", overdue, "我妈住院了", ("–", "○")),
    Flip("1.3", overdue + "，条款没说清楚", "请对方书面解释"),
    Flip("2.1", overdue + "，被收了违约金", "一共欠5792.85元，违约金392.85元"),
    Flip("2.2", overdue + "，上了征信", "有信用报告"),
    Flip("2.3", "借呗逾期，收到法院传票", "传票是2024年10月10日收到的"),
    Flip("2.3", overdue, "收到法院传票了", ("–", "○")),
    Flip("3.1", overdue, "请减免违约金"),
    Flip("3.2", overdue, "/add 希望客服热线快一点接通", ("–", "✓")),
    Flip("3.3", overdue + "，请分12期还", "从2024年11月8日开始还"),
    Flip("4.1", overdue, "9月12日找过在线客服"),
    Flip("4.2", overdue, "9月12日打了95188"),
    Flip("4.3", overdue, "9月12日在微博上发过私信给他们", ("–", "✓")),
    Flip("4.4", overdue, "9月12日打了95188，被拒绝了", ("–", "○")),
    Flip("4.4", overdue + "，9月12日打了95188，被拒绝了", "10月8日找过消费者协会"),
    Flip("5.1", overdue, "有合同、账单截图和聊天记录"),
    Flip("5.2", overdue + "，催收天天打电话", "当时我失业了"),
    Flip("5.3", overdue, "请减免违约金"),
    Flip("5.4", overdue, "9月12日打了95188"),
    Flip("6.1", overdue + "，请减免违约金", "我叫李明，电话13800138000"),
    Flip("6.2", overdue, "请在2024年11月4日前答复"),
    Flip("6.3", overdue + "，请减免违约金", "10月19日他们回复了，同意减免违约金", ("–", "✓")),
    Flip("7.1", overdue + "，我妈6月28日住院，有出院小结", "请减免违约金"),
    Flip("7.2", overdue + "，6月30日被裁员，请分12期还", "有离职证明"),
    Flip("8.1", overdue, "8月2日还了500元"),
    Flip("8.2", "7月15日开始逾期", "是花呗"),
    Flip("8.3", overdue, "给95188打过电话", ("–", "○")),
    Flip("8.3", overdue + "，找过在线客服", "9月12日找的在线客服"),
    Flip("9", overdue + "，我妈6月28日住院，请减免违约金", "我叫李明，电话13800138000"),
  ]

  @Test(arguments: flips) func oneAnswerFlipsARow(_ flip: Flip) {
    let talk = Talk(.simplified, flip.told)
    #expect(talk.tip(flip.section) == flip.signs.0, "\(talk.facts)")
    talk.say(flip.answer)
    #expect(talk.tip(flip.section) == flip.signs.1, "\(talk.facts)")
  }

  @Test func everyRowIsFlipped() {
    #expect(Set(Tip.all.map(\.section)).subtracting(Self.flips.map(\.section)) == [])
  }
}
