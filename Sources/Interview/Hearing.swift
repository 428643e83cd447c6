import Cases
import Facts
import Guide
import Languages
import Mentions

/// An answer as it was heard: the facts in it, and what the person did besides telling.
struct Heard {
  let text: Text
  private(set) var facts: [Fact] = []
  private(set) var acts: [(act: Act, span: Range<Int>)]
  /// The date that was named last in it.
  let lastDate: CalendarDate?
  private let clauses: [Range<Int>]

  init(_ answer: String, asked: [Kind], known: Case, today: Day, since: CalendarDate? = nil) {
    text = Text(answer)
    clauses = Languages.acts.clauses(of: text)
    let context = ReadingContext(
      today: today, asked: asked, known: known.facts.map(\.fact),
      workingDays: { $0.adding(workingDays: $1, in: .china) })
    let reading = Languages.mentions.mentions(in: text, today: today, since: since)
    facts = Languages.facts.facts(in: text, reading, context)
    lastDate = reading.mentions.last { $0.kind == .date }?.value.date.map { $0.end ?? $0.start }
    // 吓我话要法庭见: they threatened, not the person.
    let threats = facts.filter { $0.value == .id(Consequence.threats.rawValue) }.map(\.span)
    acts = Languages.acts.acts(in: text).filter { act in
      act.act != .threaten
        || !threats.contains { $0.overlaps(act.span) && $0.lowerBound < act.span.lowerBound }
    }
    facts = facts.filter { !isSaidBesides($0, asked: asked, known: known) }
  }

  /// 找人开个假病历 is no medical record, and 征信在哪查 no overdue entry: a wish, an offer or a question of the person's own
  /// tells nothing. 看不懂 alone is about the question, 今天吵架了 gives no date to what is known.
  private func isSaidBesides(_ fact: Fact, asked: [Kind], known: Case) -> Bool {
    let others = text.units.count { ![.blank, .mark].contains(Glyph.of($0)) }
    return acts.contains { act, span in
      guard clause(of: span.lowerBound) == clause(of: fact.span.lowerBound) else { return false }
      switch act {
      case .forge, .agent, .scam, .threaten, .hide, .asksCredit, .asksSued, .asksLender, .asksCalls,
        .asksPaying:
        return ![.product, .respondent, .creditor].contains(fact.kind)
      case .digression:
        return fact.kind.shape == .id
          && known.facts.contains { $0.fact.kind == fact.kind && $0.fact.value == fact.value }
      case .everywhere: return fact.kind == .contact && fact[.date] == nil && fact[.outcome] == nil
      case .puzzled: return others - span.count <= 4
      case .unknown, .skip, .wantsNothing, .outburst:
        return others - span.count <= 4 && !asked.contains(fact.kind)
      default: return false
      }
    }
  }

  private func clause(of place: Int) -> Int? { clauses.firstIndex { $0.contains(place) } }

  /// Whether the person did this anywhere in the answer.
  func does(_ act: Act) -> Bool { acts.contains { $0.act == act } }

  /// Where a plain yes stands: at the start of a clause that says little else. 对我来说 is none.
  var assent: Range<Int>? { leading(.assent) ?? leading(.both) }

  /// A plain no, likewise.
  var dissent: Range<Int>? { leading(.dissent) }

  private func leading(_ act: Act) -> Range<Int>? {
    acts.first { one in
      guard one.act == act, let clause = clauses.first(where: { $0.contains(one.span.lowerBound) }) else {
        return false
      }
      let before = text.units[clause.lowerBound..<one.span.lowerBound]
      guard before.allSatisfy({ [.blank, .mark].contains(Glyph.of($0)) }) else { return false }
      let rest = text.units[one.span.upperBound..<clause.upperBound]
      // 好嘈 · 是6月17号 · 可以打138…: what goes on at once is another word.
      if act == .assent, rest.first.map({ [.han, .digit].contains(Glyph.of($0)) }) ?? false,
        one.span.count == 1 || rest.count(where: { Glyph.of($0) == .han }) > 2
          || rest.contains(where: { Glyph.of($0) == .digit })
      {
        return false
      }
      return rest.count { Glyph.of($0) == .han } <= 6
    }?.span
  }

  /// What was done, as the talk goes by it: of yes, no, skip, thanks and the like only what is most of the answer. The “no”
  /// of “no one called” and the 谢谢 that ends a story are none.
  var deeds: Set<Act> {
    Set(
      acts.map(\.act).filter { act in
        switch act {
        case .assent: assent != nil
        case .both: leading(.both) != nil
        case .dissent: dissent != nil
        case .nothing, .unknown, .skip, .thanks, .puzzled, .wantsNothing, .goesOn, .sent: isJust(act)
        case .corrects, .answered, .granted, .partly, .refused: false
        default: true
        }
      })
  }

  /// …… · an empty line: nothing was said.
  var isSilent: Bool { text.units.allSatisfy { [.blank, .mark].contains(Glyph.of($0)) } }

  /// 问这个干嘛, with nothing told: the explanation that is asked for is the program's own, not the firm's.
  var asksWhyOnly: Bool {
    does(.asksWhy) && facts.allSatisfy { $0.value == .id(Request.explanation.rawValue) }
  }

  /// Whether the answer is little more than this act: 不知道, 先不说, 谢谢, 什么意思.
  func isJust(_ act: Act) -> Bool {
    guard facts.isEmpty, let span = acts.first(where: { $0.act == act })?.span else { return false }
    let others = text.units.count { ![.blank, .mark].contains(Glyph.of($0)) } - span.count
    let isHan = Glyph.of(text.units[span.lowerBound]) == .han
    // 没收到短信 tells something; 没有 and 没有啊 do not.
    if act == .nothing { return others <= (isHan ? 3 : 10) }
    return others <= (isHan ? 8 : 24)
  }
}
