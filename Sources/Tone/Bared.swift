import Mentions

/// f.u.c.k · 5h1t · 傻 逼 · fuuuuck: a text as it reads once the disguise is taken off, each unit with its place in the source.
///
/// Words that are not disguised are left as they are, so that the same lists serve both.
struct Bared {
  /// Folded units.
  private(set) var units: [UInt16] = []
  /// Where each unit stands in the source, and one place more for the end.
  private(set) var places: [Int] = []

  init(_ text: Text) {
    units.reserveCapacity(text.count)
    places.reserveCapacity(text.count + 1)
    var place = 0
    while place < text.count {
      let unit = Bared.unit(text, place)
      if Bared.isPart(unit) {
        let end = Bared.endOfKnot(text, place)
        addKnot(text, place..<end)
        place = end
      } else if let next = hanAfterGap(text, place) {
        place = next
      } else {
        add(unit, place)
        place += 1
      }
    }
    places.append(text.count)
  }

  private mutating func add(_ unit: UInt16, _ place: Int) {
    units.append(unit)
    places.append(place)
  }

  /// Signs beyond U+FFFF (🤬) keep apart from each other in the private use area, and what masks letters is one sign.
  private static func unit(_ text: Text, _ place: Int) -> UInt16 {
    let scalar = text.scalars[place]
    if (0x1F000..<0x20000).contains(scalar) { return UInt16(0xE000 + scalar - 0x1F000) }
    return masks.contains(text.units[place]) ? star : text.units[place]
  }

  /// f**k · 傻× · 王八#. In a list it is written ×, since a last * lets letters follow.
  private static let masks = Set("*×#○●□■".utf16)

  // MARK: Han

  /// 傻 逼 · 他/妈/的: a sign or two between Han, or a blank beside a single one, are passed over.
  private func hanAfterGap(_ text: Text, _ place: Int) -> Int? {
    guard let last = units.last, Glyph.of(last) == .han else { return nil }
    var end = place
    while end < text.count, end < place + 3, Bared.gaps.contains(text.units[end]) { end += 1 }
    guard end > place, end < text.count, Glyph.of(text.units[end]) == .han else { return nil }
    guard text.units[place] == 0x20 else { return end }
    let isSingleBefore = units.count < 2 || Glyph.of(units[units.count - 2]) != .han
    let isSingleAfter = end + 1 >= text.count || Glyph.of(text.units[end + 1]) != .han
    return isSingleBefore && places[units.count - 1] == place - 1 || isSingleAfter ? end : nil
  }

  private static let gaps = Set("./-_|~·^+ \u{200B}".utf16)

  // MARK: Latin

  static let star = UInt16(ascii: "∗")

  /// Letters, digits, and the signs that stand for letters.
  private static func isPart(_ unit: UInt16) -> Bool {
    switch Glyph.of(unit) {
    case .letter, .digit: true
    default: unit < 0x80 && signs[unit] != nil || unit == star
    }
  }

  private static let signs: [UInt16: UInt16] = table("@a$s!i+t|i")
  private static let digits: [UInt16: UInt16] = table("0o1i3e4a5s7t")

  private static func table(_ pairs: String) -> [UInt16: UInt16] {
    let units = Array(pairs.utf16)
    return Dictionary(
      stride(from: 0, to: units.count - 1, by: 2).map { (units[$0], units[$0 + 1]) },
      uniquingKeysWith: { a, _ in a })
  }

  private static func endOfKnot(_ text: Text, _ start: Int) -> Int {
    if let end = endOfSpelling(text, start) { return end }
    var end = start + 1
    while end < text.count, isPart(unit(text, end)) { end += 1 }
    return end
  }

  /// f u c k · s-h-i-t: three single letters and more, with one and the same sign between each.
  private static func endOfSpelling(_ text: Text, _ start: Int) -> Int? {
    let gap = start + 1 < text.count ? text.units[start + 1] : 0
    guard isSingle(text, start), gap == 0x20 || Glyph.of(gap) == .mark else { return nil }
    var end = start + 1
    while end + 1 < text.count, text.units[end] == gap, isSingle(text, end + 1) { end += 2 }
    return end >= start + 5 ? end : nil
  }

  private static func isSingle(_ text: Text, _ place: Int) -> Bool {
    Glyph.of(text.units[place]) == .letter
      && (place == 0 || Glyph.of(text.units[place - 1]) != .letter)
      && (place + 1 == text.count || Glyph.of(text.units[place + 1]) != .letter)
  }

  private mutating func addKnot(_ text: Text, _ span: Range<Int>) {
    let isSpelling =
      span.contains { !Bared.isPart(Bared.unit(text, $0)) || Bared.unit(text, $0) == Bared.star }
      && Bared.endOfSpelling(text, span.lowerBound) == span.upperBound
    let letters = span.count { Glyph.of(text.units[$0]) == .letter }
    // b5 is no word, and 2b is one as it is.
    let figures = span.count { Glyph.of(text.units[$0]) == .digit }
    for place in span {
      let unit = Bared.unit(text, place)
      let isLetter = Glyph.of(unit) == .letter
      if isSpelling {
        if isLetter { add(unit, place) }
      } else if letters == 0 || isLetter || letters == 1 && figures > 0 && figures < 3 {
        // fuuuuck: the third of a letter and those after it are not heard, nor then the second.
        if isLetter, repeats(text, place, in: span) { continue }
        add(unit, place)
      } else {
        add(letter(for: unit, at: place, in: span, of: text), place)
      }
    }
  }

  /// Whether this letter stands in a run of three and more, and is not its first.
  private func repeats(_ text: Text, _ place: Int, in span: Range<Int>) -> Bool {
    func same(_ other: Int) -> Bool { span.contains(other) && text.units[other] == text.units[place] }
    guard same(place - 1) else { return false }
    return same(place - 2) || same(place + 1)
  }

  /// The letter that a digit or a sign stands for; a mark at a word's end is a mark.
  private func letter(for unit: UInt16, at place: Int, in span: Range<Int>, of text: Text) -> UInt16 {
    let next = place + 1
    let goesOn = span.contains(next) && Glyph.of(text.units[next]) == .letter
    if let letter = Bared.digits[unit] {
      let follows = place > span.lowerBound && Glyph.of(text.units[place - 1]) == .letter
      return goesOn || follows || span.count > 3 ? letter : unit
    }
    guard let letter = Bared.signs[unit] else { return unit }
    let follows = place > span.lowerBound && Glyph.of(text.units[place - 1]) == .letter
    if unit == UInt16(ascii: "!"), !goesOn || !follows || place - span.lowerBound > 3 { return unit }
    return goesOn || span.contains(next) && Bared.signs[text.units[next]] != nil ? letter : unit
  }
}
