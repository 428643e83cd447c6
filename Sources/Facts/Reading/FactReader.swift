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
    draft(of: text, reading, context).facts
  }

  /// The facts with every step on the way to them.
  func draft(of text: Text, _ reading: Reading, _ context: ReadingContext) -> Draft {
    let words = book.words(in: text)
    let clauses = Clauses(text, turns: book.turns(words))
    let sightings = book.sightings(of: words, in: text, clauses)
    var draft = Draft(text: text, clauses: clauses, sightings: sightings, context: context)
    draft.gather(reading)
    draft.settleWants()
    draft.findNames(names)
    draft.settle()
    draft.finish()
    return draft
  }
}
