/// A letter's text held against the letter that the case gives: whatever was changed, put in or taken out by hand.
public struct Verification: Sendable {
  /// One difference.
  public struct Discrepancy: Hashable, Sendable {
    /// What happened to a sentence.
    public enum Change: String, Sendable { case changed, inserted, missing }

    /// The sentence of the letter that the case gives was changed or is missing, or stands in no such letter.
    public let change: Change
    /// The line in the text, from 1; 0 where a sentence is missing.
    public let line: Int
    /// The sentence as it stands in the text; of a missing one, as it ought to.
    public let stood: String
    /// The sentence that the case gives, where it was changed.
    public let was: String?
    /// The sums, dates, names and numbers in it that nothing in the case gives.
    public let untraced: [String]
  }

  /// Every difference in the order of the text, then what is missing.
  public let discrepancies: [Discrepancy]

  /// Whether every sentence is traced, and none is missing.
  public var isWhole: Bool { discrepancies.isEmpty }

  /// Compares sentence by sentence; where lines end does not matter.
  public init(of text: String, against letter: Letter) {
    let ought = Verification.sentences(TextLayout().lines(letter.lines))
    let stands = Verification.sentences(
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    var left: [String: Int] = ought.reduce(into: [:]) { $0[$1.bare, default: 0] += 1 }
    let untraced = stands.filter { sentence in
      guard let count = left[sentence.bare], count > 0 else { return true }
      left[sentence.bare] = count - 1
      return false
    }
    var missing = ought.filter { sentence in
      guard let count = left[sentence.bare], count > 0 else { return false }
      left[sentence.bare] = count - 1
      return true
    }
    let tokens = ought.reduce(into: [:]) { $0.merge(Verification.counts($1.text)) { $0 + $1 } }
    var discrepancies: [Discrepancy] = []
    for sentence in untraced {
      let near = missing.indices.max {
        missing[$0].likeness(to: sentence) < missing[$1].likeness(to: sentence)
      }
      let was = near.flatMap { missing[$0].likeness(to: sentence) > 0.5 ? missing.remove(at: $0) : nil }
      var known = was.map { Verification.counts($0.text) } ?? tokens
      let untraced = Verification.tokens(sentence.text).filter { token in
        guard let count = known[token], count > 0 else { return true }
        // In a changed sentence each figure stands for one of the original.
        if was != nil { known[token] = count - 1 }
        return false
      }
      discrepancies.append(
        Discrepancy(
          change: was == nil ? .inserted : .changed, line: sentence.line, stood: sentence.text,
          was: was?.text,
          untraced: untraced))
    }
    self.discrepancies =
      discrepancies
      + missing.map { Discrepancy(change: .missing, line: 0, stood: $0.text, was: nil, untraced: []) }
  }

  private static func sentences(_ lines: [String]) -> [Sheet.Part] {
    Sheet.paragraphs(of: lines).flatMap { Sheet.sentences(of: $0) }.map { part in
      // A sentence set in by the layout is the same sentence.
      Sheet.Part(text: part.text.drop { $0 == "\u{3000}" }.description, line: part.line)
    }
  }

  private static func counts(_ text: String) -> [String: Int] {
    tokens(text).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Numbers with what is glued to them, and words that begin with a capital.
  static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    for character in text + " " {
      if character.isASCII, character.isLetter || character.isNumber || ".,:@+-".contains(character) {
        token.append(character)
      } else {
        let word = token.drop { ".,:-".contains($0) }
        let bare = String(word.reversed().drop { ".,:-".contains($0) }.reversed())
        if bare.contains(where: { $0.isNumber || $0 == "@" }) || bare.first?.isUppercase == true {
          tokens.append(bare)
        }
        token = ""
      }
    }
    return tokens
  }
}

extension Sheet.Part {
  /// 0 to 1: the share of neighbouring pairs of characters that two sentences have in common.
  func likeness(to other: Sheet.Part) -> Double {
    let (a, b) = (pairs, other.pairs)
    guard !a.isEmpty, !b.isEmpty else { return bare == other.bare ? 1 : 0 }
    let common = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    return 2 * Double(common) / Double(a.values.reduce(0, +) + b.values.reduce(0, +))
  }

  private var pairs: [String: Int] {
    let characters = Array(bare)
    return zip(characters, characters.dropFirst()).reduce(into: [:]) { $0["\($1.0)\($1.1)", default: 0] += 1 }
  }
}
