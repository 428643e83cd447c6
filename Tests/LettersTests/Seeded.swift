import Cases
import Facts
import Foundation
import Mentions

/// SplitMix64: the same seed gives the same cases everywhere.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Seeded {
  /// How many cases a property looks at: a few, unless `PLAINT_CASES` says otherwise.
  static var count: Int { ProcessInfo.processInfo.environment["PLAINT_CASES"].flatMap { Int($0) } ?? 20 }

  /// A case of facts as people tell them: each kind perhaps, of the repeatable ones up to three ids.
  mutating func complaint() -> Case {
    var facts = [
      Fact(.product, .id(["huabei", "jiebei", "credit-card"].randomElement(using: &self) ?? "huabei"))
    ]
    for kind in Kind.allCases where kind != .product && kind != .complainantFor && kind != .reply {
      let told = Told.facts(of: kind)
      guard let first = told.randomElement(using: &self), kind == .request || Bool.random(using: &self) else {
        continue
      }
      guard kind.isRepeatable else {
        facts.append(first)
        continue
      }
      var seen: Set<String> = []
      for fact in (0..<Int.random(in: 1...3, using: &self)).compactMap({ _ in told.randomElement(using: &self)
      }) {
        let key = fact.value.description + (fact[.for_]?.description ?? "")
        if seen.insert(key).inserted { facts.append(fact) }
      }
    }
    facts.shuffle(using: &self)
    return Case(
      today: CoverageTests.today, facts: facts.enumerated().map { Known($1, turn: $0 + 1, words: "") })
  }
}
