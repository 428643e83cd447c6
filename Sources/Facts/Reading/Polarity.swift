import Mentions

/// How what was said is meant: 没 · 如果 · 会不会 · 听说 · 我朋友.
///
/// Every question is “does such a mark begin within this stretch?”, answered by halving: a text of any length costs
/// no more a cue than a short one.
struct Polarity {
  /// By mark, where it stands, in order.
  private(set) var places: [[Range<Int>]] = Array(repeating: [], count: Mark.allCases.count)
  /// Requests that are told whole, in order.
  private(set) var requests: [Range<Int>] = []
  /// What would be, but for a threat: 再不还就上门 says nothing of what is told next.
  private(set) var suppositions: [Range<Int>] = []
  let clauses: Clauses
  let text: Text

  /// Scalars that a negation reaches over: a few Chinese characters, or about three Latin words.
  static let reach = (han: 5, latin: 18)
  /// How far from a paper the word may stand that says it is held.
  static let hold = (before: 14, after: 10)

  init(_ sightings: [Sighting], _ clauses: Clauses, _ text: Text) {
    (self.clauses, self.text) = (clauses, text)
    var harmless = 0..<0
    let threats = sightings.filter { $0.name == .consequence(.threats) }.map(\.hull)
    for sighting in sightings {
      if case .request = sighting.name { requests.append(sighting.hull) }
      guard let mark = sighting.mark else { continue }
      if mark == .harmless, sighting.hull.upperBound > harmless.upperBound { harmless = sighting.hull }
      // “could not pay”, “won't stop”: they deny nothing and end nothing.
      if mark == .negation || mark == .stop, harmless.encloses(sighting.hull) { continue }
      places[mark.rawValue].append(sighting.hull)
      if mark == .hypothesis, !threats.contains(where: { $0.overlaps(sighting.hull) }) {
        suppositions.append(sighting.hull)
      }
    }
  }

  /// Whether a mark begins within a stretch.
  func has(_ mark: Mark, in stretch: Range<Int>) -> Bool {
    let all = places[mark.rawValue]
    let first = all.firstPlace { $0.lowerBound >= stretch.lowerBound }
    return first < all.count && all[first].lowerBound < stretch.upperBound
  }

  /// The last of a mark that begins within a stretch.
  func last(_ mark: Mark, in stretch: Range<Int>) -> Range<Int>? {
    let all = places[mark.rawValue]
    let next = all.firstPlace { $0.lowerBound >= stretch.upperBound }
    guard next > 0, all[next - 1].lowerBound >= stretch.lowerBound,
      all[next - 1].upperBound <= stretch.upperBound
    else { return nil }
    return all[next - 1]
  }

  /// Whether a mark takes in the whole of a value.
  func has(_ mark: Mark, around value: Range<Int>) -> Bool {
    let all = places[mark.rawValue]
    let next = all.firstPlace { $0.lowerBound > value.lowerBound }
    return next > 0 && all[next - 1].encloses(value)
  }

  /// Whether a mark stands in a clause.
  func has(_ mark: Mark, inClause clause: Int) -> Bool { has(mark, in: clauses.spans[clause]) }

  /// Whether a word is there to be heard: nothing negates it.
  func isSaid(_ sighting: Sighting) -> Bool { !isNegated(sighting) }

