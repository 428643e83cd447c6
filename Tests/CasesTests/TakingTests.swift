import Facts
import Mentions
import Testing

@testable import Cases

@Suite("Taking up an answer") struct TakingTests {
  /// What the case holds after answers, one a line.
  func after(_ told: String) throws -> [String] { try Case(told: told).lines }

  @Test(
    "what is told again, what is told besides",
    arguments: [
      // Said once: the newer holds, and stands where it was said.
      ("balance=6000{approximate} · fee.late=400\nbalance=5792.85", "fee.late=400.00 · balance=5792.85"),
      ("balance=5792.85\nbalance=5800{approximate}", "balance=5792.85"),
      ("balance=5792.85\nbalance=9000{approximate}", "balance=9000.00{approximate true}"),
      ("balance=6000{approximate}\nbalance=6000", "balance=6000.00"),
      ("overdue.since=2024-07-15\noverdue.since=2024-07", "overdue.since=2024-07-15"),
      ("overdue.since=2024-07\noverdue.since=2024-07-15", "overdue.since=2024-07-15"),
      (
        "account.funds=11000\naccount.funds=11000{date 2024-09-09}", "account.funds=11000.00{date 2024-09-09}"
      ),
      ("account.funds=1100{date 2024-09-09}\naccount.funds=11000", "account.funds=11000.00{date 2024-09-09}"),
      ("undisputed=true\nundisputed=1150", "undisputed=1150.00"),
      ("undisputed=1150\nundisputed=true", "undisputed=1150.00"),
      ("loan.rate=14.6{per year}\nloan.rate=0.04{per day}", "loan.rate=14.6{per year}"),
      ("loan.rate=0.04{per day}\nloan.rate=14.6{per year}", "loan.rate=14.6{per year}"),
      ("request.months=12\nrequest.months=11", "request.months=11"),
      // A cause is corrected in its place.
      (
        "cause=medical{date 2024-03-15, who mother, as hospital} · product=huabei\ncause=medical{date 2024-03-16}",
        "cause=medical{date 2024-03-16, who mother, as hospital} · product=huabei"
      ),
      (
        "cause=medical{who mother}\ncause=medical{who self}",
        "cause=medical{who mother} · cause=medical{who self}"
      ),
      // Events: completed, or another one.
      (
        "consequence=third-party-contact{who employer}\nconsequence=third-party-contact{date 2024-10-10, who employer}",
        "consequence=third-party-contact{date 2024-10-10, who employer}"
      ),
      (
        "consequence=third-party-contact{who employer}\nconsequence=third-party-contact{who mother}",
        "consequence=third-party-contact{who employer} · consequence=third-party-contact{who mother}"
      ),
      (
        "consequence=threats{date 2024-10-10}\nconsequence=threats{date 2024-10-12}",
        "consequence=threats{date 2024-10-10} · consequence=threats{date 2024-10-12}"
      ),
      (
        "consequence=credit-record{date 2024-10-10}\nconsequence=credit-record{date 2024-10-12}",
        "consequence=credit-record{date 2024-10-12}"
      ),
      (
        "consequence=collection-calls{part night}\nconsequence=collection-calls{time T23:40}",
        "consequence=collection-calls{time T23:40}"
      ),
      (
        "consequence=application-refused{by bank, name mortgage}\nconsequence=application-on-hold{date 2024-10-08}",
        "consequence=application-on-hold{date 2024-10-08, by bank, name mortgage}"
      ),
      (
        "consequence=application-on-hold{name mortgage}\nconsequence=application-refused{name car loan}",
        "consequence=application-on-hold{name mortgage} · consequence=application-refused{name car loan}"
      ),
      // Contacts: by channel, and date or reference.
      (
        "contact=hotline{outcome promised}\ncontact=hotline{outcome no-reply}",
        "contact=hotline{outcome no-reply}"
      ),
      ("contact=hotline\ncontact=unknown{date 2024-10-08}", "contact=hotline{date 2024-10-08}"),
      ("contact=unknown{date 2024-10-08}\ncontact=hotline", "contact=hotline{date 2024-10-08}"),
      ("contact=phone\ncontact=hotline{date 2024-10-08}", "contact=hotline{date 2024-10-08}"),
      (
        "contact=hotline{date 2024-10-08}\ncontact=hotline{date 2024-10-15}",
        "contact=hotline{date 2024-10-08} · contact=hotline{date 2024-10-15}"
      ),
      (
        "contact=hotline{reference 1} · contact=hotline{reference 2}",
        "contact=hotline{reference 1} · contact=hotline{reference 2}"
      ),
      (
        "contact=hotline{date 2024-10} · contact=online-chat\ncontact=hotline{date 2024-10-08}",
        "contact=hotline{date 2024-10-08} · contact=online-chat"
      ),
      (
        "contact=hotline{promised P3D}\ncontact=hotline{date 2024-10-15}",
        "contact=hotline{date 2024-10-15, promised 2024-10-18}"
      ),
      (
        "contact=hotline{date 2024-10-15, promised 2024-10-18}\ncontact=hotline{promised true, outcome no-reply}",
        "contact=hotline{date 2024-10-15, promised 2024-10-18, outcome no-reply}"
      ),
      // Payments: by sum and date.
      ("payment.made=200\npayment.made=200{date 2024-08-20}", "payment.made=200.00{date 2024-08-20}"),
      (
        "payment.made=200{date 2024-08-20}\npayment.made=200{date 2024-09-20}",
        "payment.made=200.00{date 2024-08-20} · payment.made=200.00{date 2024-09-20}"
      ),
      (
        "payment.made=200{date 2024-08-20}\npayment.made=250{date 2024-08-20}",
        "payment.made=250.00{date 2024-08-20}"
      ),
      ("payment.made=200 · payment.made=300", "payment.made=200.00 · payment.made=300.00"),
      // Costs: by what they are for.
      (
        "expense.monthly=1500{for rent} · expense.monthly=800{for medicine}\nexpense.monthly=1600{for rent}",
        "expense.monthly=800.00{for medicine} · expense.monthly=1600.00{for rent}"
      ),
      (
        "expense.monthly=800{for medicine} · expense.monthly=200{for medicine}",
        "expense.monthly=800.00{for medicine} · expense.monthly=200.00{for medicine}"
      ),
      // Papers: by id, what they show, what they are called.
      (
        "evidence=repayment-record · evidence=screenshot{of repayment-record}",
        "evidence=repayment-record · evidence=screenshot{of repayment-record}"
      ),
      ("evidence=medical-record\nevidence=medical-record{name 出院小结}", "evidence=medical-record{name 出院小结}"),
      (
        "evidence=bank-statement{date 2024-08}\nevidence=bank-statement{date 2024-09}",
        "evidence=bank-statement{date 2024-08} · evidence=bank-statement{date 2024-09}"
      ),
      // Requests: by id and whom.
      (
        "request=stop-third-party-contact{who employer}\nrequest=stop-third-party-contact{who parents}",
        "request=stop-third-party-contact{who employer} · request=stop-third-party-contact{who parents}"
      ),
      ("request=apology\nrequest=apology{if fault}", "request=apology{if fault}"),
      ("request=waive-fees\nrequest=waive-fees{proposed}", "request=waive-fees"),
      // Loans are told apart.
      (
        "product=huabei · product=jiebei · balance=3000{of huabei} · balance=5000{of jiebei}\nbalance=3100",
        "product=huabei · product=jiebei · balance=5000.00{of jiebei} · balance=3100.00{of huabei}"
      ),
      ("product=jiebei\nproduct=huabei", "product=huabei"),
      ("product=jiebei\nproduct=other", "product=jiebei"),
    ])
  func taken(_ told: String, _ expected: String) throws {
    #expect(try after(told).joined(separator: " · ") == expected)
  }

