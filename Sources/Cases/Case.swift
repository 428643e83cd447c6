import Facts
import Guide
import Mentions

/// What is known of one complaint: the facts over time, each with the words it came from.
///
/// A value: what the case was after an answer can be kept and taken up again; equal tellings give equal cases.
public struct Case: Hashable, Sendable {
  /// The letter's date.
  public var today: Day
  /// The facts by turn, then by place in the answer.
  public internal(set) var facts: [Known]
  /// What was told and not adopted, since it contradicts itself: two rates of one loan.
  public internal(set) var withheld: [Known] = []
  /// 万分之五，年化18.25%: the rate of a loan told for another period as well, where both say the same.
  public internal(set) var restated: [Known] = []
  /// Contradictions that the person has looked at and left as they are.
  var settled: Set<String> = []

  /// A case of which these facts are known.
  public init(today: Day, facts: [Known] = []) {
    self.today = today
    self.facts = facts
  }

  /// The fact of a kind that is said once, or the first of several.
  public subscript(_ kind: Kind) -> Fact? { known(kind)?.fact }

  /// The same with the words that it came from.
  public func known(_ kind: Kind) -> Known? { facts.first { $0.kind == kind } }

  /// Every fact of a kind, in the order of telling.
  public func all(_ kind: Kind) -> [Fact] { facts.filter { $0.kind == kind }.map(\.fact) }

  /// Whether a fact of this kind with this id is known: `has(.request, "waive-fees")`.
  public func has(_ kind: Kind, _ id: String) -> Bool {
    facts.contains { $0.kind == kind && $0.fact.value == .id(id) }
  }

  /// The places of the facts by kind, each in the order of telling.
  var places: [Kind: [Int]] {
    var kinds: [Kind: [Int]] = [:]
    for place in facts.indices { kinds[facts[place].kind, default: []].append(place) }
    return kinds
  }

  /// The loan that is meant where none is named: the first told.
  var product: String? { self[.product]?.value.id }
}
