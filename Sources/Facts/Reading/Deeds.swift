/// Whose deed is told: a threat, a quarrel at home, a fraud.
extension Polarity {
  /// 说要把我列为失信人，还要通知村委会: what somebody threatens has not followed.
  func isMenace(_ sighting: Sighting) -> Bool {
    let deeds: [Consequence] = [.creditRecord, .thirdPartyContact, .visit, .legalAction]
    guard case .says(_, let id, _) = sighting.cue, deeds.contains(where: { $0.rawValue == id }) else {
      return false
    }
    let clause = clauses.spans[sighting.clause]
    return clause.lowerBound < sighting.hull.lowerBound
      && has(.menace, in: clause.lowerBound..<sighting.hull.lowerBound)
  }

  /// 阿妈成日闹我: who scolds at home is no collector.
  func isAtHome(_ sighting: Sighting) -> Bool {
    guard case .says(_, let id, _) = sighting.cue, id == Consequence.abuse.rawValue else { return false }
    let clause = clauses.spans[sighting.clause]
    let near = max(clause.lowerBound, sighting.hull.lowerBound - 6)..<sighting.hull.lowerBound
    return !near.isEmpty && has(.kin, in: near)
  }

  /// “my cousin took a loan in my name”: in a fraud it is others who act.
  func isFraud(_ sighting: Sighting) -> Bool {
    if case .says(.cause, let id, _) = sighting.cue { id == Cause.fraud.rawValue } else { false }
  }
}
