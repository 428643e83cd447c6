import Mentions

/// Finds in a text the dates and sums that a language writes: its `say.…` texts read backwards.
struct Patterns {
  /// A date or a sum where it stands: places in the characters of the text.
  struct Found<Value> {
    var value: Value
    var range: Range<Int>
  }

  private enum Step {
    case words([Character])
    case number(String)
    case table(String, [(words: [Character], key: Int)])
  }

  private let date: [Step]
  /// Words for currencies, with their code: 元, CNY.
  let currencies: [(words: [Character], code: String)]
  /// Whether the currency stands before the sum: CNY 5,600.00.
  let currencyIsFirst: Bool

  init(_ book: Templates.Book) {
    date = Patterns.steps("say.date", book)
    currencies = Patterns.rows("currency", book).map { (Array($0.words), $0.key) }
    let sum = Patterns.steps("say.money", book)
    if case .number("currency")? = sum.first { currencyIsFirst = true } else { currencyIsFirst = false }
  }

  private static func rows(_ table: String, _ book: Templates.Book) -> [(key: String, words: String)] {
    guard case .table(let rows, _)? = book["names." + table]?.body else { return [] }
    return rows
  }

  private static func steps(_ piece: String, _ book: Templates.Book) -> [Step] {
    guard case .text(let nodes)? = book[piece]?.body else { return [] }
    return nodes.compactMap { node in
      switch node {
      case .text(let text): return .words(Array(text))
      case .slot(.named(let name), .table(let table)):
        return .table(
          name, rows(table, book).compactMap { row in Int(row.key).map { (Array(row.words), $0) } })
      case .slot(.named(let name), _): return .number(name)
      default: return nil
      }
    }
  }

  /// Every whole date; its value is `nil` where the calendar has no such day.
  func dates(in text: [Character]) -> [Found<Day?>] {
    guard !date.isEmpty else { return [] }
    var found: [Found<Day?>] = []
    var place = 0
    while place < text.count {
      if place > 0, text[place].isDigit, text[place - 1].isDigit {
        place += 1
      } else if let (parts, end) = match(date, text, place) {
        let day = Day(parts["year"] ?? 0, parts["month"] ?? 0, parts["day"] ?? 0)
        found.append(Found(value: day, range: place..<end))
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  private func match(_ steps: [Step], _ text: [Character], _ start: Int) -> ([String: Int], Int)? {
    var parts: [String: Int] = [:]
    var place = start
    for step in steps {
      switch step {
      case .words(let words):
        guard starts(text, place, words) else { return nil }
        place += words.count
      case .number(let name):
        let digits = text[place...].prefix { $0.isDigit }
        guard (1...4).contains(digits.count), let number = Int(String(digits)) else { return nil }
        parts[name] = number
        place += digits.count
      case .table(let name, let rows):
        guard
          let row = rows.filter({ starts(text, place, $0.words) }).max(by: { $0.words.count < $1.words.count }
          )
        else { return nil }
        parts[name] = row.key
        place += row.words.count
      }
    }
    return (parts, place)
  }

  /// A number with what it needs to be a sum.
  struct Sum {
    var digits: String
    var hasCurrency: Bool
    var range: Range<Int>
    /// 5,600.00: two digits after the point.
    var hasCents: Bool
  }

  /// Numbers that are sums: with a currency, or with thousands marked, or with two decimals.
  func sums(in text: [Character]) -> [Sum] {
    var found: [Sum] = []
    var place = 0
    while place < text.count {
      guard text[place].isDigit, place == 0 || !text[place - 1].isPartOfWord else {
        place += 1
        continue
      }
      var end = place
      while end < text.count,
        text[end].isDigit
          || ((text[end] == "," || text[end] == ".") && end + 1 < text.count && text[end + 1].isDigit)
      {
        end += 1
      }
      let digits = String(text[place..<end])
      let parts = digits.split(separator: ".")
      let isMarked = digits.contains(",") || (parts.count == 2 && parts[1].count == 2)
      let isRate = end < text.count && (text[end] == "%" || text[end] == "％")
      let hasCurrency = currencies.contains { currency in
        currencyIsFirst ? ends(text, place, currency.words) : starts(text, end, currency.words)
      }
      if hasCurrency || (isMarked && !isRate) {
        found.append(
          Sum(
            digits: digits, hasCurrency: hasCurrency, range: place..<end,
            hasCents: parts.count == 2 && parts[1].count == 2))
      }
      place = max(end, place + 1)
    }
    return found
  }

  private func starts(_ text: [Character], _ place: Int, _ words: [Character]) -> Bool {
    place + words.count <= text.count && text[place..<(place + words.count)].elementsEqual(words)
  }

  /// Whether the currency and perhaps a space stand before.
  private func ends(_ text: [Character], _ place: Int, _ words: [Character]) -> Bool {
    let end = place > 0 && (text[place - 1] == " " || text[place - 1] == "\u{A0}") ? place - 1 : place
    return end >= words.count && text[(end - words.count)..<end].elementsEqual(words)
  }
}

extension Character {
  var isDigit: Bool { isASCII && isNumber }
  /// A number glued to a letter or another number is no sum: A-2231.
  fileprivate var isPartOfWord: Bool {
    isASCII && (isLetter || isNumber || self == "-" || self == "." || self == "@")
  }
}
