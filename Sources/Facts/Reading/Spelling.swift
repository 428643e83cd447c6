import Mentions

/// Words of the book as they are mistyped: “pnalty intereest” is penalty interest.
///
/// One slip of the hand a word is mended: a letter doubled, left out, put in, or exchanged with the next one. The first letter
/// stands, and but for a doubled one the last as well, so that “charges” is not “charge”; short words, names and words
/// that a language lists as its own (“booth” is not both) are left alone.
struct Spelling: Sendable {
  private var words: [[UInt16]] = []
  /// By its hash, the words of the book and those that are words of their own.
  private var known: Set<UInt64> = []
  /// By its hash, a word of the book with a letter left out; -1 where two words come to the same.
  private var shorter: [UInt64: Int32] = [:]
  private var targets: Set<UInt64> = []
  private var stems: Set<UInt64> = []

  /// The fewest letters of a word with a doubled letter, two exchanged, one left out or put in.
  private static let least = (doubled: 4, swapped: 5, other: 6)

  /// Takes up the Latin words of a way: “late fee”, `threaten*`.
  mutating func add(_ way: String, isOwn: Bool = false) {
    let units = Folding.units(way)
    for (start, end) in Spelling.words(in: units) {
      let word = Array(units[start..<end])
      let hash = Spelling.hash(word)
      if end < units.count, units[end] == UInt16(ascii: "*") { stems.insert(hash) }
      guard known.insert(hash).inserted, !isOwn else { continue }
      targets.insert(hash)
      guard word.count >= Spelling.least.other else { continue }
      words.append(word)
      for place in word.indices.dropFirst().dropLast() {
        let short = Spelling.hash(word[..<place], word[(place + 1)...])
        let other = shorter[short].map { $0 == Int32(words.count - 1) ? $0 : -1 }
        shorter[short] = other ?? Int32(words.count - 1)
      }
    }
  }

  /// A text with its slips mended, and by each of its units the place where that stands in the text; `nil` without any.
  func mended(_ text: Text) -> (units: [UInt16], places: [Int32])? {
    var units: [UInt16] = []
    var places: [Int32] = []
    var done = 0
    for (start, end) in Spelling.words(in: text.units) {
      guard end - start > Spelling.least.doubled - 1, !isName(text, start),
        let word = mended(text.units[start..<end])
      else { continue }
      units += text.units[done..<start] + word
      places += (done..<start).map(Int32.init) + word.indices.map { Int32(min(start + $0, end - 1)) }
      done = end
    }
    guard done > 0 else { return nil }
    return (units + text.units[done...], places + (done...text.count).map(Int32.init))
  }

  /// A capital that begins no sentence.
  private func isName(_ text: Text, _ start: Int) -> Bool {
    guard let scalar = Unicode.Scalar(text.scalars[start]), scalar.properties.isUppercase,
      let before = text.units[..<start].last(where: { $0 != 0x20 })
    else { return false }
    return ![UInt16(ascii: "."), UInt16(ascii: "!"), UInt16(ascii: "?"), UInt16(ascii: "\n")].contains(before)
  }

  private func mended(_ word: ArraySlice<UInt16>) -> [UInt16]? {
    if known.contains(Spelling.hash(word)) || hasStem(word) { return nil }
    let (first, last) = (word.startIndex, word.endIndex - 1)
    for place in first..<last where word[place] == word[place + 1] {
      if let right = right(Array(word[..<place] + word[(place + 1)...]), least: Spelling.least.doubled) {
        return right
      }
    }
    for place in first + 1..<last where word[place] != word[place + 1] {
      var swapped = Array(word)
      swapped.swapAt(place - first, place - first + 1)
      if let right = right(swapped, least: Spelling.least.swapped) { return right }
    }
    if let index = shorter[Spelling.hash(word)], index >= 0 {
      let right = words[Int(index)]
      if right.first == word.first, right.last == word.last { return right }
    }
    for place in first + 1..<last {
      if let right = right(Array(word[..<place] + word[(place + 1)...]), least: Spelling.least.other) {
        return right
      }
    }
    return nil
  }

  private func right(_ word: [UInt16], least: Int) -> [UInt16]? {
    word.count >= least && targets.contains(Spelling.hash(word)) ? word : nil
  }

  /// “threatens”, of which the book knows `threaten*`.
  private func hasStem(_ word: ArraySlice<UInt16>) -> Bool {
    var hash = Spelling.seed
    for letter in word {
      hash = Spelling.hash(hash, letter)
      if stems.contains(hash) { return true }
    }
    return false
  }

  private static func words(in units: [UInt16]) -> [(Int, Int)] {
    var words: [(Int, Int)] = []
    var start: Int?
    for place in 0...units.count {
      let isLetter = place < units.count && units[place] &- 0x61 < 26
      if isLetter, start == nil { start = place }
      if !isLetter, let from = start {
        words.append((from, place))
        start = nil
      }
    }
    return words
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(_ hash: UInt64, _ letter: UInt16) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  private static func hash(_ parts: ArraySlice<UInt16>...) -> UInt64 {
    var hash = seed
    for part in parts { for letter in part { hash = Spelling.hash(hash, letter) } }
    return hash
  }

  private static func hash(_ word: [UInt16]) -> UInt64 { hash(word[...]) }
}
