import Mentions

extension Common {
  /// 18.25% · 5‰.
  @Rows package static var percents: [Rule] {
    Rule("-22.2%") {
      "-|−"; single; "%"
    } means: {
      .rate(Rate(.zero - $0.amount))
    }
    Rule("5-20%") {
      beside(number); beside("-|–|~|～|—|－|到|至"); number; "%"
    } means: {
      .rate(Rate($1.amount))
    }
    Rule("18.25%") {
      number; "%"
    } means: {
      .rate(Rate($0.amount))
    }
    Rule("5‰") {
      number; "‰"
    } means: {
      .rate(Rate($0.amount * Amount(1, scale: 1)))
    }
    Rule("0.6‱") {
      number; "‱"
    } means: {
      .rate(Rate($0.amount * Amount(1, scale: 2)))
    }
  }
}
