/// Reads what no list can hold: 12,345.60 · 一万二 · a@example.com.
public struct Scanner: Sendable {
  /// What a scanner found.
  public enum Found: Sendable {
    /// A number.
    case numeral(Numeral)
    /// Something complete in itself.
    case outcome(Said)
  }

  /// Whether it can begin with this unit.
  let begins: @Sendable (UInt16) -> Bool
  /// What is found at a place: `found(what, start, end)`; the start may lie before the place, never after.
  let scan: @Sendable (UnsafeBufferPointer<UInt16>, Int, (Found, Int, Int) -> Void) -> Void

  /// A scanner that looks at places that begin with certain units.
  public init(
    begins: @escaping @Sendable (UInt16) -> Bool,
    scan: @escaping @Sendable (UnsafeBufferPointer<UInt16>, Int, (Found, Int, Int) -> Void) -> Void
  ) {
    (self.begins, self.scan) = (begins, scan)
  }
}
