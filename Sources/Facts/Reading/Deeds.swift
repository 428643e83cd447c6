/// Whose deed is told: a threat, a quarrel at home, a fraud.
extension Polarity {
  /// 说要把我列为失信人，还要通知村委会: what somebody threatens has not followed.
  func isMenace(_ sighting: Sighting) -> Bool {
    switch sighting.name {
    case .consequence(.creditRecord), .consequence(.thirdPartyContact), .consequence(.visit),
      .consequence(.legalAction):
      break
    default: return false
    }
    let clause = clauses.spans[sighting.clause]
    return clause.lowerBound < sighting.hull.lowerBound
      && has(.menace, in: clause.lowerBound..<sighting.hull.lowerBound)
  }

  /// 阿妈成日闹我: who scolds at home is no collector.
  func isAtHome(_ sighting: Sighting) -> Bool {
    guard sighting.name == .consequence(.abuse) else { return false }
    let clause = clauses.spans[sighting.clause]
    let near = max(clause.lowerBound, sighting.hull.lowerBound - 6)..<sighting.hull.lowerBound
    return !near.isEmpty && has(.kin, in: near)
  }

  /// “my cousin took a loan in my name”: in a fraud it is others who act.
  func isFraud(_ sighting: Sighting) -> Bool {
    sighting.name == .cause(.fraud)
  }
}
