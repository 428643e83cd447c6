import Facts
import Mentions
import Testing

@testable import Interview

@Suite struct TranscriptTests {
  static let design = """
    plaint 1
    @ 2024-10-20 zh-Hans

    ? product
      您好。请先说说发生了什么……
    > 我花呗逾期了，催收天天打电话
    > （第二行也属于同一个回答）
    >
    >  两个空格

    ? overdue.since 2024-03-15 | 2024-07
      记下：支付宝花呗；有催收来电。
      从哪一天的还款日开始没还上？
    > /language en

    @ 2024-10-20 en

    ? reply.within, complainant.name 2024-11-04
      Noted.
    > yes

    @ 2024-11-06 en
      Welcome back.

    """

  @Test func whatIsReadIsPrintedAgain() throws {
    let reading = try Transcript.read(Array(Self.design.utf8))
    #expect(reading.note == nil)
    #expect(reading.transcript.text == Self.design)
  }

  @Test func aTalkIsReadStepByStep() throws {
    let steps = try Transcript.read(Array(Self.design.utf8)).transcript.steps
    let day = try #require(Day(2024, 10, 20))
    let later = try #require(Day(2024, 11, 6))
    #expect(
      steps.map(\.act) == [
        .sitting(day, .simplified), .answer("我花呗逾期了，催收天天打电话\n（第二行也属于同一个回答）\n\n 两个空格"),
        .answer("/language en"), .answer("yes"), .sitting(later, .english),
      ])
    #expect(steps[0].asked == Asked([.product]))
    #expect(steps[1].asked == Asked([.overdueSince], values: ["2024-03-15", "2024-07"]))
    #expect(steps[1].said == ["记下：支付宝花呗；有催收来电。", "从哪一天的还款日开始没还上？"])
    #expect(steps[2].changedTo == .english)
    #expect(steps[2].asked == Asked([.replyWithin, .complainantName], values: ["2024-11-04"]))
    #expect(steps[4].said == ["Welcome back."])
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreKept() throws {
    let text = "\u{FEFF}plaint 1\r\n@ 2024-10-20 en\r\n\r\n> hello\r\n"
    let transcript = try Transcript.read(Array(text.utf8)).transcript
    #expect(Array(transcript.text.utf8) == Array(text.utf8))
    #expect(transcript.steps.last?.act == .answer("hello"))
  }

  static let faults: [(String, [String])] = [
    ("", ["line 1: expected “plaint 1”; here stands nothing"]),
    ("hello\n> x\n", ["line 1: expected “plaint 1”; here stands “hello”"]),
    ("plaint 2\n@ x\n", ["line 1: expected “plaint 1”; this is version 2 of the format"]),
    (
      "plaint 1\n> x\n@ 2024-02-30 en\n@ 2024-10-20 fr\n@ 2024-10-20 en\nhello\n? nosuch 1\n> fine\n",
      [
        "line 2: expected “@ DATE TAG” before anything is said; here stands “> x”",
        "line 3: expected a day, as in 2024-10-20; here stands “2024-02-30”",
        "line 4: expected one of zh-Hans, zh-Hant, en; here stands “fr”",
        "line 6: expected a line that begins with “> ”, “@ ”, “? ” or two spaces; here stands “hello”",
        "line 7: expected a kind of fact; here stands “nosuch”",
      ]
    ),
  ]

  @Test(arguments: faults)
  func everyBadLineIsNamed(text: String, expected: [String]) {
    let errors = #expect(throws: Transcript.Errors.self) { try Transcript.read(Array(text.utf8)) }
    #expect(errors?.all.map(\.description) == expected)
  }

  @Test func bytesThatAreNoTextAreNamed() {
    let bytes = Array("plaint 1\n@ 2024-10-20 en\n> ".utf8) + [0xFF, 0x0A]
    let errors = #expect(throws: Transcript.Errors.self) { try Transcript.read(bytes) }
    #expect(errors?.all == [TranscriptError(line: 3, problem: .notUTF8)])
  }

  /// A crash may cut a saved talk anywhere: whatever was whole stays.
  @Test func aTornLastLineIsToldAndTheRestKept() throws {
    let bytes = Array(Self.design.utf8)
    let begins = Self.design.utf8.prefix { $0 != 0x0A }.count + 1
    let whole = try Transcript.read(bytes).transcript.lines
    // Before the program has spoken, a file could be one written by hand.
    let spoken = try #require(Self.design.firstRange(of: "发生了什么……\n")).upperBound
    for cut in begins..<bytes.count {
      let reading = try Transcript.read(Array(bytes[..<cut]))
      let ended = bytes[..<cut].filter { $0 == 0x0A }.count
      guard cut > Self.design.utf8.distance(from: Self.design.startIndex, to: spoken) else { continue }
      #expect(reading.transcript.lines == Array(whole.prefix(ended)))
      if bytes[cut - 1] == 0x0A {
        #expect(reading.note == nil)
      } else if case .torn(let line, _)? = reading.note {
        #expect(line == ended + 1)
      } else {
        Issue.record("nothing is told of a cut at \(cut)")
      }
    }
  }

  @Test func aHandWrittenTranscriptNeedsNoLastLineEnd() throws {
    let reading = try Transcript.read(Array("plaint 1\n@ 2024-10-20 en\n> I owe 500".utf8))
    #expect(reading.note == .unended(line: 3))
    #expect(reading.transcript.steps.last?.act == .answer("I owe 500"))
  }

  /// Whatever a person types, and whatever is said to it, is read back as it was written.
  @Test func whatIsWrittenIsReadBack() throws {
    var random = Seeded.announced()
    let pieces = [
      "好", "> ", "@ 2024-10-20 en", "? product", "  ", " ", "plaint 1", "\n", "/undo", "𠮷", "¥1,200.50",
    ]
    for _ in 0..<Seeded.cases {
      var text = Transcript.beginning(try #require(Day(2024, 10, 20)), .traditional) + "\n"
      var acts: [Transcript.Step.Act] = []
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
        let reply = Reply(
          lines: [pieces[0] + pieces[1]], asked: Asked([.balance, .feeLate], values: ["1.00", "2.00"]))
        text += Transcript.answer(words) + "\n" + (Transcript.reply(reply) ?? "") + "\n"
        acts.append(.answer(words))
      }
      let transcript = try Transcript.read(Array(text.utf8)).transcript
      #expect(transcript.text == text)
      #expect(transcript.steps.dropFirst().map(\.act) == acts)
      #expect(transcript.steps.dropFirst().allSatisfy { $0.asked?.values == ["1.00", "2.00"] })
    }
  }
}
