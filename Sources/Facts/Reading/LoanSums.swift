import Mentions

extension Draft {
  /// 借呗24000分12期 · “Jiebei, 24,000 over 12 instalments”: a sum just before its instalments is what was borrowed.
  mutating func tellLoanSums(_ left: inout [Item]) {
    guard !has(.loanPrincipal) else { return }
    if let term = anchors.first(where: { $0.kind == .loanTerm && $0.filled[.value] != nil }),
      let sum = anchors.firstIndex(where: { anchor in
        anchor.kind == .balance && anchor.bonus < 0
          && anchor.filled[.value].map { (0...2).contains(term.hull.lowerBound - $0.span.upperBound) }
            ?? false
      })
    {
      anchors[sum].kind = .loanPrincipal
    }
    guard !has(.loanTerm), !anchors.contains(where: { $0.kind.isRequest }),
      let place = left.indices.dropLast().first(where: { isSum(left[$0], before: left[$0 + 1]) })
    else { return }
    for (kind, item) in zip([Kind.loanPrincipal, .loanTerm], left[place...(place + 1)]) {
      add(kind, item)
    }
    left.removeSubrange(place...(place + 1))
  }

  /// “0.05% a day, 18.25% a year”: a rate for another period, just after the rate of a loan or of its fees.
  mutating func goOnWithRates(_ left: inout [Item]) {
    left.removeAll { item in
      guard case .mention(let mention) = item.content, mention.kind == .percent, let per = mention.per,
        let rate = anchors.last(where: { anchor in
          guard anchor.kind == .loanRate || anchor.kind == .feeRate, let told = anchor.filled[.value],
            case .mention(let first) = told.content, let other = first.per
          else { return false }
          return other != per && (0...12).contains(item.span.lowerBound - told.span.upperBound)
        })
      else { return false }
      add(rate.kind, item)
      return true
    }
  }

  private func isSum(_ item: Item, before next: Item) -> Bool {
    guard let amount = item.amount, amount >= 100, case .mention(let mention) = next.content else {
      return false
    }
    return mention.kind == .count && mention.unit == "instalment" && item.clause == next.clause
      && next.span.lowerBound - item.span.upperBound <= 6
  }

  private func has(_ kind: Kind) -> Bool {
    anchors.contains { $0.kind == kind && $0.filled[.value] != nil }
      || context.known.contains { $0.kind == kind }
  }

  private mutating func add(_ kind: Kind, _ item: Item) {
    var anchor = Anchor(kind: kind, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0)
    anchor.filled[.value] = item
    anchors.append(anchor)
  }
}
