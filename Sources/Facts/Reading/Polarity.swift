import Mentions

/// How what was said is meant: 没 · 如果 · 会不会 · 听说 · 我朋友.
///
/// Every question is “does such a mark begin within this stretch?”, answered by halving: a text of any length costs
/// no more a cue than a short one.
struct Polarity {
  /// By mark, where it stands, in order.
  private var places: [[Range<Int>]] = Array(repeating: [], count: Mark.allCases.count)
  /// Requests that are told whole, in order.
  private var requests: [Range<Int>] = []
  /// What would be, but for a threat: 再不还就上门 says nothing of what is told next.
  private var suppositions: [Range<Int>] = []
  let clauses: Clauses
  private let text: Text

  /// Scalars that a negation reaches over: a few Chinese characters, or about three Latin words.
  private static let reach = (han: 5, latin: 18)
  /// How far from a paper the word may stand that says it is held.
  private static let hold = (before: 14, after: 10)

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
  private func last(_ mark: Mark, in stretch: Range<Int>) -> Range<Int>? {
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

  /// Whether a topic is asked for: its clause asks, or one of the two before it in the sentence does; a request stands
  /// near; or it is one of a list of requests (请求：1、… 2、…).
  func isAskedFor(_ sighting: Sighting) -> Bool {
    if has(.wish, in: clauses.span(around: sighting.clause, before: 2, after: 0)) { return true }
    let near = clauses.span(around: sighting.clause, before: 2, after: 2)
    let first = requests.firstPlace { $0.lowerBound >= near.lowerBound }
    if first < requests.count, requests[first].lowerBound < near.upperBound { return true }
    // No list of requests is longer than twelve.
    var sentence = clauses.sentences[sighting.clause]
    for _ in 0..<12 where sentence > 0 && isNumbered(sentence) {
      sentence -= 1
      if has(.wish, in: clauses.sentenceSpans[sentence]) { return true }
    }
    return false
  }

  /// 2、…
  private func isNumbered(_ sentence: Int) -> Bool {
    let span = clauses.sentenceSpans[sentence]
    guard let start = span.first(where: { Glyph.of(text.units[$0]) != .blank }), start + 1 < span.upperBound
    else {
      return false
    }
    let first = text.units[start]
    if first == UInt16(ascii: "(") || (0x2460...0x2473).contains(first) { return true }
    return (Glyph.of(first) == .digit || Glyph.of(first) == .han)
      && [UInt16(ascii: "、"), UInt16(ascii: "."), UInt16(ascii: ")")].contains(text.units[start + 1])
  }

  /// Whether a paper is held: 有, 附上, 都在 near it in its clause, and nothing behind it that takes it back (没给过我).
  func isHeld(_ sighting: Sighting) -> Bool {
    // A Latin word is about three times as long as a Chinese one.
    let scale = Glyph.of(text.units[sighting.hull.lowerBound]) == .han ? 1 : 3
    let near =
      sighting.hull.lowerBound - scale * Polarity.hold.before..<sighting.hull.upperBound
      + scale * Polarity.hold.after
    if has(.possession, in: near.clamped(to: clauses.spans[sighting.clause])) { return true }
    let before = clauses.spans[sighting.clause].lowerBound..<sighting.hull.lowerBound
    if let having = last(.having, in: before), isBlank(having.upperBound..<sighting.hull.lowerBound) {
      return true
    }
    // 我有留底：合约 · 材料的话，合约: the colon goes on, and so does what is said first.
    guard sighting.clause > 0 else { return false }
    let clauseBefore = clauses.spans[sighting.clause - 1]
    let isTopic = last(.possession, in: clauseBefore).map { clauseBefore.count - $0.count <= 1 } ?? false
    return isTopic
      || text.units[clauseBefore.upperBound - 1] == UInt16(ascii: ":") && has(.possession, in: clauseBefore)
  }

  private func isBlank(_ gap: Range<Int>) -> Bool { text.units[gap].allSatisfy { Glyph.of($0) == .blank } }

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
  private func isNegated(_ sighting: Sighting, within most: Int = 100) -> Bool {
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
  private func runs(_ mark: Range<Int>, into word: Range<Int>) -> Bool {
    mark.lowerBound < word.lowerBound && word.dropFirst().contains(mark.upperBound)
  }

  /// 如果…: what follows in its clause and in the next.
  private func isSupposed(_ sighting: Sighting) -> Bool {
    let from = clauses.span(around: sighting.clause, before: 1, after: 0).lowerBound
    let own = clauses.spans[sighting.clause].lowerBound
    guard from < sighting.hull.lowerBound else { return false }
    if own < sighting.hull.lowerBound, has(.hypothesis, in: own..<sighting.hull.lowerBound) { return true }
    let first = suppositions.firstPlace { $0.lowerBound >= from }
    return first < suppositions.count && suppositions[first].lowerBound < sighting.hull.lowerBound
  }

  /// 会不会上征信 · 上征信吗; but 凭什么打给我老板？ says that it was done.
  private func isAsked(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    // 征信有没有影响: between its words as well.
    if has(.question, in: clause.lowerBound..<max(sighting.hull.lowerBound, clause.lowerBound))
      || sighting.words.count > 1 && has(.question, in: sighting.hull)
        && !sighting.words.contains(where: { has(.question, in: $0) })
    {
      return true
    }
    if sighting.hull.upperBound < clause.upperBound,
      has(.particle, in: sighting.hull.upperBound..<clause.upperBound)
    {
      return true
    }
    return clauses.asks[sighting.clause] && !has(.presumption, inClause: sighting.clause)
  }

  /// …，没有这回事: what stands in the clause, or in the two before it in the sentence.
  private func isDenied(_ sighting: Sighting) -> Bool {
    let after = clauses.span(around: sighting.clause, before: 0, after: 2)
    return sighting.hull.upperBound < after.upperBound
      && has(.denial, in: sighting.hull.upperBound..<after.upperBound)
  }

  /// “I've rung them every day since”: no contact of its own.
  private func isHabit(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    return sighting.hull.upperBound < clause.upperBound
      && has(.habit, in: sighting.hull.upperBound..<clause.upperBound)
  }

  /// “do I have to mention I was two days late”: a question by its words, not by its mark alone.
  private func isPut(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    return clause.lowerBound < sighting.hull.lowerBound
      && has(.question, in: clause.lowerBound..<sighting.hull.lowerBound)
  }

  /// “they said they would remove the fee”: a promise, not a request.
  private func isPledged(_ sighting: Sighting) -> Bool {
    let start = clauses.spans[clauses.index(of: sighting.hull.lowerBound)].lowerBound
    let near = max(start, sighting.hull.lowerBound - 2 * Polarity.reach.latin)..<sighting.hull.lowerBound
    return !near.isEmpty && has(.pledge, in: near)
  }

  /// 以前工资八千: what comes in or goes out now is another sum.
  private func isFormer(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    return clause.lowerBound < sighting.hull.lowerBound
      && has(.former, in: clause.lowerBound..<sighting.hull.lowerBound)
  }

  private func isStillDue(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    return sighting.hull.upperBound < clause.upperBound
      && has(.due, in: sighting.hull.upperBound..<clause.upperBound) && !has(.doer, in: clause)
  }

  /// 有一次忘了，晚了一天 · 您的账单已逾期3天: so it was at one time only, or on the day of the lender's message.
  private func isPassing(_ sighting: Sighting) -> Bool {
    let before = clauses.sentence(ofClause: sighting.clause).lowerBound..<sighting.hull.lowerBound + 1
    return has(.once, in: before) || has(.quoted, in: before)
  }

  private func isRumour(_ sighting: Sighting) -> Bool {
    let sentence = clauses.sentence(ofClause: sighting.clause)
    return sentence.lowerBound < sighting.hull.lowerBound
      && has(.hearsay, in: sentence.lowerBound..<sighting.hull.lowerBound)
  }

  /// 我朋友说花两千找代理: a value that somebody else is spoken of with.
  func isOfOthers(_ value: Range<Int>) -> Bool {
    let clause = clauses.spans[clauses.index(of: value.lowerBound)]
    return clause.lowerBound < value.lowerBound
      && [.other, .hearsay].contains { has($0, in: clause.lowerBound..<value.lowerBound) }
  }

  /// 我朋友被起诉了; but 打给我朋友 names whom it reached.
  private func isOfOthers(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    guard !sighting.tellsWho, clause.lowerBound < sighting.hull.lowerBound else { return false }
    return has(.other, in: clause.lowerBound..<sighting.hull.lowerBound)
  }

  /// “I called my mother”: what the person did is not what followed.
  private func isOwnDeed(_ sighting: Sighting) -> Bool {
    switch sighting.name {
    case .consequence(.collectionCalls), .consequence(.thirdPartyContact), .consequence(.visit),
      .consequence(.threats):
      break
    default: return false
    }
    // 我前妻接到电话: here 我 is no doer.
    if sighting.tellsWho, sighting.words.first == sighting.whoWord { return false }
    // 每天10月12日我打过 · 说不处理我就提告: the doer may stand before the last of its words.
    let first = sighting.name == .consequence(.threats) ? [] : [sighting.hull]
    let spots = first + (sighting.tellsWho ? [] : Array(sighting.words.suffix(1)))
    return spots.contains { word in
      let all = places[Mark.doer.rawValue]
      let last = all.firstPlace { $0.lowerBound >= word.lowerBound } - 1
      guard last >= 0, all[last].upperBound <= word.lowerBound,
        // 威胁我要上门: they threaten me.
        sighting.name != .consequence(.threats)
          || Glyph.of(text.units[word.lowerBound]) == .han
            && !sighting.words.contains(where: { word in
              word.lowerBound < all[last].lowerBound && word.upperBound >= all[last].lowerBound
            })
      else { return false }
      return isBlank(all[last].upperBound..<word.lowerBound)
    }
  }

  /// 想打12378: a contact or a payment that is still to come.
  private func isIntended(_ sighting: Sighting, _ kind: Kind) -> Bool {
    // 信贷员让我借新还旧: advised, not done.
    let isPlanning = sighting.cue == .cause(.planning)
    guard kind == .contact || kind == .paymentMade || isPlanning else { return false }
    let clause = clauses.spans[sighting.clause]
    let before = clause.lowerBound..<sighting.hull.lowerBound
    // 可发邮件至…: the mark may reach into the cue.
    if kind == .contact, !before.isEmpty, has(.intention, in: before) { return true }
    guard let mark = last(.intention, in: before) else { return false }
    // 25号要缴我27号就缴了: what the person then did is done.
    return kind == .contact || isPlanning && has(.pledge, in: before)
      || !isPlanning && !has(.doer, in: mark.upperBound..<sighting.hull.lowerBound)
  }

  /// 希望别上征信: what is wished or to be stopped is not told as having happened.
  private func isWished(_ sighting: Sighting, _ kind: Kind) -> Bool {
    guard kind == .consequence || kind == .contact else { return false }
    // 申请暂缓 is no wish.
    let isApplication =
      sighting.name == .consequence(.applicationOnHold) || sighting.name == .consequence(.applicationRefused)
    let before =
      clauses.spans[sighting.clause].lowerBound..<sighting.hull.lowerBound + (isApplication ? 0 : 1)
    return has(.wish, in: before) || has(.stop, in: before)
  }
}
