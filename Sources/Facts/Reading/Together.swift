import Mentions

extension [Fact] {
  /// The facts of a text in order: products told apart, and what was told twice told once.
  static func together(_ told: [Fact]) -> [Fact] {
    var facts = told.sorted { $0.span.lowerBound < $1.span.lowerBound }
    facts.tellLoansApart()
    return facts.merged().sorted {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
  }

  /// Where a text names several loans, each fact about one says which: the product named last before it, or the one that
  /// follows it at once where each sum is followed by its loan: 3000 from jiebei and 2000 from huabei.
  private mutating func tellLoansApart() {
    let products = filter { $0.kind == .product }
    guard Set(products.map(\.value)).count > 1 else { return }
    let loans = filter { $0.kind.isOfOneLoan && $0.kind.shape == .money }
    let isSumFirst =
      loans.first.map { (0...8).contains(products[0].span.lowerBound - $0.span.upperBound) } ?? false
    for index in indices
    where self[index].kind.isOfOneLoan && self[index][.of] == nil && !self[index].kind.isRequest {
      let next = products.firstPlace { $0.span.lowerBound > self[index].span.lowerBound }
      let isFollowed =
        isSumFirst && next < products.count
        && products[next].span.lowerBound - self[index].span.upperBound <= 8
      self[index][.of] = products[isFollowed ? next : Swift.max(next - 1, 0)].value
    }
  }

  /// Of a kind that is said once the last stays; one fact told twice is one, with all that was said beside it.
  private func merged() -> [Fact] {
    var kept: [Fact] = []
    var places: [Thing: [Int]] = [:]
    for fact in self {
      let thing = Thing(fact)
      // Of one channel or one sort of paper the newest few are enough to look at, however long the text.
      guard let place = thing.flatMap({ places[$0]?.suffix(8).first { kept[$0].isOneWith(fact) } }) else {
        if let thing { places[thing, default: []].append(kept.count) }
        kept.append(fact)
        continue
      }
      if fact.kind.shape == .id {
        for (name, value) in fact.qualifiers
        where kept[place][name] == nil || name == .outcome
          || name == .as_ && kept[place][name] == .id("illness")
            && (fact[.date] == nil || fact[.date] == kept[place][.date])
        {
          // 病倒住了院: who was in hospital was ill.
          kept[place][name] = value
        }
        kept[place].within = kept[place].within ?? fact.within
      } else if fact.value != .flag {
        // A sum that is admitted says more than that something is.
        kept[place] = fact
      }
    }
    return kept
  }
}

/// What a fact is about, when two of it can be one.
private struct Thing: Hashable {
  var kind: Kind
  var value: Value?
  var of: Value?
  var per: Value?

  /// `nil` for payments and costs: each is its own.
  init?(_ fact: Fact) {
    kind = fact.kind
    if kind.shape == .id {
      value = fact.value
    } else {
      if kind.isRepeatable { return nil }
      of = fact[.of]
      // 万分之四吧还是年化18%: both are told; whether they fit is not for reading to say.
      if kind == .loanRate || kind == .feeRate { per = fact[.per] }
    }
  }
}

extension Fact {
  fileprivate func isOneWith(_ other: Fact) -> Bool {
    switch kind {
    case .contact: self[.date] == nil || other[.date] == nil || self[.date] == other[.date]
    case .evidence: (self[.name] == nil || other[.name] == nil) && self[.of] == other[.of]
    case .consequence where value == .id(Consequence.thirdPartyContact.rawValue):
      (self[.who] == nil || other[.who] == nil || self[.who] == other[.who])
        && (self[.date] == nil || other[.date] == nil || self[.date] == other[.date])
    default: true
    }
  }
}

extension Kind {
  /// Kinds that are about one loan, not about the person.
  var isOfOneLoan: Bool {
    switch self {
    case .loanNumber, .loanPrincipal, .loanReceived, .loanDate, .loanTerm, .loanRate, .instalmentAmount,
      .instalmentsPaid,
      .balance, .overdueAmount, .overdueSince, .overdueDuration, .overdueInstalments, .feeLate, .feeRate,
      .feeOther, .interestCharged, .paymentMade, .accountFunds, .requestMonths, .requestMonthly:
      true
    default: false
    }
  }
}
