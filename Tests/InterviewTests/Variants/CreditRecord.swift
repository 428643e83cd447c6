import Mentions
import Notation

extension Conversation {
  /// The third conversation of another payment, another bank, another agent.
  static func creditRecordVariant(_ seeded: inout Seeded) -> Variant {
    var variant = Variant(today: Day(number: seeded.number(19_400...20_800)))
    writer(&variant, &seeded)
    failure(&variant, &seeded)
    bank(&variant, &seeded)
    contacts(&variant, &seeded)
    earlier(&variant, &seeded)
    return variant
  }

  /// Who writes, and when an answer is wanted.
  private static func writer(_ variant: inout Variant, _ seeded: inout Seeded) {
    let name = seeded.one(of: "Sarah Tan", "Daniel Wong", "Mei Chen", "Oliver Smith", "Grace O'Neill")
    variant.say(name, for: "Sarah Tan", in: 12)
    variant.write(name, for: "Sarah Tan")
    let address =
      seeded.one(of: "s.tan", "dwong88", "mei_chen", "oliver") + "@"
      + seeded.one(of: "example.com", "mail.example.org")
    variant.say(address, for: "sarah.tan@example.com", in: 12)
    variant.write(address, for: "sarah.tan@example.com")
    let mobile = "1\(seeded.number(35...39)) \(seeded.digits(4)) \(seeded.digits(4))"
    variant.say("+86 \(mobile)", for: "+86 138 1234 5678", in: 12)
    variant.write("+86 \(mobile)", for: "+86 138 1234 5678")
    let answer = variant.today.answered
    variant.say("\(answer.day) \(answer.typedMonth.prefix(3))", for: "4 nov", in: 12)
    variant.write("\(answer.weekdayName) \(answer.english)", for: "Monday 4 November 2024")
    variant.write(variant.today.english, for: "20 October 2024")
  }

  /// The limit, the payment that failed after it, and what it came to.
  private static func failure(_ variant: inout Variant, _ seeded: inout Seeded) {
    // Both 7/9 and 9/7 have been, so that it must be asked; the bill was due in the month of the limit.
    var limited = variant.today.before(seeded.number(45...150))
    while limited.day > 12 || limited.day == limited.month { limited = limited.before(1) }
    let days = seeded.number(1...4)
    let due = limited.adding(days: days)
    let late = seeded.number(3...9)
    let paid = due.adding(days: late)
    variant.say("\(limited.day)/\(limited.month)", for: "7/9", in: 2)
    variant.say(limited.monthName, for: "September", in: 3)
    variant.say("the \(limited.ordinal) is", for: "the 7th is", in: 3)
    variant.say("the \(due.ordinal)", for: "the 9th", in: 3)
    variant.say("the \(paid.ordinal)", for: "the 14th", in: 4)
    variant.say(limited.typedMonth, for: "september", in: 8)
    variant.write("On \(limited.english) my account", for: "On 7 September 2024 my account")
    variant.write("limit notice, \(limited.english)", for: "limit notice, 7 September 2024")
    variant.write(due.english, for: "9 September 2024")
    variant.write(paid.english, for: "14 September 2024")
    variant.write("statement, \(limited.monthName) \(limited.year)", for: "statement, September 2024")
    variant.write("failed \(dayCount(days)) after", for: "failed two days after")
    variant.write("for the \(dayCount(late))", for: "for the five days")

    // In cents; two digits of it are exchanged when it is first typed.
    let (whole, cents) = (seeded.number(1000...8900, step: 100) + 38, seeded.number(10...90, step: 10))
    let missed = whole * 100 + cents
    let typo = (whole - 38 + 83) * 100 + cents
    let rate = seeded.number(3...8)
    let charged = quotient(missed * rate * late, 10_000)
    let funds = seeded.number(9...30) * 1000
    variant.say("¥\(sum(typo))", for: "¥3,281.60", in: 2)
    variant.say(
      seeded.one(of: sum(missed), typed(missed), "¥\(sum(missed))", "CNY \(sum(missed))"), for: "3,218.60",
      in: 3)
    variant.write(sum(missed), for: "3,218.60")
    variant.say(
      seeded.one(of: "\(funds / 1000)k", "\(funds / 1000),000", "¥\(funds)", "\(funds / 1000) thousand yuan"),
      for: "11k", in: 4)
    variant.write(sum(funds * 100), for: "11,000.00")
    variant.say(sum(charged), for: "8.05", in: 5, 11)
    variant.write(sum(charged), for: "8.05")
  }

