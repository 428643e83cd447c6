import Mentions

/// A cue that was seen in a text: plain bytes, since a text has many and each is looked at again and again.
struct Sighting {
  /// The row of the book that matched; the book outlives every reading by it.
  unowned(unsafe) let row: CueBook.Row
  /// Its words.
  let words: CueWords
  /// From its first word to its last.
  let hull: Range<Int>
  /// Whom a `<kin>` place found, and by which of its words.
  private var person: Person?
  private var personAt: Int8
  /// What it tells, without the details.
  let name: Cue.Name
  /// Whether its name says all: it tells nothing beside.
  let isPlain: Bool
  /// What it speaks of, where that is clear.
  let kind: Kind?
  /// The clause of its first word.
  let clause: Int
  /// How much text its words take: the longer way knows more, and so does one that says who.
  let weight: Int

  init(_ row: CueBook.Row, _ words: CueWords, _ person: Person?, at place: Int, clause: Int) {
    self.row = row
    self.words = words
    hull = words[0].lowerBound..<words[words.count - 1].upperBound
    (self.person, personAt, self.clause) = (person, Int8(place), clause)
    (name, isPlain, kind) = (row.name, row.isPlain, row.kind)
    weight = words.reduce(0) { $0 + $1.count } + 8 * (row.besides + (person == nil ? 0 : 1))
  }

  /// What it tells.
  var cue: Cue { row.cue }
  /// What it marks, if it is a mark.
  var mark: Mark? { if case .mark(let mark) = name { mark } else { nil } }
  /// Whom a `<kin>` place found.
  var who: Value? { person.map { .id($0.rawValue) } }
  /// Whether it says who.
  var tellsWho: Bool { person != nil }
  /// The word for them.
  var whoWord: Range<Int>? { person == nil || personAt < 0 ? nil : words[Int(personAt)] }

  /// “My mum was admitted to hospital”: whom it speaks of, from another sighting of the same that begins with her.
  mutating func learnWho(from other: Sighting) {
    guard person == nil, personAt == 0, other.personAt == 0, other.person != nil,
      other.hull.lowerBound < hull.lowerBound
    else { return }
    (person, personAt) = (other.person, -1)
  }

  /// Whether it tells this, and nothing beside.
  func tells(_ name: Cue.Name) -> Bool { self.name == name && isPlain }

  /// Whether a stretch lies within one of its words.
  func holds(_ stretch: Range<Int>) -> Bool { words.contains { $0.encloses(stretch) } }
}

/// The words of a cue, in order: as many as a row has places.
struct CueWords: RandomAccessCollection {
  /// No row is longer.
  static let most = 8

  private var ends = InlineArray<8, (Int32, Int32)>(repeating: (0, 0))
  private(set) var endIndex = 0
  var startIndex: Int { 0 }

  init(_ first: Range<Int>) { append(first) }

  mutating func append(_ word: Range<Int>) {
    ends[endIndex] = (Int32(truncatingIfNeeded: word.lowerBound), Int32(truncatingIfNeeded: word.upperBound))
    endIndex += 1
  }

  subscript(_ place: Int) -> Range<Int> { Int(ends[place].0)..<Int(ends[place].1) }
}

/// A word of the book at a place, under one of its classes.
struct CueWord {
  var from: Int32
  var to: Int32
  var class_: Int32
  var code_: Int32

  init(start: Int, end: Int, sort: Int, code: Int) {
    (from, to, class_, code_) = (Int32(start), Int32(end), Int32(sort), Int32(code))
  }

  var start: Int { Int(from) }
  var end: Int { Int(to) }
  var sort: Int { Int(class_) }
  var code: Int { Int(code_) }
}

extension CueBook {
  /// Every word of the book in a text, by place and then by length; none within a harmless one: 没想到 holds no 没.
  ///
  /// A mistyped word is read as what was meant.
  func words(in text: Text) -> [CueWord] {
    guard let (units, places) = spelling.mended(text) else { return words(in: text.units) }
    return words(in: units).map { word in
      CueWord(start: Int(places[word.start]), end: Int(places[word.end]), sort: word.sort, code: word.code)
    }
  }

