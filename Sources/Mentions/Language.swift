/// A language of the talk and the letter, by its tag.
public struct Language: Hashable, Sendable, CustomStringConvertible {
  /// The tag as it is written: "zh-Hans".
  public let tag: String

  private init(_ tag: String) { self.tag = tag }

  /// 简体中文.
  public static let simplified = Language("zh-Hans")
  /// 繁體中文.
  public static let traditional = Language("zh-Hant")
  /// English.
  public static let english = Language("en")

  /// Every language that the program speaks.
  public static let all = [simplified, traditional, english]

  /// The language with this tag; `nil` for a tag that is not spoken here.
  public init?(tag: String) {
    guard let language = Language.all.first(where: { $0.tag == tag }) else { return nil }
    self = language
  }

  /// The tag.
  public var description: String { tag }
}
