/// A word, a number, or a reading of several tokens, at the place where it begins.
public struct Token: Sendable {
  /// The number of its class in the grammar.
  @usableFromInline var sort: Int16
  /// What a number can be; all bits for everything else.
  @usableFromInline var facets: UInt16
  /// Where it ends.
  @usableFromInline var end: Int32
  /// Which of the class's meanings it has, or where its value is kept.
  @usableFromInline var code: Int32

  @inlinable
  init(sort: Int16, facets: UInt16 = .max, end: Int, code: Int) {
    self.sort = sort
    self.facets = facets
    self.end = Int32(truncatingIfNeeded: end)
    self.code = Int32(truncatingIfNeeded: code)
  }
}

/// The values of tokens that no list can hold.
public struct Pool: Sendable {
  /// Numbers, in the order in which they were found.
  @usableFromInline var numerals: [Numeral] = []
  /// Readings.
  @usableFromInline var outcomes: [Said] = []

  init() {}
}
