import Mentions

/// What words can tell the reader of facts.
public enum Cue: Sendable, Hashable {
  /// 住院: a fact by itself, `cause=medical{as hospital}`.
  case says(Kind, String, [Qualifier: Value])
  /// 分期: a request where its clause asks for something, or when requests were asked for; elsewhere a word like any other.
  case topic(Kind, String, [Qualifier: Value])
  /// 违约金: a role that wants a mention, `fee.late` a sum.
  case role(Kind, [Qualifier: Value])
  /// 借呗3万: a role of last resort, for what nothing else takes.
  case hint(Kind)
  /// 本金: what was borrowed, or of a bill what fell due without its fees.
  case principal
  /// 一共800: a role that gives way to any other near it, as in 违约金一共800.
  case total(Kind)
  /// 丧葬费花了三万: what its words take is nothing of ours, a sum or a length of time of something else.
  case apart(Kind)
  /// 用这个手机号登的: one kind has the value of another, `complainant.account` that of `complainant.phone`.
  case same(Kind, Kind)
  /// 工单号: a qualifier that wants a mention, `reference` a number.
  case wants(Qualifier)
  /// 晚上, 王姓客服, 没下文: something told beside a fact.
  case beside(Qualifier, Value)
  /// 没, 如果, 听说: how what stands near it is meant.
  case mark(Mark)
  /// 我叫: a name follows, of this kind.
  case introduces(Kind)
  /// 客服张经理: a surname with a title may follow, of whom this kind speaks.
  case addresses(Kind)
  /// 谢谢: something done, not told.
  case act(Act)
}

/// How words near it are meant.
public enum Mark: Int, Sendable, CaseIterable {
  /// 没 · not: what follows within reach did not happen.
  case negation
  /// 没想到 · not only · 打算: no cue within it is one; here 没 denies nothing and 打 reaches nobody.
  case harmless
  /// 没有这回事 · which is not true: what was said just before is denied.
  case denial
  /// 如果 · if: the rest of the sentence did not happen.
  case hypothesis
  /// 会不会 · will they: what follows in the clause is asked.
  case question
  /// 吗: what stands before it in the clause is asked.
  case particle
  /// 为什么 · who: asks about something that happened.
  case presumption
  /// 希望 · please: the clause asks for something.
  case wish
  /// 听说 · I heard: the sentence is no fact of the person's own.
  case hearsay
  /// 我朋友 · my neighbour: the clause speaks of somebody else.
  case other
  /// 想 · going to: not done yet.
  case intention
  /// 不对 · sorry, I mean: what follows replaces.
  case correction
  /// 有 · 附上 · I have: papers in the clause are held.
  case possession
  /// have, just before a paper: “I have call recordings”; but “I have to call” has none.
  case having
  /// 别再 · stop: the clause asks that something end.
  case stop
  /// 但是 · but: a new clause begins.
  case turn
  /// and: begins a clause where a subject and a verb of its own follow.
  case joint
  /// is · came · threatened: the verb of a clause, by which `joint` knows it.
  case finite
  /// 和 · and: parts what stands on its sides.
  case and
  /// 也 · as well: one more of what was told before.
  case also
  /// 我 · I: the clause speaks of the person.
  case own
  /// due on: what stands before it is still to be paid.
  case due
  /// 有一次 · once: what was so at one time only.
  case once
  /// 尊敬的 · dear customer: the sentence is the lender's, of the day on which it was sent.
  case quoted
  /// 又打 · 第二次 · again: what was done once was done once more, on a day of its own.
  case again
  /// 以前 · used to: no longer so.
  case former
  /// I, just before a deed: what was done was done by the person, not to them.
  case doer
  /// every day · over and over: what was done so often is no contact that could be cited.
  case habit
  /// they would · agreed to: what follows is somebody's word, not what is asked.
  case pledge
  /// 最近一次是 · the last time: what follows tells when what was told before happened.
  case occasion
  /// 第二天 · the next day: a day counted from the one named last, not from today.
  case anaphor
  /// 一天罚500: how fast it grows; here 一天 is no length of time.
  case each
  /// 说要 · threatened to: what follows was said, not done.
  case menace
  /// 我妈: who scolds at home is no collector.
  case kin
  /// 我妈, 我单位领导 · my boss: somebody who can be reached.
  case person
  /// says · was: a paper behind such a word is spoken of, not shown.
  case verb
  /// the usual 15 days · 按通常的15日期限: the sentence names a rule's term, nobody's wish.
  case term
}

