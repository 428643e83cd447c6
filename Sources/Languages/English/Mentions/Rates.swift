import Figures
import Mentions

extension EnglishLanguage {
  static let per: Words<String> = [
    "day": "a day, per day, daily, each day, every day, /day", "week": "a week, per week, weekly, every week",
    "month": "a month, per month, monthly, each month, every month, /month",
    "year": "a year, per year, yearly, annually, per annum, apr, p.a., annual",
    "hour": "an hour, per hour, every hour, hourly",
  ]

  @Rows static var rates: [Rule] {
    Rule("5 percent") {
      quantity; "percent|per cent|percents"
    } means: {
      .rate(Rate($0.amount))
    }
  }

  /// 0.05% a day.
  @Rows static var periods: [Rule] {
    Rule("0.05% a day") {
      rate; per.place()
    } means: {
      $0.per == nil ? .rate(Rate($0.percent, per: $1)) : nil
    }
  }
}
