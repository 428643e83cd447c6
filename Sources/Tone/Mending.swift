import Mentions

/// Leaves no sentence broken where something was cut out: marks, blanks, “and”, a/an, the capital.
struct Mender {
  let reader: ToneReader
  let bared: Bared
  /// The text as it is to be kept, a scalar a place of the source.
  let scalars: [UInt32]
  private(set) var cuts: [Cut]
  /// Whether a unit is cut without anything in its place.
  private var isCut: [Bool]
  private var units: [UInt16] { bared.units }

  init(_ reader: ToneReader, _ bared: Bared, scalars: [UInt32]) {
    self.reader = reader
    self.bared = bared
    self.scalars = scalars
    cuts = reader.cuts
    isCut = Array(repeating: false, count: bared.units.count)
    for cut in cuts where cut.now.isEmpty { for place in cut.span { isCut[place] = true } }
    mendSentences()
    join()
    closeGaps()
    join()
    mendWords()
  }

  // MARK: Clauses

  /// What is left of a sentence keeps its end; clauses that went take a comma with them.
  private mutating func mendSentences() {
    let clauses = reader.clauses
    var first = 0
    var next = 0
    while first < clauses.count {
      var last = first
      while last + 1 < clauses.count, clauses[last].end != .sentence { last += 1 }
      let span = clauses[first].span.lowerBound..<clauses[last].next
      while next < cuts.count, cuts[next].span.upperBound <= span.lowerBound { next += 1 }
      let isTouched = next < cuts.count && cuts[next].span.lowerBound < span.upperBound
      mend(sentence: first...last, isTouched: isTouched)
      first = last + 1
    }
  }

  private mutating func mend(sentence: ClosedRange<Int>, isTouched: Bool) {
    let clauses = reader.clauses
    let end = clauses[sentence.upperBound]
    guard isTouched else { return calm(marks: end.span.upperBound..<end.next, isTouched: false, asked: true) }
    let kept = sentence.filter { isKept(clauses[$0].span) }
    guard let lastKept = kept.last, let firstKept = kept.first else {
      return drop(clauses[sentence.lowerBound].span.lowerBound..<end.next)
    }
    for index in sentence where isGone(clauses[index].span) {
      let clause = clauses[index]
      let before = index > sentence.lowerBound ? clauses[index - 1] : nil
      if index < lastKept {
        drop(clause.span.lowerBound..<(clause.end == .bracket ? clause.span.upperBound : clause.next))
      } else {
        let start = before.map { $0.end == .bracket ? $0.next : $0.span.upperBound } ?? clause.span.lowerBound
        drop(start..<clause.span.upperBound)
      }
    }
    if firstKept > sentence.lowerBound, isGone(clauses[firstKept - 1].span),
      let turn = reader.turn(at: clauses[firstKept].span.lowerBound)
    {
      drop(clauses[firstKept - 1].span.lowerBound..<turn.upperBound)
    }
    let asked = lastKept == sentence.upperBound || reader.asks(clauses[lastKept].span)
    calm(marks: end.span.upperBound..<end.next, isTouched: true, asked: asked)
  }

  private func isKept(_ span: Range<Int>) -> Bool { span.contains { !isCut[$0] && isContent($0) } }

  private func isGone(_ span: Range<Int>) -> Bool { span.contains { isCut[$0] } && !isKept(span) }

  private func isContent(_ place: Int) -> Bool {
    switch Glyph.of(units[place]) {
    case .blank, .mark: false
    default: true
    }
  }

  private mutating func drop(_ span: Range<Int>) {
    for place in span { isCut[place] = true }
    cuts.append(Cut(span: span, now: "", heat: .shouting))
  }

  /// ！！！ → 。 and ？？ → ？
  private mutating func calm(marks border: Range<Int>, isTouched: Bool, asked: Bool) {
    let marks = border.prefix { Glyph.of(units[$0]) != .blank }
    let loud = marks.filter { units[$0] == 0x21 || units[$0] == 0x3F }
    guard let first = loud.first, let last = loud.last else { return }
    let asks = asked && loud.contains { units[$0] == 0x3F }
    guard loud.count > 1 || isTouched && !asks else { return }
    let isWide = scalars[bared.places[first]] > 0xFF00 || first > 0 && Glyph.of(units[first - 1]) == .han
    cuts.append(
      Cut(span: first..<last + 1, now: asks ? isWide ? "？" : "?" : isWide ? "。" : ".", heat: .shouting))
  }

  // MARK: Words

