/// A lexicon that is ready: the same words, laid out for finding. Copies cost nothing.
///
/// Looking a word up waits for memory more than it computes, so what is looked at together stands together: the children
/// of a node side by side, its first child near it. In a hash table each step was three misses.
public final class Trie: @unchecked Sendable {
  /// Where a word may end, or go on.
  private struct Node {
    /// Its children stand side by side, in order of their units.
    var firstChild: Int32 = 0
    var childCount: Int32 = 0
    /// The word that ends here, twice its number, and 1 more where letters may follow; -1 for none.
    var word: Int32 = -1
  }

  // Written once in `init`, only read afterwards.
  /// By unit: the node of the words that begin with it; 0 for none.
  private let roots: UnsafeMutablePointer<UInt16>
  /// The first two units of all words, as bits by `Trie.pair`: most pairs of a text begin no word.
  private let pairs: UnsafeMutablePointer<UInt64>
  private let nodes: UnsafeMutablePointer<Node>
  /// By node: the unit that leads to it.
  private let units: UnsafeMutablePointer<UInt16>
  // By word: where its senses begin; one more at the end.
  private let firstSense: UnsafeMutablePointer<Int32>
  private let senses: UnsafeMutablePointer<Lexicon.Sense>

  /// A lexicon to which nothing will be added.
  public init(_ lexicon: Lexicon) {
    let parts = lexicon.parts
    func copy<T>(_ array: [T]) -> UnsafeMutablePointer<T> {
      let copy = UnsafeMutablePointer<T>.allocate(capacity: max(array.count, 1))
      copy.initialize(from: array, count: array.count)
      return copy
    }
    var children: [[(unit: UInt16, node: Int)]] = Array(repeating: [], count: parts.wordAt.count)
    for (key, target) in zip(parts.keys, parts.targets) where key != 0 {
      children[Int(key >> 16)].append((unit: UInt16(truncatingIfNeeded: key), node: Int(target)))
    }
    var layout: [(unit: UInt16, node: Int)] = [(0, 0)]
    var nodes = [Node()]
    var roots = [UInt16](repeating: 0, count: parts.roots.count)
    var pairs = [UInt64](repeating: 0, count: Trie.pairBits / 64)
    func place(_ family: [(unit: UInt16, node: Int)]) {
      layout += family
      nodes += family.map { child in
        let word = parts.wordAt[child.node]
        return Node(word: word < 0 ? -1 : word * 2 + (parts.openAt[child.node] ? 1 : 0))
      }
    }
    place(
      parts.roots.enumerated().filter { $0.element != 0 }
        .map { (unit: UInt16($0.offset), node: Int($0.element)) })
    var pending = Array((1..<nodes.count).reversed())
    for root in pending {
      roots[Int(layout[root].unit)] = UInt16(root)
      for child in children[layout[root].node] {
        let pair = Trie.pair(layout[root].unit, child.unit)
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    while let next = pending.popLast() {
      let family = children[layout[next].node].sorted { $0.unit < $1.unit }
      guard !family.isEmpty else { continue }
      nodes[next].firstChild = Int32(nodes.count)
      nodes[next].childCount = Int32(family.count)
      place(family)
      pending += (nodes.count - family.count..<nodes.count).reversed()
    }
    self.roots = copy(roots)
    self.pairs = copy(pairs)
    self.nodes = copy(nodes)
    units = copy(layout.map(\.unit))
    firstSense = copy(parts.senses.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
    senses = copy(parts.senses.flatMap(\.self))
  }

  deinit {
    roots.deallocate()
    pairs.deallocate()
    nodes.deallocate()
    units.deallocate()
    firstSense.deallocate()
    senses.deallocate()
  }

  /// Whether any word begins with this unit.
  @inline(__always)
  public func begins(_ unit: UInt16) -> Bool { roots[Int(unit)] != 0 }

  /// The senses of the words that begin at a place, shortest word first: `found(sense, end)`. Looks no further than `end`.
  @inline(__always)
  public func senses(
    in units: UnsafeBufferPointer<UInt16>, at start: Int, before end: Int,
    _ found: (Lexicon.Sense, Int) -> Void
  ) {
    var node = Int(roots[Int(units[start])])
    guard node != 0 else { return }
    var place = start + 1
    let goesOn = place < end && mayBegin(units[start], units[place])
    while node != 0 {
      let word = nodes[node].word
      if word >= 0, place == end || word & 1 == 1 || !Lexicon.joins(units[place - 1], units[place]) {
        var sense = firstSense[Int(word >> 1)]
        while sense < firstSense[Int(word >> 1) + 1] {
          found(senses[Int(sense)], place)
          sense += 1
        }
      }
      guard goesOn, place < end else { return }
      node = child(of: node, units[place])
      if units[place] == 0x20 {
        // "late  fee", with two blanks, is "late fee".
        while place + 1 < end, units[place + 1] == 0x20 { place += 1 }
      }
      place += 1
    }
  }

  @inline(__always)
  private func child(of node: Int, _ unit: UInt16) -> Int {
    var first = Int(nodes[node].firstChild)
    var last = first + Int(nodes[node].childCount)
    while last - first > 8 {
      let middle = (first + last) / 2
      if units[middle] <= unit { first = middle } else { last = middle }
    }
    while first < last {
      if units[first] == unit { return first }
      first += 1
    }
    return 0
  }

  private static let pairBits = 1 << 16

  @inline(__always)
  private static func pair(_ first: UInt16, _ second: UInt16) -> Int {
    Int((UInt32(first) &* 0x9E37_79B1 ^ UInt32(second) &* 0x85EB_CA6B) >> 16)
  }

  /// Whether a word of two units or more may begin so; seldom true where none does.
  @inline(__always)
  private func mayBegin(_ first: UInt16, _ second: UInt16) -> Bool {
    let pair = Trie.pair(first, second)
    return pairs[pair >> 6] >> UInt64(pair & 63) & 1 != 0
  }
}
