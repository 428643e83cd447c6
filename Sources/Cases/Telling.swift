import Facts

extension Case {
  /// The case as a letter tells it: of two statements that contradict each other the rougher stays out until the person
  /// has settled it. “Overdue since 10 March”, “three months” leaves the day; 600 a month over 24 months that do not come
  /// to what is owed leave the sum.
  public var withoutContradictions: Case {
    let rough = open.compactMap(\.name.rougher)
    guard !rough.isEmpty else { return self }
    var told = self
    told.drop { rough.contains($0.kind) }
    return told
  }
}

extension Check.Name {
  /// Of the two statements held against each other the one that a letter can do without; `nil` where neither is rougher.
  fileprivate var rougher: Kind? {
    switch self {
    case .duration: .overdueDuration
    case .instalments: .overdueInstalments
    case .plan: .requestMonths
    default: nil
    }
  }
}
