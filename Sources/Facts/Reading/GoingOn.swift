import Mentions

extension Draft {
  /// 8月28号第一次，让我等；9月3号第二次，说查不到: another day, and a word such as 第二次, tell of one more contact.
  mutating func tellContactsAgain() {
    let dates = items.filter { $0.date != nil }
    for item in dates where polarity.has(.again, inClause: item.clause) {
      guard let before = anchors.lastIndex(where: { $0.kind == .contact && $0.clause < item.clause }),
        case let earlier = anchors[before],
        clauses.sentences[item.clause] - clauses.sentences[earlier.clause] <= 3,
        dates.contains(where: {
          $0.date != item.date && $0.clause < item.clause
            && abs(clauses.sentences[$0.clause] - clauses.sentences[earlier.clause]) <= 1
        }),
        !isOfTheirCalls(item),
        !anchors.contains(where: {
          $0.clause == item.clause && ($0.kind == .contact || $0.kind == .consequence)
        })
      else { continue }
      anchors.append(
        Anchor(
          kind: .contact, value: earlier.value, beside: [:], hull: item.span, clause: item.clause, weight: 0))
    }
  }

  /// 跟客服说过别打我同事，结果15号又打了: they did, and not the person.
  private mutating func isOfTheirCalls(_ item: Item) -> Bool {
    let sentence = clauses.sentences[item.clause]
    let forbidden = sightings.first {
      clauses.sentences[$0.clause] == sentence && $0.tells(.request(.stopThirdPartyContact))
    }
    guard let forbidden else { return false }
    var anchor = Anchor(
      kind: .consequence, value: .id(Consequence.thirdPartyContact.rawValue), beside: [:],
      hull: item.span, clause: item.clause, weight: 0)
    anchor.beside[.who] = forbidden.who
    anchors.append(anchor)
    return true
  }

  /// 本金分期，花呗6期，借呗12期 · “360 a month on Huabei and 760 on Jiebei”: what is offered for each loan.
  private mutating func goOnWithOffers(_ loans: [Sighting], _ left: inout [Item]) {
    let plan = Value.id(Request.instalmentPlan.rawValue)
    let wantsPlan =
      context.known.contains { $0.value == plan } || anchors.contains { $0.value == plan }
      || sightings.contains { $0.kind == .request }
      || sightings.contains { $0.tells(.topic(.requestMonths, nil)) }
    guard wantsPlan else { return }
    left.removeAll { item in
      guard loans.contains(where: { $0.clause == item.clause }) else { return false }
      let kind: Kind
      switch item.content {
      case .mention(let mention) where mention.kind == .count && mention.unit == "instalment":
        kind = .requestMonths
      case .mention(let mention) where mention.kind == .duration && Slots.months(mention.value) != nil:
        kind = .requestMonths
      case .bare(let number):
        let isMonthly = anchors.contains { $0.kind == .requestMonthly && $0.clause == item.clause }
        if isMonthly {
          kind = .requestMonthly
        } else if Slots.isCount(number, for: .requestMonths),
          anchors.contains(where: { $0.kind == .requestMonths && $0.filled[.value] != nil })
        {
          kind = .requestMonths
        } else {
          return false
        }
      default: return false
      }
      var anchor = Anchor(
        kind: kind, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0)
      anchor.filled[.value] = item
      anchors.append(anchor)
      return true
    }
  }

  /// 5月17号已经报警，还打了95188: the second was on the day of the first.
  mutating func shareContactDays() {
    let contacts = anchors.indices.filter { anchors[$0].kind == .contact && !anchors[$0].isAsked }
    for (before, index) in zip(contacts, contacts.dropFirst())
    where anchors[index].filled[.qualifier(.date)] == nil && anchors[index].filled[.qualifier(.time)] == nil
      && clauses.sentences[anchors[before].clause] == clauses.sentences[anchors[index].clause]
    {
      anchors[index].filled[.qualifier(.date)] = anchors[before].filled[.qualifier(.date)]
    }
  }

  /// “6,020.11 came in on the 16th. On the 15th it was 1,980.45”: of two days the one on which the debit failed counts.
  mutating func restateFunds(_ left: inout [Item]) {
    guard let due = context.known.last(where: { $0.kind == .overdueSince })?.value.date,
      let funds = anchors.firstIndex(where: { $0.kind == .accountFunds && $0.filled[.value] != nil }),
      let day = left.first(where: { $0.date == due }),
      let sum = left.firstIndex(where: {
        $0.amount != nil && clauses.sentences[$0.clause] == clauses.sentences[day.clause]
      })
    else { return }
    anchors[funds].filled[.value] = left.remove(at: sum)
    anchors[funds].filled[.qualifier(.date)] = day
  }

