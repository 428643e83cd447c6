import Figures
import Mentions

extension EnglishLanguage {
  static let counted: Words<String> = [
    "instalment": "instalment, instalments, installment, installments",
    "call": "call, calls, phone calls, times a day", "time": "times", "message": "texts, messages, emails",
  ]

  @Rows static var counts: [Rule] {
    Rule("two instalments") {
      quantity; maybe("monthly|equal|more|phone|missed|overdue|late"); counted.place()
    } means: { number, unit in
      guard let whole = number.amount.integer else { return nil }
      var count = Count(whole, max: number.max?.integer, unit)
      count.isApproximate = number.isApproximate
      return .count(count)
    }
  }

  @Rows static var frequencies: [Rule] {
    Rule("six calls a day") {
      count; per.place()
    } means: { count, per in
      var count = count
      count.per = per
      return .count(count)
    }
  }
}
