import Figures
import Mentions

extension EnglishLanguage {
  static let per: Words<String> = [
    "day":
      "a day, per day, daily, each day, every day, /day, every single day, a day every day, per diem, / day",
    "week": "a week, per week, weekly, every week, each week, /week, /wk, every single week",
    "month":
      "a month, per month, monthly, each month, every month, /month, /mo, /mth, per mo, every single month, / month",
    "year":
      "a year, per year, yearly, annually, per annum, apr, p.a., p.a, pa, annual, every year, each year, /year, /yr, a.p.r., annual percentage rate, annual rate, / year, apy, annualized, annualised",
    "hour": "an hour, per hour, every hour, hourly, each hour, /hour",
    "instalment":
      "per instalment, per installment, each instalment, each installment, an instalment, an installment",
  ]
  /// Words before a rate that say what time it is for: “an annual rate of 18%”.
  static let perBefore: Words<String> = [
    "day": "daily, daily rate, daily interest, daily interest rate, per day, day rate, daily fee",
    "month": "monthly, monthly rate, monthly interest, monthly interest rate, monthly fee",
    "year":
      "apr, annual, yearly, annual rate, annual interest, annual interest rate, annualized, annualised, annualized rate, annual percentage rate, yearly interest, annualized interest rate, annualised rate, yearly rate, effective annual rate, annual percentage rate (apr), annual rate (apr), effective apr, irr",
  ]
  static let percentWords =
    "percent|per cent|percents|pct|pct.|percentage points|percentage point|percent points"

  /// 5 percent · five basis points · half a percent.
  @Rows static var rates: [Rule] {
    Rule("minus 5 percent") {
      "minus|negative"; quantity; percentWords + "|%"
    } means: {
      .rate(Rate(.zero - $0.amount))
    }
    Rule("5 percent") {
      quantity; percentWords
    } means: {
      .rate(Rate($0.amount))
    }
    Rule("one and a half percent") {
      single; andHalf; percentWords + "|%"
    } means: {
      .rate(Rate($0.amount + Amount(5, scale: 1)))
    }
    Rule("half a percent") {
      "half a|half|a half|0.5 of a|half of a|half of one"; percentWords
    } means: {
      .rate(Rate(Amount(5, scale: 1)))
    }
    Rule("a percent") {
      "a|one"; percentWords
    } means: {
      .rate(Rate(1))
    }
    Rule("five basis points") {
      quantity; "basis points|basis point|bps|bp|bips"
    } means: {
      .rate(Rate($0.amount * Amount(1, scale: 2)))
    }
    Rule("percent of 10") {
      "percent of|per cent of|percents of"; quantity
    } means: {
      .rate(Rate($0.amount))
    }
    Rule("5 per thousand") {
      quantity; "per thousand|per mille|per mil|in a thousand"
    } means: {
      .rate(Rate($0.amount * Amount(1, scale: 1)))
    }
    Rule("5 in ten thousand") {
      quantity;
      "in ten thousand|per ten thousand|per 10,000|in 10,000|out of ten thousand|ten-thousandths|ten thousandths"
    } means: {
      .rate(Rate($0.amount * Amount(1, scale: 2)))
    }
  }

  /// 0.05% a day · an APR of 18.25%.
  @Rows static var ratePeriods: [Rule] {
    Rule("0.05% a day") {
      rate; maybe("interest|rate|interest rate|in interest|,|("); per.place();
      maybe("interest|rate|interest rate")
    } means: {
      $0.per == nil && $1 != "instalment" ? .rate(Rate($0.percent, per: $1)) : nil
    }
    Rule("an annual rate of 18%") {
      beside(perBefore.place()); maybe(beside: rateVerbs); rate
    } means: {
      $1.per == nil ? .rate(Rate($1.percent, per: $0)) : nil
    }
  }

  static let rateVerbs =
    "of|is|at|was|:|=|being|of about|of up to|of over|comes to|came to|reached|is about|of nearly|around|about|at about|works out to|has reached|as high as|of only"
}
