import Cases
import Mentions

/// A letter's text taken apart for checking: its lines, its paragraphs, its sentences.
struct Sheet {
  /// A stretch of the text with the line that it begins in, from 1.
  struct Part {
    var text: String
    var line: Int
  }

  let text: String
  let language: Language
  let form: Form
  let book: Templates.Book
  let patterns: Patterns
  let lines: [String]
  /// What stands between blank lines, numbers and new headings, unwrapped.
  let paragraphs: [Part]
  private(set) var sentences: [Part] = []
  /// The letter that the case gives, where the case is at hand.
  let original: Letter?
  let known: Case?

  init(_ text: String, _ form: Form, _ book: Templates.Book, of known: Case?, original: Letter?) {
    (self.text, self.form, self.book, self.known, self.original) = (text, form, book, known, original)
    language = book.language
    patterns = Patterns(book)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    paragraphs = Sheet.paragraphs(of: lines)
    let abbreviations = words("abbreviation")
    sentences = paragraphs.flatMap { Sheet.sentences(of: $0, abbreviations) }
  }

  /// The words that a rule goes by.
  func words(_ name: String) -> [String] {
    guard case .table(let rows, let index)? = book["names.lintwords"]?.body, let row = index[name]
    else { return [] }
    return rows[row].words.split(separator: "|").map(String.init)
  }

  func holds(_ text: some StringProtocol, _ name: String) -> Bool {
    words(name).contains { text.contains($0) }
  }

  /// The numbered sentences below a heading that holds one of these words, up to the next blank line or heading.
  func items(under name: String) -> [Part] {
    let heading = paragraphs.indices.dropLast().first { place in
      let part = paragraphs[place]
      return !part.isItem && paragraphs[place + 1].isItem && part.text.count < 60 && holds(part.text, name)
    }
    return heading.map { Array(paragraphs[($0 + 1)...].prefix { $0.isItem }) } ?? []
  }

  /// The letter's own date: the last line that is a date and nothing else, or a date set right.
  var date: Part? {
    lines.enumerated().reversed().lazy.compactMap { place, line -> Part? in
      let words = Array(line.filter { !$0.isWhitespace || $0 == " " }.drop { $0 == " " })
      guard let date = patterns.dates(in: words).first, date.range == 0..<words.count else { return nil }
      return Part(text: String(words), line: place + 1)
    }.first
  }

  var day: Day? { date.flatMap { patterns.dates(in: Array($0.text)).first?.value } }

  // MARK: Taking apart

  static func paragraphs(of lines: [String]) -> [Part] {
    var parts: [Part] = []
    var isOpen = false
    for (place, line) in lines.enumerated() {
      let words = line.drop { $0 == " " }
      // What goes on below "1. " or "10. " stands under its first word.
      let hanging = parts.last.map(\.hanging) ?? 0
      let isHanging = hanging > 0 && line.count - words.count == hanging
      // Titles and signatures are set in, each line on its own.
      let indent = line.count - words.count
      let begins =
        words.first == "\u{3000}" || (indent > 0 && !isHanging) || Part(text: String(words), line: 0).isItem
        || words.isEmpty
      if words.isEmpty {
        isOpen = false
      } else if isOpen, !begins, isHanging || !(parts.last?.isItem ?? true) {
        let last = parts[parts.count - 1].text.last ?? " "
        let isChinese = DisplayWidth.isWide(last) || DisplayWidth.isWide(words.first ?? " ")
        parts[parts.count - 1].text += (isChinese ? "" : " ") + words
      } else {
        parts.append(Part(text: String(words), line: place + 1))
        isOpen = true
      }
    }
    return parts
  }

  /// “Agent No. 8021 promised an answer.” is one sentence.
  static func sentences(of part: Part, _ abbreviations: [String] = []) -> [Part] {
    let characters = Array(part.text)
    var sentences: [Part] = []
    var start = 0
    for (place, character) in characters.enumerated() {
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      let isEnd = "。！？".contains(character) || (".!?".contains(character) && next == " " && place > 2)
      guard isEnd || place == characters.count - 1 else { continue }
      let text = String(characters[start...place]).trimmed
      let follower = characters[(place + 1)...].first { $0 != " " }
      if let follower, follower.isDigit, abbreviations.contains(where: text.hasSuffix) { continue }
      if !text.isEmpty { sentences.append(Part(text: text, line: part.line)) }
      start = place + 1
    }
    return sentences
  }
}

extension Sheet.Part {
  /// "1. …".
  var isItem: Bool {
    let digits = text.prefix { $0.isDigit }
    return (1...2).contains(digits.count) && text.dropFirst(digits.count).hasPrefix(". ")
  }

  /// How far the lines below the first are set in: 3 for "1. …", 0 where nothing is numbered.
  var hanging: Int { isItem ? text.prefix { $0.isDigit }.count + 2 : 0 }

  /// Without the number before it and without spaces: what is compared.
  var bare: String {
    var words = text[...]
    if isItem { words = words.drop { $0.isDigit }.dropFirst(2) }
    return words.filter { !$0.isWhitespace && $0 != "\u{A0}" }
  }
}

extension String {
  fileprivate var trimmed: String {
    let words = drop { $0.isWhitespace }
    return String(words).trimmedAtEnd
  }
}
