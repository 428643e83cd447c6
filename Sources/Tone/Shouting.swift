import Mentions

/// WHY do you CALL me: which words are in capitals only because someone shouts.
struct Shouting: Sendable {
  private var common: Set<String> = []
  private var proper: Set<String> = []
  private var endings: [String] = []

  init(_ languages: [ToneWords]) {
    for (wording, words) in languages.flatMap(\.entries) {
      for item in words.split(separator: ",") {
        let word = Folding.text(item.prefix { $0 != ">" }.trimmed)
        switch wording {
        case .proper: proper.insert(word)
        case .ending: endings.append(word)
        case .common, .me, .you, .them, .asks, .copula:
          for part in word.split(separator: " ") { common.insert(String(part)) }
        default: break
        }
      }
    }
  }

  /// The words in capitals that are to be in small letters; the first letter of a sentence keeps its capital.
  func shouted(in text: Text, protected: [Bool]) -> [Range<Int>] {
    var shouted: [Range<Int>] = []
    var run: [(span: Range<Int>, isCommon: Bool)] = []
    var place = 0
    func settle() {
      let commons = run.count { $0.isCommon }
      for (index, word) in run.enumerated() {
        let isShort = word.span.count < 3
        if word.isCommon ? isShort ? commons > 1 : true : commons > 1 && isOrdinary(text.words(word.span)) {
          let start = isFirst(text, word.span.lowerBound) ? word.span.lowerBound + 1 : word.span.lowerBound
          shouted.append(start..<run[index].span.upperBound)
        }
      }
      run.removeAll(keepingCapacity: true)
    }
    while place < text.count {
      guard Glyph.of(text.units[place]) == .letter else {
        place += 1
        continue
      }
      var end = place
      while end < text.count, Glyph.of(text.units[end]) == .letter || text.units[end] == UInt16(ascii: "'") {
        end += 1
      }
      let span = place..<end
      place = end
      if span.count == 1 { continue }
      let isLoud = span.allSatisfy { text.scalars[$0] < 0x5B || text.units[$0] == UInt16(ascii: "'") }
      if protected[span.lowerBound] || isPartOfNumber(text, span) { continue }
      guard isLoud else {
        settle()
        continue
      }
      let word = Folding.text(text.words(span))
      run.append((span, common.contains(word) && !proper.contains(word)))
    }
    settle()
    return shouted
  }

  /// A word with an ending that names do not have.
  private func isOrdinary(_ word: String) -> Bool {
    let word = Folding.text(word)
    return word.count > 5 && !proper.contains(word) && endings.contains { word.hasSuffix($0) }
  }

  /// A-2231 · SB20240315.
  private func isPartOfNumber(_ text: Text, _ span: Range<Int>) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      guard text.units.indices.contains(place) else { return false }
      return Glyph.of(text.units[place]) == .digit
    }
    return isDigit(span.upperBound) || isDigit(span.lowerBound - 1)
      || isDigit(span.upperBound + 1) && text.units[span.upperBound] == UInt16(ascii: "-")
  }

  private func isFirst(_ text: Text, _ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, Glyph.of(text.units[before]) == .blank || Glyph.of(text.units[before]) == .mark {
      if [0x2E, 0x21, 0x3F, 0x0A].contains(text.units[before]) { return true }
      before -= 1
    }
    return before < 0
      || text.units[place] == UInt16(ascii: "i") && text.units[place + 1] == UInt16(ascii: "'")
  }
}
