import Mentions

/// A cue that was seen in a text.
struct Sighting {
  /// What it tells.
  var cue: Cue
  /// From its first word to its last.
  var hull: Range<Int>
  /// Its words.
  var words: [Range<Int>]
  /// Whom a `<kin>` place found, and its word.
  var who: Value?
  var whoWord: Range<Int>?
  /// The row of the book that matched.
  var row: Int
  /// The clause of its last word.
  var clause: Int

  /// How much text its words take: the longer way knows more, and so does one that says who.
  var weight: Int {
    let told: Int
    if case .says(_, _, let beside) = cue { told = beside.count } else { told = 0 }
    return words.reduce(0) { $0 + $1.count } + 8 * (told + (who == nil ? 0 : 1))
  }
}

/// A word of the book at a place, under one of its classes.
struct CueWord {
  var start: Int
  var end: Int
  var sort: Int
  var code: Int
}

extension CueBook {
  /// Every word of the book in a text, by place and then by length; none within a harmless one: 没想到 holds no 没.
  func words(in text: Text) -> [CueWord] {
    var found: [CueWord] = []
    text.units.withUnsafeBufferPointer { units in
      var afterLetter = false
      var coveredTo = 0
      for place in units.indices {
        let isLetter = Glyph.of(units[place]) == .letter
        defer { afterLetter = isLetter }
        guard lexicon.begins(units[place]), !(isLetter && afterLetter) else { continue }
        let first = found.count
        var harmlessTo = 0
        lexicon.words(in: units, at: place) { word, end in
          // threaten* is the whole of “threatened”.
          var end = end
          while end < units.count, Glyph.of(units[end - 1]) == .letter, Glyph.of(units[end]) == .letter {
            end += 1
          }
          // 1100 holds no 110.
          if Glyph.of(units[place]) == .digit, place > 0, Glyph.of(units[place - 1]) == .digit { return }
          if Glyph.of(units[end - 1]) == .digit, end < units.count, Glyph.of(units[end]) == .digit { return }
          guard end > coveredTo else { return }
          for sense in lexicon.senses(word) {
            if isHarmless[sense.sort] { harmlessTo = end }
            found.append(CueWord(start: place, end: end, sort: sense.sort, code: sense.code))
          }
        }
        guard harmlessTo > 0 else { continue }
        coveredTo = harmlessTo
        let longer = found[first...].filter { $0.end >= harmlessTo }
        found.replaceSubrange(first..., with: longer)
      }
    }
    return found
  }

  /// Where a word such as 但是 begins a clause.
  func turns(_ words: [CueWord]) -> [Int] {
    var turns: [Int] = []
    var coveredTo = 0
    var start = -1
    var farthest = 0
    for word in words {
      if word.start > start { (start, coveredTo) = (word.start, max(coveredTo, farthest)) }
      farthest = max(farthest, word.end)
      if isTurn[word.sort], word.end > coveredTo, turns.last != word.start { turns.append(word.start) }
    }
    return turns
  }

  /// Every cue of a text, in order of their first words. A cue that lies within a longer word of another is left out, and
  /// of two that tell the same over one stretch the lighter.
  func sightings(of words: [CueWord], in text: Text, _ clauses: Clauses) -> [Sighting] {
    // From the right, the nearest place of each class: a row whose next place is nowhere near costs one look.
    let solid = CueBook.solid(text)
    var nearest = [Int32](repeating: Int32.max, count: rowsByClass.count)
    var found: [Sighting] = []
    for index in words.indices.reversed() {
      let word = words[index]
      for number in rowsByClass[word.sort] {
        let row = rows[number]
        if row.places.count > 1 {
          let next = Int(nearest[row.places[1]])
          if next > word.end + row.reach, next > text.count || !isNear(word.end, next, row, solid) {
            continue
          }
        }
        if let sighting = match(number, words, from: index, in: text, clauses, solid) {
          found.append(sighting)
        }
      }
      nearest[word.sort] = Int32(word.start)
    }
    return heaviest(outermost(found.reversed()))
  }

