import Mentions

extension Draft {
  /// 买药每月800, 违约金每期300: 每月 alone asks for nothing, and 每期 is no instalment, where a cost or a fee stands just
  /// before it.
  mutating func yieldTopics() {
    for index in anchors.indices
    where anchors[index].kind.shape == .money
      && (anchors[index].isTopic || anchors[index].kind == .instalmentAmount)
    {
      // 每月药1200: the cost may stand behind 每月, before its sum.
      guard let item = anchors[index].filled[.value],
        let role = anchors.lastIndex(where: { anchor in
          anchor.bonus == 0 && anchor.hull.upperBound <= anchors[index].hull.lowerBound
            || anchor.bonus == 0 && anchor.hull.lowerBound >= anchors[index].hull.upperBound
              && anchor.hull.upperBound <= item.span.lowerBound
        }),
        anchors[role].kind.shape == .money,
        anchors[role].filled[.value] == nil,
        anchors[role].clause == anchors[index].clause,
        max(
          anchors[index].hull.lowerBound - anchors[role].hull.upperBound,
          anchors[role].hull.lowerBound - anchors[index].hull.upperBound)
          <= (anchors[index].isTopic ? 4 : 1)
      else { continue }
      // 还有7期没还每期1333: what is due each time is not what a month costs.
      let isMonthly = [.expenseMonthly, .incomeMonthly].contains(anchors[role].kind)
      guard anchors[index].isTopic || isMonthly else { continue }
      anchors[role].filled[.value] = item
      anchors[index].filled[.value] = nil
    }
  }

  /// 分24期，一期3600: what one instalment of the plan comes to that is asked for is what one can pay a month.
  mutating func offerInstalments() {
    guard !anchors.contains(where: { $0.kind == .requestMonthly && $0.filled[.value] != nil }),
      let months = anchors.first(where: { $0.kind == .requestMonths && $0.filled[.value] != nil })
    else { return }
    for index in anchors.indices
    where anchors[index].kind == .instalmentAmount && anchors[index].clause >= months.clause
      && clauses.sentences[anchors[index].clause] == clauses.sentences[months.clause]
    {
      anchors[index].kind = .requestMonthly
    }
  }

  /// 三月份就没还上了，3月15号: a day that follows the month it lies in says the same, exactly.
  mutating func refineDates(_ isTaken: inout [Bool]) {
    for index in anchors.indices {
      for slot in [Slot.value, .qualifier(.date)] {
        guard let item = anchors[index].filled[slot], let month = item.date, month.exact == nil,
          let next = free(after: item, isTaken), items[next].clause <= item.clause + 1,
          let day = items[next].date?.exact, month.first <= day, day <= month.last
        else { continue }
        anchors[index].filled[slot] = items[next]
        isTaken[next] = true
      }
    }
  }

  /// 6月15号跟7月15号两期没缴: the first of the days that were missed · 8月底，8月29号: the day that is told after the rough one.
  mutating func choosePlainDays(_ isTaken: inout [Bool]) {
    for index in anchors.indices {
      if anchors[index].kind == .overdueSince, let item = anchors[index].filled[.value],
        let day = item.date?.exact,
        let before = items.indices.last(where: { items[$0].span.upperBound <= item.span.lowerBound }),
        !isTaken[before], items[before].clause == item.clause, let earlier = items[before].date?.exact,
        earlier < day, polarity.has(.and, in: items[before].span.upperBound..<item.span.lowerBound)
      {
        anchors[index].filled[.value] = items[before]
        isTaken[before] = true
      }
      if anchors[index].kind == .cause, let item = anchors[index].filled[.qualifier(.date)],
        let day = item.date?.exact, let next = free(after: item, isTaken),
        items[next].clause == item.clause + 1, let exact = items[next].date?.exact,
        items[next].span.count + 1 >= clauses.spans[items[next].clause].count,
        (exact.year, exact.month) == (day.year, day.month)
      {
        anchors[index].filled[.qualifier(.date)] = items[next]
        isTaken[next] = true
      }
    }
  }

  /// 6月、7月两期没还: the first of the days that stand together.
  mutating func takeFirstDay(_ isTaken: inout [Bool]) {
    for index in anchors.indices where anchors[index].kind == .overdueSince {
      while let item = anchors[index].filled[.value], item.date != nil {
        let place = items.firstPlace { $0.span.lowerBound >= item.span.lowerBound } - 1
        guard place >= 0, !isTaken[place], let day = items[place].date, let later = item.date,
          day.first < later.first, items[place].span.upperBound <= item.span.lowerBound
        else { break }
        let gap = items[place].span.upperBound..<item.span.lowerBound
        guard gap.count <= 5, polarity.has(.and, in: gap) else { break }
        anchors[index].filled[.value] = items[place]
        isTaken[place] = true
      }
    }
  }

  /// 罚息三百上下……299.61: a sum told roughly, and then to the cent.
  mutating func refineSums(_ isTaken: inout [Bool]) {
    for index in anchors.indices where anchors[index].kind.shape == .money {
      guard let item = anchors[index].filled[.value], let rough = item.amount, rough.scale == 0,
        let next = free(after: item, isTaken), let exact = items[next].amount,
        exact.scale > 0 || item.isRough,
        text.units[item.span.upperBound..<items[next].span.lowerBound].count(where: { Glyph.of($0) == .han })
          <= 3
      else { continue }
      let gap = exact > rough ? exact - rough : rough - exact
      guard gap * (item.isRough ? 2 : 5) <= rough else { continue }
      anchors[index].filled[.value] = items[next]
      isTaken[next] = true
    }
  }

