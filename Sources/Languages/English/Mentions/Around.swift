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
}
