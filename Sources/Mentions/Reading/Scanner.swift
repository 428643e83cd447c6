/// Reads what no list can hold: 12,345.60 · 一万二 · a@example.com.
public struct Scanner: Sendable {
  /// What a scanner found.
  public enum Found: Sendable {
    /// A number.
    case numeral(Numeral)
    /// Something complete in itself.
    case outcome(Said)
  }

  /// The units with which it can begin.
  let begins: [UInt16]
  /// What is found at a place: `found(what, start, end)`; the start may lie before the place, never after.
  let scan: @Sendable (UnsafeBufferPointer<UInt16>, Int, (Found, Int, Int) -> Void) -> Void

  /// A scanner that looks at places that begin with certain units.
  public init(
    begins: some Sequence<UInt16>,
    scan: @escaping @Sendable (UnsafeBufferPointer<UInt16>, Int, (Found, Int, Int) -> Void) -> Void
  ) {
    self.begins = Array(begins)
    self.scan = scan
  }

  /// A scanner that looks at places that begin with certain characters: “0123456789+(”.
  public init(
    begins: String,
    scan: @escaping @Sendable (UnsafeBufferPointer<UInt16>, Int, (Found, Int, Int) -> Void) -> Void
  ) {
    self.init(begins: begins.unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) }, scan: scan)
  }
}
