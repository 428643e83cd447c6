/// A row of places in the order of speech, with the types of what they mean.
public struct Row<each V: Sendable>: Sendable {
  /// The places that carry a value.
  public let places: (repeat Place<each V>)
  /// Every place, the words between included.
  public let terms: [Term]

  @inlinable
  init(places: repeat Place<each V>, terms: [Term]) {
    self.places = (repeat each places)
    self.terms = terms
  }
}

/// Puts the places of a row together: `year; "年"; month; "月"`.
@resultBuilder
public enum RowBuilder {
  /// A row that begins with words.
  @inlinable
  public static func buildPartialBlock(first: String) -> Row<> { Row(terms: [.literal(RowWords(first))]) }

  /// A row that may begin with words.
  @inlinable
  public static func buildPartialBlock(first: RowWords) -> Row<> {
    Row(terms: [.literal(first)])
  }

  /// A row that begins with a place.
  @inlinable
  public static func buildPartialBlock<V>(first: Place<V>) -> Row<V> {
    Row(places: first, terms: [first.term])
  }

  /// Words that follow.
  @inlinable
  public static func buildPartialBlock<each V>(accumulated: Row<repeat each V>, next: String)
    -> Row<repeat each V>
  {
    Row(places: repeat each accumulated.places, terms: accumulated.terms + [.literal(RowWords(next))])
  }

  /// Words that may follow.
  @inlinable
  public static func buildPartialBlock<each V>(accumulated: Row<repeat each V>, next: RowWords)
    -> Row<repeat each V>
  {
    Row(places: repeat each accumulated.places, terms: accumulated.terms + [.literal(next)])
  }

  /// A place that follows.
  @inlinable
  public static func buildPartialBlock<each V, W>(
    accumulated: Row<repeat each V>, next: Place<W>
  ) -> Row<repeat each V, W> {
    Row(places: repeat each accumulated.places, next, terms: accumulated.terms + [next.term])
  }
}

/// An example, a row in the order of speech, and a typed meaning.
///
///     Rule("2024年3月15日") { year; "年"; month; "月"; day; "日|号" } means: { .date(year: $0, month: $1, day: $2) }
public struct Rule: Sendable {
  /// What the rule reads: its name in traces, read back in the tests.
  public let example: String
  /// Its places.
  public let terms: [Term]
  /// For each place that carries a value, which of the places it is.
  let valued: [Int]
  /// The meaning of the tokens in the pool's row; `nil` where they mean nothing together.
  let meaning: @Sendable (Pool) -> Said?

  /// A rule; `means` returns `nil` for what cannot be (month 13), and the next rule has its turn.
  @inlinable
  public init<each V: Sendable>(
    _ example: String, @RowBuilder _ row: () -> Row<repeat each V>,
    means: @escaping @Sendable (repeat each V) -> Said?
  ) {
    let row = row()
    // Only the meanings: a place with its words would be copied each time.
    let values = (repeat (each row.places).value)
    self.init(example, row.terms) { (pool: Pool) -> Said? in
      do throws(Unreadable) {
        return means(repeat try pool.next(each values))
      } catch {
        return nil
      }
    }
  }

  @usableFromInline
  init(
    _ example: String, _ terms: [Term], meaning: @escaping @Sendable (Pool) -> Said?
  ) {
    self.example = example
    self.terms = terms
    self.meaning = meaning
    valued = terms.indices.filter { if case .literal = terms[$0].sort { false } else { true } }
  }
}