  /// How many scalars before each place are neither digits nor blanks: a number on the way is one word, however long.
  private static func solid(_ text: Text) -> [Int32] {
    var count: Int32 = 0
    return [0]
      + text.units.map { unit in
        switch Glyph.of(unit) {
        case .digit, .blank: break
        default: count += 1
        }
        return count
      }
  }

  private func isNear(_ end: Int, _ next: Int, _ row: Row, _ solid: [Int32]) -> Bool {
    next - end <= row.reach + 24 && Int(solid[next] - solid[end]) <= row.reach
  }

  private func match(
    _ number: Int, _ words: [CueWord], from first: Int, in text: Text, _ clauses: Clauses, _ solid: [Int32]
  ) -> Sighting? {
    let row = rows[number]
    let clause = clauses.index(of: words[first].start)
    let end = clauses.spans[clause].upperBound
    var spans = [words[first].start..<words[first].end]
    var who = people[words[first].sort].map { $0[words[first].code] }
    var whoWord = who == nil ? nil : spans.first
    var last = first
    for place in row.places.indices.dropFirst() {
      guard let hit = next(row, place, after: last, in: words, before: end, text, solid) else { return nil }
      spans.append(words[hit].start..<words[hit].end)
      if let list = people[words[hit].sort] { (who, whoWord) = (list[words[hit].code], spans.last) }
      last = hit
    }
    let hull = spans[0].lowerBound..<spans[spans.count - 1].upperBound
    return Sighting(
      cue: row.cue, hull: hull, words: spans, who: who, whoWord: whoWord, row: number, clause: clause)
  }

  /// The word for a place of a row: the nearest that its reach allows, of those at one spot the longest.
  private func next(
    _ row: Row, _ place: Int, after last: Int, in words: [CueWord], before end: Int, _ text: Text,
    _ solid: [Int32]
  ) -> Int? {
    let from = words[last].end
    let limit = from + (row.touches[place] ? 1 : row.reach + 24)
    var hit: Int?
    for index in (last + 1)..<max(last + 1, words.count) {
      let word = words[index]
      if word.start > limit { break }
      if let hit, words[hit].start < word.start { break }
      guard word.sort == row.places[place], word.start >= from, word.end <= end else { continue }
      if !row.touches[place], !isNear(from, word.start, row, solid) { break }
      if row.touches[place], text.units[from..<word.start].contains(where: { Glyph.of($0) != .blank }) {
        continue
      }
      hit = index
    }
    return hit
  }

  /// Without those that lie whole within a longer word of another: 还款记录 is no 还款, 没还上 no 没.
  private func outermost(_ sightings: [Sighting]) -> [Sighting] {
    let spans = sightings.flatMap(\.words).sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    // The farthest end of words that begin before the sighting, and of those that begin with it.
    var (before, here, start) = (0, 0, -1)
    return sightings.filter { sighting in
      while next < spans.count, spans[next].lowerBound <= sighting.hull.lowerBound {
        if spans[next].lowerBound > start {
          (before, here, start) = (max(before, here), 0, spans[next].lowerBound)
        }
        here = max(here, spans[next].upperBound)
        next += 1
      }
      return before < sighting.hull.upperBound && here <= sighting.hull.upperBound
    }
  }

  /// Of those that tell the same over one stretch the one that knows most, and then the tightest.
  private func heaviest(_ sightings: [Sighting]) -> [Sighting] {
    var last = [Int](repeating: -1, count: rows.count)
    var isKept = [Bool](repeating: true, count: sightings.count)
    for (index, sighting) in sightings.enumerated() {
      let group = rows[sighting.row].tells
      let other = last[group]
      if other >= 0, sightings[other].hull.overlaps(sighting.hull) {
        let isBetter =
          (sighting.weight, -sighting.hull.count) > (sightings[other].weight, -sightings[other].hull.count)
        guard isBetter else { isKept[index] = false; continue }
        isKept[other] = false
      }
      last[group] = index
    }
    return sightings.indices.filter { isKept[$0] }.map { sightings[$0] }
  }
}

extension Range<Int> {
  /// Whether the other lies within, borders included.
  func encloses(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && upperBound >= other.upperBound
  }
}
