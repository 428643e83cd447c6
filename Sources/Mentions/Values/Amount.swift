/// 12345.60 · 0.05: an exact decimal number.
///
/// Held as `significand × 10^-scale` without trailing zeros, so that equal numbers are equal values.
/// Sums are in the currency's major unit; rates are in percent. At most 18 digits.
public struct Amount: Hashable, Sendable {
  /// The digits without their point: 1234560 of 12345.60 is kept as 123456.
  public let significand: Int64
  /// How many of the digits stand after the point.
  public var scale: Int { Int(inPlaces) }
  private let inPlaces: Int8

  /// `Amount(5, scale: 2)` is 0.05.
  public init(_ significand: Int64, scale: Int = 0) {
    var digits = significand
    var places = scale
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    self.significand = digits
    inPlaces = Int8(clamping: places)
  }

  /// "12345.60", "-3": digits with at most one point; `nil` for anything else or more than 18 digits.
  public init?(_ text: some StringProtocol) {
    var digits: Int64 = 0
    var places = 0
    var count = 0
    var seenPoint = false
    let negative = text.first == "-"
    for character in text.utf8.dropFirst(negative ? 1 : 0) {
      if character == UInt8(ascii: "."), !seenPoint {
        seenPoint = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character), count < 18 else { return nil }
      digits = digits * 10 + Int64(character - UInt8(ascii: "0"))
      count += 1
      if seenPoint { places += 1 }
    }
    guard count > 0 else { return nil }
    self.init(negative ? -digits : digits, scale: places)
  }

  /// Nothing.
  public static let zero = Amount(0)

  /// The number as an integer, if it is one.
  public var integer: Int? { scale == 0 ? Int(significand) : nil }

  /// Rounded half up (away from zero) to so many digits after the point: 8.0465 → 8.05.
  public func rounded(to places: Int = 2) -> Amount {
    guard scale > places else { return self }
    return Amount(
      clamped: Amount.divided(Int128(significand), by: Amount.power(scale - places)), scale: places)
  }

  /// Cut off, never rounded up: ⌊5400 ÷ 500⌋. `nil` when the divisor is zero.
  public func wholeQuotient(by divisor: Amount) -> Int? {
    guard divisor.significand != 0 else { return nil }
    let (own, other, _) = Amount.aligned(self, divisor)
    return Int(clamping: own / other)
  }

  /// The quotient rounded half up to so many digits after the point; `nil` when the divisor is zero.
  public func divided(by divisor: Amount, places: Int = 2) -> Amount? {
    guard divisor.significand != 0 else { return nil }
    let (own, other, _) = Amount.aligned(self, divisor)
    let negative = (own < 0) != (other < 0)
    let quotient = Amount.divided(own.magnitude128 * Amount.power(places), by: other.magnitude128)
    return Amount(clamped: negative ? -quotient : quotient, scale: places)
  }

  /// The sum.
  public static func + (a: Amount, b: Amount) -> Amount {
    let (own, other, scale) = aligned(a, b)
    return Amount(clamped: own + other, scale: scale)
  }

  /// The difference.
  public static func - (a: Amount, b: Amount) -> Amount { a + Amount(-b.significand, scale: b.scale) }

  /// The product; exact up to eight digits after the point, rounded half up beyond.
  public static func * (a: Amount, b: Amount) -> Amount {
    let product = Int128(a.significand) * Int128(b.significand)
    let scale = a.scale + b.scale
    guard scale > 8 else { return Amount(clamped: product, scale: scale) }
    return Amount(clamped: divided(product, by: power(scale - 8)), scale: 8)
  }

  private init(clamped digits: Int128, scale: Int) {
    var digits = digits
    var places = scale
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    self.init(Int64(clamping: digits), scale: places)
  }

  private static func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  private static func divided(_ dividend: Int128, by divisor: Int128) -> Int128 {
    let half = divisor / 2
    return dividend >= 0 ? (dividend + half) / divisor : (dividend - half) / divisor
  }

  private static func aligned(_ a: Amount, _ b: Amount) -> (Int128, Int128, Int) {
    let scale = max(a.scale, b.scale)
    return (
      Int128(a.significand) * power(scale - a.scale), Int128(b.significand) * power(scale - b.scale), scale
    )
  }
}

extension Int128 {
  fileprivate var magnitude128: Int128 { self < 0 ? -self : self }
}

extension Amount: Comparable {
  /// By size.
  public static func < (a: Amount, b: Amount) -> Bool {
    let (own, other, _) = aligned(a, b)
    return own < other
  }
}

extension Amount: ExpressibleByIntegerLiteral, CustomStringConvertible {
  /// A whole number.
  public init(integerLiteral value: Int64) { self.init(value) }

  /// "12345.6", "0.05": no more digits than are needed.
  public var description: String { text(places: 0) }

  /// With at least so many digits after the point: "12345.60" with two.
  public func text(places: Int) -> String {
    let sign = significand < 0 ? "-" : ""
    var digits = String(significand.magnitude)
    if digits.count <= scale { digits = String(repeating: "0", count: scale - digits.count + 1) + digits }
    let whole = digits.dropLast(scale)
    let fraction = digits.suffix(scale) + String(repeating: "0", count: max(0, places - scale))
    return fraction.isEmpty ? sign + whole : sign + whole + "." + fraction
  }
}