  /// 每月一笔15元的服务费，八个月一共120元: a total, where its clause names no role, is of what the clause before told.
  mutating func followTotals() {
    let kinds: Set<Kind> = [.feeOther, .feeLate, .interestCharged]
    for index in anchors.indices
    where anchors[index].kind == .balance && anchors[index].bonus == Draft.total
      && anchors[index].filled[.value] != nil
    {
      let clause = anchors[index].clause
      guard
        let before = anchors.last(where: {
          kinds.contains($0.kind) && ($0.kind == .feeOther || $0.filled[.value] == nil)
            && $0.clause == clause - 1
            && clauses.sentences[$0.clause] == clauses.sentences[clause]
        })
      else { continue }
      anchors[index].kind = before.kind
      anchors[index].beside = before.beside
    }
  }

  /// The next item, if nothing has taken it and it is near.
  private func free(after item: Item, _ isTaken: [Bool]) -> Int? {
    let next = items.firstPlace { $0.span.lowerBound >= item.span.upperBound }
    guard next < items.count, !isTaken[next], items[next].span.lowerBound - item.span.upperBound <= 12 else {
      return nil
    }
    return next
  }

  /// Who writes an address alone, or a number beside an address or a name, gives it as their own.
  mutating func reach(_ left: [Item]) {
    func isKnown(_ kind: Kind) -> Bool {
      context.known.contains { $0.kind == kind }
        || anchors.contains { $0.kind == kind && $0.filled[.value] != nil }
    }
    let isSigned = anchors.contains { $0.kind == .complainantName || $0.kind == .complainantEmail }
    for item in left {
      // 陳大文 91234567
      if case .bare(let number) = item.content, item.isTelephone, isSigned, !isKnown(.complainantPhone) {
        anchors.append(
          Anchor(
            kind: .complainantPhone, value: .text(number.amount.text(places: 0)), beside: [:],
            hull: item.span,
            clause: item.clause, weight: 0, isAsked: true))
        continue
      }
      guard case .mention(let mention) = item.content else { continue }
      let kind: Kind
      switch mention.kind {
      case .email where !isKnown(.complainantEmail): kind = .complainantEmail
      case .phone
      where !isKnown(.complainantPhone) && (isSigned || text.count <= 24)
        && mention.value.description.count >= 8:
        kind = .complainantPhone
      default: continue
      }
      var anchor = Anchor(
        kind: kind, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0, isAsked: true)
      anchor.filled[.value] = item
      anchors.append(anchor)
    }
  }

  /// 10月9号下午催收打给我老婆: the call that reached somebody else is told once, with its day.
  mutating func mergeCalls() {
    let reached = anchors.indices.filter { anchors[$0].id == Consequence.thirdPartyContact.rawValue }
    guard !reached.isEmpty else { return }
    for call in anchors.indices where anchors[call].id == Consequence.collectionCalls.rawValue {
      let hull = anchors[call].hull
      // 催收来电联系了我同事: the call and whom it reached in one clause.
      guard
        let other = reached.first(where: { place in
          anchors[place].hull.overlaps(hull)
            || anchors[place].clause == anchors[call].clause
              && hull.upperBound <= anchors[place].hull.lowerBound
        })
      else { continue }
      for (slot, item) in anchors[call].filled
      where slot != .qualifier(.per) && anchors[other].filled[slot] == nil {
        anchors[other].filled[slot] = item
        anchors[call].filled[slot] = nil
      }
      // Without its value it is no fact.
      if anchors[call].filled[.qualifier(.per)] == nil { anchors[call].value = nil }
    }
  }

  /// 电话 6123 4567: after its cue a number is one's own, whatever its shape.
  mutating func dial() {
    for index in anchors.indices
    where anchors[index].kind == .complainantPhone && anchors[index].filled[.value] == nil {
      let hull = anchors[index].hull
      guard anchors[index].value == nil,
        let cue = sightings.first(where: { $0.hull == hull && $0.tells(.role(.complainantPhone)) }),
        let span = identifier(after: cue)
      else { continue }
      let digits = text.words(span).filter(\.isWholeNumber)
      if (7...12).contains(digits.count) { anchors[index].value = .text(digits) }
    }
  }

  /// 半夜打来，说要去找我爸妈: what was said in a call at night was said at night.
  mutating func shareParts() {
    let parts = anchors.compactMap { anchor in
      anchor.filled[.qualifier(.part)].map { (clauses.sentences[anchor.clause], $0) }
    }
    guard !parts.isEmpty else { return }
    for index in anchors.indices {
      let spoken: [Consequence] = [.threats, .abuse, .collectionCalls]
      guard anchors[index].kind == .consequence, spoken.contains(where: { $0.rawValue == anchors[index].id }),
        anchors[index].filled[.qualifier(.part)] == nil, anchors[index].filled[.qualifier(.time)] == nil,
        let part = parts.first(where: { $0.0 == clauses.sentences[anchors[index].clause] })?.1
      else { continue }
      anchors[index].filled[.qualifier(.part)] = part
    }
  }
}

extension Item {
  /// 三百上下: not to the cent.
  fileprivate var isRough: Bool {
    switch content {
    case .mention(let mention): mention.approximate
    case .bare(let number): number.approximate
    case .beside: false
    }
  }

  /// The sum or the bare number.
  var amount: Amount? {
    switch content {
    case .mention(let mention): mention.value.money?.amount
    case .bare(let number): number.amount
    case .beside: nil
    }
  }
}
