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
  private let words: [ToneBook.Word]
  /// How many units before a place are protected.
  private var protectedBefore: [Int32]
  /// Who the sentence is about, and whose deeds it tells, as far as it has been read.
  private var subject: Wording?
  private var frame: Wording?
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
  private func isSubject(_ word: ToneBook.Word, _ before: ArraySlice<ToneBook.Word>, hasOne: inout Bool)
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
  private struct Around {
    var before: ArraySlice<ToneBook.Word>
    var after: ArraySlice<ToneBook.Word>
    var clause: Clause
  }

  private func cut(_ word: ToneBook.Word, _ around: Around, from: Int?) -> Cut? {
    let now = book.entries[word.entry].now ?? ""
    switch wording(word) {
    case .aside(let heat): return drop(word.span, heat, around)
    case .name(let heat): return cut(name: word, heat, now, around)
    case .label(let heat):
      if isCalledSo(word, around) { return cut(name: word, heat, now, around) }
      return alone(word.span, around).map { Cut(span: $0, now: "", heat: heat) }
    case .trait(let heat): return cut(trait: word, heat, around)
    case .clause(let heat):
      // What others threaten is told: 催收让我等着瞧.
      return heat == .threat && frame == .others ? nil : whole(word.span, heat, around)
    case .alone(let heat):
      return alone(word.span, around).map { Cut(span: $0, now: "", heat: heat) }
    case .step(let heat):
      guard frame == .own, !around.after.contains(where: { wording($0) == .lawful }) else { return nil }
      let start = from ?? around.clause.span.lowerBound
      let span = start..<around.clause.span.upperBound
      return Cut(span: holds(span) ? word.span : span, now: "", heat: heat)
    case .swap(let heat):
      if heat == .begging, isBlank(word.span.upperBound..<around.clause.span.upperBound) {
        return whole(word.span, heat, around)
      }
      return Cut(span: word.span, now: now, heat: heat)
    case .conduct(let heat): return subject == .me ? nil : Cut(span: word.span, now: now, heat: heat)
    case .deed(let heat): return subject == .them ? Cut(span: word.span, now: now, heat: heat) : nil
    case .told: return cut(told: word, now, around) ?? cut(quoted: word, now, around)
    default: return nil
    }
  }

  /// 你们这帮吸血鬼 → 你们 · these vultures → these people · 你们是骗子 → nothing.
  private func cut(name word: ToneBook.Word, _ heat: Heat, _ now: String, _ around: Around) -> Cut {
    var start = word.span.lowerBound
    var before = around.before
    var group: ToneBook.Word?
    while let last = before.last, isBlank(last.span.upperBound..<start) {
      let isGroup = [.group, .pointer, .article].contains(wording(last))
      guard isGroup || wording(last) == .degree || wording(last).isTrait else { break }
      if isGroup { group = last }
      start = last.span.lowerBound
      before.removeLast()
    }
    let neighbour = before.last.flatMap { isBlank($0.span.upperBound..<start) ? wording($0) : nil }
    if neighbour == .copula { return whole(word.span, subject == .me ? .selfAbasement : heat, around) }
    let isNamed =
      neighbour == .them || neighbour == .you || neighbour == .me
      || group != nil && start > around.clause.span.lowerBound && Glyph.of(units[start]) == .han
        && neighbour != .needsOne && neighbour != .particle
    let isAlone =
      isBlank(around.clause.span.lowerBound..<start)
      && isBlank(word.span.upperBound..<around.clause.span.upperBound)
    if let pronoun = before.last, neighbour == .them || neighbour == .you,
      isBlank(around.clause.span.lowerBound..<pronoun.span.lowerBound),
      isBlank(word.span.upperBound..<around.clause.span.upperBound), !holds(around.clause.span)
    {
      return Cut(span: around.clause.span, now: "", heat: heat)
    }
    if isAlone || isNamed { return drop(start..<word.span.upperBound, heat, around) }
    if let group, Glyph.of(units[group.span.lowerBound]) == .letter {
      return Cut(span: word.span, now: now, heat: heat)
    }
    if group != nil || neighbour == .needsOne || neighbour == .particle {
      let one = neighbour == .particle ? book.someone ?? now : now
      return Cut(span: start..<word.span.upperBound, now: one, heat: heat)
    }
    return drop(start..<word.span.upperBound, heat, around)
  }

  /// 你们是骗子 · 这帮骗子 · thieves!
  private func isCalledSo(_ word: ToneBook.Word, _ around: Around) -> Bool {
    var start = word.span.lowerBound
    for last in around.before.reversed() {
      guard isBlank(last.span.upperBound..<start) else { return false }
      switch wording(last) {
      case .group, .you: return true
      case .copula, .degree, .pointer, .trait, .aside: start = last.span.lowerBound
      default: return false
      }
    }
    return isBlank(around.clause.span.lowerBound..<start)
      && isBlank(word.span.upperBound..<around.clause.span.upperBound)
  }

  /// The span of a word that is all its clause says. 智障 2024年3月…: a blank may part it from what it does not belong to, unless
  /// it is all digits and may be a sum.
  private func alone(_ span: Range<Int>, _ around: Around) -> Range<Int>? {
    let clause = around.clause.span
    let particles = around.after.prefix { wording($0) == .particle }
    let end = min(particles.last?.span.upperBound ?? span.upperBound, clause.upperBound)
    guard isBlank(clause.lowerBound..<span.lowerBound) else { return nil }
    if isBlank(end..<clause.upperBound) { return clause }
    let isParted = units[end] == 0x20 && span.contains { Glyph.of(units[$0]) == .han }
    return isParted ? clause.lowerBound..<end : nil
  }

  /// 坑人平台 → 平台 · this stupid app → this app · 你们真垃圾 → nothing.
  private func cut(trait word: ToneBook.Word, _ heat: Heat, _ around: Around) -> Cut {
    // a stupid, outrageous fee: the comma between two goes with the first.
    let next = wordIndex(from: word.span.upperBound)
    if next < words.count, wording(words[next]).isTrait,
      isBlank(word.span.upperBound..<words[next].span.lowerBound),
      let last = around.before.last, wording(last) == .article || wording(last) == .copula
    {
      return Cut(span: word.span.lowerBound..<words[next].span.lowerBound, now: "", heat: heat)
    }
    let rest = word.span.upperBound..<around.clause.span.upperBound
    let particles = around.after.prefix { wording($0) == .particle }
    let end = min(particles.last?.span.upperBound ?? word.span.upperBound, around.clause.span.upperBound)
    let isLast = isBlank(rest) || isBlank(end..<around.clause.span.upperBound)
    let isFirst = isBlank(around.clause.span.lowerBound..<word.span.lowerBound)
    return isLast && !isFirst ? whole(word.span, heat, around) : drop(word.span, heat, around)
  }

  /// The phrase with the small words that belong to it: 真他妈的 · 该死的.
  private func drop(_ span: Range<Int>, _ heat: Heat, _ around: Around) -> Cut {
    var (start, end) = (span.lowerBound, span.upperBound)
    for word in around.before.reversed() {
      guard wording(word) == .degree, word.span.upperBound <= start, isBlank(word.span.upperBound..<start)
      else { break }
      start = word.span.lowerBound
    }
    for word in around.after {
      if word.span.lowerBound < end { continue }
      guard wording(word) == .particle, word.span.lowerBound == end else { break }
      end = min(word.span.upperBound, around.clause.span.upperBound)
    }
    if let last = around.before.last(where: { $0.span.upperBound <= start }), last.span.upperBound == start,
      wording(last) == .group || wording(last) == .pointer && end > span.upperBound
    {
      start = last.span.lowerBound
    }
    return Cut(span: start..<end, now: "", heat: heat)
  }

  /// The clause, if there is little in it beside the phrase and the words that only lead to it; else the phrase with these.
  private func whole(_ span: Range<Int>, _ heat: Heat, _ around: Around) -> Cut {
    let clause = around.clause.span
    if !holds(clause), weight(clause, without: span, around) <= 12 {
      return Cut(span: clause, now: "", heat: heat)
    }
    var start = span.lowerBound
    for word in around.before.reversed() where word.span.upperBound <= start {
      guard [.copula, .degree, .group, .pointer].contains(wording(word)),
        isBlank(word.span.upperBound..<start)
      else { break }
      start = word.span.lowerBound
    }
    return drop(start..<span.upperBound, heat, around)
  }

  /// How much a clause says beside a phrase: two for a Han character, one for two letters; small words count nothing.
  private func weight(_ clause: Range<Int>, without span: Range<Int>, _ around: Around) -> Int {
    var halves = 0
    var small = (Array(around.before) + Array(around.after)).filter { wording($0).isSmall }[...]
    for place in clause where !span.contains(place) {
      while let next = small.first, next.span.upperBound <= place { small.removeFirst() }
      if small.first?.span.contains(place) ?? false { continue }
      switch Glyph.of(units[place]) {
      case .han: halves += 4
      case .letter, .digit: halves += 1
      default: break
      }
    }
    return halves / 2
  }

  /// 他骂我是傻逼 → 他辱骂我: told, without the words.
  private func cut(told word: ToneBook.Word, _ now: String, _ around: Around) -> Cut? {
    guard let rude = around.after.first(where: { wording($0).isAbuse }),
      leads(word.span.upperBound..<rude.span.lowerBound, around)
    else { return nil }
    let last = around.after.last { wording($0).isAbuse } ?? rude
    let span = word.span.lowerBound..<last.span.upperBound
    guard !holds(span), let heat = wording(rude).heat else { return nil }
    return Cut(span: span, now: now, heat: heat)
  }

  /// 他说：“去死吧！” → 他出言侮辱: a quotation that is abuse is told without its words.
  private func cut(quoted word: ToneBook.Word, _ now: String, _ around: Around) -> Cut? {
    let start = word.span.upperBound
    // The mark that opens it follows at once, the one that closes it soon.
    guard let open = units[start...].prefix(3).firstIndex(where: { Quotes.closing($0) != nil }),
      isBlank(start..<open),
      let close = units[(open + 1)...].prefix(80).firstIndex(where: { $0 == Quotes.closing(units[open]) }),
      !holds(start..<close)
    else { return nil }
    let abuse = words[wordIndex(from: open)...].prefix { $0.span.lowerBound < close }.first {
      wording($0).isAbuse
    }
    guard let heat = abuse.flatMap({ wording($0).heat }) else { return nil }
    return Cut(span: word.span.lowerBound..<close + 1, now: now, heat: heat)
  }

  /// Whether only small words stand in the span: …是个….
  private func leads(_ span: Range<Int>, _ around: Around) -> Bool {
    var place = span.lowerBound
    for word in around.after where word.span.upperBound <= span.upperBound {
      guard isBlank(place..<max(place, word.span.lowerBound)), wording(word).isSmall else { return false }
      place = max(place, word.span.upperBound)
    }
    return isBlank(place..<span.upperBound)
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
  private func wordIndex(from place: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].span.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func clauseIndex(of place: Int) -> Int? {
    var (low, high) = (0, clauses.count)
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].next <= place { low = middle + 1 } else { high = middle }
    }
    return low < clauses.count ? low : nil
  }

  // MARK: Small questions

  private func wording(_ word: ToneBook.Word) -> Wording { book.entries[word.entry].wording }

  /// Whether something protected stands in the span.
  func holds(_ span: Range<Int>) -> Bool {
    protectedBefore[span.upperBound] > protectedBefore[span.lowerBound]
  }

  /// Whether there are only blanks and marks in the span.
  private func isBlank(_ span: Range<Int>) -> Bool {
    span.allSatisfy { Glyph.of(units[$0]) == .blank || Glyph.of(units[$0]) == .mark }
  }

  /// 我叫…, Mr …: what stands there is a name.
  private func isIntroduced(_ word: ToneBook.Word, after words: ArraySlice<ToneBook.Word>) -> Bool {
    guard let last = words.last, wording(last) == .introduces else { return false }
    return isBlank(last.span.upperBound..<word.span.lowerBound)
  }
}

extension Wording {
  /// Words that say nothing without another.
  fileprivate var isSmall: Bool {
    switch self {
    case .copula, .degree, .group, .pointer, .article, .particle, .you, .them, .me, .turn, .needsOne, .own:
      true
    case .aside, .trait: true
    default: false
    }
  }

  /// Rude words that are no threat.
  fileprivate var isAbuse: Bool { isRude && heat != .threat && heat != .menace }

  fileprivate var isTrait: Bool {
    switch self {
    case .trait, .aside: true
    default: false
    }
  }

  fileprivate var isStep: Bool { if case .step = self { true } else { false } }
}
