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
    Rule("2024-03-01 17:00 / 2024-03-02 21:00") {
      time; "/"; time
    } means: {
      $0.when != nil && $1.when != nil ? span($0, $1) : nil
    }
    Rule("800元-1000元") {
      sum; dash; sum
    } means: {
      range($0, $1)
    }
  }

  /// From a time to a time; the day said at one end is that of both.
  package static func span(_ from: Timing, _ to: Timing) -> Said? {
    guard from.end == nil, to.end == nil else { return nil }
    guard from.when == nil else {
      return .time(Timing(from.start, on: from.when, to: to.start, endOn: to.when))
    }
    return .time(Timing(from.start, on: to.when, to: to.start))
  }

  /// From a sum to a larger one of the same currency.
  package static func range(_ from: Sum, _ to: Sum) -> Said? {
    guard from.max == nil, to.max == nil, from.amount < to.amount,
      from.currency == to.currency || from.currency == nil
    else { return nil }
    return .sum(Sum(from.amount, max: to.amount, to.currency))
  }
}
