import Mentions

/// The cues of every language, made ready for reading: a lexicon of their words and rows of places.
public struct CueBook: Sendable {
  /// One way of saying a cue.
  final class Row: Sendable {
    let cue: Cue
    /// The cue to be compared at a glance.
    let name: Cue.Name
    /// Whether its name says all: it tells nothing beside.
    let isPlain: Bool
    /// What it speaks of, where that is clear.
    let kind: Kind?
    /// What it marks, if it is a mark.
    let mark: Mark?
    /// Whether it is a mark, a role or a topic: what no value holds.
    let isLight: Bool
    /// Whether it tells something.
    let isSaying: Bool
    /// The line of each place after the first: where its words stand is kept in a line of their own.
    let lines: [Int]
    /// Whether a place must touch the one before it.
    let touches: [Bool]
    /// How many scalars may lie between two places.
    let reach: Int
    /// Rows that tell the same have the same number: of two of them over one stretch one is enough.
    let tells: Int
    /// How many qualifiers its words tell.
    let besides: Int
    /// Whether its words cover products too: “Huabei account” and “Huabei bill” still name the product.
    let coversProducts: Bool
    /// Whether it names a product.
    let isProduct: Bool
    /// Whether it tells why, or what followed.
    let isTelling: Bool
    /// Whether it wants a sum that comes each month.
    let isMonthly: Bool
    /// Whether it wants a value.
    let isRole: Bool
    /// Whether its places touch and no cue is heard within them: nearly + lost + my job.
    let isHarmlessWhole: Bool
    /// As it was written, for traces.
    let way: String

    init(_ cue: Cue, lines: [Int], touches: [Bool], reach: Int, tells: Int, way: String) {
      (self.cue, self.lines, self.touches, self.reach, self.tells, self.way) = (
        cue, lines, touches, reach, tells, way
      )
      (name, isPlain, kind) = (cue.name, cue.isPlain, cue.kind)
      if case .mark(let mark) = cue { self.mark = mark } else { mark = nil }
      isProduct = if case .product = name { true } else { false }
      isTelling =
        switch name {
        case .cause, .consequence: true
        default: false
        }
      isMonthly = [.requestMonthly, .instalmentAmount, .incomeMonthly].contains(kind)
      isRole = if case .role = name { true } else { false }
      coversProducts = isProduct || cue == .mark(.harmless)
      isHarmlessWhole = cue == .mark(.harmless) && !touches.contains(false)
      switch cue {
      case .mark, .role, .topic: (isLight, isSaying, besides) = (true, false, 0)
      case .says(_, _, let beside): (isLight, isSaying, besides) = (false, true, beside.count)
      default: (isLight, isSaying, besides) = (false, false, 0)
      }
    }
  }

  /// A row as it is looked up by the class of its first place: whether its second place can be near is seen at a glance.
  struct Look: Sendable {
    var row: Int32
    var line: Int32
    var reach: Int32
  }

  /// The words of all rows.
  private(set) var trie = Trie(Lexicon())
  private(set) var rows: [Row] = []
  /// Rows by the class of their first place: those of a class stand together.
  private(set) var looks: [Look] = []
  private(set) var looksFrom: [Int] = []
  /// Classes that some row wants after its first place, numbered; -1 for the others.
  private(set) var lineOf: [Int] = []
  private(set) var lineCount = 0
  /// How many things are told by all the rows.
  var tellingCount: Int { telling.count }
  /// Where a class lists people, whom each code means.
  private(set) var people: [[Person]?] = []
  /// Classes of words within which no cue is heard: 没想到.
  private(set) var isHarmless: [Bool] = []
  /// Classes of words that begin a clause: 但是.
  private(set) var isTurn: [Bool] = []
  /// Classes of words that begin a clause where a verb of its own follows, and of those verbs.
  private(set) var isJoint: [Bool] = []
  private(set) var isFinite: [Bool] = []

  /// Chinese words are short: 12 scalars are a clause. Latin ones are not.
  private static let reach = (han: 12, latin: 34)

