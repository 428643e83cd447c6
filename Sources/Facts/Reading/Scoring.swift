import Mentions

/// Who takes what: every item goes to the anchor that it fits best.
///
/// The score of a pair, in points:
/// - 10 in one clause; 6 when the anchor stands in the clause before, 4 in the clause after, 1 further off in the sentence;
/// - less 0.25 a Chinese character between cue and item, 0.1 a Latin one;
/// - 1.5 more when a sum's cue stands before it (违约金800); 2.5 more when they touch (800违约金, 800的违约金);
/// - 5 less for a day whose own clause tells of something else (没还上，8月3号还清了);
/// - 4 less for each other item of the type, 3 less for each “and” or other role of the type between them;
/// - 0.15 more for each scalar of the cue (应还总额 knows more than 还); 2 more when the kind was asked;
///   1 more for the instalments of a loan where the sentence speaks of its sum or date;
///   3 more for 分12期 in a clause that asks for something; 5 less for a total (一共800), 12.5 less for a hint (借呗3万: a
///   balance, if nothing else), which then reaches only what touches it.
/// What no cue takes goes to the kind that was asked. Pairs are settled best first; nothing is given twice.
struct Scoring {
  let clauses: Clauses
  let text: Text
  let asked: [Kind]
  let today: Day
  /// Places of “and” and its kin.
  let ands: [Int]
  /// Sentences that speak of a loan's sum or date: 借了两万四，分12期.
  let loans: Set<Int>
  /// Clauses that tell of something that has a day of its own.
  let dated: Set<Int>
  /// Clauses that tell that what was overdue is paid: 已于10月11日还清.
  let paid: Set<Int>
  /// The item that is the whole of the first clause, where a day was asked for: 应该是6月13号，他们还骚扰我朋友.
  let answer: Int?
  let anchors: [Anchor]
  let items: [Item]

  /// A pair with its score, for traces and for the choice.
  struct Candidate {
    var anchor: Int
    var item: Int
    var slot: Slot
    var score: Double
  }

  /// How far from an item an anchor may stand, and how many are tried on each side: enough for a sentence of any person.
  private static let near = (scalars: 160, anchors: 24)

  /// What is looked at of anchors and items again and again.
  fileprivate struct Spot {
    var span: Range<Int>
    var clause: Int
    /// Of an anchor its kind; of an item what it rivals with.
    var kind = Kind.event
    var sort = 0
    var isOpen = false
  }

  /// The pairs that are possible, best first.
  func candidates() -> [Candidate] {
    let cues = anchors.map { anchor in
      Spot(
        span: anchor.hull, clause: anchor.clause, kind: anchor.kind,
        isOpen: anchor.value == nil && anchor.bonus >= 0)
    }
    let values = items.map { Spot(span: $0.span, clause: $0.clause, sort: $0.rivalry) }
    var found: [Candidate] = []
    for place in items.indices {
      let span = values[place].span
      let middle = cues.firstPlace { $0.span.lowerBound >= span.lowerBound }
      let all = max(0, middle - Scoring.near.anchors)..<min(cues.count, middle + Scoring.near.anchors)
      for index in all {
        let cue = cues[index]
        guard cue.span.upperBound + Scoring.near.scalars > span.lowerBound,
          cue.span.lowerBound < span.upperBound + Scoring.near.scalars, closeness(cue, values[place]) > 0,
          place != answer || cue.clause == values[place].clause || asked.first == cue.kind,
          cue.kind != .evidence || cue.clause == values[place].clause,
          values[place].sort != Item.bareRivalry || cue.kind.shape == .money || cue.kind == .request,
          let slot = Slots.slot(for: items[place].content, in: cue.kind, anchors[index].id)
        else { continue }
        let score = score(index, place, slot, cues, values)
        if score > 0 { found.append(Candidate(anchor: index, item: place, slot: slot, score: score)) }
      }
    }
    return found.sorted { ($0.score, $1.item, $1.anchor) > ($1.score, $0.item, $0.anchor) }
  }

