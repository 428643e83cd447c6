import Figures
import Mentions

extension ChineseLanguage {
  static let until = "到|至|一直到|直到|起到|起至|开始到|开始至|起一直到|～到|到了|開始到"

  /// 3月1日到15日 · 9点到11点 · 800到1000元.
  @Rows static var ranges: [Rule] {
    Rule("从3月1日到15日") {
      maybe("从|自|由"); date; until; date; maybe("止|为止|之间|期间|这段时间")
    } means: {
      .date(.range($0, $1))
    }
    Rule("从3月1日 - 15日") {
      "从|自|由"; date; Common.dash; date
    } means: {
      .date(.range($0, $1))
    }
    Rule("3月1日和15日之间") {
      maybe("在|从"); date; "和|与|跟|同|到"; date; "之间|间"
    } means: {
      .date(.range($0, $1))
    }
    Rule("2010年之后2018年之前") {
      date; "之后|以后|后"; date; "之前|以前|前"
    } means: {
      .date(.range($0, $1))
    }
    Rule("从2016到2018") {
      "从|自|由"; yearNumber; until; yearNumber
    } means: {
      .date(.range(.calendar(year: .exact($0)), .calendar(year: .exact($1))))
    }
    Rule("2020至2025年") {
      maybe("从|自"); yearNumber; until; date
    } means: { year, end in
      guard case .calendar(.some, nil, nil) = end else { return nil }
      return .date(.range(.calendar(year: .exact(year)), end))
    }
    Rule("2020-2025年") {
      maybe("从|自"); yearNumber; Common.dash; date
    } means: { year, end in
      guard case .calendar(.some, nil, nil) = end else { return nil }
      return .date(.range(.calendar(year: .exact(year)), end))
    }
    Rule("下午两点到五点") {
      maybe("从|自"); time; until; time; maybe("之间")
    } means: {
      Common.span($0, $1)
    }
    Rule("从2:00-明天4:00") {
      "从|自"; time; Common.dash; time
    } means: {
      Common.span($0, $1)
    }
    Rule("9~11点") {
      maybe(date); maybe(dayparts.place()); hourNumber; "~|～|-|－|—|到|至"; time
    } means: { when, part, hour, end in
      guard end.when == nil, end.end == nil else { return nil }
      return .time(Timing(Hour(hour, 0, nil, part ?? end.start.part), on: when, to: end.start))
    }
    Rule("1点和3点之间") {
      time; "和|与|跟"; time; "之间"
    } means: {
      Common.span($0, $1)
    }
    Rule("8500到3万港元") {
      maybe("从"); quantity; "到|至|-|－|~|～|—"; sum
    } means: { low, high in
      guard let low = alike(low, high), low < high.amount else { return nil }
      return .sum(Sum(low, max: high.max ?? high.amount, high.currency))
    }
    Rule("五块到六块") {
      maybe("从"); sum; "到|至"; sum
    } means: {
      Common.range($0, $1)
    }
    Rule("三到五个电话") {
      single; "到|至|-|~|～"; count
    } means: { low, high in
      guard let low = low.amount.integer, low < high.count else { return nil }
      return .count(Count(low, max: high.count, high.unit, per: high.per))
    }
    Rule("三到五个月") {
      single; "到|至|-|~|～"; single; units.place()
    } means: { low, high, unit in
      guard low.amount < high.amount, let from = length(low, unit), let to = length(high, unit) else {
        return nil
      }
      return .duration(Length(from.duration, max: to.duration))
    }
  }

  /// 十八至三十万: the unit of counting said once is that of both.
  private static func alike(_ low: Numeral, _ high: Sum) -> Amount? {
    guard low.max == nil else { return nil }
    guard !low.isScaled else { return low.amount }
    for power in [12, 8, 4, 3] {
      let unit = Amount.power(ofTen: power)
      guard let quotient = high.amount.divided(by: unit, places: 6), quotient >= 1 else { continue }
      return low.amount * unit < high.amount ? low.amount * unit : low.amount
    }
    return low.amount
  }
}
