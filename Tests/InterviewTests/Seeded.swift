import Glibc

/// Random numbers that come again with the same seed.
struct Seeded: RandomNumberGenerator {
  /// How many cases a property is tried on: PLAINT_CASES, else 200.
  static let cases = getenv("PLAINT_CASES").flatMap { Int(String(cString: $0)) } ?? 200
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// With the seed of PLAINT_SEED, or one of the day; it is printed.
  static func announced(_ name: String = #function) -> Seeded {
    let seed = getenv("PLAINT_SEED").flatMap { UInt64(String(cString: $0)) } ?? UInt64(time(nil))
    print("\(name): PLAINT_SEED=\(seed)")
    return Seeded(seed)
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