  private func words(in units: [UInt16]) -> [CueWord] {
    var found: [CueWord] = []
    units.withUnsafeBufferPointer { units in
      var afterLetter = false
      var coveredTo = 0
      for place in units.indices {
        let isLetter = Glyph.of(units[place]) == .letter
        defer { afterLetter = isLetter }
        guard trie.begins(units[place]), !(isLetter && afterLetter) else { continue }
        let first = found.count
        var harmlessTo = 0
        // 1100 holds no 110.
        let isDigit = Glyph.of(units[place]) == .digit
        if isDigit, place > 0, Glyph.of(units[place - 1]) == .digit { continue }
        trie.senses(in: units, at: place, before: units.count) { sense, end in
          // threaten* is the whole of “threatened”.
          var end = end
          while end < units.count, Glyph.of(units[end - 1]) == .letter, Glyph.of(units[end]) == .letter {
            end += 1
          }
          if end < units.count, Glyph.of(units[end]) == .digit, Glyph.of(units[end - 1]) == .digit { return }
          guard end > coveredTo else { return }
          if isHarmless[sense.sort] { harmlessTo = end }
          found.append(CueWord(start: place, end: end, sort: sense.sort, code: sense.code))
        }
        guard harmlessTo > 0 else { continue }
        coveredTo = harmlessTo
        let longer = found[first...].filter { $0.end >= harmlessTo }
        found.replaceSubrange(first..., with: longer)
      }
    }
    return found
  }

  /// The full stops that belong to a word: “contract no.”.
  func points(_ words: [CueWord], in text: Text) -> Set<Int> {
    Set(words.map { $0.end - 1 }.filter { text.units[$0] == UInt16(ascii: ".") })
  }

  /// Every cue of a text, in order of their first words. A cue that lies within a longer word of another is left out, and
  /// of two that tell the same over one stretch the lighter.
  func sightings(of words: [CueWord], in text: Text, _ clauses: Clauses) -> [Sighting] {
    var matcher = Matcher(book: self, words: words, text: text, clauses: clauses)
    return heaviest(outermost(matcher.sightings(), text.count))
  }

  /// Without those that lie whole within a longer word of another: 还款记录 is no 还款, 没还上 no 没.
  private func outermost(_ sightings: [Sighting], _ count: Int) -> [Sighting] {
    let products = sightings.contains { $0.row.isProduct }
    let others = Covers(sightings.flatMap(\.words), count)
    let named =
      products ? Covers(sightings.filter(\.row.coversProducts).flatMap(\.words), count) : others
    // 摔断了 holds no 断了: a role does not begin within a word that tells something.
    let told = Covers(sightings.filter(\.row.isTelling).flatMap(\.words), count)
    // “nearly lost my job” tells of no lost job, while “can't pay” still denies.
    let harmless = Covers(sightings.filter(\.row.isHarmlessWhole).map(\.hull), count)
    return sightings.filter {
      !($0.row.isProduct ? named : others).cover($0.hull) && ($0.row.mark != nil || !harmless.cover($0.hull))
        && !($0.row.isRole && told.cuts($0.words[0]))
    }
  }

  /// Of those that tell the same over one stretch the one that knows most, and then the tightest; whom it speaks of it may
  /// learn from another: “my mum was admitted to hospital”.
  private func heaviest(_ sightings: [Sighting]) -> [Sighting] {
    var sightings = sightings
    var last = [Int](repeating: -1, count: tellingCount)
    var isKept = [Bool](repeating: true, count: sightings.count)
    for index in sightings.indices {
      let group = sightings[index].row.tells
      let other = last[group]
      if other >= 0, sightings[other].hull.overlaps(sightings[index].hull) {
        let isBetter =
          (sightings[index].weight, -sightings[index].hull.count)
          > (sightings[other].weight, -sightings[other].hull.count)
        let (kept, dropped) = isBetter ? (index, other) : (other, index)
        isKept[dropped] = false
        sightings[kept].learnWho(from: sightings[dropped])
        guard isBetter else { continue }
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