/// Cues and all the ways to say them.
///
/// Ways are parted by commas or line ends. A way is a word, or several places in the order of speech:
/// `公司|老板 … 没发|拖欠 … 工资` has three places with alternatives, with other words between them; `没|未 + 还` has two
/// that touch. `<kin>` is a list of people that is named once; whom it finds is told as `who`. A Latin word may end in `*`.
public struct Cues: Sendable, ExpressibleByDictionaryLiteral {
  /// The cues with their ways, as written.
  public let entries: [(cue: Cue, ways: String)]

  /// `[.cause(.medical): "住院, 开刀"]`.
  public init(dictionaryLiteral elements: (Cue, String)...) { entries = elements.map { ($0.0, $0.1) } }

  /// A list that was made elsewhere.
  init(_ entries: [(cue: Cue, ways: String)]) { self.entries = entries }

  /// Several lists as one.
  public init(_ lists: [Cues]) { entries = lists.flatMap(\.entries) }
}

extension Cue {
  /// What it speaks of: 住院 of a cause, 通知 of the same; `nil` where that could be anything.
  var kind: Kind? {
    switch self {
    case .says(let kind, _, _), .topic(let kind, _, _), .role(let kind, _), .hint(let kind): kind
    case .wants(.notified): .cause
    case .wants(.promised), .wants(.reference), .wants(.agent), .beside(.outcome, _): .contact
    case .wants(.deadline): .consequence
    default: nil
    }
  }

  /// A cause by its id.
  public static func cause(_ id: Cause, as kind: String? = nil) -> Cue {
    .says(.cause, id.rawValue, kind.map { [.as_: .id($0)] } ?? [:])
  }
  /// A consequence by its id, with what the words tell besides.
  public static func consequence(_ id: Consequence, _ beside: [Qualifier: Value] = [:]) -> Cue {
    .says(.consequence, id.rawValue, beside)
  }
  /// A request by its id.
  public static func request(_ id: Request, _ beside: [Qualifier: Value] = [:]) -> Cue {
    .says(.request, id.rawValue, beside)
  }
  /// A request by its id, where the clause asks for something.
  public static func topic(_ id: Request, _ beside: [Qualifier: Value] = [:]) -> Cue {
    .topic(.request, id.rawValue, beside)
  }
  /// A role of what is asked for, where the clause asks for something: 分12期.
  public static func topic(_ kind: Kind) -> Cue { .topic(kind, "", [:]) }
  /// A contact by its channel.
  public static func contact(_ channel: Channel) -> Cue { .says(.contact, channel.rawValue, [:]) }
  /// A paper by its id; `named` where its words say more than the id: 出院小结 is more than a medical record.
  public static func evidence(_ id: Evidence, named: Bool = false) -> Cue {
    .says(.evidence, id.rawValue, named ? [.name: .flag] : [:])
  }
  /// A product by its id.
  public static func product(_ id: Product) -> Cue { .says(.product, id.rawValue, [:]) }
  /// A respondent by its id.
  public static func respondent(_ id: Respondent) -> Cue { .says(.respondent, id.rawValue, [:]) }
  /// How a contact ended.
  public static func outcome(_ outcome: Outcome) -> Cue { .beside(.outcome, .id(outcome.rawValue)) }
  /// What was answered to a request: granted, in part, not at all. 对…的请求 says that an answer is told.
  public static let reply: Cue = .role(.reply, [:])
  /// A role for a mention.
  public static func role(_ kind: Kind) -> Cue { .role(kind, [:]) }
}
