import Facts
import Letters
import Mentions
import Testing

@testable import Interview

/// Despair and danger come before everything else; what only sounds like them does not.
@Suite struct SafetyTests {
  static let despair = phrases(
    """
    想从楼上跳下去 · 撑不下去了，想结束 · 不如死了干净 · 吃了好多安眠药 · 想死 · 活着真没意思 · 不想活了 · 真想一死了之 · 我活不下去了 · 死了就解脱了 · 我想从桥上跳河 · 没有我家里人会更好 · 遗书都写好了
    想跳樓 · 生無可戀 · 撐不下去，想結束一切 · 唔想做人 · 想從樓上跳落去 · 唔想生存 · 我唔想再活落去 · 想去死 · 死咗算啦 · 想一睡不醒 · 已經不想再活了 · 好想消失 · 我想自我了斷
    I want to die · suicidal · I don't want to be alive anymore · I'm going to end it all · thinking about ending my life · I might as well be dead · my family would be better off without me · there's nothing left to live for
    I want to kill myself · I can't go on · I have no reason to live · I took an overdose · sometimes I think about dying
    """)
  static let danger = phrases(
    """
    催收现在就在我家门口砸门 · 有人堵在楼下不让我走 · 拿刀威胁我 · 有人在砸我家门 · 他们要打我 · 他们冲进我家了 · 我被打了 · 他们在撬门 · 扣住我不让我走 · 有人在跟踪我 · 他们往我家泼油漆 · 几个人围住我
    有人在門口砸門 · 被人圍住走不了 · 佢哋喺門口踢門 · 他們在門口堵我 · 有人持刀 · 他們衝進來了 · 剛剛被打了 · 他們不讓我走 · 有人尾隨我 · 佢哋要打我 · 門口有人不走 · 他們動手打人
    they are banging on my door right now · he is outside my door with a knife · collectors are breaking down my door · they won't let me leave · a man hit me in the face · they beat me up · someone is following me · they surrounded me
    they are blocking my door · he has a knife · they attacked me · they're kicking in the gate
    """)
  static let neither = phrases(
    """
    笑死 · 累死我了 · 气死我了 · 死贵的利息 · 急死我了 · 店里生意撑不下去了 · 公司撑不下去倒闭了 · 我想跳槽换个工作 · 医生给我开了安眠药 · 吃安眠药的钱一个月两百 · 想结束这个分期合同 · 电话被打了三十几次
    他们说要打我单位电话 · 工资被砍了一半 · 我爸上吊瓶打点滴花了三千 · 想死记硬背也记不住 · 手机死机 · 死活不给减 · 催收要打我爸的电话 · 谁都不准再打我老婆电话 · 别再打我妈电话了 · 客服的态度很冲，进来电就骂 · 跳楼价处理了存货 · 商家退我押金了 · 我想一次还清一了百了
    氣死我 · 忙死了 · 熱死 · 店面撐不下去關了 · 手機當機 · 公司撐不下去關門 · 說要打我公司電話 · 電話被打了幾十次
    dying of boredom on hold · the deadline passed · my phone died · I hurt myself at work in June · the costs hit me hard · they hit me with a fee · I can't go on paying this much · they are holding me to the contract
    my battery is dead · it's killing me how slow they are · I'd love to end it with this lender early · my father passed away in May · the interest is to die for
    """)

  private static func phrases(_ list: String) -> [String] {
    list.split(whereSeparator: { $0 == "·" || $0.isNewline }).map { String($0).trimmed }
  }

  private static func language(of words: String) -> Language {
    words.utf8.allSatisfy { $0 < 0x80 } ? .english : .simplified
  }

  @Test(arguments: despair) func despairComesFirst(_ words: String) {
    let talk = Talk(Self.language(of: words), "花呗2024年7月15日开始逾期")
    let reply = talk.reply(to: words)
    #expect(reply.lines.joined().contains("12356"), "\(reply.lines)")
    #expect(!reply.lines.joined().contains { "?？".contains($0) } && reply.asked == nil)
    talk.say("请减免违约金，一共欠5792.85元")
    #expect(talk.has("balance=5792.85"), "what is said afterwards is read")
    #expect(talk.interview.current.facts.allSatisfy { !$0.words.contains(words) })
    #expect(!talk.letter().contains(words))
    #expect(talk.interview.state.need != nil, "the questions come back")
  }

  @Test(arguments: danger) func dangerComesFirst(_ words: String) {
    let talk = Talk(Self.language(of: words), "花呗2024年7月15日开始逾期")
    let reply = talk.reply(to: words)
    #expect(reply.lines.joined().contains("110"), "\(reply.lines)")
    #expect(reply.asked == nil)
  }

  @Test(arguments: neither) func whatOnlySoundsLikeItIsNone(_ words: String) {
    let heard = Heard(words, asked: [], known: Talk().interview.current, today: Day(number: 20_016))
    #expect(!heard.does(.despair) && !heard.does(.danger), "\(heard.acts)")
  }
}
