import Mentions

/// What was seen and is not told: within something longer, refused, or somebody else's.
extension Draft {
  /// 晚上七点 is a time; that it was in the evening need not be said again.
  mutating func dropTimedParts(_ reading: Reading) {
    let times = reading.mentions.filter { $0.kind == .time }
    guard !times.isEmpty else { return }
    items.removeAll { item in
      guard case .beside(.part, _) = item.content else { return false }
      let next = times.firstPlace { $0.span.lowerBound > item.span.lowerBound }
      return next > 0 && times[next - 1].span.encloses(item.span)
    }
  }

  /// 打工一个月两万二: what comes in each month, and no length of time; 逾期一个月3000 is one.
  mutating func dropRates() {
    let sums = Set(items.filter { $0.amount != nil }.map(\.span.lowerBound))
    let cues = Set(sightings.filter { $0.cue == .role(.overdueDuration, [:]) }.map(\.hull.upperBound))
    items.removeAll { item in
      guard case .mention(let mention) = item.content,
        [Duration(1, .month), Duration(1, .year)].contains(where: { mention.value == .duration($0) })
      else { return false }
      return sums.contains(item.span.upperBound) && !cues.contains(item.span.lowerBound)
    }
  }

  /// 发邮件到lm@example.com: where to write to the person, not what was written.
  mutating func dropOwnAddresses(_ reading: Reading) {
    // email：lm@example.com: the colon ends the clause.
    let addresses = reading.mentions.filter { $0.kind == .email }.flatMap { mention in
      let clause = clauses.index(of: mention.span.lowerBound)
      let isOpen = clause > 0 && text.units[clauses.spans[clause - 1].upperBound - 1] == UInt16(ascii: ":")
      return isOpen ? [clause - 1, clause] : [clause]
    }
    guard !addresses.isEmpty else { return }
    let dated = Set(
      reading.mentions.filter { date in
        date.kind == .date
          && reading.mentions.contains {
            $0.kind == .email && $0.span.lowerBound >= date.span.upperBound
              && clauses.index(of: $0.span.lowerBound) == clauses.index(of: date.span.lowerBound)
          }
      }.map { clauses.index(of: $0.span.lowerBound) })
    anchors.removeAll {
      $0.id == Channel.email.rawValue && ($0.kind == .contact || $0.kind == .evidence)
        && addresses.contains($0.clause)
        && !dated.contains($0.clause) && !polarity.has(.doer, in: clauses.spans[$0.clause])
    }
  }

  /// 房贷被拒了 tells of no contact that was refused; “no reply to this day” is no more than no reply.
  mutating func dropInnerOutcomes() {
    let outcomes = items.filter(\.isOutcome).map(\.span)
    items.removeAll { item in
      item.isOutcome && outcomes.contains { $0.encloses(item.span) && $0.count > item.span.count }
    }
    let refusals = anchors.filter { $0.kind == .consequence }
    guard !refusals.isEmpty, items.contains(where: \.isOutcome) else { return }
    items.removeAll { item in
      guard item.isOutcome else { return false }
      let last = refusals.firstPlace { $0.hull.lowerBound > item.span.lowerBound } - 1
      return last >= 0 && refusals[last].hull.overlaps(item.span)
    }
  }

  /// My firm went bust and I was out of a job: who lost a job with the firm did not own it.
  mutating func yieldToOthers(_ reading: Reading) {
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
    // 厂子倒闭，我没活干了: with the work goes what came in.
    anchors.removeAll { anchor in
      anchor.kind == .cause && anchor.id == Cause.incomeDrop.rawValue
        && causes.contains {
          $0.id == Cause.jobLoss.rawValue && $0.hull.upperBound <= anchor.hull.lowerBound
            && anchor.clause - $0.clause == 1
            && clauses.sentences[$0.clause] == clauses.sentences[anchor.clause]
        }
    }
    // “my husband was killed in a crash”: a death in the family, no injury.
    let deaths = causes.filter { $0.id == Cause.family.rawValue }
    anchors.removeAll { anchor in
      anchor.beside[.as_] == .id("injury") && deaths.contains { $0.hull.overlaps(anchor.hull) }
    }
    anchors.removeAll { anchor in
      // “My little company went bankrupt” is no job that was lost with a company.
      if anchor.id == Cause.jobLoss.rawValue,
        causes.contains(where: {
          $0.id == Cause.businessFailure.rawValue && $0.hull.encloses(anchor.hull)
            && $0.weight > anchor.weight
        })
      {
        return true
      }
      return anchor.kind == .cause && anchor.id == Cause.businessFailure.rawValue
        && causes.contains {
          $0.id == Cause.jobLoss.rawValue && !$0.hull.overlaps(anchor.hull)
            && clauses.sentences[$0.clause] == clauses.sentences[anchor.clause]
        }
    }
  }

