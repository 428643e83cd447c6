import Mentions
import Notation

extension Conversation {
  /// The second conversation of another loan, another dismissal, other nights.
  static func jobLossVariant(_ seeded: inout Seeded) -> Variant {
    var variant = Variant(today: Day(number: seeded.number(19_400...20_800)))
    people(&variant, &seeded)
    contacts(&variant, &seeded)
    loan(&variant, &seeded)
    return variant
  }

  /// Who was threatened with a visit, and who writes.
  private static func people(_ variant: inout Variant, _ seeded: inout Seeded) {
    let (kin, formal) = seeded.one(of: ("爸媽", "父母"), ("媽媽", "母親"), ("老婆", "配偶"), ("爸", "父親"))
    variant.say("我\(kin)", for: "我爸媽", in: 1, 11)
    variant.write("我的\(formal)", for: "我的父母")

    let name = seeded.one(of: "陳志豪", "林美玲", "黃建宏", "張雅婷", "歐陽文", "王小明", "吳宗憲")
    variant.say(name, for: "陳志豪", in: 12)
    variant.write(name, for: "陳志豪")
    let address =
      seeded.one(of: "mei.ling", "kevin_wu", "a.chang", "zhao88") + "@"
      + seeded.one(of: "example.com", "mail.example.org")
    variant.say(address, for: "chen.zhihao@example.com", in: 12)
    variant.write(address, for: "chen.zhihao@example.com")
    let mobile = "1\(seeded.number(35...39))" + seeded.digits(8)
    let hyphened = "\(mobile.prefix(3))-\(mobile.dropFirst(3).prefix(4))-\(mobile.suffix(4))"
    variant.say(seeded.one(of: hyphened, mobile), for: "139-1234-5678", in: 12)
    variant.write(mobile, for: "13912345678")
  }

  /// The two attempts to settle it, and the calls by night.
  private static func contacts(_ variant: inout Variant, _ seeded: inout Seeded) {
    let today = variant.today
    let refused = today.before(seeded.number(20...60))
    let (way, formal) = seeded.one(
      of: ("找過支付寶線上客服", "聯絡線上客服"), ("在微博找過支付寶", "通過微博聯絡貴方"), ("打過支付寶客服熱線", "致電95188"))
    variant.say("\(seeded.saidTraditional(refused))\(way)", for: "9月12號找過支付寶線上客服", in: 7)
    variant.write("\(refused.chinese)，我\(formal)", for: "2024年9月12日，我聯絡線上客服")

    let called = today.before(seeded.number(6...15))
    let days = seeded.number(2...5)
    let (again, spoken) = seeded.one(of: ("打95188", "致電95188"), ("找線上客服", "聯絡線上客服"))
    variant.say("\(seeded.saidTraditional(called))又\(again)", for: "10月15號又打95188", in: 7)
    variant.say("\(traditional(days))天內", for: "三天內", in: 7)
    variant.write("\(called.chinese)，我\(spoken)", for: "2024年10月15日，我致電95188")
    variant.write(called.adding(days: days).chinese, for: "2024年10月18日")

    let calls = seeded.one(of: "十", "二十", "三十", "四十")
    variant.say("一天\(calls)幾通", for: "一天二十幾通", in: 8)
    variant.write("\(calls)多通", for: "二十多通")
    let night = today.before(seeded.number(1...18))
    let (hour, minute) = (seeded.one(of: 10, 11), seeded.number(5...55, step: 5))
    variant.say(
      "\(seeded.saidTraditional(night))晚上\(hour)點\(twoDigits(minute))", for: "10月16號晚上11點40", in: 8)
    variant.write("\(night.chinese)\(hour + 12)時\(minute)分", for: "2024年10月16日23時40分")
  }

