import Facts
import Mentions

/// `overdue.since` · `cause.date` · `third-party-contact.phone` · `consequence=threats.of`: a place in the case, by name.
public struct Slot: Hashable, Sendable, CustomStringConvertible {
  /// The kind of the fact.
  public var kind: Kind
  /// Which of several facts of the kind.
  public var id: String?
  /// What is said beside its value; `nil` for the value.
  public var qualifier: Qualifier?

  /// A place by its parts.
  public init(_ kind: Kind, id: String? = nil, _ qualifier: Qualifier? = nil) {
    (self.kind, self.id, self.qualifier) = (kind, id, qualifier)
  }

  /// A kind, or a kind and an id, or the id alone; each perhaps with a qualifier. `nil` for a name that is none.
  public init?(_ name: some StringProtocol) {
    if let plain = Slot.bare(name) {
      self = plain
    } else if let dot = name.lastIndex(of: "."), let plain = Slot.bare(name[..<dot]),
      let qualifier = Qualifier(rawValue: String(name[name.index(after: dot)...]))
    {
      self = plain
      self.qualifier = qualifier
    } else {
      return nil
    }
  }

  private static func bare(_ name: some StringProtocol) -> Slot? {
    let parts = name.split(separator: "=", maxSplits: 1)
    if let kind = Kind(rawValue: String(name)) { return Slot(kind) }
    if parts.count == 2, let kind = Kind(rawValue: String(parts[0])) {
      return kind.ids.isEmpty || kind.ids.contains(String(parts[1])) ? Slot(kind, id: String(parts[1])) : nil
    }
    let kinds: [Kind] = [.cause, .consequence, .request, .contact, .evidence, .product, .respondent]
    guard let kind = kinds.first(where: { $0.ids.contains(String(name)) && name != "other" }) else {
      return nil
    }
    return Slot(kind, id: String(name))
  }

  /// Whether a fact is meant.
  public func fits(_ fact: Fact) -> Bool {
    fact.kind == kind && (id == nil || fact.value.description == id)
      && (qualifier.map { fact[$0] != nil } ?? true)
  }

  /// `consequence=threats.of`.
  public var description: String {
    kind.rawValue + (id.map { "=" + $0 } ?? "") + (qualifier.map { "." + $0.rawValue } ?? "")
  }
}

extension Value {
  /// A value in the notation of the vocabulary: `2024-07-15`, `5792.85`, `0.05`, `P3M`; `nil` for what is none.
  public init?(_ text: String, for kind: Kind) {
    switch (kind, kind.shape) {
    case (.undisputed, _) where text == "true": self = .flag
    case (.loanTerm, _) where Int(text) != nil: self = .integer(Int(text) ?? 0)
    case (.replyWithin, _) where text.hasPrefix("P"):
      guard let duration = Duration(text) else { return nil }
      self = .duration(duration)
    case (_, .text): self = .text(text)
    case (_, .id):
      guard kind.ids.contains(text) else { return nil }
      self = .id(text)
    case (_, .money):
      guard let money = Value.money(text) else { return nil }
      self = money
    case (_, .date):
      guard let date = DateSpan(text) else { return nil }
      self = .date(date)
    case (_, .duration):
      guard let duration = Duration(text) else { return nil }
      self = .duration(duration)
    case (_, .percent):
      guard let rate = Amount(text.hasSuffix("%") ? String(text.dropLast()) : text) else { return nil }
      self = .percent(rate)
    case (_, .integer):
      guard let count = Int(text) else { return nil }
      self = .integer(count)
    }
  }

  /// The value of a qualifier in the same notation.
  public init?(_ text: String, for qualifier: Qualifier) {
    switch qualifier {
    case .date, .due, .notified, .deadline:
      guard let date = DateSpan(text) else { return nil }
      self = .date(date)
    case .promised:
      guard
        let value = text == "true"
          ? .flag : DateSpan(text).map(Value.date) ?? Duration(text).map(Value.duration)
      else { return nil }
      self = value
    case .time:
      let digits = text.drop { $0 == "T" }.split(separator: ":").map { Int($0) ?? -1 }
      guard (1...3).contains(digits.count),
        let clock = Clock(digits[0], digits.count > 1 ? digits[1] : 0, digits.count > 2 ? digits[2] : nil)
      else { return nil }
      self = .time(TimeOfDay(clock))
    case .amount:
      guard let money = Value.money(text) else { return nil }
      self = money
    case .max:
      guard let value = Int(text).map(Value.integer) ?? Value.money(text) else { return nil }
      self = value
    case .onTime, .approximate, .proposed:
      guard text == "true" else { return nil }
      self = .flag
    case .name, .agent, .reference, .phone: self = .text(text)
    case .who, .by, .as_, .for_, .of, .if_, .reason, .part, .unit, .per, .outcome, .language: self = .id(text)
    }
  }

  /// `5792.85` · `USD 20`.
  private static func money(_ text: String) -> Value? {
    let parts = text.split(separator: " ")
    guard let last = parts.last, let amount = Amount(last.replacing(",", with: "")), parts.count <= 2 else {
      return nil
    }
    return .money(parts.count == 2 ? Money(amount, String(parts[0])) : Money(amount))
  }
}
