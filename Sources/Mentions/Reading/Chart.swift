/// All that can be read at each place of a stretch of text.
///
/// Filled from the end of the stretch to its beginning, so that a row finds everything after its first token already
/// read: no place is read twice, and nothing recurses deeper than a row is long.
struct Chart: ~Copyable {
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

  let pool = Pool()
  /// All readings, from the last place to the first.
  private(set) var readings: [Reading] = []
  /// Numbers, from the last place to the first.
  private(set) var numbers: [Number] = []

  private let grammar: Grammar
  private let units: UnsafeBufferPointer<UInt16>
  private var stretch = 0..<0
  private let begins: UnsafeMutablePointer<UInt8>
  private let rowsBegin: UnsafeMutablePointer<UInt8>
  private var tokens = Buffer<Token>()
  /// By place of the stretch: the first of its tokens; 0 for none. A place's tokens end at one with a negative class.
  private var heads = Buffer<Int32>()
  /// By place of the stretch: the classes of its tokens, by `Storey.bit`.
  private var classes = Buffer<UInt64>()
  private var path = InlineArray<12, Step>(repeating: Step(token: 0, start: 0))
  private var candidates = Buffer<Candidate>()
  private var pending: [(start: Int, end: Int, code: Int)] = []
  private var found: [(Scanner.Found, Int, Int)] = []

  struct Step: BitwiseCopyable {
    var token: Int32
    var start: Int32
  }

  /// A row that is complete.
  struct Candidate: BitwiseCopyable {
    var end: Int32
    var reach: Int32
    var from: Int32
    var accept: Int32
    var rule: Int32
    var cutsNumber: Bool
    var cutsDate: Bool
    var path: InlineArray<12, Step>
  }

  /// A chart for the units of a text, which must live as long as it is used.
  init(_ grammar: Grammar, _ units: UnsafeBufferPointer<UInt16>) {
    self.grammar = grammar
    self.units = units
    begins = grammar.begins.bytes
    rowsBegin = grammar.rowsBegin.bytes
  }

  /// Reads a stretch, and forgets the one before. Nothing is read over its borders.
  mutating func read(_ stretch: Range<Int>) {
    self.stretch = stretch
    pool.clear()
    readings.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    tokens.removeAll()
    pending.removeAll(keepingCapacity: true)
    tokens.append(Token(sort: -1, end: 0, code: 0))
    heads.fill(0, count: stretch.count + 1)
    classes.fill(0, count: stretch.count + 1)
    var place = stretch.upperBound - 1
    while place >= stretch.lowerBound {
      let bits = begins[Int(units[place])]
      if bits != 0 || !pending.isEmpty { read(at: place, bits) }
      place -= 1
    }
  }

  private mutating func read(at place: Int, _ bits: UInt8) {
    let head = tokens.count
    if bits & 1 != 0, isWordStart(place) { findWords(at: place) }
    if bits & ~1 != 0 { scan(at: place, bits) }
    while let last = pending.last, last.start >= place {
      pending.removeLast()
      if last.start == place { keep(last.code, at: place, end: last.end) }
    }
    guard tokens.count > head else { return }
    var seen = head
    var storeys: UInt8 = 0
    for storey in grammar.storeys.indices {
      while seen < tokens.count {
        storeys |= rowsBegin[Int(tokens[seen].sort)]
        seen += 1
      }
      guard storeys >> UInt8(storey) != 0 else { break }
      if storeys >> UInt8(storey) & 1 != 0 { match(storey, at: place, tokens: head..<tokens.count) }
    }
    var classes: UInt64 = 0
    for index in head..<tokens.count { classes |= Storey.bit(tokens[index].sort) }
    self.classes[place - stretch.lowerBound] = classes
    tokens.append(Token(sort: -1, end: 0, code: 0))
    heads[place - stretch.lowerBound] = Int32(truncatingIfNeeded: head)
  }

  private func isWordStart(_ place: Int) -> Bool {
    place == 0 || !Glyph.isLetter(units[place]) || !Glyph.isLetter(units[place - 1])
  }

