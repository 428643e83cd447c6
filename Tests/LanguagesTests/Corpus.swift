import Mentions
import Testing

/// Values, each with the ways to say it: `"2024-03-15": "2024年3月15日 · 从«三月十五号»起"`. Where a phrase is marked within
/// its sentence, only what is marked carries the value; else all of it does.
struct Corpus: ExpressibleByDictionaryLiteral, Sendable {
  /// A phrase with the value it must have.
  struct Entry: Sendable, CustomTestStringConvertible {
    var value: String
    var text: String
    var span: Range<Int>

    var testDescription: String { "\(text) → \(value)" }
  }

  var entries: [Entry]

  init(dictionaryLiteral elements: (String, String)...) {
    entries = elements.flatMap { value, phrases in
      Corpus.phrases(phrases).map { Entry(value: value, marked: $0) }
    }
  }

  /// Phrases between dots.
  static func phrases(_ list: String) -> [String] {
    list.split(separator: "·").map { phrase in
      var phrase = phrase[...]
      while phrase.first?.isWhitespace == true { phrase.removeFirst() }
      while phrase.last?.isWhitespace == true { phrase.removeLast() }
      return String(phrase)
    }
  }
}

extension Corpus.Entry {
  init(value: String, marked: String) {
    let scalars = Array(marked.unicodeScalars)
    let first = scalars.firstIndex(of: "«")
    let last = scalars.firstIndex(of: "»")
    let plain = scalars.filter { $0 != "«" && $0 != "»" }
    self.value = value
    text = String(String.UnicodeScalarView(plain))
    span = (first ?? 0)..<(last.map { $0 - 1 } ?? plain.count)
  }
}

extension Mention {
  /// `2024-03-15`, `~3000.00…4000.00`, `USD 20.00`, `20 call/day`: a mention as the corpora write it.
  var notation: String {
    var text = value.description
    if case .money(let money) = value, money.currency != "CNY" { text = money.description }
    if let max { text += "…\(max)" }
    if let unit { text += " \(unit)" }
    if let per { text += "/\(per)" }
    if !ambiguous.isEmpty { text = ambiguous.map(\.description).joined(separator: " | ") }
    return (approximate ? "~" : "") + text
  }
}
