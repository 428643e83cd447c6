import Mentions

/// What goes with a heated word, by the kind of word and the clause around it.
extension ToneReader {
  /// What is cut for a word; `from` is where the writer began to say what they will do.
  func cut(_ word: ToneBook.Word, _ around: Around, from: Int?) -> Cut? {
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
}

extension Wording {
  /// Words that say nothing without another.
  var isSmall: Bool {
    switch self {
    case .copula, .degree, .group, .pointer, .article, .particle, .you, .them, .me, .turn, .needsOne, .own:
      true
    case .aside, .trait: true
    default: false
    }
  }

  /// Rude words that are no threat.
  var isAbuse: Bool { isRude && heat != .threat && heat != .menace }

  var isTrait: Bool {
    switch self {
    case .trait, .aside: true
    default: false
    }
  }

  var isStep: Bool { if case .step = self { true } else { false } }
}
