import Mentions
import Notation

// Ways in which people say the same day, sum or number.

extension Seeded {
  /// 10月8号 · 10月8日 · 十月八号.
  mutating func said(_ day: Day) -> String {
    one(of: day.spoken, day.spoken, "\(day.month)月\(day.day)日", "\(chinese(day.month))月\(chinese(day.day))号")
  }

  /// 10月8號 · 10月8日 · 十月八號.
  mutating func saidTraditional(_ day: Day) -> String { said(day).replacing("号", with: "號") }

  /// 8 October · October 8 · Oct 8th · the 8th of October.
  mutating func saidInEnglish(_ day: Day) -> String {
    let month = day.month == 9 ? "Sept" : String(day.monthName.prefix(3))
    return one(
      of: "\(day.day) \(day.monthName)", "\(day.monthName) \(day.day)", "\(month) \(day.ordinal)",
      "the \(day.ordinal) of \(day.monthName)", "\(day.day) \(month)")
  }

  /// 5600 · 5,600 · 5600元 · 五千六百块: whole sums.
  mutating func whole(_ yuan: Int) -> String {
    let grouped = String(sum(yuan * 100).dropLast(3))
    return one(
      of: "\(yuan)", "\(yuan)", grouped, "\(yuan)元", "\(yuan)块", "\(chinese(yuan, two: "两"))块",
      "\(chinese(yuan, two: "两"))元")
  }

  /// The same in traditional characters.
  mutating func wholeTraditional(_ yuan: Int) -> String {
    whole(yuan).replacing("块", with: "塊").replacing("两", with: "兩").replacing("万", with: "萬")
  }

  /// 5792.85 · 5,792.85 · ￥5792.85 · 5792.85元: sums to the cent.
  mutating func exact(_ cents: Int) -> String {
    one(of: typed(cents), sum(cents), "￥\(typed(cents))", "\(typed(cents))元")
  }

  /// 12 · 十二.
  mutating func count(_ number: Int, two: String = "两") -> String {
    one(of: "\(number)", "\(number)", chinese(number, two: two))
  }

  /// 万分之五 · 0.05%, of a rate in hundredths of a percent.
  mutating func rate(_ hundredths: Int) -> String {
    one(of: "万分之\(chinese(hundredths))", "0.0\(hundredths)%")
  }
}
