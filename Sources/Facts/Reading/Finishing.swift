import Mentions

extension Draft {
  /// Anchors become facts: corrections replace, products are told apart, promises become dates, all in order.
  mutating func finish() {
    replaceCorrected()
    var found = anchors.compactMap { anchor in anchor.fact().map { comingYear($0, anchor) } }
    found.removeAll { $0.kind == .cause && $0[.date]?.date.map { $0.first > context.today } ?? false }
    keepPromises(&found)
    for index in found.indices where found[index][.promised] != nil && found[index][.outcome] == nil {
      found[index][.outcome] = .id(Outcome.promised.rawValue)
    }
    tellLoansApart(&found)
    found = merged(found)
    facts = found.sorted {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
  }

  /// 不是三千，是三千五: the sum that was denied gives its role to the one that follows.
  private mutating func replaceCorrected() {
    for sighting in sightings where sighting.cue == .mark(.correction) {
      guard let later = items.first(where: { $0.span.lowerBound >= sighting.hull.upperBound && isValue($0) }),
        !anchors.contains(where: { $0.filled.values.contains { $0.span == later.span } }),
        let earlier = anchors.lastIndex(where: { anchor in
          guard let item = anchor.filled[.value], item.span.upperBound <= sighting.hull.upperBound + 2 else {
            return false
          }
          return Slots.slot(for: later.content, in: anchor.kind, anchor.id) == .value
        })
      else { continue }
      anchors[earlier].filled[.value] = later
    }
  }

  /// 11月15号开始: without a year the past one, but what is still to come lies ahead.
  private func comingYear(_ fact: Fact, _ anchor: Anchor) -> Fact {
    guard fact.kind == .requestStart || fact.kind == .replyWithin,
      case .mention(let mention)? = anchor.filled[.value]?.content,
      mention.inferred != .nothing, let date = mention.value.date, date.last < context.today
    else { return fact }
    var fact = fact
    let step = mention.inferred == .year ? 12 : 1
    var months = step
    while months < 24, date.moved(months: months).last < context.today { months += step }
    fact.value = .date(date.moved(months: months))
    fact.ambiguous = []
    return fact
  }

  private func isValue(_ item: Item) -> Bool { if case .beside = item.content { false } else { true } }

  /// 三天内 after the day of the contact is a day.
  private func keepPromises(_ facts: inout [Fact]) {
    for index in facts.indices {
      guard facts[index].kind == .contact, case .duration(let term) = facts[index][.promised] else {
        continue
      }
      let from = facts[index][.date]?.date?.exact
      let isWorking = sightings.contains {
        $0.cue == .beside(.unit, .id("working-day")) && facts[index].span.overlaps($0.hull)
      }
      facts[index].within = isWorking && term[.day] > 0 ? Duration(term[.day], .workingDay) : term
      guard let from else { facts[index][.promised] = .flag; continue }
      let day =
        isWorking && term[.day] > 0
        ? context.workingDays(from, term[.day])
        : from.adding(days: term[.day] + 7 * term[.week]).adding(months: term.months ?? 0)
      facts[index][.promised] = .date(DateSpan(day))
    }
  }

  /// Where a text names several loans, each fact about one says which: the product named last before it.
  private func tellLoansApart(_ facts: inout [Fact]) {
    let products = facts.filter { $0.kind == .product }.sorted { $0.span.lowerBound < $1.span.lowerBound }
    guard Set(products.map(\.value)).count > 1 else { return }
    for index in facts.indices where facts[index].kind.isOfOneLoan {
      let before = products.last { $0.span.lowerBound <= facts[index].span.lowerBound } ?? products.first
      if let before { facts[index][.of] = before.value }
    }
  }

  /// Of a kind that is said once the last stays; one fact told twice is one, with all that was said beside it.
  private func merged(_ facts: [Fact]) -> [Fact] {
    var kept: [Fact] = []
    for fact in facts.sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
      let same = kept.firstIndex { other in
        guard other.kind == fact.kind, other[.of] == fact[.of] || fact.kind.shape == .id else { return false }
        // 万分之四吧还是年化18%: both are told; whether they fit is not for reading to say.
        if fact.kind == .loanRate || fact.kind == .feeRate, other[.per] != fact[.per] { return false }
        if fact.kind == .contact {
          return other.value == fact.value
            && (other[.date] == nil || fact[.date] == nil || other[.date] == fact[.date])
        }
        if fact.kind == .evidence {
          return other.value == fact.value && (other[.name] == nil || fact[.name] == nil)
        }
        return fact.kind.isRepeatable
          ? other.value == fact.value && fact.kind.shape == .id
          : fact.kind != .product || other.value == fact.value
      }
      guard let same else { kept.append(fact); continue }
      if fact.kind.shape == .id {
        for (name, value) in fact.qualifiers where kept[same][name] == nil || name == .outcome {
          kept[same][name] = value
        }
        kept[same].within = kept[same].within ?? fact.within
      } else if fact.value != .flag {
        // A sum that is admitted says more than that something is.
        kept[same] = fact
      }
    }
    return kept
  }
}

extension Kind {
  /// Kinds that are about one loan, not about the person.
  var isOfOneLoan: Bool {
    switch self {
    case .loanNumber, .loanPrincipal, .loanReceived, .loanDate, .loanTerm, .loanRate, .instalmentAmount,
      .instalmentsPaid,
      .balance, .overdueAmount, .overdueSince, .overdueDuration, .overdueInstalments, .feeLate, .feeRate,
      .feeOther,
      .interestCharged, .paymentMade, .accountFunds:
      true
    default: false
    }
  }
}

extension DateSpan {
  /// So many months on, as precise as it was.
  fileprivate func moved(months: Int) -> DateSpan {
    func moved(_ date: CalendarDate) -> CalendarDate {
      let day = date.first.adding(months: months)
      if date.exact != nil { return CalendarDate(day) }
      return date.month == nil ? CalendarDate(year: day.year) : CalendarDate(year: day.year, month: day.month)
    }
    return DateSpan(moved(start), to: end.map(moved))
  }
}
