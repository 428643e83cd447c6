/// A word, a number, or a reading of several tokens, at the place where it begins.
public struct Token: Sendable, BitwiseCopyable {
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

/// The values of tokens that no list can hold, and the tokens of the row whose meaning is being asked for.
///
/// One chart owns it and nothing is kept while it changes, so no access is watched: watching took a tenth of the reading.
public final class Pool {
  /// Numbers, in the order in which they were found.
  @exclusivity(unchecked) @usableFromInline var numerals: [Numeral] = []
  /// Readings.
  @exclusivity(unchecked) @usableFromInline var outcomes: [Said] = []
  /// The tokens of a row at the places that carry a value.
  @exclusivity(unchecked) @usableFromInline var row: [Token?] = []
  /// How many of them have been asked for.
  @exclusivity(unchecked) @usableFromInline var asked = 0

  init() {}

  /// The value of the next place of the row.
  @inlinable
  func next<V>(_ value: (Token?, Pool) -> V?) throws(Unreadable) -> V {
    let token = row[asked]
    asked += 1
    guard let meaning = value(token, self) else { throw Unreadable() }
    return meaning
  }

  /// Forgets everything, and keeps the room.
  func clear() {
    numerals.removeAll(keepingCapacity: true)
    outcomes.removeAll(keepingCapacity: true)
  }
}

/// A token that means nothing where it stands: the row does not fit.
public struct Unreadable: Error { @usableFromInline init() {} }
