import Mentions

extension Draft {
  /// “refund the $39 late fee”: the sum is a late fee, and what is asked back as well.
  mutating func shareRefunds() {
    for pair in candidates
    where pair.slot == .qualifier(.amount) && anchors[pair.anchor].filled[pair.slot] == nil
      && anchors[pair.anchor].id != Request.settlement.rawValue
      && anchors[pair.anchor].clause == items[pair.item].clause
    {
      anchors[pair.anchor].filled[pair.slot] = items[pair.item]
    }
  }

  /// “The auto payment on 7/9 didn't go through. ¥3,281.60”: a sum that stands alone in its sentence goes to a role of the
  /// sentence before that still wants one.
  mutating func followSums(_ left: inout [Item]) {
    left.removeAll { item in
      guard case .mention(let mention) = item.content, mention.kind == .money else { return false }
      let sentence = clauses.sentences[item.clause]
      guard !anchors.contains(where: { clauses.sentences[$0.clause] == sentence && !$0.hull.isEmpty }),
        let earlier = anchors.lastIndex(where: {
          clauses.sentences[$0.clause] == sentence - 1 && $0.kind.shape == .money && $0.kind.isOfOneLoan
            && $0.value == nil && !$0.isApart
            && $0.filled[.value] == nil
        }), !anchors.contains(where: { $0.kind == anchors[earlier].kind && $0.filled[.value] != nil })
      else { return false }
      anchors[earlier].filled[.value] = item
      return true
    }
  }

  /// “It's on hold. They want an explanation by 15 November”: who said so, and until when, may be told in the next sentence.
  mutating func followApplications(_ left: inout [Item]) {
    left.removeAll { item in
      guard case .beside(let name, let value) = item.content,
        name == .deadline || name == .by || name == .reason,
        let earlier = anchors.lastIndex(where: {
          $0.kind == .consequence && $0.hull.upperBound <= item.span.lowerBound
            && clauses.sentences[item.clause] - clauses.sentences[$0.clause] <= 1
            && $0.filled[.qualifier(name)] == nil && $0.beside[name] == nil
            && Slots.slot(for: .beside(name, value), in: $0.kind, $0.id) != nil
        })
      else { return false }
      anchors[earlier].filled[.qualifier(name)] = item
      return true
    }
  }

  /// 最近一次是10月12号下午, 那是9月18号的事: when what was told before happened.
  mutating func tellOccasion(_ left: inout [Item]) {
    left.removeAll { item in
      guard let date = item.date, date.first <= context.today, polarity.has(.occasion, inClause: item.clause),
        let earlier = anchors.lastIndex(where: { anchor in
          anchor.hull.upperBound <= item.span.lowerBound && !anchor.hull.isEmpty
            && clauses.sentences[item.clause] - clauses.sentences[anchor.clause] <= 1
            && [.contact, .consequence, .paymentMade, .cause].contains(anchor.kind)
            && Slots.slot(for: item.content, in: anchor.kind, anchor.id) == .qualifier(.date)
        }), anchors[earlier].filled[.qualifier(.date)] == nil
      else { return false }
      anchors[earlier].filled[.qualifier(.date)] = item
      return true
    }
  }

  /// “I paid it myself, on the 14th”: what was paid is the sum that was overdue, of this text or known before.
  mutating func sharePayments(_ left: inout [Item]) {
    for sighting in sightings {
      guard case .same(.paymentMade, let other) = sighting.name, polarity.affirms(sighting, .paymentMade),
        !anchors.contains(where: { $0.kind == .paymentMade && $0.filled[.value] != nil })
      else { continue }
      var anchor = Anchor(
        kind: .paymentMade, value: nil, beside: [:], hull: sighting.hull, clause: sighting.clause,
        weight: sighting.weight)
      anchor.filled[.value] = anchors.last { $0.kind == other && $0.filled[.value] != nil }?.filled[.value]
      // 欠260块，6月2号就还清了: what was owed.
      if anchor.filled[.value] == nil {
        anchor.filled[.value] =
          anchors.last {
            $0.kind == .balance && $0.filled[.value] != nil && $0.bonus >= 0
              && $0.hull.lowerBound < sighting.hull.lowerBound
              && clauses.sentences[sighting.clause] - clauses.sentences[$0.clause] <= 1
          }?.filled[.value]
      }
      if anchor.filled[.value] == nil { anchor.value = context.known.last { $0.kind == other }?.value }
      if let place = left.firstIndex(where: { item in
        item.date != nil && (0...2).contains(item.clause - sighting.clause)
          && clauses.sentences[item.clause] == clauses.sentences[sighting.clause]
      }) {
        anchor.filled[.qualifier(.date)] = left.remove(at: place)
      }
      anchors.append(anchor)
    }
  }

