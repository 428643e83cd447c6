import Mentions

/// A clause of a bared text, and the marks that end it.
struct Clause {
  /// How a clause ends.
  enum End { case comma, sentence, bracket, open }

  /// Its words.
  var span: Range<Int>
  /// Where the marks and blanks after it end.
  var next: Int
  /// What they are.
  var end: End
}

/// ，parts clauses, 。parts sentences, quotes and brackets stand apart, and a turn (但是 · and you) begins a clause.
struct ClauseCutter {
  let units: [UInt16]
  private(set) var clauses: [Clause] = []
  private var start = 0

  /// `closed` tells whether a place lies within something that is not cut: a sum, “Mr.”.
  init(_ units: [UInt16], turns: [Int], closed: [Bool]) {
    self.units = units
    var turn = 0
    var place = 0
    while place < units.count {
      while turn < turns.count, turns[turn] < place { turn += 1 }
      if turn < turns.count, turns[turn] == place, place > start {
        close(at: place, next: place, .open)
      }
      let end = closed[place] ? nil : border(at: place)
      guard let end else {
        // A clause without marks is read in stretches, so that time stays linear.
        if place - start > 400, !closed[place] { close(at: place, next: place, .open) }
        place += 1
        continue
      }
      var next = place + 1
      var last = end
      while next < units.count, !closed[next] || Glyph.of(units[next]) == .blank,
        let more = goesOn(at: next, last)
      {
        last = more
        next += 1
      }
      close(at: place, next: next, last)
      place = next
    }
    if start < units.count { close(at: units.count, next: units.count, .sentence) }
  }

  private mutating func close(at place: Int, next: Int, _ end: Clause.End) {
    clauses.append(Clause(span: start..<place, next: next, end: end))
    start = next
  }

  /// Marks after the first one, and the blanks after them; a line end makes a sentence of it.
  private func goesOn(at place: Int, _ last: Clause.End) -> Clause.End? {
    if last == .bracket { return nil }
    if units[place] == 0x0A { return .sentence }
    if Glyph.of(units[place]) == .blank { return last }
    guard let end = border(at: place), end != .bracket else { return nil }
    return end == .sentence ? .sentence : last
  }

  private func border(at place: Int) -> Clause.End? {
    switch units[place] {
    case 0x3002, 0x21, 0x3F, 0x0A, 0x2026: return .sentence
    case UInt16(ascii: "."): return endsSentence(place) ? .sentence : nil
    case UInt16(ascii: ","), UInt16(ascii: ":"):
      return glyph(place - 1) == .digit && glyph(place + 1) == .digit ? nil : .comma
    case UInt16(ascii: ";"), 0x2014, UInt16(ascii: "~"): return .comma
    case 0x20: return glyph(place - 1) == .han && glyph(place + 1) == .han ? .comma : nil
    case 0x28, 0x29, 0x22, 0x201C, 0x201D, 0x300C...0x300F: return .bracket
    default: return nil
    }
  }

  /// The stop after a word; not the one of “a.m.”.
  private func endsSentence(_ place: Int) -> Bool {
    if place + 1 < units.count, units[place + 1] == UInt16(ascii: ".") { return true }
    guard place + 1 == units.count || glyph(place + 1) == .blank || glyph(place + 1) == .mark else {
      return false
    }
    return !(glyph(place - 1) == .letter && place > 1 && units[place - 2] == UInt16(ascii: "."))
  }

  private func glyph(_ place: Int) -> Glyph {
    units.indices.contains(place) ? Glyph.of(units[place]) : .blank
  }
}
