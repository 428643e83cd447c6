import Mentions

/// 前10期每期500.00元，第11期400.00元: how a sum is paid off month by month.
public struct Plan: Hashable, Sendable {
  /// What is paid off.
  public let base: Amount
  /// What each whole instalment comes to.
  public let monthly: Amount
  /// How many of them there are.
  public let whole: Int
  /// The smaller one at the end, if there is one.
  public let last: Amount?

  /// So much a month; `nil` where nothing would be paid, or for more than 50 years.
  public init?(base: Amount, monthly: Amount) {
    guard base > 0, monthly > 0, let whole = base.wholeQuotient(by: monthly), whole < 600 else { return nil }
    let rest = base - Amount(Int64(whole)) * monthly
    (self.base, self.monthly, self.whole) = (base, monthly, whole)
    last = rest > 0 ? rest : nil
  }

  /// In so many months: the smallest sum to the cent that is enough.
  public init?(base: Amount, months: Int) {
    guard months > 0, let share = base.divided(by: Amount(Int64(months)), places: 2) else { return nil }
    let enough = Amount(Int64(months)) * share >= base ? share : share + Amount(1, scale: 2)
    self.init(base: base, monthly: enough)
    guard count == months else { return nil }
  }

  /// How many instalments there are.
  public var count: Int { whole + (last == nil ? 0 : 1) }

  /// The day of the last one, when the first is on a certain day.
  public func end(from start: Day) -> Day { start.adding(months: count - 1) }

  /// The two plans that come nearest to so much a month in so many months: the first keeps the sum, the second
  /// the months.
  public static func nearest(to base: Amount, monthly: Amount, months: Int) -> [Plan] {
    [Plan(base: base, monthly: monthly), Plan(base: base, months: months)].compactMap { $0 }
  }
}
