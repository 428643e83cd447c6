import Mentions

/// A stretch of a text on its way to facts: each step adds to it.
///
/// What is said together stands near together, so a long text is read in stretches of a few thousand scalars; what a step
/// looks through is never longer than that, and twice the text takes twice the time.
struct Draft {
  let text: Text
  /// The part of the text that is read here.
  let stretch: Range<Int>
  let clauses: Clauses
  let sightings: [Sighting]
  let context: ReadingContext
  let polarity: Polarity
  /// Whom the text names, in order.
  let people: [(span: Range<Int>, who: Person)]
  var anchors: [Anchor] = []
  var items: [Item] = []
  /// The pairs that were possible, best first: for traces.
  var candidates: [Scoring.Candidate] = []
  var facts: [Fact] = []

  init(
    text: Text, stretch: Range<Int>, clauses: Clauses, sightings: [Sighting], context: ReadingContext,
    polarity: Polarity, people: [(span: Range<Int>, who: Person)]
  ) {
    (self.text, self.stretch, self.clauses) = (text, stretch, clauses)
    (self.sightings, self.context, self.polarity, self.people) = (sightings, context, polarity, people)
  }

  /// Cues that are told as true become anchors; mentions, bare numbers and what is told beside become items.
  mutating func gather(_ reading: Reading) {
    let loans = Set(
      sightings.filter { $0.tells(.role(.loanPrincipal)) || $0.tells(.role(.loanDate)) }
        .map { clauses.sentences[$0.clause] })
    let answered = Set(sightings.filter { $0.tells(.reply) }.map(\.clause))
    for sighting in sightings {
      switch sighting.cue {
      case .says(.evidence, _, _): break
      case .says(let kind, let id, let beside):
        // “collection paused until it's done”: nothing is on hold that is asked to be.
        if kind == .consequence, id == Consequence.applicationOnHold.rawValue,
          sightings.contains(where: { $0.kind == .request && $0.hull.overlaps(sighting.hull) })
        {
          continue
        }
        if isOfLoan(sighting, kind, id, loans, reading) || isSaidOtherwise(sighting, id) { continue }
        // “you declined my request for a new credit entry”: a request was refused, no application.
        if kind == .consequence, Consequence.ofApplications.contains(id), answered.contains(sighting.clause) {
          continue
        }
        // 拒绝咗我张信用卡申请: no product that is complained of.
        if kind == .product, isOfCreditRecord(sighting) { continue }
        if kind == .product, isWithinApplication(sighting),
          id != Product.mortgage.rawValue || context.known.contains(where: { $0.kind == .product })
        {
          continue
        }
        if polarity.affirms(sighting, kind) {
          tell(kind, .id(id), beside, sighting)
          tellOthersNamed(kind, id, sighting)
        } else if id == Consequence.thirdPartyContact.rawValue, let who = sighting.who,
          polarity.isSaid(sighting)
        {
          // 说要去找我爸妈: nobody was reached, but somebody was threatened; 不联系我爸妈 names nobody who was.
          items.append(Item(content: .beside(.who, who), span: sighting.hull, clause: sighting.clause))
        }
      case .topic(let kind, let id, let beside):
        guard polarity.affirms(sighting, kind), !isOfLoan(sighting, kind, id, loans, reading),
          polarity.isAskedFor(sighting) || answered.contains(sighting.clause)
            || context.asked.contains(where: { $0.isRequest })
            || (id == Request.creditCorrection.rawValue
              && context.known.contains {
                $0.value == .id(Consequence.creditRecord.rawValue)
              })
            || (kind == .requestMonths && (isOffered(in: sighting.clause) || isNewTerm(sighting)))
            || (kind == .requestStart && touchesDay(sighting, reading)
              && (isComing(reading, clauses.spans[sighting.clause]) || lacksStart || isOfPlan(sighting)))
        else { continue }
        if kind == .requestMonthly, isIncome(sighting, reading) { continue }
        // 20号是第一期还款日: when the loan began, not the plan.
        if kind == .requestStart,
          polarity.has(.pledge, inClause: sighting.clause)
            || sightings.contains(where: {
              $0.clause == sighting.clause
                && ($0.tells(.role(.overdueSince)) || $0.tells(.wants(.due))
                  || $0.tells(.role(.instalmentsPaid)) || $0.kind == .cause || $0.kind == .consequence)
            })
        {
          continue
        }
        tell(kind, kind.shape == .id ? .id(id) : nil, beside, sighting, bonus: 3)
      case .role(let named, let beside):
        let kind = meant(named, sighting, reading)
        guard polarity.affirms(sighting, kind), !isKnownPhone(kind), !isOneMore(sighting, kind),
          !isOfSame(sighting, kind), !isOfApplication(sighting, kind), !isOfCreditRecord(sighting)
        else { continue }
        // 帮我爸写: until a name is told, the person's own word for them.
        let own = kind == .complainantFor ? sighting.whoWord.map { Value.text(text.words($0)) } : nil
        tell(kind, kind == .undisputed ? .flag : own, beside, sighting)
      case .principal:
        let kind: Kind = isOfBill(sighting) ? .overdueAmount : .loanPrincipal
        guard polarity.affirms(sighting, kind) else { continue }
        tell(kind, nil, [:], sighting)
      case .hint(let kind):
        guard polarity.affirms(sighting, kind) else { continue }
        // “360 a month on Huabei”, asked what can be paid: what is offered.
        let isOffer = kind == .instalmentAmount && context.asked.contains(.requestMonthly)
        // “6500 a month, mortgage 3000”: beside what is spent stands what comes in.
        let isIncome = kind == .instalmentAmount && namesCosts(in: clauses.sentences[sighting.clause])
        tell(
          isOffer ? .requestMonthly : isIncome ? .incomeMonthly : kind, nil, [:], sighting,
          bonus: Scoring.hint)
      case .total(let kind):
        guard polarity.affirms(sighting, kind) else { continue }
        tell(kind, nil, [:], sighting, bonus: Draft.total)
      // 我未能按时还上，至今已三个月: how long it is overdue, where the clause before says that it was not paid.
      case .apart(.overdueDuration) where isUnpaidBefore(sighting): break
      case .apart(let kind):
        tell(kind, nil, [:], sighting)
        anchors[anchors.count - 1].isApart = true
      case .beside(let name, let value):
        guard polarity.isSaid(sighting) else { continue }
        // 再不处理我就…: what would be is no way in which it ended.
        let before = clauses.spans[sighting.clause].lowerBound..<sighting.hull.lowerBound + 1
        if name == .outcome, polarity.has(.hypothesis, in: before) { continue }
        items.append(Item(content: .beside(name, value), span: sighting.hull, clause: sighting.clause))
      default: break
      }
    }
    gatherPapers()
    yieldToOthers(reading)
    dropCallsOfPapers(reading)
    dropInnerRequests()
    dropOwnAddresses(reading)
    dropAskedPapers()
    tellReplies()
    dropInnerOutcomes()
    dropToldRequests()
    let lines = sightings.filter { if case .contact = $0.name { true } else { false } }.map(
      \.hull)
    var moved: [DateSpan: Value] = [:]
    var isDated = false
    var last: Day?
    for mention in reading.mentions {
      // 95188 is whom one called, no one's number.
      if mention.kind == .phone, lines.contains(where: { $0.overlaps(mention.span) }) { continue }
      // 21 October, paid on the 24th: the day named last in the answer itself comes first.
      let known = isDated ? mention : known(mention)
      if mention.inferred != .month, mention.value.date?.exact != nil { isDated = true }
      if known != mention, let date = mention.value.date { moved[date] = known.value }
      // 28号是通知那天: “that day” goes with it.
      let told = mention.value.date.flatMap { moved[$0] }.map { mention.with($0) } ?? known
      guard let told = anchored(monthFirst(told), to: last) else { continue }
      last = told.value.date?.exact ?? last
      add(.mention(told), mention.span)
    }
    for number in reading.bare { add(.bare(number), number.span) }
    items.sort { $0.span.lowerBound < $1.span.lowerBound }
    dropTimedParts(reading)
    dropRates()
  }

