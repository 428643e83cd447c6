/// 三千五 · 12,345.60 · “twenty-five hundred” · 五六百: a number as it was said.
public struct Numeral: Hashable, Sendable {
  /// The number; of 五六百 the lower.
  public var amount: Amount
  /// The higher number of 五六百.
  public var max: Amount?
  /// Of digits that stand alone, how many: 03 has 2; 0 for everything else.
  public var digits = 0
  /// 万, k, hundred, 百: whether a unit of counting was said, or 个 for ten thousand.
  public var isScaled = false
  /// 三千多 · 十几: more than the number.
  public var isApproximate = false

  /// 两: how many, never which one; 两月 is no February.
  public var isCount = false

  /// A number that stands for itself.
  public init(_ amount: Amount, max: Amount? = nil, digits: Int = 0, isScaled: Bool = false) {
    (self.amount, self.max, self.digits, self.isScaled) = (amount, max, digits, isScaled)
  }

  /// What a number can be, so that rows are compared without computing: 13 is no month.
  public struct Facets: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt16
    /// From the bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A whole number.
    public static let whole = Facets(rawValue: 1)
    /// 1 to 12.
    public static let month = Facets(rawValue: 2)
    /// 1 to 31.
    public static let day = Facets(rawValue: 4)
    /// 1900 to 2099, or 1000 to 9999 in four figures.
    public static let year = Facets(rawValue: 8)
    /// Two figures: 24, 09, 九八.
    public static let shortYear = Facets(rawValue: 16)
    /// 0 to 24.
    public static let hour = Facets(rawValue: 32)
    /// 0 to 59.
    public static let minute = Facets(rawValue: 64)
    /// Figures and nothing else: 500.
    public static let figures = Facets(rawValue: 128)
    /// Two figures or a word: 05, thirty.
    public static let twoFigures = Facets(rawValue: 256)
    /// One number, no range.
    public static let single = Facets(rawValue: 512)
    /// A unit of counting was said: 万, hundred.
    public static let scaled = Facets(rawValue: 1024)
  }

  /// What this number can be.
  public var facets: Facets {
    var facets: Facets = isScaled ? .scaled : []
    guard max == nil else { return facets }
    facets.insert(.single)
    guard let whole = amount.integer else { return facets }
    facets.insert(.whole)
    if digits > 0 { facets.insert(.figures) }
    if digits == 2 || (digits == 0 && whole >= 10) { facets.insert(.twoFigures) }
    guard whole >= 0, whole <= 9999 else { return facets }
    if digits == 4, whole >= 1000 { facets.insert(.year) }
    if digits == 2 { facets.insert(.shortYear) }
    guard !isScaled || digits > 0, digits <= 2 else { return facets }
    if !isCount, (1...12).contains(whole) { facets.insert(.month) }
    if !isCount, (1...31).contains(whole) { facets.insert(.day) }
    if whole <= 24 { facets.insert(.hour) }
    if whole <= 59 { facets.insert(.minute) }
    return facets
  }
}
