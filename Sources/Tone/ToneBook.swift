import Mentions

/// The words of every language, to be found in one pass.
struct ToneBook: Sendable {
  /// What is listed: how it is used and, where there are, the words that take its place.
  struct Entry: Sendable {
    var wording: Wording
    var now: String?
    var isBesideHan = false
  }

  /// A listed word in a text.
  struct Word {
    var entry: Int
    /// Units of the bared text.
    var span: Range<Int>
  }

  private var lexicon = Lexicon()
  private(set) var entries: [Entry] = []
  /// 对 → 對: what the new words need in the other script.
  private var script: [UInt32: UInt32] = [:]
  /// 打电话的傻逼 is 打电话的人.
  private(set) var someone: String?
  /// a · an, each with the letters that it stands before.
  private(set) var articles: [(word: String, letters: [UInt16])] = []

  init(_ languages: [ToneWords]) {
    for (wording, words) in languages.flatMap(\.entries) {
      if wording == .script {
        addScript(words)
        continue
      }
      // “\\,” is a comma of the new words.
      for item in words.replacing("\\,", with: "\u{E000}").split(separator: ",") {
        let sides = item.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
        let now = sides.count > 1 ? String(sides[1].trimmed.replacing("\u{E000}", with: ",")) : nil
        let word = sides[0].trimmed
        let isBesideHan = word.hasPrefix("~")
        for spelling in ToneBook.spellings(String(isBesideHan ? word.dropFirst() : word))
        where !spelling.isEmpty {
          add(spelling, Entry(wording: wording, now: now, isBesideHan: isBesideHan))
        }
      }
    }
  }

  private mutating func add(_ word: String, _ entry: Entry) {
    let sense = Lexicon.Sense(sort: 0, code: entries.count)
    entries.append(entry)
    if entry.wording == .someone { someone = word }
    if entry.wording == .article { articles.append((word, Array((entry.now ?? "").utf16))) }
    let isOpen = word.hasSuffix("*")
    let bared = Bared(Text(isOpen ? word.dropLast() : word[...])).units
    lexicon.add(ToneBook.text(bared) + (isOpen ? "*" : ""), sense)
    guard entry.wording.isRude, bared.count > 3, bared.allSatisfy({ Glyph.of($0) == .letter }) else { return }
    // f**k · f*ck · f***: any run of letters but the first may be masked.
    for start in 1..<bared.count {
      for end in start + 1...bared.count {
        lexicon.add(
          ToneBook.text(bared[..<start] + Array(repeating: Bared.star, count: end - start) + bared[end...]),
          sense)
      }
    }
  }

  private static func text(_ units: some Sequence<UInt16>) -> String {
    String(String.UnicodeScalarView(units.map { Unicode.Scalar(UInt32($0)) ?? "\u{FFFD}" }))
  }

  /// [王亡]八蛋: every spelling of a listed word.
  static func spellings(_ word: String) -> [String] {
    guard let open = word.firstIndex(of: "["), let close = word[open...].firstIndex(of: "]") else {
      return [word]
    }
    let rest = spellings(String(word[word.index(after: close)...]))
    return word[word.index(after: open)..<close].flatMap { choice in
      rest.map { word[..<open] + String(choice) + $0 }
    }
  }

  /// Whether the next character on one side, blanks, marks and digits aside, is Chinese.
  private static func isBesideHan(_ span: Range<Int>, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    func isHan(_ places: some Sequence<Int>) -> Bool {
      let first = places.first { place in
        guard units.indices.contains(place) else { return false }
        switch Glyph.of(units[place]) {
        case .blank, .mark, .digit: return false
        default: return true
        }
      }
      return first.map { Glyph.of(units[$0]) == .han } ?? false
    }
    return isHan(span.upperBound..<span.upperBound + 8)
      || isHan((span.lowerBound - 8..<span.lowerBound).reversed())
  }

  private mutating func addScript(_ pairs: String) {
    let scalars = pairs.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
    for place in stride(from: 0, to: scalars.count - 1, by: 2) { script[scalars[place]] = scalars[place + 1] }
  }

  /// The new words in the script of the text: 对方 in a Traditional one is 對方.
  func inScript(of text: Text, _ cuts: [Cut]) -> [Cut] {
    let isTraditional = text.units.indices.contains {
      Glyph.of(text.units[$0]) == .han && UInt32(text.units[$0]) != text.scalars[$0]
        && text.scalars[$0] < 0xFFFF
    }
    guard isTraditional else { return cuts }
    return cuts.map { cut in
      var cut = cut
      let scalars = cut.now.unicodeScalars.map { Unicode.Scalar(script[$0.value] ?? $0.value) ?? $0 }
      cut.now = String(String.UnicodeScalarView(scalars))
      return cut
    }
  }

  /// Every listed word, the longest at each place; what lies within another is left out, unless both are needed.
  func words(in bared: Bared) -> [Word] {
    var words: [Word] = []
    var innocentEnd = 0
    bared.units.withUnsafeBufferPointer { units in
      for place in units.indices where lexicon.begins(units[place]) {
        if place > 0, Glyph.of(units[place]) == .letter, Glyph.of(units[place - 1]) == .letter { continue }
        var found: Word?
        lexicon.words(in: units, at: place) { word, end in
          guard let code = lexicon.senses(word).first?.code else { return }
          let entry = entries[code]
          if entry.isBesideHan, !ToneBook.isBesideHan(place..<end, units) { return }
          // “and” of “and you” parts the clauses, and “you” is a word of its own.
          let rest = entry.wording == .turn ? entry.now?.utf16.count ?? 0 : 0
          found = Word(entry: code, span: place..<end - rest)
        }
        if let found, entries[found.entry].wording == .innocent {
          innocentEnd = max(innocentEnd, found.span.upperBound)
        }
        // 左眼瞎了: what begins within an innocent word is innocent.
        if let found, place < innocentEnd, entries[found.entry].wording.heat != nil { continue }
        if let found, words.last.map({ $0.span.upperBound < found.span.upperBound }) ?? true {
          words.append(found)
        }
      }
    }
    return words
  }
}

extension Substring {
  /// Without the blanks and line ends at its ends.
  var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else {
      return ""
    }
    return self[first...last]
  }
}
