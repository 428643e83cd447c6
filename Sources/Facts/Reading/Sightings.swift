import Mentions

/// A cue that was seen in a text.
struct Sighting {
  /// What it tells.
  var cue: Cue
  /// From its first word to its last.
  var hull: Range<Int>
  /// Its words.
  var words: [Range<Int>]
  /// Whom a `<kin>` place found.
  var who: Value?
  /// The way that matched, for traces.
  var way: String
  /// The clause of its last word.
  var clause = 0

  /// How much text its words take: the longer way knows more.
  var weight: Int { words.reduce(0) { $0 + $1.count } }
}

extension CueBook {
  /// Every cue of a text, in order; one whose words lie within a longer word of another is left out.
  func sightings(in text: Text, apart borders: [Int]) -> [Sighting] {
    let tokens = tokens(in: text)
    guard !tokens.isEmpty else { return [] }
    // From the right, the nearest place of each class: a row whose next place is nowhere near costs one look.
    var nearest = [Int32](repeating: Int32.max, count: rowsByClass.count)
    var found: [Sighting] = []
    var border = borders.count - 1
    for index in tokens.indices.reversed() {
      let token = tokens[index]
      while border >= 0, borders[border] > token.start { border -= 1 }
      let end = border + 1 < borders.count ? borders[border + 1] : text.count
      for number in rowsByClass[token.sort] {
        let row = rows[number]
        if row.places.count > 1 {
          let next = Int(nearest[row.places[1]])
          if next > min(end, token.end + row.reach) { continue }
        }
        if let sighting = match(row, tokens, from: index, before: end, in: text) { found.append(sighting) }
      }
      nearest[token.sort] = Int32(token.start)
    }
    return CueBook.longest(found.reversed())
  }

  /// A word at a place under one of its classes.
  struct Token {
    var start: Int
    var end: Int
    var sort: Int
    var code: Int
  }

  private func tokens(in text: Text) -> [Token] {
    var tokens: [Token] = []
    text.units.withUnsafeBufferPointer { units in
      var afterLetter = false
      for place in units.indices {
        let isLetter = Glyph.of(units[place]) == .letter
        if lexicon.begins(units[place]), !(isLetter && afterLetter) {
          lexicon.words(in: units, at: place) { word, end in
            for sense in lexicon.senses(word) {
              tokens.append(Token(start: place, end: end, sort: sense.sort, code: sense.code))
            }
          }
        }
        afterLetter = isLetter
      }
    }
    return tokens
  }

  private func match(_ row: Row, _ tokens: [Token], from first: Int, before end: Int, in text: Text)
    -> Sighting?
  {
    var words = [tokens[first].start..<tokens[first].end]
    var who = people[tokens[first].sort].map { $0[tokens[first].code] }
    var last = first
    for place in row.places.indices.dropFirst() {
      guard let hit = next(row, place, after: last, in: tokens, before: end, text) else { return nil }
      words.append(tokens[hit].start..<tokens[hit].end)
      if let list = people[tokens[hit].sort] { who = list[tokens[hit].code] }
      last = hit
    }
    let hull = words[0].lowerBound..<words[words.count - 1].upperBound
    return Sighting(cue: row.cue, hull: hull, words: words, who: who, way: row.way)
  }

  /// The token for a place of a row: the nearest that its reach allows, of those at one spot the longest.
  private func next(
    _ row: Row, _ place: Int, after last: Int, in tokens: [Token], before end: Int, _ text: Text
  ) -> Int? {
    let from = tokens[last].end
    let limit = from + (row.touches[place] ? 1 : row.reach)
    var hit: Int?
    for index in (last + 1)..<max(last + 1, tokens.count) {
      let token = tokens[index]
      if token.start > limit { break }
      if let hit, tokens[hit].start < token.start { break }
      guard token.sort == row.places[place], token.start >= from, token.end <= end else { continue }
      if row.touches[place], text.units[from..<token.start].contains(where: { Glyph.of($0) != .blank }) {
        continue
      }
      hit = index
    }
    return hit
  }

  /// Of sightings of one cue over one stretch the longest stays; so does a word within which others were seen: 还款记录
  /// is no 还款, 没想到 no 没.
  private static func longest(_ sightings: [Sighting]) -> [Sighting] {
    // Hulls are in order of their starts and no row is longer than this, so only near ones can overlap.
    let farthest = 8 * 40
    var kept: [Sighting] = []
    for (index, one) in sightings.enumerated() {
      func outdoes(_ other: Sighting, first: Bool) -> Bool {
        guard other.hull.overlaps(one.hull) else { return false }
        if other.words.contains(where: { $0.count > one.hull.count && $0.encloses(one.hull) }) { return true }
        guard other.cue.isAlike(one.cue) else { return false }
        return other.weight > one.weight || (other.weight == one.weight && first)
      }
      let before = sightings[..<index].reversed().prefix {
        $0.hull.lowerBound + farthest > one.hull.lowerBound
      }
      let after = sightings[(index + 1)...].prefix { $0.hull.lowerBound < one.hull.upperBound }
      if !before.contains(where: { outdoes($0, first: true) }),
        !after.contains(where: { outdoes($0, first: false) })
      {
        kept.append(one)
      }
    }
    return kept
  }
}

extension Cue {
  /// Whether two cues tell the same thing, so that of two over one stretch one is enough.
  fileprivate func isAlike(_ other: Cue) -> Bool {
    switch (self, other) {
    case (.says(let kind, let id, _), .says(let otherKind, let otherID, _)):
      kind == otherKind && id == otherID
    case (.role(let kind, _), .role(let otherKind, _)): kind == otherKind
    default: self == other
    }
  }
}

extension Range<Int> {
  /// Whether the other lies within, borders included.
  func encloses(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && upperBound >= other.upperBound
  }
}
