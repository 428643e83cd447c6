import Cases
import Facts
import Foundation
import Letters
import Mentions
import Testing

@Suite struct CoverageTests {
  static let today = Day(2024, 10, 20) ?? Day(number: 0)

  /// A letter of a fact and of what no letter can do without.
  func letter(of fact: Fact, in language: Language) -> (Letter?, Known) {
    let base = [
      Fact(.product, .id("huabei")), Fact(.request, .id("explanation")), Fact(.complainantName, .text("王小明")),
    ]
    let facts =
      base.filter { fact.kind != $0.kind || (fact.kind == .request && fact.value != $0.value) } + [fact]
    let known = facts.enumerated().map { Known($1, turn: $0 + 1, words: "") }
    return (Letter(Matter(Case(today: Self.today, facts: known)), in: language), known[known.count - 1])
  }

  @Test(arguments: Language.all) func everyKindAndIdIsSaid(_ language: Language) throws {
    // What only goes with something else: a rate with its reckoning, income and a plan's terms with the plan.
    let companions: Set<Kind> = [
      .feeRate, .incomeMonthly, .expenseMonthly, .requestMonths, .requestMonthly, .requestStart,
    ]
    for kind in Kind.allCases {
      for fact in Told.facts(of: kind) {
        let (written, known) = letter(of: fact, in: language)
        let letter = try #require(written, "\(fact)")
        if companions.contains(kind) { continue }
        let isSaid = letter.facts.contains(known) || letter.figures.contains { $0.from.contains(fact) }
        #expect(isSaid, "\(fact) is not said in \(language)")
        let text = TextLayout().text(letter)
        #expect(
          !text.contains("{") && !text.contains("||") && !text.contains("，，") && !text.contains("，。"),
          "\(text)")
        #expect(
          !text.contains("  I ") && !text.contains(" .") && !text.contains(" ,") && !text.contains(".."),
          "\(text)")
      }
    }
  }

  @Test(arguments: Language.all) func theWholePlanIsSaid(_ language: Language) throws {
    let example = Example.medical
    let letter = try #require(Letter(Matter(example.case), in: language))
    let said = Set(letter.facts.map(\.fact.kind) + letter.figures.flatMap(\.from).map(\.kind))
    #expect(Set(example.known.map(\.fact.kind)).subtracting(said) == [])
  }

  @Test(arguments: Language.all) func randomCasesMakeCleanLetters(_ language: Language) throws {
    var seeded = Seeded(state: 11)
    for number in 0..<Seeded.count {
      let known = seeded.complaint()
      for form in Form.allCases where form != .confirmation && form != .followUp {
        let letter = try #require(
          Letter(Matter(known), form: form, in: language), "seed 11, case \(number), \(form)")
        let text = TextLayout().text(letter)
        let findings = Lint().findings(in: text, form: form, language: language, of: known)
          .filter { !["A3", "A8", "D2", "B2", "A6"].contains($0.rule) }
        if ProcessInfo.processInfo.environment["PLAINT_SHOW"] != nil, !findings.isEmpty {
          findings.forEach { print("FIND", number, form, language, $0.rule, $0.line, $0.stood) }
        }
        #expect(findings.map { "\($0.rule) \($0.stood)" } == [], "seed 11, case \(number), \(form)")
      }
    }
  }

  @Test(arguments: Language.all) func droppingAFactTakesOnlyWhatRestsOnIt(_ language: Language) throws {
    var seeded = Seeded(state: 12)
    for number in 0..<Seeded.count {
      let known = seeded.complaint()
      guard
        let dropped = known.facts.filter({ $0.fact.kind != .request && $0.fact.kind != .product })
          .randomElement(using: &seeded)
      else { continue }
      let whole = try #require(Letter(Matter(known), in: language))
      let rest = try #require(
        Letter(Matter(Case(today: known.today, facts: known.facts.filter { $0 != dropped })), in: language))
      let left = rest.lines.map(\.bare)
      // A heading goes with the last sentence below it.
      let lost = whole.lines.filter { line in
        // Words may come in where a figure can now be worked out, and “the rest” may become “what I owe”; what the line
        // tells may not go.
        !line.rests(on: dropped) && !left.contains { $0.holdsInOrder(line.bare) }
          && !line.told.isEmpty && !rest.lines.contains { line.told.isSubset(of: $0.told) }
      }
      #expect(lost.map(\.text) == [], "seed 12, case \(number), without \(dropped.fact)")
    }
  }
}

extension String {
  /// Whether all characters of another text stand here in its order.
  fileprivate func holdsInOrder(_ other: String) -> Bool {
    var rest = self[...]
    return other.allSatisfy { character in
      guard let place = rest.firstIndex(of: character) else { return false }
      rest = rest[rest.index(after: place)...]
      return true
    }
  }
}

extension Letter.Line {
  /// The words without numbers of sections, sentences and enclosures, which move up when something goes.
  fileprivate var bare: String {
    text.replacing(/^([0-9]+\. |[一二三四五六七八九]、)/, with: "").replacing(/(附件|enclosure )[0-9]+/, with: "#")
  }

  /// The facts that its words rest on.
  fileprivate var told: Set<Fact> {
    Set(runs.flatMap(\.sources).flatMap(\.facts))
  }

  fileprivate func rests(on known: Known) -> Bool {
    runs.contains { run in
      run.sources.contains { source in
        switch source {
        case .fact(let fact): fact == known
        case .figure(let figure): figure.from.contains(known.fact)
        case .given: false
        }
      }
    }
  }
}

extension Origin {
  fileprivate var facts: [Fact] {
    switch self {
    case .fact(let known): [known.fact]
    case .figure(let figure): figure.from
    case .given: []
    }
  }
}
