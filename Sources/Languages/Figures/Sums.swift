import Mentions

extension Common {
  /// Signs and codes that stand before a sum or after it.
  package static let signs: Words<String> = [
    "CNY": "¥, rmb, cny, cny¥, rmb¥, cn¥, ￥",
    "USD": "$, usd, us$, us $, usd$, usd $, u.s.$",
    "HKD": "hkd, hk$, hk $, hkd$",
    "TWD": "nt$, nt $, ntd, twd, ntd$",
    "EUR": "€, eur, euro, €ur",
    "GBP": "£, gbp",
    "JPY": "jpy, jp¥",
    "CAD": "cad, cad$, ca$, c$, c $",
    "AUD": "aud, au$, a$, aud$",
    "SGD": "sgd, s$, sgd$",
    "CHF": "chf",
    "MOP": "mop",
  ]

  /// Signs are currencies after a sum too: 800RMB · 10$.
  @Rows package static var currencySigns: [Rule] {
    Rule("RMB") {
      signs.place()
    } means: {
      .currency($0)
    }
  }

  /// ￥800 · 800元 · RMB 800.
  @Rows package static var sums: [Rule] {
    Rule("￥800元") {
      signs.place(); maybe(":|："); quantity; currency
    } means: { _, number, currency in
      money(number, currency)
    }
    Rule("￥800") {
      signs.place(); maybe(":|："); quantity
    } means: {
      money($1, $0)
    }
    Rule("800元") {
      quantity; currency
    } means: {
      money($0, $1)
    }
  }

  /// A sum from a number.
  package static func money(_ number: Numeral, _ currency: String?) -> Said? {
    guard number.amount >= .zero else { return nil }
    return .sum(Sum(number.amount, max: number.max, currency, isApproximate: number.isApproximate))
  }
}
