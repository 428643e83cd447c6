import Facts
import Mentions

/// When two facts are about one thing: the same call told more fully, or another call.
struct Identity {
  /// The newer of the two is told as a correction: 不是15号，是16号.
  var correcting = false
  /// Both stand in one answer: two sums told in one breath are two payments.
  var sameTurn = false
  /// The loan that is meant where none is named.
  var product: String?
  /// Loans are told apart in this answer, so that another one does not replace the first.
  var severalLoans = false

  /// How alike two facts of the same thing are, more for more in common; `nil` for different things.
  func likeness(of new: Fact, to old: Fact) -> Int? {
    guard new.kind == old.kind, loan(of: new) == loan(of: old) else { return nil }
    let match = Match(new: new, old: old)
    switch new.kind {
    case .product:
      return new.value == old.value ? 9 : sameTurn || severalLoans ? nil : 1
    case .evidence:
      guard new.value == old.value, match.agree([.name]), correcting || match.agree([.date]) else {
        return nil
      }
      guard new[.of] == old[.of] || match.isBare(beside: .of) else { return nil }
    case .request:
      guard new.value == old.value, match.agree([.who]) else { return nil }
    case .reply:
      guard new.value == old.value else { return nil }
    case .cause:
      guard new.value == old.value, correcting || match.agree([.who]) else { return nil }
      guard !sameTurn || match.agree([.date]) else { return nil }
    case .consequence:
      guard isOneEvent(match) else { return nil }
    case .contact:
      guard isOneContact(match) else { return nil }
    case .paymentMade:
      guard isOnePayment(match) else { return nil }
    case .expenseMonthly, .feeOther:
      guard new[.for_] == old[.for_], match.agree([.name]) else { return nil }
      guard !sameTurn || new.value == old.value else { return nil }
    case .event:
      return new.value == old.value ? 1 : nil
    default:
      return 1
    }
    return 1 + match.inCommon
  }

  /// `of` names a loan, but for papers and threats, where it names something else.
  private func loan(of fact: Fact) -> String? {
    switch fact.kind {
    case .evidence, .consequence, .product: nil
    default: fact[.of]?.id ?? product
    }
  }

  private func isOneEvent(_ match: Match) -> Bool {
    let (new, old) = (match.new, match.old)
    if new.value != old.value {
      // The bank has not refused it after all: it is on hold.
      let applications: Set<Value> = [
        .id(Consequence.applicationOnHold.rawValue), .id(Consequence.applicationRefused.rawValue),
      ]
      return !sameTurn && applications.isSuperset(of: [new.value, old.value]) && match.agree([.name])
    }
    guard match.agree([.who, .of, .by, .name]) else { return false }
    if correcting { return true }
    guard match.agree([.phone]) else { return false }
    if Identity.recurring.contains(new.value) { return match.agree([.date, .time]) }
    return !sameTurn || match.agree([.date])
  }

  /// What can happen again: on another day it is another event. Of the rest another day is a correction.
  private static let recurring = Set(
    [
      Consequence.collectionCalls, .thirdPartyContact, .abuse, .threats, .visit, .unauthorisedDebit,
      .legalAction,
    ].map { Value.id($0.rawValue) })

  private func isOneContact(_ match: Match) -> Bool {
    let (new, old) = (match.new, match.old)
    let unknown = Value.id(Channel.unknown.rawValue)
    let phones: Set<Value> = [.id(Channel.phone.rawValue), .id(Channel.hotline.rawValue)]
    let bare = [Qualifier.date, .reference].allSatisfy { new[$0] == nil || old[$0] == nil }
    guard
      new.value == old.value || new.value == unknown || old.value == unknown
        || (phones.isSuperset(of: [new.value, old.value]) && bare && !sameTurn)
    else { return false }
    if match.bothSay(.reference), !correcting { return new[.reference] == old[.reference] }
    return correcting || match.agree([.date])
  }

  private func isOnePayment(_ match: Match) -> Bool {
    let same = match.new.value == match.old.value
    if sameTurn { return same && match.agree([.date, .due]) }
    if correcting { return same || (match.bothSay(.date) && match.agree([.date])) }
    return same ? match.agree([.date, .due]) : match.bothSay(.date) && match.agree([.date])
  }
}

/// Two facts side by side.
private struct Match {
  let new: Fact
  let old: Fact

  /// Nothing is said of these that differs; dates agree where one can be the other.
  func agree(_ names: [Qualifier]) -> Bool {
    names.allSatisfy { name in
      guard let mine = new[name], let theirs = old[name] else { return true }
      if let mine = mine.date, let theirs = theirs.date { return mine.overlaps(theirs) }
      return mine == theirs
    }
  }

  func bothSay(_ name: Qualifier) -> Bool { new[name] != nil && old[name] != nil }

  /// One of the two says neither this nor what the thing is called.
  func isBare(beside name: Qualifier) -> Bool {
    [new, old].contains { $0[name] == nil && $0[.name] == nil }
  }

  /// How many things both say alike.
  var inCommon: Int {
    (new.value == old.value ? 1 : 0) + new.qualifiers.count { old[$0.name] == $0.value }
  }
}

extension DateSpan {
  /// Whether one day can be meant by both: 2024-10 and 2024-10-08.
  func overlaps(_ other: DateSpan) -> Bool { first <= other.last && other.first <= last }

  /// Whether the other says the same less exactly: 2024-10-08 is finer than 2024-10.
  func isFiner(than other: DateSpan) -> Bool {
    self != other && first >= other.first && last <= other.last
  }
}
