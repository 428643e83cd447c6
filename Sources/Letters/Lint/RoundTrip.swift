import Cases
import Facts
import Mentions

/// What a letter was to say, held against what it says when it is read.
public struct RoundTrip: Sendable {
  /// Facts that the letter is tied to and that no line says.
  public let lost: [Fact]
  /// What is read in a line and the letter is not tied to.
  public let new: [Rereading.Line]
  /// Facts that are read with another date, person, outcome or the like: as the letter says them, and as they are read.
  public let changed: [(tied: Fact, read: Rereading.Line)]

  /// Whether it reads exactly as it was meant.
  public var isWhole: Bool { lost.isEmpty && new.isEmpty && changed.isEmpty }

  /// Writes the letter of a case, and compares its facts with those of a reading of it.
  ///
  /// A qualifier without which the letter would be the same is not said by it, and need not be read.
  public init(
    of known: Case, in language: Language, templates: Templates = .builtIn, _ reading: Rereading
  ) {
    let known = known.named(as: templates.book(language).map { Saying(book: $0) })
    let letter = Letter(Matter(known), in: language, templates: templates)
    let platforms = Platforms(language, templates)
    let figures = letter?.figures ?? []
    var left = reading.lines.withFailuresDated.map { $0.bare(figures, known) }.filter {
      !platforms.name($0.fact, beside: reading.lines.map(\.fact))
    }
    var open: [Known] = []
    for tied in letter?.tied ?? [] where !platforms.name(tied.fact, beside: known.facts.map(\.fact)) {
      if let place = left.firstIndex(where: { $0.fact.saysTheSame(as: tied.spoken) }) {
        left.remove(at: place)
      } else {
        open.append(tied)
      }
    }
    var (lost, changed): ([Fact], [(tied: Fact, read: Rereading.Line)]) = ([], [])
    for tied in open {
      let near = left.indices.filter {
        left[$0].fact.kind == tied.fact.kind && left[$0].fact.value == tied.fact.value
      }
      let fact = tied.spoken
      guard let place = near.max(by: { left[$0].fact.likeness(to: fact) < left[$1].fact.likeness(to: fact) })
      else {
        lost.append(fact)
        continue
      }
      let read = left.remove(at: place)
      var said = fact
      for (name, value) in fact.qualifiers where read.fact[name] != value {
        let without = known.without(name, of: tied)
        if Letter(Matter(without), in: language, templates: templates)?.sentences == letter?.sentences {
          said[name] = nil
        }
      }
      if !said.saysTheSame(as: read.fact) { changed.append((said, read)) }
    }
    self.lost = lost
    self.changed = changed
    let followed = letter?.followed ?? []
    new = left.filter { line in !followed.contains { $0.tells(line.fact) } }
  }
}

/// The addressee is worked out where none was named: the platform of a product is no fact of its own.
private struct Platforms {
  private let centres: [String: String]
  private let names: [String: String]

  init(_ language: Language, _ templates: Templates) {
    func table(_ name: String) -> [String: String] {
      guard case .table(let rows, _)? = templates.book(language)?["names." + name]?.body else { return [:] }
      return Dictionary(rows.map { ($0.key, $0.words) }) { first, _ in first }
    }
    (centres, names) = (table("platform"), table("respondent"))
  }

  /// Whether a respondent is named that follows from a product told beside it.
  func name(_ fact: Fact, beside facts: [Fact]) -> Bool {
    guard fact.kind == .respondent, let name = names[fact.value.description] else { return false }
    // 微众银行 is a bank by its name.
    return facts.contains { $0.kind == .product && (centres[$0.value.description]?.hasSuffix(name) ?? false) }
  }
}

extension Case {
  /// 房贷 is a mortgage in an English letter: the case with the letter's words for what was applied for.
  fileprivate func named(as saying: Saying?) -> Case {
    let named = facts.map { known in
      var known = known
      if known.fact.kind == .consequence, case .text(let name)? = known.fact[.name],
        let word = saying?.name(name, in: "application")
      {
        known.fact[.name] = .text(word)
      }
      return known
    }
    return Case(today: today, facts: named)
  }

  /// The case in which a fact lacks something that was said beside its value.
  fileprivate func without(_ name: Qualifier, of known: Known) -> Case {
    var bare = known
    bare.fact[name] = nil
    return Case(today: today, facts: facts.map { $0 == known ? bare : $0 })
  }
}

extension Letter {
  /// The facts that its words rest on, without what the words of another tell more fully.
  fileprivate var tied: [Known] {
    let replies = figures.filter { $0.name == "reply.by" }.flatMap(\.from).map {
      Known($0, turn: 0, words: "")
    }
    let all = facts + replies
    return all.enumerated().filter { place, known in
      !all.enumerated().contains { other, fuller in
        other != place && fuller.spoken.tells(known.spoken)
          && (other < place || !known.spoken.tells(fuller.spoken))
      }
    }.map(\.element)
  }

  /// Its lines in no order and without their numbers.
  fileprivate var sentences: [String] { lines.map { Sheet.Part(text: $0.text, line: 0).bare }.sorted() }

