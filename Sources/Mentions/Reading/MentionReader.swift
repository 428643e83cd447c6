/// Reads mentions: dates, times, lengths of time, sums, rates, counts, phone numbers, addresses and identifiers.
public struct MentionReader: Sendable {
  /// The rules of all languages.
  public let grammar: Grammar

  /// A reader by a grammar.
  public init(_ grammar: Grammar) { self.grammar = grammar }

  /// What is mentioned in a text. `today` is the date that relative dates count from, `since` the date named last before
  /// the text. The time is linear in the length of the text.
  public func mentions(in text: Text, today: Day, since: CalendarDate? = nil) -> Reading {
    var reading = Reading(mentions: [], bare: [])
    var resolver = Resolver(today: today, last: since)
    text.units.withUnsafeBufferPointer { units in
      var chart = Chart(grammar, units)
      var start = 0
      while start < units.count {
        let end = Text.stretchEnd(units, start)
        chart.read(start..<end)
        start = end
        guard !chart.readings.isEmpty || !chart.numbers.isEmpty else { continue }
        let chosen = choose(from: chart, in: units)
        for choice in chosen {
          let said = chart.pool.outcomes[Int(choice.code)]
          guard let mention = resolver.mention(said, choice.span, in: text) else { continue }
          if case .date(let date) = mention.value { resolver.last = date.end ?? date.start }
          reading.mentions.append(mention)
        }
        reading.bare += bare(chart, around: chosen, in: units)
      }
    }
    return reading
  }

  private struct Choice {
    var code: Int32
    var span: Range<Int>
  }

  /// From left to right the longest reading at each place; of equally long ones the one that knows more of the words
  /// beside it, then that of the earlier rule.
  private func choose(from chart: borrowing Chart, in units: UnsafeBufferPointer<UInt16>) -> [Choice] {
    var chosen: [Choice] = []
    var place = 0
    var index = chart.readings.count - 1
    while index >= 0 {
      let at = chart.readings[index].at
      var best: Chart.Reading?
      while index >= 0, chart.readings[index].at == at {
        let reading = chart.readings[index]
        index -= 1
        guard at >= place, chart.pool.outcomes[Int(reading.code)].isMention,
          Text.isWhole(Int(reading.at)..<Int(reading.end), in: units, after: place)
        else { continue }
        if let known = best,
          (known.end, known.reach, -known.rule) >= (reading.end, reading.reach, -reading.rule)
        {
          continue
        }
        best = reading
      }
      guard let best else { continue }
      chosen.append(Choice(code: best.code, span: Int(best.from)..<Int(best.end)))
      place = Int(best.end)
    }
    return chosen
  }

  /// The numbers that no mention covers.
  private func bare(_ chart: borrowing Chart, around chosen: [Choice], in units: UnsafeBufferPointer<UInt16>)
    -> [BareNumber]
  {
    guard !chart.numbers.isEmpty else { return [] }
    var found: [BareNumber] = []
    var place = 0
    var next = 0
    // By place; of those at one place the longest, which knows most of the words around it, comes last.
    let numbers = chart.numbers.enumerated().sorted {
      ($0.element.at, $0.element.end, $0.offset) < ($1.element.at, $1.element.end, $1.offset)
    }
    for (index, (_, best)) in numbers.enumerated() {
      let at = Int(best.at)
      guard index + 1 == numbers.count || Int(numbers[index + 1].element.at) != at else { continue }
      while next < chosen.count, chosen[next].span.upperBound <= at {
        place = max(place, chosen[next].span.upperBound)
        next += 1
      }
      if next < chosen.count, chosen[next].span.lowerBound < Int(best.end) { continue }
      let span = at..<Int(best.end)
      guard at >= place, Text.isWhole(span, in: units, after: place) else { continue }
      var bare = BareNumber(best.numeral.amount, span)
      bare.max = best.numeral.max
      bare.approximate = best.numeral.isApproximate
      bare.isScaled = best.numeral.isScaled
      bare.hasPoint = Glyph.of(units[at]) == .digit && units[span].contains(UInt16(ascii: "."))
      found.append(bare)
      place = span.upperBound
    }
    return found
  }
}

extension Text {
  /// Where a stretch ends over which nothing is read: after a line, or after 。; in a text without them after a blank, and
  /// in the end anywhere, so that no stretch grows with the text.
  static func stretchEnd(_ units: UnsafeBufferPointer<UInt16>, _ start: Int) -> Int {
    let (long, longest) = (4096, 8192)
    var end = start
    while end < units.count, units[end] != 0x0A, units[end] != 0x3002 {
      if end - start >= longest || (end - start >= long && units[end] == 0x20) { break }
      end += 1
    }
    return min(end + 1, units.count)
  }

  /// Whether figures stand for themselves here: not the 12 of v12, nor the 2012 of 2012-14.
  static func isWhole(_ span: Range<Int>, in units: UnsafeBufferPointer<UInt16>, after last: Int) -> Bool {
    let (first, end) = (span.lowerBound, span.upperBound)
    if first > 0, first > last, Glyph.of(units[first]) == .digit {
      if Glyph.of(units[first - 1]) == .letter || Glyph.of(units[first - 1]) == .digit { return false }
      if first > 1, isJoint(units[first - 1]), first - 1 > last, Glyph.of(units[first - 2]) == .digit {
        return false
      }
    }
    guard end < units.count, Glyph.of(units[end - 1]) == .digit else { return true }
    if Glyph.of(units[end]) == .letter || Glyph.of(units[end]) == .digit { return false }
    return !(isJoint(units[end]) && end + 1 < units.count && Glyph.of(units[end + 1]) == .digit)
  }

  /// 3.5 · 2012-14 · 8/32: a mark that joins figures.
  private static func isJoint(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x2E, 0x2D, 0x2F, 0x3A: true
    default: false
    }
  }
}
