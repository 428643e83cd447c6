import Mentions

/// A text on its way to facts: each step adds to it.
struct Draft {
  let text: Text
  let clauses: Clauses
  let sightings: [Sighting]
  let context: ReadingContext
  let polarity: Polarity
  var anchors: [Anchor] = []
  var items: [Item] = []
  /// The pairs that were possible, best first: for traces.
  var candidates: [Scoring.Candidate] = []
  var facts: [Fact] = []

  init(text: Text, clauses: Clauses, sightings: [Sighting], context: ReadingContext) {
    (self.text, self.clauses, self.sightings, self.context) = (text, clauses, sightings, context)
    polarity = Polarity(sightings, clauses, text)
  }

  /// Cues that are told as true become anchors; mentions, bare numbers and what is told beside become items.
  mutating func gather(_ reading: Reading) {
    for sighting in sightings {
      switch sighting.cue {
      case .says(.evidence, _, _): break
      case .says(let kind, let id, let beside):
        if polarity.affirms(sighting, kind) { tell(kind, .id(id), beside, sighting) }
      case .topic(let kind, let id, let beside):
        guard polarity.affirms(sighting, kind),
          polarity.isAskedFor(sighting) || context.asked.contains(kind)
        else { continue }
        tell(kind, .id(id), beside, sighting)
      case .role(let named, let beside):
        let kind = meant(named)
        guard polarity.affirms(sighting, kind), !isKnownPhone(kind) else { continue }
        tell(kind, kind == .undisputed ? .flag : nil, beside, sighting)
      case .beside(let name, let value):
        guard name == .outcome || polarity.affirms(sighting, .request) else { continue }
        items.append(Item(content: .beside(name, value), span: sighting.hull, clause: sighting.clause))
      default: break
      }
    }
    gatherPapers()
    for mention in reading.mentions { add(.mention(mention), mention.span) }
    for number in reading.bare { add(.bare(number), number.span) }
    items.sort { $0.span.lowerBound < $1.span.lowerBound }
  }

  /// Asked at what rate late fees run, 日利率万分之五 is that rate.
  private func meant(_ kind: Kind) -> Kind {
    kind == .loanRate && context.asked.contains(.feeRate) && !context.asked.contains(.loanRate)
      ? .feeRate : kind
  }

  /// Whose number is known gives another one when it was asked who called.
  private func isKnownPhone(_ kind: Kind) -> Bool {
    kind == .complainantPhone && context.asked.contains(.consequence)
      && !context.asked.contains(.complainantPhone)
      && context.known.contains { $0.kind == .complainantPhone }
  }

  mutating func tell(_ kind: Kind, _ value: Value?, _ beside: [Qualifier: Value], _ sighting: Sighting) {
    var anchor = Anchor(
      kind: kind, value: value, beside: beside, hull: sighting.hull, clause: sighting.clause,
      weight: sighting.weight)
    if let who = sighting.who, beside[.who] == nil,
      kind == .cause || Slots.slot(for: .beside(.who, who), in: kind, value?.id) != nil
    {
      anchor.beside[.who] = who
    }
    anchors.append(anchor)
  }

  /// A value that was just denied (不是三千) is none.
  private mutating func add(_ content: Item.Content, _ span: Range<Int>) {
    guard !polarity.denies(span) else { return }
    items.append(Item(content: content, span: span, clause: clauses.index(of: span.lowerBound)))
  }

