import Facts
import Mentions

/// How binding a rule is; the raw value is its name in templates.
public enum Rank: String, Sendable, CaseIterable, Comparable {
  case law, regulation, rule, standard
  case selfRegulation = "self-regulation"

  /// The more binding first.
  public static func < (a: Rank, b: Rank) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}

/// A statement that stands in a rule: how binding it is, whom it binds, what it is about.
struct Rule: Sendable {
  let statement: String
  let rank: Rank
  /// Empty: any lender.
  let lenders: [Lender]
  /// `request=waive-fees`, `fee.late`; empty: every case.
  let about: [String]

  init?(_ row: [String: String]) {
    guard let statement = row["statement"], let rank = row["rank"].flatMap(Rank.init) else { return nil }
    (self.statement, self.rank) = (statement, rank)
    lenders = (row["lenders"] ?? "").split(separator: " ").compactMap { Lender(rawValue: String($0)) }
    about = (row["about"] ?? "").split(separator: " ").map(String.init)
  }

  func concerns(_ facts: [Fact]) -> Bool {
    about.isEmpty
      || facts.contains { fact in
        about.contains(fact.kind.rawValue)
          || fact.value.id.map { about.contains("\(fact.kind.rawValue)=\($0)") } ?? false
      }
  }
}

/// A rule that a person may rely on in this case, on this day.
public struct Right: Hashable, Sendable {
  /// What it says.
  public let statement: Statement
  /// How binding it is.
  public let rank: Rank
  /// Whether it is certain to cover the lender; where the lender is not known it may.
  public let isCertain: Bool
}

extension Guide {
  /// The rules in force on a day for this product and creditor, about what the case tells; the more binding first.
  public func rights(of facts: [Fact], on day: Day) -> [Right] {
    let lender = lender(of: facts)
    return rules.compactMap { rule -> Right? in
      guard rule.concerns(facts), let statement = statement(rule.statement, on: day) else { return nil }
      guard rule.lenders.isEmpty || lender.map(rule.lenders.contains) ?? true else { return nil }
      // Whether a lender is a member of an association that made a rule for its members is not known.
      let isCertain = (rule.lenders.isEmpty || lender != nil) && rule.rank != .selfRegulation
      return Right(statement: statement, rank: rule.rank, isCertain: isCertain)
    }.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
  }
}