  /// 电话录音、催收短信: the words of two papers tell of no calls; 孩子学费每月800 is what is spent, and no cause.
  mutating func dropCallsOfPapers(_ reading: Reading) {
    let papers = anchors.filter { $0.kind == .evidence }.map(\.hull)
    // 合同编号：HB2024…: who gives the number shows no paper.
    let numbers = sightings.filter { sighting in
      sighting.tells(.role(.loanNumber))
        && reading.mentions.contains {
          $0.kind == .number && (0...4).contains($0.span.lowerBound - sighting.hull.upperBound)
        }
    }.map(\.hull)
    // 那一期账单是2048.12元 · 账单没还成: what the bill says is told, not that it is at hand.
    let sums = reading.mentions.filter { $0.kind == .money }.map(\.span) + reading.bare.map(\.span)
    let bills = anchors.filter { anchor in
      anchor.id == Evidence.bill.rawValue
        && (sums.contains { (0...2).contains($0.lowerBound - anchor.hull.upperBound) }
          || sightings.contains {
            $0.tells(.role(.overdueAmount)) && $0.hull.lowerBound == anchor.hull.upperBound
          })
    }.map(\.hull)
    let calls = sightings.filter { sighting in
      sighting.tells(.consequence(.collectionCalls)) && sighting.words.count > 1
        && sighting.words.allSatisfy { word in papers.contains { $0.encloses(word) } }
    }.map(\.hull)
    let monthly = Set(
      sightings.filter { $0.tells(.topic(.requestMonthly, nil)) || $0.tells(.hint(.instalmentAmount)) }
        .map(\.clause))
    let monthlySums: [Kind] = [.incomeMonthly, .expenseMonthly, .requestMonthly]
    let isAskedCosts =
      context.asked.contains(where: monthlySums.contains)
      || context.known.contains { monthlySums.contains($0.kind) }
    let costs = sightings.filter { sighting in
      if case .role(.expenseMonthly) = sighting.name {
        monthly.contains(sighting.clause) || isAskedCosts || endsInSum(sighting, sums)
      } else {
        false
      }
    }.map(\.hull)
    anchors.removeAll { anchor in
      switch anchor.kind {
      case .consequence: calls.contains(anchor.hull)
      case .evidence: numbers.contains { $0.overlaps(anchor.hull) } || bills.contains(anchor.hull)
      case .cause where anchor.id == Cause.medical.rawValue: costs.contains { $0.encloses(anchor.hull) }
      case .cause where anchor.id == Cause.family.rawValue: costs.contains { anchor.hull.encloses($0) }
      default: false
      }
    }
  }

  /// 小孩学费1700: a cost and its sum, and no more.
  private func endsInSum(_ sighting: Sighting, _ sums: [Range<Int>]) -> Bool {
    let end = clauses.spans[sighting.clause].upperBound
    return sums.contains {
      (0...1).contains($0.lowerBound - sighting.hull.upperBound) && end - $0.upperBound <= 1
    }
  }

