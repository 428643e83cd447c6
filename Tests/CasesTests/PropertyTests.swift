import Facts
import Glibc
import Mentions
import Testing

@testable import Cases

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A fact of any kind with any of its usual qualifiers.
  mutating func fact() -> Fact {
    let kind = Kind.allCases.randomElement(using: &self) ?? .balance
    let value: Value =
      switch kind.shape {
      case .text: .text("t\(Int.random(in: 0..<3, using: &self))")
      case .id: .id(kind.ids.randomElement(using: &self) ?? "other")
      case .money: .money(Money(Amount(Int64.random(in: 1..<1_000_000, using: &self), scale: 2)))
      case .date: .date(DateSpan(day()))
      case .duration: .duration(Mentions.Duration(Int.random(in: 1..<20, using: &self), .month))
      case .percent: .percent(Amount(Int64.random(in: 1..<2000, using: &self), scale: 2))
      case .integer: .integer(Int.random(in: 0..<40, using: &self))
      }
    var fact = Fact(kind, value, span: 0..<1)
    let money = kind.shape == .money || kind.shape == .integer
    if money, Bool.random(using: &self) { fact[.approximate] = .flag }
    if kind.shape == .percent { fact[.per] = .id(["day", "year"].randomElement(using: &self) ?? "day") }
    switch kind {
    case .paymentMade, .cause, .contact, .consequence, .evidence, .reply:
      if Bool.random(using: &self) { fact[.date] = .date(DateSpan(day())) }
    default: break
    }
    switch kind {
    case .cause, .request, .consequence:
      if Bool.random(using: &self) {
        fact[.who] = .id(["mother", "employer"].randomElement(using: &self) ?? "")
      }
    case .contact:
      if Bool.random(using: &self) { fact[.promised] = .duration(Mentions.Duration(3, .day)) }
      if Bool.random(using: &self) { fact[.reference] = .text("\(Int.random(in: 0..<4, using: &self))") }
    case .evidence:
      if Bool.random(using: &self) { fact[.name] = .text("n\(Int.random(in: 0..<2, using: &self))") }
    case .loanTerm: fact = Fact(.loanTerm, .integer(12), span: 0..<1, [.unit: .id("instalment")])
    default: break
    }
    return fact
  }

  private mutating func day() -> Day { Day(number: Int.random(in: 19_500..<20_100, using: &self)) }
}

@Suite("Whatever is told") struct PropertyTests {
  static let count = getenv("PLAINT_CASES").flatMap { Int(String(cString: $0)) } ?? 300
  static let seed: UInt64 = 20_241_020

  @Test("what is told twice changes nothing, order is kept, no sum is invented") func retold() throws {
    print("seed \(Self.seed), \(Self.count) cases")
    var dice = Dice(state: Self.seed)
    for number in 0..<Self.count {
      var known = Case(today: try #require(Day("2024-10-20")))
      for turn in 1...12 {
        known.take((0..<3).map { _ in dice.fact() }, turn: turn, text: "x")
      }
      let order = known.facts.map(\.turn)
      #expect(order == order.sorted(), "case \(number)")
      let once = known
      for fact in once.facts {
        known.take([fact.fact], turn: 13, text: "x")
      }
      #expect(known.lines == once.lines, "case \(number)")
      // Whatever was told, the figures and the checks come to an end, and each has its formula.
      for figure in known.computed { #expect(!figure.formula.isEmpty) }
      for check in known.open { #expect(check.choices.count > 1, "case \(number): \(check.name)") }
    }
  }

  @Test("a plan pays off exactly what is owed") func plans() {
    var dice = Dice(state: Self.seed)
    for _ in 0..<Self.count {
      let base = Amount(Int64.random(in: 1..<10_000_000, using: &dice), scale: 2)
      let monthly = Amount(Int64.random(in: 1_000..<1_000_000, using: &dice), scale: 2)
      let months = Int.random(in: 1..<61, using: &dice)
      for plan in [Plan(base: base, monthly: monthly), Plan(base: base, months: months)].compactMap({ $0 }) {
        #expect(Amount(Int64(plan.whole)) * plan.monthly + (plan.last ?? .zero) == base)
        #expect(plan.last.map { $0 < plan.monthly && $0 > 0 } ?? true)
      }
    }
  }

  @Test("of two loans each has its own figures, and no plan speaks of both") func loans() throws {
    let known = try Case(
      told: "product=huabei · product=jiebei · balance=3000{of huabei} · fee.late=100{of huabei} · "
        + "balance=5000{of jiebei} · fee.late=200{of jiebei} · request.monthly=500 · request.months=3")
    let bases = known.computed.filter { $0.name == "plan.base" }
    #expect(bases.map(\.value.description) == ["2900.00", "4800.00"])
    let jiebei = try #require(known.all(.balance).last)
    #expect(known.computed["plan.base", of: jiebei]?.value.description == "4800.00")
    #expect(known.computed["plan.whole"] == nil && known.open.isEmpty)
  }

  @Test("the figures do not depend on how much is told besides") func reckoned() throws {
    let known = try Case(told: Examples.jiebei)
    #expect(known.facts.count > 30)
    var long = known
    for turn in 100..<1100 {
      long.take([Fact(.event, .text("\(turn)"), span: 0..<1)], turn: turn, text: "x")
    }
    #expect(long.computed == known.computed)
  }
}