  private func score(_ anchor: Int, _ item: Int, _ slot: Slot, _ cues: [Spot], _ values: [Spot]) -> Double {
    let (hull, span) = (cues[anchor].span, values[item].span)
    var score = closeness(cues[anchor], values[item])
    let cueFirst = hull.upperBound <= span.lowerBound
    let gap =
      cueFirst
      ? hull.upperBound..<max(hull.upperBound, span.lowerBound)
      : span.upperBound..<max(span.upperBound, hull.lowerBound)
    score -= cost(of: gap)
    // What happened three clauses off happened on a day of its own.
    if slot != .value, cues[anchor].kind == .cause, abs(cues[anchor].clause - values[item].clause) > 2 {
      return 0
    }
    // 话听日上门: what is still to come is not the day of what happened.
    if slot == .qualifier(.date), cues[anchor].kind == .consequence || cues[anchor].kind == .contact,
      let date = items[item].date, date.first > today,
      // 2024年11月12日打过95188, said in October, is asked about.
      cues[anchor].kind != .contact || !text.writesYear(of: date, in: items[item].span)
    {
      return 0
    }
    // 係6月7號還嘅，我睇返張截圖: nor is that the day of the paper.
    if slot == .qualifier(.date), cues[anchor].kind == .evidence, cues[anchor].clause != values[item].clause {
      return 0
    }
    // “that was 21 December and call recordings”: the day of the matter, not of the paper.
    if slot == .qualifier(.date), cues[anchor].kind == .evidence, count(ofAndsWithin: gap) > 0 { return 0 }
    // 那天没能还 2024年6月26日我妈住院: after a blank the day goes with what follows it at once.
    if cueFirst, items[item].date != nil, isTurned(span) { score -= 5 }
    if slot == .value {
      if cueFirst { score += 1.5 } else if hull.encloses(span) { score += 2.5 }
      if !hull.encloses(span),
        gap.count == 1 || text.units[gap].allSatisfy({ Glyph.of($0) == .blank })
      {
        score += 2.5
        // 15万贷款10月1号到期: the day stands at its own words.
        if !cueFirst, anchors[anchor].kind == .overdueSince { score += 2 }
      }
      score += 0.15 * Double(min(anchors[anchor].weight, 12))
      if asked.contains(cues[anchor].kind) { score += 2 }
      if !cueFirst, cues[anchor].kind == .loanTerm { score -= 3 }
      // 八个月一共126元: a total is of instalments, not of months.
      if cues[anchor].kind == .loanTerm, anchors[anchor].bonus < 0, items[item].isDuration { return 0 }
      if cues[anchor].kind == .loanTerm, loans.contains(clauses.sentences[cues[anchor].clause]) { score += 1 }
      score += anchors[anchor].bonus
      if cueFirst, gap.isEmpty, anchors[anchor].bonus == Scoring.hint {
        score += weight(ofHint: anchor, span)
      }
    }
    if isOfOwnClause(anchors[anchor], items[item]) { score -= 5 }
    if isOfOwnPredicate(anchors[anchor], items[item]) { return 0 }
    if anchors[anchor].kind == .overdueSince, items[item].date != nil, paid.contains(items[item].clause) {
      return 0
    }
    if gap.isEmpty { return score }
    let sort = values[item].sort
    score -= 4 * Double(values.count(within: gap) { Item.areRivals($0.sort, sort) })
    score -= 3 * Double(count(ofAndsWithin: gap))
    if slot == .value {
      // “they want 罚息 of 150”: other roles for such an item that stand between.
      let kind = cues[anchor].kind
      score -=
        3
        * Double(
          cues.count(within: gap) { other in
            other.isOpen && other.kind != kind && other.kind.shape == kind.shape && gap.encloses(other.span)
          })
    }
    return score
  }

  /// What a role of last resort takes off.
  static let hint = -12.5

  /// 借呗5万6, and nothing else in the clause, is what is owed; of 还咗14个月每个月2350 the sum is that of a month.
  private func weight(ofHint anchor: Int, _ span: Range<Int>) -> Double {
    guard Glyph.of(text.units[anchors[anchor].hull.lowerBound]) == .han else { return 0 }
    if anchors[anchor].kind == .instalmentAmount { return 9 }
    let clause = clauses.spans[anchors[anchor].clause]
    let rest = clause.count - anchors[anchor].hull.count - span.count
    return anchors[anchor].kind == .balance && rest <= 1 ? 3 : 0
  }

