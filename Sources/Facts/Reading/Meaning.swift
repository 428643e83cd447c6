import Mentions

/// What a cue means where it stands: 拒绝咗我张信用卡申请 names no product, 一个月收入3500 offers nothing.
extension Draft {
  /// Asked at what rate late fees run, 日利率万分之五 is that rate.
  ///
  /// “actually the balance was 6,020.11”, when that was on the account: what was on the account is meant again.
  func meant(_ kind: Kind, _ sighting: Sighting, _ reading: Reading) -> Kind {
    if kind == .balance, let funds = context.known.last(where: { $0.kind == .accountFunds }),
      !context.known.contains(where: { $0.kind == .balance }),
      (reading.bare.map(\.amount) + reading.mentions.compactMap { $0.value.money?.amount })
        .contains(where: { $0 == funds.value.money?.amount })
    {
      return .accountFunds
    }
    // 一个月还750没问题 offers what 一个月还750 tells.
    if kind == .instalmentAmount,
      sightings.contains(where: {
        $0.tells(.role(.requestMonthly)) && $0.hull.encloses(sighting.hull) && $0.hull != sighting.hull
      })
    {
      return .requestMonthly
    }
    // 一个月还750, asked how much could be paid a month; “the monthly instalment is 750” tells of the loan.
    if kind == .instalmentAmount, context.asked.contains(.requestMonthly), !isStated(sighting) {
      return .requestMonthly
    }
    // 逾期利率日息万分之四: a rate of late fees, a day.
    if kind == .loanRate,
      sightings.contains(where: {
        $0.tells(.role(.feeRate)) && (0...1).contains(sighting.hull.lowerBound - $0.hull.upperBound)
      })
    {
      return .feeRate
    }
    return kind == .loanRate && context.asked.contains(.feeRate) && !context.asked.contains(.loanRate)
      ? .feeRate : kind
  }

  /// 花呗7月那期没还，本金5600: where bills fall due, the principal is that of the bill; where instalments were agreed or
  /// money was paid out, that of the loan.
  func isOfBill(_ sighting: Sighting) -> Bool {
    let bills = Set([Product.huabei, .baitiao, .creditCard].map(\.rawValue))
    let ofLoan: Set<Kind> = [.loanPrincipal, .loanDate, .loanTerm, .instalmentAmount]
    let named = sightings.last { $0.kind == .product && $0.hull.lowerBound < sighting.hull.lowerBound }
    let product: String? =
      if case .says(_, let id, _)? = named?.cue { id } else {
        context.known.first { $0.kind == .product }?.value.id
      }
    guard let product, bills.contains(product) else { return false }
    return !context.known.contains { ofLoan.contains($0.kind) }
      && !sightings.contains {
        if case .role(let kind, _) = $0.cue {
          ofLoan.contains(kind) && $0.hull != sighting.hull
        } else {
          false
        }
      }
  }

  /// “the monthly instalment is”: the verb touches the cue.
  private func isStated(_ sighting: Sighting) -> Bool {
    polarity.has(.verb, in: sighting.hull.upperBound..<sighting.hull.upperBound + 2)
  }

  /// 10月8号那期也没还: one more missed due date is not the first.
  func isOneMore(_ sighting: Sighting, _ kind: Kind) -> Bool {
    guard kind == .overdueSince, context.known.contains(where: { $0.kind == .overdueSince }) else {
      return false
    }
    return polarity.has(.also, in: clauses.spans[sighting.clause])
  }

  /// Who was defrauded complains of no terms when saying that nothing was shown; a report that says overdue is no fault of a
  /// system.
  func isSaidOtherwise(_ sighting: Sighting, _ id: String) -> Bool {
    switch id {
    case Cause.termsUnclear.rawValue:
      context.known.contains { $0.value == .id(Cause.fraud.rawValue) }
    // “I'd rather not say”, asked for a cause; of a cause that is known it says nothing.
    case Cause.other.rawValue:
      context.asked.contains(.cause) && context.known.contains { $0.kind == .cause }
        && sighting.hull.count + 8 > text.count
    case Cause.businessFailure.rawValue:
      context.known.contains { $0.value == .id(Cause.jobLoss.rawValue) }
    case Cause.systemError.rawValue:
      sightings.contains {
        $0.tells(.consequence(.creditRecord)) && $0.hull.encloses(sighting.hull)
      }
    default: false
    }
  }

