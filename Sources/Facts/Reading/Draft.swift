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
  var anchors: [Anchor] = []
  var items: [Item] = []
  /// The pairs that were possible, best first: for traces.
  var candidates: [Scoring.Candidate] = []
  var facts: [Fact] = []

  init(
    text: Text, stretch: Range<Int>, clauses: Clauses, sightings: [Sighting], context: ReadingContext,
    polarity: Polarity
  ) {
    (self.text, self.stretch, self.clauses) = (text, stretch, clauses)
    (self.sightings, self.context, self.polarity) = (sightings, context, polarity)
  }

  /// Cues that are told as true become anchors; mentions, bare numbers and what is told beside become items.
  mutating func gather(_ reading: Reading) {
    let loans = Set(
      sightings.filter { $0.cue == .role(.loanPrincipal, [:]) || $0.cue == .role(.loanDate, [:]) }
        .map { clauses.sentences[$0.clause] })
    let answered = Set(sightings.filter { $0.cue == .reply }.map(\.clause))
    for sighting in sightings {
      switch sighting.cue {
      case .says(.evidence, _, _): break
      case .says(let kind, let id, let beside):
        // “collection paused until it's done”: nothing is on hold that is asked to be.
        if kind == .consequence, id == Consequence.applicationOnHold.rawValue,
          sightings.contains(where: { $0.cue.kind == .request && $0.hull.overlaps(sighting.hull) })
        {
          continue
        }
        if isOfLoan(sighting, kind, id, loans) || isSaidOtherwise(sighting, id) { continue }
        // 拒绝咗我张信用卡申请: no product that is complained of.
        if kind == .product, id != Product.mortgage.rawValue, isWithinApplication(sighting) { continue }
        if polarity.affirms(sighting, kind) {
          tell(kind, .id(id), beside, sighting)
        } else if id == Consequence.thirdPartyContact.rawValue, let who = sighting.who {
          // 说要去找我爸妈: nobody was reached, but somebody was threatened.
          items.append(Item(content: .beside(.who, who), span: sighting.hull, clause: sighting.clause))
        }
      case .topic(let kind, let id, let beside):
        guard polarity.affirms(sighting, kind), !isOfLoan(sighting, kind, id, loans),
          polarity.isAskedFor(sighting) || answered.contains(sighting.clause)
            || context.asked.contains(where: { $0.isRequest })
            || (id == Request.creditCorrection.rawValue
              && context.known.contains {
                $0.value == .id(Consequence.creditRecord.rawValue)
              })
            || (kind == .requestMonths && isOffered(in: sighting.clause))
            || (kind == .requestStart
              && (isComing(reading, clauses.spans[sighting.clause]) || lacksStart || isOfPlan(sighting)))
        else { continue }
        if kind == .requestMonthly, isIncome(sighting, reading) { continue }
        // 20号是第一期还款日: when the loan began, not the plan.
        if kind == .requestStart,
          polarity.has(.pledge, inClause: sighting.clause)
            || sightings.contains(where: {
              $0.clause == sighting.clause
                && [Cue.role(.overdueSince, [:]), .wants(.due), .role(.instalmentsPaid, [:])].contains($0.cue)
            })
        {
          continue
        }
        tell(kind, kind.shape == .id ? .id(id) : nil, beside, sighting, bonus: 3)
      case .role(let named, let beside):
        let kind = meant(named, sighting, reading)
        guard polarity.affirms(sighting, kind), !isKnownPhone(kind), !isOneMore(sighting, kind),
          !isOfSame(sighting, kind), !isOfApplication(sighting, kind)
        else { continue }
        // 帮我爸写: until a name is told, the person's own word for them.
        let own = kind == .complainantFor ? sighting.whoWord.map { Value.text(text.words($0)) } : nil
        tell(kind, kind == .undisputed ? .flag : own, beside, sighting)
      case .hint(let kind):
        guard polarity.affirms(sighting, kind) else { continue }
        // “360 a month on Huabei”, asked what can be paid: what is offered.
        let isOffer = kind == .instalmentAmount && context.asked.contains(.requestMonthly)
        // “6500 a month, mortgage 3000”: beside what is spent stands what comes in.
        let isIncome = kind == .instalmentAmount && namesCosts(in: clauses.sentences[sighting.clause])
        tell(isOffer ? .requestMonthly : isIncome ? .incomeMonthly : kind, nil, [:], sighting, bonus: -12.5)
      case .total(let kind):
        guard polarity.affirms(sighting, kind) else { continue }
        tell(kind, nil, [:], sighting, bonus: -5)
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
    dropInnerRequests()
    dropOwnAddresses(reading)
    dropAskedPapers()
    tellReplies()
    dropInnerOutcomes()
    dropToldRequests()
    let lines = sightings.filter { if case .says(.contact, _, _) = $0.cue { true } else { false } }.map(
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
  }

  /// 晚上七点 is a time; that it was in the evening need not be said again.
  private mutating func dropTimedParts(_ reading: Reading) {
    let times = reading.mentions.filter { $0.kind == .time }
    guard !times.isEmpty else { return }
    items.removeAll { item in
      guard case .beside(.part, _) = item.content else { return false }
      let next = times.firstPlace { $0.span.lowerBound > item.span.lowerBound }
      return next > 0 && times[next - 1].span.encloses(item.span)
    }
  }

  /// 发邮件到lm@example.com: where to write to the person, not what was written.
  private mutating func dropOwnAddresses(_ reading: Reading) {
    let addresses = reading.mentions.filter { $0.kind == .email }.map {
      clauses.index(of: $0.span.lowerBound)
    }
    guard !addresses.isEmpty else { return }
    let dated = Set(
      reading.mentions.filter { $0.kind == .date }.map { clauses.index(of: $0.span.lowerBound) })
    anchors.removeAll {
      $0.id == Channel.email.rawValue && ($0.kind == .contact || $0.kind == .evidence)
        && addresses.contains($0.clause)
        && !dated.contains($0.clause) && !polarity.has(.doer, in: clauses.spans[$0.clause])
    }
  }

  /// 房贷被拒了 tells of no contact that was refused.
  private mutating func dropInnerOutcomes() {
    let refusals = anchors.filter { $0.kind == .consequence }
    guard !refusals.isEmpty, items.contains(where: \.isOutcome) else { return }
    items.removeAll { item in
      guard item.isOutcome else { return false }
      let last = refusals.firstPlace { $0.hull.lowerBound > item.span.lowerBound } - 1
      return last >= 0 && refusals[last].hull.overlaps(item.span)
    }
  }

  /// My firm went bust and I was out of a job: who lost a job with the firm did not own it.
  private mutating func yieldToOthers(_ reading: Reading) {
    // Split into 12 instalments: how the loan runs is no plan that is asked for.
    let counted = Set(
      reading.mentions.filter { $0.kind == .count }.map { clauses.index(of: $0.span.lowerBound) })
    let terms = anchors.filter { $0.kind == .loanTerm && counted.contains($0.clause) }
    if !terms.isEmpty, !context.asked.contains(where: \.isRequest) {
      anchors.removeAll { anchor in
        anchor.id == Request.instalmentPlan.rawValue && terms.contains { $0.hull.overlaps(anchor.hull) }
          && !polarity.has(.wish, in: clauses.spans[anchor.clause])
      }
    }
    let causes = anchors.filter { $0.kind == .cause }
    guard causes.count > 1 else { return }
    anchors.removeAll { anchor in
      anchor.kind == .cause && anchor.id == Cause.businessFailure.rawValue
        && causes.contains {
          $0.id == Cause.jobLoss.rawValue && !$0.hull.overlaps(anchor.hull)
            && clauses.sentences[$0.clause] == clauses.sentences[anchor.clause]
        }
    }
  }

  /// 不准再打我老板 asks for one thing, though 不准再打 alone would ask for another.
  private mutating func dropInnerRequests() {
    let hulls = anchors.filter { $0.kind == .request }.map(\.hull)
    guard hulls.count > 1 else { return }
    var farthest = 0..<0
    var outer: Set<Range<Int>> = []
    for hull in hulls.sorted(by: { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }) {
      guard hull.upperBound > farthest.upperBound || hull == farthest else { continue }
      farthest = hull
      outer.insert(hull)
    }
    anchors.removeAll { $0.kind == .request && !outer.contains($0.hull) }
  }

  /// 回说无法减免 · 以为是免息的: what was refused, or misunderstood, is not asked for.
  private mutating func dropToldRequests() {
    let told =
      items.filter { $0.isOutcome }.map(\.span)
      + anchors.filter { $0.id == Cause.termsUnclear.rawValue }.map(\.hull)
    guard !told.isEmpty else { return }
    anchors.removeAll { anchor in anchor.kind == .request && told.contains { $0.encloses(anchor.hull) } }
  }

  /// 我的申请暂缓 is no request for time, 请出具结清证明 no paper that is had.
  private mutating func dropAskedPapers() {
    let held = anchors.filter { anchor in
      anchor.kind == .consequence && anchor.id.map(Consequence.ofApplications.contains) ?? false
    }.map(\.hull)
    let asked = anchors.filter { $0.kind == .request }.map(\.hull)
    let contacts = anchors.filter { $0.kind == .contact }.map(\.hull)
    let plans = anchors.filter { $0.kind == .requestMonths && !$0.isTopic }.map(\.hull)
    let settlements = anchors.filter { $0.kind == .request && $0.id == Request.settlement.rawValue }.map(
      \.hull)
    let threats = anchors.filter { $0.id == Consequence.threats.rawValue }.map(\.hull)
    let papers = anchors.filter { $0.kind == .evidence }.map(\.hull)
    anchors.removeAll { anchor in
      switch anchor.kind {
      // 说要上门找我的父母: nobody was reached yet.
      case .consequence where anchor.id == Consequence.thirdPartyContact.rawValue:
        threats.contains { $0.overlaps(anchor.hull) }
      // 以4000元一次结清: what is offered is not what is owed.
      case .balance: settlements.contains { $0.encloses(anchor.hull) }
      case .request: held.contains { $0.overlaps(anchor.hull) }
      case .contact where context.asked.contains(.evidence):
        papers.contains { $0.encloses(anchor.hull) }
      // 我发送了电子邮件: what was sent is no paper that is shown.
      case .evidence:
        polarity.has(.wish, inClause: anchor.clause) && asked.contains { $0.overlaps(anchor.hull) }
          || !context.asked.contains(.evidence) && anchor.id == Evidence.email.rawValue
            && contacts.contains { $0.overlaps(anchor.hull) }
      // “repay over 12 months”, asked for, is no term that was agreed.
      case .loanTerm:
        plans.contains { $0.overlaps(anchor.hull) }
          && polarity.has(.wish, in: clauses.spans[anchor.clause].lowerBound..<anchor.hull.lowerBound + 1)
      default: false
      }
    }
  }

  private func isUnpaidBefore(_ sighting: Sighting) -> Bool {
    sightings.contains {
      $0.cue == .role(.overdueDuration, [:]) && $0.clause == sighting.clause - 1
        && clauses.sentences[$0.clause] == clauses.sentences[sighting.clause]
    }
  }

  mutating func tell(
    _ kind: Kind, _ value: Value?, _ beside: [Qualifier: Value], _ sighting: Sighting, bonus: Double = 0
  ) {
    var anchor = Anchor(
      kind: kind, value: value, beside: beside, hull: sighting.hull, clause: sighting.clause,
      weight: sighting.weight, bonus: bonus)
    if beside[.name] == .flag { anchor.beside[.name] = .text(text.words(sighting.hull)) }
    if let who = sighting.who, beside[.who] == nil,
      kind == .cause || Slots.slot(for: .beside(.who, who), in: kind, value?.id) != nil
    {
      anchor.beside[.who] = who
    }
    anchors.append(anchor)
  }

  /// Every item goes to the anchor that it fits best; what is left goes to what was asked.
  mutating func settle() {
    mergeUnknownContacts()
    tellContactsAgain()
    anchors.sort { $0.hull.lowerBound < $1.hull.lowerBound }
    let scoring = Scoring(
      clauses: clauses, text: text, asked: context.asked,
      ands: sightings.filter { $0.row.mark == .and }.map(\.hull.lowerBound),
      loans: Set(anchors.filter(\.isOfLoan).map { clauses.sentences[$0.clause] }),
      dated: Set(anchors.filter(\.hasOwnDay).map(\.clause)),
      paid: Set(
        sightings.filter {
          $0.cue == .same(.paymentMade, .overdueAmount) && polarity.affirms($0, .paymentMade)
        }
        .map(\.clause)), anchors: anchors, items: items)
    candidates = scoring.candidates()
    var isTaken = [Bool](repeating: false, count: items.count)
    settleContacts(&isTaken)
    let isFact = haveValues(isTaken)
    for pair in candidates where !isTaken[pair.item] && anchors[pair.anchor].filled[pair.slot] == nil {
      guard pair.slot == .value || isFact[pair.anchor] else { continue }
      anchors[pair.anchor].filled[pair.slot] = items[pair.item]
      isTaken[pair.item] = true
    }
    yieldTopics()
    offerInstalments()
    refineDates(&isTaken)
    takeFirstDay(&isTaken)
    choosePlainDays(&isTaken)
    refineSums(&isTaken)
    shareRefunds()
    var left = items.indices.filter { !isTaken[$0] }.map { items[$0] }
    shareContactDays()
    tellSilence()
    goOn(&left)
    followSums(&left)
    sharePayments(&left)
    followApplications(&left)
    tellOccasion(&left)
    callFrequency(&left)
    restateFunds(&left)
    shareDays(&left)
    fillAsked(&left)
    goOnByLoan(&left)
    tellMissedDue(&left)
    tellDue(&left)
    tellLatePayments()
    dial()
    reach(left)
    shareValues()
    mergeCalls()
    shareParts()
    tellPlan()
    looseOutcomes(left)
  }

  /// Which anchors will be facts: a payment without a sum is none, and takes no date from another.
  private func haveValues(_ isTaken: [Bool]) -> [Bool] {
    var isTaken = isTaken
    var haveValues = anchors.map { $0.value != nil }
    for pair in candidates where pair.slot == .value && !isTaken[pair.item] && !haveValues[pair.anchor] {
      haveValues[pair.anchor] = true
      isTaken[pair.item] = true
    }
    return haveValues
  }
}

extension Kind {
  /// Kinds of what is asked for.
  var isRequest: Bool {
    switch self {
    case .request, .requestMonths, .requestMonthly, .requestStart: true
    default: false
    }
  }
}
