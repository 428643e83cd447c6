import Mentions

extension Draft {
  /// Every item goes to the anchor that it fits best; what is left goes to what was asked.
  mutating func settle() {
    mergeUnknownContacts()
    tellContactsAgain()
    anchors.sort { $0.hull.lowerBound < $1.hull.lowerBound }
    let scoring = Scoring(
      clauses: clauses, text: text, asked: context.asked, today: context.today,
      ands: sightings.filter { $0.mark == .and }.map(\.hull.lowerBound),
      loans: Set(anchors.filter(\.isOfLoan).map { clauses.sentences[$0.clause] }),
      dated: Set(anchors.filter(\.hasOwnDay).map(\.clause)),
      paid: Set(
        sightings.filter {
          $0.tells(.same(.paymentMade, .overdueAmount)) && polarity.affirms($0, .paymentMade)
        }
        .map(\.clause)), answer: bareAnswer, anchors: anchors, items: items)
    candidates = scoring.candidates()
    var isTaken = [Bool](repeating: false, count: items.count)
    settleContacts(&isTaken)
    let isFact = haveValues(isTaken)
    for pair in candidates where !isTaken[pair.item] && anchors[pair.anchor].filled[pair.slot] == nil {
      guard pair.slot == .value || isFact[pair.anchor], !isSecondDay(pair), !isToldBeside(pair) else {
        continue
      }
      anchors[pair.anchor].filled[pair.slot] = items[pair.item]
      isTaken[pair.item] = true
    }
    yieldTopics()
    offerInstalments()
    refineDates(&isTaken)
    takeFirstDay(&isTaken)
    choosePlainDays(&isTaken)
    refineSums(&isTaken)
    followTotals()
    shareRefunds()
    var left = items.indices.filter { !isTaken[$0] }.map { items[$0] }
    shareContactDays()
    tellSilence()
    tellLoanSums(&left)
    goOnWithRates(&left)
    goOn(&left)
    followSums(&left)
    sharePayments(&left)
    followApplications(&left)
    tellOccasion(&left)
    callFrequency(&left)
    restateFunds(&left)
    shareDays(&left)
    shareCallDays()
    fillAsked(&left)
    goOnByLoan(&left)
    tellMissedDue(&left)
    tellDue(&left)
    tellLatePayments()
    dial()
    reach(left)
    shareValues()
    mergeCalls()
    shareParts()
    tellPlan()
    looseOutcomes(left)
  }

  /// 应该是6月13号，他们还骚扰我朋友 · 2月8号。每天都有催收打来: asked for a day, the one that stands alone in front is the answer.
  var bareAnswer: Int? {
    guard let kind = context.asked.first, let item = items.first,
      kind == .requestMonthly
        ? item.amount != nil : item.date?.exact != nil && (kind.shape == .date || isKnownWithoutDay(kind)),
      items.dropFirst().first?.clause != item.clause,
      !sightings.contains(where: { $0.clause <= item.clause && $0.kind != nil && $0.kind != kind })
    else { return nil }
    return 0
  }

  /// 这件事是哪一天？ asks of a cause, a consequence or a contact that has no day yet.
  private func isKnownWithoutDay(_ kind: Kind) -> Bool {
    [.cause, .consequence, .contact].contains(kind)
      && context.known.contains { $0.kind == kind && $0[.date] == nil }
  }

  /// 1月25日那期开始没还到，老板12月21日叫我走: since when it is overdue is told once, and not again by another clause.
  private func isSecondDay(_ pair: Scoring.Candidate) -> Bool {
    let anchor = anchors[pair.anchor]
    return anchor.kind == .overdueSince && pair.slot == .value && items[pair.item].clause > anchor.clause
      && anchors.contains {
        $0.kind == .overdueSince && $0.filled[.value] != nil && $0.clause == anchor.clause
      }
  }

  /// 自11月15日起每月15日: two cues for one thing that overlap take one value between them.
  private func isToldBeside(_ pair: Scoring.Candidate) -> Bool {
    let anchor = anchors[pair.anchor]
    guard pair.slot == .value, !anchor.kind.isRepeatable, !anchor.hull.isEmpty else { return false }
    return anchors[max(0, pair.anchor - 2)..<min(anchors.count, pair.anchor + 3)].contains {
      $0.kind == anchor.kind && $0.hull != anchor.hull && $0.hull.overlaps(anchor.hull)
        && $0.filled[.value] != nil
    }
  }

  /// Which anchors will be facts: a payment without a sum is none, and takes no date from another.
  private func haveValues(_ isTaken: [Bool]) -> [Bool] {
    var isTaken = isTaken
    var haveValues = anchors.map { $0.value != nil }
    for pair in candidates where pair.slot == .value && !isTaken[pair.item] && !haveValues[pair.anchor] {
      haveValues[pair.anchor] = true
      isTaken[pair.item] = true
    }
    return haveValues
  }
}

extension Kind {
  /// Kinds of what is asked for.
  var isRequest: Bool {
    switch self {
    case .request, .requestMonths, .requestMonthly, .requestStart: true
    default: false
    }
  }
}