  /// What follows from its facts and reads as a fact would: how many instalments a plan comes to; that there are calls,
  /// where their number or what was said in them is told; the charge that is to be waived; the record that a screenshot is of.
  fileprivate var followed: [Fact] {
    let worked = figures.compactMap { figure in
      switch figure.name {
      case "plan.count": Fact(.requestMonths, figure.value)
      case "plan.single": Fact(.requestMonths, .integer(1))
      case "plan.base" where figures.contains { $0.name == "plan.single" }:
        Fact(.requestMonthly, figure.value)
      case "plan.monthly": Fact(.requestMonthly, figure.value)
      case "overdue.total": Fact(.overdueAmount, figure.value)
      case "instalments.left":
        Fact(.loanTerm, figure.value, ofUnit: "instalment")
      default: nil
      }
    }
    let calls = Value.id(Consequence.collectionCalls.rawValue)
    return worked
      + facts.map(\.fact).compactMap { fact in
        switch (fact.kind, fact.value.description) {
        case (.collectionFrequency, _): Fact(.consequence, calls, fact, [.per])
        case (.consequence, calls.description) where fact.isAtNight: Fact(.consequence, calls, at: "night")
        case (.cause, Cause.systemError.rawValue): fact[.date].map { Fact(.overdueSince, $0) }
        case (.consequence, Consequence.threats.rawValue), (.consequence, Consequence.abuse.rawValue):
          Fact(.consequence, calls, fact, [.date, .part, .time])
        case (.request, Request.waiveFees.rawValue): fact[.amount].map { Fact(.feeLate, $0) }
        case (.evidence, Evidence.screenshot.rawValue): fact[.of].map { Fact(.evidence, $0) }
        default: nil
        }
      }
  }
}

extension Fact {
  fileprivate init(_ kind: Kind, _ value: Value, ofUnit unit: String) {
    self.init(kind, value)
    self[.unit] = .id(unit)
  }

  fileprivate init(_ kind: Kind, _ value: Value, at part: String) {
    self.init(kind, value)
    self[.part] = .id(part)
  }

  /// 23:40 is at night.
  fileprivate var isAtNight: Bool {
    guard case .time(let time)? = self[.time] else { return false }
    return time.start.isNight
  }

  /// A fact with some of what is said beside another.
  fileprivate init(_ kind: Kind, _ value: Value, _ other: Fact, _ names: [Qualifier]) {
    self.init(kind, value)
    for name in names { self[name] = other[name] }
  }
}

extension [Rereading.Line] {
  /// On 15 July the automatic payment failed: its day is read as the day on which it fell due, and is the failure's own.
  fileprivate var withFailuresDated: [Rereading.Line] {
    guard let due = first(where: { $0.fact.kind == .overdueSince })?.fact.value else { return self }
    return map { line in
      var line = line
      if line.fact.value == .id(Cause.systemError.rawValue), line.fact[.date] == nil {
        line.fact[.date] = due
      }
      return line
    }
  }
}

extension Rereading.Line {
  /// What was worked out is no fact: the day on which a balance was told, and the sum of what is not disputed.
  fileprivate func bare(_ figures: [Computed], _ known: Case) -> Rereading.Line {
    var fact = fact
    let told = known.known(.balance)
    if fact.kind == .balance, told?.fact[.date] == nil, let day = told?.day ?? told.map({ _ in known.today }),
      fact[.date] == .date(DateSpan(day))
    {
      fact[.date] = nil
    }
    if fact.kind == .undisputed, known[.undisputed]?.value == .flag,
      figures.contains(where: { $0.name == "plan.base" && $0.value == fact.value })
        || fact.value == known[.balance]?.value
    {
      fact.value = .flag
    }
    // 退还上述费用100元: the sum of another fact, not a sum of its own.
    if fact.kind == .request, let sum = fact[.amount], known.facts.contains(where: { $0.fact.value == sum }),
      !known.all(.request).contains(where: { $0.value == fact.value && $0[.amount] == sum })
    {
      fact[.amount] = nil
    }
    // A day stands in its sentence once: the payment that failed fell due on it, the report of that day shows the entry.
    let day: DateSpan? =
      switch (fact.kind, fact.value.description) {
      case (.cause, Cause.systemError.rawValue): known[.overdueSince]?.value.date
      case (.consequence, Consequence.creditRecord.rawValue):
        known.all(.evidence).first { $0.value == .id(Evidence.creditReport.rawValue) }?[.date]?.date
      default: nil
      }
    if let day, fact[.date] == .date(day) { fact[.date] = nil }
    if fact.kind == .consequence, fact[.per] == known[.collectionFrequency]?[.per] { fact[.per] = nil }
    return Rereading.Line(fact: fact, words: words, line: line)
  }
}

extension Known {
  /// The fact as a letter says it: not that it was proposed.
  fileprivate var spoken: Fact {
    var fact = fact.unplaced
    fact[.proposed] = nil
    // A sum to be waived is a sum that was charged, and is read as that.
    if fact.kind == .request, fact.value == .id(Request.waiveFees.rawValue) { fact[.amount] = nil }
    return fact
  }
}

extension Fact {
  /// How many of the things said beside the value are the same.
  fileprivate func likeness(to other: Fact) -> Int {
    qualifiers.count { other[$0.name] == $0.value } * 8 - qualifiers.count { other[$0.name] != $0.value }
  }
}
