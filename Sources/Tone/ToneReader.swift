import Mentions

/// What is to be cut out of a bared text, and what stands there instead.
struct Cut {
  var span: Range<Int>
  var now: String
  var heat: Heat
}

/// Judges the heated words of one text by the clause that they stand in.
struct ToneReader {
  let units: [UInt16]
  let book: ToneBook
  private(set) var clauses: [Clause] = []
  private(set) var cuts: [Cut] = []
  let words: [ToneBook.Word]
  /// How many units before a place are protected.
  private var protectedBefore: [Int32]
  /// Who the sentence is about, and whose deeds it tells, as far as it has been read.
  private(set) var subject: Wording?
  private(set) var frame: Wording?
  /// Where what is already cut ends.
  private var reach = 0

  /// `fixed` places are read as nothing else; a clause with `protected` ones does not go.
  init(_ bared: Bared, _ book: ToneBook, fixed: [Bool], protected: [Bool]) {
    units = bared.units
    self.book = book
    protectedBefore = [0]
    for isProtected in protected {
      protectedBefore.append((protectedBefore.last ?? 0) + (isProtected ? 1 : 0))
    }
    let words = book.words(in: bared).filter { !ToneReader.cuts(fixed, $0.span) }
    var closed = protected
    var turns: [Int] = []
    for word in words {
      switch book.entries[word.entry].wording {
      case .innocent, .introduces: for place in word.span { closed[place] = true }
      case .turn: turns.append(word.span.lowerBound)
      case .menace, .ultimatum: turns.append(word.span.lowerBound)
      case let wording where wording.heat != nil: for place in word.span { closed[place] = true }
      default: break
      }
    }
    self.words = words
    clauses = ClauseCutter(units, turns: turns, closed: closed).clauses
    var first = 0
    for index in clauses.indices {
      var last = first
      while last < words.count, words[last].span.lowerBound < clauses[index].next { last += 1 }
      judge(clauses[index], words[first..<last], isQuoted: index > 0 && clauses[index - 1].end == .bracket)
      if clauses[index].end == .sentence { (subject, frame) = (nil, nil) }
      first = last
    }
    settleConditions()
    cuts.sort { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// Whether a word has only a part of something fixed, or is no more than it; 一天到晚 is more than 一天.
  private static func cuts(_ fixed: [Bool], _ span: Range<Int>) -> Bool {
    let (first, last) = (span.lowerBound, span.upperBound - 1)
    guard span.contains(where: { fixed[$0] }) else { return false }
    return span.allSatisfy { fixed[$0] } || fixed[first] && first > 0 && fixed[first - 1]
      || fixed[last] && last + 1 < fixed.count && fixed[last + 1]
  }

  // MARK: One clause

  private mutating func judge(_ clause: Clause, _ words: ArraySlice<ToneBook.Word>, isQuoted: Bool) {
    reach = max(reach, clause.span.lowerBound)
    if let step = words.firstIndex(where: { wording($0) == .menace || wording($0) == .ultimatum }) {
      reach = max(reach, judge(menace: words[step], clause, words[step...]))
    }
    var from: Int?
    var (tellsOthers, hasSubject) = (isQuoted && frame == .others, false)
    for index in words.indices {
      let word = words[index]
      switch wording(word) {
      case .own:
        if !tellsOthers { frame = .own }
        from = from ?? word.span.lowerBound
        subject = .me
      case .condition: from = from ?? word.span.lowerBound
      case .others, .told: (frame, subject, tellsOthers) = (.others, .them, true)
      case .me, .you, .them:
        if isSubject(word, words[..<index], hasOne: &hasSubject) {
          subject = wording(word) == .me ? .me : .them
        }
      default: break
      }
      guard word.span.lowerBound >= reach, wording(word).heat != nil || wording(word) == .told,
        !isIntroduced(word, after: words[..<index])
      else { continue }
      let around = Around(before: words[..<index], after: words[(index + 1)...], clause: clause)
      guard let cut = cut(word, around, from: from) else { continue }
      add(cut)
      reach = cut.span.upperBound
    }
  }

  /// The first person named in a clause, but not the one that something is done to: 寄给我.
  func isSubject(_ word: ToneBook.Word, _ before: ArraySlice<ToneBook.Word>, hasOne: inout Bool)
    -> Bool
  {
    if hasOne { return false }
    if let last = before.last, last.span.upperBound == word.span.lowerBound, wording(last) == .needsOne {
      return false
    }
    hasOne = true
    return true
  }

  /// A cut of a whole clause takes the place of those within it.
  private mutating func add(_ cut: Cut) {
    while let last = cuts.last, last.span.lowerBound >= cut.span.lowerBound { cuts.removeLast() }
    let start = max(cut.span.lowerBound, cuts.last?.span.upperBound ?? 0)
    cuts.append(Cut(span: start..<max(start, cut.span.upperBound), now: cut.now, heat: cut.heat))
  }

  /// The listed words of a clause before and after one.
  struct Around {
    var before: ArraySlice<ToneBook.Word>
    var after: ArraySlice<ToneBook.Word>
    var clause: Clause
  }

  // MARK: Threats

  /// Before a lawful step the menace is said calmly, before another it goes to the end of the clause. Gives the place to go on from.
  private mutating func judge(
    menace word: ToneBook.Word, _ clause: Clause, _ words: ArraySlice<ToneBook.Word>
  ) -> Int {
    let span = word.span.lowerBound..<clause.span.upperBound
    if words.contains(where: { wording($0) == .lawful }) {
      add(Cut(span: word.span, now: book.entries[word.entry].now ?? "", heat: .menace))
      return word.span.upperBound
    }
    let isThreat = words.contains { wording($0).isRude || wording($0).isStep }
    guard wording(word) == .ultimatum || isThreat && frame != .others else { return clause.span.lowerBound }
    add(Cut(span: holds(span) ? word.span : span, now: "", heat: .menace))
    return span.upperBound
  }

  /// 再不处理，我就曝光: the condition goes with its threat; 再不退我800元，我就曝光 becomes 请退我800元.
  private mutating func settleConditions() {
    var conditions: [Cut] = []
    var next = 0
    for word in words where wording(word) == .condition {
      while next < cuts.count, cuts[next].span.upperBound <= word.span.lowerBound { next += 1 }
      guard next < cuts.count, let index = clauseIndex(of: word.span.lowerBound) else { break }
      let (clause, threat) = (clauses[index], cuts[next])
      guard threat.now.isEmpty, threat.heat == .threat || threat.heat == .menace,
        word.span.lowerBound < threat.span.lowerBound, threat.span.lowerBound <= clause.next,
        clause.end != .sentence || threat.span.lowerBound < clause.span.upperBound
      else { continue }
      let span = word.span.lowerBound..<min(threat.span.lowerBound, clause.span.upperBound)
      let now = book.entries[word.entry].now ?? ""
      conditions.append(Cut(span: holds(span) ? word.span : span, now: holds(span) ? now : "", heat: .menace))
    }
    cuts += conditions
  }

  // MARK: For mending

  /// 但是 · and: the word at a place that may not begin a text.
  func turn(at place: Int) -> Range<Int>? {
    let index = wordIndex(from: place)
    guard index < words.count, words[index].span.lowerBound == place, wording(words[index]) == .turn,
      book.entries[words[index].entry].now != nil
    else { return nil }
    return words[index].span
  }

  /// Whether a clause asks something.
  func asks(_ span: Range<Int>) -> Bool {
    words[wordIndex(from: span.lowerBound)...].prefix { $0.span.lowerBound < span.upperBound }
      .contains { wording($0) == .asks }
  }

  /// The form that the article before a place must take before a letter, if that is another.
  func article(before place: Int, letter: UInt16) -> (span: Range<Int>, word: String)? {
    var end = place
    while end > 0, Glyph.of(units[end - 1]) == .blank { end -= 1 }
    var start = end
    while start > 0, end - start < 4, Glyph.of(units[start - 1]) == .letter { start -= 1 }
    guard end < place, let right = book.articles.first(where: { $0.letters.contains(letter) }),
      book.articles.contains(where: {
        $0.word != right.word && Array($0.word.utf16) == Array(units[start..<end])
      })
    else { return nil }
    return (start..<place, right.word)
  }

  /// The first word that begins at a place or after it.
  func wordIndex(from place: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].span.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func clauseIndex(of place: Int) -> Int? {
    var (low, high) = (0, clauses.count)
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].next <= place { low = middle + 1 } else { high = middle }
    }
    return low < clauses.count ? low : nil
  }

  // MARK: Small questions

  func wording(_ word: ToneBook.Word) -> Wording { book.entries[word.entry].wording }

  /// Whether something protected stands in the span.
  func holds(_ span: Range<Int>) -> Bool {
    protectedBefore[span.upperBound] > protectedBefore[span.lowerBound]
  }

  /// Whether there are only blanks and marks in the span.
  func isBlank(_ span: Range<Int>) -> Bool {
    span.allSatisfy { Glyph.of(units[$0]) == .blank || Glyph.of(units[$0]) == .mark }
  }

  /// 我叫…, Mr …: what stands there is a name.
  func isIntroduced(_ word: ToneBook.Word, after words: ArraySlice<ToneBook.Word>) -> Bool {
    guard let last = words.last, wording(last) == .introduces else { return false }
    return isBlank(last.span.upperBound..<word.span.lowerBound)
  }
}