  /// The loan, its instalments paid and missed, the penalty on each of them, and what can be paid.
  private static func loan(_ variant: inout Variant, _ seeded: inout Seeded) {
    let today = variant.today
    let missed = seeded.number(3...5)
    let paid = seeded.number(2...7)
    let term = seeded.one(of: 12, 15, 18, 24)
    let left = max(term, missed + paid + 1) - paid
    let count = left + paid

    // The last due date before today; those that were missed, the loan, and the instalments paid before.
    var last = Day(today.year, today.month, seeded.number(1...28)) ?? today
    if last >= today { last = last.adding(months: -1) }
    let since = last.adding(months: 1 - missed)
    let lent = since.adding(months: -paid - 1)
    let year = ["今年", "去年", "前年"][today.year - lent.year]
    variant.say("\(year)\(seeded.saidTraditional(lent))", for: "今年1月8號", in: 2)
    variant.write(lent.chinese, for: "2024年1月8日")
    variant.say("\(seeded.saidTraditional(since))那期", for: "7月8號那期", in: 3)
    variant.write("自\(since.chinese)起", for: "自2024年7月8日起")
    variant.say("\(traditional(missed - 1))期沒還", for: "三期沒還", in: 3)
    variant.say("\(seeded.saidTraditional(last))那期也沒還，是\(traditional(missed))期", for: "10月8號那期也沒還，是四期", in: 4)
    variant.write("有\(missed)期", for: "有4期")
    let (first, final) = (lent.adding(months: 1), since.adding(months: -1))
    let end = first.year == final.year ? "\(final.month)月" : "\(final.year)年\(final.month)月"
    variant.say("前\(traditional(paid))期", for: "前五期", in: 13)
    variant.write("\(first.year)年\(first.month)月至\(end)，前\(paid)期", for: "2024年2月至6月，前5期")
    dismissal(&variant, &seeded, before: since)

    // Sums in cents; rates in hundredths of a percent.
    let daily = seeded.number(3...5)
    let principal = seeded.number(18_000...40_000, step: 1000) * 100
    let instalment = annuity(principal, months: count, yearly: Double(daily * 365) / 10_000)
    let base = left * instalment
    let rate = daily + seeded.number(1...3)
    let days = (0..<missed).map { today.number - since.adding(months: $0).number }
    let penalty = quotient(instalment * days.reduce(0, +) * rate, 10_000)
    let yearly = [3: "10.95", 4: "14.6", 5: "18.25"][daily] ?? ""
    variant.say(
      "\(seeded.one(of: traditional(principal / 100), "\(principal / 100)"))，分\(seeded.count(count))期",
      for: "兩萬四，分12期",
      in: 2)
    variant.write("\(sum(principal))元", for: "24,000.00元")
    variant.write("分\(count)期", for: "分12期")
    variant.say(seeded.exact(instalment), for: "兩千一百六十一塊六毛七", in: 2)
    variant.write(sum(instalment), for: "2,161.67")
    variant.say(seeded.rate(daily).replacing("万", with: "萬"), for: "萬分之四", in: 2)
    variant.say("年化\(seeded.one(of: 12, 16, 20, 24))%", for: "年化18%", in: 2)
    variant.say(
      "年利率\(yearly)%，逾期每天\(seeded.rate(rate).replacing("万", with: "萬"))", for: "年利率14.6%，逾期每天萬分之六", in: 3)
    variant.write("\(yearly)%", for: "14.6%")
    variant.write(sum(missed * instalment), for: "8,646.68")
    variant.say("全部\(seeded.exact(base + penalty))", for: "全部15431.30", in: 5)
    variant.write(sum(base + penalty), for: "15,431.30")
    let roughly = traditional(
      penalty < 10_000 ? quotient(penalty, 1000) * 10 : quotient(penalty, 10_000) * 100)
    variant.say("\(roughly)上下……\(seeded.exact(penalty))", for: "三百上下……299.61", in: 5)
    variant.write(sum(penalty), for: "299.61")
    variant.write("其餘\(left)期", for: "其餘7期")
    variant.write(sum(base), for: "15,131.69")
    plan(&variant, &seeded, of: base)
  }

  /// The notice and the day on which it took effect, not in that order.
  private static func dismissal(_ variant: inout Variant, _ seeded: inout Seeded, before since: Day) {
    let left = since.before(seeded.number(3...20))
    let told = left.before(seeded.number(1...9))
    variant.say(seeded.saidTraditional(told), for: "6月28號", in: 6)
    variant.say("\(told.day)號是通知", for: "28號是通知", in: 13)
    variant.say(seeded.saidTraditional(left), for: "6月30號", in: 13)
    variant.write(told.chinese, for: "2024年6月28日")
    variant.write(left.chinese, for: "2024年6月30日")
    variant.write(variant.today.chinese, for: "2024年10月20日")
    variant.write(variant.today.answered.chinese, for: "2024年11月4日")
  }

  /// A first offer that cannot be kept, a second that can, and in how many months.
  private static func plan(_ variant: inout Variant, _ seeded: inout Seeded, of base: Int) {
    let monthly = seeded.number(500...1500, step: 50) * 100
    let spare = monthly + seeded.number(0...600, step: 100) * 100
    let offer = spare + seeded.number(100...900, step: 100) * 100
    let rent = seeded.number(600...2500, step: 100) * 100
    let food = seeded.number(500...1500, step: 100) * 100
    variant.say("一個月\(seeded.wholeTraditional((rent + food + spare) / 100))", for: "一個月3200", in: 9)
    variant.write(sum(rent + food + spare), for: "3,200.00")
    variant.say("房租\(seeded.wholeTraditional(rent / 100))", for: "房租1300", in: 9)
    variant.write(sum(rent), for: "1,300.00")
    variant.say("吃飯坐車\(seeded.wholeTraditional(food / 100))", for: "吃飯坐車1000", in: 9)
    variant.write(sum(food), for: "1,000.00")
    variant.say("還\(seeded.wholeTraditional(offer / 100))", for: "還1500", in: 9)
    variant.write("餘\(sum(spare))", for: "餘900.00")

    let whole = base / monthly
    variant.say("那\(monthly / 100),\(max(2, whole - 1))期", for: "那600,24期", in: 10)
    variant.say("\(whole + 1)期，\(monthly / 100)", for: "26期，600", in: 11)
    variant.write("共\(whole + 1)期：前\(whole)期每期\(sum(monthly))元", for: "共26期：前25期每期600.00元")
    variant.write("第\(whole + 1)期\(sum(base % monthly))元", for: "第26期131.69元")
    let start = variant.today.adding(days: seeded.number(17...40))
    variant.say("\(seeded.saidTraditional(start))開始", for: "11月8號開始", in: 11)
    variant.write("自\(start.chinese)起每月\(start.day)日", for: "自2024年11月8日起每月8日")
    variant.write(start.adding(months: whole).chinese, for: "2026年12月8日")
  }

  /// The equal instalment of a loan, in cents.
  private static func annuity(_ principal: Int, months: Int, yearly: Double) -> Int {
    let rate = yearly / 12
    var discounted = 0.0
    var factor = 1.0
    for _ in 0..<months {
      factor /= 1 + rate
      discounted += factor
    }
    return Int(Double(principal) / discounted + 0.5)
  }

  /// 兩萬四, 三期: a number as it is spoken, in traditional characters; 一萬二 for 12,000.
  private static func traditional(_ number: Int) -> String {
    let words =
      number > 10_000 && number % 1000 == 0 && number % 10_000 != 0
      ? chinese(number / 10_000, two: "两") + "万" + chinese(number / 1000 % 10)
      : chinese(number, two: "两")
    return words.replacing("两", with: "兩").replacing("万", with: "萬")
  }
}
