import Mentions

extension Draft {
  /// A bare answer: asked for the principal, 三千 is the principal; asked about a contact, 10月8号 is its date.
  mutating func fillAsked(_ left: inout [Item]) {
    correctKnown(left)
    left.removeAll { item in
      anchors.contains { $0.isAsked && $0.filled[.value]?.span == item.span }
    }
    // 今天还没吃饭呢: what is done today is no answer to when it began, or is to begin.
    let today = left.filter {
      $0.date?.exact == context.today && polarity.has(.negation, inClause: $0.clause)
    }
    left.removeAll { item in today.contains { $0.span == item.span } }
    // 何俊杰 13711112222, when the account was asked: who signs gives a telephone first.
    let signs =
      anchors.contains { $0.kind == .complainantName && $0.value != nil }
      || sightings.contains { $0.tells(.role(.complainantPhone)) }
    for kind in context.asked.flatMap(\.withKin) where !(signs && kind == .complainantAccount) {
      if kind.shape == .id || kind == .paymentMade {
        askedQualifiers(kind, &left)
        if kind != .paymentMade { continue }
      }
      if anchors.contains(where: { $0.kind == kind && ($0.value != nil || $0.filled[.value] != nil) }) {
        continue
      }
      guard
        let place = left.firstIndex(where: {
          answers($0, kind) && !polarity.isOfOthers($0.span) && !isOfDeed($0, kind)
            // Asked from when on, “I never missed one before, 6 years” says nothing of the plan.
            && (context.asked.contains(kind)
              || !polarity.has(.negation, in: clauses.sentence(ofClause: $0.clause)))
        })
      else {
        continue
      }
      var anchor = Anchor(
        kind: kind, value: nil, beside: [:], hull: 0..<0, clause: 0, weight: 0, isAsked: true)
      anchor.filled[.value] = left.remove(at: place)
      anchors.append(anchor)
    }
    if left.contains(where: \.isTime) { fillTold(.consequence, &left) }
    fillKnownCall(left)
    fillOpenCounts(&left)
  }

  /// 来电号码是…: the number of the call that was told of last.
  mutating func fillKnownCall(_ left: [Item]) {
    guard let item = left.first(where: { if case .beside(.phone, _) = $0.content { true } else { false } }),
      let call = context.known.last(where: {
        Slots.slot(for: item.content, in: $0.kind, $0.value.id) != nil && $0[.phone] == nil
      })
    else { return }
    var anchor = Anchor(
      kind: call.kind, value: call.value, beside: [:], hull: 0..<0, clause: item.clause, weight: 0,
      isAsked: true)
    anchor.filled[.qualifier(.phone)] = item
    anchors.append(anchor)
  }

  /// 11月9号, said in October without a year: rather the one to come than the one eleven months ago.
  private func isFarOff(_ item: Item) -> Bool {
    guard case .mention(let mention) = item.content, mention.inferred == .year,
      let date = mention.value.date
    else {
      return false
    }
    return context.today.number - date.first.number > (date.exact == nil ? 200 : 300)
  }

