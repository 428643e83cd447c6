import Mentions

/// Whether something is asked for, and whether a paper is held.
extension Polarity {
  /// Whether a topic is asked for: its clause asks, or one of the two before it in the sentence does; a request stands
  /// near; or it is one of a list of requests (请求：1、… 2、…).
  func isAskedFor(_ sighting: Sighting) -> Bool {
    if has(.wish, in: clauses.span(around: sighting.clause, before: 2, after: 0)) { return true }
    let near = clauses.span(around: sighting.clause, before: 2, after: 2)
    let first = requests.firstPlace { $0.lowerBound >= near.lowerBound }
    if first < requests.count, requests[first].lowerBound < near.upperBound { return true }
    // No list of requests is longer than twelve.
    var sentence = clauses.sentences[sighting.clause]
    for _ in 0..<12 where sentence > 0 && isNumbered(sentence) {
      sentence -= 1
      if has(.wish, in: clauses.sentenceSpans[sentence]) { return true }
    }
    return false
  }

  /// 2、…
  func isNumbered(_ sentence: Int) -> Bool {
    let span = clauses.sentenceSpans[sentence]
    guard let start = span.first(where: { Glyph.of(text.units[$0]) != .blank }), start + 1 < span.upperBound
    else {
      return false
    }
    let first = text.units[start]
    if first == UInt16(ascii: "(") || (0x2460...0x2473).contains(first) { return true }
    return (Glyph.of(first) == .digit || Glyph.of(first) == .han)
      && [UInt16(ascii: "、"), UInt16(ascii: "."), UInt16(ascii: ")")].contains(text.units[start + 1])
  }

  /// Whether a paper is held: 有, 附上, 都在 near it in its clause, and nothing behind it that takes it back (没给过我).
  func isHeld(_ sighting: Sighting) -> Bool {
    // A Latin word is about three times as long as a Chinese one.
    let scale = Glyph.of(text.units[sighting.hull.lowerBound]) == .han ? 1 : 3
    let near =
      sighting.hull.lowerBound - scale * Polarity.hold.before..<sighting.hull.upperBound
      + scale * Polarity.hold.after
    if has(.possession, in: near.clamped(to: clauses.spans[sighting.clause])) { return true }
    let before = clauses.spans[sighting.clause].lowerBound..<sighting.hull.lowerBound
    if let having = last(.having, in: before), isBlank(having.upperBound..<sighting.hull.lowerBound) {
      return true
    }
    // 我有留底：合约 · 材料的话，合约: the colon goes on, and so does what is said first.
    guard sighting.clause > 0 else { return false }
    let clauseBefore = clauses.spans[sighting.clause - 1]
    let isTopic = last(.possession, in: clauseBefore).map { clauseBefore.count - $0.count <= 1 } ?? false
    return isTopic
      || text.units[clauseBefore.upperBound - 1] == UInt16(ascii: ":") && has(.possession, in: clauseBefore)
  }

  func isBlank(_ gap: Range<Int>) -> Bool { text.units[gap].allSatisfy { Glyph.of($0) == .blank } }
}
