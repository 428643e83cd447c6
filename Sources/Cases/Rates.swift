import Facts
import Mentions

extension Fact {
  /// 万分之四 a day as a rate a year, over 365 days; `nil` for what is no rate of a known period.
  var yearlyRate: Amount? {
    // 万分之四 alone is a daily rate: no loan runs at 0.04 % a year.
    guard case .percent(let rate) = value,
      let per = self[.per]?.id ?? (rate <= Amount(2, scale: 1) ? "day" : nil)
    else { return nil }
    switch per {
    case "day": return rate * 365
    case "month": return rate * 12
    case "year": return rate
    default: return nil
    }
  }

  /// Whether two rates of one loan can both be true: over 360 or 365 days, and by what was rounded in telling.
  func isSameRate(as other: Fact) -> Bool {
    guard let mine = yearlyRate, let theirs = other.yearlyRate else { return true }
    let gap = mine > theirs ? mine - theirs : theirs - mine
    return gap * 100 <= (mine > theirs ? mine : theirs) * 2
  }
}

extension Case {
  /// 万分之四吧还是年化18%: the rates of an answer that contradict each other, or one told before for another
  /// period. None of them is adopted; the conversation asks.
  func ratesApart(in told: [Fact]) -> Set<Fact> {
    Set(
      [Kind.loanRate, .feeRate].flatMap { ratesApart(told.filter { [kind = $0] in $0.kind == kind }, of: $0) }
    )
  }

  private func ratesApart(_ rates: [Fact], of kind: Kind) -> [Fact] {
    for (index, rate) in rates.enumerated() {
      for other in rates.dropFirst(index + 1) where rate[.per] != other[.per] && rate[.of] == other[.of] {
        if !rate.isSameRate(as: other) { return rates }
      }
    }
    // The rate that was asked for after a contradiction is taken; a stray second one is not.
    guard rates.count == 1, let rate = rates.first, let known = self[kind],
      !withheld.contains(where: { $0.fact.kind == kind }),
      known[.per] != rate[.per], known[.of] == rate[.of], !known.isSameRate(as: rate)
    else { return [] }
    return [rate]
  }
}
