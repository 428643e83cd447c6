/// Puts rules together: one after the other, from the particular to the general.
@resultBuilder
public enum Rows {
  /// A rule.
  public static func buildExpression(_ rule: Rule) -> [Rule] { [rule] }
  /// Rules that stand elsewhere.
  public static func buildExpression(_ rules: [Rule]) -> [Rule] { rules }
  /// All of them in order.
  public static func buildBlock(_ rules: [Rule]...) -> [Rule] { rules.flatMap(\.self) }
  /// Rules made from a list.
  public static func buildArray(_ rules: [[Rule]]) -> [Rule] { rules.flatMap(\.self) }
}

/// The rules of a language by storey.
public struct Storeys: Sendable {
  /// Parts: years, times without their half of the day, currencies.
  public var parts: [Rule]
  /// Mentions: dates, sums, lengths of time.
  public var mentions: [Rule]
  /// What is joined from several: a date and its time, a length of time before a date.
  public var joined: [Rule]
  /// Ranges, and the words around: about, 左右.
  public var around: [Rule]

  /// By storey, each from the particular to the general.
  public init(
    @Rows parts: () -> [Rule], @Rows mentions: () -> [Rule], @Rows joined: () -> [Rule],
    @Rows around: () -> [Rule]
  ) {
    (self.parts, self.mentions, self.joined, self.around) = (parts(), mentions(), joined(), around())
  }
}

extension Grammar {
  /// The grammar of several languages together.
  public convenience init(_ languages: [Storeys], scanners: [Scanner]) {
    self.init(
      storeys: [
        languages.flatMap(\.parts), languages.flatMap(\.mentions), languages.flatMap(\.joined),
        languages.flatMap(\.around),
      ], scanners: scanners)
  }
}
