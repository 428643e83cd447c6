import Mentions

/// Finds rows in the words of a text, from right to left: the words of each class that a row may want after its first
/// place are linked in a line, so that the next one is at hand however many others lie between.
struct Matcher {
  let book: CueBook
  let words: [CueWord]
  let text: Text
  let clauses: Clauses
  /// How many scalars before each place are neither digits nor blanks: a number on the way is one word, however long.
  private let solid: [Int32]
  /// By line, its first word from here on; by word, the next of its line. -1 ends a line.
  private var heads: [Int32]
  private var links: [Int32]

  init(book: CueBook, words: [CueWord], text: Text, clauses: Clauses) {
    (self.book, self.words, self.text, self.clauses) = (book, words, text, clauses)
    heads = Array(repeating: -1, count: book.lineCount)
    links = Array(repeating: -1, count: words.count)
    var count: Int32 = 0
    solid =
      [0]
      + text.units.map { unit in
        if unit >= 0x3400 {
          count += 1
        } else {
          switch Glyph.of(unit) {
          case .digit, .blank: break
          default: count += 1
          }
        }
        return count
      }
  }

  mutating func sightings() -> [Sighting] {
    var found: [Sighting] = []
    for index in words.indices.reversed() {
      let word = words[index]
      for place in book.looksFrom[word.sort]..<book.looksFrom[word.sort + 1] {
        let look = book.looks[place]
        if look.line >= 0 {
          let next = heads[Int(look.line)]
          guard next >= 0, isNear(word.end, words[Int(next)].start, Int(look.reach)) else { continue }
        }
        if let sighting = match(book.rows[Int(look.row)], from: index) { found.append(sighting) }
      }
      let line = book.lineOf[word.sort]
      if line >= 0 {
        links[index] = heads[line]
        heads[line] = Int32(index)
      }
    }
    found.reverse()
    return found
  }

  private func isNear(_ end: Int, _ next: Int, _ reach: Int) -> Bool {
    next - end <= reach + 24 && Int(solid[max(end, next)] - solid[end]) <= reach
  }

  private func match(_ row: CueBook.Row, from first: Int) -> Sighting? {
    let word = words[first]
    let clause = clauses.index(of: word.start)
    var person = book.people[word.sort].map { $0[word.code] }
    var personAt = 0
    var found = CueWords(word.start..<word.end)
    var from = word.end
    for place in row.lines.indices {
      guard let hit = next(row, place, from: from, before: clauses.spans[clause].upperBound) else {
        return nil
      }
      found.append(hit.start..<hit.end)
      if let list = book.people[hit.sort] { (person, personAt) = (list[hit.code], place + 1) }
      from = hit.end
    }
    return Sighting(row, found, person, at: personAt, clause: clause)
  }

  /// The word for a place of a row: the nearest that its reach allows, of those at one spot the longest.
  private func next(_ row: CueBook.Row, _ place: Int, from: Int, before end: Int) -> CueWord? {
    let limit = from + (row.touches[place] ? 1 : row.reach + 24)
    var hit: CueWord?
    var at = heads[row.lines[place]]
    while at >= 0 {
      let word = words[Int(at)]
      at = links[Int(at)]
      if word.start < from { continue }
      if word.start > limit || hit.map({ $0.start < word.start }) ?? false { break }
      if word.end > end { continue }
      if row.touches[place] {
        if text.units[from..<word.start].contains(where: { Glyph.of($0) != .blank }) { continue }
      } else if !isNear(from, word.start, row.reach) {
        break
      }
      hit = word
    }
    return hit
  }
}
