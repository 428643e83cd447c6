import Mentions
import Notation

extension Conversation {
  /// The first conversation of another family, another bill, another lender's desk.
  static func medicalVariant(_ seeded: inout Seeded) -> Variant {
    let today = Day(number: seeded.number(19_400...20_800))
    var variant = Variant(today: today)
    people(&variant, &seeded)
    let start = today.adding(days: seeded.number(17...40))
    days(&variant, &seeded, start)
    sums(&variant, &seeded, until: today, start)
    return variant
  }

  /// Who fell ill, who was called at work, who writes, and their numbers.
  private static func people(_ variant: inout Variant, _ seeded: inout Seeded) {
    let (kin, parent) = seeded.one(of: ("妈", "母亲"), ("爸", "父亲"))
    variant.say("我\(kin)", for: "我妈", in: 1, 4, 10, 13)
    variant.write(parent, for: "母亲")

    let (reached, formal) = seeded.one(of: ("老板", "单位领导"), ("同事", "同事"), ("领导", "单位领导"), ("老婆", "配偶"))
    variant.say("我\(reached)", for: "我老板", in: 1, 6, 7, 9)
    variant.write("我\(formal)", for: "我单位领导")
    variant.write("我的\(formal)", for: "我的单位领导")

    let name = seeded.one(of: "李敏", "王芳", "张伟", "刘洋", "陈思远", "欧阳明", "赵一凡", "黄丽娟")
    variant.say(name, for: "李敏", in: 12)
    variant.write(name, for: "李敏")

    let mobile = "1\(seeded.number(35...39))" + seeded.digits(8)
    let spaced = "\(mobile.prefix(3)) \(mobile.dropFirst(3).prefix(4)) \(mobile.suffix(4))"
    variant.say(seeded.one(of: spaced, mobile), for: "138 0013 8000", in: 12)
    variant.write(mobile, for: "13800138000")

    let (area, line) = (
      seeded.one(of: "021", "010", "0571", "0755"), "\(seeded.number(2...8))" + seeded.digits(7)
    )
    variant.say("\(area)-\(line.prefix(4)) \(line.suffix(4))", for: "021-6000 1234", in: 13)
    variant.write("\(area)-\(line)", for: "021-60001234")

    let agent = seeded.one(of: "王", "李", "赵", "欧阳", "孙")
    variant.say("姓\(agent)的", for: "姓王的", in: 6)
    variant.write("\(agent)姓客服", for: "王姓客服")
  }

  /// When the trouble began, when things were done, and by which way.
  private static func days(_ variant: inout Variant, _ seeded: inout Seeded, _ start: Day) {
    let today = variant.today
    let called = today.before(seeded.number(3...20))
    let ticket = seeded.digits(4)
    let stamp = "\(called.year)\(twoDigits(called.month))\(twoDigits(called.day))"
    variant.say("\(stamp) \(ticket)", for: "20241008 0037", in: 6)
    variant.write(stamp + ticket, for: "202410080037")
    let (hour, told) = seeded.one(
      of: (19, "晚上七点多"), (9, "早上九点多"), (10, "上午十点多"), (15, "下午三点多"), (20, "晚上八点多"), (14, "下午2点多"))
    variant.say("\(seeded.said(called))\(told)", for: "10月8号晚上七点多", in: 7)
    variant.write("\(called.chinese)\(hour)时许", for: "2024年10月8日19时许")
    let (way, formal, paper) = seeded.one(
      of: ("打过95188", "致电95188", "（附件4）"), ("找过在线客服", "联系在线客服", ""), ("在微博找过他们", "通过微博联系贵方", ""))
    variant.say(way, for: "打过95188", in: 6)
    variant.write("我\(formal)", for: "我致电95188")
    variant.write("至今未收到答复\(paper)", for: "至今未收到答复（附件4）")

    let reached = today.before(seeded.number(2...20))
    let part = seeded.one(of: "下午", "上午", "中午", "晚上")
    variant.say("\(seeded.said(reached))\(part)", for: "10月10号下午", in: 7)
    variant.write("\(reached.chinese)\(part)", for: "2024年10月10日下午")
    variant.write("\(reached.chinese)的", for: "2024年10月10日的")

    variant.say("\(seeded.said(start))开始，\(start.day)号发", for: "11月15号开始，15号发", in: 11)
    variant.write(start.chinese, for: "2024年11月15日")
    variant.write("每月\(start.day)日", for: "每月15日")
    variant.write(today.chinese, for: "2024年10月20日")
    variant.write(today.answered.chinese, for: "2024年11月4日")
  }