  /// What the bank wrote, and by when it wants to know.
  private static func bank(_ variant: inout Variant, _ seeded: inout Seeded) {
    let wrote = variant.today.before(seeded.number(4...14))
    let report = wrote.before(seeded.number(0...6))
    let deadline = variant.today.adding(days: seeded.number(20...50))
    variant.say(seeded.saidInEnglish(wrote), for: "8 October", in: 6)
    variant.say(seeded.saidInEnglish(deadline), for: "15 November", in: 6)
    variant.say("\(report.day) \(report.typedMonth)", for: "8 october", in: 8)
    variant.write("On \(wrote.english) my bank", for: "On 8 October 2024 my bank")
    variant.write("Bank email, \(wrote.english)", for: "Bank email, 8 October 2024")
    variant.write(deadline.english, for: "15 November 2024")
    variant.write("report of \(report.english)", for: "report of 8 October 2024")
    variant.write("report, \(report.english)", for: "report, 8 October 2024")
  }

  /// The two attempts to settle it.
  private static func contacts(_ variant: inout Variant, _ seeded: inout Seeded) {
    let called = variant.today.before(seeded.number(24...30))
    let chat = called.before(seeded.number(2...9))
    let days = seeded.number(3...7)
    var promised = called
    for _ in 0..<days {
      promised = promised.adding(days: 1)
      while !worksOn(promised) { promised = promised.adding(days: 1) }
    }
    let letter = seeded.one(of: "A", "B", "K")
    let number = "\(letter)-\(seeded.digits(4))-\(twoDigits(chat.month))\(twoDigits(chat.day))"
    let agent = seeded.one(of: "Xiao Lin", "Xiao Wu", "Kevin", "Amy Zhou")
    variant.say(
      "\(seeded.saidInEnglish(chat)), case \(number), agent \(agent)",
      for: "16 Sept, case A-2231-0916, agent Xiao Lin", in: 7)
    variant.write(chat.english, for: "16 September 2024")
    variant.write(number, for: "A-2231-0916")
    variant.write(agent, for: "Xiao Lin")
    variant.say(seeded.saidInEnglish(called), for: "23 September", in: 7)
    variant.say("\(days) working days", for: "7 working days", in: 7)
    variant.write(called.english, for: "23 September 2024")
    variant.write("answer by \(promised.english)", for: "answer by 8 October 2024")
  }

  /// The payment that was late before, by the person's own fault.
  private static func earlier(_ variant: inout Variant, _ seeded: inout Seeded) {
    var due = variant.today.before(seeded.number(170...300))
    if due.day > 24 { due = due.before(7) }
    let late = seeded.number(2...4)
    let paid = due.adding(days: late)
    let amount = seeded.number(300...2900, step: 50) * 100
    variant.say("\(late) days late in \(due.monthName)", for: "2 days late in May", in: 9)
    variant.say(
      "\(seeded.saidInEnglish(due)), \(sum(amount).dropLast(3)), paid it on the \(paid.ordinal)",
      for: "9 May, 1,150, paid it on the 11th", in: 10)
    variant.write(
      "due on \(due.english), \(dayCount(late)) late, on \(paid.english)",
      for: "due on 9 May 2024, two days late, on 11 May 2024")
    variant.write(sum(amount), for: "1,150.00")
  }

  /// two days.
  private static func dayCount(_ days: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return "\(words[days]) \(days == 1 ? "day" : "days")"
  }
}
