/// A lexicon that is ready: the same words, laid out for finding. Copies cost nothing.
public final class Trie: @unchecked Sendable {
  // Written once in `init`, only read afterwards.
  private let roots: UnsafeMutablePointer<Int32>
  private let keys: UnsafeMutablePointer<UInt64>
  private let targets: UnsafeMutablePointer<Int32>
  private let mask: Int
  // By node: the word that ends there (-1 none), twice that, and 1 more where letters may follow.
  private let words: UnsafeMutablePointer<Int32>
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
    roots = copy(parts.roots)
    keys = copy(parts.keys)
    targets = copy(parts.targets)
    mask = parts.keys.count - 1
    words = copy(zip(parts.wordAt, parts.openAt).map { $0 < 0 ? -1 : $0 * 2 + ($1 ? 1 : 0) })
    firstSense = copy(parts.senses.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.count)) })
    senses = copy(parts.senses.flatMap(\.self))
  }

  deinit {
    roots.deallocate()
    keys.deallocate()
    targets.deallocate()
    words.deallocate()
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
    var node = roots[Int(units[start])]
    var place = start + 1
    while node != 0 {
      let word = words[Int(node)]
      if word >= 0, place == end || word & 1 == 1 || !Lexicon.joins(units[place - 1], units[place]) {
        var sense = firstSense[Int(word >> 1)]
        while sense < firstSense[Int(word >> 1) + 1] {
          found(senses[Int(sense)], place)
          sense += 1
        }
      }
      guard place < end else { return }
      node = next(node, units[place])
      if units[place] == 0x20 {
        // "late  fee", with two blanks, is "late fee".
        while place + 1 < end, units[place + 1] == 0x20 { place += 1 }
      }
      place += 1
    }
  }

  @inline(__always)
  private func next(_ node: Int32, _ unit: UInt16) -> Int32 {
    let key = Lexicon.key(node, unit)
    var slot = Lexicon.slot(key, mask + 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
