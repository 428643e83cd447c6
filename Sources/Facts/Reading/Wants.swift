import Mentions

extension Draft {
  /// 工单号…20241008: a cue that wants a mention takes the nearest after it, and both together are told beside a fact.
  mutating func settleWants() {
    let isOfJob =
      context.asked.contains(.cause)
      || anchors.contains { $0.id == Cause.jobLoss.rawValue }
      || context.known.contains { $0.value.id == Cause.jobLoss.rawValue }
    for sighting in sightings {
      guard case .wants(let qualifier) = sighting.name, polarity.isSaid(sighting) else { continue }
      if qualifier == .notified, !isOfJob { continue }
      if qualifier == .promised, polarity.isOfOthers(sighting.hull) { continue }
      // 号码是…, asked how to reach the person: their own.
      if qualifier == .phone, isOwnPhone {
        if isMobile(after: sighting) { tell(.complainantPhone, nil, [:], sighting) }
        continue
      }
      if qualifier == .reference, let number = identifier(after: sighting) {
        let span = sighting.hull.lowerBound..<number.upperBound
        items.removeAll { $0.span.overlaps(number) }
        items.insert(
          Item(content: .beside(.reference, .text(joined(number))), span: span, clause: sighting.clause),
          at: items.firstPlace { $0.span.lowerBound >= span.lowerBound })
        continue
      }
      // “On 8 October my bank told me that my application is on hold” gives notice of no dismissal.
      if qualifier == .notified,
        anchors.contains(where: {
          $0.clause == sighting.clause && $0.id.map(Consequence.ofApplications.contains) ?? false
        })
      {
        continue
      }
      let near = sighting.hull.lowerBound - 40..<sighting.hull.upperBound + 40
      let first = items.firstPlace { $0.span.lowerBound >= near.lowerBound }
      let place = items[first...].indices
        .prefix { items[$0].span.lowerBound < near.upperBound }
        .filter { index in
          // 答应给我分期，结果这个月又说不行: a promise and its day stand in one clause.
          abs(items[index].clause - sighting.clause) <= (qualifier == .promised ? 0 : 1)
            && suits(items[index], qualifier)
            && (qualifier != .notified
              || clauses.sentences[items[index].clause] == clauses.sentences[sighting.clause])
            // 9月5号答应的: the day before the word is that of the contact.
            && (qualifier != .promised || items[index].date == nil
              || items[index].span.lowerBound > sighting.hull.lowerBound)
        }
        .min { wantedLess($0, $1, by: sighting) }
      guard let place else {
        if qualifier == .promised {
          items.insert(
            Item(content: .beside(.promised, .flag), span: sighting.hull, clause: sighting.clause),
            at: items.firstPlace { $0.span.lowerBound >= sighting.hull.lowerBound })
        }
        continue
      }
      let span = items[place].span
      items[place].content = .beside(qualifier, value(of: items[place], for: qualifier))
      items[place].span =
        min(span.lowerBound, sighting.hull.lowerBound)..<max(span.upperBound, sighting.hull.upperBound)
    }
    items.sort { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// 号码是138…, where no call is told of that it could have come from.
  private var isOwnPhone: Bool {
    if context.asked.contains(.complainantPhone) { return true }
    let isKnown = context.known.contains { $0.kind == .complainantPhone }
    return !isKnown && !anchors.contains { $0.kind == .consequence || $0.kind == .contact }
      && (!context.asked.contains(.consequence)
        || sightings.contains { $0.name == .introduces(.complainantName) })
  }

  /// 号码是13812345678.
  private func isMobile(after sighting: Sighting) -> Bool {
    items.contains { item in
      guard case .mention(let mention) = item.content, mention.kind == .phone else { return false }
      let digits = mention.value.description
      return (0...4).contains(item.span.lowerBound - sighting.hull.upperBound) && digits.count == 11
        && digits.hasPrefix("1")
    }
  }

  /// Of two items the nearer; but one of its own sentence first: 6月28日接到通知；6月30日离职.
  private func wantedLess(_ a: Int, _ b: Int, by sighting: Sighting) -> Bool {
    let own = clauses.sentences[sighting.clause]
    let isOwn = (clauses.sentences[items[a].clause] == own, clauses.sentences[items[b].clause] == own)
    if isOwn.0 != isOwn.1 { return isOwn.0 }
    return distance(items[a].span, sighting) < distance(items[b].span, sighting)
  }

  /// 工单号好像是 20241008 0037 · case #A-2231-0916: letters, digits and hyphens that hold three digits, near after the
  /// cue; groups of digits may stand apart.
  func identifier(after sighting: Sighting) -> Range<Int>? {
    let units = text.units
    let end = min(clauses.spans[sighting.clause].upperBound, sighting.hull.upperBound + 40)
    var start = sighting.hull.upperBound
    while start < end, start < sighting.hull.upperBound + 8,
      !isOfIdentifier(units[start]) || isWord(at: start, end)
    {
      start += 1
    }
    var place = start
    var digits = 0
    // 6928168967 95188: what is long enough by itself ends at a blank.
    var group = 0
    while place < end {
      if isOfIdentifier(units[place]) || units[place] == UInt16(ascii: "-") {
        if Glyph.of(units[place]) == .digit { (digits, group) = (digits + 1, group + 1) }
      } else if units[place] != 0x20 || group > 8 || place + 3 >= end || Glyph.of(units[place - 1]) != .digit
        || units[place + 1...place + 3].contains(where: { Glyph.of($0) != .digit })
      {
        break
      } else {
        group = 0
      }
      place += 1
    }
    return digits >= 3 ? start..<place : nil
  }

  private func isOfIdentifier(_ unit: UInt16) -> Bool { [.digit, .letter].contains(Glyph.of(unit)) }

  /// “number is”: letters that end without a digit or hyphen are a word, not an identifier.
  private func isWord(at start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end, Glyph.of(text.units[place]) == .letter { place += 1 }
    return place > start
      && (place == end || Glyph.of(text.units[place]) != .digit && text.units[place] != UInt16(ascii: "-"))
      || place == start && Glyph.of(text.units[place]) == .letter
  }

  private func suits(_ item: Item, _ qualifier: Qualifier) -> Bool {
    switch (item.content, qualifier) {
    case (.mention(let mention), .reference): mention.kind == .number || mention.kind == .phone
    case (.bare(let number), .reference), (.bare(let number), .agent):
      number.amount.integer.map { $0 > 99 } ?? false
    case (.mention(let mention), .agent): mention.kind == .number
    case (.mention(let mention), .phone): mention.kind == .phone
    case (.mention(let mention), .promised): mention.kind == .date || mention.kind == .duration
    case (.mention(let mention), .deadline), (.mention(let mention), .due),
      (.mention(let mention), .notified), (.mention(let mention), .date):
      mention.kind == .date
    default: false
    }
  }

  /// What follows its cue is nearer than what stands before it.
  private func distance(_ span: Range<Int>, _ sighting: Sighting) -> Int {
    // About one word: “on 23 September, promised an answer within 7 days”.
    let penalty = Glyph.of(text.units[sighting.hull.lowerBound]) == .han ? 4 : 20
    return span.lowerBound >= sighting.hull.upperBound
      ? span.lowerBound - sighting.hull.upperBound
      : max(0, sighting.hull.lowerBound - span.upperBound) + penalty
  }

  private func value(of item: Item, for qualifier: Qualifier) -> Value {
    switch item.content {
    case .mention(let mention):
      switch qualifier {
      case .reference, .agent: .text(joined(mention.span))
      case .deadline: mention.ahead(of: context.today)
      default: mention.value
      }
    case .bare: .text(joined(item.span))
    case .beside(_, let value): value
    }
  }

  /// An identifier as written, its blanks removed.
  private func joined(_ span: Range<Int>) -> String { String(text.words(span).filter { !$0.isWhitespace }) }
}
