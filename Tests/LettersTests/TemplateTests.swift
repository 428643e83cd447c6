import Cases
import Facts
import Letters
import Mentions
import Testing

@Suite struct TemplateTests {
  @Test func theBuiltInOnesAreWhole() {
    #expect(Templates.check(TemplateFile.embedded).map(\.description) == [])
  }

  @Test(arguments: [
    (
      "== letter\n{overdue.sinc}",
      "letter.en.txt:2: no fact is called “overdue.sinc”; did you mean “overdue.since”?"
    ),
    ("== letter\n{plan.bas}", "letter.en.txt:2: no fact is called “plan.bas”; did you mean “plan.base”?"),
    ("== letter\nDear [{respondent}", "letter.en.txt:2: “[” is not closed"),
    ("== letter\nDear {respondent", "letter.en.txt:2: “{” is not closed"),
    ("== letter\nDear ]", "letter.en.txt:2: “]” closes nothing; write “\\]” for the sign itself"),
    ("== letter\n{}", "letter.en.txt:2: a slot without a name"),
    (
      "== letter\n{*evnts}\n== events, by date\ncause: x",
      "letter.en.txt:2: no piece is called “evnts”; did you mean “events”?"
    ),
    ("== letter\n{today:shrt}", "letter.en.txt:2: no form is called “shrt”; did you mean “short”?"),
    ("== events, by date\ncause=ilness: x", "letter.en.txt:2: “cause” is never “ilness”"),
    ("== events, by date\nno head here", "letter.en.txt:2: expected “HEAD: text”, found “no head here”"),
    ("== a\nx\n== a\ny", "letter.en.txt:3: “a” stands here for the second time"),
    ("words", "letter.en.txt:1: expected “== NAME” before the first words"),
    (
      "== a\n# a comment\nx \\\n{respondnt}",
      "letter.en.txt:3: no fact is called “respondnt”; did you mean “respondent”?"
    ),
  ])
  func aFaultIsToldWithItsPlace(_ text: String, _ message: String) {
    let faults = Templates(reading: [TemplateFile(name: "letter.en.txt", text: text)]).faults
    #expect(faults.first?.description == message)
  }

  @Test func aPersonsOwnFileThrowsTheFirstFault() {
    let file = TemplateFile(name: "letter.en.txt", text: "== letter\n{overdue.sinc}")
    #expect(throws: TemplateError.self) { try Templates(replacing: [file]) }
    #expect(Templates.builtIn.faults.isEmpty)
  }

  @Test func checkNamesWhatIsMissingRepeatedDeadAndUnsaid() {
    let text = """
      == letter
      {*events}
      == events, by date
      cause=medical: ill
      cause=medical: ill again
      contact=hotline, !who: {date}[, {who}]
      contact=phone: [words|{date}]
      """
    let found = Templates.check([TemplateFile(name: "letter.en.txt", text: text)]).map(\.description)
    #expect(found.contains("letter.en.txt:5: “cause=medical” says the same facts as line 4"))
    #expect(found.contains("letter.en.txt:6: this part can never appear: “who”"))
    #expect(found.contains("letter.en.txt:7: this part can never appear: “words”"))
    #expect(found.contains("letter.en.txt:1: no row says “consequence=visit”"))
    #expect(found.contains("values.en.txt: this file is missing"))
  }

