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

  /// 只说会记录: how a contact ended, without a word on which.
  mutating func looseOutcomes(_ left: [Item]) {
    guard !anchors.contains(where: { $0.kind == .contact }) else { return }
    var anchor: Anchor?
    for item in left {
      guard case .beside(let name, _) = item.content,
        [.outcome, .promised, .reference, .agent].contains(name)
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
