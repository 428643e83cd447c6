import Cases
import Facts
import Mentions

/// Writes pieces of one language from one matter. A part with an unknown slot leaves no trace but an empty place.
struct Renderer {
  /// A run, or the place where an optional part fell away: a line of such places alone goes too.
  enum Item {
    case run(Run)
    case gone
  }

  /// One sentence of a list, with the fact that it is about.
  struct Sentence {
    var known: Known
    var runs: [Run]
  }

  let book: Templates.Book
  let lookup: Lookup
  private var items: [Item] = []
  private var section = 0
  private var enclosures: [Sentence]?
  /// How many pieces stand in each other; a piece that sets itself in ends here.
  private var depth = 0
  /// What the parts said so far rest on, tests included.
  private var gathered: [Origin] = []

  init(_ book: Templates.Book, _ matter: Matter) {
    self.book = book
    lookup = Lookup(matter)
  }

  /// A text, or a list's sentences one a line; `nil` where it says nothing.
  mutating func piece(_ name: String) -> [Run]? {
    items = []
    section = 0
    guard let piece = book[name] else { return nil }
    switch piece.body {
    case .text(let nodes):
      guard say(nodes, own: lookup.matter.subject, in: []) else { return nil }
    case .rows:
      guard list(sentences(name), between: "\n", last: "\n") else { return nil }
    case .table:
      return nil
    }
    return closed(items)
  }

  // MARK: Text

  /// `false` where a slot outside brackets is unknown; what was said by then is taken back by the caller.
  private mutating func say(_ nodes: [Node], own: Known?, in around: [Origin], isPart: Bool = false) -> Bool {
    var words: [Int] = []
    var sources = around
    for node in nodes {
      switch node {
      case .text(let text):
        words.append(items.count)
        items.append(.run(Run(text)))
      case .slot(let reference, let form):
        guard let found = lookup.find(reference, own: own), let text = saying.say(found, form) else {
          return false
        }
        items.append(.run(Run(text, (around + found.sources).unique)))
        sources += found.sources
      case .test(let test, let holds):
        guard let found = self.test(test, holds: holds, own: own) else { return false }
        sources += found
      case .choice(let ways):
        guard choose(ways, own: own, in: around) else { return false }
      case .numbered(let names):
        guard number(names.flatMap { sentences($0) }) else { return false }
      case .list(let name, let between, let last):
        guard join(name, between: between, last: last, own: own, in: around) else { return false }
      case .count(let name, let picks):
        let count = sentences(name).count
        guard count > 0, let text = saying.count(count, picks: picks) else { return false }
        items.append(.run(Run(text, around)))
      case .enclosure(let condition):
        guard let place = enclosure(condition, own: own) else { return false }
        items.append(.run(Run(String(place.number), (around + [.fact(place.known)]).unique)))
        sources.append(.fact(place.known))
      case .section:
        section += 1
        items.append(.run(Run(saying.section(section))))
      }
    }
    gathered += sources
    // The words of a part rest on all that the part needs.
    let rest = isPart || own != nil ? sources.unique : around
    for place in words { if case .run(let run) = items[place] { items[place] = .run(Run(run.text, rest)) } }
    return true
  }

  private mutating func choose(_ ways: [[Node]], own: Known?, in around: [Origin]) -> Bool {
    for way in ways {
      let (before, number) = (items.count, section)
      if say(way, own: own, in: around, isPart: true) {
        if way.isEmpty { items.append(.gone) }
        return true
      }
      items.removeSubrange(before...)
      section = number
    }
    items.append(.gone)
    return ways.count == 1
  }

  private mutating func test(_ test: Test, holds: Bool, own: Known?) -> [Origin]? {
    if case .piece(let name) = test {
      if case .text(let nodes)? = book[name]?.body {
        let before = (items: items.count, sources: gathered.count)
        let speaks = depth < 8 && nested { $0.say(nodes, own: own, in: []) }
        let sources = Array(gathered[before.sources...])
        items.removeSubrange(before.items...)
        gathered.removeSubrange(before.sources...)
        return speaks == holds ? (holds ? sources.unique : []) : nil
      }
      let spoken = sentences(name).map { Origin.fact($0.known) }
      return spoken.isEmpty == holds ? nil : (holds ? spoken : [])
    }
    let found = lookup.holds(test, own: own)
    return holds ? found : (found == nil ? [] : nil)
  }

  // MARK: Lists

