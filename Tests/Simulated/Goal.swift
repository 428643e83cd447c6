import Facts
import Mentions

/// What the simulated person wants the letter to say: facts that fit together.
struct Goal {
  let today: Day
  let language: Language
  var facts: [Fact] = []
  /// The day of the first bill that was missed.
  let since: Day

  /// A case made up from a seed.
  init(_ seeded: inout Seeded) {
    today = Day(number: 20_016 + seeded.number(-200...400))
    language = seeded.one(of: Language.all)
    var since = today.adding(days: -seeded.number(35...200))
    while since.day > 28 { since = since.adding(days: -1) }
    self.since = since
    debt(&seeded)
    story(&seeded)
    contacts(&seeded)
    papers(&seeded)
    requests(&seeded)
    person(&seeded)
  }

  // MARK: The debt

  private mutating func debt(_ seeded: inout Seeded) {
    let product = seeded.one(of: [
      "huabei", "huabei", "huabei", "jiebei", "jiebei", "credit-card", "baitiao", "weilidai",
    ])
    add(.product, .id(product))
    add(.overdueSince, .date(DateSpan(since)))
    let isLoan = ["jiebei", "weilidai"].contains(product)
    let due = Amount(
      Int64(isLoan ? seeded.number(40...300) * 100 : seeded.number(90_000...900_000)), scale: isLoan ? 0 : 2)
    let days = today.number - since.number
    let rate = Amount(Int64(seeded.one(of: [3, 4, 5, 6])), scale: 2)
    var fee = (due * rate * Amount(Int64(days)) * Amount(1, scale: 2)).rounded()
    if seeded.happens(30) { fee = (fee + Amount(Int64(seeded.number(500...20_000)), scale: 2)).rounded() }
    if seeded.happens(80) { add(.feeLate, .money(Money(fee))) }
    if seeded.happens(45), self[.feeLate] != nil { add(.feeRate, .percent(rate), [.per: .id("day")]) }
    isLoan ? loan(due, fee, &seeded) : bill(due, fee, &seeded)
    if seeded.happens(25) { add(.undisputed, .flag) }
  }

  private mutating func bill(_ due: Amount, _ fee: Amount, _ seeded: inout Seeded) {
    var paid = Amount.zero
    if seeded.happens(70) { add(.overdueAmount, .money(Money(due))) }
    if seeded.happens(30) {
      paid = Amount(Int64(seeded.number(1...8) * 100))
      add(.paymentMade, .money(Money(paid)), [.date: day(after: since, &seeded)])
    }
    if seeded.happens(75) || self[.overdueAmount] == nil {
      add(.balance, .money(Money(due + (self[.feeLate] == nil ? .zero : fee) - paid)))
    }
  }

  private mutating func loan(_ monthly: Amount, _ fee: Amount, _ seeded: inout Seeded) {
    let term = seeded.one(of: [6, 12, 24])
    let paid = seeded.number(1...min(term - 2, 9))
    let borrowed = since.adding(months: -(paid + 1))
    let whole = (monthly * Amount(Int64(term))).integer ?? 0
    let principal = whole * 92 / 100 / 100 * 100
    if seeded.happens(80) {
      add(.loanPrincipal, .money(Money(Amount(Int64(principal)))))
      add(.loanTerm, .integer(term), [.unit: .id("instalment")])
      if seeded.happens(60) { add(.instalmentAmount, .money(Money(monthly))) }
    }
    if seeded.happens(70) { add(.loanDate, .date(DateSpan(borrowed))) }
    if seeded.happens(60), self[.loanTerm] != nil { add(.instalmentsPaid, .integer(paid)) }
    if seeded.happens(70) {
      let left = Amount(Int64(principal * (term - paid) / term))
      add(.balance, .money(Money(left + (self[.feeLate] == nil ? .zero : fee))))
    }
  }

  // MARK: What happened

