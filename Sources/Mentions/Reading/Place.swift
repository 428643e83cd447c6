/// What a row can ask for at one of its places.
public enum Sort: Hashable, Sendable {
  /// These words: "日|号".
  case literal(String)
  /// The words of a list, by the list's contents.
  case words(String)
  /// A number.
  case numeral
  /// What other rules yield: a date, a year.
  case reading(Int)
  /// What a scanner of the language finds.
  case shape(String)
}

/// A place in a row: what must stand there, and what it means.
public struct Place<V: Sendable>: Sendable {
  /// What must stand there.
  public let sort: Sort
  /// What a number there must be.
  public let facets: Numeral.Facets
  /// The words to look for, each with the number of its meaning.
  public let words: [(word: String, code: Int)]
  /// Whether the row is also complete without it.
  public let isOptional: Bool
  /// Whether it is no part of the span: `beside(…)`.
  public let isBeside: Bool
  /// The meaning; `nil` when the token means nothing here.
  @usableFromInline let value: @Sendable (Token?, Pool) -> V?

  /// A place by its parts.
  @inlinable
  public init(
    _ sort: Sort, facets: Numeral.Facets = [], words: [(word: String, code: Int)] = [],
    isOptional: Bool = false,
    isBeside: Bool = false, value: @escaping @Sendable (Token?, Pool) -> V?
  ) {
    (self.sort, self.facets, self.words, self.value) = (sort, facets, words, value)
    (self.isOptional, self.isBeside) = (isOptional, isBeside)
  }

  /// The same place with another meaning; where it is `nil` the row does not fit.
  @inlinable
  public func map<W>(_ transform: @escaping @Sendable (V) -> W?) -> Place<W> {
    Place<W>(sort, facets: facets, words: words, isOptional: isOptional, isBeside: isBeside) {
      token, pool in
      value(token, pool).flatMap(transform)
    }
  }

  /// What the row needs to find it.
  @usableFromInline var term: Term {
    Term(sort: sort, facets: facets.rawValue, words: words, isOptional: isOptional, isBeside: isBeside)
  }
}

/// A place without its meaning.
public struct Term: Sendable {
  let sort: Sort
  let facets: UInt16
  let words: [(word: String, code: Int)]
  let isOptional: Bool
  /// Whether it belongs to what is said, or only stands beside it.
  let isBeside: Bool

  @usableFromInline
  init(
    sort: Sort, facets: UInt16, words: [(word: String, code: Int)], isOptional: Bool, isBeside: Bool = false
  ) {
    (self.sort, self.facets, self.words) = (sort, facets, words)
    (self.isOptional, self.isBeside) = (isOptional, isBeside)
  }

  /// Any of the words of a row; they carry no value.
  @usableFromInline
  static func literal(_ words: RowWords) -> Term {
    Term(
      sort: .literal(words.text), facets: 0, words: words.text.split(separator: "|").map { (String($0), 0) },
      isOptional: words.isOptional, isBeside: words.isBeside)
  }
}

/// Words of a row that are not simply a string: `maybe("的")`, `beside("工单号")`.
public struct RowWords: Sendable {
  @usableFromInline let text: String
  @usableFromInline let isOptional: Bool
  @usableFromInline let isBeside: Bool

  @inlinable
  init(_ text: String, isOptional: Bool = false, isBeside: Bool = false) {
    (self.text, self.isOptional, self.isBeside) = (text, isOptional, isBeside)
  }
}

/// `maybe("的")`: the words may be missing.
@inlinable
public func maybe(_ text: String) -> RowWords { RowWords(text, isOptional: true) }

/// `beside("工单号"); number`: the words must stand there, but are no part of the span.
@inlinable
public func beside(_ text: String) -> RowWords { RowWords(text, isBeside: true) }

/// `beside(number)`: the place must be filled, but is no part of the span.
@inlinable
public func beside<V>(_ place: Place<V>) -> Place<V> {
  Place(place.sort, facets: place.facets, words: place.words, isOptional: place.isOptional, isBeside: true) {
    place.value($0, $1)
  }
}

/// `maybe(beside: "是|:")`: the words may stand there, and are no part of the span.
@inlinable
public func maybe(beside text: String) -> RowWords { RowWords(text, isOptional: true, isBeside: true) }

/// `maybe(year)`: the place may be empty, and then means `nil`.
@inlinable
public func maybe<V>(_ place: Place<V>) -> Place<V?> {
  Place<V?>(place.sort, facets: place.facets, words: place.words, isOptional: true, isBeside: place.isBeside)
  {
    token, pool in
    guard let token else { return .some(nil) }
    guard let value = place.value(token, pool) else { return nil }
    return .some(value)
  }
}

/// A meaning, and all the ways to say it: `[.day: "天, 日", .week: "周, 星期"]`.
public struct Words<Meaning: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// The meanings in the order of the list.
  public let meanings: [Meaning]
  /// Each word with the place of its meaning.
  public let entries: [(word: String, code: Int)]

  /// Meanings, each with its words between commas.
  public init(dictionaryLiteral elements: (Meaning, String)...) {
    meanings = elements.map(\.0)
    entries = elements.enumerated().flatMap { code, element in
      element.1.split(separator: ",").map { word in
        (String(word.drop { $0 == " " || $0 == "\n" }), code)
      }
    }
  }

  /// Lists of several languages as one; the first that lists a word gives its meaning.
  public init(_ lists: [Words]) {
    meanings = lists.flatMap(\.meanings)
    var offset = 0
    var entries: [(word: String, code: Int)] = []
    for list in lists {
      for (word, code) in list.entries { entries.append((word: word, code: code + offset)) }
      offset += list.meanings.count
    }
    self.entries = entries
  }

  /// The list as a place in a row.
  public func place() -> Place<Meaning> {
    let key = entries.map { "\($0.word)=\($0.code)" }.joined(separator: ",")
    return Place(.words(key), words: entries) { [meanings] token, _ in
      token.map { meanings[Int($0.code)] }
    }
  }
}
