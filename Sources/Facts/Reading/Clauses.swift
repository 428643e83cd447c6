import Mentions

/// The clauses of a text: 、 keeps things together, ， parts clauses, 。 parts sentences.
struct Clauses {
  /// The clauses in order, end exclusive.
  private(set) var spans: [Range<Int>] = []
  /// The sentence of each clause.
  private(set) var sentences: [Int] = []
  /// Where a question mark ends the clause.
  private(set) var asks: [Bool] = []
  private var clauseAt: [Int32]

  /// Cuts a text; `turns` are places where a word such as 但是 begins a clause.
  init(_ text: Text, turns: Set<Int>) {
    clauseAt = Array(repeating: 0, count: text.count + 1)
    var start = 0
    var sentence = 0
    let units = text.units
    func close(at end: Int, asks isQuestion: Bool) {
      guard end > start else { return }
      for place in start..<end { clauseAt[place] = Int32(spans.count) }
      spans.append(start..<end)
      sentences.append(sentence)
      asks.append(isQuestion)
      start = end
    }
    for place in units.indices {
      if turns.contains(place), place > start { close(at: place, asks: false) }
      switch Clauses.border(units, at: place) {
      case .none: break
      case .clause: close(at: place + 1, asks: false)
      case .sentence:
        close(at: place + 1, asks: units[place] == UInt16(ascii: "?"))
        if place + 1 == units.count || Clauses.border(units, at: place + 1) != .sentence { sentence += 1 }
      }
    }
    close(at: units.count, asks: false)
    if spans.isEmpty { spans = [0..<0]; sentences = [0]; asks = [false] }
    clauseAt[text.count] = Int32(spans.count - 1)
  }

  /// The clause of a place.
  func index(of place: Int) -> Int { Int(clauseAt[min(place, clauseAt.count - 1)]) }

  /// The sentence of a place.
  func sentence(of place: Int) -> Int { sentences[index(of: place)] }

  private enum Border { case none, clause, sentence }

  /// 。 and a full stop after a word end a sentence; the point of 3.15 and the comma of 1,200 do not.
  private static func border(_ units: [UInt16], at place: Int) -> Border {
    let next = place + 1 < units.count ? units[place + 1] : 0x20
    switch units[place] {
    case UInt16(ascii: "。"), UInt16(ascii: "!"), UInt16(ascii: "?"), UInt16(ascii: ";"), UInt16(ascii: "\n"),
      0x2026:
      return .sentence
    case UInt16(ascii: "."):
      let before = place > 0 ? units[place - 1] : 0x20
      if Glyph.of(next) == .blank, Glyph.of(before) != .blank {
        return isInitial(units, place) ? .none : .sentence
      }
      return next == UInt16(ascii: ".") || before == UInt16(ascii: ".") ? .sentence : .none
    case UInt16(ascii: ","), UInt16(ascii: ":"), UInt16(ascii: "("), UInt16(ascii: ")"):
      return Glyph.of(next) == .digit && place > 0 && Glyph.of(units[place - 1]) == .digit ? .none : .clause
    default: return .none
    }
  }

  /// “a.m.” and “Mr.” go on.
  private static func isInitial(_ units: [UInt16], _ place: Int) -> Bool {
    guard place >= 1, Glyph.of(units[place - 1]) == .letter else { return false }
    return place < 2 || units[place - 2] == UInt16(ascii: ".")
  }
}
