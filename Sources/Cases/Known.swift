import Facts
import Mentions

/// A fact with the words that it came from.
public struct Known: Hashable, Sendable {
  /// The fact.
  public var fact: Fact
  /// The answer that said its value, counted from 1.
  public var turn: Int
  /// The person's own words at the fact's span.
  public var words: String
  /// The day on which it was told: a balance of October is not one of November.
  public var day: Day?
  /// 三天内: the length of time that was said where the fact holds the date that follows from it.
  public var within: Duration?
  /// Every place that said some of it, in the order of telling; the first gave the value.
  public var sources: [Source]

  /// A fact told in an answer.
  public init(_ fact: Fact, turn: Int, words: String, on day: Day? = nil, within: Duration? = nil) {
    self.fact = fact
    self.turn = turn
    self.words = words
    self.day = day
    self.within = within
    sources = [Source(turn: turn, span: fact.span, words: words, said: fact.qualifiers.map(\.name))]
  }
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
