/// 5,792.85元: a sum with its currency.
public struct Money: Hashable, Sendable, CustomStringConvertible {
  /// In the major unit: yuan, dollars.
  public var amount: Amount
  /// ISO 4217: "CNY", "USD", "HKD".
  public var currency: String

  /// A sum; no currency said is CNY.
  public init(_ amount: Amount, _ currency: String = "CNY") {
    self.amount = amount
    self.currency = currency
  }

  /// "CNY 5792.85".
  public var description: String { "\(currency) \(amount.text(places: 2))" }
}
