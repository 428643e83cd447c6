/// The places that rows of every language share; a language's rules conform to see them by name.
public protocol MentionRules {}

extension MentionRules {
  /// A place of a row of mentions.
  public typealias Spot<V: Sendable> = Place<V>

  private static func numeral(_ facets: Numeral.Facets) -> Spot<Numeral> {
    Spot(.numeral, facets: facets) { token, pool in token.map { pool.numerals[Int($0.code)] } }
  }

  /// A whole number of a certain sort.
  public static func whole(_ facets: Numeral.Facets = []) -> Spot<Int> {
    numeral(facets.union([.whole, .single])).map { $0.amount.integer }
  }

  /// Any number, ranges as 五六百 too.
  public static var number: Spot<Numeral> { numeral([]) }
  /// A number without range.
  public static var single: Spot<Numeral> { numeral(.single) }
  /// A whole number.
  public static var integer: Spot<Int> { whole() }
  /// A whole number in figures or characters without a unit of counting.
  public static var figures: Spot<Numeral> { numeral([.figures, .whole]) }
  /// 1 to 12.
  public static var monthNumber: Spot<Int> { whole(.month) }
  /// 1 to 31.
  public static var dayNumber: Spot<Int> { whole(.day) }
  /// 2024.
  public static var yearNumber: Spot<Int> { whole(.year) }
  /// 24.
  public static var shortYear: Spot<Int> { whole(.shortYear) }
  /// 0 to 24.
  public static var hourNumber: Spot<Int> { whole(.hour) }
  /// 0 to 59.
  public static var minuteNumber: Spot<Int> { whole(.minute) }
  /// 05, thirty.
  public static var twoFigures: Spot<Int> { whole([.minute, .twoFigures]) }

  private static func reading<V>(_ example: Said, _ value: @escaping @Sendable (Said) -> V?) -> Spot<V> {
    Spot(.reading(example.sort)) { token, pool in token.flatMap { value(pool.outcomes[Int($0.code)]) } }
  }

  /// 2024年 · 去年.
  public static var year: Spot<Year> {
    reading(.year(.from(0))) { if case .year(let year) = $0 { year } else { nil } }
  }
  /// 三月 · 上个月.
  public static var month: Spot<Month> {
    reading(.month(.from(0))) { if case .month(let month) = $0 { month } else { nil } }
  }
  /// 晚上.
  public static var daypart: Spot<Daypart> {
    reading(.daypart(.am)) { if case .daypart(let part) = $0 { part } else { nil } }
  }
  /// 九点半.
  public static var clock: Spot<Hour> {
    reading(.clock(Hour(0))) { if case .clock(let hour) = $0 { hour } else { nil } }
  }
  /// 元.
  public static var currency: Spot<String> {
    reading(.currency("")) { if case .currency(let code) = $0 { code } else { nil } }
  }
  /// A number with what belongs to it: 三千来.
  public static var quantity: Spot<Numeral> {
    reading(.number(Numeral(0))) { if case .number(let number) = $0 { number } else { nil } }
  }
  /// 21st · third.
  public static var ordinal: Spot<Int> {
    reading(.ordinal(0)) { if case .ordinal(let number) = $0 { number } else { nil } }
  }
  /// The 15th · the last Friday.
  public static var monthDay: Spot<MonthDay> {
    reading(.day(.exact(1))) { if case .day(let day) = $0 { day } else { nil } }
  }
  /// A date, no range: what is built from it stays flat, however long the text goes on.
  public static var date: Spot<When> {
    reading(.date(.sameDay)) { if case .date(let when) = $0 { when } else { nil } }
  }
  /// A date made of others: a range, 10 days after another.
  public static var composedDate: Spot<When> {
    reading(.date(.weekOf(.sameDay))) { if case .date(let when) = $0 { when } else { nil } }
  }
  /// A time.
  public static var time: Spot<Timing> {
    reading(.time(Timing(Hour(0)))) { if case .time(let timing) = $0 { timing } else { nil } }
  }
  /// A length of time.
  public static var duration: Spot<Length> {
    reading(.duration(Length(Duration(0, .day)))) {
      if case .duration(let length) = $0 { length } else { nil }
    }
  }
  /// A sum.
  public static var sum: Spot<Sum> {
    reading(.sum(Sum(0))) { if case .sum(let sum) = $0 { sum } else { nil } }
  }
  /// A rate.
  public static var rate: Spot<Rate> {
    reading(.rate(Rate(0))) { if case .rate(let rate) = $0 { rate } else { nil } }
  }
  /// A count.
  public static var count: Spot<Count> {
    reading(.count(Count(0, ""))) { if case .count(let count) = $0 { count } else { nil } }
  }
  /// A phone number.
  public static var phone: Spot<String> {
    reading(.phone("")) { if case .phone(let phone) = $0 { phone } else { nil } }
  }
  /// A-2231.
  public static var code: Spot<Void> { reading(.code) { _ in () } }
}
