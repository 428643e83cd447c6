import Languages
import Testing
import Tone

/// What stands in the place of heated words, and what is told of others' words.
@Suite struct RewordingTests {
  static let rewordings: [(was: String, now: String)] = [
    // A threat goes, and the condition it hangs on becomes a request.
    ("再不退我800元，我就曝光你们！", "请退我800元。"),
    ("再不处理，我就闹到你们公司去。请在11月4日前答复。", "请在11月4日前答复。"),
    ("If you don't refund CNY 800 by 5 May, I will expose you on TikTok!", "Please refund CNY 800 by 5 May."),
    ("My lawyer will sue you!! Please reply by 4 November.", "Please reply by 4 November."),
    // A lawful step is said as a next step.
    ("请减免违约金，不然我就投诉到12378。", "请减免违约金，如未能解决，我会投诉到12378。"),
    ("請減免違約金，不然我就向金融監管部門投訴。", "請減免違約金，如未能解決，我會向金融監管部門投訴。"),
    (
      "Refund CNY 800 by 5 May, or I'll report this to the regulator.",
      "Refund CNY 800 by 5 May; if this is not resolved, I will report this to the regulator."
    ),
    // Begging becomes asking.
    ("求求你们把违约金392.85元免了吧，我给你们跪下了", "请把违约金392.85元免了吧"),
    ("I am BEGGING you to waive the ¥392.85.", "Please waive the ¥392.85."),
    // What others did is said without “always” and “never”; what the writer did stays.
    ("你们总是推来推去，从来不回复我的工单202410080037。", "你们经常推来推去，多次不回复我的工单202410080037。"),
    (
      "Customer service never answered my ticket A-2231.", "Customer service did not answer my ticket A-2231."
    ),
    (
      "I have never missed a payment and I always paid on time.",
      "I have never missed a payment and I always paid on time."
    ),
    // Others' abuse and threats are facts, told without the words.
    ("催收骂我是傻逼，还说要弄死我", "催收辱骂我，还说要弄死我"),
    ("客服说：“去死吧！”然后挂了电话", "客服出言侮辱然后挂了电话"),
    ("he called me a f**king idiot on 3 May", "he insulted me on 3 May"),
    ("The collector said \"fuck you\" and hung up.", "The collector used abusive words and hung up."),
    ("the collector told me to go and die", "the collector used abusive words to me"),
    // No sentence is left broken.
    ("这帮孙子天天打电话给我妈", "对方每天打电话给我妈"),
    ("這幫吸血鬼10月10日打給我主管", "對方10月10日打給我主管"),
    ("打电话的傻逼说他姓王", "打电话的人说他姓王"),
    ("These vultures call me 20 times a day.", "These people call me 20 times a day."),
    ("It is an idiotic fee of ¥392.85.", "It is a fee of ¥392.85."),
    ("It is a stupid, outrageous fee.", "It is a fee."),
    ("You are idiots and you charged me CNY 800.", "You charged me CNY 800."),
    ("垃圾平台（你们真行啊，佩服）扣了我800元？？", "平台扣了我800元？"),
    (
      "WHY DID YOU CHARGE ME CNY 800.00??? MY NAME IS LI WEI",
      "Why did you charge me CNY 800.00? My name is LI WEI"
    ),
    ("你们这帮吸血鬼！！！", ""),
  ]

  @Test func isSaidCalmly() {
    for (was, now) in Self.rewordings {
      let calmed = Languages.calm(was)
      #expect(calmed.text == now, "\(was) → \(calmed.text)")
      #expect(HeatedTests.applied(calmed.edits, to: was) == now)
    }
  }

  @Test func everyChangeTellsWhy() {
    let cases: [(text: String, why: Heat)] = [
      ("你们这帮吸血鬼", .insult), ("nmsl，请还我800元", .curse), ("thanks for nothing", .sarcasm),
      ("你们算什么东西", .contempt),
      ("请还我800元！！！", .shouting), ("等着瞧", .threat), ("or else", .menace), ("跪求你们", .begging),
      ("They never answer.", .absolute), ("我就是个废物", .selfAbasement),
    ]
    #expect(Set(cases.map(\.why)) == Set(Heat.allCases))
    for (text, why) in cases { #expect(Languages.calm(text).edits.first?.why == why, "\(text)") }
  }
}
