/// A rule that fitted, and where.
public struct RuleReading: Hashable, Sendable {
  /// The rule's example, which is its name.
  public var example: String
  /// What it read.
  public var span: Range<Int>
}

extension MentionReader {
  /// Every reading of every rule, by place: those that were chosen and those that were not.
  public func readings(of text: Text) -> [RuleReading] {
    text.units.withUnsafeBufferPointer { units in
      var chart = Chart(grammar, units)
      var found: [RuleReading] = []
      var start = 0
      while start < units.count {
        let end = Text.stretchEnd(units, start)
        chart.read(start..<end)
        start = end
        for reading in chart.readings.reversed() where reading.rule >= 0 {
          found.append(
            RuleReading(
              example: grammar.rules[Int(reading.rule)].example, span: Int(reading.from)..<Int(reading.end)))
        }
      }
      return found
    }
  }
}
