/// What a listed word does in a clause: most are heated, some only show how the heated ones are meant.
public enum Wording: Hashable, Sendable {
  /// 操作 · Scunthorpe: holds a rude word and is none.
  case innocent
  /// 他妈的 · fucking: goes, and what stands around it stays.
  case aside(Heat)
  /// 吸血鬼 · idiots: names someone. With a name before it goes, alone it gives way to the neutral word.
  case name(Heat)
  /// 骗子 · thieves: names someone, and is an insult where the writer calls those so who are written to, and only there.
  case label(Heat)
  /// 坑人 · stupid: before a noun it goes, as what is said of someone (你们是…) the clause goes.
  case trait(Heat)
  /// 不要脸 · you'll be sorry: there is no calm way to say it; the clause goes unless it holds more than this.
  case clause(Heat)
  /// 滚 · 87: rude only where it is all that a clause says.
  case alone(Heat)
  /// 曝光 · expose: a threat where the writer threatens with it, a report where others do.
  case step(Heat)
  /// 总是 > 经常: said in another way, wherever it stands.
  case swap(Heat)
  /// 从来不 > 多次不: said in another way, unless the writer speaks of themselves.
  case conduct(Heat)

  /// never replied > did not reply: said in another way where someone else is the subject, and only there.
  case deed(Heat)

  /// or I will > if this is not resolved, I will: before a lawful step the new words, before a threat nothing.
  case menace
  /// 不然我就 > 如未能解决，我会: the same, and whatever else comes after it is a threat.
  case ultimatum
  /// 再不 > 请: begins a condition; it goes with the threat that it belongs to, or asks politely.
  case condition
  /// 投诉 · regulator: a step that anyone may take.
  case lawful
  /// 我就 · I will: the writer speaks of what they will do.
  case own
  /// 他们说 · they said: what follows is what others said or did.
  case others
  /// 骂我是 > 辱骂我: others speak; where what they say is rude, the new words take the place of both.
  case told
  /// 我 · I: the writer is the subject.
  case me
  /// 你们 · you: those who are written to are the subject.
  case you
  /// 他们 · they: someone else is the subject.
  case them
  /// 是 · are: what follows is said of the subject.
  case copula
  /// 这帮 · bunch of: speaks ill of those whose name comes after it, and goes with that.
  case group
  /// 这个 · the: belongs to the name after it.
  case pointer
  /// 人: stands for a name after 的.
  case someone
  /// 跟 · with: must be followed by someone.
  case needsOne
  /// 的 · 啊: goes with the word before it.
  case particle
  /// an > aeiou: the letters that it stands before.
  case article
  /// 真 · so: belongs to what comes after it.
  case degree
  /// 但是 · and you: a clause begins here. Those that have no meaning at the beginning of a text go there.
  case turn
  /// 吗 · why: the clause asks.
  case asks
  /// 我叫 · Mr: what follows is a name, however it looks.
  case introduces
  /// PDF · Alipay: capitals, or a capital, that are no shouting.
  case proper
  /// NOT · BACK: common words, in capitals only when shouted.
  case common
  /// 对對: a Simplified character of the new words, and what it is in a Traditional text.
  case script
  /// RIDICULOUS: endings of words that are no names.
  case ending

  /// Whether the word itself is rude, and so may be masked.
  var isRude: Bool {
    switch self {
    case .aside, .name, .label, .trait, .clause: true
    default: false
    }
  }

  /// The heat of the word itself.
  var heat: Heat? {
    switch self {
    case .aside(let heat), .name(let heat), .label(let heat), .trait(let heat), .clause(let heat),
      .alone(let heat),
      .step(let heat), .swap(let heat), .conduct(let heat), .deed(let heat):
      heat
    default: nil
    }
  }
}

/// A language's words for `Tone`.
///
/// `.name(.insult): "吸血鬼, [王亡]八蛋, 傻子 > 对方"`: `,` parts words; `[ab]` is either scalar; what stands behind `>` takes their
/// place; `~sb` is a word only beside Chinese characters; `×` masks a letter, a last `*` lets letters follow. Words of Latin letters
/// that are rude are also found masked (f**k), and with digits for letters (5h1t).
public struct ToneWords: Sendable, ExpressibleByDictionaryLiteral {
  let entries: [(wording: Wording, words: String)]

  /// `[.name(.insult): "…"]`.
  public init(dictionaryLiteral elements: (Wording, String)...) {
    entries = elements.map { (wording: $0.0, words: $0.1) }
  }
}