  /// One blank where two would meet, none before a mark; 、 and brackets go with what they held.
  private mutating func closeGaps() {
    var before: Int?
    var read = 0
    for index in cuts.indices {
      var (start, end) = (cuts[index].span.lowerBound, cuts[index].span.upperBound)
      while read < start {
        if !isCut[read] { before = read }
        read += 1
      }
      if let first = cuts[index].now.unicodeScalars.first, first == ";" {
        // …, or I will → …; if this is not resolved, I will. At the beginning of a sentence the mark falls away.
        while start > 0, units[start - 1] == 0x20 || units[start - 1] == 0x2C { start -= 1 }
        cuts[index].span = start..<end
        if startsSentence(start) { cuts[index].now = Mender.capitalised(cuts[index].now.dropFirst(2)) }
      }
      guard cuts[index].now.isEmpty else { continue }
      // 王八蛋，垃圾）: only the last of several cuts looks for the bracket.
      while let open = before, end == units.count || !isCut[end], let close = keptAfter(end),
        Quotes.closing(units[open]) == units[close]
      {
        (start, end) = (open, close + 1)
        for place in start..<end { isCut[place] = true }
        before = keptBefore(start)
      }
      let isFirst = before.map { units[$0] == 0x0A } ?? true
      if isFirst || before.map({ units[$0] == 0x20 }) ?? false {
        while end < units.count, units[end] == 0x20 { end += 1 }
        if !isFirst, end == units.count || isClosing(units[end]) {
          while start > 0, units[start - 1] == 0x20 { start -= 1 }
        }
      }
      if end < units.count, units[end] == 0x3001 { end += 1 }
      cuts[index].span = start..<end
      for place in start..<end { isCut[place] = true }
    }
  }

  private func keptBefore(_ place: Int) -> Int? {
    var before = place - 1
    while before >= 0, isCut[before] { before -= 1 }
    return before >= 0 ? before : nil
  }

  /// The next unit that is kept and does not only end what was cut.
  private func keptAfter(_ place: Int) -> Int? {
    var after = place
    while after < units.count, isCut[after] || [0x3002, 0x21, 0x3F, 0x2C, 0x2E].contains(units[after]) {
      after += 1
    }
    return after < units.count ? after : nil
  }

  /// Marks that no blank stands before.
  private func isClosing(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x3001, 0x3002, 0x0A: true
    default: false
    }
  }

  /// Cuts that touch the same marks, in order and apart.
  private mutating func join() {
    var joined: [Cut] = []
    for cut in cuts.sorted(by: {
      ($0.span.lowerBound, $1.span.upperBound) < ($1.span.lowerBound, $0.span.upperBound)
    }) {
      guard let last = joined.last, cut.span.lowerBound < last.span.upperBound else {
        joined.append(cut)
        continue
      }
      guard cut.span.upperBound > last.span.upperBound || cut.heat != .shouting && last.heat == .shouting
      else { continue }
      let end = max(last.span.upperBound, cut.span.upperBound)
      let heat = last.heat == .shouting ? cut.heat : last.heat
      joined[joined.count - 1] = Cut(span: last.span.lowerBound..<end, now: last.now + cut.now, heat: heat)
    }
    cuts = joined
  }

  /// a useless app → an app; You idiots, refund → Refund.
  private mutating func mendWords() {
    var cutEnds = 0
    for index in cuts.indices {
      let span = cuts[index].span
      defer { cutEnds = span.upperBound }
      if let first = cuts[index].now.unicodeScalars.first, (0x61...0x7A).contains(first.value),
        startsSentence(span.lowerBound), (0x41...0x5A).contains(scalars[bared.places[span.lowerBound]])
      {
        cuts[index].now = Mender.capitalised(cuts[index].now[...])
      }
      guard cuts[index].now.isEmpty, span.upperBound < units.count,
        index + 1 == cuts.count || cuts[index + 1].span.lowerBound > span.upperBound
      else { continue }
      let letters = span.upperBound..<endOfLetters(span.upperBound)
      if let article = reader.article(before: span.lowerBound, letter: units[span.upperBound]),
        article.span.lowerBound >= cutEnds
      {
        cuts[index].span = article.span.lowerBound..<span.upperBound
        cuts[index].now = article.word + " "
      } else if startsSentence(span.lowerBound), !letters.isEmpty, !reader.holds(letters) {
        let next = scalars[bared.places[letters.lowerBound]]
        let old = scalars[bared.places[span.lowerBound]]
        guard (0x61...0x7A).contains(next), (0x41...0x5A).contains(old) || span.lowerBound > 0 else {
          continue
        }
        cuts[index].span = span.lowerBound..<letters.upperBound
        cuts[index].now = words(letters, capital: true)
      }
    }
  }

  private static func capitalised(_ words: Substring) -> String {
    guard let first = words.first else { return "" }
    return first.uppercased() + words.dropFirst()
  }

  private func endOfLetters(_ start: Int) -> Int {
    var end = start
    while end < units.count, Glyph.of(units[end]) == .letter || units[end] == UInt16(ascii: "'") { end += 1 }
    return end
  }

  private func startsSentence(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, Glyph.of(units[before]) == .blank, units[before] != 0x0A { before -= 1 }
    guard before >= 0 else { return true }
    return [0x0A, 0x2E, 0x21, 0x3F].contains(units[before])
  }

  private func words(_ span: Range<Int>, capital: Bool) -> String {
    var view = String.UnicodeScalarView()
    for place in bared.places[span.lowerBound]..<bared.places[span.upperBound] {
      let isFirst = place == bared.places[span.lowerBound]
      view.append(Unicode.Scalar(isFirst && capital ? scalars[place] - 0x20 : scalars[place]) ?? "\u{FFFD}")
    }
    return String(view)
  }
}

/// Marks that come in pairs.
enum Quotes {
  /// The mark that closes what this one opens.
  static func closing(_ open: UInt16) -> UInt16? {
    switch open {
    case 0x28: 0x29
    case 0x22: 0x22
    case 0x201C: 0x201D
    case 0x300C: 0x300D
    case 0x300E: 0x300F
    default: nil
    }
  }
}