  /// 11月10号打咗三次: a day on which something else is told to have happened is not the day that was asked for, and no
  /// length of time on which something is asked for is the term for an answer (延期三个月).
  private func isOfDeed(_ item: Item, _ kind: Kind) -> Bool {
    switch kind {
    case .overdueSince, .loanDate:
      // A year alone is no due date.
      if kind == .overdueSince, let date = item.date, date.start.month == nil { return true }
      // No loan was taken up after a payment for it was missed.
      if kind == .loanDate, let missed = context.known.last(where: { $0.kind == .overdueSince })?.value.date,
        let date = item.date, missed.last < date.first
      {
        return true
      }
      return item.date != nil
        && sightings.contains { sighting in
          guard sighting.clause == item.clause, let told = sighting.kind else { return false }
          return [.consequence, .contact, .cause, .evidence, .paymentMade].contains(told)
            || told == .loanDate && kind != .loanDate
        }
    case .replyWithin:
      if let date = item.date, date.exact == nil { return true }
      let sentence = clauses.sentences[item.clause]
      return sightings.contains {
        guard clauses.sentences[$0.clause] == sentence, let told = $0.kind else { return false }
        return [
          .request, .loanTerm, .loanDate, .instalmentAmount, .incomeMonthly, .cause, .consequence, .contact,
          .overdueDuration,
        ]
        .contains(told)
      }
    // “Your payment of 1,540.00 is overdue”, asked what is owed in all: that sum is known as what fell due.
    case .balance, .feeLate:
      // 2539.24, and nothing else, is the answer all the same.
      return item.amount != nil && text.count > item.span.count + 3
        && context.known.contains {
          ($0.kind == .overdueAmount || $0.kind == .paymentMade) && $0.value.money?.amount == item.amount
        }
    // 一個月9,000，租5,500，食2,000: what comes in and goes out is not what is offered.
    case .requestMonthly:
      let sentence = clauses.sentences[item.clause]
      return sightings.contains {
        clauses.sentences[$0.clause] == sentence && ($0.kind == .incomeMonthly || $0.kind == .expenseMonthly)
      }
    case .requestMonths:
      guard case .mention(let mention) = item.content else { return false }
      // Nobody spreads a debt over more than five years.
      if mention.approximate || Slots.months(mention.value) ?? 0 > 60 { return true }
      return false
    default: return false
    }
  }

  /// 下一个问题 · 一肚子火: the 一 within words counts nothing.
  private func isOfWord(_ item: Item) -> Bool {
    let span = item.span
    if case .bare(let number) = item.content, number.amount == Amount(1),
      Glyph.of(text.units[span.lowerBound]) == .letter
    {
      // “skip this one”
      return text.units[..<span.lowerBound].last { Glyph.of($0) != .blank }.map { Glyph.of($0) == .letter }
        ?? false
    }
    guard span.count == 1, Glyph.of(text.units[span.lowerBound]) == .han, span.upperBound < text.count else {
      return false
    }
    guard case .bare(let number) = item.content, number.amount == Amount(1) else { return false }
    return Glyph.of(text.units[span.upperBound]) == .han
  }

  private func answers(_ item: Item, _ kind: Kind) -> Bool {
    if isOfWord(item) { return false }
    if case .bare(let number) = item.content, Slots.isCount(number, for: kind) { return true }
    return Slots.slot(for: item.content, in: kind, nil) == .value
  }

  /// “and it's 3,218.60, I typed it wrong” · 不对，是7月9号: a sum or a day without a role takes the place of the newest
  /// like it.
  private mutating func correctKnown(_ left: [Item]) {
    let marked = Set(sightings.filter { $0.mark == .correction }.map(\.clause))
    guard !marked.isEmpty else { return }
    for item in left {
      guard isBare(item, after: marked), let old = context.known.last(where: { isLike(item, $0) }),
        !anchors.contains(where: { $0.kind == old.kind && $0.filled[.value] != nil })
      else { continue }
      var anchor = Anchor(
        kind: old.kind, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0,
        isAsked: true)
      anchor.filled[.value] = item
      anchors.append(anchor)
    }
  }

  /// 28号是通知那天 tells of another day: a day that corrects stands alone in its clause, which says so or follows at once.
  private func isBare(_ item: Item, after marked: Set<Int>) -> Bool {
    guard item.date != nil else { return true }
    guard marked.contains(item.clause) || marked.contains(item.clause - 1) else { return false }
    return !sightings.contains { $0.clause == item.clause && $0.kind != nil }
  }

  /// Whether an item is what a known fact was meant to say: a sum like its sum, a day of the same weeks as its day.
  private func isLike(_ item: Item, _ known: Fact) -> Bool {
    if let new = item.amount, let old = known.value.money { return new.isLike(old.amount) }
    guard known.kind.shape == .date, let new = item.date?.exact, let old = known.value.date?.exact else {
      return false
    }
    return new != old && abs(new.number - old.number) <= 31
  }

