import Mentions

extension Draft {
  /// Anchors become facts: corrections replace, promises become dates.
  mutating func finish() {
    replaceCorrected()
    dropPlanned()
    var found = anchors.compactMap { anchor in anchor.fact().map { comingYear($0, anchor) } }
    found = found.compactMap(happened)
    // 医药费 after 开刀: the sort of illness is known already.
    if context.known.contains(where: { $0.kind == .cause && $0[.as_] != nil }) {
      for index in found.indices where found[index].kind == .cause {
        // “hospital bill”, a paper, tells of no stay in hospital beside the surgery.
        let isPaper = found.contains { $0.kind == .evidence && $0.span == found[index].span }
        if isPaper || found[index][.as_] == .id("illness") { found[index][.as_] = nil }
      }
    }
    answerKnownContact(&found)
    // “they rang her”: who was told of last.
    if let who = context.known.last(where: { $0.value == .id(Consequence.thirdPartyContact.rawValue) })?[.who]
    {
      for index in found.indices
      where found[index].value == .id(Consequence.thirdPartyContact.rawValue) && found[index][.who] == nil
        && (found[index][.time] != nil || found[index][.date] != nil)
      {
        found[index][.who] = who
      }
    }
    found.removeAll { fact in
      let day =
        fact.kind == .paymentMade ? fact[.date]?.date : fact.kind == .overdueSince ? fact.value.date : nil
      return day.map { $0.first > context.today && !isYearWritten($0) } ?? false
    }
    nameApplications(&found)
    keepPromises(&found)
    for index in found.indices where found[index][.promised] != nil && found[index][.outcome] == nil {
      found[index][.outcome] = .id(Outcome.promised.rawValue)
    }
    facts = found
    tellLoansByClause()
  }

  /// “late fees 120.68 on Huabei, 305.76 penalty interest on Jiebei”: a clause that names one loan speaks of it, whether it
  /// stands before the sum or behind it.
  private mutating func tellLoansByClause() {
    let products = facts.filter { $0.kind == .product }
    guard Set(products.map(\.value)).count > 1 else { return }
    for index in facts.indices where facts[index].kind.isOfOneLoan {
      let place = facts[index].span.lowerBound
      let clause = clauses.index(of: place)
      let named = sightings.filter { $0.clause == clause && $0.kind == .product }
      guard let first = named.first else { continue }
      let isBehind = facts.contains {
        $0.kind.isOfOneLoan && clauses.index(of: $0.span.lowerBound) == clause
          && $0.span.lowerBound < first.hull.lowerBound
      }
      // “360 on Huabei and 760 on Jiebei”: the loan stands behind each sum.
      let loan =
        isBehind
        ? named.first { $0.hull.lowerBound > place } : named.last { $0.hull.lowerBound < place } ?? first
      guard case .says(_, let id, _)? = loan?.cue else { continue }
      if facts[index].kind.isRequest, !isBehind, named.count > 1 { continue }
      facts[index][.of] = .id(id)
    }
  }

  /// “I paid 250 on the 25th”, said on the 20th: what has happened has no day that is still to come; a day told without
  /// its month or year is the one before.
  private func happened(_ fact: Fact) -> Fact? {
    var fact = fact
    switch fact.kind {
    case .loanDate, .overdueSince:
      guard let date = fact.value.date, date.first > context.today else { return fact }
      guard let past = past(date) else { return nil }
      (fact.value, fact.ambiguous) = (.date(past), [])
    case .cause, .contact, .paymentMade, .consequence:
      guard let date = fact[.date]?.date, date.first > context.today else { return fact }
      // 2024年11月12日打过95188, said in October: the talk asks which day is meant.
      if fact.kind == .contact || fact.kind == .paymentMade, isYearWritten(date) { return fact }
      fact[.date] = past(date).map { .date($0) }
    default: break
    }
    return fact
  }

  /// 2024年11月12日, but not “next Friday”: nobody writes a year and means another.
  private func isYearWritten(_ date: DateSpan) -> Bool {
    items.contains { item in
      guard case .mention(let mention) = item.content, mention.value.date == date else { return false }
      return text.writesYear(of: date, in: item.span)
    }
  }

