import Mentions

extension MentionRules {
  /// 三个月 · 1.5 hours: a number of units; parts of a unit become the next smaller one.
  package static func length(_ number: Numeral, _ unit: Unit) -> Length? {
    guard let low = counted(number.amount, unit) else { return nil }
    return Length(
      low, max: number.max.flatMap { counted($0, unit) }, isApproximate: number.isApproximate)
  }

  private static func counted(_ amount: Amount, _ unit: Unit) -> Duration? {
    // 2024年 is a year.
    guard amount < (unit == .year ? 1000 : 100_000), amount >= .zero else { return nil }
    // 273.18 天天: a sum, and a word.
    if unit == .day, amount.scale > 1 { return nil }
    if let whole = amount.integer { return Duration(whole, unit) }
    guard let whole = amount.wholeQuotient(by: 1) else { return nil }
    let rest = amount - Amount(Int64(whole))
    let smaller: (Amount, Unit)? =
      switch unit {
      case .year: (12, .month)
      case .month: (30, .day)
      case .week: (7, .day)
      case .day: (24, .hour)
      case .hour: (60, .minute)
      case .minute: (60, .second)
      case .second, .workingDay: nil
      }
    guard let (count, next) = smaller, let part = (rest * count).rounded(to: 0).integer else { return nil }
    return Duration(whole, unit) + Duration(part, next)
  }

  /// Half of a unit in smaller ones.
  package static func half(of unit: Unit) -> Duration? {
    switch unit {
    case .year: Duration(6, .month)
    case .month: Duration(15, .day)
    case .week: Duration(3, .day) + Duration(12, .hour)
    case .day: Duration(12, .hour)
    case .hour: Duration(30, .minute)
    case .minute: Duration(30, .second)
    case .second, .workingDay: nil
    }
  }

  /// 一年 and 三个月; nothing is said twice.
  package static func joined(_ first: Duration, _ unit: Unit, _ rest: Duration) -> Duration? {
    rest[unit] == 0 ? first + rest : nil
  }
}
