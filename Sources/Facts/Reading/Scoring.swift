import Mentions

/// Who takes what: every item goes to the anchor that it fits best.
///
/// The score of a pair, in points:
/// - 10 in one clause; 6 when the anchor stands in the clause before, 4 in the clause after, 1 further off in the sentence;
/// - less 0.25 a Chinese character between cue and item, 0.1 a Latin one;
/// - 1.5 more when a sum's cue stands before it (违约金800); 2.5 more when they touch (800违约金, 800的违约金);
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
  /// Places of “and” and its kin.
  let ands: [Int]
  /// Sentences that speak of a loan's sum or date: 借了两万四，分12期.
  let loans: Set<Int>
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

  /// The pairs that are possible, best first.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for (place, item) in items.enumerated() {
      let middle = anchors.firstPlace { $0.hull.lowerBound >= item.span.lowerBound }
      let all = max(0, middle - Scoring.near.anchors)..<min(anchors.count, middle + Scoring.near.anchors)
      for index in all {
        let anchor = anchors[index]
        if case .bare = item.content, anchor.kind.shape != .money, anchor.kind != .request { continue }
        guard anchor.hull.upperBound + Scoring.near.scalars > item.span.lowerBound,
          anchor.hull.lowerBound < item.span.upperBound + Scoring.near.scalars,
          let slot = Slots.slot(for: item.content, in: anchor.kind, anchor.id)
        else { continue }
        let score = score(anchor, item, slot)
        if score > 0 { found.append(Candidate(anchor: index, item: place, slot: slot, score: score)) }
      }
    }
    return found.sorted { ($0.score, $1.item, $1.anchor) > ($1.score, $0.item, $0.anchor) }
  }

  private func score(_ anchor: Anchor, _ item: Item, _ slot: Slot) -> Double {
    var score = closeness(anchor, item)
    guard score > 0 else { return 0 }
    let cueFirst = anchor.hull.upperBound <= item.span.lowerBound
    let gap =
      cueFirst
      ? anchor.hull.upperBound..<max(anchor.hull.upperBound, item.span.lowerBound)
      : item.span.upperBound..<max(item.span.upperBound, anchor.hull.lowerBound)
    score -= cost(of: gap)
    if slot == .value {
      if cueFirst { score += 1.5 }
      if !anchor.hull.encloses(item.span),
        gap.count == 1 || text.units[gap].allSatisfy({ Glyph.of($0) == .blank })
      {
        score += 2.5
      }
      score += 0.15 * Double(min(anchor.weight, 12))
      if asked.contains(anchor.kind) { score += 2 }
      if anchor.kind == .loanTerm, loans.contains(clauses.sentences[anchor.clause]) { score += 1 }
      score += anchor.bonus
    }
    score -= 4 * Double(items.count(within: gap) { isRival($0, of: item) })
    score -= 3 * Double(count(ofAndsWithin: gap))
    if slot == .value { score -= 3 * Double(count(ofRolesLike: anchor, within: gap)) }
    return score
  }

  /// “they want 罚息 of 150”: other roles for such an item that stand between.
  private func count(ofRolesLike anchor: Anchor, within gap: Range<Int>) -> Int {
    let first = anchors.firstPlace { $0.hull.lowerBound >= gap.lowerBound }
    return anchors[first...].prefix { $0.hull.lowerBound < gap.upperBound }.count { other in
      other.value == nil && other.bonus >= 0 && other.kind != anchor.kind
        && other.kind.shape == anchor.kind.shape
        && gap.encloses(other.hull)
    }
  }

  private func count(ofAndsWithin gap: Range<Int>) -> Int {
    let first = ands.firstPlace { $0 >= gap.lowerBound }
    return ands[first...].prefix { $0 < gap.upperBound }.count
  }

  private func closeness(_ anchor: Anchor, _ item: Item) -> Double {
    let steps = item.clause - anchor.clause
    if steps == 0 { return 10 }
    let isOneSentence = clauses.sentences[item.clause] == clauses.sentences[anchor.clause]
    if isOneSentence { return steps == 1 ? 6 : steps == -1 ? 4 : 1 }
    return 0
  }

  private func cost(of gap: Range<Int>) -> Double {
    guard gap.count <= 60 else { return 6 }
    return text.units[gap].reduce(0) { $0 + (Glyph.of($1) == .han ? 0.25 : 0.1) }
  }

  private func isRival(_ other: Item, of item: Item) -> Bool {
    switch (other.content, item.content) {
    case (.mention(let a), .mention(let b)): a.kind == b.kind
    case (.bare, .mention(let b)), (.mention(let b), .bare): b.kind == .money
    case (.bare, .bare): true
    case (.beside(let a, _), .beside(let b, _)): a == b
    default: false
    }
  }
}

extension [Item] {
  /// How many items of a sort lie within a stretch; they are in order.
  fileprivate func count(within gap: Range<Int>, where isRival: (Item) -> Bool) -> Int {
    let first = firstPlace { $0.span.lowerBound >= gap.lowerBound }
    return self[first...].prefix { $0.span.lowerBound < gap.upperBound }.count { isRival($0) }
  }
}
