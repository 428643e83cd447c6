/// What was read in a text before any role is known: its mentions, and the numbers that are not yet of anything.
public struct Reading: Sendable {
  /// The mentions, in order and apart.
  public var mentions: [Mention]
  /// 三千 · 6200 · 一万二: numbers without a unit; a role or a question may make sums or counts of them.
  public var bare: [BareNumber]

  /// A reading.
  public init(mentions: [Mention], bare: [BareNumber]) {
    self.mentions = mentions
    self.bare = bare
  }
}

/// A number without a unit.
public struct BareNumber: Hashable, Sendable {
  /// Its value.
  public var amount: Amount
  /// Where it stands.
  public var span: Range<Int>
  /// 三千多 · about 300.
  public var approximate = false
  /// The upper end of a range: 三四百.
  public var max: Amount?
  /// 1.2万 · 5k · 三千: said with a scale, as sums are.
  public var isScaled = false
  /// 8.05 · 3.00: written with a point.
  public var hasPoint = false

  /// A number at a place.
  public init(_ amount: Amount, _ span: Range<Int>) {
    self.amount = amount
    self.span = span
  }
}