  /// 没还上，8月3号一次还清了: a day stays with what its own clause tells.
  private func isOfOwnClause(_ anchor: Anchor, _ item: Item) -> Bool {
    (anchor.kind == .overdueSince || anchor.kind == .loanDate) && item.date != nil
      && anchor.clause != item.clause && dated.contains(item.clause)
  }

  /// 厂里停工三个月没发工资，花呗就还不上了: a length of time stays with the words it stands among; where those are few
  /// (到现在快三个月了), it goes on with the clause beside it.
  private func isOfOwnPredicate(_ anchor: Anchor, _ item: Item) -> Bool {
    guard anchor.kind == .overdueDuration, anchor.clause != item.clause, item.isDuration else { return false }
    var clause = clauses.spans[item.clause]
    // 至今已三个月（合同见附件1）: what stands in brackets is said beside it.
    if let bracket = text.units[item.span.upperBound..<clause.upperBound].firstIndex(of: UInt16(ascii: "(")) {
      clause = clause.lowerBound..<bracket
    }
    let around = [clause.lowerBound..<item.span.lowerBound, item.span.upperBound..<clause.upperBound]
    return around.reduce(0) { $0 + text.units[$1].count { Glyph.of($0) == .han } } > Scoring.fewWords
  }

  /// 从那以后到现在快…了.
  private static let fewWords = 7

  /// A blank between Chinese words before a place, and none after it.
  private func isTurned(_ span: Range<Int>) -> Bool {
    guard span.lowerBound >= 2, span.upperBound < text.count else { return false }
    return text.units[span.lowerBound - 1] == 0x20 && Glyph.of(text.units[span.lowerBound - 2]) == .han
      && Glyph.of(text.units[span.upperBound]) == .han
  }

  private func count(ofAndsWithin gap: Range<Int>) -> Int {
    let first = ands.firstPlace { $0 >= gap.lowerBound }
    return ands[first...].prefix { $0 < gap.upperBound }.count
  }

  private func closeness(_ cue: Spot, _ value: Spot) -> Double {
    let steps = value.clause - cue.clause
    if steps == 0 { return 10 }
    let isOneSentence = clauses.sentences[value.clause] == clauses.sentences[cue.clause]
    if isOneSentence { return steps == 1 ? 6 : steps == -1 ? 4 : 1 }
    return 0
  }

  private func cost(of gap: Range<Int>) -> Double {
    guard gap.count <= 60 else { return 6 }
    return text.units[gap].reduce(0) { $0 + (Glyph.of($1) == .han ? 0.25 : 0.1) }
  }
}

extension Item {
  /// A number that may be a sum.
  static let bareRivalry = 1
  private static let moneyRivalry = 2

  /// What it rivals with: items of one number do, and sums with bare numbers.
  var rivalry: Int {
    switch content {
    case .bare: Item.bareRivalry
    case .mention(let mention) where mention.kind == .money: Item.moneyRivalry
    case .mention(let mention): 3 + (Mention.Kind.allCases.firstIndex(of: mention.kind) ?? 0)
    case .beside(let name, _): 100 + (Qualifier.allCases.firstIndex(of: name) ?? 0)
    }
  }

  static func areRivals(_ one: Int, _ other: Int) -> Bool {
    one == other || (one <= moneyRivalry && other <= moneyRivalry)
  }
}

extension [Scoring.Spot] {
  /// How many of a sort begin within a stretch; they are in order.
  fileprivate func count(within gap: Range<Int>, where counts: (Scoring.Spot) -> Bool) -> Int {
    var place = firstPlace { $0.span.lowerBound >= gap.lowerBound }
    var count = 0
    while place < endIndex, self[place].span.lowerBound < gap.upperBound {
      if counts(self[place]) { count += 1 }
      place += 1
    }
    return count
  }
}
