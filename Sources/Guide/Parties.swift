import Facts
import Mentions

/// What kind of lender stands in the contract: rules bind some and not others.
public enum Lender: String, Sendable, CaseIterable {
  case bank
  case consumerFinance = "consumer-finance"
  case smallLoan = "small-loan"
  /// Whoever bought the debt.
  case assignee
}

/// A product's platform and lender, or the lender that a name speaks of.
struct Party: Sendable {
  let what: String
  let cue: String
  let platform: String?
  let lender: Lender?

  init?(_ row: [String: String]) {
    guard let what = row["what"], let cue = row["cue"] else { return nil }
    (self.what, self.cue, platform) = (what, cue, row["platform"])
    lender = row["lender"].flatMap(Lender.init)
  }
}

extension Guide {
  /// The lender by the name in the contract, if that was told; else by the product.
  public func lender(of facts: [Fact]) -> Lender? {
    if let name = facts.first(where: { $0.kind == .creditor })?.value.description.lowercased() {
      if let lender = parties.first(where: { $0.what == "creditor" && name.contains($0.cue) })?.lender {
        return lender
      }
    }
    if facts.contains(where: { $0.kind == .consequence && $0.value == .id(Consequence.debtSold.rawValue) }) {
      return .assignee
    }
    return party(of: facts)?.lender
  }

  /// Whom a letter about this product goes to where no one was named: the id of a respondent.
  public func platform(of facts: [Fact]) -> String? {
    facts.first { $0.kind == .respondent }?.value.id ?? party(of: facts)?.platform
  }

  private func party(of facts: [Fact]) -> Party? {
    guard let product = facts.first(where: { $0.kind == .product })?.value.id else { return nil }
    return parties.first { $0.what == "product" && $0.cue == product }
  }
}
