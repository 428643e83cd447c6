import Figures
import Mentions

extension EnglishLanguage {
  /// Words before what is only about so much.
  static let roughlyBefore = roughly + "|over|under|above|below|some|like"
  /// Of a length of time too: “repaid over 12 months” is no longer than that.
  static let roughly =
    "about|around|roughly|nearly|almost|approximately|approx|approx.|more than|less than|at least|up to|just over|just under|well over|close to|circa|an estimated|somewhere around|in the region of|upwards of|at most|no more than|not more than|as much as|as many as|north of|only about|a little over|a little under|slightly over|slightly more than|just about|maybe|perhaps|~|ca.|no less than|no fewer than|fewer than|something like|or about|ranging around|an average of|exceeding|in excess of|approximatly|aprox|a bit over|a bit more than|for over|for under"
  static let roughlyAfter =
    "or so|or thereabouts|approximately|or more|give or take|roughly|plus|+|or less|at least|more or less|-ish|ish|and change|and some change"

  /// about $300 · three months or so.
  @Rows static var around: [Rule] {
    Rule("about $300 or so") {
      maybe(beside: roughlyBefore); sum; beside(roughlyAfter)
    } means: {
      about($0)
    }
    Rule("about $300") {
      beside(roughlyBefore); sum
    } means: {
      about($0)
    }
    Rule("about three months or so") {
      maybe(beside: roughly); duration; beside(roughlyAfter)
    } means: {
      about($0)
    }
    Rule("about three months") {
      beside(roughly); duration
    } means: {
      about($0)
    }
    Rule("about a month") {
      beside(roughlyBefore); "a|an"; maybe("full|whole"); units.place()
    } means: {
      $0 == .second || $0 == .minute ? nil : about(Length(Duration(1, $0)))
    }
    Rule("about 20 calls or so") {
      maybe(beside: roughlyBefore); count; beside(roughlyAfter)
    } means: {
      about($0)
    }
    Rule("about 20 calls") {
      beside(roughlyBefore); count
    } means: {
      about($0)
    }
    Rule("about 5%") {
      beside(roughlyBefore); rate
    } means: {
      var rate = $0
      rate.isApproximate = true
      return .rate(rate)
    }
    Rule("about three weeks ago") {
      beside(roughlyBefore); date
    } means: {
      guard case .away(var length, let isBack, let from) = $0 else { return nil }
      length.isApproximate = true
      return .date(.away(length, isBack: isBack, from: from))
    }
    Rule("about 300") {
      beside(roughlyBefore); quantity
    } means: {
      var number = $0
      number.isApproximate = true
      return .number(number)
    }
  }

  static func about(_ sum: Sum) -> Said {
    .sum(Sum(sum.amount, max: sum.max, sum.currency, isApproximate: true))
  }

  static func about(_ length: Length) -> Said {
    .duration(Length(length.duration, max: length.max, isApproximate: true))
  }

  static func about(_ count: Count) -> Said {
    var count = count
    count.isApproximate = true
    return .count(count)
  }

  /// $200 to $300 · 10-20 dollars · 3 to 5 months · five or six calls.
  @Rows static var amountRanges: [Rule] {
    Rule("200 yuan to 300 yuan") {
      maybe(between); sum; until; sum
    } means: {
      Common.range($0, $1)
    }
    // What went from one sum to another is the other.
    Rule("from $45 to $145") {
      beside("from"); beside(Common.signs.place()); beside(quantity); beside("to"); sum
    } means: {
      .sum($2)
    }
    Rule("from 45 yuan to 145 yuan") {
      beside("from"); beside(sum); beside("to"); sum
    } means: {
      .sum($1)
    }
    Rule("between $200 and $300") {
      maybe(between); Common.signs.place(); quantity; untilOrDash + "|and|or"; sum
    } means: { sign, low, high in
      guard low.max == nil, low.amount < high.amount else { return nil }
      return Common.range(Sum(low.amount, sign), high)
    }
    Rule("between 200 yuan and 300 yuan") {
      between; sum; "and|-|–|or"; sum
    } means: {
      Common.range($0, $1)
    }
    Rule("$200-300") {
      sum; "-|–|to"; quantity
    } means: { sum, high in
      guard sum.max == nil, high.max == nil, sum.amount < high.amount, sum.currency != nil else { return nil }
      return .sum(Sum(sum.amount, max: high.amount, sum.currency))
    }
    Rule("200 to 300 dollars") {
      maybe(between); quantity; "to|-|–|or|until"; sum
    } means: { low, high in
      range(low, high)
    }
    Rule("between 200 and 300 dollars") {
      between; quantity; "and"; sum
    } means: { low, high in
      range(low, high)
    }
    Rule("3 to 5 months") {
      maybe(betweens); single; orWords; quantity; maybe(fullWords); units.place()
    } means: { low, high, unit in
      guard low.amount < high.amount, let from = length(low, unit), let to = length(high, unit) else {
        return nil
      }
      return .duration(Length(from.duration, max: to.duration))
    }
    Rule("between 3 and 5 months") {
      betweens; single; "and"; quantity; units.place()
    } means: { low, high, unit in
      guard low.amount < high.amount, let from = length(low, unit), let to = length(high, unit) else {
        return nil
      }
      return .duration(Length(from.duration, max: to.duration))
    }
    Rule("five or six calls") {
      maybe(betweens); single; orWords; count
    } means: {
      range($0, $1)
    }
    Rule("between five and six calls") {
      betweens; single; "and"; count
    } means: {
      range($0, $1)
    }
  }

  /// The lower number before a count.
  private static func range(_ low: Numeral, _ high: Count) -> Said? {
    guard let low = low.amount.integer, low < high.count, high.max == nil else { return nil }
    return .count(Count(low, max: high.count, high.unit, per: high.per))
  }

  static let orWords = "to|or|-|–|/|maybe|or even"

  private static func range(_ low: Numeral, _ high: Sum) -> Said? {
    guard low.max == nil, high.max == nil, low.amount < high.amount else { return nil }
    // 3 to 5 thousand dollars: the thousand is that of both.
    let unit = [6, 3, 2].map { Amount.power(ofTen: $0) }.first {
      !low.isScaled && low.amount < 100
        && high.amount.divided(by: $0, places: 3).map { $0 >= 1 && $0.integer != nil } == true
        && low.amount * $0 < high.amount
    }
    return .sum(Sum(low.amount * (unit ?? 1), max: high.amount, high.currency))
  }
}
