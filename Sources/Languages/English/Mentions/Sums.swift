import Figures
import Mentions

extension EnglishLanguage {
  static let names: Words<String> = [
    "CNY":
      "yuan, yuans, renminbi, kuai, chinese yuan, yuan rmb, yuan renminbi, chinese dollars, rmbs, rmb yuan",
    "USD":
      "dollar, dollars, buck, bucks, us dollars, us dollar, u.s. dollars, u.s. dollar, american dollars, american dollar, usd dollars",
    "HKD": "hong kong dollars, hk dollars, hong kong dollar, hk dollar", "EUR": "euro, euros, €uros",
    "GBP": "pound, pounds, quid, british pounds, pounds sterling, pound sterling", "JPY": "yen, japanese yen",
    "TWD": "taiwan dollars, new taiwan dollars, nt dollars",
    "AUD": "australian dollars, australian dollar, aussie dollars",
    "CAD": "canadian dollars, canadian dollar",
    "SGD": "singapore dollars, singapore dollar, sing dollars", "KRW": "won, korean won",
    "INR": "rupee, rupees, inr, indian rupees", "CHF": "swiss francs, swiss franc, francs",
    "MYR": "ringgit, ringgits", "PHP": "pesos, peso, philippine pesos", "THB": "baht",
    "MOP": "patacas, pataca",
  ]
  /// Hundredths, each of the currency that has them when none is said.
  static let hundredths: Words<String> = ["USD": "cent, cents, ¢, c, penny, pennies", "GBP": "pence, p"]
  /// Currency codes with their million: 30 MUSD.
  static let millions: Words<String> = [
    "USD": "musd", "EUR": "meur", "GBP": "mgbp", "AUD": "maud", "CAD": "mcad", "HKD": "mhkd",
    "CNY": "mcny, mrmb",
  ]
  /// A unit of counting after the currency: 75 USD million.
  static let magnitudes: Words<Int> = [3: "thousand, k", 6: "million, mil, mn, mm", 9: "billion, bn"]

  /// dollars · yuan.
  @Rows static var currencies: [Rule] {
    Rule("yuan") {
      names.place()
    } means: {
      .currency($0)
    }
  }

  /// 3 dollars and 50 cents · a dollar · 30 MUSD · $200 a month.
  @Rows static var sums: [Rule] {
    Rule("3 dollars and 50 cents") {
      quantity; currency; maybe("and|,|&"); whole(.minute); hundredths.place()
    } means: { number, currency, cents, _ in
      withCents(number, cents, currency)
    }
    Rule("$20 and 43 cents") {
      Common.signs.place(); quantity; maybe("and|,|&"); whole(.minute); hundredths.place()
    } means: { currency, number, cents, _ in
      withCents(number, cents, currency)
    }
    Rule("a dollar and 42 cents") {
      "a|one"; currency; maybe("and|,"); whole(.minute); hundredths.place()
    } means: { currency, cents, _ in
      withCents(Numeral(1), cents, currency)
    }
    Rule("3 dollars and 75 cents") {
      quantity; currency; maybe("and|,|&"); integer; "cents|cent|¢"
    } means: { number, currency, cents in
      cents < 100 ? withCents(number, cents, currency) : nil
    }
    Rule("$20 and 75 cents") {
      Common.signs.place(); quantity; maybe("and|,|&"); integer; "cents|cent|¢|c"
    } means: { currency, number, cents in
      cents < 100 ? withCents(number, cents, currency) : nil
    }
    Rule("15 dollars and 50.") {
      quantity; currency; maybe("and"); whole([.minute, .twoFigures]); beside(".|!|?|;")
    } means: { number, currency, cents in
      withCents(number, cents, currency)
    }
    Rule("75 USD million") {
      quantity; currency; magnitudes.place()
    } means: { number, currency, power in
      .sum(Sum(number.amount * .power(ofTen: power), currency))
    }
    Rule("30 MUSD") {
      quantity; millions.place()
    } means: {
      .sum(Sum($0.amount * .power(ofTen: 6), $1))
    }
    Rule("MUSD 30") {
      millions.place(); quantity
    } means: {
      .sum(Sum($1.amount * .power(ofTen: 6), $0))
    }
    Rule("three $30 fees") {
      beside(quantity); Common.signs.place(); quantity
    } means: {
      Common.money($2, $1)
    }
    Rule("$10 dollars") {
      Common.signs.place(); quantity; names.place()
    } means: { sign, number, name in
      Common.money(number, name == "USD" ? sign : name)
    }
    Rule("10 cents") {
      quantity; "cents|cent|¢|pennies"
    } means: {
      .sum(Sum($0.amount * Amount(1, scale: 2), "USD"))
    }
    Rule("197 pence") {
      quantity; "pence"
    } means: {
      .sum(Sum($0.amount * Amount(1, scale: 2), "GBP"))
    }
    Rule("a dollar") {
      "a|an"; names.place()
    } means: {
      .sum(Sum(1, $0))
    }
    Rule("500-odd yuan") {
      quantity; "-odd|odd|or so|plus|-plus|+|-ish|ish|some|something|or more"; currency
    } means: { number, currency in
      .sum(Sum(number.amount, max: number.max, currency, isApproximate: true))
    }
    Rule("yuan 500") {
      leading.place(); quantity
    } means: {
      Common.money($1, $0)
    }
  }

  /// Currency names that also stand before a sum.
  static let leading: Words<String> = ["CNY": "yuan, renminbi", "USD": "us dollars, dollars"]

  private static func withCents(_ number: Numeral, _ cents: Int, _ currency: String) -> Said? {
    guard number.amount.integer != nil, number.max == nil, (1...99).contains(cents) else { return nil }
    return .sum(Sum(number.amount + Amount(Int64(cents), scale: 2), currency))
  }
}
