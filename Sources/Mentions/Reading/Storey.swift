/// The rows of a storey as a trie over classes of tokens.
final class Storey: @unchecked Sendable {
  /// A step from a node by a class of tokens.
  struct Edge {
    var facets: UInt16
    var target: Int32
    /// The next edge of the same node and class; -1 at the end.
    var next: Int32
  }

  /// A row that is complete at a node.
  struct Accept {
    var rule: Int32
    /// For each value, the place of its token in the path; -1 for one that is missing.
    var captures: InlineArray<12, Int8>
    var count: Int8
    /// How many of the first and last tokens only stand beside what is said.
    var before: Int8
    var after: Int8
  }

  // Written once in `init`, only read afterwards.
  let edges: UnsafeMutablePointer<Edge>
  let accepts: UnsafeMutablePointer<Accept>
  /// By node: where its accepts begin; one more at the end.
  let firstAccept: UnsafeMutablePointer<Int32>
  let hasEdges: UnsafeMutablePointer<Bool>
  private let roots: UnsafeMutablePointer<Int32>
  private let keys: UnsafeMutablePointer<UInt32>
  private let heads: UnsafeMutablePointer<Int32>
  private let mask: Int

  init(_ growing: GrowingStorey, sorts: Int) {
    func copy<T>(_ array: [T]) -> UnsafeMutablePointer<T> {
      let copy = UnsafeMutablePointer<T>.allocate(capacity: max(array.count, 1))
      copy.initialize(from: array, count: array.count)
      return copy
    }
    edges = copy(growing.edges)
    accepts = copy(growing.accepts.flatMap(\.self))
    firstAccept = copy(growing.accepts.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
    hasEdges = copy(growing.hasEdges)
    // Edges by node and class, open addressing; those of the root by class.
    var capacity = 16
    while capacity < growing.table.count * 3 { capacity *= 2 }
    var keys = [UInt32](repeating: .max, count: capacity)
    var heads = [Int32](repeating: -1, count: capacity)
    var roots = [Int32](repeating: -1, count: sorts)
    for (key, edge) in growing.table {
      if key.node == 0 { roots[key.sort] = edge }
      let packed = UInt32(key.node) << 12 | UInt32(key.sort)
      var slot = Storey.slot(packed, capacity - 1)
      while keys[slot] != .max { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = packed
      heads[slot] = edge
    }
    mask = capacity - 1
    self.keys = copy(keys)
    self.heads = copy(heads)
    self.roots = copy(roots)
  }

  deinit {
    edges.deallocate()
    accepts.deallocate()
    firstAccept.deallocate()
    hasEdges.deallocate()
    roots.deallocate()
    keys.deallocate()
    heads.deallocate()
  }

  /// Whether a row begins with a class.
  func begins(_ sort: Int16) -> Bool { roots[Int(sort)] >= 0 }

  /// The first edge from a node by a class; -1 when there is none.
  @inline(__always)
  func edge(from node: Int32, by sort: Int16) -> Int32 {
    if node == 0 { return roots[Int(sort)] }
    let packed = UInt32(truncatingIfNeeded: node) << 12 | UInt32(truncatingIfNeeded: sort)
    var slot = Storey.slot(packed, mask)
    while keys[slot] != .max {
      if keys[slot] == packed { return heads[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private static func slot(_ key: UInt32, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }
}

/// A storey while rows are added to it.
struct GrowingStorey {
  struct Key: Hashable {
    var node: Int
    var sort: Int
  }

  private(set) var edges: [Storey.Edge] = []
  /// By node.
  private(set) var accepts: [[Storey.Accept]] = [[]]
  private(set) var hasEdges: [Bool] = [false]
  private(set) var table: [Key: Int32] = [:]

  mutating func add(_ terms: [(sort: Int16, term: Term)], valued: [Int], rule: Int) {
    var path: [Int] = []
    grow(from: 0, terms, 0, &path, valued, rule)
  }

  /// Every way through the row: with and without each place that may be missing.
  private mutating func grow(
    from node: Int, _ terms: [(sort: Int16, term: Term)], _ place: Int, _ path: inout [Int], _ valued: [Int],
    _ rule: Int
  ) {
    guard place < terms.count else {
      guard !path.isEmpty else { return }
      var captures = InlineArray<12, Int8>(repeating: -1)
      for (index, place) in valued.enumerated() {
        captures[index] = Int8(truncatingIfNeeded: path.firstIndex(of: place) ?? -1)
      }
      let before = path.prefix { terms[$0].term.isBeside }.count
      let after = before == path.count ? 0 : path.reversed().prefix { terms[$0].term.isBeside }.count
      accepts[node].append(
        Storey.Accept(
          rule: Int32(rule), captures: captures, count: Int8(valued.count), before: Int8(before),
          after: Int8(after)))
      return
    }
    let target = step(from: node, Int(terms[place].sort), terms[place].term.facets)
    path.append(place)
    grow(from: target, terms, place + 1, &path, valued, rule)
    path.removeLast()
    if terms[place].term.isOptional { grow(from: node, terms, place + 1, &path, valued, rule) }
  }

  private mutating func step(from node: Int, _ sort: Int, _ facets: UInt16) -> Int {
    let key = Key(node: node, sort: sort)
    let first = table[key] ?? -1
    var edge = first
    while edge >= 0 {
      if edges[Int(edge)].facets == facets { return Int(edges[Int(edge)].target) }
      edge = edges[Int(edge)].next
    }
    let target = accepts.count
    accepts.append([])
    hasEdges.append(false)
    hasEdges[node] = true
    table[key] = Int32(edges.count)
    edges.append(Storey.Edge(facets: facets, target: Int32(target), next: first))
    return target
  }
}
