import Mentions

extension Draft {
  /// 打95188，客服说不行: a contact without a channel is the one named just before, or the only one there is.
  mutating func mergeUnknownContacts() {
    let named = anchors.filter { $0.kind == .contact && $0.id != Channel.unknown.rawValue }
    guard !named.isEmpty else { return }
    // 给12378打过电话: one call, by the name of whom it reached.
    let exact = named.filter { $0.id != Channel.phone.rawValue }
    anchors.removeAll { anchor in
      anchor.kind == .contact && anchor.id == Channel.phone.rawValue
        && exact.contains { clauses.sentences[$0.clause] == clauses.sentences[anchor.clause] }
    }
    anchors.removeAll { anchor in
      guard anchor.kind == .contact, anchor.id == Channel.unknown.rawValue else { return false }
      let next = named.firstPlace { $0.hull.lowerBound >= anchor.hull.lowerBound }
      let isNear =
        next > 0 && anchor.hull.lowerBound - named[next - 1].hull.upperBound < 60
        || next < named.count && clauses.sentences[named[next].clause] == clauses.sentences[anchor.clause]
      return isNear || named.count == 1
    }
  }

  /// 找过客服……没下文: how a contact ended, what was promised and under what number belong to the contact named last before;
  /// of several outcomes the last holds (说帮我反映, 然后就没下文).
  mutating func settleContacts(_ isTaken: inout [Bool]) {
    let contacts = anchors.indices.filter { anchors[$0].kind == .contact }
    guard !contacts.isEmpty else { return }
    for (index, item) in items.enumerated() {
      guard case .beside(let name, _) = item.content, Qualifier.ofContacts.contains(name) else { continue }
      let next = contacts.firstPlace { anchors[$0].hull.lowerBound > item.span.lowerBound }
      let isAfter = next > 0 && item.span.lowerBound - anchors[contacts[next - 1]].hull.upperBound < 120
      let isBefore =
        next < contacts.count
        && clauses.sentences[anchors[contacts[next]].clause] == clauses.sentences[item.clause]
      guard isAfter || isBefore else { continue }
      let contact = isAfter ? contacts[next - 1] : contacts[next]
      isTaken[index] = true
      let held = anchors[contact].filled[.qualifier(name)]
      if name == .outcome || held == nil || held?.isFlag == true {
        anchors[contact].filled[.qualifier(name)] = item
      }
    }
  }

  /// “…within 3 working days. nothing”: a no that stands alone after a promise says that nothing came.
  mutating func tellSilence() {
    guard
      let contact = anchors.lastIndex(where: {
        $0.kind == .contact && $0.filled[.qualifier(.promised)] != nil
      }),
      anchors[contact].filled[.qualifier(.outcome)] == nil
    else { return }
    let no = sightings.first { sighting in
      sighting.row.mark == .negation && sighting.clause > anchors[contact].clause
        && sighting.hull.count + 2 >= clauses.spans[sighting.clause].count
    }
    guard let no else { return }
    anchors[contact].filled[.qualifier(.outcome)] = Item(
      content: .beside(.outcome, .id(Outcome.noReply.rawValue)), span: no.hull, clause: no.clause)
  }

  /// 只说会记录: how a contact ended, without a word on which: in a short text, or where contacts were asked for.
  mutating func looseOutcomes(_ left: [Item]) {
    guard text.count <= 60 || context.asked.contains(.contact),
      !anchors.contains(where: {
        $0.kind == .contact || $0.kind == .cause && !context.asked.contains(.contact)
      })
    else { return }
    var anchor: Anchor?
    for item in left {
      guard case .beside(let name, _) = item.content,
        Qualifier.ofContacts.contains(name),
        // 快递单号 is nobody's case.
        anchor != nil || name != .reference || context.asked.contains(.contact)
      else { continue }
      if anchor == nil {
        anchor = Anchor(
          kind: .contact, value: .id(Channel.unknown.rawValue), beside: [:], hull: item.span,
          clause: item.clause, weight: 0)
      }
      anchor?.filled[.qualifier(name)] = item
    }
    if let anchor { anchors.append(anchor) }
  }
}

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
        !anchors.contains(where: {
          $0.clause == item.clause && ($0.kind == .contact || $0.kind == .consequence)
        })
      else { continue }
      anchors.append(
        Anchor(
          kind: .contact, value: earlier.value, beside: [:], hull: item.span, clause: item.clause, weight: 0))
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
    for index in anchors.indices where anchors[index].kind == .consequence && !anchors[index].isAsked {
      guard let id = anchors[index].id, calls.contains(id),
        anchors[index].filled[.qualifier(.date)] == nil
      else { continue }
      let sentence = clauses.sentences[anchors[index].clause]
      let isThirdParty = id == Consequence.thirdPartyContact.rawValue
      var isFirst = true
      for place in left.indices where left[place].date?.exact != nil {
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

  /// “12 and 14 January.”: days, and nothing else that is told.
  private func isAloneInSentence(_ item: Item) -> Bool {
    let sentence = clauses.sentences[item.clause]
    return !sightings.contains { clauses.sentences[$0.clause] == sentence && $0.row.mark == nil }
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
    let loans = sightings.filter { $0.cue.kind == .product }
    guard loans.count > 1,
      let first = anchors.first(where: { $0.kind == .overdueSince && $0.filled[.value] != nil }),
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

extension Qualifier {
  /// What is told of contacts only.
  static let ofContacts: Set<Qualifier> = [.outcome, .promised, .reference, .agent]
}

extension Draft {
  /// 每天二十多个电话: how many calls tells of calls.
  mutating func callFrequency(_ left: inout [Item]) {
    var hasCalls = anchors.contains { $0.id == Consequence.collectionCalls.rawValue }
    for item in left {
      guard case .mention(let mention) = item.content, mention.kind == .count, mention.per != nil,
        mention.unit == "call" || mention.unit == "time" && mention.per == "day" && isOfCalls(item)
      else { continue }
      var anchor = Anchor(
        kind: .collectionFrequency, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0)
      anchor.filled[.value] = item
      anchors.append(anchor)
      guard !hasCalls else { continue }
      hasCalls = true
      anchors.append(
        Anchor(
          kind: .consequence, value: .id(Consequence.collectionCalls.rawValue), beside: [:],
          hull: item.span, clause: item.clause, weight: 0))
    }
  }

  /// They ring me 6 times a day: what is counted are calls.
  private func isOfCalls(_ item: Item) -> Bool {
    context.asked.contains(.collectionFrequency)
      || anchors.contains {
        $0.id == Consequence.collectionCalls.rawValue
          && clauses.sentences[$0.clause] == clauses.sentences[item.clause]
      }
  }
}
