/// Cuts a paragraph into lines of so many columns, as Chinese and English are cut.
///
/// No 。，、；：！？）」』】》 begins a line and no （「『【《 ends one; English words, dates and sums stay whole, and so does
/// a short （…）. In Chinese a line ends after a mark if there is one near its end.
struct LineBreaker {
  let width: Int
  /// Columns that every line but the first is indented by.
  let hanging: Int

  /// How far from the end of a Chinese line a mark is still looked for.
  private static let reach = 16
  /// A bracket up to so many columns is not cut.
  private static let shortBracket = 28

  func lines(of text: String) -> [String] {
    let units = units(of: Array(text))
    var lines: [String] = []
    var start = 0
    while start < units.count {
      if !lines.isEmpty { while start < units.count, units[start].isSpace { start += 1 } }
      let indent = lines.isEmpty ? 0 : hanging
      let end = self.end(of: units, from: start, room: width - indent)
      let line = units[start..<end].map(\.text).joined()
      lines.append(String(repeating: " ", count: indent) + line.trimmedAtEnd)
      start = max(end, start + 1)
    }
    return lines.isEmpty ? [""] : lines
  }

  /// Where the line that begins at `start` ends, so that it fits.
  private func end(of units: [Unit], from start: Int, room: Int) -> Int {
    var used = 0
    var end = start
    while end < units.count {
      let next = used + units[end].width
      if next > room, end > start, !units[end].isSpace { break }
      used = next
      end += 1
    }
    guard end < units.count else { return end }
    // Only where Chinese goes on: English has its spaces.
    guard units[end].isWide, units[end - 1].isWide else { return end }
    // Two characters alone on the last line look lost.
    let left = units[end...].reduce(0) { $0 + $1.width }
    let reach = left <= 4 ? room : Self.reach
    var columns = used
    for place in stride(from: end - 1, to: start, by: -1) {
      guard used - columns < reach, room - columns < reach else { break }
      if units[place].endsClause { return place + 1 }
      columns -= units[place].width
    }
    return end
  }

  /// What is never cut: a word, a date, a character with its marks.
  private struct Unit {
    var text: String
    var width: Int
    var isSpace: Bool { text == " " }
    var isWide: Bool { text.last.map(DisplayWidth.isWide) ?? false }
    var endsClause: Bool { text.last.map { "。；：，、！？）".contains($0) } ?? false }
  }

  private func units(of characters: [Character]) -> [Unit] {
    var units: [Unit] = []
    var start = 0
    let brackets = shortBrackets(in: characters)
    for place in characters.indices.dropFirst()
    where mayBreak(characters, before: place) && !brackets.contains(place) {
      units.append(unit(characters[start..<place]))
      start = place
    }
    if start < characters.count { units.append(unit(characters[start...])) }
    return units.flatMap(cut)
  }

  private func unit(_ characters: ArraySlice<Character>) -> Unit {
    let text = String(characters)
    return Unit(text: text, width: DisplayWidth.of(text))
  }

  /// What is longer than a line is cut anywhere: an address of 200 letters.
  private func cut(_ unit: Unit) -> [Unit] {
    let room = max(width - hanging, 2)
    guard unit.width > room else { return [unit] }
    var pieces: [Unit] = []
    var piece = Unit(text: "", width: 0)
    for character in unit.text {
      let columns = DisplayWidth.of(character)
      if piece.width + columns > room {
        pieces.append(piece)
        piece = Unit(text: "", width: 0)
      }
      piece.text.append(character)
      piece.width += columns
    }
    return pieces + [piece]
  }

  /// The places inside every （…） that is short enough to stay whole.
  private func shortBrackets(in characters: [Character]) -> Set<Int> {
    var inside: Set<Int> = []
    var open: Int?
    for (place, character) in characters.enumerated() {
      if character == "（" || character == "(" { open = place }
      guard character == "）" || character == ")", let start = open else { continue }
      let isShort = DisplayWidth.of(String(characters[start...place])) <= min(Self.shortBracket, width / 2)
      if isShort, character == "）" { inside.formUnion((start + 1)...place) }
      open = nil
    }
    return inside
  }

  private func mayBreak(_ characters: [Character], before place: Int) -> Bool {
    let (left, right) = (characters[place - 1], characters[place])
    if right == " " || left == " " { return true }
    if Self.neverFirst.contains(right) || Self.neverLast.contains(left) { return false }
    if left == right, "—…".contains(left) { return false }
    let (leftWide, rightWide) = (DisplayWidth.isWide(left), DisplayWidth.isWide(right))
    guard leftWide || rightWide else { return false }
    // 15日 · 5,600.00元: a number keeps its unit, and a date its numbers.
    if left.isDigit, rightWide, right.isLetter { return false }
    if right.isDigit, left.isLetter, place >= 2, characters[place - 2].isDigit { return false }
    return true
  }

  private static let neverFirst = Set("。，、；：！？）」』】》〉”’…—％%)]},.;:!?·")
  private static let neverLast = Set("（「『【《〈“‘([{￥¥$")
}

extension String {
  /// Without spaces at the end, full-width ones as well.
  var trimmedAtEnd: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "\u{3000}" || last == "\u{A0}" { text.removeLast() }
    return String(text)
  }
}
