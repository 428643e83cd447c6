import Facts
import Glibc
import Mentions

/// Random numbers that come again with the same seed.
struct Seeded: RandomNumberGenerator {
  /// How many conversations are held: 3,000 at the full count, PLAINT_CASES=2000; else a tenth.
  static let conversations = (getenv("PLAINT_CASES").flatMap { Int(String(cString: $0)) } ?? 200) * 3 / 2
  /// The seed of the first conversation, the next one's being one more: PLAINT_SEED, else 1.
  static let first = getenv("PLAINT_SEED").flatMap { UInt64(String(cString: $0)) } ?? 1
  /// The seeds of all conversations; with PLAINT_LANGUAGE=en only those in English.
  static var seeds: [UInt64] {
    let all = first..<first + UInt64(conversations)
    guard let tag = getenv("PLAINT_LANGUAGE").map({ String(cString: $0) }) else { return Array(all) }
    return all.filter { seed in
      var seeded = Seeded(seed)
      return Goal(&seeded).language.description == tag
    }
  }

  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// One of some, each as likely.
  mutating func one<T>(of all: [T]) -> T { all[number(0...all.count - 1)] }

  /// A whole number.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True so many times in a hundred.
  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// So many digits.
  mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(number(0...9)) }.joined() }
}