  /// What was missed, paid, charged and offered; the sums agree with each other, as those of the example do.
  private static func sums(_ variant: inout Variant, _ seeded: inout Seeded, until today: Day, _ start: Day) {
    let months = seeded.number(2...5)
    let due = today.before(months * 304 / 10 + seeded.number(2...18))
    let paidOn = due.adding(days: seeded.number(10...35))
    var hospital = due.before(seeded.number(62...120))
    if hospital.day > 25 { hospital = hospital.before(8) }
    let admitted = hospital.adding(days: seeded.number(1...3))
    variant.say("\(hospital.month)月份", for: "三月份", in: 2)
    variant.say(seeded.said(hospital), for: "3月15号", in: 2, 4)
    variant.say("\(seeded.said(admitted))住院的不是\(hospital.day)号", for: "3月16号住院的不是15号", in: 13)
    variant.write(admitted.chinese, for: "2024年3月16日")
    variant.say("\(seeded.said(due))那期", for: "7月15号那期", in: 4)
    variant.write(due.chinese, for: "2024年7月15日")
    variant.say("\(seeded.count(months))个月", for: "三个月", in: 3)
    variant.write("\(chinese(months, two: "两"))个月", for: "三个月")
    variant.say(seeded.said(paidOn), for: "8月20号", in: 4)
    variant.write(paidOn.chinese, for: "2024年8月20日")

    // In cents; the rate in hundredths of a percent.
    let missed = seeded.number(2000...9000, step: 10) * 100
    let paid = seeded.number(100...900, step: 50) * 100
    let rate = seeded.number(3...8)
    let left = missed - paid
    let weight = missed * (paidOn.number - due.number) + left * (today.number - paidOn.number)
    let reckoned = quotient(weight * rate, 10_000)
    let charged = reckoned * seeded.number(130...180) / 100 + seeded.number(0...99)
    let balance = left + charged
    variant.say(seeded.rate(rate), for: "万分之五", in: 5)
    variant.write("0.0\(rate)%", for: "0.05%")
    variant.say(seeded.whole(missed / 100), for: "5600", in: 4)
    variant.write(sum(missed), for: "5,600.00")
    variant.say("还了\(seeded.whole(paid / 100))", for: "还了200", in: 4)
    variant.write(sum(paid), for: "200.00")
    variant.say("\(chinese(balance / 100_000, two: "两"))千来块", for: "六千来块", in: 2)
    let roughly =
      charged < 10_000 ? "\(chinese(charged / 1000))十多" : "\(chinese(charged / 10_000, two: "两"))百多"
    variant.say(roughly, for: "四百多", in: 2)
    variant.say(seeded.exact(balance), for: "5792.85", in: 3)
    variant.write(sum(balance), for: "5,792.85")
    variant.say(seeded.exact(charged), for: "392.85", in: 3)
    variant.write(sum(charged), for: "392.85")
    variant.write(sum(reckoned), for: "265.50")
    variant.write(sum(charged - reckoned), for: "127.35")
    variant.write(sum(left), for: "5,400.00")
    plan(&variant, &seeded, of: left, start)
  }

  /// So much a month, out of what is left of the income.
  private static func plan(_ variant: inout Variant, _ seeded: inout Seeded, of left: Int, _ start: Day) {
    var monthly = seeded.number(300...700, step: 50) * 100
    while left % monthly == 0 { monthly -= 2000 }
    let whole = left / monthly
    let rent = seeded.number(600...2500, step: 100) * 100
    let medicine = seeded.number(200...1500, step: 50) * 100
    let income = rent + medicine + monthly * 4 + seeded.number(0...2000, step: 100) * 100
    variant.say("到手\(seeded.whole(income / 100))", for: "到手4500", in: 10)
    variant.write(sum(income), for: "4,500.00")
    variant.say("房租\(seeded.whole(rent / 100))", for: "房租1500", in: 10)
    variant.write(sum(rent), for: "1,500.00")
    variant.say("每月\(seeded.whole(medicine / 100))", for: "每月800", in: 10)
    variant.write(sum(medicine), for: "800.00")
    variant.say("还\(seeded.whole(monthly / 100))吧，分\(seeded.count(whole + 2))个月", for: "还500吧，分12个月", in: 10)
    variant.say("\(seeded.count(whole + 1))期", for: "11期", in: 11)
    variant.write("共\(whole + 1)期：前\(whole)期每期\(sum(monthly))元", for: "共11期：前10期每期500.00元")
    variant.write("第\(whole + 1)期\(sum(left % monthly))元", for: "第11期400.00元")
    variant.write(start.adding(months: whole).chinese, for: "2025年9月15日")
  }
}
