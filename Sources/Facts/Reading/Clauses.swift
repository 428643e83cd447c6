import Mentions

/// The clauses of a text: 、 keeps things together, ， parts clauses, 。 parts sentences.
struct Clauses {
  /// The clauses in order, end exclusive.
  private(set) var spans: [Range<Int>] = []
  /// The sentence of each clause.
  private(set) var sentences: [Int] = []
  /// The text of each sentence.
  private(set) var sentenceSpans: [Range<Int>] = []
  /// Where a question mark ends the clause.
  private(set) var asks: [Bool] = []
  private var clauseAt: [Int32]

  /// Cuts a text; `turns` are the places, in order, where a word such as 但是 begins a clause, `whole` the mentions, which
  /// no blank cuts, `points` the full stops that end a word of the book, and no sentence: “contract no.”.
  /// `days` are the mentions of dates.
  init(
    _ text: Text, turns: [Int], whole: [Range<Int>] = [], points: Set<Int> = [], days: [Range<Int>] = []
  ) {
    clauseAt = Array(repeating: 0, count: text.count + 1)
    let units = text.units
    var start = 0
    var sentenceStart = 0
    var turn = 0
    var mention = 0
    for place in units.indices {
      while mention < whole.count, whole[mention].upperBound <= place { mention += 1 }
      let isWhole = mention < whole.count && whole[mention].contains(place)
      if turn < turns.count, turns[turn] == place {
        // “…, and I”: the blank between the two borders is no clause.
        // 9月10号因为风控…, 账户里现在就剩: nor is a day alone, nor are three characters.
        if units[start..<place].count(where: { $0 != 0x20 }) > (Glyph.of(units[place]) == .han ? 3 : 0),
          !isOne(start..<place, of: whole)
        {
          close(start..<place)
          start = place
        }
        turn += 1
      }
      let isPause =
        !isWhole
        && (Clauses.isPause(units, at: place) || Clauses.isPause(units, at: place, from: start, before: days))
      let border = isPause ? .clause : Clauses.border(text, at: place)
      guard border != .none, !points.contains(place) else { continue }
      close(start..<place + 1, asks: units[place] == UInt16(ascii: "?"))
      start = place + 1
      if border == .sentence, start == units.count || Clauses.border(text, at: start) != .sentence {
        sentenceSpans.append(sentenceStart..<start)
        sentenceStart = start
      }
    }
    close(start..<units.count)
    if spans.isEmpty { (spans, sentences, asks) = ([0..<0], [0], [false]) }
    if sentenceStart < units.count || sentenceSpans.isEmpty {
      sentenceSpans.append(sentenceStart..<units.count)
    }
    clauseAt[text.count] = Int32(spans.count - 1)
  }

  private func isOne(_ stretch: Range<Int>, of whole: [Range<Int>]) -> Bool {
    let next = whole.firstPlace { $0.upperBound >= stretch.upperBound }
    return next < whole.count && whole[next] == stretch
  }

  private mutating func close(_ span: Range<Int>, asks isQuestion: Bool = false) {
    guard !span.isEmpty else { return }
    for place in span { clauseAt[place] = Int32(spans.count) }
    spans.append(span)
    sentences.append(sentenceSpans.count)
    asks.append(isQuestion)
  }

  /// The clause of a place.
  func index(of place: Int) -> Int { Int(clauseAt[min(place, clauseAt.count - 1)]) }

  /// The text of the sentence that a clause is in.
  func sentence(ofClause clause: Int) -> Range<Int> { sentenceSpans[sentences[clause]] }

  /// A clause with so many before and after it, within its sentence.
  func span(around clause: Int, before: Int, after: Int) -> Range<Int> {
    let sentence = sentence(ofClause: clause)
    let first = spans[max(0, clause - before)].lowerBound
    let last = spans[min(spans.count - 1, clause + after)].upperBound
    return max(first, sentence.lowerBound)..<min(last, sentence.upperBound)
  }

  /// The text in stretches to be read one by one: whole sentences of some 2,000 scalars together, a longer sentence cut
  /// between clauses, and a longer clause anywhere.
  var stretches: [Range<Int>] {
    let (enough, most) = (2_000, 4_000)
    var stretches: [Range<Int>] = []
    var start = 0
    for (clause, span) in spans.enumerated() {
      let isLast = clause + 1 == spans.count
      let endsSentence = isLast || sentences[clause + 1] != sentences[clause]
      while span.upperBound - start > most {
        let cut = span.lowerBound > start ? span.lowerBound : start + most
        stretches.append(start..<cut)
        start = cut
      }
      if isLast || (endsSentence && span.upperBound - start >= enough) {
        stretches.append(start..<span.upperBound)
        start = span.upperBound
      }
    }
    return stretches
  }

  private enum Border { case none, clause, sentence }

  /// 失业了 公司倒闭了 没钱还: who uses no marks parts clauses by blanks.
  private static func isPause(_ units: [UInt16], at place: Int) -> Bool {
    guard units[place] == 0x20, place > 0, place + 1 < units.count, Glyph.of(units[place + 1]) == .han else {
      return false
    }
    let before = Glyph.of(units[place - 1])
    return before == .han || before == .digit
  }

  /// 减免违约金就好 4月21日打给我妈: so does a blank before a day, where enough stands before it.
  private static func isPause(_ units: [UInt16], at place: Int, from start: Int, before days: [Range<Int>])
    -> Bool
  {
    guard units[place] == 0x20, place > 0, Glyph.of(units[place - 1]) == .han else { return false }
    let next = days.firstPlace { $0.lowerBound > place }
    return next < days.count && days[next].lowerBound == place + 1
      && units[start..<place].count(where: { Glyph.of($0) == .han }) >= 5
  }

  /// 。 and a full stop after a word end a sentence; the point of 3.15 and the comma of 1,200 do not.
  private static func border(_ text: Text, at place: Int) -> Border {
    let units = text.units
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
    case UInt16(ascii: ","), UInt16(ascii: ":"):
      return isWithinNumber(text, place) ? .none : .clause
    case UInt16(ascii: "("), UInt16(ascii: ")"): return isShortAside(units, place) ? .none : .clause
    case UInt16(ascii: "~"): return .clause
    default: return .none
    }
  }

  /// 在11月4日前（含当日）答复: what is shortly said in brackets parts nothing.
  private static func isShortAside(_ units: [UInt16], _ place: Int) -> Bool {
    let (open, close) = (UInt16(ascii: "("), UInt16(ascii: ")"))
    let most = 28
    return units[place] == open
      ? units[min(place + 1, units.count)..<min(place + most + 2, units.count)].contains(close)
      : units[max(0, place - most - 1)..<place].contains(open)
  }

  /// The comma of 1,200 and the colon of 9:30, not that of 5600，8月 or 600,24期.
  private static func isWithinNumber(_ text: Text, _ place: Int) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      text.units.indices.contains(place) && Glyph.of(text.units[place]) == .digit
    }
    guard isDigit(place - 1), isDigit(place + 1) else { return false }
    if text.units[place] == UInt16(ascii: ":") { return true }
    return text.scalars[place] == 0x2C && isDigit(place + 2) && isDigit(place + 3) && !isDigit(place + 4)
  }

  /// “a.m.” and “Mr.” go on.
  private static func isInitial(_ units: [UInt16], _ place: Int) -> Bool {
    guard place >= 1, Glyph.of(units[place - 1]) == .letter else { return false }
    return place < 2 || units[place - 2] == UInt16(ascii: ".")
  }
}
