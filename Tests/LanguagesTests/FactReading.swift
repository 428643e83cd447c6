import Facts
import Languages
import Mentions
import Testing

/// Reads the facts of a text on the day of the corpora.
func facts(_ text: String, asked: [Kind] = [], known: [Fact] = []) -> [Fact] {
  Languages.facts(in: Text(text), ReadingContext(today: today, asked: asked, known: known))
}

/// What a phrase must tell, in the notation of a fact: `cause=medical{as surgery}`. What else it tells is not looked at;
/// `contact{outcome refused}` leaves the value open.
func expectFact(_ entry: Corpus.Entry, sourceLocation: SourceLocation = #_sourceLocation) {
  let wanted = Wanted(entry.value)
  let found = facts(entry.text)
  #expect(
    found.contains { wanted.isTold(by: $0) },
    "\(entry.text): no \(entry.value) in \(found.map(\.description))", sourceLocation: sourceLocation)
}

/// All that a sentence must tell, parted by “;” and in any order.
func expectFacts(_ entry: Corpus.Entry, sourceLocation: SourceLocation = #_sourceLocation) {
  let wanted = entry.value.split(separator: ";").map { String($0.drop(while: \.isWhitespace)) }
  #expect(
    facts(entry.text).map(\.description).sorted() == wanted.sorted(), "\(entry.text)",
    sourceLocation: sourceLocation)
}

/// A text that tells nothing.
func expectNoFact(_ entry: Corpus.Entry, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(facts(entry.text).map(\.description) == [], "\(entry.text)", sourceLocation: sourceLocation)
}

/// A fact as a corpus asks for it.
struct Wanted {
  private var head: Substring
  private var beside: [Substring]

  init(_ notation: String) {
    let parts = notation.split(separator: "{", maxSplits: 1)
    head = parts.first ?? ""
    beside =
      parts.count > 1 ? parts[1].dropLast().split(separator: ",").map { $0.drop(while: \.isWhitespace) } : []
  }

  func isTold(by fact: Fact) -> Bool {
    let told = fact.qualifiers.map { "\($0.name.rawValue) \($0.value)" }
    let isHead =
      head.contains("=") ? head == "\(fact.kind.rawValue)=\(fact.value)" : head == fact.kind.rawValue
    return isHead && beside.allSatisfy { told.contains(String($0)) }
  }
}
