import Mentions

extension Draft {
  /// “over 24 instalments”, told alone: the term of the loan of which the sum is known, or the months of the plan that is
  /// asked for, whichever is still open. Where both are, only “give me 16 months” says which.
  mutating func fillOpenCounts(_ left: inout [Item]) {
    let isTermOpen = holds(.loanPrincipal) && !holds(.loanTerm)
    let isPlanOpen = holdsPlan && !holds(.requestMonths)
    guard isTermOpen || isPlanOpen else { return }
    left.removeAll { item in
      guard case .mention(let mention) = item.content else { return false }
      let isWish = polarity.has(.wish, inClause: item.clause)
      let isCount = mention.kind == .count && mention.unit == "instalment"
      let kind: Kind
      if isPlanOpen, !mention.approximate, isWish || (isCount && !isTermOpen), !isTimeAsked(item) {
        kind = .requestMonths
      } else if isTermOpen, !isPlanOpen, isCount, !isWish {
        kind = .loanTerm
      } else {
        return false
      }
      guard Slots.slot(for: item.content, in: kind, nil) == .value, !isOfAnother(item) else { return false }
      var anchor = Anchor(
        kind: kind, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0, isAsked: true)
      anchor.filled[.value] = item
      anchors.append(anchor)
      return true
    }
  }

  private func holds(_ kind: Kind) -> Bool {
    context.known.contains { $0.kind == kind }
      || anchors.contains { $0.kind == kind && $0.filled[.value] != nil }
  }

  private var holdsPlan: Bool {
    let plan = Value.id(Request.instalmentPlan.rawValue)
    return context.known.contains { $0.value == plan } || anchors.contains { $0.value == plan }
      || holds(.requestMonthly)
  }

  /// “Give me two more months”: time to pay, and no plan.
  private func isTimeAsked(_ item: Item) -> Bool {
    anchors.contains { $0.id == Request.extension_.rawValue && $0.clause == item.clause }
  }

  /// Whether its clause tells of something else that is counted: what was paid, missed, or lasted.
  private func isOfAnother(_ item: Item) -> Bool {
    sightings.contains { sighting in
      guard sighting.clause == item.clause, let told = sighting.kind else { return false }
      return [
        .instalmentsPaid, .overdueInstalments, .overdueDuration, .paymentMade, .cause, .contact, .consequence,
      ]
      .contains(told)
    }
  }
}