  /// 打给我妈和我单位领导 · “ringing my mum and my boss”: each of those who are named together.
  private mutating func tellOthersNamed(_ kind: Kind, _ id: String, _ sighting: Sighting) {
    let ids = [Consequence.thirdPartyContact.rawValue, Request.stopThirdPartyContact.rawValue]
    guard ids.contains(id), let named = sighting.whoWord, named.upperBound == sighting.hull.upperBound else {
      return
    }
    var end = named.upperBound
    var known = Set([sighting.who].compactMap { $0 })
    for other in sightings where other.mark == .person && other.hull.lowerBound >= end {
      let gap = end..<other.hull.lowerBound
      guard gap.count <= 8,
        polarity.has(.and, in: gap) || (gap.count <= 5 && text.units[gap].contains { Glyph.of($0) == .mark }),
        let who = other.who
      else { break }
      end = other.hull.upperBound
      guard known.insert(who).inserted else { continue }
      tell(kind, .id(id), [.who: who], other)
    }
  }

  private func isUnpaidBefore(_ sighting: Sighting) -> Bool {
    sightings.contains {
      $0.tells(.role(.overdueDuration)) && $0.clause == sighting.clause - 1
        && clauses.sentences[$0.clause] == clauses.sentences[sighting.clause]
    }
  }

  /// What a total takes off its scores: any role near it comes first.
  static let total = -5.0

  mutating func tell(
    _ kind: Kind, _ value: Value?, _ beside: [Qualifier: Value], _ sighting: Sighting, bonus: Double = 0
  ) {
    var anchor = Anchor(
      kind: kind, value: value, beside: beside, hull: sighting.hull, clause: sighting.clause,
      weight: sighting.weight, bonus: bonus)
    if beside[.name] == .flag { anchor.beside[.name] = .text(text.words(sighting.hull)) }
    if beside[.who] == .flag {
      guard let who = antecedent(of: sighting) else { return }
      anchor.beside[.who] = .id(who.rawValue)
    }
    if let who = sighting.who, beside[.who] == nil,
      kind == .cause || Slots.slot(for: .beside(.who, who), in: kind, value?.id) != nil
    {
      anchor.beside[.who] = who
    }
    anchors.append(anchor)
  }

  /// 我对象怀孕七个月，催收还给她打电话: whom 她 speaks of, the person named last in this sentence or the one before.
  private func antecedent(of sighting: Sighting) -> Person? {
    let sentence = clauses.sentences[sighting.clause]
    let next = people.firstPlace { $0.span.lowerBound >= sighting.hull.lowerBound }
    guard next > 0, case let (span, who) = people[next - 1],
      sentence - clauses.sentences[clauses.index(of: span.lowerBound)] <= 1
    else { return nil }
    switch who {
    case .mother, .father, .parents, .spouse, .child, .family, .friend, .colleague, .employer: return who
    default: return nil
    }
  }
}