  /// “9 May, 1,150, paid it on the 11th”: asked about a late payment, the day before the payment is its due date, and the
  /// sum is what is not disputed.
  mutating func tellDue(_ left: inout [Item]) {
    guard context.asked.contains(.paymentMade) || context.asked.contains(.undisputed),
      let payment = anchors.firstIndex(where: { $0.kind == .paymentMade && $0.filled[.value] != nil })
    else { return }
    if let paid = anchors[payment].filled[.qualifier(.date)]?.date?.exact,
      let place = left.firstIndex(where: { $0.date?.exact.map { $0 < paid } ?? false })
    {
      anchors[payment].filled[.qualifier(.due)] = left.remove(at: place)
    }
    guard context.asked.contains(.undisputed), context.known.contains(where: { $0.kind == .undisputed }),
      !anchors.contains(where: { $0.kind == .undisputed })
    else { return }
    var anchor = Anchor(
      kind: .undisputed, value: nil, beside: [:], hull: anchors[payment].hull,
      clause: anchors[payment].clause, weight: 0, isAsked: true)
    anchor.filled[.value] = anchors[payment].filled[.value]
    anchors.append(anchor)
  }

  /// 5月9日到期的1150元，5月11日还清: a sum that fell due and was paid later is a payment that was late.
  mutating func tellLatePayments() {
    tellDueBefore()
    for index in anchors.indices
    where anchors[index].kind == .paymentMade && anchors[index].filled[.value] == nil
      && anchors[index].value == nil
    {
      let sentence = clauses.sentences[anchors[index].clause]
      func isHere(_ anchor: Anchor) -> Bool {
        clauses.sentences[anchor.clause] == sentence
          && anchor.hull.lowerBound < anchors[index].hull.lowerBound
      }
      guard let paid = anchors[index].filled[.qualifier(.date)] ?? date(before: anchors[index]),
        let sum = anchors.firstIndex(where: {
          isHere($0) && $0.kind == .overdueAmount && $0.filled[.value] != nil
        }),
        let since = anchors.firstIndex(where: {
          isHere($0) && $0.kind == .overdueSince && $0.filled[.value] != nil
        }),
        let due = anchors[since].filled[.value], let last = paid.date?.exact, let first = due.date?.exact,
        first < last
      else { continue }
      anchors[index].filled[.value] = anchors[sum].filled[.value]
      anchors[index].filled[.qualifier(.date)] = paid
      anchors[index].filled[.qualifier(.due)] = Item(
        content: .beside(.due, .date(DateSpan(first))), span: due.span, clause: due.clause)
      for other in anchors.indices where isHere(anchors[other]) {
        switch anchors[other].kind {
        case .overdueAmount, .overdueSince, .overdueDuration: anchors[other].filled = [:]
        // 孩子住院没还到，5月25号才还上: the day of the payment is not that of the cause.
        case .cause where anchors[other].filled[.qualifier(.date)]?.span == paid.span:
          anchors[other].filled[.qualifier(.date)] = nil
        default: break
        }
      }
    }
  }

  /// “a payment of 1,150, due on 9 May, two days late, on 11 May”: of the two days of a payment the first was the due one.
  private mutating func tellDueBefore() {
    for index in anchors.indices
    where anchors[index].kind == .paymentMade && anchors[index].filled[.value] != nil
      && anchors[index].filled[.qualifier(.due)] == nil
    {
      let sentence = clauses.sentences[anchors[index].clause]
      func isHere(_ anchor: Anchor, _ kind: Kind) -> Bool {
        anchor.kind == kind && clauses.sentences[anchor.clause] == sentence
      }
      guard !anchors.contains(where: { isHere($0, .overdueAmount) && $0.filled[.value] != nil }),
        let since = anchors.first(where: { isHere($0, .overdueSince) && $0.filled[.value] != nil }),
        since.hull.lowerBound > anchors[index].hull.lowerBound
      else { continue }
      let days = items.filter { clauses.sentences[$0.clause] == sentence && $0.date?.exact != nil }
      guard days.count == 2, let first = days[0].date?.exact, let last = days[1].date?.exact, first < last,
        since.filled[.value]?.date?.exact == first
      else { continue }
      anchors[index].filled[.qualifier(.date)] = days[1]
      anchors[index].filled[.qualifier(.due)] = Item(
        content: .beside(.due, .date(DateSpan(first))), span: days[0].span, clause: days[0].clause)
      for other in anchors.indices
      where isHere(anchors[other], .overdueSince) || isHere(anchors[other], .overdueDuration) {
        anchors[other].filled = [:]
      }
    }
  }

  /// 于5月11日还清: the day just before it in its clause.
  private func date(before anchor: Anchor) -> Item? {
    items.last {
      $0.clause == anchor.clause && $0.span.upperBound <= anchor.hull.lowerBound && $0.date != nil
    }
  }