  private mutating func story(_ seeded: inout Seeded) {
    let before = Value.date(DateSpan(since.adding(days: -seeded.number(2...40))))
    let cause = seeded.one(of: [
      "medical", "medical", "medical", "job-loss", "job-loss", "income-drop", "business-failure", "family",
      "planning",
      "forgot", "terms-unclear", "system-error",
    ])
    switch cause {
    case "medical":
      let who = seeded.one(of: ["mother", "mother", "father", "child", "spouse", "self"])
      var beside: [Qualifier: Value] = [
        .as_: .id(seeded.one(of: ["hospital", "hospital", "surgery", "illness"])), .date: before,
      ]
      if who != "self" { beside[.who] = .id(who) }
      add(.cause, .id(cause), beside)
    case "job-loss", "income-drop", "business-failure", "family":
      add(.cause, .id(cause), seeded.happens(80) ? [.date: before] : [:])
    default: add(.cause, .id(cause))
    }
    followed(&seeded)
  }

  private mutating func followed(_ seeded: inout Seeded) {
    if seeded.happens(55) {
      add(.consequence, .id("collection-calls"))
      if seeded.happens(50) {
        add(.collectionFrequency, .integer(seeded.number(3...30)), [.unit: .id("call"), .per: .id("day")])
      }
    }
    if seeded.happens(35) {
      let who = seeded.one(of: ["mother", "father", "parents", "spouse", "employer", "friend", "colleague"])
      add(
        .consequence, .id("third-party-contact"),
        [.who: .id(who), .date: day(after: since, &seeded)])
    }
    if seeded.happens(20) {
      add(.consequence, .id("threats"), [.of: .id(seeded.one(of: ["visit", "suit"]))])
    }
    if seeded.happens(20) { add(.consequence, .id("credit-record")) }
    if seeded.happens(12) { add(.consequence, .id("abuse")) }
    if seeded.happens(8) { add(.consequence, .id("distress")) }
    if seeded.happens(8) {
      add(.consequence, .id("account-limited"), [.reason: .id("risk"), .date: day(after: since, &seeded)])
    }
    if seeded.happens(8) {
      add(
        .consequence, .id("application-refused"),
        [.name: .text("mortgage"), .by: .id("bank"), .date: day(after: since, &seeded)])
    }
  }

  private mutating func contacts(_ seeded: inout Seeded) {
    // 95188 is Alipay's.
    let isAlipay = has("product=huabei") || has("product=jiebei")
    for channel in (["online-chat", "12378"] + (isAlipay ? ["hotline", "hotline"] : [])).shuffled(
      using: &seeded
    ).prefix(seeded.number(0...2)) where !has("contact=\(channel)") {
      var beside: [Qualifier: Value] = [
        .outcome: .id(channel == "12378" ? "no-reply" : seeded.one(of: ["refused", "no-reply"])),
        .date: day(after: since, &seeded),
      ]
      if channel == "hotline", seeded.happens(25) {
        beside[.agent] = .text(
          language == .english
            ? seeded.one(of: ["Kevin", "Xiao Lin", "Amy"]) : seeded.one(of: ["王", "李", "张"]))
      }
      if seeded.happens(30) { beside[.reference] = .text("\(seeded.number(2...9))" + seeded.digits(9)) }
      add(.contact, .id(channel), beside)
    }
  }

  private mutating func papers(_ seeded: inout Seeded) {
    var papers = ["contract", "repayment-record", "call-log", "bill", "sms", "call-recording"]
    if has("cause=medical") { papers += ["medical-record", "medical-record"] }
    if has("cause=job-loss") { papers += ["dismissal-notice", "dismissal-notice"] }
    if has("contact=online-chat") { papers.append("chat-record") }
    if has("consequence=credit-record") { papers.append("credit-report") }
    if self[.incomeMonthly] != nil { papers += ["income-proof", "bank-statement"] }
    for paper in Set(papers.shuffled(using: &seeded).prefix(seeded.number(0...4))).sorted() {
      add(.evidence, .id(paper))
    }
  }

  // MARK: What is asked

  private mutating func requests(_ seeded: inout Seeded) {
    var requests = [
      "waive-fees", "waive-fees", "instalment-plan", "itemised-statement", "explanation", "extension",
    ]
    if has("consequence=third-party-contact") {
      requests += ["stop-third-party-contact", "stop-third-party-contact"]
    }
    if has("consequence=collection-calls") { requests.append("stop-harassment") }
    if has("consequence=credit-record") { requests += ["credit-correction", "credit-correction"] }
    if seeded.happens(10) { requests.append("apology") }
    for request in Set(requests.shuffled(using: &seeded).prefix(seeded.number(1...3))).sorted() {
      let who = request == "stop-third-party-contact" ? self[.consequence, "third-party-contact"]?[.who] : nil
      add(.request, .id(request), who.map { [.who: $0] } ?? [:])
    }
    plan(&seeded)
    if seeded.happens(20) { add(.replyWithin, .date(DateSpan(today.adding(days: seeded.number(16...40))))) }
  }