  /// Whether what was sighted is told as having happened.
  func affirms(_ sighting: Sighting, _ kind: Kind) -> Bool {
    switch kind {
    case .product, .respondent, .creditor: return !isNegated(sighting, within: 2)
    default: if isNegated(sighting) { return false }
    }
    switch kind {
    case .product, .respondent, .creditor: return true
    case .request, .requestMonths, .requestMonthly, .requestStart:
      return !isDenied(sighting) && !isPledged(sighting) && !isOfOthers(sighting) && !isRumour(sighting)
    case .evidence: return !isSupposed(sighting) && !isAsked(sighting) && !isDenied(sighting)
    case .cause, .consequence, .contact, .paymentMade, .undisputed:
      if kind == .consequence, isOwnDeed(sighting) || isAtHome(sighting) || isMenace(sighting) {
        return false
      }
      if kind == .contact, isHabit(sighting) { return false }
      // “payment of 1,540.00 due on 15 July”: to be made, not made.
      if kind == .paymentMade, isStillDue(sighting) { return false }
      return !isSupposed(sighting) && !isAsked(sighting) && !isDenied(sighting) && !isRumour(sighting)
        && (!isOfOthers(sighting) || isFraud(sighting)) && !isIntended(sighting, kind)
        && !isWished(sighting, kind)
    case .replyWithin:
      // 那边说要研究一下，三个工作日回我.
      let before = clauses.span(around: sighting.clause, before: 1, after: 0).lowerBound
      return !isDenied(sighting) && !isPledged(sighting)
        && !has(.term, in: clauses.sentence(ofClause: sighting.clause))
        && (before >= sighting.hull.lowerBound
          || !has(.pledge, in: before..<sighting.hull.lowerBound)
          || has(.wish, inClause: sighting.clause))
    case .incomeMonthly, .expenseMonthly:
      return !isFormer(sighting) && !isSupposed(sighting) && !isDenied(sighting)
    case .overdueDuration where isPassing(sighting): return false
    default:
      return !isSupposed(sighting) && !isDenied(sighting) && !isOfOthers(sighting) && !isPut(sighting)
    }
  }

  /// 不是三千 · not 3,000: whether a negation touches a value.
  func denies(_ value: Range<Int>) -> Bool {
    let all = places[Mark.negation.rawValue]
    let last = all.firstPlace { $0.lowerBound >= value.lowerBound } - 1
    guard last >= 0, all[last].upperBound <= value.lowerBound,
      clauses.index(of: all[last].lowerBound) == clauses.index(of: value.lowerBound)
    else { return false }
    let gap = text.units[all[last].upperBound..<value.lowerBound]
    // “not the 400”: an article may stand between.
    return gap.count <= 5 && gap.allSatisfy { Glyph.of($0) == .blank || Glyph.of($0) == .letter }
  }

  /// 没住院 · never missed: a negation within reach before it, or between its words; behind a paper too: 病历找不到.
  func isNegated(_ sighting: Sighting, within most: Int = 100) -> Bool {
    let hull = sighting.hull
    let clause = clauses.spans[clauses.index(of: hull.lowerBound)]
    if case .evidence = sighting.name {
      let behind = hull.upperBound..<min(hull.upperBound + Polarity.reach.han, clause.upperBound)
      if !behind.isEmpty, has(.negation, in: behind) { return true }
    }
    let all = places[Mark.negation.rawValue]
    var index = all.firstPlace { $0.lowerBound >= hull.upperBound } - 1
    while index >= 0,
      all[index].lowerBound >= max(clause.lowerBound, hull.lowerBound - 2 * Polarity.reach.latin)
    {
      let mark = all[index]
      index -= 1
      // “was not renewed”, of which “not renewed” is a word: that word says it already.
      if sighting.holds(mark) || sighting.words.dropFirst().contains(where: { runs(mark, into: $0) }) {
        continue
      }
      // 不想分期, of which 想…分期 is a cue: a negation that a cue begins within is one.
      if hull.lowerBound < mark.upperBound { return true }
      let gap = mark.upperBound..<hull.lowerBound
      let isHan = Glyph.of(text.units[mark.lowerBound]) == .han
      if gap.count > min(most * (isHan ? 1 : 3), isHan ? Polarity.reach.han : Polarity.reach.latin) {
        continue
      }
      // 没钱 失业了: a blank between Chinese words parts them.
      if isHan, text.units[gap].contains(where: { Glyph.of($0) == .blank }) { continue }
      return true
    }
    return false
  }

  /// was not · not renewed: a negation ends within the word.
  func runs(_ mark: Range<Int>, into word: Range<Int>) -> Bool {
    mark.lowerBound < word.lowerBound && word.dropFirst().contains(mark.upperBound)
  }
}