  /// The sentences of a piece of rows; of every other piece none.
  mutating func sentences(_ name: String) -> [Sentence] {
    guard depth < 8, case .rows(let rows, let order, let most)? = book[name]?.body else { return [] }
    depth += 1
    let outer = items
    defer {
      items = outer
      depth -= 1
    }
    var told: [(place: Int, sentence: Sentence)] = []
    for row in rows {
      for (place, known) in lookup.rows[row.head.kind] ?? [] where lookup.fits(known, row.head, own: nil) {
        var sources: [Origin] = [.fact(known)]
        let isFor = row.tests.allSatisfy { test in
          let found = self.test(test.test, holds: test.holds, own: known)
          sources += found ?? []
          return found != nil
        }
        items = []
        guard isFor, say(row.body, own: known, in: sources.unique) else { continue }
        told.append((place, Sentence(known: known, runs: items.compactMap(\.run))))
      }
    }
    // Two calls to one's employer are one point of a complaint: nothing is said twice.
    var heard: Set<String> = []
    let news = inOrder(told, order).filter { heard.insert($0.runs.map(\.text).joined()).inserted }
    return Array(news.prefix(most))
  }

  private func inOrder(_ told: [(place: Int, sentence: Sentence)], _ order: Piece.Order) -> [Sentence] {
    guard order != .asWritten else { return told.map(\.sentence) }
    let days = told.map {
      order == .byDate ? $0.sentence.known.fact.firstDay(today: lookup.matter.of.today) : nil
    }
    let places = told.indices.sorted { a, b in
      guard order == .byDate else { return (told[a].place, a) < (told[b].place, b) }
      guard days[a] != days[b] else { return a < b }
      guard let first = days[a], let second = days[b] else { return days[a] == nil }
      return first < second
    }
    return places.map { told[$0].sentence }
  }

  private mutating func number(_ sentences: [Sentence]) -> Bool {
    for (index, sentence) in sentences.enumerated() {
      items.append(.run(Run((index > 0 ? "\n" : "") + "\(index + 1). ", sentence.runs.first?.sources ?? [])))
      items += sentence.runs.map { .run($0) }
    }
    return !sentences.isEmpty
  }

  /// Two calls to one agent name the agent once.
  private mutating func list(_ told: [Sentence], between: String, last: String) -> Bool {
    var said: Set<String> = []
    let sentences = told.filter { said.insert($0.runs.map(\.text).joined()).inserted }
    for (index, sentence) in sentences.enumerated() {
      if index > 0 {
        items.append(
          .run(Run(index == sentences.count - 1 ? last : between, sentence.runs.first?.sources ?? [])))
      }
      items += sentence.runs.map { .run($0) }
    }
    return !sentences.isEmpty
  }

  private mutating func join(
    _ name: String, between: String, last: String, own: Known?, in around: [Origin]
  ) -> Bool {
    guard case .text(let nodes)? = book[name]?.body else {
      return list(sentences(name), between: between, last: last)
    }
    return depth < 8 && nested { $0.say(nodes, own: own, in: around) }
  }

  private mutating func nested(_ body: (inout Renderer) -> Bool) -> Bool {
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }

  /// The number of the first enclosure that a condition fits.
  private mutating func enclosure(_ condition: Condition, own: Known?) -> (number: Int, known: Known)? {
    let listed = enclosures ?? sentences("enclosures")
    enclosures = listed
    let place = listed.firstIndex { lookup.fits($0.known, condition, own: own) }
    return place.map { ($0 + 1, listed[$0].known) }
  }

  private var saying: Saying { Saying(book: book) }

  /// Lines of which nothing is left go, and so do doubled empty lines.
  private func closed(_ items: [Item]) -> [Run] {
    var lines: [[Item]] = [[]]
    for item in items {
      guard case .run(let run) = item, run.text.contains("\n") else {
        lines[lines.count - 1].append(item)
        continue
      }
      for (index, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { lines.append([]) }
        if !part.isEmpty { lines[lines.count - 1].append(.run(Run(String(part), run.sources))) }
      }
    }
    var kept: [[Run]] = []
    for line in lines {
      let runs = line.compactMap(\.run)
      let isBlank = runs.allSatisfy { $0.text.allSatisfy { $0.isWhitespace || $0 == "^" || $0 == ">" } }
      if isBlank, line.count > runs.count { continue }
      if runs.isEmpty, kept.last?.isEmpty ?? true { continue }
      kept.append(runs)
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return Array(kept.map { $0[...] }.joined(separator: [Run("\n")]))
  }
}

extension Renderer.Item {
  fileprivate var run: Run? { if case .run(let run) = self { run } else { nil } }
}

extension Fact {
  /// The day by which it is set in time: its own date, else when it was told to the person; a balance is of today.
  func firstDay(today: Day) -> Day? {
    if let date = self[.date]?.date { return min(date.first, self[.notified]?.date?.first ?? date.first) }
    if case .date(let date) = value { return date.first }
    if kind == .balance { return today }
    if let told = self[.notified]?.date { return told.first }
    if case .time(let time)? = self[.time] { return time.day }
    return nil
  }
}

extension [Origin] {
  /// Each once, in order.
  var unique: [Origin] {
    if count < 2 { return self }
    // A handful: comparing is cheaper than hashing whole facts.
    if count < 12 {
      return reduce(into: []) { found, origin in if !found.contains(origin) { found.append(origin) } }
    }
    var seen: Set<Origin> = []
    return filter { seen.insert($0).inserted }
  }
}
