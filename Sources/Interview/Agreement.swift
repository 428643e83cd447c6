import Cases
import Facts
import Mentions

extension State {
  /// What a yes, a number or the same words take up of what was proposed, as facts with the place of the assent.
  func agreed(_ heard: Heard) -> [Fact] {
    var taken: [Fact] = []
    if heard.does(.both) {
      for proposal in proposals { taken += accept(proposal, at: heard.assent ?? 0..<0, heard) }
    } else if let newest = proposals.last, let place = heard.assent, heard.dissent == nil {
      taken += accept(newest, at: place, heard)
    }
    return taken
  }

  /// Facts of the answer that tell again what was stated with the question, with what they left out of it: 前五期都准时还的.
  func completed(_ facts: [Fact]) -> [Fact] {
    let stated = proposals.filter(\.completes).flatMap(\.facts)
    return facts.map { fact in
      guard let same = stated.first(where: { $0.kind == fact.kind && $0.value == fact.value }) else {
        return fact
      }
      var fact = fact
      for (name, value) in same.qualifiers where fact[name] == nil { fact[name] = value }
      return fact
    }
  }

  /// Facts of the answer that say what was proposed: they were agreed to, not thought of.
  func marked(_ facts: [Fact], assent: Range<Int>?) -> [Fact] {
    guard assent != nil else { return facts }
    let proposed = proposals.filter { !$0.completes }.flatMap(\.facts)
    return facts.map { fact in
      guard fact.kind.shape == .id,
        proposed.contains(where: { $0.kind == fact.kind && $0.value == fact.value })
      else { return fact }
      var fact = fact
      fact[.proposed] = .flag
      return fact
    }
  }

  private func accept(_ proposal: Proposal, at place: Range<Int>, _ heard: Heard) -> [Fact] {
    proposal.facts.compactMap { fact in
      let isSaid = heard.facts.contains {
        $0.kind == fact.kind && (!fact.kind.isRepeatable || $0.value == fact.value)
      }
      if isSaid { return nil }
      var fact = fact
      fact.span = place
      if !proposal.completes { fact[.proposed] = .flag }
      return fact
    }
  }

  /// 1 or 2 after an either/or question, perhaps behind other words; or one of the two statements told again.
  func choice(_ answer: String, _ heard: Heard) -> Check.Choice? {
    guard let clash else { return nil }
    let last = Folding.text(answer).split { !$0.isLetter && !$0.isNumber }.last.flatMap { Int($0) }
    let isSum = heard.facts.contains { $0.value.money != nil }
    if let number = last, !isSum, clash.choices.indices.contains(number - 1) {
      return clash.choices[number - 1]
    }
    return clash.choices.first { choice in
      !choice.take.isEmpty
        && choice.take.allSatisfy { fact in
          heard.facts.contains { $0.kind == fact.kind && $0.value == fact.value }
        }
    }
  }
}

extension State {
  /// 1, or “1 和 3”, after requests were offered by number.
  func picked(_ answer: String) -> [Fact] {
    guard !offered.isEmpty, answer.count <= 12 else { return [] }
    let numbers = Folding.text(answer).split { !$0.isWholeNumber }.compactMap { Int($0) }
    return numbers.filter { offered.indices.contains($0 - 1) }.map { number in
      var fact = offered[number - 1]
      fact.span = 0..<answer.unicodeScalars.count
      fact[.proposed] = .flag
      return fact
    }
  }
}

extension Asked {
  /// The facts that a transcript's `? request waive-fees | instalment-plan` lets one choose from.
  var offers: [Fact] {
    guard values.count > 1, let kind = kinds.first else { return [] }
    return values.compactMap { Value($0, for: kind) }.map { Fact(kind, $0) }
  }

  /// The facts that a transcript's `? request itemised-statement` proposes; none for choices.
  var proposal: Proposal? {
    guard values.count == 1, let kind = kinds.first, let value = Value(values[0], for: kind) else {
      return nil
    }
    return Proposal(facts: [Fact(kind, value)])
  }
}