  @Test func aLanguageLacksAPiece() {
    let files = TemplateFile.embedded.map { file in
      file.name == "forms.en.txt"
        ? TemplateFile(name: file.name, text: file.text.replacing("== post\n", with: "== pst\n")) : file
    }
    #expect(
      Templates.check(files).map(\.description).contains(
        "forms.en.txt: “post” is missing; other languages have it"))
  }

  /// What a small template says of a small case.
  func says(_ template: String, _ facts: [Fact], _ named: [String: Value] = [:]) -> String? {
    let files =
      TemplateFile.embedded.filter { $0.subject == "values" } + [
        TemplateFile(name: "letter.en.txt", text: template)
      ]
    let templates = Templates(reading: files)
    #expect(templates.faults.isEmpty)
    let known = facts.map { Known($0, turn: 1, words: "") }
    return templates.text("t", .english, Matter(Case(today: Day(number: 20_000), facts: known), named: named))
  }

  @Test func aPartFallsAwayWhileSomethingInItIsUnknown() {
    #expect(says("== t\na[ {creditor}]b", []) == "ab")
    #expect(says("== t\na[ {creditor}]b", [Fact(.creditor, .text("X"))]) == "a Xb")
    #expect(says("== t\na[{creditor}|none]b", []) == "anoneb")
    #expect(says("== t\na {creditor}", []) == nil)
    #expect(says("== t\n[x[{creditor}|{loan.number}]]y", []) == "y")
    #expect(says("== t\n[x[{creditor}|{loan.number}|]]y", []) == "xy")
    #expect(says("== t\na\n[{creditor}]\nb", []) == "a\nb")
    #expect(says("== t\na\n\n[{creditor}\n\n]b", []) == "a\n\nb")
  }

  @Test func aPersonsWordsAreNoTemplate() {
    #expect(says("== t\n{creditor}", [Fact(.creditor, .text("{today}[x|y]\\"))]) == "{today}[x|y]\\")
    #expect(
      says("== t\n{creditor}", [Fact(.creditor, .text("a\u{1B}[31mb\nc\u{202E}d\u{85}"))]) == "a[31mb cd")
    #expect(says("== t, with x\n{x}", [], ["x": .text("{creditor}")]) == "{creditor}")
  }

  @Test func valuesAreSaid() {
    #expect(
      says("== t\n{overdue.amount}", [Fact(.overdueAmount, Told.yuan(123_456_789))]) == "CNY 1,234,567.89")
    #expect(
      says(
        "== t\n{overdue.amount}",
        [Fact(.overdueAmount, Told.yuan(40_000), [.approximate: .flag, .max: Told.yuan(50_000)])])
        == "CNY 400.00 to 500.00")
    #expect(says("== t\n{overdue.since:When}", [Fact(.overdueSince, Told.day("2024-07"))]) == "In July 2024")
    #expect(
      says("== t\n{overdue.since:weekday}", [Fact(.overdueSince, Told.day("2024-07-15"))])
        == "Monday 15 July 2024")
    #expect(says("== t\n{overdue.since:weekday}", [Fact(.overdueSince, Told.day("2024-07"))]) == nil)
    #expect(
      says(
        "== t\n{instalments.paid.date}",
        [Fact(.instalmentsPaid, .integer(5), [.date: Told.day("2023-12/2024-02")])])
        == "December 2023 to February 2024")
    #expect(says("== t\n{request.months:one day|# days}", [Fact(.requestMonths, .integer(1))]) == "one day")
    #expect(
      says("== t\n{request.months:one day|# days}", [Fact(.requestMonths, .integer(3))]) == "three days")
    #expect(
      says("== t\n{complainant.phone}", [Fact(.complainantPhone, .text("+8613812345678"))])
        == "+86 138 1234 5678")
    #expect(
      says(
        "== t\n{overdue.duration}",
        [Fact(.overdueDuration, .duration(Duration(18, .month) + Duration(1, .year)))])
        == "one year and 18 months")
  }

  @Test func twoLoansKeepTheirSums() {
    let facts = [
      Fact(.overdueSince, Told.day("2024-07-15"), [.of: .id("huabei")]),
      Fact(.overdueAmount, Told.yuan(100_00), [.of: .id("huabei")]),
      Fact(.overdueSince, Told.day("2024-08-08"), [.of: .id("jiebei")]),
    ]
    let template = "== t\n{*rows: / }\n== rows, by date\noverdue.since: {of} {date:short}[ {overdue.amount}]"
    #expect(says(template, facts) == "Huabei 15 July CNY 100.00 / Jiebei 8 August")
  }
}
