import Facts
import Letters
import Mentions
import Testing

@testable import Interview

/// The article's tips, section by section, as a person meets them in the talk.
@Suite struct ArticleTests {
  static let medical = "我妈2024年6月28日住院做手术，花呗2024年7月15日开始逾期，欠5792.85元，其中违约金392.85元"

  @Test func article_1_1() {
    let talk = Talk(.simplified, "花呗2024年9月15日开始逾期，欠3000.00元，违约金50.00元，是我自己没规划好，花超了")
    #expect(talk.has("cause=planning"))
    #expect(talk.reaches("request"))
    #expect(talk.replies.last?.contains("分期") == true)
    talk.say("可以")
    #expect(talk.has("request=instalment-plan"))
    #expect(talk.letter().contains("规划"))
    for word in ["惭愧", "怪我", "我的错", "检讨"] { #expect(!talk.letter().contains(word)) }
  }

  @Test func article_1_2() throws {
    let talk = Talk(.simplified, Self.medical, "请减免违约金")
    #expect(talk.has("cause=medical{date 2024-06-28"))
    let letter = talk.letter()
    let cause = try #require(letter.firstRange(of: "6月28日"))
    let missed = try #require(letter.firstRange(of: "7月15日"))
    #expect(cause.lowerBound < missed.lowerBound)
    #expect(talk.reaches("evidence", saying: "跳过"))
    #expect(talk.needs.count { $0 == "evidence" } == 1)
  }

  @Test func article_1_3() {
    let talk = Talk(.simplified, "花呗2024年9月15日开始逾期，条款没说清楚")
    #expect(talk.has("cause=terms-unclear"))
    #expect(talk.reaches("terms"))
    #expect(talk.replies.last?.contains("哪一条") == true)
    talk.say("逾期费率那条")
    #expect(!talk.has("request"))
    #expect(talk.reaches("terms"))
    talk.say("好")
    #expect(talk.has("request=explanation"))
    for language in Language.all {
      for need in Need.all {
        let asked = Speaker(templates: .builtIn, language: language).ways(
          "ask.\(need.name)", Matter(talk.interview.current))
        for question in asked {
          for blame in ["签字前", "签之前", "簽之前", "看过合同", "before signing", "did you read"] {
            #expect(!question.contains(blame))
          }
        }
      }
    }
  }

  @Test func article_2_1() {
    let exact = Talk(.simplified, Self.medical, "请减免违约金").letter()
    for sum in ["5,792.85", "其中违约金392.85"] { #expect(exact.contains(sum), "\(sum)") }
    let rough = Talk(.simplified, "花呗2024年7月15日开始逾期，欠大概六千，违约金三百多", "请减免违约金").letter()
    #expect(rough.contains("约6,000") || rough.contains("6,000元左右") || rough.contains("约6,000.00"))
  }

  @Test func article_2_2() {
    let talk = Talk(.simplified, "花呗2024年7月15日忘了还，8月2日补上了1200元，结果上了征信")
    #expect(talk.has("consequence=credit-record"))
    #expect(!talk.has("request=credit-correction"))
    #expect(talk.tip("2.2") == "○")
    #expect(talk.reaches("credit.report", saying: "有还款记录截图"))
    talk.say("有信用报告，10月8日打印的")
    #expect(talk.has("evidence=credit-report"))
    #expect(talk.tip("2.2") == "✓")
    #expect(!talk.has("request=credit-correction"), "a true entry is not disputed")
    let wrong = Talk(.simplified, "系统扣款失败，花呗被记成逾期上了征信，请更正征信记录")
    #expect(wrong.has("request=credit-correction"))
  }

  @Test func article_2_3() {
    let sued = Talk()
    let first = sued.say("借呗逾期，10月10号收到法院传票了")
    #expect(first.contains("法院") && first.contains("律师"))
    #expect(sued.interview.state.need != nil, "the letter goes on")
    let threatened = Talk()
    let other = threatened.say("借呗逾期，催收发短信说要起诉我")
    #expect(!other.contains("律师"))
    #expect(!threatened.has("consequence=legal-action"))
  }

  @Test func article_3_1() {
    let talk = Talk(.simplified, "花呗2024年7月15日开始逾期，欠5792.85元")
    let refused = talk.reply(to: "/export")
    #expect(refused.effect == nil)
    #expect(refused.lines.joined().contains("请求"))
    talk.say("请减免违约金")
    #expect(talk.reply(to: "/export").effect != nil)
    #expect(talk.letter().contains("请求"))
  }

  @Test func article_3_2() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金")
    let wish = "希望客服热线以后能快一点接通"
    #expect(!talk.letter().contains("热线以后"))
    #expect(talk.tip("3.2") == "–")
    talk.say("/add \(wish)")
    #expect(talk.letter().replacing("\n", with: "").contains("热线以后"))
    #expect(talk.tip("3.2") == "✓")
  }

  @Test func article_3_3() {
    let talk = Talk(.simplified, Self.medical, "请分12期还，每月还450，从2024年11月8日开始，2024年11月4日前答复")
    let dates = talk.reply(to: "/export").lines.joined()
    for words in ["11月8日", "11月4日", "信用报告"] { #expect(dates.contains(words), "\(words)") }
    let bare = Talk(.simplified, Self.medical, "请减免违约金")
    #expect(bare.reply(to: "/export").lines.joined().contains("信用报告"))
  }

  @Test(arguments: Language.all) func article_4_1(language: Language) throws {
    let talk = Talk(language, Self.medical, "请减免违约金，分12期还，每月450", "我叫李明，电话13800138000")
    let chat = talk.letter(.chat)
    #expect(!chat.isEmpty && chat.count <= 150)
    let first = try #require(chat.split(separator: "\n").first)
    #expect(first.contains("花呗") || first.contains("花唄") || first.contains("Huabei"))
    #expect(["工单号", "工單號", "case number", "Case number"].contains { chat.contains($0) })
  }

  @Test func article_4_2() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金")
    let script = talk.letter(.phone)
    #expect(talk.say("/form phone").contains("95188"))
    #expect(script.contains("__") && script.contains("392.85"))
    #expect(script.count <= 240)
    talk.say("10月18号打了95188，客服说三天内回电，工单号20241018")
    #expect(talk.has("contact=hotline{date 2024-10-18"))
  }

  @Test(arguments: Language.all) func article_4_3(language: Language) {
    let post = Talk(language, Self.medical, "请减免违约金", "我叫李明，电话13800138000，邮箱liming@example.com")
      .letter(.post)
    #expect(!post.isEmpty)
    for datum in ["李明", "13800138000", "liming", "5,792", "392", "手术", "手術", "surgery"] {
      #expect(!post.contains(datum), "\(datum)")
    }
  }

  @Test func article_4_4() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金")
    #expect(talk.tip("4.4") == "–")
    #expect(!talk.say("/next").contains("协会"))
    talk.say("9月12日找过在线客服，拒绝了")
    #expect(talk.tip("4.4") == "○")
    #expect(talk.letter(.association).contains("未获同意"))
    #expect(talk.say("/form association").contains("12378"))
  }

