import Cases
import Facts
import Mentions

/// What a piece is written from: a case, the figures worked out from it, and values that the code gives.
public struct Matter: Sendable {
  /// What is known.
  public var of: Case
  /// The figures.
  public var computed: [Computed]
  /// Values by the names that the piece's head declares: `== corrected, with was now`.
  public var named: [String: Value]
  /// The fact that `{value}` and `{date}` of a text mean; rows have their own.
  public var subject: Known?
  /// The facts that rows are made of: all of the case, or the few that an answer brought.
  public var rows: [Known]

  /// A matter; without `computed` with all the figures that the case works out, without `rows` with all its facts.
  public init(
    _ of: Case, computed: [Computed]? = nil, named: [String: Value] = [:], subject: Known? = nil,
    rows: [Known]? = nil
  ) {
    (self.of, self.named, self.subject) = (of, named, subject)
    self.computed = computed ?? of.figures()
    self.rows = rows ?? of.facts
  }

  /// What a letter is written from: what contradicts something firmer is not told.
  var withoutContradictions: Matter {
    let told = of.withoutContradictions
    guard told != of else { return self }
    return Matter(told, named: named, subject: subject, rows: rows.filter(told.facts.contains))
  }
}

/// Where a run of text comes from.
public enum Origin: Hashable, Sendable {
  /// The person said it.
  case fact(Known)
  /// It follows by a formula.
  case figure(Computed)
  /// The code gave it with the piece, by this name.
  case given(String)
}

/// A stretch of a letter with its provenance; without a source it is a courtesy.
public struct Run: Hashable, Sendable {
  /// The words.
  public var text: String
  /// What they rest on.
  public var sources: [Origin]

  /// Words and what they rest on.
  public init(_ text: String, _ sources: [Origin] = []) {
    self.text = text
    self.sources = sources
  }

  /// Whether it is a set phrase that rests on no fact.
  public var isCourtesy: Bool { sources.isEmpty }
}
