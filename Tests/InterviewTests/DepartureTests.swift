import Facts
import Letters
import Mentions
import Testing

@testable import Interview

/// Where the article is wrong, outdated or promises too much, the program is right instead.
@Suite struct DepartureTests {
  @Test func departs_2_2_NotEveryOverdueRecordIsReported() {
    let talk = Talk(.simplified, ArticleTests.medical)
    let answer = talk.say("会不会上征信？")
    #expect(answer.contains("信用报告") || answer.contains("不良信息"))
    for claim in ["一定会上", "必然", "都会上"] { #expect(!answer.contains(claim)) }
    let disputed = Talk(.simplified, "花呗上征信了，请更正征信记录")
    #expect(disputed.say("/rights").contains("事先告知本人"))
  }

  @Test func departs_2_3_TheLenderIsTheOneInTheContract() {
    for (language, question, words) in [
      (Language.simplified, "到底是谁放的款？", "合同载明的贷款人"), (.traditional, "貸款人到底是誰？", "合同載明的貸款人"),
      (.english, "Who is the lender?", "contract"),
    ] {
      let talk = Talk(language)
      #expect(talk.say(question).replacing("\n", with: "").contains(words), "\(question)")
    }
    let sold = Talk(.simplified, "借呗的债权被卖给了资产管理公司")
    #expect(sold.has("consequence=debt-sold"))
    #expect(sold.say("/rights").contains("债权"))
  }

  @Test func departs_3_AComplaintCuresNoArrears() {
    for (language, question, words) in [
      (Language.simplified, "投诉了是不是就不用还了？", "不停止计息|不会停止计息"),
      (.traditional, "投訴了就不用還嗎？", "不停止計息|不會停止計息"),
      (.english, "Can I stop paying now?", "does not stop interest"),
    ] {
      let talk = Talk(language)
      let answer = talk.say(question)
      #expect(words.split(separator: "|").contains { answer.contains($0) }, "\(answer)")
    }
  }

  @Test func departs_4_3_APublicPostComesLast() {
    let talk = Talk(.simplified, ArticleTests.medical, "请减免违约金")
    #expect(talk.tip("4.3") == "–")
    #expect(talk.replies.last?.contains("公开渠道：最后再用，不带隐私") == true)
    #expect(!talk.say("/next").contains("微博"))
  }

  @Test func departs_4_4_TheRegulatorComesBeforeTheAssociation() {
    let talk = Talk(
      .simplified, ArticleTests.medical, "请减免违约金", "9月12日找过在线客服，拒绝了",
      "9月16日给贷款人发了邮件，也拒绝了")
    let after = talk.say("/next")
    #expect(after.contains("12378") && !after.contains("协会"), "\(after)")
    talk.say("9月20日打了12378，他们也拒绝了")
    let last = talk.say("/next")
    #expect(last.contains("协会") && last.contains("不能强制"), "\(last)")
  }

  @Test func departs_5_2_TheLetterAsksAndProposes() {
    let letter = Talk(
      .simplified, ArticleTests.medical, "请减免违约金，分12期还，每月450，从2024年11月8日开始，有出院小结",
      "2024年11月4日前答复，我叫李明，电话13800138000"
    ).letter()
    for part in ["请求", "11月8日", "11月4日", "附件", "投诉人：李明"] { #expect(letter.contains(part), "\(part)") }
  }

  @Test func departs_6_3_BothSidesMustAgree() {
    let talk = Talk(.simplified, ArticleTests.medical, "请减免违约金")
    #expect(talk.say("/tips 7.1").contains("对方同意"))
    #expect(talk.say("/tips 7.2").contains("双方同意"))
    for promise in ["一定能", "必须减免", "保证减免"] {
      for reply in talk.replies { #expect(!reply.contains(promise)) }
    }
    #expect(talk.say("投诉有用吗").contains("不能保证") || talk.replies.last?.contains("要机构同意") == true)
  }
}
