import Facts
import Foundation
import Mentions

/// The words of the simulated person in one language: `words/zh-Hans.txt`.
struct Wordings: Sendable {
  /// Under what a wording stands: `contact=hotline{outcome refused}`, `cause.date?`.
  struct Heading: Hashable, Sendable {
    var kind: Kind
    var id: String?
    var fixed: [Qualifier: String] = [:]
    /// Whether the day alone is said.
    var isDate = false
    /// Whether it is only an answer to a question for it.
    var isBare = false
  }

  /// A wording with what it is of.
  struct Wording: Sendable {
    let heading: Heading
    let text: String
  }

  let language: Language
  let ofFacts: [Kind: [Wording]]
  private let lists: [String: [String]]

  /// Lines of a plain section: `digress`, `people mother`.
  func list(_ name: String) -> [String] { lists[name] ?? [] }

  /// Every wording of every section.
  var all: [String] { ofFacts.values.flatMap { $0.map(\.text) } + lists.values.flatMap { $0 } }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "words")
  static let books = Dictionary(uniqueKeysWithValues: Language.all.map { ($0, Wordings($0)) })

  init(_ language: Language) {
    let file = Wordings.folder.appending(path: "\(language).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var ofFacts: [Kind: [Wording]] = [:]
    var lists: [String: [String]] = [:]
    var heading: Heading?
    var name = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("== ") {
        name = String(line.dropFirst(3))
        heading = Heading(name)
      } else if let heading {
        ofFacts[heading.kind, default: []].append(Wording(heading: heading, text: String(line)))
      } else if name.hasPrefix("people ") || name == "about" {
        lists[name, default: []] += line.components(separatedBy: ", ")
      } else {
        lists[name, default: []].append(String(line))
      }
    }
    (self.language, self.ofFacts, self.lists) = (language, ofFacts, lists)
  }
}

extension Wordings.Heading {
  /// `contact=hotline{outcome refused}` · `consequence=third-party-contact.date` · `balance?`; `nil` for a plain section.
  init?(_ name: String) {
    var rest = name[...]
    if rest.hasSuffix("?") {
      isBare = true
      rest.removeLast()
    }
    if let open = rest.firstIndex(of: "{") {
      for pair in rest[open...].dropFirst().dropLast().components(separatedBy: ", ") {
        let parts = pair.split(separator: " ", maxSplits: 1).map(String.init)
        if parts.count == 2, let qualifier = Qualifier(rawValue: parts[0]) { fixed[qualifier] = parts[1] }
      }
      rest = rest[..<open]
    }
    if rest.hasSuffix(".date"), Kind(rawValue: String(rest)) == nil {
      isDate = true
      rest.removeLast(5)
    }
    let parts = rest.split(separator: "=", maxSplits: 1).map(String.init)
    guard let first = parts.first, let kind = Kind(rawValue: first) else { return nil }
    self.kind = kind
    id = parts.count > 1 ? parts[1] : nil
  }
}

/// A wording with its slots filled: what is said, with the values apart from the words around them.
struct Spoken {
  var pieces: [(text: String, isValue: Bool)] = []
  var said: Set<String> = []

  var text: String { pieces.map(\.text).joined() }
  /// Whether nothing but values is said.
  var isPure: Bool { pieces.allSatisfy { $0.isValue || $0.text.allSatisfy { !$0.isLetter } } }

  /// `[on {date} ]I paid {value}` with these slots; `nil` where one outside of brackets is not known.
  init?(_ wording: String, _ slots: [String: String]) {
    var rest = wording[...]
    while let open = rest.firstIndex(of: "[") {
      guard let close = rest[open...].firstIndex(of: "]"), take(rest[..<open], slots) else { return nil }
      for way in rest[open..<close].dropFirst().split(separator: "|") where take(way, slots) { break }
      rest = rest[rest.index(after: close)...]
    }
    guard take(rest, slots) else { return nil }
  }

  /// Words without slots.
  init(words: String) { pieces = [(words, false)] }

  private mutating func take(_ part: Substring, _ slots: [String: String]) -> Bool {
    var taken: [(text: String, isValue: Bool)] = []
    var names: [String] = []
    var rest = part
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[open..<close].dropFirst())
      guard let value = slots[name] else { return false }
      taken += [(String(rest[..<open]), false), (value, true)]
      names.append(name)
      rest = rest[rest.index(after: close)...]
    }
    pieces += taken + [(String(rest), false)]
    said.formUnion(names)
    return true
  }

  /// With a letter doubled, left out or exchanged with the next one, in the words only.
  mutating func mistype(_ seeded: inout Seeded) {
    let places = pieces.indices.flatMap { piece in
      // A hotline with a figure left out is another number, which nobody could read.
      pieces[piece].isValue
        ? []
        : Array(pieces[piece].text).enumerated().filter { !$0.element.isNumber }.map { (piece, $0.offset) }
    }
    guard !places.isEmpty else { return }
    let (piece, place) = seeded.one(of: places)
    // An index of the string would not outlive the first change: the next letter may be longer than this one.
    var letters = Array(pieces[piece].text)
    let letter = letters[place]
    switch seeded.number(0...2) {
    case 0: letters.insert(letter, at: place)
    case 1: letters.remove(at: place)
    default:
      letters.remove(at: place)
      letters.insert(letter, at: min(place + 1, letters.count))
    }
    pieces[piece].text = String(letters)
  }
}
