import Cases
import Facts
import Mentions

/// A finished letter read as whoever receives it reads it: line by line, each line for what it says, on the letter's day.
///
/// The reader knows the parts that every letter has (who writes, the list of enclosures, the signature), and is not
/// told what any sentence is to mean. The title only names what follows and is not read.
public struct Rereading: Sendable {
  /// What a line says, given the day, what its place in the letter answers, and what was read before.
  public typealias Reader = @Sendable (Text, ReadingContext) -> [Fact]

  /// A fact with the line that says it.
  public struct Line: Hashable, Sendable {
    /// What was read.
    public internal(set) var fact: Fact
    /// The words of the line.
    public let words: String
    /// Its line in the text, from 1.
    public let line: Int
  }

  /// Everything that was read, in the letter's order; what another line tells more fully is not repeated.
  public let lines: [Line]

  /// Reads a text in a language; without a date of its own it is read as of `today`.
  public init(
    of text: String, form: Form = .letter, in language: Language, on today: Day,
    templates: Templates = .builtIn, reader: Reader
  ) {
    guard let book = templates.book(language) else {
      lines = []
      return
    }
    let sheet = Sheet(text, form, book, of: nil, original: nil)
    var read: [Line] = []
    for part in sheet.readable {
      let context = ReadingContext(today: sheet.day ?? today, asked: part.asked)
      let facts = reader(Text(part.words), context).map(\.unplaced).filter {
        // The title names the product, and of everything else only what follows.
        !part.isTitle || $0.kind == .product
      }
      let told = facts.isEmpty && part.isEvent ? [sheet.event(part.words)] : facts
      read += told.map { Line(fact: $0, words: part.words, line: part.line) }
    }
    read.giveReferences()
    lines = read.enumerated().filter { place, line in
      !read.enumerated().contains { other, fuller in
        other != place && fuller.fact.tells(line.fact) && (other < place || !line.fact.tells(fuller.fact))
      }
    }.map(\.element)
  }
}

extension [Rereading.Line] {
  /// “Case: A-2231” above the salutation is the number of the one contact that is told without one.
  fileprivate mutating func giveReferences() {
    func isNumber(_ line: Rereading.Line) -> Bool {
      line.fact.kind == .contact && line.fact.value == .id(Channel.unknown.rawValue)
        && line.fact.qualifiers.map(\.name) == [.reference]
    }
    for line in filter(isNumber) {
      let told = indices.filter { self[$0].fact.kind == .contact && !isNumber(self[$0]) }
      if !told.contains(where: { self[$0].fact[.reference] == line.fact[.reference] }) {
        let bare = told.filter { self[$0].fact[.reference] == nil }
        guard let only = bare.first, bare.count == 1 else { continue }
        self[only].fact[.reference] = line.fact[.reference]
      }
      removeAll { $0 == line }
    }
  }
}

extension Fact {
  /// The fact without its place. A paper is called by the letter's word for it; of whom one writes for, who that is counts.
  var unplaced: Fact {
    var fact = Fact(kind, kind == .complainantFor ? self[.who] ?? value : value)
    for (name, value) in qualifiers where kind != .evidence || name != .name { fact[name] = value }
    // 吃飯坐車 is written in the script of the letter.
    if case .text(let name)? = fact[.name] { fact[.name] = .text(Folding.text(name)) }
    return fact
  }

  /// Whether this fact says all that the other does.
  func tells(_ other: Fact) -> Bool {
    kind == other.kind && value == other.value && other.qualifiers.allSatisfy { self[$0.name] == $0.value }
  }
}

extension Sheet {
  /// A line to be read, with what its place in the letter answers.
  struct Readable {
    var words: String
    var line: Int
    var asked: [Kind] = []
    var isEvent = false
    var isTitle = false
  }

  /// A sentence among the events that says nothing the vocabulary knows is the person's own.
  func event(_ words: String) -> Fact {
    var event = Fact(.event, .text(words))
    event[.language] = .id(language.tag)
    event[.date] = patterns.dates(in: Array(words)).first?.value.map { .date(DateSpan($0)) }
    return event
  }

  /// The letter's lines without its title, its date and its headings.
  var readable: [Readable] {
    let greeting = lines.firstIndex { holds($0, "greeting") } ?? 0
    let own = date?.line
    var readable: [Readable] = []
    var isTitle = false
    for (place, line) in lines[..<greeting].enumerated() where place + 1 != own {
      let words = String(line.drop { $0.isWhitespace })
      if words.isEmpty { isTitle = false } else if holds(words, "subject") { isTitle = true }
      // Who writes stands alone in its line, and so does to whom.
      if !words.isEmpty {
        readable.append(
          Readable(
            words: words, line: place + 1, asked: [.complainantEmail, .complainantPhone, .creditor],
            isTitle: isTitle && !holds(words, "reference")))
      }
    }
    let enclosures = items(under: "enclosures").map(\.line)
    let events = items(under: "events").map(\.line)
    let body = paragraphs.filter { $0.line > greeting && $0.line != own }
    for (place, part) in body.enumerated() {
      let isHeading =
        !part.isItem && place + 1 < body.count && body[place + 1].isItem
        && part.text.count < 60
      if isHeading { continue }
      var words = part.text.drop { $0.isWhitespace }
      if part.isItem { words = words.drop { $0.isDigit }.dropFirst(2) }
      for lead in self.words("lead") where words.hasPrefix(lead + " ") {
        words = words.dropFirst(lead.count + 1)
      }
      let isSigned = place > 0 && holds(body[place - 1].text, "name") && !part.isItem
      readable.append(
        Readable(
          words: String(words), line: part.line,
          asked: enclosures.contains(part.line) ? [.evidence] : isSigned ? [.complainantName] : [],
          isEvent: events.contains(part.line)))
    }
    return readable
  }
}
