import Facts
import Mentions

/// A figure that no one said: it follows from facts by a formula.
public struct Computed: Hashable, Sendable {
  /// Its name in templates: `plan.base`.
  public let name: String
  /// The figure.
  public let value: Value
  /// How it comes about, with its numbers put in: `balance − fee.late = 5792.85 − 392.85`.
  public let formula: String
  /// The facts that it was worked out from.
  public let from: [Fact]

  /// A figure with its formula.
  public init(_ name: String, _ value: Value, formula: String, from: [Fact] = []) {
    (self.name, self.value, self.formula, self.from) = (name, value, formula, from)
  }
}
