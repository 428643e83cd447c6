import Mentions

extension CueBook {
  /// Where a word such as 但是 begins a clause, none of them across the border of a mention: “since the 28th”.
  func turns(_ words: [CueWord], in text: Text, _ mentions: [Mention]) -> [Int] {
    var turns: [Int] = []
    var coveredTo = 0
    var start = -1
    var farthest = 0
    for (place, word) in words.enumerated() {
      if word.start > start { (start, coveredTo) = (word.start, max(coveredTo, farthest)) }
      farthest = max(farthest, word.end)
      guard word.end > coveredTo, turns.last != word.start else { continue }
      if isTurn[word.sort] {
        if !reaches(into: mentions, word) { turns.append(word.start) }
      } else if isJoint[word.sort], joinsClauses(words, place, in: text, after: turns.last ?? 0) {
        turns.append(word.start)
      }
    }
    return turns
  }

  private func reaches(into mentions: [Mention], _ word: CueWord) -> Bool {
    let next = mentions.firstPlace { $0.span.upperBound > word.start }
    return next < mentions.count && mentions[next].span.lowerBound < word.end
      && mentions[next].span.lowerBound > word.start
  }

  /// “They called my husband and the terms were not clear”: a subject and a verb follow, and enough stands before it to be a
  /// clause; “the fees and the interest are too high” and “I called and was refused” are one.
  private func joinsClauses(_ words: [CueWord], _ place: Int, in text: Text, after turn: Int) -> Bool {
    let word = words[place]
    var blanks = 0
    var before = word.start - 1
    while before >= turn, blanks < 4, !isStop(text, before) {
      if text.units[before] == 0x20 { blanks += 1 }
      before -= 1
    }
    guard blanks >= 4 else { return false }
    let reach = 34
    for next in words[(place + 1)...] {
      if next.start > word.end + reach || isJoint[next.sort] && next.start > word.start { break }
      guard isFinite[next.sort], next.start > word.end + 2 else { continue }
      return !(word.end..<next.start).contains { isStop(text, $0) }
    }
    return false
  }

  private func isStop(_ text: Text, _ place: Int) -> Bool {
    switch text.units[place] {
    case UInt16(ascii: ","), UInt16(ascii: "."), UInt16(ascii: ";"), UInt16(ascii: "!"), UInt16(ascii: "?"),
      UInt16(ascii: "\n"):
      // 1,490.46 stops nothing.
      !(place + 1 < text.count && Glyph.of(text.units[place + 1]) == .digit)
    default: false
    }
  }
}
