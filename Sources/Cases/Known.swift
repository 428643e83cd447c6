import Facts
import Mentions

/// A fact with the words that it came from.
///
/// Held by reference, and never changed in place: the case after each answer is kept for undoing, and a thousand of
/// them share what they have in common.
public struct Known: Hashable, Sendable {
  private struct Parts: Hashable, Sendable {
    var fact: Fact
    var turn: Int
    var words: String
    var day: Day?
    var within: Duration?
    var sources: [Source]
  }

  private final class Shared: Sendable {
    let parts: Parts
    init(_ parts: Parts) { self.parts = parts }
  }

  private var shared: Shared

  /// A fact told in an answer.
  public init(_ fact: Fact, turn: Int, words: String, on day: Day? = nil, within: Duration? = nil) {
    let source = Source(turn: turn, span: fact.span, words: words, said: fact.qualifiers.map(\.name))
    shared = Shared(
      Parts(fact: fact, turn: turn, words: words, day: day, within: within, sources: [source]))
  }

  private mutating func change(_ change: (inout Parts) -> Void) {
    var parts = shared.parts
    change(&parts)
    shared = Shared(parts)
  }

  /// The fact.
  public var fact: Fact {
    get { shared.parts.fact }
    set { change { $0.fact = newValue } }
  }

  // Looked at for every fact of a case at each answer, so without taking the fact out of its box.
  var kind: Kind { shared.parts.fact.kind }
  var loan: String? { shared.parts.fact.isAboutALoan ? shared.parts.fact[.of]?.id : nil }
  var isAmbiguous: Bool { !shared.parts.fact.ambiguous.isEmpty }

  /// The answer that said its value, counted from 1.
  public var turn: Int { shared.parts.turn }

  /// The person's own words at the fact's span.
  public var words: String { shared.parts.words }

  /// The day on which it was told: a balance of October is not one of November.
  public var day: Day? { shared.parts.day }

  /// 三天内: the length of time that was said where the fact holds the date that follows from it.
  public var within: Duration? {
    get { shared.parts.within }
    set { change { $0.within = newValue } }
  }

  /// Every place that said some of it, in the order of telling; the first gave the value.
  public var sources: [Source] {
    get { shared.parts.sources }
    set { change { $0.sources = newValue } }
  }

  /// The same fact with the same words of the same answer.
  public static func == (a: Known, b: Known) -> Bool {
    a.shared === b.shared || a.shared.parts == b.shared.parts
  }

  /// By what it holds.
  public func hash(into hasher: inout Hasher) { hasher.combine(shared.parts) }
}

/// 第 4 轮“3月15号是我妈住院的日子”: a place in the talk that said something of a fact.
public struct Source: Hashable, Sendable {
  /// The answer, counted from 1.
  public var turn: Int
  /// Where in the answer: Unicode scalars, end exclusive.
  public var span: Range<Int>
  /// The person's own words there.
  public var words: String
  /// The qualifiers that still hold what was said here.
  public var said: [Qualifier]

  /// A place with what it said.
  public init(turn: Int, span: Range<Int>, words: String, said: [Qualifier]) {
    (self.turn, self.span, self.words, self.said) = (turn, span, words, said)
  }
}

/// What an answer did to the case: “5600 → 5792.85”.
public enum Change: Hashable, Sendable {
  /// Something new.
  case added(Known)
  /// A newer value in the place of an older one.
  case replaced(old: Known, new: Known)
  /// The same thing with more, or other, said beside it: these qualifiers.
  case completed(old: Known, new: Known, [Qualifier])
  /// It was known already, and better or as well.
  case unchanged(Known)
  /// It went, by the person's wish.
  case dropped(Known)
  /// It is told apart and not adopted, since it does not fit with what was said before: two rates of one loan.
  case withheld(Known)

  /// What is known now.
  public var known: Known {
    switch self {
    case .added(let known), .unchanged(let known), .dropped(let known), .withheld(let known): known
    case .replaced(_, let new), .completed(_, let new, _): new
    }
  }
}

extension Fact {
  /// `of` names a loan there; of papers and threats it names something else.
  var isAboutALoan: Bool { kind.shape != .id }
}
