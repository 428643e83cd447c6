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
    /// As it was written, for traces.
    var way: String
  }

  private(set) var lexicon = Lexicon()
  private(set) var rows: [Row] = []
  /// Rows by the class of their first place.
  private(set) var rowsByClass: [[Int]] = []
  /// Where a class lists people, whom each code means.
  private(set) var people: [Int: [Value]] = [:]

  /// Chinese words are short: 12 scalars are a clause. Latin ones are not.
  private static let reach = (han: 12, latin: 34)

  private var classes: [String: Int] = [:]

  /// Compiles lists of cues; `people` are the lists that `<name>` stands for, each from a person to the words for them.
  public init(_ cues: [Cues], people lists: [String: [(who: Person, words: String)]]) {
    for (name, list) in lists {
      let number = classNumber("<\(name)>")
      people[number] = list.map { .id($0.who.rawValue) }
      for (code, entry) in list.enumerated() {
        for word in entry.words.split(separator: ",") {
          lexicon.add(CueBook.trimmed(word), Lexicon.Sense(sort: number, code: code))
        }
      }
    }
    for list in cues {
      for (cue, ways) in list.entries {
        for way in ways.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
          let way = CueBook.trimmed(way)
          if !way.isEmpty { add(way, for: cue) }
        }
      }
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
        if isNew, !words.hasPrefix("<") {
          for word in words.split(separator: "|") {
            lexicon.add(CueBook.trimmed(word), Lexicon.Sense(sort: number, code: 0))
          }
        }
        places.append(number)
        touches.append(place > 0)
      }
    }
    guard let first = places.first else { return }
    let isHan = way.unicodeScalars.contains { Glyph.of(Folding.fold($0.value)) == .han }
    rowsByClass[first].append(rows.count)
    rows.append(
      Row(
        cue: cue, places: places, touches: touches, reach: isHan ? CueBook.reach.han : CueBook.reach.latin,
        way: way))
  }

  private mutating func classNumber(_ name: String) -> Int {
    if let known = classes[name] { return known }
    classes[name] = rowsByClass.count
    rowsByClass.append([])
    return rowsByClass.count - 1
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    var text = Substring(text)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
