import Mentions

/// The cues of every language, made ready for reading: a lexicon of their words and rows of places.
public struct CueBook: Sendable {
  /// One way of saying a cue.
  struct Row {
    var cue: Cue
    /// The class that each place wants.
    var places: [Int]
    /// Whether a place must touch the one before it.
    var touches: [Bool]
    /// How many scalars may lie between two places.
    var reach: Int
    /// Rows that tell the same have the same number: of two of them over one stretch one is enough.
    var tells: Int
    /// As it was written, for traces.
    var way: String
  }

  private(set) var lexicon = Lexicon()
  private(set) var rows: [Row] = []
  /// Rows by the class of their first place.
  private(set) var rowsByClass: [[Int]] = []
  /// Where a class lists people, whom each code means.
  private(set) var people: [[Value]?] = []
  /// Classes of words within which no cue is heard: 没想到.
  private(set) var isHarmless: [Bool] = []
  /// Classes of words that begin a clause: 但是.
  private(set) var isTurn: [Bool] = []

  /// Chinese words are short: 12 scalars are a clause. Latin ones are not.
  private static let reach = (han: 12, latin: 34)

  private var classes: [String: Int] = [:]
  private var telling: [Cue: Int] = [:]

  /// Compiles lists of cues; `people` are the lists that `<name>` stands for, each from a person to the words for them.
  public init(_ cues: [Cues], people lists: [String: [(who: Person, words: String)]]) {
    for (name, list) in lists {
      let number = classNumber("<\(name)>")
      people[number] = list.map { .id($0.who.rawValue) }
      for (code, entry) in list.enumerated() { addWords(entry.words, to: number, code) }
    }
    for (cue, ways) in cues.flatMap(\.entries) {
      for way in ways.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        add(CueBook.trimmed(way), for: cue)
      }
    }
  }

  private mutating func addWords(_ words: String, to number: Int, _ code: Int, parted by: Character = ",") {
    for word in words.split(separator: by) {
      list(CueBook.trimmed(word), Lexicon.Sense(sort: number, code: code))
    }
  }

  private mutating func add(_ way: String, for cue: Cue) {
    var places: [Int] = []
    var touches: [Bool] = []
    for stretch in way.split(separator: "…") {
      for (place, words) in stretch.split(separator: "+").enumerated() {
        let words = CueBook.trimmed(words)
        let isNew = classes[words] == nil
        let number = classNumber(words)
        if isNew, !words.hasPrefix("<") { addWords(words, to: number, 0, parted: "|") }
        places.append(number)
        touches.append(place > 0)
      }
    }
    guard let first = places.first else { return }
    if places.count == 1 {
      if cue == .mark(.harmless) { isHarmless[first] = true }
      if cue == .mark(.turn) { isTurn[first] = true }
    }
    let isHan = way.unicodeScalars.contains { Glyph.of(Folding.fold($0.value)) == .han }
    rowsByClass[first].append(rows.count)
    rows.append(
      Row(
        cue: cue, places: places, touches: touches, reach: isHan ? CueBook.reach.han : CueBook.reach.latin,
        tells: telling[cue.told, default: telling.count], way: way))
    telling[cue.told] = rows[rows.count - 1].tells
  }

  /// don't is typed dont as well; a word that begins with its apostrophe ('t, 'll) is found only with it.
  private mutating func list(_ word: String, _ sense: Lexicon.Sense) {
    lexicon.add(word, sense)
    let bare = word.filter { $0 != "'" }
    if bare.count < word.count, !word.hasPrefix("'") { lexicon.add(bare, sense) }
  }

  private mutating func classNumber(_ name: String) -> Int {
    if let known = classes[name] { return known }
    classes[name] = rowsByClass.count
    rowsByClass.append([])
    people.append(nil)
    isHarmless.append(false)
    isTurn.append(false)
    return rowsByClass.count - 1
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Cue {
  /// The cue without what it tells besides: 住院 and 手术 both tell of illness; a threat of a suit or of a visit is a threat.
  fileprivate var told: Cue {
    let menaces: [Consequence] = [.threats, .legalAction, .visit]
    switch self {
    case .says(.consequence, let id, _) where menaces.contains { $0.rawValue == id }:
      return .consequence(.threats)
    case .says(let kind, let id, _), .topic(let kind, let id, _): return .says(kind, id, [:])
    default: return self
    }
  }
}