  private mutating func plan(_ seeded: inout Seeded) {
    guard let due = (self[.balance] ?? self[.overdueAmount])?.value.money?.amount,
      has("request=instalment-plan")
    else { return }
    let base =
      self[.balance] != nil && self[.feeLate] != nil
      ? due - (self[.feeLate]?.value.money?.amount ?? .zero) : due
    let rough = (base.wholeQuotient(by: Amount(Int64(seeded.number(5...18)))) ?? 0) / 50 * 50
    let monthly = max(100, rough)
    add(.requestMonthly, .money(Money(Amount(Int64(monthly)))))
    var costs = 0
    for use in ["rent", "food", "medicine", "tuition"].shuffled(using: &seeded).prefix(seeded.number(0...2)) {
      let cost = seeded.number(4...20) * 100
      costs += cost
      add(.expenseMonthly, .money(Money(Amount(Int64(cost)))), [.for_: .id(use)])
    }
    if seeded.happens(70) {
      add(.incomeMonthly, .money(Money(Amount(Int64(monthly + costs + seeded.number(2...30) * 100)))))
    } else {
      facts.removeAll { $0.kind == .expenseMonthly }
    }
    let whole = base.wholeQuotient(by: Amount(Int64(monthly))) ?? 0
    if seeded.happens(70), self[.paymentMade] == nil {
      let count = whole + (base == Amount(Int64(whole * monthly)) ? 0 : 1)
      if count > 1 { add(.requestMonths, .integer(count)) }
    }
    if seeded.happens(80) {
      add(
        .requestStart,
        .date(DateSpan(Day(today.year, today.month, seeded.number(1...28))?.adding(months: 1) ?? today)))
    }
  }

  // MARK: Who asks

  private mutating func person(_ seeded: inout Seeded) {
    let names: [Language: [String]] = [
      .simplified: ["李敏", "张伟", "王小丽", "刘洋", "陈静", "欧阳雪"], .traditional: ["陳志豪", "林美玲", "黃子軒", "李佳穎"],
      .english: ["Sarah Tan", "Daniel Wong", "Mei Chen", "Oliver Smith"],
    ]
    add(.complainantName, .text(seeded.one(of: names[language] ?? [""])))
    let both = seeded.number(0...2)
    if both != 1 {
      add(.complainantPhone, .text("1" + seeded.one(of: ["38", "39", "59", "86"]) + seeded.digits(8)))
    }
    if both != 0 {
      add(
        .complainantEmail, .text(seeded.one(of: ["lm1990", "s.tan", "chen_jing", "wong88"]) + "@example.com"))
    }
    // Something by which the firm can find the account.
    let isFound = self[.loanDate] != nil || facts.contains { $0[.reference] != nil }
    if seeded.happens(10) { add(.loanNumber, .text("HB2024" + seeded.digits(7))) }
    if seeded.happens(15) || (!isFound && self[.loanNumber] == nil) {
      add(.complainantAccount, .text("user" + seeded.digits(3) + "@example.org"))
    }
  }

  // MARK: Facts

  mutating func add(_ kind: Kind, _ value: Value, _ beside: [Qualifier: Value] = [:]) {
    facts.append(Fact(kind, value, beside))
  }

  subscript(_ kind: Kind, _ id: String? = nil) -> Fact? {
    facts.first { $0.kind == kind && (id == nil || $0.value.id == id) }
  }

  func has(_ notation: String) -> Bool { facts.contains { "\($0.kind.rawValue)=\($0.value)" == notation } }

  private func day(after day: Day, _ seeded: inout Seeded) -> Value {
    .date(DateSpan(day.adding(days: seeded.number(1...(today.number - day.number - 1)))))
  }
}

extension Fact {
  init(_ kind: Kind, _ value: Value, _ beside: [Qualifier: Value]) {
    self.init(kind, value, span: 0..<0, beside)
  }
}
