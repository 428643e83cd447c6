import Mentions

/// What is said beside a fact's value, each only where it was said; the raw value is its name in the batch contract.
public enum Qualifier: String, Sendable, CaseIterable, Hashable {
  case date, time, part, due, notified, deadline, onTime = "on-time"
  case who, by, name, agent, reference, phone, as_ = "as", for_ = "for", of, if_ = "if", reason
  case unit, per, amount, promised, outcome, language, max, approximate, proposed
}

/// A mention or a cue with a role in the complaint: the date *since which* the loan is overdue.
public struct Fact: Hashable, Sendable {
  /// Its role.
  public var kind: Kind
  /// Its value; its type is the kind's `shape`.
  public var value: Value
  /// Where its words stand: Unicode scalars of the text, end exclusive.
  public var span: Range<Int>
  /// Every reading of a date that can be read in two ways, the likeliest first; empty when there is one.
  public var ambiguous: [DateSpan] = []
  /// 三天内: the length of time that was said where `promised` holds the day that follows from it.
  public var within: Duration?
  private var said: [Qualifier: Value] = [:]

  /// A fact with its value and its place.
  public init(_ kind: Kind, _ value: Value, span: Range<Int> = 0..<0, _ qualifiers: [Qualifier: Value] = [:])
  {
    self.kind = kind
    self.value = value
    self.span = span
    said = qualifiers
  }

  /// What was said beside the value.
  public subscript(_ qualifier: Qualifier) -> Value? {
    get { said[qualifier] }
    set { said[qualifier] = newValue }
  }

  /// The qualifiers that were said, in the order of the vocabulary.
  public var qualifiers: [(name: Qualifier, value: Value)] {
    said.isEmpty ? [] : Qualifier.allCases.compactMap { name in said[name].map { (name, $0) } }
  }

  /// Whether it is a sum or a count that was told roughly: 大概, about.
  public var isApproximate: Bool { said[.approximate] != nil }

  /// Kind, value and qualifiers alike; the place may differ.
  public func saysTheSame(as other: Fact) -> Bool {
    kind == other.kind && value == other.value && said == other.said
  }
}

extension Fact: CustomStringConvertible {
  /// `cause=medical{who mother, as hospital}`.
  public var description: String {
    let beside = qualifiers.map { "\($0.name.rawValue) \($0.value)" }.joined(separator: ", ")
    return "\(kind.rawValue)=\(value)" + (beside.isEmpty ? "" : "{\(beside)}")
  }
}
