/// A typed piece of a text, whatever it is about: a date, a sum, a phone number.
public struct Mention: Hashable, Sendable {
  /// The nine types, named as in the batch contract.
  public enum Kind: String, Sendable, CaseIterable, Hashable {
    case date, time, duration, money, percent, count, phone, email, number
  }

  /// What sort of thing is mentioned.
  public var kind: Kind
  /// Its value.
  public var value: Value
  /// Where it stands: Unicode scalars of the text, end exclusive.
  public var span: Range<Int>
  /// 大概 · 左右 · about.
  public var approximate = false
  /// The upper end of a range of sums or counts: 三四百 holds 300 and this 400.
  public var max: Value?
  /// A count's unit (`instalment`, `call`, …) in the notation of the vocabulary.
  public var unit: String?
  /// 每天 · a month: `day`, `month`, `year`, `instalment`.
  public var per: String?
  /// Every reading of a date that can be read in two ways, the likeliest first: 7/9. Empty when there is one.
  public var ambiguous: [DateSpan] = []
  /// What the text left out of a date and `today` filled in.
  public var inferred: Inferred = .nothing

  /// What of a date was not said.
  public enum Inferred: Sendable, Hashable { case nothing, year, month }

  /// A mention of a value at a place.
  public init(_ kind: Kind, _ value: Value, _ span: Range<Int>) {
    self.kind = kind
    self.value = value
    self.span = span
  }
}
