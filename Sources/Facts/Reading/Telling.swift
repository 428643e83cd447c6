import Mentions

/// Whether what was said was done: not supposed, asked, denied, promised, wished, or told of somebody else.
extension Polarity {
  /// 如果…: what follows in its clause and in the next.
  func isSupposed(_ sighting: Sighting) -> Bool {
    let from = clauses.span(around: sighting.clause, before: 1, after: 0).lowerBound
    let own = clauses.spans[sighting.clause].lowerBound
    guard from < sighting.hull.lowerBound else { return false }
    if own < sighting.hull.lowerBound, has(.hypothesis, in: own..<sighting.hull.lowerBound) { return true }
    let first = suppositions.firstPlace { $0.lowerBound >= from }
    return first < suppositions.count && suppositions[first].lowerBound < sighting.hull.lowerBound
  }

  /// 会不会上征信 · 上征信吗; but 凭什么打给我老板？ says that it was done.
  func isAsked(_ sighting: Sighting) -> Bool {
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
  func isDenied(_ sighting: Sighting) -> Bool {
    let after = clauses.span(around: sighting.clause, before: 0, after: 2)
    return sighting.hull.upperBound < after.upperBound
      && has(.denial, in: sighting.hull.upperBound..<after.upperBound)
  }

  /// “I've rung them every day since”: no contact of its own.
  func isHabit(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    return sighting.hull.upperBound < clause.upperBound
      && has(.habit, in: sighting.hull.upperBound..<clause.upperBound)
  }

  /// “do I have to mention I was two days late”: a question by its words, not by its mark alone.
  func isPut(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    return clause.lowerBound < sighting.hull.lowerBound
      && has(.question, in: clause.lowerBound..<sighting.hull.lowerBound)
  }

  /// “they said they would remove the fee”: a promise, not a request.
  func isPledged(_ sighting: Sighting) -> Bool {
    let start = clauses.spans[clauses.index(of: sighting.hull.lowerBound)].lowerBound
    let near = max(start, sighting.hull.lowerBound - 2 * Polarity.reach.latin)..<sighting.hull.lowerBound
    return !near.isEmpty && has(.pledge, in: near)
  }

  /// 以前工资八千: what comes in or goes out now is another sum.
  func isFormer(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    return clause.lowerBound < sighting.hull.lowerBound
      && has(.former, in: clause.lowerBound..<sighting.hull.lowerBound)
  }

  func isStillDue(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    return sighting.hull.upperBound < clause.upperBound
      && has(.due, in: sighting.hull.upperBound..<clause.upperBound) && !has(.doer, in: clause)
  }

  /// 有一次忘了，晚了一天 · 您的账单已逾期3天: so it was at one time only, or on the day of the lender's message.
  func isPassing(_ sighting: Sighting) -> Bool {
    let before = clauses.sentence(ofClause: sighting.clause).lowerBound..<sighting.hull.lowerBound + 1
    return has(.once, in: before) || has(.quoted, in: before)
  }

  func isRumour(_ sighting: Sighting) -> Bool {
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
  func isOfOthers(_ sighting: Sighting) -> Bool {
    let clause = clauses.spans[sighting.clause]
    guard !sighting.tellsWho, clause.lowerBound < sighting.hull.lowerBound else { return false }
    return has(.other, in: clause.lowerBound..<sighting.hull.lowerBound)
  }

  /// “I called my mother”: what the person did is not what followed.
  func isOwnDeed(_ sighting: Sighting) -> Bool {
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
  func isIntended(_ sighting: Sighting, _ kind: Kind) -> Bool {
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
  func isWished(_ sighting: Sighting, _ kind: Kind) -> Bool {
    guard kind == .consequence || kind == .contact else { return false }
    // 申请暂缓 is no wish.
    let isApplication =
      sighting.name == .consequence(.applicationOnHold) || sighting.name == .consequence(.applicationRefused)
    let before =
      clauses.spans[sighting.clause].lowerBound..<sighting.hull.lowerBound + (isApplication ? 0 : 1)
    return has(.wish, in: before) || has(.stop, in: before)
  }
}
