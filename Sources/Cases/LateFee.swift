import Facts
import Mentions

/// A late fee reckoned anew from rate, days and payments, in every way that is usual.
public struct LateFee: Hashable, Sendable {
  /// What the usual reckoning gives: payments first to the principal, the day itself not counted, rounded at the end.
  public let figure: Amount
  /// The figure with its numbers put in.
  public let formula: String
  /// The reckoning of the way that gives what was charged, where it is not the usual one.
  public internal(set) var agreeing: String?
  /// What every usual way gives, by the way.
  public let ways: [Way: Amount]
  /// The fee that was charged, if it was told exactly.
  public let charged: Amount?
  /// The payments that the figure takes to go to the principal: its assumption where there are any.
  public let payments: [Fact]
  /// The facts that it was worked out from.
  public let from: [Fact]

  /// The lowest and the highest that any usual way gives.
  public var range: ClosedRange<Amount> {
    let sums = ways.values
    return (sums.min() ?? figure)...(sums.max() ?? figure)
  }

  /// How the fee that was charged compares.
  public enum Verdict: Hashable, Sendable {
    /// To the cent as the usual reckoning has it.
    case agrees
    /// To the cent as another usual way has it.
    case agreesUnder(Way)
    /// No way gives it, but some give more and some give less.
    case within
    /// More than any way gives, by so much over the usual figure.
    case above(Amount)
    /// Less than any way gives, by so much under the usual figure.
    case below(Amount)
  }

  /// How the fee that was charged compares; `nil` when it was not told.
  public var verdict: Verdict? {
    guard let charged else { return nil }
    if charged == figure { return .agrees }
    let fitting = ways.filter { $0.value == charged }.keys
    if let way = fitting.min(by: { $0.oddity < $1.oddity }) { return .agreesUnder(way) }
    if charged > range.upperBound { return .above(charged - figure) }
    if charged < range.lowerBound { return .below(figure - charged) }
    return .within
  }
}

/// A usual way to reckon a late fee.
public struct Way: Hashable, Sendable {
  /// A payment goes to the fees run up so far, and only its rest to the principal.
  public var feesFirst = false
  /// Of such a reckoning the fee still unpaid, not all that was ever charged.
  public var unpaidOnly = false
  /// The due date itself is counted as a day.
  public var firstDay = false
  /// The day of the reckoning is counted.
  public var lastDay = true
  /// The days of a year, for a rate by year.
  public var year = 365
  /// When it is rounded to the cent.
  public var rounding = Rounding.end

  /// When a reckoning is rounded.
  public enum Rounding: Hashable, Sendable, CaseIterable {
    /// Once, the sum of it all.
    case end
    /// Each stretch of days with the same principal.
    case step
    /// The fee of each day.
    case day
  }

  /// The usual one.
  public init() {}

  /// How many days it counts of a single sum that runs.
  func days(from arrears: Arrears) -> Int? {
    guard arrears.dues.count == 1, let due = arrears.dues.first else { return nil }
    return arrears.until.number - due.day.number + (firstDay ? 1 : 0) - (lastDay ? 0 : 1)
  }

  /// How far from the usual: of two ways that give the same the plainer is named.
  var oddity: Int {
    (feesFirst ? 4 : 0) + (unpaidOnly ? 1 : 0) + (firstDay ? 2 : 0) + (lastDay ? 0 : 2)
      + (year == 365 ? 0 : 1) + (rounding == .end ? 0 : rounding == .step ? 1 : 2)
  }

  /// Every way that makes a difference: with payments, with a rate by year.
  static func all(withPayments: Bool, byYear: Bool) -> [Way] {
    var ways: [Way] = []
    for rounding in Rounding.allCases {
      for year in byYear ? [365, 360] : [365] {
        for (firstDay, lastDay) in [(false, true), (true, true), (false, false), (true, false)] {
          var way = Way()
          (way.rounding, way.year, way.firstDay, way.lastDay) = (rounding, year, firstDay, lastDay)
          ways.append(way)
          guard withPayments else { continue }
          way.feesFirst = true
          ways.append(way)
        }
      }
    }
    return ways
  }
}
