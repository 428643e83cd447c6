import Cases
import Facts
import Interview
import Mentions

/// A person with a goal: opens with a story, answers what is asked by its id, out of order, with mistakes and digressions.
struct Person {
  let goal: [Fact]
  let today: Day
  let language: Language
  var seeded: Seeded
  /// Facts of the goal of which nothing was told yet.
  private(set) var untold: [Fact]
  /// Facts that were told wrongly, and are to be put right.
  private var wrong: [Fact] = []
  /// What was told last, if it was one thing told wrongly: it may be put right with the bare value.
  private var justWrong: Fact?
  /// Facts of which the words were mistyped: told again when they are missing.
  private var mistyped: [Fact] = []
  /// Facts that were proposed and agreed to.
  private(set) var agreed: [Fact] = []
  /// The words with which each fact was told, for the report.
  private(set) var words: [String: [String]] = [:]
  private var tongue: Language

  /// Of a hundred answers or wordings.
  enum Rate {
    static let outOfOrder = 8, wrong = 6, rough = 8, digress = 5, rage = 6, ask = 4, skip = 4, mistype = 2,
      switches = 3,
      extra = 15, dateless = 25
  }

  init(_ goal: Goal, _ seeded: Seeded) {
    (self.goal, today, language, tongue, self.seeded) = (
      goal.facts, goal.today, goal.language, goal.language, seeded
    )
    untold = goal.facts
  }

  private var book: Wordings { Wordings.books[tongue] ?? Wordings(tongue) }

  // MARK: Answers

  /// The story at the beginning.
  mutating func opening() -> String {
    var parts: [String] = []
    if seeded.happens(50) { parts.append(seeded.one(of: book.list("open"))) }
    if seeded.happens(30) { parts.append(seeded.one(of: book.list("rage"))) }
    let likely: [Kind: Int] = [
      .product: 85, .cause: 70, .overdueSince: 50, .balance: 50, .feeLate: 35, .consequence: 40, .request: 12,
      .overdueAmount: 30,
    ]
    let told = goal.filter { seeded.happens(likely[$0.kind] ?? 3) }.shuffled(using: &seeded).prefix(6)
    parts += tell(Array(told), asked: [], in: [])
    return parts.isEmpty ? seeded.one(of: book.list("open")) : joined(parts)
  }

  /// The answer to a reply; `nil` when nothing is asked and nothing is left to tell.
  mutating func answer(to reply: Reply, asks: Bool, known: Case) -> String? {
    tongue = seeded.happens(Rate.switches) ? seeded.one(of: Language.all) : language
    defer { tongue = language }
    let asked = reply.asked?.kinds ?? []
    if let right = correction(known) { return right }
    guard asks, let pending = reply.asked else { return volunteer(known, asked: asked) }
    if let aside = aside() { return aside }
    var parts: [String] = []
    if seeded.happens(Rate.rage) { parts.append(seeded.one(of: book.list("rage"))) }
    parts += proposal(pending, known)
    if seeded.happens(Rate.outOfOrder),
      let other = untold.filter({ !asked.contains($0.kind) }).randomElement(using: &seeded)
    {
      return joined(parts + tell([other], asked: asked, in: known.facts.map(\.fact)))
    }
    parts += matter(pending, known)
    if seeded.happens(Rate.extra), let other = untold.randomElement(using: &seeded) {
      parts += tell([other], asked: asked, in: known.facts.map(\.fact))
    }
    if parts.isEmpty { parts = [nothing(asked)] }
    return joined(parts)
  }

  /// What is asked for, of what the goal holds and the case does not.
  private mutating func matter(_ pending: Asked, _ known: Case) -> [String] {
    let kinds = pending.kinds.flatMap(\.withKin)
    let facts = known.facts.map(\.fact)
    var told: [String] = []
    if pending.values.count == 2, let right = goal.first(where: { $0.kind == pending.kinds.first }) {
      if let place = pending.values.firstIndex(of: right.value.description), seeded.happens(60) {
        return ["\(place + 1)"]
      }
      return tell([right], asked: pending.kinds, in: facts)
    }
    let missing = goal.filter { fact in kinds.contains(fact.kind) && !fact.isHeld(by: facts) }
    let dateless = missing.filter { $0.isHeld(by: facts, withoutDate: true) }
    for fact in dateless.prefix(2) {
      told += tellDate(of: fact, alone: dateless.count == 1 && missing.count == 1)
    }
    let others = missing.filter { fact in !dateless.contains(fact) }
    let most = others.contains { $0.kind == .evidence } ? 5 : 3
    told += tell(Array(others.prefix(most)), asked: pending.kinds, in: facts)
    return told
  }

  /// A yes or a no to one proposed value.
  private mutating func proposal(_ pending: Asked, _ known: Case) -> [String] {
    guard pending.values.count == 1, let kind = pending.kinds.first,
      let value = Value(pending.values[0], for: kind),
      !known.facts.contains(where: { $0.fact.kind == kind && $0.fact.value == value })
    else { return [] }
    let isWanted = goal.contains { $0.kind == kind && ($0.value == value || !kind.isRepeatable) }
    if isWanted {
      return goal.contains { $0.kind == kind && $0.value == value } && seeded.happens(50) ? [yes()] : []
    }
    if seeded.happens(50) {
      agreed.append(Fact(kind, value))
      return [yes()]
    }
    return kind == .request ? [seeded.one(of: book.list("no"))] : []
  }

