import Glibc

extension Seeded {
  /// How many variants of a conversation are tried: 200 of the 2,000 cases of a full run.
  static let variants = max(1, cases / 10)
  /// The seed of the first variant, the next one's being one more: PLAINT_SEED, else 1.
  static let first = getenv("PLAINT_SEED").flatMap { UInt64(String(cString: $0)) } ?? 1

  /// One of some, each as likely.
  mutating func one<T>(of first: T, _ others: T...) -> T {
    ([first] + others).randomElement(using: &self) ?? first
  }

  /// A whole number.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A multiple of a step, between two multiples of it.
  mutating func number(_ range: ClosedRange<Int>, step: Int) -> Int {
    number(range.lowerBound / step...range.upperBound / step) * step
  }

  /// So many digits.
  mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(number(0...9)) }.joined() }
}