  @Test("a change says old and new") func changes() throws {
    var known = try Case(told: "balance=6000{approximate} · contact=hotline")
    let changes = try known.tell(
      "balance=5792.85 · contact=hotline{date 2024-10-08} · fee.late=392.85 · contact=hotline", turn: 2)
    guard changes.count == 4, case .replaced(let old, let new) = changes[0],
      case .completed(_, let contact, let qualifiers) = changes[1], case .added = changes[2],
      case .unchanged = changes[3]
    else { Issue.record("\(changes)"); return }
    #expect(old.fact.value.description == "6000.00" && new.fact.value.description == "5792.85")
    #expect(qualifiers == [.date] && contact.turn == 1)
  }

  @Test("a correction of a day is the same event, told as a correction") func correcting() throws {
    var known = try Case(told: "consequence=threats{date 2024-10-10}")
    try known.tell("consequence=threats{date 2024-10-12}", turn: 2, correcting: true)
    #expect(known.lines == ["consequence=threats{date 2024-10-12}"])
  }

  @Test("two calls told in an answer that corrects something are two calls") func correctingTwo() throws {
    var known = try Case(told: "contact=hotline{date 2024-10-08}")
    try known.tell(
      "contact=hotline{date 2024-10-08, agent 王} · contact=hotline{date 2024-10-15}", turn: 2,
      correcting: true)
    #expect(known.all(.contact).count == 2)
  }

