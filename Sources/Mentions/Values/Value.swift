/// What a mention, a fact, a qualifier or a computed figure holds: one of a few types, printed as FACTS.md says.
public enum Value: Hashable, Sendable {
  /// A name, an address, an identifier as written.
  case text(String)
  /// A word of the vocabulary: "huabei", "medical".
  case id(String)
  /// A count, or a number of months.
  case integer(Int)
  /// Said to be so: `undisputed`, `promised`.
  case flag
  /// A sum.
  case money(Money)
  /// A rate, in percent.
  case percent(Amount)
  /// A date or a range of dates.
  case date(DateSpan)
  /// A time, perhaps with its day.
  case time(TimeOfDay)
  /// A length of time.
  case duration(Duration)
}

extension Value: CustomStringConvertible {
  /// The value in the notation of the vocabulary: `2024-03-15`, `5792.85`, `huabei`, `P3M`, `true`.
  public var description: String {
    switch self {
    case .text(let text), .id(let text): text
    case .integer(let count): String(count)
    case .flag: "true"
    case .money(let money): money.amount.text(places: 2)
    case .percent(let rate): rate.description
    case .date(let date): date.description
    case .time(let time): time.description
    case .duration(let duration): duration.description
    }
  }

  /// The date, if it is one.
  public var date: DateSpan? { if case .date(let date) = self { date } else { nil } }
  /// The sum, if it is one.
  public var money: Money? { if case .money(let money) = self { money } else { nil } }
  /// The whole number, if it is one.
  public var integer: Int? { if case .integer(let count) = self { count } else { nil } }
  /// The word of the vocabulary, if it is one.
  public var id: String? { if case .id(let id) = self { id } else { nil } }
}
