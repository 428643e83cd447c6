import Mentions

extension Draft {
  /// Anchors become facts: corrections replace, promises become dates.
  mutating func finish() {
    replaceCorrected()
    var found = anchors.compactMap { anchor in anchor.fact().map { comingYear($0, anchor) } }
    // What has happened has no day that is still to come.
    for index in found.indices where found[index].kind == .cause {
      if let date = found[index][.date]?.date, date.first > context.today { found[index][.date] = nil }
    }
    nameApplications(&found)
    keepPromises(&found)
    for index in found.indices where found[index][.promised] != nil && found[index][.outcome] == nil {
      found[index][.outcome] = .id(Outcome.promised.rawValue)
    }
    facts = found
  }

  /// 三千，不对，三千五: what follows the word takes the role of the value like it before the word.
  private mutating func replaceCorrected() {
    let corrections = sightings.filter { $0.row.mark == .correction }
    guard !corrections.isEmpty else { return }
    let taken = Set(anchors.flatMap { $0.filled.values.map(\.span.lowerBound) })
    for correction in corrections {
      let first = items.firstPlace { $0.span.lowerBound >= correction.hull.upperBound }
      guard let later = items[first...].first(where: isValue), !taken.contains(later.span.lowerBound),
        let earlier = anchors.lastIndex(where: { anchor in
          guard let item = anchor.filled[.value], item.span.upperBound <= correction.hull.upperBound + 2
          else {
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
      case .mention(let mention)? = anchor.filled[.value]?.content
    else { return fact }
    let ahead = mention.ahead(of: context.today)
    guard ahead != mention.value else { return fact }
    var fact = fact
    fact.value = ahead
    fact.ambiguous = []
    return fact
  }

  /// “it's on hold”: what is on hold was named when it was told to be refused.
  private func nameApplications(_ facts: inout [Fact]) {
    let applications: [Consequence] = [.applicationOnHold, .applicationRefused]
    func isApplication(_ fact: Fact) -> Bool { applications.contains { $0.rawValue == fact.value.id } }
    for index in facts.indices where isApplication(facts[index]) && facts[index][.name] == nil {
      facts[index][.name] = context.known.last { isApplication($0) && $0[.name] != nil }?[.name]
    }
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
      let working = term[.workingDay] + (isWorking ? term[.day] : 0)
      facts[index].within = working > 0 ? Duration(working, .workingDay) : term
      guard let from else { facts[index][.promised] = .flag; continue }
      let day =
        working > 0
        ? context.workingDays(from, working)
        : from.adding(days: term[.day] + 7 * term[.week]).adding(months: term.months ?? 0)
      facts[index][.promised] = .date(DateSpan(day))
    }
  }
}

extension Mention {
  /// 11月20号开庭: a day told without its year or month that must lie ahead is the next such day.
  func ahead(of today: Day) -> Value {
    guard inferred != .nothing, let date = value.date, date.last < today else { return value }
    let step = inferred == .year ? 12 : 1
    var months = step
    // 29 February is that day of the next leap year, not the last of another February.
    func isNext(_ moved: DateSpan) -> Bool { moved.last >= today && moved.start.day == date.start.day }
    while months < 120, !isNext(date.moved(months: months)) { months += step }
    return .date(date.moved(months: months))
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
