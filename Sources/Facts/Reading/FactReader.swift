import Mentions

/// What the reader is told besides the text.
public struct ReadingContext: Sendable {
  /// The date that relative dates count from.
  public var today: Day
  /// The kinds that were just asked for: they decide a bare answer.
  public var asked: [Kind]
  /// The newest facts of the case, for 那通电话 and for corrections of what was said before; empty outside a talk.
  public var known: [Fact]
  /// So many working days after a day: a promise of seven working days is a date.
  public var workingDays: @Sendable (Day, Int) -> Day

  /// Nothing asked, nothing known; working days are weekdays until a calendar is given.
  public init(
    today: Day, asked: [Kind] = [], known: [Fact] = [],
    workingDays: @escaping @Sendable (Day, Int) -> Day = ReadingContext.weekdays
  ) {
    (self.today, self.asked, self.known, self.workingDays) = (today, asked, known, workingDays)
  }

  /// Monday to Friday.
  @Sendable public static func weekdays(after day: Day, count: Int) -> Day {
    var day = day
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday < 6 { left -= 1 }
    }
    return day
  }
}

/// Mentions and cues → facts. Reading never fails: a text yields what it yields.
public struct FactReader: Sendable {
  let book: CueBook
  private let names: NameShapes

  /// A reader with the cues and the name shapes of every language.
  public init(_ book: CueBook, names: NameShapes) {
    self.book = book
    self.names = names
  }

  /// The facts of a text, in the order of their places.
  public func facts(in text: Text, _ reading: Reading, _ context: ReadingContext) -> [Fact] {
    guard text.count > FactReader.longest else {
      return .together(drafts(of: text, reading, context).flatMap(\.facts))
    }
    // A book is read page by page: the words of a page are all that is held at a time.
    var facts: [Fact] = []
    var context = context
    var (mentions, bare) = (reading.mentions[...], reading.bare[...])
    for page in pages(of: text, reading) {
      let part = Reading(
        mentions: mentions.turned(to: page), bare: bare.turned(to: page))
      facts += drafts(of: text.part(page), part, context).flatMap(\.facts).map {
        $0.moved(by: page.lowerBound)
      }
      context.asked = []
    }
    return .together(facts)
  }

  /// The scalars of a page.
  private static let longest = 1 << 15

  /// Pages that end with a line or a sentence where they can, and never within a mention.
  private func pages(of text: Text, _ reading: Reading) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = min(start + FactReader.longest, text.count)
      if end < text.count {
        let borders: Set<UInt16> = [0x0A, 0x3002, 0x21, 0x3F]
        if let border = text.units[(start + FactReader.longest / 2)..<end].lastIndex(where: borders.contains)
        {
          end = border + 1
        }
        let next = reading.mentions.firstPlace { $0.span.upperBound > end }
        if next < reading.mentions.count, reading.mentions[next].span.lowerBound < end {
          end = reading.mentions[next].span.upperBound
        }
      }
      pages.append(start..<end)
      start = end
    }
    return pages
  }

  /// The text read stretch by stretch, with every step on the way to its facts.
  func drafts(of text: Text, _ reading: Reading, _ context: ReadingContext) -> [Draft] {
    let words = book.words(in: text)
    let clauses = Clauses(
      text, turns: book.turns(words, in: text, reading.mentions), whole: reading.mentions.map(\.span),
      points: book.points(words, in: text),
      // 工单 20241008 0037 names no day.
      days: reading.mentions.filter { mention in
        (mention.kind == .date || mention.kind == .time)
          && mention.span.contains { Glyph.of(text.units[$0]) == .han }
      }.map(\.span))
    var sightings = book.sightings(of: words, in: text, clauses).outside(reading, in: text)[...]
    let polarity = Polarity(Array(sightings), clauses, text)
    let people = book.people(in: words)
    var (mentions, bare) = (reading.mentions[...], reading.bare[...])
    var context = context
    return clauses.stretches.map { stretch in
      func take<Part>(_ parts: inout ArraySlice<Part>, _ start: (Part) -> Int) -> [Part] {
        let taken = parts.prefix { start($0) < stretch.upperBound }
        parts.removeFirst(taken.count)
        return Array(taken)
      }
      var draft = Draft(
        text: text, stretch: stretch, clauses: clauses, sightings: take(&sightings) { $0.hull.lowerBound },
        context: context, polarity: polarity, people: people)
      draft.gather(
        Reading(
          mentions: take(&mentions) { $0.span.lowerBound }, bare: take(&bare) { $0.span.lowerBound }))
      draft.settleWants()
      draft.findNames(names)
      draft.settle()
      draft.finish()
      // What was asked is answered at once.
      context.asked = []
      return draft
    }
  }
}

