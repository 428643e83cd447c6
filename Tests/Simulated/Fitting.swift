import Facts
import Mentions

extension Wordings.Wording {
  /// Whether it is a way to say a fact: kind and id are alike, and what the heading says beside it is so.
  func fits(_ fact: Fact) -> Bool {
    guard heading.kind == fact.kind, !heading.isDate, heading.id == nil || heading.id == fact.value.id,
      fact.kind.shape != .id || heading.id != nil
    else { return false }
    return heading.fixed.allSatisfy { fact[$0.key]?.description == $0.value }
  }
}

extension Fact {
  /// Whether a wording says all that the goal has beside the value; the day may be told later.
  func isSaid(by spoken: Spoken, under heading: Wordings.Heading) -> Bool {
    qualifiers.allSatisfy { name, _ in
      name == .unit || name == .per || heading.fixed[name] != nil || spoken.said.contains(name.rawValue)
    }
  }

  /// Whether it holds names, which are told in the person's own language.
  var isNamed: Bool { self[.agent] != nil || kind == .complainantName }

  /// Whether a case holds it, with all that is said beside it.
  func isHeld(by facts: [Fact], withoutDate: Bool = false) -> Bool {
    facts.contains { known in
      known.kind == kind && known.value == value && known.ambiguous.isEmpty
        && (known[.approximate] == nil || kind.shape == .id || kind == .requestMonthly)
        && qualifiers.allSatisfy { name, value in
          // 房贷 or mortgage: as the person calls it.
          name == .name
            ? known[name] != nil
            : known[name]?.description == value.description
              || (withoutDate && name == .date && known[.date] == nil)
        }
    }
  }

  /// Whether it follows from what the goal says: 95188 is Alipay's, and who tells of a late fee has been charged one.
  func isImplied(by goal: [Fact]) -> Bool {
    switch (kind, value.id) {
    case (.respondent, "alipay"): goal.contains { $0.value == .id("hotline") }
    case (.consequence, "late-fees"): goal.contains { $0.kind == .feeLate || $0.kind == .feeRate }
    default: false
    }
  }

  /// What a case says of it beside what the goal says.
  func surplus(over goal: Fact) -> [Qualifier] {
    qualifiers.map(\.name).filter { name in
      if goal[name] != nil { return false }
      return switch (kind, name) {
      // A name for the paper; 最多500 is about 500; what the program itself proposed from the dates.
      case (_, .proposed), (.requestMonthly, .approximate), (.instalmentsPaid, .date),
        // 正常还了3期: on time.
        (.instalmentsPaid, .onTime), (.cause, .who),
        (.evidence, .name), (.evidence, .of), (.consequence, .per), (.contact, .approximate):
        false
      default: true
      }
    }
  }
}
