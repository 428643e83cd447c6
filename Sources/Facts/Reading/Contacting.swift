import Mentions

extension Draft {
  /// 打95188，客服说不行: a contact without a channel is the one named just before, or the only one there is.
  mutating func mergeUnknownContacts() {
    let named = anchors.filter { $0.kind == .contact && $0.id != Channel.unknown.rawValue }
    guard !named.isEmpty else { return }
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
      if name == .outcome || anchors[contact].filled[.qualifier(name)] == nil {
        anchors[contact].filled[.qualifier(name)] = item
      }
    }
  }

  /// 只说会记录: how a contact ended, without a word on which: in a short text, or where contacts were asked for.
  mutating func looseOutcomes(_ left: [Item]) {
    guard text.count <= 60 || context.asked.contains(.contact),
      !anchors.contains(where: { $0.kind == .contact })
    else { return }
    var anchor: Anchor?
    for item in left {
      guard case .beside(let name, _) = item.content,
        Qualifier.ofContacts.contains(name)
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
    for item in left {
      guard case .mention(let mention) = item.content, mention.kind == .count, mention.unit == "call",
        mention.per != nil
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
}
