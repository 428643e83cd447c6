/// All that can be read at each place of a text.
///
/// Filled from the end of the text to its beginning, so that a row finds everything after its first token already read:
/// no place is read twice, and nothing recurses deeper than a row is long.
struct Chart {
  /// A reading that a rule or scanner gave.
  struct Reading {
    /// Where it begins, the words beside it included.
    var at: Int32
    /// Where what was said begins and ends.
    var from: Int32
    var end: Int32
    /// Where the words beside it end.
    var reach: Int32
    /// Its rule; -1 for a scanner's.
    var rule: Int32
    /// Its value in the pool.
    var code: Int32
  }

  /// A number, for itself or with what belongs to it.
  struct Number {
    var at: Int32
    var end: Int32
    var numeral: Numeral
  }

  /// What was read, and the values.
  struct Result {
    var pool: Pool
    var readings: [Reading]
    var numbers: [Number]
  }

  private let grammar: Grammar
  private let units: UnsafeBufferPointer<UInt16>
  private(set) var pool = Pool()
  /// All readings, from the last place to the first.
  private(set) var readings: [Reading] = []
  /// Numbers, from the last place to the first.
  private(set) var numbers: [Number] = []

  private var tokens: [Token] = []
  /// By place: the first of its tokens; 0 for none. A place's tokens end at one with a negative class.
  private var heads: [Int32]
  private var path: InlineArray<12, Step> = InlineArray(repeating: Step(token: 0, start: 0))
  private var candidates: [Candidate] = []
  private var pending: [(start: Int, end: Int, code: Int)] = []
  private let cursor = Cursor()

  private struct Step {
    var token: Int32
    var start: Int32
  }

  private struct Candidate {
    var end: Int32
    var reach: Int32
    var from: Int32
    var accept: Int32
    var rule: Int32
    var cutsNumber: Bool
    var path: InlineArray<12, Step>
  }

  private init(_ grammar: Grammar, _ units: UnsafeBufferPointer<UInt16>) {
    self.grammar = grammar
    self.units = units
    heads = Array(repeating: 0, count: units.count + 1)
    tokens.append(Token(sort: -1, end: 0, code: 0))
  }

  /// Reads a text.
  static func read(_ text: Text, by grammar: Grammar) -> Result {
    text.units.withUnsafeBufferPointer { units in
      var chart = Chart(grammar, units)
      var place = units.count - 1
      while place >= 0 {
        let bits = grammar.begins[Int(units[place])]
        if bits != 0 || !chart.pending.isEmpty { chart.read(at: place, bits) }
        place -= 1
      }
      return Result(pool: chart.pool, readings: chart.readings, numbers: chart.numbers)
    }
  }

  private mutating func read(at place: Int, _ bits: UInt8) {
    let head = tokens.count
    let isWordStart =
      place == 0 || !(Glyph.of(units[place]) == .letter && Glyph.of(units[place - 1]) == .letter)
    if bits & 1 != 0, isWordStart { findWords(at: place) }
    if bits & ~1 != 0 { scan(at: place, bits) }
    while let last = pending.last, last.start >= place {
      pending.removeLast()
      if last.start == place { keep(last.code, at: place, end: last.end) }
    }
    guard tokens.count > head else { return }
    for storey in grammar.storeys.indices {
      match(storey, at: place, tokens: head..<tokens.count)
    }
    tokens.append(Token(sort: -1, end: 0, code: 0))
    heads[place] = Int32(head)
  }

  private mutating func findWords(at place: Int) {
    let lexicon = grammar.lexicon
    var found = tokens
    tokens = []
    lexicon.words(in: units, at: place) { word, end in
      for sense in lexicon.senses(word) {
        found.append(Token(sort: Int16(truncatingIfNeeded: sense.sort), end: end, code: sense.code))
      }
    }
    tokens = found
  }

  private mutating func scan(at place: Int, _ bits: UInt8) {
    for (index, scanner) in grammar.scanners.enumerated() where bits & (2 << UInt8(index)) != 0 {
      var found: [(Scanner.Found, Int, Int)] = []
      scanner.scan(units, place) { found.append(($0, $1, $2)) }
      for (what, start, end) in found {
        switch what {
        case .numeral(let numeral):
          let code = pool.numerals.count
          pool.numerals.append(numeral)
          numbers.append(Number(at: Int32(place), end: Int32(end), numeral: numeral))
          tokens.append(
            Token(sort: Int16(Sorts.numeral), facets: numeral.facets.rawValue, end: end, code: code))
        case .outcome(let outcome):
          let code = pool.outcomes.count
          pool.outcomes.append(outcome)
          if start < place {
            pending.append((start, end, code))
            pending.sort { $0.start < $1.start }
          } else {
            keep(code, at: place, end: end)
          }
        }
      }
    }
  }

