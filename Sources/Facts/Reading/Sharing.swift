import Mentions

extension Draft {
  /// “refund the $39 late fee”: the sum is a late fee, and what is asked back as well.
  mutating func shareRefunds() {
    for pair in candidates
    where pair.slot == .qualifier(.amount) && anchors[pair.anchor].filled[pair.slot] == nil
      && anchors[pair.anchor].clause == items[pair.item].clause
    {
      anchors[pair.anchor].filled[pair.slot] = items[pair.item]
    }
  }

  /// 花呗是用这个手机号登的 · the account is the same email: the value of another kind, of this text or known before.
  mutating func shareValues() {
    for sighting in sightings {
      guard case .same(let kind, let other) = sighting.cue, polarity.affirms(sighting, kind),
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
      let part = anchors.first(where: { $0.kind == .requestMonthly && $0.filled[.value] != nil })
        ?? anchors.first(where: { $0.kind == .requestMonths && $0.filled[.value] != nil })
    else { return }
    let place = part.filled[.value]?.span ?? part.hull
    anchors.append(
      Anchor(
        kind: .request, value: .id(Request.instalmentPlan.rawValue), beside: [:],
        hull: place.lowerBound..<place.lowerBound, clause: part.clause, weight: 0))
  }

  /// “I paid $500 on March 3 and $250 on April 5”: what is told like the payment or the contact before it is one more.
  mutating func goOn(_ left: inout [Item]) {
    var taken: Set<Int> = []
    for (index, item) in left.enumerated() where !taken.contains(index) {
      guard let slot = repeated(item), let earlier = anchor(before: item, holding: slot) else { continue }
      var anchor = Anchor(
        kind: anchors[earlier].kind, value: anchors[earlier].value, beside: [:], hull: item.span,
        clause: item.clause, weight: 0)
      anchor.filled[slot] = item
      taken.insert(index)
      if slot == .value, index + 1 < left.count, case .mention(let date) = left[index + 1].content,
        date.kind == .date, left[index + 1].clause == item.clause
      {
        anchor.filled[.qualifier(.date)] = left[index + 1]
        taken.insert(index + 1)
      }
      anchors.append(anchor)
    }
    left = left.indices.filter { !taken.contains($0) }.map { left[$0] }
  }

  /// The slot by which an item can begin one more: a sum a payment, a day a contact.
  private func repeated(_ item: Item) -> Slot? {
    guard case .mention(let mention) = item.content else { return nil }
    return mention.kind == .money ? .value : mention.kind == .date ? .qualifier(.date) : nil
  }

  /// The newest payment or contact that holds its own, near before an item in its sentence, with an “and” between them.
  private func anchor(before item: Item, holding slot: Slot) -> Int? {
    anchors.lastIndex { anchor in
      guard anchor.kind == (slot == .value ? .paymentMade : .contact), let held = anchor.filled[slot],
        held.span.upperBound <= item.span.lowerBound, item.span.lowerBound - held.span.upperBound < 48,
        clauses.sentences[held.clause] == clauses.sentences[item.clause]
      else { return false }
      return polarity.has(.and, in: held.span.upperBound..<item.span.lowerBound)
    }
  }
}