  @Test func article_5_1() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金")
    #expect(talk.reaches("evidence", saying: "跳过"))
    talk.say("有出院小结，还有账单截图")
    let papers = talk.say("/evidence")
    #expect(papers.contains("出院小结") && papers.contains("账单"))
    #expect(papers.contains("合同"), "a gap is named")
    #expect(papers.contains("遮"), "what to black out")
    #expect(talk.letter().contains("出院小结") && !talk.letter().contains("合同复印件"))
  }

  @Test func article_5_2() throws {
    let talk = Talk(.simplified, Self.medical)
    #expect(talk.tip("5.2") == "✓")
    talk.say("请减免违约金392.85元，剩下的我认，分12期还，每月450，从2024年11月8日开始")
    talk.say("有出院小结和账单截图。9月12日找过在线客服，拒绝了")
    talk.say("我叫李明，电话13800138000，合同编号HB-2023-118，2024年11月4日前答复")
    let letter = talk.letter()
    let places = try ["花呗", "住院", "7月15日", "392.85", "请求", "11月4日"].map {
      try #require(letter.firstRange(of: $0), "\($0)").lowerBound
    }
    #expect(places[1] < places[2])
    #expect(Lint().findings(in: letter, language: .simplified, of: talk.interview.current).map(\.rule) == [])
    let bare = Talk(.simplified, "花呗2024年7月15日开始逾期")
    #expect(bare.tip("5.2") == "○")
  }

  @Test func article_5_3() {
    let talk = Talk(.simplified, Self.medical + "，他们就是流氓、吸血鬼！！！", "请减免违约金，不然我曝光他们！")
    for heat in ["流氓", "吸血鬼", "！", "曝光"] { #expect(!talk.letter().contains(heat)) }
    #expect(talk.letter().contains("谢"))
    #expect(talk.letter().contains("贵方") || talk.letter().contains("您"))
  }

  @Test func article_5_4() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金")
    #expect(talk.tip("5.4") == "○")
    talk.say("10月15号打了95188，客服说三天内回电，到现在没有")
    #expect(talk.tip("5.4") == "✓")
    #expect(
      talk.has("contact=hotline{date 2024-10-15")
        && talk.facts.contains { $0.contains("promised 2024-10-18") })
    #expect(talk.letter(.followUp).contains("10月15日"))
  }

  @Test func article_6_1() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金")
    #expect(talk.tip("6.1") == "○")
    #expect(talk.replies.last?.contains("工单号") == true, "the ticket is asked for afterwards")
    for checked in ["身份", "账号", "事实", "请求"] { #expect(talk.replies.last?.contains(checked) == true) }
    talk.say("我叫李明，电话13800138000")
    #expect(talk.tip("6.1") == "✓")
    #expect(talk.letter().contains("李明") && talk.letter().contains("13800138000"))
  }

  @Test func article_6_2() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金", "10月15号打了12378投诉")
    let waiting = talk.say("/next")
    #expect(waiting.contains("还不到时候") && waiting.contains("10月30日") && waiting.contains("10天"), "\(waiting)")
    #expect(waiting.contains("15日内"))
  }

  @Test func article_6_3() {
    let talk = Talk(.simplified, Self.medical, "请分12期还，每月450，从2024年11月8日开始", "我叫李明，电话13800138000")
    #expect(talk.tip("6.3") == "–")
    talk.say("10月19日他们回复了，同意分期")
    #expect(
      talk.has("reply=instalment-plan{") && talk.facts.contains { $0.contains("outcome granted") },
      "\(talk.facts)")
    #expect(talk.tip("6.3") == "✓")
    let confirmation = talk.letter(.confirmation)
    for words in ["11月8日", "12期", "450.00"] { #expect(confirmation.contains(words), "\(words)") }
  }

  @Test(arguments: ["7.1", "7.2"]) func article_7(section: String) {
    for (language, words) in [
      (Language.simplified, "不是承诺"), (.traditional, "不是承諾"), (.english, "not a promise"),
    ] {
      let talk = Talk(language)
      #expect(talk.say("/tips \(section)").contains(words))
    }
  }

  @Test func article_7_1() {
    let talk = Talk(.simplified, Self.medical)
    #expect(talk.tip("7.1") == "○")
    talk.say("请减免违约金，有出院小结")
    #expect(talk.tip("7.1") == "✓")
  }

  @Test func article_7_2() {
    let talk = Talk(.simplified, "借呗2024年7月8日开始逾期，欠9000.00元，6月30日被裁员")
    #expect(talk.tip("7.2") == "○")
    talk.say("请让我分期还，有离职证明，每月收入3200，房租1300，每月还2500")
    #expect(talk.tip("7.2") == "✓")
    #expect(talk.replies.contains { $0.contains("1,900.00") }, "a promise beyond the means is met at once")
  }

  @Test func article_8_1() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金，我叫李明，电话13800138000，2024年11月4日前答复")
    #expect(talk.reaches("payments", saying: "跳过"))
    for _ in 0..<4 { talk.say("跳过") }
    #expect(talk.needs.count { $0 == "payments" } == 1)
    let answer = talk.say("能不写吗")
    #expect(answer.contains("由您"))
    #expect(!talk.letter().contains("全部按时") && !talk.letter().contains("一直"))
  }

  @Test func article_8_2() {
    let talk = Talk(.simplified, "花呗2024年7月15日开始逾期，催收天天打电话找我父母，请不要联系我父母")
    let rights = talk.say("/rights")
    #expect(rights.contains("来源"))
    #expect(!rights.contains("45251"), "a standard of 2025 is not in force in 2024")
    #expect(!rights.contains("征信业"), "no rule on credit reports where there is none in the case")
    #expect(!talk.letter().contains("《"), "none enters the letter unasked")
  }

  @Test func article_8_3() {
    let talk = Talk(.simplified, Self.medical, "请减免违约金", "10月18日打了95188，客服说三天内回电")
    #expect(talk.say("/next").contains("还不到时候"))
    #expect(talk.say("我要天天投诉，到处投诉").contains("先投这一封"))
    #expect(!talk.letter().contains("天天"))
    #expect(talk.letter().contains("10月18日"))
  }

  @Test(arguments: Language.all) func article_9(language: Language) {
    let talk = Talk(language)
    let meter = talk.say("/tips").split(separator: "\n")
    for tip in Tip.all {
      #expect(meter.contains { $0.dropFirst(2).hasPrefix(tip.section + " ") }, "\(tip.section)")
    }
    #expect(["不是法律意见", "不是法律意見", "not legal advice"].contains { meter.last?.contains($0) == true })
  }
}
