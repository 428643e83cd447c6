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
      guard case .beside(let name, _) = item.content, Qualifier.ofContacts.contains(name),
        !anchors.contains(where: {
          $0.kind == .reply && $0.clause <= item.clause && item.clause <= $0.clause + 1
        })
      else { continue }
      let next = contacts.firstPlace { anchors[$0].hull.lowerBound > item.span.lowerBound }
      let isAfter = next > 0 && item.span.lowerBound - anchors[contacts[next - 1]].hull.upperBound < 120
      let isBefore =
        next < contacts.count
        && clauses.sentences[anchors[contacts[next]].clause] == clauses.sentences[item.clause]
      guard isAfter || isBefore else { continue }
      let contact = isAfter ? contacts[next - 1] : contacts[next]
      isTaken[index] = true
      let held = anchors[contact].filled[.qualifier(name)]
      // 客服小李工号8807: the number says more than the name.
      if name == .outcome || held == nil || held?.isFlag == true || name == .agent && item.hasDigits {
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
      anchors[contact].filled[.qualifier(.outcome)].map(\.isPromise) ?? true
    else { return }
    let no = sightings.first { sighting in
      sighting.mark == .negation && sighting.clause > anchors[contact].clause
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
        $0.kind == .contact || [.cause, .consequence].contains($0.kind) && !context.asked.contains(.contact)
      })
    else { return }
    // 姓赵的 alone called nobody.
    let isOpen = context.known.contains { $0.kind == .contact && $0[.reference] == nil }
    let tells = left.contains { item in
      guard case .beside(let name, _) = item.content else { return false }
      return name == .outcome || name == .promised || name == .reference && isOpen
    }
    guard tells || context.asked.contains(.contact) else { return }
    var anchor: Anchor?
    for item in left {
      guard case .beside(let name, _) = item.content,
        Qualifier.ofContacts.contains(name),
        // 快递单号 is nobody's case.
        anchor != nil || name != .reference || context.asked.contains(.contact) || isOpen
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

extension Qualifier {
  /// What is told of contacts only.
  static let ofContacts: Set<Qualifier> = [.outcome, .promised, .reference, .agent]
}

extension Draft {
  /// 每天二十多个电话: how many calls tells of calls.
  mutating func callFrequency(_ left: inout [Item]) {
    var hasCalls = anchors.contains { $0.id == Consequence.collectionCalls.rawValue }
    for var item in left {
      guard case .mention(var mention) = item.content, mention.kind == .count else { continue }
      // 昨天数了下一共31个电话: so many on one day.
      if mention.per == nil, mention.unit == "call", isOfOneDay(item) {
        mention.per = "day"
        item.content = .mention(mention)
      }
      guard mention.per != nil,
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

  /// Whether the clause of a count names a day.
  private func isOfOneDay(_ item: Item) -> Bool {
    items.contains {
      $0.clause == item.clause && $0.span.lowerBound < item.span.lowerBound && $0.date?.exact != nil
    }
  }

  /// They ring me 6 times a day: what is counted are calls.
  private func isOfCalls(_ item: Item) -> Bool {
    context.asked.contains(.collectionFrequency)
      || anchors.contains {
        $0.id == Consequence.collectionCalls.rawValue
          && (0...1).contains(clauses.sentences[item.clause] - clauses.sentences[$0.clause])
      }
  }
}