  @Test("every place that said some of a fact is kept with its words") func sources() throws {
    var known = Case(today: try #require(Day("2024-10-20")))
    let first = "我妈住院"
    known.take([Fact(.cause, .id("medical"), span: 0..<4, [.who: .id("mother")])], turn: 1, text: first)
    let second = "是3月15号，不对，16号"
    for (span, day) in [(1..<6, "2024-03-15"), (10..<13, "2024-03-16")] {
      let date = try #require(DateSpan(day))
      known.take([Fact(.cause, .id("medical"), span: span, [.date: .date(date)])], turn: 4, text: second)
    }
    let cause = try #require(known.known(.cause))
    #expect(cause.sources.map(\.turn) == [1, 4])
    #expect(cause.sources.map(\.words) == ["我妈住院", "16号"])
    #expect(cause.sources.map(\.said) == [[.who], [.date]])
  }

  @Test("equal tellings give equal cases") func value() throws {
    let a = try Case(told: Examples.huabei)
    let b = try Case(told: Examples.huabei)
    #expect(a == b && a.hashValue == b.hashValue)
    var c = b
    try c.tell("balance=1", turn: 14)
    #expect(c != b)
  }

  @Test("set and drop by name") func setting() throws {
    var known = try Case(told: Examples.huabei)
    let date = try #require(DateSpan("2024-03-17"))
    let slot = try #require(Slot("cause.date"))
    known.set(slot, to: .date(date), turn: 14, words: "/set cause.date 2024-03-17")
    #expect(known[.cause]?[.date] == .date(date))
    #expect(known.known(.cause)?.turn == 1)
    known.set(
      try #require(Slot("balance")), to: try #require(Value("5800", for: .balance)), turn: 15, words: "5800")
    #expect(known[.balance]?.value.description == "5800.00")
    known.set(
      try #require(Slot("payment.made")), to: try #require(Value("300", for: .paymentMade)), turn: 16,
      words: "")
    #expect(known.all(.paymentMade).map(\.description) == ["payment.made=300.00{date 2024-08-20}"])
    #expect(known.drop(try #require(Slot("distress"))).count == 1)
    #expect(known.drop(try #require(Slot("consequence=third-party-contact.phone"))).count == 1)
    #expect(!known.has(.consequence, "distress"))
    #expect(known.set(try #require(Slot("reply.date")), to: .date(date), turn: 17, words: "") == nil)
  }

  @Test(
    "names of places",
    arguments: [
      "overdue.since", "cause.date", "consequence=threats", "consequence=threats.of", "loan.number",
    ])
  func slots(name: String) { #expect(Slot(name)?.description == name) }

  @Test(
    "what is no place", arguments: ["overdue.sinc", "", "=", "cause.", "third-party", "consequence=.date"])
  func noSlots(name: String) { #expect(Slot(name) == nil) }

  @Test("a finished case as JSON: facts with turns, figures with formulas, what is open") func json() throws {
    var json = JSON()
    json.finished(try Case(told: "balance=500\noverdue.since=2024-03-15 · overdue.duration=P3M"))
    #expect(
      json.text == """
        {"facts": [{"kind": "balance", "value": {"amount": "500.00", "currency": "CNY"}, "span": [0, 1], "turn": 1}, \
        {"kind": "overdue.since", "value": "2024-03-15", "span": [0, 1], "turn": 2}, \
        {"kind": "overdue.duration", "value": "P3M", "span": [1, 2], "turn": 2}], \
        "computed": [{"kind": "today", "value": "2024-10-20", "formula": "@ 2024-10-20"}, \
        {"kind": "plan.base", "value": {"amount": "500.00", "currency": "CNY"}, "formula": "balance = 500.00"}, \
        {"kind": "reply.by", "value": "2024-11-04", "formula": "2024-10-20 + P15D"}], \
        "open": [{"check": "overdue.duration", "facts": [{"kind": "overdue.since", "value": "2024-03-15"}, \
        {"kind": "overdue.duration", "value": "P3M"}], "choices": ["2024-03-15", "2024-07"], \
        "formula": "2024-03-15 → 2024-10-20"}]}
        """)
  }
}
