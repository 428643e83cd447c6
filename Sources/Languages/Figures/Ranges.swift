import Mentions

extension Common {
  /// 2024-03-01 – 2024-03-15 · 17:00-18:00 · 800元-1000元.
  @Rows package static var ranges: [Rule] {
    Rule("2024-03-01 - 2024-03-15") {
      date; dash; date
    } means: {
      .date(.range($0, $1))
    }
    Rule("17:00-18:00") {
      time; dash; time
    } means: {
      span($0, $1)
    }
    Rule("800元-1000元") {
      sum; dash; sum
    } means: {
      range($0, $1)
    }
  }

  /// From a time to a time; the end without a day has that of the beginning.
  package static func span(_ from: Timing, _ to: Timing) -> Said? {
    guard from.end == nil, to.end == nil else { return nil }
    return .time(Timing(from.start, on: from.when, to: to.start, endOn: to.when))
  }

  /// From a sum to a larger one of the same currency.
  package static func range(_ from: Sum, _ to: Sum) -> Said? {
    guard from.max == nil, to.max == nil, from.amount < to.amount,
      from.currency == to.currency || from.currency == nil
    else { return nil }
    return .sum(Sum(from.amount, max: to.amount, to.currency))
  }
}
