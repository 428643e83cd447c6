import Facts
import Mentions

extension Fact {
  /// The older telling with what a newer one of the same thing says beside the value, and what that changed.
  ///
  /// The newer word holds, unless it is the vaguer one: 十月 after 10月8日, “promised” after a date.
  func completed(by new: Fact) -> (fact: Fact, changed: [Qualifier]) {
    var fact = self
    var changed: [Qualifier] = []
    for (name, value) in new.qualifiers where isNews(value, for: name) {
      fact[name] = value
      changed.append(name)
    }
    if changed.contains(.time) {
      fact[.part] = nil
      fact[.approximate] = new[.approximate]
    }
    if new.value == value, !isTimed, self[.approximate] != nil, new[.approximate] == nil {
      fact[.approximate] = nil
      fact[.max] = nil
      changed.append(.approximate)
    }
    if kind == .contact, value == .id(Channel.unknown.rawValue) || value == .id(Channel.phone.rawValue) {
      if new.value != .id(Channel.unknown.rawValue) { fact.value = new.value }
    }
    if new.value == fact.value, new.ambiguous.isEmpty { fact.ambiguous = [] }
    return (fact, changed)
  }

  private func isNews(_ new: Value, for name: Qualifier) -> Bool {
    guard let old = self[name] else {
      switch name {
      case .proposed, .max: return false
      case .approximate: return isTimed && self[.time] == nil
      case .part: return self[.time] == nil
      default: return true
      }
    }
    if let old = old.date {
      if new == .flag { return false }
      if let new = new.date, old.isFiner(than: new) { return false }
    }
    return new != old
  }

  /// 晚上七点多: of a call or an event “about” is said of its time, of a sum of the sum.
  private var isTimed: Bool { kind == .contact || kind == .consequence }

  /// Whether a newer fact of the same kind says the same more vaguely, and is not to replace this one:
  /// 六千来块 after 5792.85, 七月 after 7月15日, “I do owe it” after the sum that is owed.
  func saysBetter(than new: Fact) -> Bool {
    if let old = value.date, let new = new.value.date { return old.isFiner(than: new) }
    if kind == .loanRate || kind == .feeRate, self[.per] != new[.per], isSameRate(as: new) {
      return self[.per] == .id(kind == .loanRate ? "year" : "day")
    }
    if kind == .undisputed, new.value == .flag, value.money != nil { return true }
    // 花呗, later called 网贷: the sort of loan says less than its name.
    if kind == .product, new.value.id.map(Product.sorts.contains) ?? false,
      !(value.id.map(Product.sorts.contains) ?? true)
    {
      return true
    }
    if new.value == .id("other"), new[.name] == nil, value.id != nil { return true }
    guard !isApproximate, new.isApproximate, let old = figure, let roughly = new.figure else { return false }
    let gap = old > roughly ? old - roughly : roughly - old
    return gap * 10 <= old
  }

  private var figure: Amount? { value.money?.amount ?? value.integer.map { Amount(Int64($0)) } }

  /// This newer fact with what still holds of the one it replaces: the day of a sum that was mistyped.
  func inheriting(from old: Fact) -> Fact {
    var fact = self
    let kept: [Qualifier] =
      switch kind {
      case .accountFunds, .paymentMade: [.date, .due]
      case .expenseMonthly, .feeOther: [.for_, .name]
      case .consequence: Qualifier.allCases.filter { $0 != .part && $0 != .time && $0 != .approximate }
      default: []
      }
    for name in kept + [.of] where fact[name] == nil { fact[name] = old[name] }
    return fact
  }
}
