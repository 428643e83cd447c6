import Cases
import Facts
import Mentions

/// A value that a slot names, with what it rests on.
struct Found {
  var value: Value
  /// The fact whose value or qualifier it is.
  var fact: Fact?
  /// The qualifier, where it is one.
  var qualifier: Qualifier?
  var kind: Kind?
  var sources: [Origin]
}

/// Finds what slots and tests name, as seen from a row: with two loans, a row about one sees the sums of that one.
struct Lookup {
  let matter: Matter
  private let byKind: [Kind: [Known]]
  /// The facts that rows are made of, with their places in the telling.
  let rows: [Kind: [(place: Int, known: Known)]]

  init(_ matter: Matter) {
    self.matter = matter
    byKind = Dictionary(grouping: matter.of.facts) { $0.fact.kind }
    rows = Dictionary(grouping: matter.rows.enumerated().map { (place: $0.offset, known: $0.element) }) {
      $0.known.fact.kind
    }
  }

  /// Every fact of a kind that a row of `own` may speak of.
  func facts(_ kind: Kind, seenFrom own: Known?) -> [Known] {
    let all = byKind[kind] ?? []
    guard kind.isAboutOneLoan else { return all }
    if let loan = own?.fact.loan { return all.filter { $0.fact.loan == loan } }
    let open = all.filter { $0.fact.loan == nil }
    if !open.isEmpty { return open }
    // Two loans and no word which is meant: neither.
    return Set(all.map(\.fact.loan)).count == 1 ? all : []
  }

  func find(_ reference: Reference, own: Known?) -> Found? {
    switch reference {
    case .value:
      return own.map { Found(value: $0.fact.value, fact: $0.fact, kind: $0.fact.kind, sources: [.fact($0)]) }
    case .own(let qualifier):
      return own.flatMap { self.qualifier(qualifier, of: $0) }
    case .kind(let kind):
      return facts(kind, seenFrom: own).first.map {
        Found(value: $0.fact.value, fact: $0.fact, kind: kind, sources: [.fact($0)])
      }
    case .qualifier(let condition, let qualifier):
      return matches(condition, own: own).lazy.compactMap { self.qualifier(qualifier, of: $0) }.first
    case .figure(let name):
      return figure(name, own: own)
    case .named(let name):
      return matter.named[name].map { Found(value: $0, sources: [.given(name)]) }
    }
  }

  /// A qualifier, or the date that the fact's value is; a balance has the day on which it was told.
  private func qualifier(_ qualifier: Qualifier, of known: Known) -> Found? {
    let fact = known.fact
    if let value = fact[qualifier] {
      return Found(value: value, fact: fact, qualifier: qualifier, sources: [.fact(known)])
    }
    if qualifier == .part, case .time(let time)? = fact[.time], time.start.isNight {
      return Found(value: .id(DayPart.night.rawValue), fact: fact, qualifier: .part, sources: [.fact(known)])
    }
    guard qualifier == .date else { return nil }
    if case .date = fact.value { return Found(value: fact.value, fact: fact, sources: [.fact(known)]) }
    guard fact.kind == .balance else { return nil }
    return Found(value: .date(DateSpan(known.day ?? matter.of.today)), fact: fact, sources: [.fact(known)])
  }

  /// A figure worked out from the row's own fact, else one that concerns no other fact of the row's kind.
  private func figure(_ name: String, own: Known?) -> Found? {
    if name == "today" {
      let today = Value.date(DateSpan(matter.of.today))
      return Found(value: today, sources: [.figure(Computed(name, today, formula: "@ \(matter.of.today)"))])
    }
    let named = matter.computed.filter { $0.name == name }
    let computed =
      own.flatMap { own in named.first { $0.from.contains(own.fact) } }
      ?? named.first { figure in
        figure.from.allSatisfy {
          $0.kind != own?.fact.kind && (own?.fact.loan == nil || $0.loan == own?.fact.loan)
        }
      }
    return computed.map { Found(value: $0.value, sources: [.figure($0)]) }
  }

  /// The facts that a condition fits.
  func matches(_ condition: Condition, own: Known?) -> [Known] {
    facts(condition.kind, seenFrom: own).filter { fits($0, condition, own: own) }
  }

  func fits(_ known: Known, _ condition: Condition, own: Known?) -> Bool {
    let fact = known.fact
    guard fact.kind == condition.kind, condition.id.map({ fact.value.isNamed($0) }) ?? true else {
      return false
    }
    return condition.tests.allSatisfy { test in
      guard let value = qualifier(test.name, of: known)?.value else { return false }
      if let wanted = test.value { return value.description == wanted }
      return own.flatMap { qualifier(test.name, of: $0) }?.value == value
    }
  }

  /// What makes a test true; `nil` where it is not.
  func holds(_ test: Test, own: Known?) -> [Origin]? {
    switch test {
    case .slot(let reference, let wanted):
      guard let found = find(reference, own: own) else { return nil }
      return wanted.map { $0 == found.value.description } ?? true ? found.sources : nil
    case .fact(let condition):
      let facts = matches(condition, own: own)
      return facts.isEmpty ? nil : facts.map { .fact($0) }
    case .said(let words):
      return own.flatMap { own in words.contains { own.words.contains($0) } ? [.fact(own)] : nil }
    case .piece:
      return nil
    }
  }
}

extension Value {
  /// Whether it is this word of the vocabulary, or this in the notation of the vocabulary.
  fileprivate func isNamed(_ word: String) -> Bool {
    if case .id(let id) = self { id == word } else { description == word }
  }
}

extension Clock {
  /// 22:00 to 6:00: a call then is a night call, also where the person told the time and not the part of the day.
  var isNight: Bool { hour >= 22 || hour < 6 }
}

extension Fact {
  /// The loan that it is about, where the person has several.
  var loan: String? {
    guard kind != .evidence, let id = self[.of]?.description, Product(rawValue: id) != nil else { return nil }
    return id
  }
}

extension Kind {
  /// A sum, a date or a count of one loan; who writes and what is asked is the same for all.
  var isAboutOneLoan: Bool {
    switch self {
    case .loanNumber, .loanPrincipal, .loanReceived, .loanDate, .loanTerm, .loanRate, .instalmentAmount,
      .instalmentsPaid, .balance, .overdueAmount, .overdueSince, .overdueDuration, .overdueInstalments,
      .feeLate,
      .feeRate, .feeOther, .interestCharged, .paymentMade, .accountFunds, .undisputed:
      true
    default: false
    }
  }
}