  /// The last such day before today, where its month or its year was not said.
  private func past(_ date: DateSpan) -> DateSpan? {
    let said = items.compactMap { item -> Mention? in
      if case .mention(let mention) = item.content, mention.value.date == date { mention } else { nil }
    }
    guard let mention = said.first, mention.inferred != .nothing else { return nil }
    var months = mention.inferred == .year ? -12 : -1
    while months > -120 {
      let moved = date.moved(months: months)
      if moved.first <= context.today, moved.start.day == date.start.day { return moved }
      months += mention.inferred == .year ? -12 : -1
    }
    return nil
  }

  /// 请同意分26期：前25期每期600元: words that tell what is offered tell nothing of what was agreed or paid.
  private mutating func dropPlanned() {
    let offers = anchors.filter { $0.kind == .requestMonthly && $0.filled[.value] != nil }
    guard !offers.isEmpty else { return }
    for index in anchors.indices {
      let anchor = anchors[index]
      let isOffered =
        switch anchor.kind {
        case .instalmentAmount: offers.contains { $0.hull == anchor.hull }
        // “let me repay the 5,400 in instalments of 500”: what is told of an instalment is what is offered.
        case .requestMonthly:
          !anchor.isTopic
            && offers.contains {
              $0.isTopic && clauses.sentences[$0.clause] == clauses.sentences[anchor.clause]
            }
        case .paymentMade:
          offers.contains {
            $0.isTopic && $0.clause <= anchor.clause
              && clauses.sentences[$0.clause] == clauses.sentences[anchor.clause]
          }
        case .instalmentsPaid: offers.contains { $0.clause == anchor.clause && $0.isTopic }
        default: false
        }
      if isOffered { anchors[index].isApart = true }
    }
  }

  /// 三千，不对，三千五: what follows the word takes the role of the value like it before the word.
  private mutating func replaceCorrected() {
    let corrections = sightings.filter { $0.mark == .correction }
    guard !corrections.isEmpty else { return }
    let taken = Set(anchors.flatMap { $0.filled.values.map(\.span.lowerBound) })
    for correction in corrections {
      let first = items.firstPlace { $0.span.lowerBound >= correction.hull.upperBound }
      // 不对，12月、1月、2月，是三期: the first that is news.
      for later in items[first...].prefix(6).filter(isValue) where !taken.contains(later.span.lowerBound) {
        let earlier = anchors.lastIndex { anchor in
          guard let item = anchor.filled[.value], item.span.upperBound <= correction.hull.upperBound + 2
          else {
            return false
          }
          return Slots.slot(for: later.content, in: anchor.kind, anchor.id) == .value
        }
        guard let earlier else { if items[first...].first(where: isValue)?.date == nil { break }; continue }
        if let day = anchors[earlier].filled[.value]?.date?.exact, let month = later.date, month.exact == nil,
          month.start.month != nil, month.first <= day || month.start.month != day.month
        {
          continue
        }
        anchors[earlier].filled[.value] = later
        break
      }
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

  /// 客服5月24号说无法处理: what they said afterwards is how the contact known last ended, not another one.
  private func answerKnownContact(_ facts: inout [Fact]) {
    guard let known = context.known.last(where: { $0.kind == .contact && $0.value != .id("police") }),
      known[.outcome] == nil || known[.outcome] == .id(Outcome.promised.rawValue),
      !sightings.contains(where: { $0.mark == .again })
    else { return }
    for index in facts.indices
    where facts[index].kind == .contact && facts[index].value == .id(Channel.unknown.rawValue)
      && facts[index][.outcome] != nil
    {
      facts[index].value = known.value
      if let day = known[.date] { facts[index][.date] = day }
    }
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
        $0.name == .beside(.unit) && $0.cue == .beside(.unit, .id("working-day"))
          && facts[index].span.overlaps($0.hull)
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

extension Text {
  /// 2024年11月12日, but not 下周五: whether the words of a date hold its year.
  func writesYear(of date: DateSpan, in span: Range<Int>) -> Bool {
    words(span).contains("\(date.start.year)")
  }
}