  /// A date told alone when a contact, a cause or a consequence was asked about belongs to the newest of them that has none.
  private mutating func askedQualifiers(_ kind: Kind, _ left: inout [Item]) {
    // Asked when it was and what shows it, 是5月28号的事 is the day of the matter, not of the paper.
    if kind == .evidence, context.asked.first != .evidence, context.asked.first != .accountFunds { return }
    if bareAnswer == nil { fillTold(kind, &left) }
    if kind == .evidence, polarity.has(.once, in: stretch) { return }
    // 之前晚缴过一次，去年三月: a day told at length is not that of a paper.
    if kind == .evidence, text.count > 24, Glyph.of(text.units[stretch.lowerBound]) == .han { return }
    // 这几次联系各是哪一天？ is asked of whom they reached, before anything else that followed.
    let reached = context.known.filter { $0.value == .id(Consequence.thirdPartyContact.rawValue) }
    for fact in reached.reversed() + context.known.reversed() where fact.kind == kind {
      if anchors.contains(where: { $0.kind == kind && $0.value == fact.value }) { continue }
      var anchor = Anchor(
        kind: kind, value: fact.value, beside: [:], hull: 0..<0, clause: 0, weight: 0, isAsked: true)
      left.removeAll { item in
        guard let slot = Slots.slot(for: item.content, in: kind, fact.value.id), slot != .value,
          !isFarOff(item),
          kind != .cause && kind != .evidence || item.date?.start.month != nil || item.date == nil,
          slot != .qualifier(.phone) || context.known.contains(where: { $0.kind == .complainantPhone }),
          anchor.filled[slot] == nil, !slot.isTold(in: fact),
          !polarity.has(.question, inClause: item.clause),
          kind != .cause
            || !polarity.has(.pledge, inClause: item.clause)
              && !sightings.contains(where: {
                $0.clause == item.clause && $0.tells(.role(.instalmentsPaid))
              })
        else { return false }
        anchor.filled[slot] = item
        return true
      }
      if !anchor.filled.isEmpty { anchors.append(anchor) }
    }
  }
}

extension Draft {
  /// 一天二十几通！最夸张10月16号晚上11点40: a day and a time told alone belong to what the answer itself speaks of.
  private mutating func fillTold(_ kind: Kind, _ left: inout [Item]) {
    for index in anchors.indices where anchors[index].kind == kind {
      let (id, filled) = (anchors[index].id, anchors[index].filled)
      guard
        let place = left.firstIndex(where: { item in
          guard let slot = Slots.slot(for: item.content, in: kind, id), slot != .value else { return false }
          return filled[slot] == nil && isTimed(item)
        }), let slot = Slots.slot(for: left[place].content, in: kind, id)
      else { continue }
      anchors[index].filled[slot] = left.remove(at: place)
    }
  }

  private func isTimed(_ item: Item) -> Bool {
    if case .mention(let mention) = item.content {
      mention.kind == .date || mention.kind == .time
    } else {
      false
    }
  }
}

extension Kind {
  /// What is answered with it: asked how much a month, one says how long, and from when.
  fileprivate var withKin: [Kind] {
    switch self {
    case .requestMonthly, .requestMonths, .requestStart:
      [self] + [.requestMonths, .requestMonthly, .requestStart].filter { $0 != self }
    default: [self]
    }
  }
}

extension Slot {
  /// Whether a fact has something there.
  fileprivate func isTold(in fact: Fact) -> Bool {
    if case .qualifier(let name) = self { fact[name] != nil } else { true }
  }
}

extension Item {
  /// Whether it is a time on the clock.
  fileprivate var isTime: Bool {
    if case .mention(let mention) = content { mention.kind == .time } else { false }
  }
}

extension Amount {
  /// 3,281.60 and 3,218.60: the same digits in another order, or no more than a tenth apart.
  fileprivate func isLike(_ other: Amount) -> Bool {
    if self == other { return false }
    if text(places: 2).sorted() == other.text(places: 2).sorted() { return true }
    let gap = self > other ? self - other : other - self
    return gap * 10 <= other
  }
}
