/// Rules, scanners and words of all languages together, ready to read.
///
/// The rows of a storey are one trie over classes of tokens: what two rows have in common is compared once, and no
/// meaning is computed before a row is complete.
public struct Grammar: Sendable {
  /// The rules, storey by storey; a rule sees what the storeys before it yield at the same place, and everything
  /// that follows.
  public let rules: [Rule]
  let scanners: [Scanner]
  let lexicon: Lexicon
  let storeys: [Storey]
  /// By unit: bit 0 a word, the others a scanner.
  let begins: [UInt8]

  /// Puts a grammar together. At most seven scanners.
  public init(storeys: [[Rule]], scanners: [Scanner]) {
    var sorts = Sorts(readings: Said.sorts)
    var lexicon = Lexicon()
    var tries: [Storey] = []
    var first = 0
    for rules in storeys {
      var trie = Storey()
      for (index, rule) in rules.enumerated() {
        let terms = rule.terms.map { term in
          let (number, isNew) = sorts.number(of: term.sort)
          if isNew {
            for (word, code) in term.words { lexicon.add(word, Lexicon.Sense(sort: number, code: code)) }
          }
          return (sort: Int16(truncatingIfNeeded: number), term: term)
        }
        trie.add(terms, valued: rule.valued, rule: first + index)
      }
      first += rules.count
      tries.append(trie)
    }
    begins = (UInt16.min...UInt16.max).map { unit in
      var bits: UInt8 = lexicon.begins(unit) ? 1 : 0
      for (index, scanner) in scanners.enumerated() where scanner.begins(unit) { bits |= 2 << UInt8(index) }
      return bits
    }
    for index in tries.indices { tries[index].close(sorts: sorts.count) }
    self.rules = storeys.flatMap(\.self)
    self.scanners = scanners
    self.lexicon = lexicon
    self.storeys = tries
  }
}

/// Numbers for the classes of tokens: 0 a numeral, then the readings, then the words.
struct Sorts {
  static let numeral = 0
  /// A number with what belongs to it.
  static let quantity = Int16(1 + Said.numberSort)
  /// What a number begins.
  static let amounts: Set<Int16> = Set(
    [0] + [Said.numberSort, 9, 10, 11, 12, 13].map { Int16(1 + $0) })
  private var numbers: [Sort: Int] = [.numeral: Sorts.numeral]
  private(set) var count: Int

  init(readings: Int) {
    count = 1 + readings
    for reading in 0..<readings { numbers[.reading(reading)] = 1 + reading }
  }

  mutating func number(of sort: Sort) -> (number: Int, isNew: Bool) {
    if let known = numbers[sort] { return (known, false) }
    defer { count += 1 }
    numbers[sort] = count
    return (count, true)
  }
}

/// The rows of a storey as a trie.
struct Storey: Sendable {
  /// A step from a node by a class of tokens.
  struct Edge {
    var sort: Int16
    var facets: UInt16
    var target: Int32
    /// The next edge of the same node and class; -1 at the end.
    var next: Int32
  }

  /// A row that is complete at a node.
  struct Accept {
    var rule: Int32
    /// For each value, the place of its token in the path; -1 for one that is missing.
    var captures: [Int8]
    /// How many of the first and last tokens only stand beside what is said.
    var before: Int8
    var after: Int8
  }

  private(set) var edges: [Edge] = []
  private(set) var accepts: [Accept] = []
  /// By node: where its accepts are.
  private(set) var acceptsAt: [[Int32]] = [[]]
  private(set) var hasEdges: [Bool] = [false]
  private var table: [Int: Int32] = [:]
  // Edges by node and class, open addressing.
  private var keys: [UInt32] = []
  private var heads: [Int32] = []
  private(set) var roots: [Int32] = []

  mutating func add(_ terms: [(sort: Int16, term: Term)], valued: [Int], rule: Int) {
    var path: [Int] = []
    grow(from: 0, terms, 0, &path, valued, rule)
  }

  private mutating func grow(
    from node: Int, _ terms: [(sort: Int16, term: Term)], _ place: Int, _ path: inout [Int], _ valued: [Int],
    _ rule: Int
  ) {
    guard place < terms.count else {
      guard !path.isEmpty else { return }
      let captures = valued.map { Int8(truncatingIfNeeded: path.firstIndex(of: $0) ?? -1) }
      let before = path.prefix { terms[$0].term.isBeside }.count
      let after = path.reversed().prefix { terms[$0].term.isBeside }.count
      acceptsAt[node].append(Int32(accepts.count))
      accepts.append(
        Accept(
          rule: Int32(rule), captures: captures, before: Int8(before),
          after: Int8(before == path.count ? 0 : after)))
      return
    }
    let target = step(from: node, terms[place].sort, terms[place].term.facets)
    path.append(place)
    grow(from: target, terms, place + 1, &path, valued, rule)
    path.removeLast()
    if terms[place].term.isOptional { grow(from: node, terms, place + 1, &path, valued, rule) }
  }

  private mutating func step(from node: Int, _ sort: Int16, _ facets: UInt16) -> Int {
    let key = node << 16 | Int(sort)
    var edge = table[key] ?? -1
    let first = edge
    while edge >= 0 {
      if edges[Int(edge)].facets == facets { return Int(edges[Int(edge)].target) }
      edge = edges[Int(edge)].next
    }
    let target = acceptsAt.count
    acceptsAt.append([])
    hasEdges.append(false)
    hasEdges[node] = true
    table[key] = Int32(edges.count)
    edges.append(Edge(sort: sort, facets: facets, target: Int32(target), next: first))
    return target
  }

  /// Makes the table of edges; no row can be added afterwards.
  mutating func close(sorts: Int) {
    var capacity = 16
    while capacity < table.count * 3 { capacity *= 2 }
    keys = Array(repeating: .max, count: capacity)
    heads = Array(repeating: -1, count: capacity)
    roots = Array(repeating: -1, count: sorts)
    for (key, edge) in table {
      let (node, sort) = (key >> 16, key & 0xFFFF)
      if node == 0 { roots[sort] = edge }
      let packed = UInt32(node) << 12 | UInt32(sort)
      var slot = Storey.slot(packed, capacity)
      while keys[slot] != .max { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = packed
      heads[slot] = edge
    }
    table = [:]
  }

  /// The first edge from a node by a class; -1 when there is none.
  @inline(__always)
  func edge(from node: Int32, by sort: Int16) -> Int32 {
    if node == 0 { return roots[Int(sort)] }
    let packed = UInt32(truncatingIfNeeded: node) << 12 | UInt32(truncatingIfNeeded: sort)
    var slot = Storey.slot(packed, keys.count)
    while keys[slot] != .max {
      if keys[slot] == packed { return heads[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  @inline(__always)
  private static func slot(_ key: UInt32, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & (capacity - 1)
  }
}
