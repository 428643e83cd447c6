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

  /// A character, its columns, its first scalar.
  private struct Glyph {
    let character: Character
    let width: Int
    let scalar: UInt32

    init(_ character: Character) {
      self.character = character
      width = DisplayWidth.of(character)
      scalar = character.unicodeScalars.first?.value ?? 0
    }

    var isWide: Bool { width == 2 }
    var isSpace: Bool { scalar == 0x20 }
    var isDigit: Bool { (0x30...0x39).contains(scalar) }
    var isLetter: Bool { isWide && character.isLetter }
  }

  /// What is never cut: a word, a date, a character with its marks.
  private struct Unit {
    var glyphs: Range<Int>
    var width: Int
  }

  func lines(of text: String) -> [String] {
    let glyphs = text.map(Glyph.init)
    let units = units(of: glyphs)
    var lines: [String] = []
    var start = 0
    while start < units.count {
      if !lines.isEmpty { while start < units.count, isSpace(units[start], glyphs) { start += 1 } }
      guard start < units.count else { break }
      let indent = lines.isEmpty ? 0 : hanging
      let end = self.end(of: units, glyphs, from: start, room: width - indent)
      let line = String(
        glyphs[units[start].glyphs.lowerBound..<units[end - 1].glyphs.upperBound].map(\.character))
      lines.append(String(repeating: " ", count: indent) + line.trimmedAtEnd)
      start = end
    }
    return lines.isEmpty ? [""] : lines
  }

  private func isSpace(_ unit: Unit, _ glyphs: [Glyph]) -> Bool {
    unit.glyphs.count == 1 && glyphs[unit.glyphs.lowerBound].isSpace
  }

  /// Where the line that begins at `start` ends, so that it fits; at least one unit on.
  private func end(of units: [Unit], _ glyphs: [Glyph], from start: Int, room: Int) -> Int {
    var used = 0
    var end = start
    while end < units.count {
      let next = used + units[end].width
      if next > room, end > start, !isSpace(units[end], glyphs) { break }
      used = next
      end += 1
    }
    guard end < units.count else { return end }
    // Only where Chinese goes on: English has its spaces.
    let isChinese = [end - 1, end].allSatisfy { glyphs[units[$0].glyphs.upperBound - 1].isWide }
    guard isChinese else { return end }
    // Two characters alone on the last line look lost.
    let left = units[end...].reduce(0) { $0 + $1.width }
    let reach = left <= 4 ? room : Self.reach
    var columns = used
    for place in stride(from: end - 1, to: start, by: -1) {
      guard used - columns < reach, room - columns < reach else { break }
      if Self.endsClause.contains(glyphs[units[place].glyphs.upperBound - 1].scalar) { return place + 1 }
      columns -= units[place].width
    }
    return end
  }

  private func units(of glyphs: [Glyph]) -> [Unit] {
    var units: [Unit] = []
    var start = 0
    let inside = shortBrackets(in: glyphs)
    for place in glyphs.indices.dropFirst() where !inside[place] && mayBreak(glyphs, before: place) {
      units += cut(start..<place, glyphs)
      start = place
    }
    if start < glyphs.count { units += cut(start..<glyphs.count, glyphs) }
    return units
  }

  /// What is longer than a line is cut anywhere: an address of 200 letters.
  private func cut(_ range: Range<Int>, _ glyphs: [Glyph]) -> [Unit] {
    let room = max(width - hanging, 2)
    var pieces: [Unit] = []
    var piece = Unit(glyphs: range.lowerBound..<range.lowerBound, width: 0)
    for place in range {
      if piece.width + glyphs[place].width > room, !piece.glyphs.isEmpty {
        pieces.append(piece)
        piece = Unit(glyphs: place..<place, width: 0)
      }
      piece.glyphs = piece.glyphs.lowerBound..<(place + 1)
      piece.width += glyphs[place].width
    }
    return pieces + [piece]
  }

  /// The places inside every （…） that is short enough to stay whole.
  private func shortBrackets(in glyphs: [Glyph]) -> [Bool] {
    var inside = [Bool](repeating: false, count: glyphs.count)
    var open: (place: Int, columns: Int)?
    var columns = 0
    for (place, glyph) in glyphs.enumerated() {
      if glyph.scalar == Self.opening { open = (place, columns) }
      columns += glyph.width
      guard glyph.scalar == Self.closing, let start = open else { continue }
      if columns - start.columns <= min(Self.shortBracket, width / 2) {
        for within in (start.place + 1)...place { inside[within] = true }
      }
      open = nil
    }
    return inside
  }

  private func mayBreak(_ glyphs: [Glyph], before place: Int) -> Bool {
    let (left, right) = (glyphs[place - 1], glyphs[place])
    if right.isSpace || left.isSpace { return true }
    guard left.isWide || right.isWide else { return false }
    if Self.neverFirst.contains(right.scalar) || Self.neverLast.contains(left.scalar) { return false }
    if left.scalar == right.scalar, Self.doubled.contains(left.scalar) { return false }
    // 15日 · 5,600.00元: a number keeps its unit, and a date its numbers.
    if left.isDigit, right.isLetter { return false }
    if right.isDigit, left.isLetter, place >= 2, glyphs[place - 2].isDigit { return false }
    return true
  }

  private static func scalars(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }
  private static let neverFirst = scalars("。，、；：！？）」』】》〉”’…—％%)]},.;:!?·")
  private static let neverLast = scalars("（「『【《〈“‘([{￥¥$")
  private static let endsClause = scalars("。；：，、！？）")
  private static let doubled = scalars("—…")
  private static let opening: UInt32 = 0xFF08
  private static let closing: UInt32 = 0xFF09
}

extension String {
  /// Without spaces at the end, full-width ones as well.
  var trimmedAtEnd: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "\u{3000}" || last == "\u{A0}" { text.removeLast() }
    return String(text)
  }
}