extension [Sighting] {
  /// Without marks and roles that lie within a value: 两万一 holds no 万一, 110元 no 110.
  fileprivate func outside(_ reading: Reading, in text: Text) -> [Sighting] {
    let values = (reading.mentions.map(\.span) + reading.bare.map(\.span)).sorted {
      $0.lowerBound < $1.lowerBound
    }
    return filter { sighting in
      let row = sighting.row
      if sighting.words.contains(where: { reading.mentions.cut($0, in: text) }) { return false }
      // 8月还了500: here 月还 is no sum a month.
      if row.isMonthly, reading.mentions.reach(into: sighting.words[0]) { return false }
      guard
        row.isLight || (row.isSaying && Glyph.of(text.units[sighting.hull.lowerBound]) == .digit)
      else { return true }
      let next = values.firstPlace { $0.upperBound > sighting.hull.lowerBound }
      guard next < values.count else { return true }
      return !(values[next].encloses(sighting.hull) && values[next].count > sighting.hull.count)
    }
  }
}

extension [Mention] {
  /// Whether a date that begins before a word ends within it.
  fileprivate func reach(into word: Range<Int>) -> Bool {
    let last = firstPlace { $0.span.lowerBound >= word.lowerBound } - 1
    return last >= 0 && self[last].kind == .date && self[last].span.upperBound > word.lowerBound
      && self[last].span.upperBound < word.upperBound
  }

  /// 说明天要来 holds no 说明: whether a date begins within a word and goes on behind it.
  ///
  /// “2 days late in May” stays: letters are parted by blanks.
  fileprivate func cut(_ word: Range<Int>, in text: Text) -> Bool {
    guard word.count > 1, Glyph.of(text.units[word.lowerBound]) == .han else { return false }
    let next = firstPlace { $0.span.lowerBound > word.lowerBound }
    return next < count && self[next].kind == .date && self[next].span.lowerBound < word.upperBound
      && self[next].span.upperBound > word.upperBound
  }
}

extension ArraySlice<Mention> {
  /// Takes the mentions of a page, their places counted from its start.
  fileprivate mutating func turned(to page: Range<Int>) -> [Mention] {
    let taken = prefix { $0.span.lowerBound < page.upperBound }
    removeFirst(taken.count)
    return taken.map { mention in
      var mention = mention
      mention.span = mention.span.lowerBound - page.lowerBound..<mention.span.upperBound - page.lowerBound
      return mention
    }
  }
}

extension ArraySlice<BareNumber> {
  /// Takes the numbers of a page, their places counted from its start.
  fileprivate mutating func turned(to page: Range<Int>) -> [BareNumber] {
    let taken = prefix { $0.span.upperBound <= page.upperBound }
    removeFirst(taken.count)
    return taken.compactMap { number in
      guard number.span.lowerBound >= page.lowerBound else { return nil }
      var number = number
      number.span = number.span.lowerBound - page.lowerBound..<number.span.upperBound - page.lowerBound
      return number
    }
  }
}

extension Fact {
  /// The fact with its place so many scalars on.
  fileprivate func moved(by offset: Int) -> Fact {
    var fact = self
    fact.span = span.lowerBound + offset..<span.upperBound + offset
    return fact
  }
}