  private mutating func findWords(at place: Int) {
    grammar.trie.senses(in: units, at: place, before: stretch.upperBound) { sense, end in
      tokens.append(Token(sort: Int16(truncatingIfNeeded: sense.sort), end: end, code: sense.code))
    }
  }

  private mutating func scan(at place: Int, _ bits: UInt8) {
    var bits = bits >> 1
    while bits != 0 {
      found.removeAll(keepingCapacity: true)
      grammar.scanners[bits.trailingZeroBitCount].scan(units, place) { found.append(($0, $1, $2)) }
      for (what, start, end) in found where end <= stretch.upperBound { keep(what, at: place, start, end) }
      bits &= bits - 1
    }
  }

  /// What a scanner found.
  private mutating func keep(_ what: Scanner.Found, at place: Int, _ start: Int, _ end: Int) {
    switch what {
    case .numeral(let numeral):
      numbers.append(
        Number(at: Int32(truncatingIfNeeded: place), end: Int32(truncatingIfNeeded: end), numeral: numeral))
      tokens.append(
        Token(
          sort: Int16(Sorts.numeral), facets: numeral.facets.rawValue, end: end, code: pool.numerals.count))
      pool.numerals.append(numeral)
    case .outcome(let outcome):
      let code = pool.outcomes.count
      pool.outcomes.append(outcome)
      guard start < place else { return keep(code, at: place, end: end) }
      guard start >= stretch.lowerBound else { return }
      let index = pending.firstIndex { $0.start > start } ?? pending.endIndex
      pending.insert((start, end, code), at: index)
    }
  }

  private mutating func keep(_ code: Int, at place: Int, end: Int) {
    let (place, end) = (Int32(truncatingIfNeeded: place), Int32(truncatingIfNeeded: end))
    keep(
      Reading(at: place, from: place, end: end, reach: end, rule: -1, code: Int32(truncatingIfNeeded: code)))
  }

  private mutating func keep(_ reading: Reading) {
    readings.append(reading)
    let outcome = pool.outcomes[Int(reading.code)]
    if case .number(let numeral) = outcome {
      numbers.append(Number(at: reading.from, end: reading.end, numeral: numeral))
    }
    guard reading.from == reading.at else { return }
    tokens.append(
      Token(sort: Int16(truncatingIfNeeded: 1 + outcome.sort), end: Int(reading.end), code: Int(reading.code))
    )
  }

  /// Reads the rows of a storey that begin at a place; of each sort of outcome the longest stays, then the earlier rule.
  private mutating func match(_ storey: Int, at place: Int, tokens range: Range<Int>) {
    let bit: UInt8 = 1 << UInt8(storey)
    candidates.removeAll()
    let rows = grammar.storeys[storey]
    for index in range where rowsBegin[Int(tokens[index].sort)] & bit != 0 {
      follow(rows, node: 0, token: index, depth: 0, at: place)
    }
    guard candidates.count > 0 else { return }
    if candidates.count > 1 {
      candidates.sort { ($1.end, $1.reach, $0.rule) < ($0.end, $0.reach, $1.rule) }
    }
    var seen: UInt64 = 0
    for index in 0..<candidates.count {
      guard let outcome = meaning(candidates[index], rows) else { continue }
      let bit: UInt64 = 1 << UInt64(outcome.sort)
      guard seen & bit == 0 else { continue }
      seen |= bit
      pool.outcomes.append(outcome)
      let candidate = candidates[index]
      keep(
        Reading(
          at: Int32(truncatingIfNeeded: place), from: candidate.from, end: candidate.end,
          reach: candidate.reach,
          rule: candidate.rule, code: Int32(truncatingIfNeeded: pool.outcomes.count - 1)))
    }
  }

