import Facts
import Mentions

// How the person puts facts into words.

extension Person {
  /// The day of something that was told without it.
  mutating func tellDate(of fact: Fact, alone: Bool) -> [String] {
    wasDated.insert(fact)
    let ways = (book.ofFacts[fact.kind] ?? []).filter {
      $0.heading.isDate && ($0.heading.id == nil || $0.heading.id == fact.value.id)
        && (!$0.heading.isBare || alone)
    }
    let slots = slots(of: fact)
    let fitting = ways.compactMap { Spoken($0.text, slots) }
    guard !fitting.isEmpty else { return tell([fact], asked: [], in: [], truly: true) }
    let spoken = seeded.one(of: fitting)
    note(fact, spoken.text)
    return [spoken.text]
  }

  /// Each fact in a wording of its own; papers in one list.
  mutating func tell(_ facts: [Fact], asked: [Kind], in known: [Fact], truly: Bool = false)
    -> [String]
  {
    let papers = facts.filter { $0.kind == .evidence }
    var parts: [String] = []
    for fact in facts where fact.kind != .evidence {
      let isFirst = parts.isEmpty
      parts.append(tell(fact, asked: asked, isFirst: isFirst, isAlone: facts.count == 1, truly: truly))
    }
    if !papers.isEmpty { parts.append(tell(papers: papers, asked: asked)) }
    for fact in facts { untold.removeAll { $0 == fact } }
    return parts
  }

  mutating func tell(papers: [Fact], asked: [Kind]) -> String {
    let nouns = papers.map { paper in
      seeded.one(of: (book.ofFacts[.evidence] ?? []).filter { $0.heading.id == paper.value.id }.map(\.text))
    }
    let list =
      tongue == .english
      ? nouns.dropLast().joined(separator: ", ") + (nouns.count > 1 ? " and " : "") + (nouns.last ?? "")
      : nouns.joined(separator: seeded.one(of: ["、", "，", "和", " "]))
    let ways = (book.ofFacts[.evidence] ?? []).filter {
      $0.heading.id == nil && (!$0.heading.isBare || asked.contains(.evidence))
    }
    let text = Spoken(seeded.one(of: ways).text, ["list": list])?.text ?? list
    for paper in papers { note(paper, text) }
    return text
  }

  mutating func tell(_ fact: Fact, asked: [Kind], isFirst: Bool, isAlone: Bool, truly: Bool) -> String {
    if fact.isNamed { tongue = language }
    var said = fact
    if !truly, asked.first != fact.kind, [.contact, .cause, .consequence].contains(fact.kind),
      fact[.date] != nil,
      goal.count(where: { $0.kind == fact.kind && $0[.date] != nil }) == 1, seeded.happens(Rate.dateless)
    {
      said[.date] = nil
    } else if fact[.date] != nil {
      wasDated.insert(fact)
    }
    var isRough = false
    if !truly { isRough = mistake(&said, isAlone: isAlone) }
    var slots = slots(of: said)
    if isRough {
      slots["value"] =
        seeded.one(of: book.list("about")) + (tongue == .english ? " " : "") + (slots["value"] ?? "")
    }
    let isAsked = asked.first == fact.kind || (fact.kind.shape == .text && asked.contains(fact.kind))
    let fitting = (book.ofFacts[fact.kind] ?? []).filter { $0.fits(said) && (!$0.heading.isBare || isAsked) }
      .compactMap { way -> (Spoken, Bool)? in
        guard let spoken = Spoken(way.text, slots), said.isSaid(by: spoken, under: way.heading) else {
          return nil
        }
        return spoken.isPure && !(isAsked && isFirst) ? nil : (spoken, way.heading.isBare)
      }
    let bare = fitting.filter(\.1)
    guard !fitting.isEmpty else { return "[\(fact)]" }
    var spoken = seeded.one(of: !bare.isEmpty && seeded.happens(40) ? bare : fitting).0
    if seeded.happens(Rate.mistype) {
      spoken.mistype(&seeded)
      mistyped.append(fact)
    }
    note(fact, spoken.text)
    return spoken.text
  }

  mutating func slots(of fact: Fact) -> [String: String] {
    var slots: [String: String] = [:]
    if fact.kind.shape != .id {
      slots["value"] = seeded.said(fact.value, of: fact.kind, in: tongue, today: today)
    }
    for (name, value) in fact.qualifiers {
      switch name {
      case .who: slots["who"] = book.list("people \(value)").randomElement(using: &seeded)
      default: slots[name.rawValue] = seeded.said(value, of: fact.kind, in: tongue, today: today)
      }
    }
    if fact.kind == .cause, slots["who"] == nil {
      slots["who"] = book.list("people self").randomElement(using: &seeded)
    }
    return slots
  }

  mutating func joined(_ parts: [String]) -> String {
    var text = ""
    for part in parts where !part.isEmpty {
      if !text.isEmpty, let last = text.last, last.isLetter || last.isNumber || "）)\"%".contains(last) {
        text +=
          tongue == .english
          ? seeded.one(of: [", ", ", ", ". ", ". ", "; ", "\n", " and "])
          : seeded.one(of: ["，", "，", "，", "。", "。", "；", "\n", " "])
      } else if !text.isEmpty, tongue == .english {
        text += " "
      }
      text += part
    }
    return text
  }

  mutating func note(_ fact: Fact, _ text: String) {
    words["\(fact.kind.rawValue)=\(fact.value)", default: []].append(text)
  }
}
