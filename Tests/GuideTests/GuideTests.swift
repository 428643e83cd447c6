import Facts
import Guide
import Mentions
import Testing

func day(_ text: String) throws -> Day { try #require(Day(text), "\(text)") }
func date(_ text: String) throws -> Value { .date(DateSpan(try day(text))) }

@Suite("Statements") struct StatementTests {
  @Test("each is there in three languages, with its source") func complete() {
    #expect(Guide.china.statements.count == 24)
    for statement in Guide.china.statements {
      #expect(statement.text.count == 3 && !statement.source.isEmpty, "\(statement.id)")
    }
  }

  @Test("a standard of 2025 is not offered in a letter of 2024") func inForce() throws {
    let guide = Guide.china
    #expect(guide.statement("collect.standard", on: try day("2025-02-27")) == nil)
    #expect(guide.statement("collect.standard", on: try day("2025-02-28")) != nil)
    #expect(guide.statement("distress", on: try day("1999-01-01")) != nil)
    #expect(guide.statement("no.such", on: try day("2025-02-28")) == nil)
  }
}

@Suite("Rights") struct RightsTests {
  func rights(_ facts: [Fact], on day: String = "2024-10-20") throws -> [String] {
    try Guide.china.rights(of: facts, on: GuideTests.day(day)).map {
      "\($0.rank.rawValue) \($0.statement.id)"
    }
  }

  @Test("only what is in force, covers the lender and concerns the case") func huabei() throws {
    let facts = [
      Fact(.product, .id("huabei")), Fact(.consequence, .id("third-party-contact")),
      Fact(.request, .id("waive-fees")),
    ]
    #expect(
      try rights(facts) == [
        "law law.585", "law law.negotiate", "law law.privacy", "rule limit.institution", "rule collect.rule",
      ])
    #expect(try rights(facts, on: "2026-11-22").contains("self-regulation collect.guideline"))
    #expect(try !rights(facts, on: "2024-04-17").contains("rule collect.rule"))
  }

  @Test("measures on consumer-finance companies do not bind a bank") func bank() throws {
    let calls = Fact(.consequence, .id("collection-calls"))
    #expect(try !rights([Fact(.product, .id("credit-card")), calls]).contains("rule collect.rule"))
    #expect(try rights([Fact(.product, .id("huabei")), calls]).contains("rule collect.rule"))
    let named = Fact(.creditor, .text("某某银行股份有限公司"))
    #expect(try !rights([Fact(.product, .id("huabei")), named, calls]).contains("rule collect.rule"))
  }

  @Test("of an unknown lender a rule may hold, and is said to be uncertain") func unknown() throws {
    let rights = Guide.china.rights(of: [Fact(.product, .id("other"))], on: try day("2024-10-20"))
    #expect(rights.map(\.statement.id) == ["limit.institution"] && rights.map(\.isCertain) == [false])
  }
}

@Suite("Parties") struct PartyTests {
  @Test(
    "the lender by the contract's name, else by the product",
    arguments: [
      ("huabei", nil, "consumer-finance"), ("huabei", "重庆蚂蚁消费金融有限公司", "consumer-finance"),
      ("huabei", "重庆市蚂蚁小微小额贷款有限公司", "small-loan"), ("jiebei", "某資產管理公司", "assignee"),
      ("weilidai", nil, "bank"), ("baitiao", nil, nil),
    ] as [(String, String?, String?)])
  func lenders(product: String, creditor: String?, lender: String?) {
    let facts =
      [Fact(.product, .id(product))] + [creditor.map { Fact(.creditor, .text($0)) }].compactMap { $0 }
    #expect(Guide.china.lender(of: facts)?.rawValue == lender)
  }

  @Test("the platform of a product, but whoever is complained of first") func platform() {
    let huabei = Fact(.product, .id("huabei"))
    #expect(Guide.china.platform(of: [huabei]) == "alipay")
    #expect(Guide.china.platform(of: [huabei, Fact(.respondent, .id("bank"))]) == "bank")
  }
}

@Suite("What comes next") struct AdviceTests {
  let huabei = Fact(.product, .id("huabei"))

  func contact(_ channel: Channel, _ said: [Qualifier: Value]) -> Fact {
    Fact(.contact, .id(channel.rawValue), said)
  }

  func stage(_ contacts: [Fact], on today: String = "2024-10-20") throws -> String {
    let advice = Guide.china.advice(for: [huabei] + contacts, on: try day(today))
    return advice.stage.rawValue + (advice.wait.map { ", in \($0.days) days" } ?? "")
  }

