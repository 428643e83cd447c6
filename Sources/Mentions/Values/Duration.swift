/// 三个月 · 45天 · 一年半: a length of time, in the units in which it was said.
public struct Duration: Hashable, Sendable {
  /// The units that are told apart: a month is no number of days, 七个工作日 no week.
  public enum Unit: Int, Sendable, CaseIterable {
    case year, month, week, day, hour, minute, second, workingDay
  }

  private var counts: [Int] = Array(repeating: 0, count: Unit.allCases.count)

  /// So many of one unit.
  public init(_ count: Int, _ unit: Unit) { self[unit] = count }

  /// "P3M", "P1Y6M", "P45D", "P2W", "PT2H", "P7B"; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.first == "P", text.count > 2 else { return nil }
    var digits = ""
    var inTime = false
    var found = false
    for character in text.dropFirst() {
      if character == "T", !inTime, digits.isEmpty {
        inTime = true
      } else if character.isWholeNumber {
        digits.append(character)
      } else {
        guard let count = Int(digits),
          let unit = Unit.allCases.first(where: { $0.letter == character && $0.isTime == inTime })
        else { return nil }
        self[unit] = count
        digits = ""
        found = true
      }
    }
    guard found, digits.isEmpty else { return nil }
  }

  /// How many of a unit.
  public subscript(_ unit: Unit) -> Int {
    get { counts[unit.rawValue] }
    set { counts[unit.rawValue] = newValue }
  }

  /// Both together, unit by unit.
  public static func + (a: Duration, b: Duration) -> Duration {
    var sum = a
    for unit in Unit.allCases { sum[unit] += b[unit] }
    return sum
  }

  /// Years and months in months; `nil` when there is any smaller unit.
  public var months: Int? {
    guard counts[2...].allSatisfy({ $0 == 0 }) else { return nil }
    return self[.year] * 12 + self[.month]
  }

  /// About how many days: a month is 30.4, a year 365.
  public var approximateDays: Double {
    Double(self[.year]) * 365 + Double(self[.month]) * 30.4 + Double(self[.week] * 7 + self[.day])
      + Double(self[.hour]) / 24 + Double(self[.workingDay]) * 7 / 5
  }
}

extension Duration.Unit {
  /// The letter of ISO 8601, which has none for working days: “B”, business days, is ours.
  var letter: Character {
    switch self {
    case .year: "Y"
    case .month, .minute: "M"
    case .week: "W"
    case .day: "D"
    case .hour: "H"
    case .second: "S"
    case .workingDay: "B"
    }
  }

  var isTime: Bool { self == .hour || self == .minute || self == .second }
}

extension Duration: CustomStringConvertible {
  /// ISO 8601: "P1Y6M".
  public var description: String {
    func part(_ units: [Unit]) -> String {
      units.filter { self[$0] != 0 }.map { "\(self[$0])\($0.letter)" }.joined()
    }
    let date = part([.year, .month, .week, .day, .workingDay])
    let time = part([.hour, .minute, .second])
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }
}
