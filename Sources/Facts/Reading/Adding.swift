import Mentions

/// Mentions and numbers become items: what is told again, counted from another day, or no value at all.
extension Draft {
  /// 28号是通知那天: a day without its month is the day of that number that was told before, and of several that of
  /// what its clause speaks of.
  func known(_ mention: Mention) -> Mention {
    guard mention.inferred == .month, let day = mention.value.date?.exact else { return mention }
    let told = context.known.reversed().flatMap { fact in
      ([fact.value.date] + fact.qualifiers.map(\.value.date)).compactMap { $0?.exact }
        .filter { $0.day == day.day }.map { (kind: fact.kind, day: $0) }
    }
    let clause = clauses.index(of: mention.span.lowerBound)
    let kinds = sightings.filter { $0.clause == clause }.compactMap(\.kind)
    guard let same = told.first(where: { kinds.contains($0.kind) }) ?? told.first else { return mention }
    return mention.with(.date(DateSpan(same.day)))
  }

  /// 从7/10开始: between Chinese words the month stands first.
  func monthFirst(_ mention: Mention) -> Mention {
    guard !mention.ambiguous.isEmpty else { return mention }
    var (before, after) = (mention.span.lowerBound - 1, mention.span.upperBound)
    while before >= 0, Glyph.of(text.units[before]) == .blank { before -= 1 }
    while after < text.count, Glyph.of(text.units[after]) == .blank { after += 1 }
    let isChinese = [before, after].contains {
      text.units.indices.contains($0) && Glyph.of(text.units[$0]) == .han
    }
    var month = 0
    for place in mention.span {
      guard let digit = text.words(place..<place + 1).first?.wholeNumberValue else { break }
      month = month * 10 + digit
    }
    guard isChinese, let said = mention.ambiguous.first(where: { $0.exact?.month == month }) else {
      return mention
    }
    var mention = mention.with(.date(said))
    mention.ambiguous = []
    return mention
  }

  /// 9月3号打过电话，第二天又打: the next day is counted from the day named last; without one it is no date.
  func anchored(_ mention: Mention, to last: Day?) -> Mention? {
    guard let day = mention.value.date?.exact, polarity.has(.anaphor, around: mention.span) else {
      return mention
    }
    return last.map { mention.with(.date(DateSpan($0.adding(days: day.number - context.today.number)))) }
  }

  /// 一期1150: here 一期 counts nothing, it says what the sum is of.
  private func isEach(_ content: Item.Content, _ span: Range<Int>) -> Bool {
    guard case .mention(let mention) = content else { return false }
    if mention.kind == .duration {
      return polarity.has(.each, in: span.lowerBound..<span.lowerBound + 1)
        || mention.value == .duration(Duration(1, .day)) && isBeforeNumber(span)
    }
    guard mention.kind == .count, mention.value == .integer(1) else { return false }
    // 还了一期: here it is counted.
    let isCounted = sightings.contains {
      ($0.tells(.role(.instalmentsPaid)) || $0.tells(.role(.overdueInstalments)))
        && $0.hull.upperBound == span.lowerBound
    }
    if isCounted { return false }
    return Glyph.of(text.units[span.lowerBound]) == .han && !context.asked.contains { $0.shape == .integer }
  }

  /// 一天300: what a day costs.
  private func isBeforeNumber(_ span: Range<Int>) -> Bool {
    span.upperBound < text.count && Glyph.of(text.units[span.upperBound]) == .digit
  }

  /// 1,276.35 × 0.05% × 2 = 1.276: a sum that somebody works out is none that is told.
  private func isReckoned(_ span: Range<Int>) -> Bool {
    let signs: Set<UInt32> = [0xD7, 0x2A, 0x3D, 0xF7]
    var (before, after) = (span.lowerBound - 1, span.upperBound)
    while before >= 0, Glyph.of(text.units[before]) == .blank { before -= 1 }
    while after < text.count, Glyph.of(text.units[after]) == .blank { after += 1 }
    return before >= 0 && signs.contains(text.scalars[before])
      || after < text.count && signs.contains(text.scalars[after])
  }

  /// The 一 of 一共 is no number, the 一期 of 那一期账单 none of them.
  private func isOfCue(_ content: Item.Content, _ span: Range<Int>) -> Bool {
    switch content {
    case .bare: break
    case .mention(let mention): guard mention.kind == .count else { return false }
    case .beside: return false
    }
    let next = sightings.firstPlace { $0.hull.lowerBound > span.lowerBound }
    return sightings[..<next].suffix(8).contains { sighting in
      sighting.words.contains { $0.count > span.count && $0.encloses(span) }
    }
  }

  /// A value that was just denied (不是三千) is none.
  mutating func add(_ content: Item.Content, _ span: Range<Int>) {
    guard !polarity.denies(span) || isAdmitted(span), !isEach(content, span), !isOfCue(content, span),
      !isReckoned(span)
    else {
      return
    }
    items.append(Item(content: content, span: span, clause: clauses.index(of: span.lowerBound)))
  }
}

extension Mention {
  /// The same mention with another value.
  func with(_ value: Value) -> Mention {
    var mention = self
    mention.value = value
    return mention
  }
}