  @Test("platform, lender, regulator, association, court: each after a refusal or its term") func ladder()
    throws
  {
    #expect(try stage([]) == "platform")
    let chat = contact(.onlineChat, [.date: try date("2024-09-12"), .outcome: .id("refused")])
    #expect(try stage([chat]) == "lender")
    let letter = contact(.letter, [.date: try date("2024-10-19")])
    #expect(try stage([chat, letter]) == "lender, in 15 days")
    #expect(try stage([chat, letter], on: "2024-11-05") == "regulator")
    let refused = contact(.letter, [.date: try date("2024-10-19"), .outcome: .id("refused")])
    #expect(try stage([chat, refused]) == "regulator")
    let regulator = contact(.line12378, [.date: try date("2024-11-06")])
    #expect(try stage([chat, refused, regulator], on: "2024-11-10") == "regulator, in 11 days")
    #expect(try stage([chat, refused, regulator], on: "2024-11-25") == "association")
    let association = contact(.association, [.date: try date("2024-12-01"), .outcome: .id("unresolved")])
    #expect(try stage([chat, refused, regulator, association], on: "2024-12-10") == "court")
  }

  @Test("a wrong credit entry is disputed before the association is asked") func credit() throws {
    let regulator = contact(.line12378, [.date: try date("2024-08-06"), .outcome: .id("refused")])
    #expect(try stage([Fact(.request, .id("credit-correction")), regulator]) == "credit-dispute")
  }

  @Test("a promise is waited for; a call without one is not") func promise() throws {
    let promised = contact(.hotline, [.date: try date("2024-10-18"), .promised: try date("2024-10-21")])
    #expect(try stage([promised]) == "platform, in 1 days")
    #expect(try stage([promised], on: "2024-10-22") == "lender")
    let silent = contact(
      .hotline, [.date: try date("2024-10-08"), .promised: .flag, .outcome: .id("no-reply")])
    #expect(try stage([silent]) == "lender")
  }

  @Test("a letter asks for an answer by its own date") func own() throws {
    let letter = contact(.letter, [.date: try date("2024-10-20")])
    let advice = Guide.china.advice(
      for: [huabei, letter], on: try day("2024-10-20"), letter: try day("2024-11-08"))
    #expect(advice.wait?.until == Day("2024-11-08") && advice.wait?.days == 19)
  }

  @Test("the statements of a stage, of those in force; Alipay's only for Alipay") func said() throws {
    let advice = Guide.china.advice(for: [huabei], on: try day("2024-10-20"))
    #expect(advice.statements.map(\.id) == ["channel.alipay", "limit.institution"])
    let other = Guide.china.advice(for: [Fact(.product, .id("credit-card"))], on: try day("2024-10-20"))
    #expect(other.statements.map(\.id) == ["limit.institution"])
  }

  @Test("the same channel again within its term is too soon") func guardsAgainstTooMany() throws {
    let call = contact(.hotline, [.date: try date("2024-10-15")])
    #expect(Guide.china.tooSoon(.hotline, in: [call], on: try day("2024-10-20")) == call)
    #expect(Guide.china.tooSoon(.hotline, in: [call], on: try day("2024-11-20")) == nil)
    #expect(Guide.china.tooSoon(.onlineChat, in: [call], on: try day("2024-10-20")) == nil)
  }
}

@Suite("A calendar file") struct CalendarTests {
  @Test("CRLF, folded, escaped, with a stable name") func golden() throws {
    let uid = CalendarEvent.uid("follow-up-1", of: "case2")
    let text = ICalendar.text(
      [
        CalendarEvent(
          uid: uid, day: try day("2024-11-05"), clock: Clock(9), summary: "花呗投诉：未答复则跟进",
          description: "期限2024年11月4日已过；没有书面答复，就发第二封信，并用 /next 看下一步。\n一次只找一个渠道，带上工单号"),
        CalendarEvent(uid: "b@plaint", day: try day("2024-11-15"), summary: "a, b; c\\d"),
      ], stamp: try day("2024-10-20"))
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//plaint//plaint 1//EN
      CALSCALE:GREGORIAN
      BEGIN:VEVENT
      UID:follow-up-1-ee414cc80df2f3b8@plaint
      DTSTAMP:20241020T000000Z
      DTSTART:20241105T090000
      DURATION:PT15M
      SUMMARY:花呗投诉：未答复则跟进
      DESCRIPTION:期限2024年11月4日已过；没有书面答复，就发第
       二封信，并用 /next 看下一步。\\n一次只找一个渠道，带
       上工单号
      BEGIN:VALARM
      ACTION:DISPLAY
      TRIGGER:PT0S
      DESCRIPTION:花呗投诉：未答复则跟进
      END:VALARM
      END:VEVENT
      BEGIN:VEVENT
      UID:b@plaint
      DTSTAMP:20241020T000000Z
      DTSTART;VALUE=DATE:20241115
      SUMMARY:a\\, b\\; c\\\\d
      BEGIN:VALARM
      ACTION:DISPLAY
      TRIGGER:PT0S
      DESCRIPTION:a\\, b\\; c\\\\d
      END:VALARM
      END:VEVENT
      END:VCALENDAR

      """
    #expect(
      text == expected.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
  }
}
