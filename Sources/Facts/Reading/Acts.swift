import Mentions

/// What a person does in an answer besides telling facts.
public enum Act: String, Sendable, CaseIterable, Hashable {
  /// 想死 · I want to die: comes before everything else.
  case despair
  /// 有人砸门 · they are at my door with a knife.
  case danger
  /// 要我先交保证金 · share your screen: the warning is given, once.
  case scam
  /// 可以 · yes.
  case assent
  /// 不用 · no.
  case dissent
  /// 我乱了 · I typed it wrong: what is told now takes the place of what was told before.
  case corrects
  /// 都对 · both: of two proposals, both.
  case both
  /// 没有 · not yet: there is nothing to tell.
  case nothing
  /// 不知道 · don't know.
  case unknown
  /// 先不说 · skip.
  case skip
  /// 谢谢 · thanks.
  case thanks
  /// 什么意思 · what do you mean.
  case puzzled
  /// 问这个干嘛 · why do you need that: why the question is asked.
  case asksWhy
  /// 能不写吗 · do I have to mention.
  case hide
  /// 弄一张证明 · get me a certificate.
  case forge
  /// 曝光 · my lawyer will sue.
  case threaten
  /// 找代理 · pay an agent.
  case agent
  /// 到处投诉 · complain everywhere at once.
  case everywhere
  /// 写他们乱收费 · they overcharge: an accusation that the sums must bear.
  case accuse
  /// 气死我了 · idiots.
  case outburst
  /// 我老板看我眼神不对 · my cat was sick: beside the matter, and worth a kind word.
  case digression
  /// 征信是什么 · what is a credit record.
  case asksCredit
  /// 会被起诉吗 · can they sue me.
  case asksSued
  /// 贷款人是谁 · who is the lender.
  case asksLender
  /// 有用吗 · will this work.
  case asksUse
  /// 能打多少次电话 · how often may they call.
  case asksCalls
  /// 去哪投诉 · where do I complain.
  case asksChannel
  /// 可以不还吗 · can I stop paying.
  case asksPaying
  /// 会被开除吗 · will I be fired: nobody can say.
  case asksFuture
  /// 没什么要求 · I don't want anything.
  case wantsNothing
  /// 昨天寄了 · sent it yesterday.
  case sent
  /// 他们回复了 · they replied: the firm has answered the letter, as the next three say how.
  case answered
  /// 同意 · agreed.
  case granted
  /// 只同意一部分 · they agreed in part.
  case partly
  /// 回复说不同意 · they turned it down.
  case refused
  /// 继续 · let us go on.
  case goesOn
}

/// Acts and all the ways to do them, in the notation of `Cues`.
public struct Acts: Sendable, ExpressibleByDictionaryLiteral {
  /// As listed; `nil` are words that hold others and mean nothing: 笑死.
  public let entries: [(act: Act?, ways: String)]

  /// `[.thanks: "谢谢, 多谢"]`.
  public init(dictionaryLiteral elements: (Act?, String)...) { entries = elements.map { ($0.0, $0.1) } }
}

/// Reads what a person does in an answer.
public struct ActReader: Sendable {
  private let book: CueBook

  /// A reader of these lists, with the people that `<kin>` stands for.
  public init(_ lists: [Acts], people: [String: [(who: Person, words: String)]]) {
    let cues = lists.map { list in
      Cues(list.entries.map { (cue: $0.act.map { Cue.act($0) } ?? .mark(.harmless), ways: $0.ways) })
    }
    book = CueBook(cues, people: people)
  }

  /// The acts in a text, each with its place, in order.
  public func acts(in text: Text) -> [(act: Act, span: Range<Int>)] {
    let words = book.words(in: text)
    return book.sightings(of: words, in: text, Clauses(text, turns: [])).compactMap {
      if case .act(let act) = $0.name { (act, $0.hull) } else { nil }
    }
  }

  /// The clauses of a text, in order.
  public func clauses(of text: Text) -> [Range<Int>] { Clauses(text, turns: []).spans }
}
