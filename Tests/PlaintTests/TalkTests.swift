import Glibc
import Testing

/// A talk is kept as it goes, whatever happens to it; and it is the same talk however it comes.
@Suite struct TalkTests {
  static let answers = ["我妈住院，花呗从2024年7月15日开始逾期", "欠5792.85元，其中违约金392.85元", "请减免违约金", "我叫李敏，电话138 0013 8000"]
  static let prompt = "\u{1B}[?2004h\u{1B}[1m> "

  static func saved(_ binary: Binary, _ name: String) throws -> String {
    String(decoding: try Folder.read(binary.folder.path + "/state/plaint/\(name).txt"), as: UTF8.self)
  }

  static func piped(_ binary: Binary, _ lines: [String], _ arguments: String...) throws -> Binary.Result {
    try binary.run(
      ["--today", "2024-10-20"] + arguments, input: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  @Test func aCaseIsKeptForItsOwnerAlone() throws {
    let binary = try Binary()
    let talk = try Self.piped(binary, Self.answers + ["/letter", "/quit"], "--case", "花呗")
    #expect(talk.status == 0)
    let folder = binary.folder.path + "/state/plaint"
    #expect(Folder.mode(folder) == 0o700)
    #expect(Folder.mode(folder + "/花呗.txt") == 0o600)
    #expect(Folder.mode(folder + "/history") == 0o600)
    let history = String(decoding: try Folder.read(folder + "/history"), as: UTF8.self)
    #expect(history.contains("/letter") && !history.contains("李敏"))
    #expect(try binary.run("replay", "花呗", "--check").status == 0)
    #expect(try binary.run("cases").text.contains("花呗"))
    #expect(try binary.run("forget", "花呗").status == 0)
    #expect(Folder.mode(folder + "/花呗.txt") == nil)
  }

  @Test func casesSayWhichLoanAndWhatIsDueWhen() throws {
    let binary = try Binary()
    let answers = [
      "花呗7月15日那期没还，因为我失业了，一共欠5400", "希望分期，每月还500，11月8号开始", "/export letter.txt", "/quit",
    ]
    #expect(try Self.piped(binary, answers, "--case", "a").status == 0)
    let text = try binary.run("cases", "--today", "2024-11-06").text
    #expect(text.hasPrefix("a　花呗　2024年10月20日　2个回答，2024年10月20日导出过信\n"))
    #expect(text.contains("2024年11月5日（已过1天）"))
    #expect(text.contains("2024年11月8日（还有2天）　第1期还款，500.00元"))
    #expect(text.contains("现在这一步"))
    #expect(try binary.run("cases", "--today", "2024-11-08").text.contains("2024年11月8日（就是今天）"))
  }

  @Test func aCaseWithoutANameHasItsDateAndANumber() throws {
    let binary = try Binary()
    for number in 1...2 {
      _ = try Self.piped(binary, Self.answers)
      #expect(
        try Self.saved(binary, "2024-10-20-\(number)").hasPrefix("plaint 1\n@ 2024-10-20 zh-Hans\n\n? "))
    }
    // Nothing is kept of a talk in which nothing was said.
    _ = try Self.piped(binary, [])
    #expect(Folder.mode(binary.folder.path + "/state/plaint/2024-10-20-3.txt") == nil)
  }

  @Test func aPrivateTalkLeavesNothing() throws {
    let binary = try Binary()
    #expect(try Self.piped(binary, Self.answers + ["/letter"], "--private").status == 0)
    #expect(Folder.mode(binary.folder.path + "/state") == nil)
  }

  @Test func numbersThatNobodyNeedsAreNotKept() throws {
    let binary = try Binary()
    _ = try Self.piped(binary, ["我的身份证11010519491231002X，验证码 445566"], "--case", "x")
    let saved = try Self.saved(binary, "x")
    #expect(saved.contains("> 我的身份证******************，验证码 ******"))
    #expect(!saved.contains("1101051949") && !saved.contains("445566"))
  }

  @Test func typedPipedOrWrittenByHandItIsTheSameLetter() throws {
    let binary = try Binary()
    let piped = try Self.piped(binary, Self.answers, "--case", "piped")
    #expect(piped.status == 0)
    #expect(!piped.output.contains(0x1B))
    let pty = try binary.typed(["--today", "2024-10-20", "--case", "typed"])
    for answer in Self.answers {
      try pty.expect(Self.prompt)
      pty.type(answer + "\r")
    }
    try pty.expect(Self.prompt)
    pty.type("/quit\r")
    #expect(pty.end() == 0)
    let byHand = "plaint 1\n@ 2024-10-20 zh-Hans\n\n" + Self.answers.map { "> \($0)\n\n" }.joined()
    let letter = try binary.run("export", "-", input: byHand)
    #expect(letter.status == 0 && letter.text.contains("李敏"))
    #expect(try binary.run("export", "piped").output == letter.output)
    #expect(try binary.run("export", "typed").output == letter.output)
    let saved = try Self.saved(binary, "piped")
    #expect(try Self.saved(binary, "typed").hasPrefix(saved + "> /quit\n\n"))
  }

  /// kill -9 after each answer that was acknowledged: all of them are there, and the same question is asked.
  @Test(arguments: 1...4)
  func whatWasAcknowledgedSurvives(count: Int) throws {
    let binary = try Binary()
    let pty = try binary.typed(["--today", "2024-10-20", "--case", "x"])
    try pty.expect(Self.prompt)
    for answer in Self.answers.prefix(count) {
      pty.type(answer + "\r")
      try pty.expect(Self.prompt)
    }
    kill(pty.pid, SIGKILL)
    #expect(pty.end() == 1000 + SIGKILL)
    let saved = try Self.saved(binary, "x")
    for answer in Self.answers.prefix(count) { #expect(saved.contains("> \(answer)\n\n")) }
    let facts = try binary.run("facts", "x").text

    let resumed = try Self.piped(binary, [], "--resume")
    #expect(resumed.status == 0)
    let last = saved.split(separator: "\n").last { $0.hasPrefix("? ") }
    #expect(try Self.saved(binary, "x").split(separator: "\n").last { $0.hasPrefix("? ") } == last)
    #expect(try binary.run("facts", "x").text == facts)
    #expect(try binary.run("replay", "x", "--check").status == 0)
  }

  /// The reply that a crash kept from being written is written when the talk goes on.
  @Test func anAnswerWithoutItsReplyGetsIt() throws {
    let binary = try Binary()
    _ = try Self.piped(binary, Self.answers, "--case", "x")
    let saved = try Self.saved(binary, "x")
    let second = try #require(saved.firstRange(of: "> 欠5792.85元，其中违约金392.85元\n\n"))
    try Folder.write(Array(saved[..<second.upperBound].utf8), binary.folder.path + "/state/plaint/x.txt")
    _ = try Self.piped(binary, Array(Self.answers[2...]), "--case", "x")
    let again = try Self.saved(binary, "x")
    let untilThird = try #require(saved.firstRange(of: "> 请减免违约金")).lowerBound
    #expect(again.hasPrefix(saved[..<untilThird]))
    #expect(try binary.run("export", "x").text.contains("392.85"))
  }

  @Test func aCaseIsHeldAgainstASecondTalk() throws {
    let binary = try Binary()
    let pty = try binary.typed(["--case", "x"])
    try pty.expect(Self.prompt)
    let second = try Self.piped(binary, Self.answers, "--case", "x")
    #expect(second.status == 73)
    #expect(second.errors.contains("another talk is writing it"))
    pty.type([4])
    #expect(pty.end() == 0)
  }

  @Test func aFolderThatCannotBeWrittenIsTold() throws {
    let binary = try Binary()
    try Folder.write([], binary.folder.path + "/state")
    let result = try Self.piped(binary, Self.answers)
    #expect(result.status == 73)
    #expect(result.errors.contains("cannot be written"))
  }

  @Test func anExportNeverWritesOverAFile() throws {
    let binary = try Binary()
    let mine = binary.folder.path + "/letter.zh-Hans.txt"
    try Folder.write(Array("mine".utf8), mine)
    let talk = try Self.piped(binary, Self.answers + ["/export", "/export letter.zh-Hans.txt"], "--private")
    #expect(try Folder.read(mine) == Array("mine".utf8))
    #expect(try !Folder.read(binary.folder.path + "/letter.zh-Hans-2.txt").isEmpty)
    #expect(talk.status == 1)
    #expect(talk.errors.contains("letter.zh-Hans.txt: exists already"))
    #expect(talk.text.contains("/export letter.zh-Hans-3.txt"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalEndsItWithItsNumber(signal: Int32) throws {
    let binary = try Binary()
    let pty = try binary.typed(["--case", "x"])
    try pty.expect(Self.prompt)
    pty.type("花呗逾期了\r")
    try pty.expect(Self.prompt)
    kill(pty.pid, signal)
    #expect(pty.end() == 128 + signal)
    #expect(Modes(of: pty.master) == pty.modes)
    #expect(try Self.saved(binary, "x").contains("> 花呗逾期了\n"))
  }
}