  private func meaning(_ candidate: Candidate, _ rows: Storey) -> Said? {
    pool.asked = 0
    pool.row.removeAll(keepingCapacity: true)
    let accept = rows.accepts[Int(candidate.accept)]
    for index in 0..<Int(accept.count) {
      let step = accept.captures[index]
      pool.row.append(step < 0 ? nil : tokens[Int(candidate.path[Int(step)].token)])
    }
    guard let outcome = grammar.meanings[Int(candidate.rule)](pool) else { return nil }
    if candidate.cutsDate, outcome.yieldsToDate { return nil }
    // 3月3万块 is no 3月3: a number at the end belongs to what it begins.
    return candidate.cutsNumber && outcome.sort != Said.numberSort ? nil : outcome
  }

  /// Goes on from a node of the rows by a token.
  private mutating func follow(_ rows: Storey, node: Int32, token index: Int, depth: Int, at place: Int) {
    let token = tokens[index]
    var edge = rows.edge(from: node, by: token.sort)
    let end = rows.nodes[Int(node)].endEdge
    while edge < end, rows.edges[Int(edge)].sort == token.sort {
      let step = rows.edges[Int(edge)]
      edge += 1
      guard token.facets & step.facets == step.facets else { continue }
      path[depth] = Step(token: Int32(truncatingIfNeeded: index), start: Int32(truncatingIfNeeded: place))
      let target = rows.nodes[Int(step.target)]
      var accept = target.firstAccept
      while accept < target.endAccept {
        complete(rows.accepts + Int(accept), accept, depth: depth)
        accept += 1
      }
      guard target.classes != 0, depth < 11 else { continue }
      let next = skippingBlanks(Int(token.end))
      guard classes[next - stretch.lowerBound] & target.classes != 0 else { continue }
      var following = Int(heads[next - stretch.lowerBound])
      while tokens[following].sort >= 0 {
        if Storey.bit(tokens[following].sort) & target.classes != 0 {
          follow(rows, node: step.target, token: following, depth: depth + 1, at: next)
        }
        following += 1
      }
    }
  }

  /// A row is complete at the last token of the path.
  private mutating func complete(_ row: UnsafePointer<Storey.Accept>, _ accept: Int32, depth: Int) {
    let (before, after) = (Int(row.pointee.before), Int(row.pointee.after))
    candidates.append(
      Candidate(
        end: tokens[Int(path[depth - after].token)].end, reach: tokens[Int(path[depth].token)].end,
        from: path[min(before, depth)].start, accept: accept, rule: row.pointee.rule,
        cutsNumber: depth > 0 && after == 0 && beginsMore(path[depth]), cutsDate: cutsDate(depth), path: path)
    )
  }

  /// Whether a number begins something longer: the 3 of 3万块, the 20 of 20个电话.
  private func beginsMore(_ step: Step) -> Bool {
    let token = tokens[Int(step.token)]
    guard token.sort == Sorts.numeral || token.sort == Sorts.quantity else { return false }
    var other = Int(heads[Int(step.start) - stretch.lowerBound])
    while tokens[other].sort >= 0 {
      let sort = tokens[other].sort
      if tokens[other].end > token.end, sort < 32, Sorts.amounts & 1 << UInt32(sort) != 0 { return true }
      other += 1
    }
    return false
  }

  /// Whether a number on the path begins a date that goes on over the path's end.
  private func cutsDate(_ depth: Int) -> Bool {
    let end = tokens[Int(path[depth].token)].end
    for index in 0..<depth {
      let step = path[index + 1]
      guard tokens[Int(step.token)].sort == Sorts.numeral else { continue }
      var other = Int(heads[Int(step.start) - stretch.lowerBound])
      while tokens[other].sort >= 0 {
        if tokens[other].sort == Sorts.date, tokens[other].end > end { return true }
        other += 1
      }
    }
    return false
  }

  /// Up to four blanks may stand between two tokens.
  private func skippingBlanks(_ place: Int) -> Int {
    var place = place
    var blanks = 0
    while place < stretch.upperBound, blanks < 4, units[place] == 0x20 || units[place] == 0x09 {
      place += 1
      blanks += 1
    }
    return place
  }
}