  /// 征信报告出现逾期 · 改返信贷记录: what the record of one's credit shows is no role of a sum, and its name no product.
  /// 公司拖欠人工 tells of no missed payment of one's own.
  func isOfCreditRecord(_ sighting: Sighting) -> Bool {
    sightings.contains {
      if $0.tells(.cause(.incomeDrop)) {
        // 老板拖欠了三个月工资没发: within four characters before it.
        let gap = $0.hull.lowerBound - sighting.hull.upperBound
        return $0.words.count > 1
          && ($0.words.contains(sighting.hull)
            || $0.clause == sighting.clause && (0...4).contains(gap)
              && sighting.tells(.role(.overdueDuration)) && polarity.has(.kin, inClause: $0.clause))
      }
      return ($0.tells(.consequence(.creditRecord)) || $0.tells(.request(.creditCorrection)))
        && $0.hull.encloses(sighting.hull) && $0.hull.lowerBound < sighting.hull.lowerBound
    }
  }

  /// 拒绝咗我张信用卡申请: the card is not what is complained of.
  func isWithinApplication(_ sighting: Sighting) -> Bool {
    sightings.contains {
      $0.name == .consequence(.applicationRefused) && $0.hull.overlaps(sighting.hull)
    }
  }

  /// “turned down my car loan on 28 November”: another loan, which there is not.
  func isOfApplication(_ sighting: Sighting, _ kind: Kind) -> Bool {
    guard kind == .loanDate || kind == .loanPrincipal || kind == .loanTerm else { return false }
    return sightings.contains { other in
      other.clause == sighting.clause
        && (other.name == .consequence(.applicationRefused) || other.name == .consequence(.applicationOnHold))
    }
  }

  /// “not disputing the 8,400”: the sum is admitted, not denied.
  func isAdmitted(_ span: Range<Int>) -> Bool {
    sightings.contains {
      $0.tells(.role(.undisputed)) && (0...5).contains(span.lowerBound - $0.hull.upperBound)
    }
  }

  /// 账号就是手机号: 账号 wants no number of its own.
  func isOfSame(_ sighting: Sighting, _ kind: Kind) -> Bool {
    kind == .complainantAccount
      && sightings.contains { other in
        if case .same(kind, _) = other.name { other.hull.overlaps(sighting.hull) } else { false }
      }
  }

  /// Whose number is known gives another one when it was asked who called.
  func isKnownPhone(_ kind: Kind) -> Bool {
    kind == .complainantPhone && context.asked.contains(.consequence)
      && !context.asked.contains(.complainantPhone)
      && context.known.contains { $0.kind == .complainantPhone }
  }

  /// 借了3万分24期还的，每个月还1500: how the loan was to be repaid is no plan that is asked for.
  ///
  /// 借了三万，我就想分期还 asks for one: no number of instalments is told.
  func isOfLoan(
    _ sighting: Sighting, _ kind: Kind, _ id: String, _ loans: Set<Int>, _ reading: Reading
  ) -> Bool {
    // “in instalments of 500” tells what one comes to.
    let hasLength =
      reading.mentions.contains {
        ($0.kind == .count || $0.kind == .duration)
          && clauses.index(of: $0.span.lowerBound) == sighting.clause
      } || sightings.contains { $0.tells(.role(.instalmentAmount)) && $0.hull.overlaps(sighting.hull) }
    guard
      kind == .requestMonths || kind == .requestMonthly
        || (id == Request.instalmentPlan.rawValue && hasLength),
      loans.contains(clauses.sentences[sighting.clause])
        || context.asked.contains(.loanPrincipal) || context.asked.contains(.loanTerm)
    else { return false }
    // 请让我分期还，每月收入3200，房租1300，每月还2500: the plan that was wished before.
    let isOfWishedPlan = sightings.contains {
      $0.kind == .request && $0.clause < sighting.clause && polarity.has(.wish, inClause: $0.clause)
        && clauses.sentences[$0.clause] == clauses.sentences[sighting.clause]
    }
    if isOfWishedPlan { return false }
    // 我想投诉微粒贷，三月借了2万，分20期: what was wished far before is something else.
    return !polarity.has(.wish, in: clauses.span(around: sighting.clause, before: 1, after: 0))
      && !context.asked.contains { $0.isRequest }
  }

