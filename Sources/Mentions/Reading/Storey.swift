/// The rows of a storey as a trie over classes of tokens.
///
/// The edges of a node stand side by side, by class; which classes they have is seen in a mask before any is looked at.
final class Storey: @unchecked Sendable {
  /// A step from a node by a class of tokens.
  struct Edge {
    var sort: Int16
    var facets: UInt16
    var target: Int32
  }

  /// Where rows may end, or go on.
  struct Node {
    /// Its edges, and the classes that they have, by `Storey.bit`.
    var firstEdge: Int32
    var endEdge: Int32
    var classes: UInt64
    /// The rows that are complete here.
    var firstAccept: Int32
    var endAccept: Int32
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
  let nodes: UnsafeMutablePointer<Node>
  let accepts: UnsafeMutablePointer<Accept>
  /// By class: the first edge from the root; -1 for none.
  private let roots: UnsafeMutablePointer<Int32>

  init(_ growing: GrowingStorey, sorts: Int) {
    func copy<T>(_ array: [T]) -> UnsafeMutablePointer<T> {
      let copy = UnsafeMutablePointer<T>.allocate(capacity: max(array.count, 1))
      copy.initialize(from: array, count: array.count)
      return copy
    }
    var edges: [Edge] = []
    var nodes: [Node] = []
    var accepts: [Accept] = []
    var roots = [Int32](repeating: -1, count: sorts)
    for (number, node) in growing.nodes.enumerated() {
      let (firstEdge, firstAccept) = (Int32(edges.count), Int32(accepts.count))
      var classes: UInt64 = 0
      for sort in node.edges.keys.sorted() {
        classes |= Storey.bit(Int16(sort))
        if number == 0 { roots[sort] = Int32(edges.count) }
        edges += node.edges[sort] ?? []
      }
      accepts += node.accepts
      nodes.append(
        Node(
          firstEdge: firstEdge, endEdge: Int32(edges.count), classes: classes, firstAccept: firstAccept,
          endAccept: Int32(accepts.count)))
    }
    self.edges = copy(edges)
    self.nodes = copy(nodes)
    self.accepts = copy(accepts)
    self.roots = copy(roots)
  }

  deinit {
    edges.deallocate()
    nodes.deallocate()
    accepts.deallocate()
    roots.deallocate()
  }

  /// Whether a row begins with a class.
  func begins(_ sort: Int16) -> Bool { roots[Int(sort)] >= 0 }

  /// The bit of a class in a mask; several share one.
  @inline(__always)
  static func bit(_ sort: Int16) -> UInt64 { 1 << UInt64(truncatingIfNeeded: sort & 63) }

  /// The first edge from a node by a class, those that follow it by the same class come next; the node's end when there is none.
  @inline(__always)
  func edge(from node: Int32, by sort: Int16) -> Int32 {
    let end = nodes[Int(node)].endEdge
    if node == 0 { return roots[Int(sort)] < 0 ? end : roots[Int(sort)] }
    var first = nodes[Int(node)].firstEdge
    var last = end
    while last - first > 8 {
      let middle = (first + last) / 2
      if edges[Int(middle)].sort < sort { first = middle } else { last = middle }
    }
    while first < end, edges[Int(first)].sort < sort { first += 1 }
    return first < end && edges[Int(first)].sort == sort ? first : end
  }
}

/// A storey while rows are added to it.
struct GrowingStorey {
  struct Node {
    /// By class; the newest first.
    var edges: [Int: [Storey.Edge]] = [:]
    var accepts: [Storey.Accept] = []
  }

  private(set) var nodes = [Node()]

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
      nodes[node].accepts.append(
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
    if let known = nodes[node].edges[sort]?.first(where: { $0.facets == facets }) {
      return Int(known.target)
    }
    nodes[node].edges[sort, default: []].insert(
      Storey.Edge(sort: Int16(sort), facets: facets, target: Int32(nodes.count)), at: 0)
    nodes.append(Node())
    return nodes.count - 1
  }
}