  /// 4月2号打的，打我爸手机，说要抓我 · “They've been calling my ex. 12 and 14 January.”: a day told in the sentence, or alone
  /// in the next one, is that of the calls told there; of several each is a call of its own.
  mutating func shareDays(_ left: inout [Item]) {
    let calls: Set<String> = [Consequence.thirdPartyContact.rawValue, Consequence.threats.rawValue]
    var added: [Anchor] = []
    var taken: Set<Int> = []
    let answer = bareAnswer.map { items[$0].span }
    for index in anchors.indices where anchors[index].kind == .consequence && !anchors[index].isAsked {
      guard let id = anchors[index].id, calls.contains(id),
        anchors[index].filled[.qualifier(.date)] == nil
      else { continue }
      let sentence = clauses.sentences[anchors[index].clause]
      let isThirdParty = id == Consequence.thirdPartyContact.rawValue
      var isFirst = true
      for place in left.indices where left[place].date?.exact != nil && left[place].span != answer {
        let own =
          clauses.sentences[left[place].clause] == sentence
          && left[place].span.lowerBound < anchors[index].hull.lowerBound
        let next =
          isThirdParty && isAloneInSentence(left[place])
          && clauses.sentences[left[place].clause] == sentence + 1
        guard own || next else { continue }
        taken.insert(place)
        if isFirst {
          anchors[index].filled[.qualifier(.date)] = left[place]
          isFirst = false
        } else if isThirdParty {
          var more = anchors[index]
          more.filled = [:]
          more.filled[.qualifier(.date)] = left[place]
          more.hull = left[place].span
          added.append(more)
        }
      }
    }
    anchors += added
    left = left.indices.filter { !taken.contains($0) }.map { left[$0] }
  }

  /// 昨晚九点打来骂我: what was said in a call was said at its time.
  private static let calls: Set<String> = [
    Consequence.collectionCalls.rawValue, Consequence.thirdPartyContact.rawValue,
  ]

  mutating func shareCallDays() {
    for index in anchors.indices where anchors[index].id == Consequence.abuse.rawValue {
      let call = anchors.first {
        $0.clause == anchors[index].clause && $0.id.map(Draft.calls.contains) ?? false
      }
      guard let call else { continue }
      for slot in [Slot.qualifier(.date), .qualifier(.time)] where anchors[index].filled[slot] == nil {
        anchors[index].filled[slot] = call.filled[slot]
      }
    }
  }

  /// “12 and 14 January.”: days, and nothing else that is told.
  private func isAloneInSentence(_ item: Item) -> Bool {
    let sentence = clauses.sentences[item.clause]
    return !sightings.contains { clauses.sentences[$0.clause] == sentence && $0.mark == nil }
  }

  /// 还款日是11月10号: where no payment was late, the due date is that of what was missed.
  mutating func tellMissedDue(_ left: inout [Item]) {
    guard !anchors.contains(where: { $0.kind == .overdueSince && $0.filled[.value] != nil }),
      !context.known.contains(where: { $0.kind == .overdueSince }),
      let place = left.firstIndex(where: {
        if case .beside(.due, .date) = $0.content { true } else { false }
      }), case .beside(_, let day) = left[place].content
    else { return }
    let item = left.remove(at: place)
    anchors.append(
      Anchor(
        kind: .overdueSince, value: day, beside: [:], hull: item.span, clause: item.clause, weight: 0))
  }

  /// 花呗从1月10号开始逾期，借呗从1月25号: another loan, and its day.
  mutating func goOnByLoan(_ left: inout [Item]) {
    let loans = sightings.filter { $0.kind == .product }
    guard loans.count > 1 else { return }
    goOnWithOffers(loans, &left)
    guard let first = anchors.first(where: { $0.kind == .overdueSince && $0.filled[.value] != nil }),
      let told = first.filled[.value]
    else { return }
    left.removeAll { item in
      guard item.date != nil, item.clause > told.clause,
        clauses.sentences[item.clause] == clauses.sentences[told.clause],
        loans.contains(where: { $0.clause == item.clause })
      else { return false }
      var anchor = Anchor(
        kind: .overdueSince, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0)
      anchor.filled[.value] = item
      anchors.append(anchor)
      return true
    }
  }
}
