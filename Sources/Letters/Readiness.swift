import Cases
import Facts
import Mentions

/// What a case still lacks for a letter.
public struct Readiness: Hashable, Sendable {
  /// What no letter can do without.
  public enum Lack: String, Sendable, CaseIterable {
    case request
    /// A product, or who is complained about.
    case party
    /// Something that happened.
    case event
  }

  /// What a letter can do without; its line is left out.
  public enum Gap: String, Sendable, CaseIterable {
    case name, contact, date, sum, loan
  }

  /// Empty when a letter can be written.
  public let lacking: [Lack]
  /// What would make it stronger.
  public let gaps: [Gap]
  /// The person's own sentences that a letter in this language leaves out, since they are in another.
  public let leftOut: [Known]

  /// What the case holds, seen from a letter in this language.
  public init(of known: Case, in language: Language) {
    func knows(_ kinds: Kind...) -> Bool { known.facts.contains { kinds.contains($0.fact.kind) } }
    let isReady: [Lack: Bool] = [
      .request: knows(.request),
      .party: knows(.product, .respondent, .creditor),
      .event: known.facts.contains { $0.fact.kind.tellsWhatHappened },
    ]
    let isThere: [Gap: Bool] = [
      .name: knows(.complainantName),
      .contact: knows(.complainantPhone, .complainantEmail),
      .date: knows(.overdueSince, .loanDate) || known.facts.contains { $0.fact[.date] != nil },
      .sum: knows(.balance, .overdueAmount, .feeLate, .loanPrincipal),
      .loan: knows(.loanNumber, .loanDate, .complainantAccount),
    ]
    lacking = Lack.allCases.filter { isReady[$0] != true }
    gaps = Gap.allCases.filter { isThere[$0] != true }
    leftOut = known.facts.filter {
      $0.fact.kind == .event && $0.fact[.language].map { $0.description != language.tag } ?? false
    }
  }
}

extension Kind {
  /// Whether a fact of this kind is something that happened, rather than who, what about, or what is asked.
  fileprivate var tellsWhatHappened: Bool {
    switch self {
    case .cause, .consequence, .contact, .overdueAmount, .overdueSince, .overdueDuration, .overdueInstalments,
      .feeLate, .feeOther, .interestCharged, .paymentMade, .balance, .collectionFrequency, .event:
      true
    default: false
    }
  }
}
