/// Words and what they may mean: a trie over folded units.
///
/// A word has senses, each a *class* (“month name”, the words "日|号" of a rule) and a *code* within it (3 for March).
/// A Latin word ends where its letters end (“may” is not found in “maybe”) unless it is listed as `threaten*`.
public struct Lexicon: Sendable {
  /// What a word may mean.
  public struct Sense: Hashable, Sendable {
    /// The number of the class.
    public var sort: Int
    /// Which of the class's meanings.
    public var code: Int

    /// A code of a class.
    public init(sort: Int, code: Int) {
      self.sort = sort
      self.code = code
    }
  }

  // Children by (node, unit), open addressing: one array, a probe or two a scalar.
  private var keys: [UInt64]
  private var targets: [Int32]
  private var used = 0
  // The first step has a table of its own: most scalars begin no word.
  private var roots: [Int32] = Array(repeating: 0, count: 0x1_0000)
  // By node: the word that ends there (-1 none), and whether letters may follow.
  private var wordAt: [Int32] = [-1]
  private var openAt: [Bool] = [false]
  private var sensesOf: [[Sense]] = []

  /// No words yet.
  public init() {
    keys = Array(repeating: 0, count: 1 << 10)
    targets = Array(repeating: 0, count: 1 << 10)
  }

  /// Lists a word under a class. Blanks in it match any run of blanks; a last `*` lets letters follow.
  public mutating func add(_ word: some StringProtocol, _ sense: Sense) {
    var units = Folding.units(word)
    let isOpen = units.last == UInt16(ascii: "*") && units.count > 1
    if isOpen { units.removeLast() }
    guard !units.isEmpty else { return }
    var node: Int32 = 0
    for (place, unit) in units.enumerated() { node = place == 0 ? root(unit) : child(node, unit) }
    if wordAt[Int(node)] < 0 {
      wordAt[Int(node)] = Int32(sensesOf.count)
      sensesOf.append([])
    }
    if isOpen { openAt[Int(node)] = true }
    let word = Int(wordAt[Int(node)])
    if !sensesOf[word].contains(sense) { sensesOf[word].append(sense) }
  }

  /// What a trie is made from.
  struct Parts {
    var roots: [Int32]
    var keys: [UInt64]
    var targets: [Int32]
    var wordAt: [Int32]
    var openAt: [Bool]
    var senses: [[Sense]]
  }

  var parts: Parts {
    Parts(roots: roots, keys: keys, targets: targets, wordAt: wordAt, openAt: openAt, senses: sensesOf)
  }

  /// The senses of a word found by `words`.
  @inline(__always)
  public func senses(_ word: Int) -> [Sense] { sensesOf[word] }

  /// Whether any word begins with this unit.
  @inline(__always)
  public func begins(_ unit: UInt16) -> Bool { roots[Int(unit)] != 0 }

  /// The words that begin at a place, shortest first: `found(word, end)`.
  @inline(__always)
  public func words(in units: UnsafeBufferPointer<UInt16>, at start: Int, _ found: (Int, Int) -> Void) {
    var node = roots[Int(units[start])]
    var place = start + 1
    while node != 0 {
      let word = wordAt[Int(node)]
      if word >= 0,
        place == units.count || openAt[Int(node)] || !Lexicon.joins(units[place - 1], units[place])
      {
        found(Int(word), place)
      }
      guard place < units.count else { return }
      node = next(node, units[place])
      if units[place] == 0x20 {
        // "late  fee", with two blanks, is "late fee".
        while place + 1 < units.count, units[place + 1] == 0x20 { place += 1 }
      }
      place += 1
    }
  }

  /// Whether a Latin word goes on over this border.
  @inline(__always)
  static func joins(_ before: UInt16, _ after: UInt16) -> Bool {
    Glyph.isLetter(before) && Glyph.isLetter(after)
  }

  private mutating func root(_ unit: UInt16) -> Int32 {
    if roots[Int(unit)] == 0 { roots[Int(unit)] = newNode() }
    return roots[Int(unit)]
  }

  private mutating func newNode() -> Int32 {
    wordAt.append(-1)
    openAt.append(false)
    return Int32(wordAt.count - 1)
  }

  private mutating func child(_ node: Int32, _ unit: UInt16) -> Int32 {
    let known = next(node, unit)
    if known != 0 { return known }
    if used * 2 > keys.count { grow() }
    let new = newNode()
    insert(Lexicon.key(node, unit), new)
    return new
  }

  @inline(__always)
  private func next(_ node: Int32, _ unit: UInt16) -> Int32 {
    let key = Lexicon.key(node, unit)
    var slot = Lexicon.slot(key, keys.count)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }

  private mutating func insert(_ key: UInt64, _ target: Int32) {
    var slot = Lexicon.slot(key, keys.count)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
    used += 1
  }

  private mutating func grow() {
    let old = zip(keys, targets).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    used = 0
    for (key, target) in old { insert(key, target) }
  }

  @inline(__always)
  static func key(_ node: Int32, _ unit: UInt16) -> UInt64 {
    UInt64(UInt32(node)) << 16 | UInt64(unit)
  }

  @inline(__always)
  static func slot(_ key: UInt64, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (capacity - 1)
  }
}

extension UInt16 {
  /// The unit of an ASCII character.
  @inline(__always)
  public init(ascii: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: ascii.value) }
}
