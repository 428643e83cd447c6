import Figures
import Mentions

extension EnglishLanguage {
  static let names: Words<String> = [
    "CNY": "yuan, renminbi, kuai", "USD": "dollar, dollars, buck, bucks, us dollars, us dollar",
    "HKD": "hong kong dollars, hk dollars", "EUR": "euro, euros", "GBP": "pound, pounds", "JPY": "yen",
  ]

  /// dollars · yuan.
  @Rows static var currencies: [Rule] {
    daysOfMonth
    Rule("yuan") {
      names.place()
    } means: {
      .currency($0)
    }
  }

  @Rows static var sums: [Rule] {
    Rule("10 cents") {
      quantity; "cent|cents|¢"
    } means: {
      .sum(Sum($0.amount * Amount(1, scale: 2), "USD"))
    }
  }
}