  /// What a scanner found.
  private mutating func keep(_ code: Int, at place: Int, end: Int) {
    let (place, end) = (Int32(truncatingIfNeeded: place), Int32(truncatingIfNeeded: end))
    keep(
      Reading(at: place, from: place, end: end, reach: end, rule: -1, code: Int32(truncatingIfNeeded: code)))
  }

  private mutating func keep(_ reading: Reading) {
    readings.append(reading)
    let code = Int(reading.code)
    if case .number(let numeral) = pool.outcomes[code] {
      numbers.append(Number(at: reading.from, end: reading.end, numeral: numeral))
    }
    guard reading.from == reading.at else { return }
    tokens.append(Token(sort: Int16(1 + pool.outcomes[code].sort), end: Int(reading.end), code: code))
  }

  /// Reads the rows of a storey that begin at a place; of each sort of outcome the longest stays, then the earlier rule.
  private mutating func match(_ storey: Int, at place: Int, tokens range: Range<Int>) {
    candidates.removeAll(keepingCapacity: true)
    let rows = grammar.storeys[storey]
    for index in range {
      follow(rows, node: 0, token: index, depth: 0, at: place)
    }
    guard !candidates.isEmpty else { return }
    candidates.sort { ($1.end, $1.reach, $0.rule) < ($0.end, $0.reach, $1.rule) }
    var seen: UInt64 = 0
    for candidate in candidates {
      let accept = rows.accepts[Int(candidate.accept)]
      cursor.index = 0
      cursor.tokens.removeAll(keepingCapacity: true)
      for capture in accept.captures {
        cursor.tokens.append(capture < 0 ? nil : tokens[Int(candidate.path[Int(capture)].token)])
      }
      let rule = grammar.rules[Int(accept.rule)]
      guard let outcome = rule.meaning(Captured(cursor: cursor, pool: pool)) else { continue }
      // 3月3万块 is no 3月3: a number at the end belongs to what it begins.
      if candidate.cutsNumber, outcome.sort != Said.numberSort { continue }
      let bit: UInt64 = 1 << UInt64(outcome.sort)
      guard seen & bit == 0 else { continue }
      seen |= bit
      pool.outcomes.append(outcome)
      keep(
        Reading(
          at: Int32(truncatingIfNeeded: place), from: candidate.from, end: candidate.end,
          reach: candidate.reach,
          rule: accept.rule, code: Int32(truncatingIfNeeded: pool.outcomes.count - 1)))
    }
  }

  /// Goes on from a node of the rows by a token.
  private mutating func follow(_ rows: Storey, node: Int32, token index: Int, depth: Int, at place: Int) {
    let token = tokens[index]
    var edge = rows.edge(from: node, by: token.sort)
    while edge >= 0 {
      let step = rows.edges[Int(edge)]
      edge = step.next
      guard token.facets & step.facets == step.facets else { continue }
      path[depth] = Step(token: Int32(truncatingIfNeeded: index), start: Int32(truncatingIfNeeded: place))
      for accept in rows.acceptsAt[Int(step.target)] { complete(rows, accept, depth: depth) }
      guard rows.hasEdges[Int(step.target)], depth < 11 else { continue }
      let next = skippingBlanks(Int(token.end))
      var following = Int(heads[next])
      guard following > 0 else { continue }
      while tokens[following].sort >= 0 {
        follow(rows, node: step.target, token: following, depth: depth + 1, at: next)
        following += 1
      }
    }
  }

  /// A row is complete at the last token of the path.
  private mutating func complete(_ rows: Storey, _ accept: Int32, depth: Int) {
    let (before, after) = (Int(rows.accepts[Int(accept)].before), Int(rows.accepts[Int(accept)].after))
    candidates.append(
      Candidate(
        end: tokens[Int(path[depth - after].token)].end, reach: tokens[Int(path[depth].token)].end,
        from: path[min(before, depth)].start, accept: accept, rule: rows.accepts[Int(accept)].rule,
        cutsNumber: depth > 0 && after == 0 && beginsMore(path[depth]), path: path))
  }

  /// Whether a number begins something longer: the 3 of 3万块, the 20 of 20个电话.
  private func beginsMore(_ step: Step) -> Bool {
    let token = tokens[Int(step.token)]
    guard token.sort == Sorts.numeral || token.sort == Sorts.quantity else { return false }
    var other = Int(heads[Int(step.start)])
    while tokens[other].sort >= 0 {
      if tokens[other].end > token.end, Sorts.amounts.contains(tokens[other].sort) { return true }
      other += 1
    }
    return false
  }

  /// Up to four blanks may stand between two tokens.
  private func skippingBlanks(_ place: Int) -> Int {
    var place = place
    var blanks = 0
    while place < units.count, blanks < 4, units[place] == 0x20 || units[place] == 0x09 {
      place += 1
      blanks += 1
    }
    return place
  }
}
