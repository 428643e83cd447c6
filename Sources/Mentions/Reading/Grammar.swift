/// Rules, scanners and words of all languages together, ready to read.
///
/// The rows of a storey are one trie over classes of tokens: what two rows have in common is compared once, and no
/// meaning is computed before a row is complete.
public final class Grammar: Sendable {
  /// The rules, storey by storey; a rule sees what the storeys before it yield at the same place, and everything
  /// that follows.
  public let rules: [Rule]
  let meanings: [@Sendable (Pool) -> Said?]
  let scanners: [Scanner]
  let trie: Trie
  let storeys: [Storey]
  /// By unit: bit 0 a word, the others a scanner.
  let begins: Table
  /// By class of token: a bit for each storey in which a row begins with it.
  let rowsBegin: Table

  /// Puts a grammar together. At most seven scanners and eight storeys.
  public init(storeys: [[Rule]], scanners: [Scanner]) {
    var sorts = Sorts(readings: Said.sorts)
    var lexicon = Lexicon()
    var growing: [GrowingStorey] = []
    var first = 0
    for rules in storeys {
      var storey = GrowingStorey()
      for (index, rule) in rules.enumerated() {
        let terms = rule.terms.map { term in
          let (number, isNew) = sorts.number(of: term.sort)
          if isNew {
            for (word, code) in term.words { lexicon.add(word, Lexicon.Sense(sort: number, code: code)) }
          }
          return (sort: Int16(truncatingIfNeeded: number), term: term)
        }
        storey.add(terms, valued: rule.valued, rule: first + index)
      }
      first += rules.count
      growing.append(storey)
    }
    let trie = Trie(lexicon)
    let ready = growing.map { Storey($0, sorts: sorts.count) }
    var begins = [UInt8](repeating: 0, count: 0x1_0000)
    for unit in UInt16.min...UInt16.max where trie.begins(unit) { begins[Int(unit)] = 1 }
    for (index, scanner) in scanners.enumerated() {
      for unit in scanner.begins { begins[Int(unit)] |= 2 << UInt8(index) }
    }
    rowsBegin = Table(
      (0..<sorts.count).map { sort in
        ready.indices.reduce(0) { $0 | (ready[$1].begins(Int16(sort)) ? 1 << UInt8($1) : 0) }
      })
    rules = storeys.flatMap(\.self)
    meanings = rules.map(\.meaning)
    self.scanners = scanners
    self.trie = trie
    self.storeys = ready
    self.begins = Table(begins)
  }
}

/// Bytes that are looked up at every place of a text.
final class Table: @unchecked Sendable {
  // Written once in `init`, only read afterwards.
  let bytes: UnsafeMutablePointer<UInt8>

  init(_ bytes: [UInt8]) {
    self.bytes = .allocate(capacity: max(bytes.count, 1))
    self.bytes.initialize(from: bytes, count: bytes.count)
  }

  deinit { bytes.deallocate() }
}

/// Numbers for the classes of tokens: 0 a numeral, then the readings, then the words.
struct Sorts {
  static let numeral = 0
  /// A number with what belongs to it.
  static let quantity = Int16(1 + Said.numberSort)
  /// The sort of a plain date.
  static let date = Int16(1 + Said.dateSort)
  /// What a number begins, as bits: a number, a length of time, a sum, a rate, a count, a phone number.
  static let amounts: UInt32 = ([-1, Said.numberSort] + Said.amountSorts).reduce(0) {
    $0 | 1 << UInt32(1 + $1)
  }

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