  /// 花呗是用这个手机号登的 · the account is the same email: the value of another kind, of this text or known before.
  mutating func shareValues() {
    for sighting in sightings {
      guard case .same(let kind, let other) = sighting.name, kind != .paymentMade,
        polarity.affirms(sighting, kind),
        !anchors.contains(where: { $0.kind == kind && $0.filled[.value] != nil })
      else { continue }
      var anchor = Anchor(
        kind: kind, value: nil, beside: [:], hull: sighting.hull, clause: sighting.clause,
        weight: sighting.weight)
      if let told = anchors.last(where: { $0.kind == other && $0.filled[.value] != nil }) {
        anchor.filled[.value] = told.filled[.value]
      } else {
        anchor.value = context.known.last { $0.kind == other }?.value
      }
      anchors.append(anchor)
    }
  }

  /// 每月还500，分11期: who says how much a month asks for a plan.
  mutating func tellPlan() {
    let isPlan = anchors.contains { $0.kind == .request && $0.id == Request.instalmentPlan.rawValue }
    guard !isPlan, !context.known.contains(where: { $0.value.id == Request.instalmentPlan.rawValue }),
      let index = anchors.firstIndex(where: { $0.kind == .requestMonthly && $0.filled[.value] != nil })
        ?? anchors.firstIndex(where: { $0.kind == .requestMonths && $0.filled[.value] != nil })
    else { return }
    let part = anchors[index]
    anchors.insert(
      Anchor(
        kind: .request, value: .id(Request.instalmentPlan.rawValue), beside: [:],
        hull: part.filled[.value]?.span ?? part.hull, clause: part.clause, weight: 0), at: index)
  }

  /// “I paid $500 on March 3 and $250 on April 5”: what is told like the payment or the contact before it is one more.
  mutating func goOn(_ left: inout [Item]) {
    var taken: Set<Int> = []
    for (index, item) in left.enumerated() where !taken.contains(index) {
      guard let slot = repeated(item), let earlier = anchor(before: item, holding: slot) else { continue }
      var anchor = Anchor(
        kind: anchors[earlier].kind, value: anchors[earlier].value, beside: anchors[earlier].beside,
        hull: item.span, clause: item.clause, weight: 0)
      anchor.filled[slot] = item
      taken.insert(index)
      if slot == .value, anchor.kind == .paymentMade, index + 1 < left.count,
        case .mention(let date) = left[index + 1].content,
        date.kind == .date, left[index + 1].clause == item.clause
      {
        anchor.filled[.qualifier(.date)] = left[index + 1]
        taken.insert(index + 1)
      }
      anchors.append(anchor)
    }
    left = left.indices.filter { !taken.contains($0) }.map { left[$0] }
  }

  /// The slot by which an item can begin one more: a sum a payment or what is said of the next loan, a day a contact.
  private func repeated(_ item: Item) -> Slot? {
    if let amount = item.amount { return amount >= 10 || amount.scale > 0 ? .value : nil }
    return item.date == nil ? nil : .qualifier(.date)
  }

  /// The newest payment or contact that holds its own, near before an item in its sentence, with an “and” or a mark
  /// between them; or what was said of the loan before, where another loan is named since: 借呗15000和花呗6200.
  private func anchor(before item: Item, holding slot: Slot) -> Int? {
    let near = anchors.indices.filter { index in
      guard let held = anchors[index].filled[slot]?.span ?? anchors[index].filled[.value]?.span,
        held.upperBound <= item.span.lowerBound, item.span.lowerBound - held.upperBound < 48
      else { return false }
      return clauses.sentences[clauses.index(of: held.lowerBound)] == clauses.sentences[item.clause]
    }
    guard let newest = near.max(by: { end(of: $0, slot) < end(of: $1, slot) }) else { return nil }
    let gap = end(of: newest, slot)..<item.span.lowerBound
    let kind = anchors[newest].kind
    if anchors[newest].filled[slot] != nil, kind == (slot == .value ? .paymentMade : .contact) {
      let isList = slot == .value && clauses.index(of: gap.lowerBound) != item.clause
      return polarity.has(.and, in: gap) || isList && !isRoled(item) ? newest : nil
    }
    guard slot == .value, kind.isOfOneLoan, isOfAnotherLoan(item, gap) else { return nil }
    return newest
  }

  private func end(of index: Int, _ slot: Slot) -> Int {
    (anchors[index].filled[slot] ?? anchors[index].filled[.value])?.span.upperBound ?? 0
  }

  /// Whether a cue of its own stands in the item's clause.
  private func isRoled(_ item: Item) -> Bool {
    anchors.contains {
      $0.clause == item.clause && !$0.isApart && $0.filled[.value] == nil && $0.value == nil
    }
  }

  /// 花呗6200 · 2000 from huabei: another product stands between, or touches the sum from behind.
  private func isOfAnotherLoan(_ item: Item, _ gap: Range<Int>) -> Bool {
    let products = anchors.filter { $0.kind == .product }
    guard Set(products.map(\.id)).count > 1 else { return false }
    let behind = item.span.upperBound..<item.span.upperBound + 8
    return products.contains { gap.overlaps($0.hull) || behind.overlaps($0.hull) }
  }
}