  private mutating func yes() -> String { seeded.one(of: book.list("yes")) }

  private mutating func nothing(_ asked: [Kind]) -> String {
    let none: Set<Kind> = [.contact, .evidence, .paymentMade, .instalmentsPaid]
    if seeded.happens(15) { return seeded.one(of: book.list("skip")) }
    return seeded.one(of: book.list(asked.allSatisfy(none.contains) ? "none" : "unknown"))
  }

  private mutating func aside() -> String? {
    if seeded.happens(Rate.digress) { return seeded.one(of: book.list("digress")) }
    if seeded.happens(Rate.ask) { return seeded.one(of: book.list("ask")) }
    if seeded.happens(Rate.skip) { return seeded.one(of: book.list("skip")) }
    return nil
  }

  /// What is left to tell when nothing is asked.
  private mutating func volunteer(_ known: Case, asked: [Kind]) -> String? {
    let facts = known.facts.map(\.fact)
    var left = untold.filter { !$0.isHeld(by: facts) } + mistyped.filter { !$0.isHeld(by: facts) }
    if left.isEmpty,
      let fact = goal.first(where: {
        $0.isHeld(by: facts, withoutDate: true) && !$0.isHeld(by: facts) && !wasDated.contains($0)
      })
    {
      return joined(tell([fact], asked: [], in: facts, truly: true))
    }
    left = Array(left.prefix(seeded.number(1...2)))
    return left.isEmpty ? nil : joined(tell(left, asked: [], in: facts))
  }

  // MARK: Mistakes put right

  private mutating func correction(_ known: Case) -> String? {
    let bare = justWrong
    justWrong = nil
    guard let right = wrong.first, seeded.happens(60) || bare == nil else { return nil }
    wrong.removeFirst()
    let mark = seeded.one(of: book.list("correct"))
    if bare == right, seeded.happens(50) {
      let value = seeded.said(right.value, of: right.kind, in: tongue, today: today)
      let text =
        mark
        + (tongue == .english ? seeded.one(of: ["it's ", "it was ", ""]) : seeded.one(of: ["是", "應該是", ""]))
        + value
      note(right, text)
      return text
    }
    return mark + joined(tell([right], asked: [], in: known.facts.map(\.fact), truly: true))
  }

  // MARK: Telling

  private var wasDated: Set<Fact> = []

  /// The day of something that was told without it.
  private mutating func tellDate(of fact: Fact, alone: Bool) -> [String] {
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
  private mutating func tell(_ facts: [Fact], asked: [Kind], in known: [Fact], truly: Bool = false)
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

  private mutating func tell(papers: [Fact], asked: [Kind]) -> String {
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

  private mutating func tell(_ fact: Fact, asked: [Kind], isFirst: Bool, isAlone: Bool, truly: Bool) -> String
  {
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

  /// A sum with two digits exchanged, a day some days off, or a sum told roughly; `true` where it is rough.
  private mutating func mistake(_ said: inout Fact, isAlone: Bool) -> Bool {
    let once: Set<Kind> = [.balance, .feeLate, .overdueAmount, .loanPrincipal, .incomeMonthly, .overdueSince]
    guard once.contains(said.kind) else { return false }
    let right = said
    if let sum = said.value.money?.amount, [.balance, .feeLate].contains(said.kind),
      seeded.happens(Rate.rough),
      let whole = sum.wholeQuotient(by: 100), whole > 2
    {
      said.value = .money(Money(Amount(Int64(whole * 100))))
      untold.removeAll { $0 == right }
      wrong.append(right)
      return true
    }
    guard seeded.happens(Rate.wrong) else { return false }
    if let sum = said.value.money?.amount {
      var digits = Array(sum.text(places: sum.scale == 0 ? 0 : 2))
      let places = digits.indices.dropLast().dropFirst().filter {
        digits[$0] != digits[$0 + 1] && digits[$0] != "." && digits[$0 + 1] != "."
      }
      guard let place = places.first,
        let amount = Amount(
          {
            digits.swapAt(place, place + 1); return String(digits)
          }())
      else { return false }
      said.value = .money(Money(amount))
    } else if let day = said.value.date?.exact {
      said.value = .date(
        DateSpan(day.adding(days: day.day > 20 ? -seeded.number(1...9) : seeded.number(1...6))))
    }
    wrong.append(right)
    justWrong = isAlone ? right : nil
    return false
  }

  private mutating func slots(of fact: Fact) -> [String: String] {
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

  private mutating func joined(_ parts: [String]) -> String {
    var text = ""
    for part in parts where !part.isEmpty {
      if !text.isEmpty, let last = text.last, last.isLetter || last.isNumber || "）)\"".contains(last) {
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

  private mutating func note(_ fact: Fact, _ text: String) {
    words["\(fact.kind.rawValue)=\(fact.value)", default: []].append(text)
  }

  /// What was proposed by the program along with what was agreed to.
  mutating func alsoAgreed(_ facts: [Fact]) { agreed += facts }
}

extension Kind {
  /// What a person tells in the same breath.
  fileprivate var withKin: [Kind] {
    switch self {
    case .incomeMonthly: [self, .expenseMonthly]
    case .requestMonthly: [self, .requestMonths]
    case .complainantPhone: [self, .complainantEmail]
    case .loanPrincipal: [self, .loanTerm]
    default: [self]
    }
  }
}