  /// 工单号…20241008: a cue that wants a mention takes the nearest after it, and both together are told beside a fact.
  mutating func settleWants() {
    for sighting in sightings {
      guard case .wants(let qualifier) = sighting.cue, polarity.affirms(sighting, .request) else { continue }
      let near = sighting.hull.lowerBound - 40..<sighting.hull.upperBound + 40
      let first = items.firstPlace { $0.span.lowerBound >= near.lowerBound }
      let place = items[first...].indices
        .prefix { items[$0].span.lowerBound < near.upperBound }
        .filter { abs(items[$0].clause - sighting.clause) <= 1 && suits(items[$0], qualifier) }
        .min { distance(items[$0].span, sighting) < distance(items[$1].span, sighting) }
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

  private func suits(_ item: Item, _ qualifier: Qualifier) -> Bool {
    switch (item.content, qualifier) {
    case (.mention(let mention), .reference): mention.kind == .number || mention.kind == .phone
    case (.bare(let number), .reference), (.bare(let number), .agent):
      number.amount.integer.map { $0 > 99 } ?? false
    case (.mention(let mention), .agent): mention.kind == .number
    case (.mention(let mention), .promised): mention.kind == .date || mention.kind == .duration
    case (.mention(let mention), .deadline), (.mention(let mention), .due),
      (.mention(let mention), .notified):
      mention.kind == .date
    default: false
    }
  }

  /// What follows its cue is nearer than what stands before it.
  private func distance(_ span: Range<Int>, _ sighting: Sighting) -> Int {
    span.lowerBound >= sighting.hull.upperBound
      ? span.lowerBound - sighting.hull.upperBound : max(0, sighting.hull.lowerBound - span.upperBound) + 4
  }

  private func value(of item: Item, for qualifier: Qualifier) -> Value {
    switch item.content {
    case .mention(let mention):
      qualifier == .reference || qualifier == .agent ? .text(joined(mention.span)) : mention.value
    case .bare: .text(joined(item.span))
    case .beside(_, let value): value
    }
  }

  /// An identifier as written, its blanks removed.
  private func joined(_ span: Range<Int>) -> String { String(text.words(span).filter { !$0.isWhitespace }) }

  /// Every item goes to the anchor that it fits best; what is left goes to what was asked.
  mutating func settle() {
    mergeUnknownContacts()
    anchors.sort { $0.hull.lowerBound < $1.hull.lowerBound }
    let scoring = Scoring(
      clauses: clauses, text: text, asked: context.asked,
      ands: sightings.filter { $0.cue == .mark(.and) }.map(\.hull.lowerBound), anchors: anchors, items: items)
    candidates = scoring.candidates()
    var isTaken = [Bool](repeating: false, count: items.count)
    for pair in candidates where !isTaken[pair.item] && anchors[pair.anchor].filled[pair.slot] == nil {
      anchors[pair.anchor].filled[pair.slot] = items[pair.item]
      isTaken[pair.item] = true
    }
    refineDates(&isTaken)
    let left = items.indices.filter { !isTaken[$0] }.map { items[$0] }
    fillAsked(left)
    callFrequency(left)
    looseOutcomes(left)
  }

  /// 三月份就没还上了，3月15号: a day that follows the month it lies in says the same, exactly.
  private mutating func refineDates(_ isTaken: inout [Bool]) {
    for index in anchors.indices {
      for slot in [Slot.value, .qualifier(.date)] {
        guard let item = anchors[index].filled[slot], let month = item.date, month.exact == nil else {
          continue
        }
        let next = items.firstPlace { $0.span.lowerBound >= item.span.upperBound }
        guard next < items.count, !isTaken[next], items[next].clause <= item.clause + 1,
          let day = items[next].date?.exact,
          month.first <= day, day <= month.last
        else { continue }
        anchors[index].filled[slot] = items[next]
        isTaken[next] = true
      }
    }
  }

  /// 打95188，客服说不行: a contact without a channel is the one named just before, or the only one there is.
  private mutating func mergeUnknownContacts() {
    let named = anchors.filter { $0.kind == .contact && $0.id != Channel.unknown.rawValue }
    guard !named.isEmpty else { return }
    anchors.removeAll { anchor in
      guard anchor.kind == .contact, anchor.id == Channel.unknown.rawValue else { return false }
      let next = named.firstPlace { $0.hull.lowerBound >= anchor.hull.lowerBound }
      let isNear =
        next > 0 && anchor.hull.lowerBound - named[next - 1].hull.upperBound < 60
        || next < named.count && clauses.sentences[named[next].clause] == clauses.sentences[anchor.clause]
      return isNear || named.count == 1
    }
  }

  /// A bare answer: asked for the principal, 三千 is the principal; asked about a contact, 10月8号 is its date.
  private mutating func fillAsked(_ left: [Item]) {
    var left = left
    for kind in context.asked {
      if kind.shape == .id || kind == .paymentMade {
        askedQualifiers(kind, &left)
        if kind != .paymentMade { continue }
      }
      if anchors.contains(where: { $0.kind == kind && ($0.value != nil || $0.filled[.value] != nil) }) {
        continue
      }
      guard let place = left.firstIndex(where: { Slots.slot(for: $0.content, in: kind, nil) == .value })
      else { continue }
      var anchor = Anchor(
        kind: kind, value: nil, beside: [:], hull: 0..<0, clause: 0, weight: 0, isAsked: true)
      anchor.filled[.value] = left.remove(at: place)
      anchors.append(anchor)
    }
    correctKnown(left)
  }

  /// “and it's 3,218.60, I typed it wrong”: a sum without a role takes the place of the newest like it.
  private mutating func correctKnown(_ left: [Item]) {
    guard sightings.contains(where: { $0.cue == .mark(.correction) }) else { return }
    for item in left {
      guard case .mention(let mention) = item.content, let new = mention.value.money,
        let old = context.known.last(where: { $0.value.money.map { new.amount.isLike($0.amount) } ?? false }),
        !anchors.contains(where: { $0.kind == old.kind && $0.filled[.value] != nil })
      else { continue }
      var anchor = Anchor(
        kind: old.kind, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0,
        isAsked: true)
      anchor.filled[.value] = item
      anchors.append(anchor)
    }
  }

  /// A date told alone when a contact, a cause or a consequence was asked about belongs to the newest of them that has none.
  private mutating func askedQualifiers(_ kind: Kind, _ left: inout [Item]) {
    for fact in context.known.reversed() where fact.kind == kind {
      if anchors.contains(where: { $0.kind == kind && $0.value == fact.value }) { continue }
      var anchor = Anchor(
        kind: kind, value: fact.value, beside: [:], hull: 0..<0, clause: 0, weight: 0, isAsked: true)
      left.removeAll { item in
        guard let slot = Slots.slot(for: item.content, in: kind, fact.value.id), slot != .value,
          anchor.filled[slot] == nil, !slot.isTold(in: fact)
        else { return false }
        anchor.filled[slot] = item
        return true
      }
      if !anchor.filled.isEmpty { anchors.append(anchor) }
    }
  }

  /// 每天二十多个电话: how many calls tells of calls.
  private mutating func callFrequency(_ left: [Item]) {
    var hasCalls = anchors.contains { $0.id == Consequence.collectionCalls.rawValue }
    for item in left {
      guard case .mention(let mention) = item.content, mention.kind == .count, mention.unit == "call",
        mention.per != nil
      else { continue }
      var anchor = Anchor(
        kind: .collectionFrequency, value: nil, beside: [:], hull: item.span, clause: item.clause, weight: 0)
      anchor.filled[.value] = item
      anchors.append(anchor)
      guard !hasCalls else { continue }
      hasCalls = true
      anchors.append(
        Anchor(
          kind: .consequence, value: .id(Consequence.collectionCalls.rawValue), beside: [:],
          hull: item.span, clause: item.clause, weight: 0))
    }
  }

  /// 只说会记录: how a contact ended, without a word on which.
  private mutating func looseOutcomes(_ left: [Item]) {
    guard !anchors.contains(where: { $0.kind == .contact }) else { return }
    var anchor: Anchor?
    for item in left {
      guard case .beside(let name, _) = item.content,
        [.outcome, .promised, .reference, .agent].contains(name)
      else { continue }
      if anchor == nil {
        anchor = Anchor(
          kind: .contact, value: .id(Channel.unknown.rawValue), beside: [:], hull: item.span,
          clause: item.clause, weight: 0)
      }
      anchor?.filled[.qualifier(name)] = item
    }
    if let anchor { anchors.append(anchor) }
  }
}

extension Slot {
  /// Whether a fact has something there.
  fileprivate func isTold(in fact: Fact) -> Bool {
    if case .qualifier(let name) = self { fact[name] != nil } else { true }
  }
}

extension Item {
  /// The date, if it is one.
  var date: DateSpan? { if case .mention(let mention) = content { mention.value.date } else { nil } }
}

extension Amount {
  /// 3,281.60 and 3,218.60: the same digits in another order, or no more than a tenth apart.
  fileprivate func isLike(_ other: Amount) -> Bool {
    if self == other { return false }
    if text(places: 2).sorted() == other.text(places: 2).sorted() { return true }
    let gap = self > other ? self - other : other - self
    return gap * 10 <= other
  }
}
