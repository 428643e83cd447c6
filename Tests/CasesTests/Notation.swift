import Facts
import Mentions
import Testing

@testable import Cases

/// `cause=medical{who mother, as hospital}`: a fact as it prints itself.
func fact(_ text: String, at place: Int = 0) throws -> Fact {
  let open = text.firstIndex(of: "{") ?? text.endIndex
  let head = text[..<open].split(separator: "=", maxSplits: 1).map(String.init)
  let kind = try #require(Kind(rawValue: head[0]), "\(text)")
  let value = try #require(Value(head[1], for: kind), "\(text)")
  var fact = Fact(kind, value, span: place..<place + 1)
  for pair in text[open...].dropFirst().dropLast().split(separator: ", ") {
    let parts = pair.split(separator: " ", maxSplits: 1).map(String.init)
    let name = try #require(Qualifier(rawValue: parts[0]), "\(text)")
    fact[name] = try #require(Value(parts.count > 1 ? parts[1] : "true", for: name), "\(text)")
  }
  return fact
}

extension Case {
  /// A case told answer by answer: facts between `·`, answers between lines.
  init(today: String = "2024-10-20", told: String) throws {
    self.init(today: try #require(Day(today)))
    for (turn, answer) in told.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      try tell(String(answer), turn: turn + 1)
    }
  }

  /// One more answer.
  @discardableResult
  mutating func tell(_ answer: String, turn: Int = 99, correcting: Bool = false) throws -> [Change] {
    let facts = try answer.split(separator: " · ").enumerated().map {
      try fact(String($0.element), at: $0.offset)
    }
    return take(facts, turn: turn, text: answer, correcting: correcting)
  }

  /// The facts as they print themselves.
  var lines: [String] { facts.map(\.fact.description) }

  /// The listed figures, one a line: `plan.base = 5400.00 ← balance − …`.
  var figureLines: [String] { computed.map { "\($0.name) = \($0.value) ← \($0.formula)" } }
}
