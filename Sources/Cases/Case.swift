import Facts
import Mentions

/// What is known of one complaint: the facts over time, each with the words it came from.
public struct Case: Hashable, Sendable {
  /// The letter's date.
  public var today: Day
  /// The facts by turn, then by place in the answer.
  public private(set) var facts: [Known]

  /// A case of which these facts are known.
  public init(today: Day, facts: [Known] = []) {
    self.today = today
    self.facts = facts
  }

  /// The fact of a kind that is said once, or the first of several.
  public subscript(_ kind: Kind) -> Fact? { facts.first { $0.fact.kind == kind }?.fact }

  /// Every fact of a kind, in the order of telling.
  public func all(_ kind: Kind) -> [Fact] { facts.filter { $0.fact.kind == kind }.map(\.fact) }
}