  /// Its words as they are mistyped.
  private(set) var spelling = Spelling()
  private let mends: Bool
  private var lexicon = Lexicon()
  private var classes: [String: Int] = [:]
  private var telling: [Cue: Int] = [:]
  private var firstPlaces: [Int] = []

  /// Compiles lists of cues; `people` are the lists that `<name>` stands for, each from a person to the words for them.
  /// With `ownWords`, which look like words of a cue and are none, mistyped words are read as what was meant.
  public init(
    _ cues: [Cues], people lists: [String: [(who: Person, words: String)]], ownWords: String? = nil
  ) {
    mends = ownWords != nil
    if let ownWords { spelling.add(ownWords, isOwn: true) }
    for (name, list) in lists {
      let number = classNumber("<\(name)>")
      people[number] = list.map(\.who)
      for (code, entry) in list.enumerated() { addWords(entry.words, to: number, code) }
    }
    for (cue, ways) in cues.flatMap(\.entries) {
      for way in ways.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        add(CueBook.trimmed(way), for: cue)
      }
    }
    sortLooks()
    trie = Trie(lexicon)
    lexicon = Lexicon()
  }

  /// Puts the rows that begin with one class next to each other.
  private mutating func sortLooks() {
    looksFrom = Array(repeating: 0, count: lineOf.count + 1)
    for place in firstPlaces { looksFrom[place + 1] += 1 }
    for number in lineOf.indices { looksFrom[number + 1] += looksFrom[number] }
    var next = looksFrom
    looks = Array(repeating: Look(row: 0, line: -1, reach: 0), count: rows.count)
    for (number, place) in firstPlaces.enumerated() {
      let row = rows[number]
      looks[next[place]] = Look(
        row: Int32(number), line: Int32(row.lines.first ?? -1), reach: Int32(row.reach))
      next[place] += 1
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
    precondition(places.count <= CueWords.most, "a way of more than \(CueWords.most) places: \(way)")
    if places.count == 1 {
      if cue == .mark(.harmless) { isHarmless[first] = true }
      if cue == .mark(.turn) { isTurn[first] = true }
      // Where clauses begin is all that they tell.
      if cue == .mark(.joint) { isJoint[first] = true; return }
      if cue == .mark(.finite) { isFinite[first] = true; return }
    }
    let lines = places.dropFirst().map { place in
      if lineOf[place] < 0 {
        lineOf[place] = lineCount
        lineCount += 1
      }
      return lineOf[place]
    }
    let isHan = way.unicodeScalars.contains { Glyph.of(Folding.fold($0.value)) == .han }
    let tells = telling[cue.told] ?? telling.count
    telling[cue.told] = tells
    firstPlaces.append(first)
    rows.append(
      Row(
        cue, lines: lines, touches: Array(touches.dropFirst()),
        reach: isHan ? CueBook.reach.han : CueBook.reach.latin, tells: tells, way: way))
  }

  /// don't is typed dont as well; a word that begins with its apostrophe ('t, 'll) is found only with it.
  private mutating func list(_ word: String, _ sense: Lexicon.Sense) {
    lexicon.add(word, sense)
    if mends { spelling.add(word) }
    let bare = word.filter { $0 != "'" }
    if bare.count < word.count, !word.hasPrefix("'") { lexicon.add(bare, sense) }
  }

  /// The people that words of a text name, in order: 我对象, of whom 她 may speak later.
  func people(in words: [CueWord]) -> [(span: Range<Int>, who: Person)] {
    words.compactMap { word in people[word.sort].map { (word.start..<word.end, $0[word.code]) } }
  }

  private mutating func classNumber(_ name: String) -> Int {
    if let known = classes[name] { return known }
    classes[name] = lineOf.count
    lineOf.append(-1)
    people.append(nil)
    isHarmless.append(false)
    isTurn.append(false)
    isJoint.append(false)
    isFinite.append(false)
    return lineOf.count - 1
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
