import Chinese
import English
import Mentions

extension Languages {
  /// The words that tell what a long number is.
  public static let masks = MaskWords()
}

/// 验证码 445566 · 合同编号 6222…: the words before a number that say whether it must be masked.
public struct MaskWords: Sendable {
  private let codes = Self.folded(ChineseLanguage.codeWords + EnglishLanguage.codeWords)
  private let papers = Self.folded(ChineseLanguage.paperWords + EnglishLanguage.paperWords)
  private let cards = Self.folded(ChineseLanguage.cardWords + EnglishLanguage.cardWords)
  private let links = Self.folded(ChineseLanguage.isWords + EnglishLanguage.isWords)

  /// Whether these folded units end in a word for a code, and nothing but “is” and marks after it.
  public func asksForCode(_ units: ArraySlice<UInt16>) -> Bool {
    var rest = units
    while true {
      while let last = rest.last, Self.isGap(last) { rest.removeLast() }
      if codes.contains(where: { Self.ends(rest, $0) }) { return true }
      guard let link = links.first(where: { Self.ends(rest, $0) }) else { return false }
      rest.removeLast(link.count)
    }
  }

  /// Whether a word of contracts or tickets stands in the same clause, and no word of cards after it.
  public func namesPaper(_ units: ArraySlice<UInt16>) -> Bool {
    let clause = units.lastIndex(where: Self.endsClause).map { units[($0 + 1)...] } ?? units
    guard let paper = Self.last(of: papers, in: clause) else { return false }
    return Self.last(of: cards, in: clause).map { $0 < paper } ?? true
  }

  /// Where the last of these words stands.
  private static func last(of words: [[UInt16]], in units: ArraySlice<UInt16>) -> Int? {
    (units.startIndex...units.endIndex).last { end in words.contains { ends(units[..<end], $0) } }
  }

  /// A word at the end; one of letters is whole: “barcode” is no code.
  private static func ends(_ units: ArraySlice<UInt16>, _ word: [UInt16]) -> Bool {
    guard units.suffix(word.count).elementsEqual(word) else { return false }
    guard let first = word.first, Glyph.of(first) == .letter, let before = units.dropLast(word.count).last
    else {
      return true
    }
    return Glyph.of(before) != .letter
  }

  private static func isGap(_ unit: UInt16) -> Bool {
    switch Glyph.of(unit) {
    case .blank: true
    case .mark: !endsClause(unit)
    default: false
    }
  }

  /// 。！？；，, and the end of a line. A colon does not: 合同编号：6222….
  private static func endsClause(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x0A, 0x21, 0x2C, 0x3B, 0x3F, 0x3001, 0x3002: true
    default: false
    }
  }

  private static func folded(_ words: [String]) -> [[UInt16]] { words.map { Text($0).units } }
}