  /// 一个月收入现在大概3500: the only sum near is what comes in, not what is offered.
  func isIncome(_ sighting: Sighting, _ reading: Reading) -> Bool {
    let near = clauses.span(around: sighting.clause, before: 1, after: 0)
    func isNear(_ span: Range<Int>) -> Bool { near.encloses(span) }
    let comesIn = sightings.contains {
      $0.tells(.role(.incomeMonthly)) && abs($0.clause - sighting.clause) <= 1 && isNear($0.hull)
    }
    let clause = clauses.spans[sighting.clause]
    let sums =
      reading.mentions.filter { $0.kind == .money }.map(\.span) + reading.bare.map(\.span)
    return comesIn && sums.filter(isNear).count { $0.lowerBound >= clause.lowerBound } <= 1
  }

  /// Whether a sentence names what is spent each month.
  func namesCosts(in sentence: Int) -> Bool {
    sightings.contains {
      if case .role(.expenseMonthly) = $0.name { clauses.sentences[$0.clause] == sentence } else { false }
    }
  }

  /// 分11期还清, where it is known over how many the loan runs, and nothing is corrected: over how many to repay it now.
  func isNewTerm(_ topic: Sighting) -> Bool {
    let isAgreed = sightings.contains {
      $0.tells(.role(.loanTerm)) && $0.clause == topic.clause && !$0.hull.overlaps(topic.hull)
    }
    if isAgreed || context.known.contains(where: { $0.kind == .requestMonths }) { return false }
    if context.known.contains(where: { $0.value == .id(Request.instalmentPlan.rawValue) }) { return true }
    return context.known.contains { $0.kind == .loanTerm || $0.kind == .requestMonthly }
      && !sightings.contains { $0.mark == .correction }
      && !sightings.contains { $0.tells(.role(.loanPrincipal)) || $0.tells(.role(.loanDate)) }
  }

  /// 还500吧，分12个月: the months of what was offered just before.
  func isOffered(in clause: Int) -> Bool {
    sightings.contains {
      ($0.tells(.role(.requestMonthly)) && clauses.sentences[$0.clause] == clauses.sentences[clause]
        || clause - $0.clause == 1 && $0.tells(.role(.requestMonthly)))
        && (0...1).contains(clause - $0.clause) && polarity.affirms($0, .requestMonthly)
    }
  }

  /// A plan is known, and on what day it starts is not.
  var lacksStart: Bool {
    context.known.contains { $0.value.id == Request.instalmentPlan.rawValue }
      && !context.known.contains { $0.kind == .requestStart }
  }

  /// 给我分半年，从5月6号开始.
  func isOfPlan(_ sighting: Sighting) -> Bool {
    sightings.contains { other in
      guard let kind = other.kind, kind == .requestMonths || kind == .requestMonthly,
        clauses.sentences[other.clause] == clauses.sentences[sighting.clause],
        other.hull.lowerBound < sighting.hull.lowerBound
      else { return false }
      return polarity.affirms(other, kind) && polarity.has(.own, in: clauses.sentence(ofClause: other.clause))
    }
  }

  /// “starting 1 May”, “from the 1st of May on”; but “a call from them on 1 May” begins nothing.
  func touchesDay(_ sighting: Sighting, _ reading: Reading) -> Bool {
    guard Glyph.of(text.units[sighting.hull.lowerBound]) == .letter else { return true }
    let next = reading.mentions.firstPlace { $0.span.lowerBound >= sighting.hull.upperBound }
    return next == reading.mentions.count
      || reading.mentions[next].span.lowerBound - sighting.hull.upperBound <= 8
  }

  /// 明年1月开始: what begins on a day to come is what is offered.
  func isComing(_ reading: Reading, _ clause: Range<Int>) -> Bool {
    reading.mentions[reading.mentions.firstPlace { $0.span.lowerBound >= clause.lowerBound }...]
      .prefix { $0.span.lowerBound < clause.upperBound }
      .contains { $0.value.date.map { $0.first > context.today } ?? false }
  }
}