  /// 不准再打我老板 asks for one thing, though 不准再打 alone would ask for another; but “I want a clearance letter and my
  /// record updated” asks for two: what stands between the words of a request is one of its own.
  mutating func dropInnerRequests() {
    dropLooseRequests()
    let hulls = anchors.filter { $0.kind == .request }.map(\.hull)
    guard hulls.count > 1 else { return }
    let asking = sightings.filter { $0.kind == .request }
    func isBetweenWords(_ hull: Range<Int>, of outer: Range<Int>) -> Bool {
      asking.contains { $0.hull == outer }
        && !asking.contains { $0.hull == outer && $0.words.contains { $0.overlaps(hull) } }
    }
    var farthest = 0..<0
    var outer: Set<Range<Int>> = []
    for hull in hulls.sorted(by: { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }) {
      let isInner = hull.upperBound <= farthest.upperBound && hull != farthest
      guard !isInner || isBetweenWords(hull, of: farthest) else { continue }
      if !isInner { farthest = hull }
      outer.insert(hull)
    }
    anchors.removeAll { $0.kind == .request && !outer.contains($0.hull) }
  }

  /// “I want to pay it back in parts” wants no money back, and who must stop calling my mother may call me: of two requests
  /// over one stretch the one that says what is meant.
  private mutating func dropLooseRequests() {
    let polarity = polarity
    let stricter: [Request: Set<Request>] = [
      .refund: [.instalmentPlan, .extension_, .settlement], .stopHarassment: [.stopThirdPartyContact],
    ]
    for (loose, others) in stricter {
      let hulls = anchors.filter { anchor in others.contains { $0.rawValue == anchor.id } }.map(\.hull)
      guard !hulls.isEmpty else { continue }
      anchors.removeAll { anchor in
        anchor.kind == .request && anchor.id == loose.rawValue
          && hulls.contains { $0.overlaps(anchor.hull) && !polarity.isApart(anchor.hull, within: $0) }
      }
    }
  }

  /// 回说无法减免 · 以为是免息的: what was refused, or misunderstood, is not asked for.
  mutating func dropToldRequests() {
    let told =
      items.filter { $0.isOutcome }.map(\.span)
      + anchors.filter { $0.id == Cause.termsUnclear.rawValue }.map(\.hull)
    guard !told.isEmpty else { return }
    anchors.removeAll { anchor in anchor.kind == .request && told.contains { $0.encloses(anchor.hull) } }
  }

  /// 我的申请暂缓 is no request for time, 请出具结清证明 no paper that is had.
  mutating func dropAskedPapers() {
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
    let theirs = Set(anchors.filter { $0.kind == .consequence }.map(\.clause))
    let calmer = anchors.filter { $0.id == Request.stopHarassment.rawValue }.map(\.hull)
    let visits = anchors.filter { $0.id == Consequence.visit.rawValue && $0.beside[.who] != nil }.map(\.hull)
    anchors.removeAll { anchor in
      switch anchor.kind {
      // 说要上门找我的父母: nobody was reached yet; “told my mum I would go to prison” reached her first.
      case .consequence where anchor.id == Consequence.thirdPartyContact.rawValue:
        threats.contains { $0.overlaps(anchor.hull) && $0.lowerBound != anchor.hull.lowerBound }
          || (asked + visits).contains { $0.encloses(anchor.hull) }
      // “came to my door and spoke to my mother”: a visit says whom it met.
      case .contact where visits.contains { $0.encloses(anchor.hull) }: true
      // 规范催收来电 asks for calls of another kind, and does not tell of them.
      case .consequence where anchor.id == Consequence.collectionCalls.rawValue:
        calmer.contains { $0.encloses(anchor.hull) }
      // “They insult me on the phone”: theirs, and no contact of the person's own.
      case .contact where anchor.id == Channel.phone.rawValue:
        theirs.contains(anchor.clause) && !polarity.has(.doer, in: clauses.spans[anchor.clause])
      // 以4000元一次结清: what is offered is not what is owed.
      case .balance: settlements.contains { $0.encloses(anchor.hull) }
      // 违约金别收了 asks that none be charged.
      case .consequence where anchor.id == Consequence.lateFees.rawValue:
        asked.contains { $0.lowerBound == anchor.hull.lowerBound && polarity.has(.stop, in: $0) }
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
}

extension Polarity {
  /// Please refund the fee and let me pay by instalments: what stands before the “and” is asked for by itself.
  fileprivate func isApart(_ inner: Range<Int>, within outer: Range<Int>) -> Bool {
    outer.encloses(inner) && has(.and, in: inner.upperBound..<outer.upperBound)
  }
}
