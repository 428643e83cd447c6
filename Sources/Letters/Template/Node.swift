import Facts

/// A part of a piece's text.
indirect enum Node: Sendable {
  /// Words as they stand.
  case text(String)
  /// `{overdue.since:short}`: a value.
  case slot(Reference, Manner)
  /// `{?x}`, `{!x}`: says nothing, holds or not.
  case test(Test, holds: Bool)
  /// `[a|b|c]`: the first that is known. `[a]` alone may fall away.
  case choice([[Node]])
  /// `1. {*events}`, `1. {*contacts+collection}`: a numbered line for each sentence.
  case numbered([String])
  /// `{*costs:、:和}`: the sentences joined; a piece of text is set in as it is.
  case list(String, between: String, last: String)
  /// `{*points:count}`, `{*points:count:one thing|# things}`: how many sentences there are.
  case count(String, picks: [String])
  /// `{@evidence=contract}`: the number of the enclosure.
  case enclosure(Condition)
  /// `{#}`: the next section's number.
  case section
}

/// What a slot names.
enum Reference: Sendable, Hashable {
  /// `{value}`: the value of the row's own fact.
  case value
  /// `{date}`: a qualifier of the row's own fact.
  case own(Qualifier)
  /// `{overdue.since}`: the fact of a kind.
  case kind(Kind)
  /// `{cause.who}`, `{consequence=visit.date}`: a qualifier of a certain fact.
  case qualifier(Condition, Qualifier)
  /// `{plan.base}`: a computed figure.
  case figure(String)
  /// A value that the code gives with the piece; the piece's head declares it: `== corrected, with was now`.
  case named(String)
}

/// Another way to say a value.
enum Manner: Sendable, Hashable {
  case plain, date, short, month, weekday, phone, words, capital, tail
  /// “on 15 July”, “in July”; `{date:When}` begins a sentence.
  case when(capital: Bool)
  /// `{product:platform}`: looked up in the table `names.platform`.
  case table(String)
  /// `{n:# day|# days}`.
  case picks([String])

  static let byName: [String: Manner] = [
    "date": .date, "short": .short, "month": .month, "weekday": .weekday, "phone": .phone, "words": .words,
    "capital": .capital, "tail": .tail, "when": .when(capital: false), "When": .when(capital: true),
  ]
}

/// `consequence=threats,of=visit`: facts of a kind, of an id, with qualifiers.
struct Condition: Sendable, Hashable {
  var kind: Kind
  var id: String?
  var tests: [Qualified] = []

  /// A qualifier with what it must be; `nil`: the same as in the row's own fact.
  struct Qualified: Sendable, Hashable {
    var name: Qualifier
    var value: String?
  }
}

/// `{?x}`: what is tested.
enum Test: Sendable, Hashable {
  /// A slot is known; with a value: it is that.
  case slot(Reference, String?)
  /// There is such a fact.
  case fact(Condition)
  /// `{?*points}`: the piece says something.
  case piece(String)
  /// `{?said=多,幾}`: the person's own words for the row's fact hold one of these.
  case said([String])
}

/// `request=waive-fees, !request=itemised-statement: text`: one sentence for each fact that its head fits.
struct Row: Sendable {
  var head: Condition
  var tests: [(test: Test, holds: Bool)]
  var body: [Node]
  var line: Int
  /// The head as it was written.
  var written: String
}

/// `== letter`: a text, rows of sentences, or a table of names.
struct Piece: Sendable {
  enum Body: Sendable {
    case text([Node])
    case rows([Row], Order, most: Int)
    case table([(key: String, words: String)], index: [String: Int])
  }

  /// How the sentences of rows follow each other.
  enum Order: Sendable { case asWritten, asTold, byDate }

  var name: String
  var body: Body
  var file: String
  var line: Int
}
