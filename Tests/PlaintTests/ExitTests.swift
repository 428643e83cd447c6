import Glibc
import Testing

/// What scripts rely on: exit statuses, and errors that say the place, what was expected and what stood there.
@Suite struct ExitTests {
  static let good = """
    plaint 1
    @ 2024-10-20 zh-Hans

    > 我妈住院，花呗从2024年7月15日开始逾期，欠5792.85元，其中违约金392.85元

    > 请减免违约金

    """

  struct Wrong: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let error: String
    var testDescription: String { arguments.joined(separator: " ") }
    init(_ arguments: String, _ status: Int32, _ error: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      (self.status, self.error) = (status, error)
    }
  }

  static let wrongs = [
    Wrong("export nosuch", 66, "nosuch: no such file, and no saved case of this name"),
    Wrong("replay other.txt", 1, "other.txt: line 1: expected “plaint 1”; this is version 2 of the format"),
    Wrong("replay latin1.txt", 1, "latin1.txt: line 3: expected text in UTF-8"),
    Wrong("facts bad.txt", 1, "bad.txt: line 3: expected a line that begins with"),
    Wrong("export thin.txt", 1, "nothing to export: the letter lacks a request, something that happened"),
    Wrong("export good.txt --language fr", 64, "'zh-Hans', 'zh-Hant' or 'en'"),
    Wrong("export good.txt --today 2024-02-30", 64, "there is no such day"),
    Wrong("export good.txt --form poem", 64, "The value 'poem' is invalid"),
    Wrong("export good.txt -o taken.txt", 73, "taken.txt: exists already; --force writes over it"),
    Wrong("export good.txt -o nosuch/letter.txt", 73, "nosuch/letter.txt: cannot be written"),
    Wrong("export good.txt -o /dev/full --force", 73, "/dev/full: cannot be written: no space left"),
    Wrong("--resume", 66, "no saved case"),
    Wrong("--resume nosuch", 66, "no such case"),
    Wrong("--case ../x", 64, "cannot be the name of a case"),
    Wrong("forget nosuch", 66, "no such case"),
    Wrong("export good.txt --templates nosuch", 66, "nosuch: no such file"),
    Wrong("templates check words", 1, "words/letter.en.txt"),
    Wrong("nosuch", 64, "nosuch"),
  ]

  static func prepared() throws -> Binary {
    let binary = try Binary()
    let files: [(String, [UInt8])] = [
      ("good.txt", Array(good.utf8)), ("other.txt", Array("plaint 2\n@ 2024-10-20 en\n".utf8)),
      ("latin1.txt", Array("plaint 1\n@ 2024-10-20 en\n> caf".utf8) + [0xE9, 0x0A]),
      ("bad.txt", Array("plaint 1\n@ 2024-10-20 en\nhello\n".utf8)),
      ("thin.txt", Array("plaint 1\n@ 2024-10-20 zh-Hans\n> 我用花呗\n".utf8)),
      ("taken.txt", Array("mine".utf8)),
    ]
    for (name, bytes) in files { try Folder.write(bytes, binary.folder.path + "/" + name) }
    mkdir(binary.folder.path + "/words", 0o700)
    try Folder.write(
      Array("# letter.en.txt\n\n== letter\n{overdue.sinc}\n".utf8),
      binary.folder.path + "/words/letter.en.txt")
    return binary
  }

  @Test(arguments: wrongs)
  func whatIsWrongIsSaidAndTheStatusTellsItsSort(wrong: Wrong) throws {
    let binary = try Self.prepared()
    let result = try binary.run(wrong.arguments)
    #expect(result.status == wrong.status)
    #expect(result.errors.contains(wrong.error), "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(try Folder.read(binary.folder.path + "/taken.txt") == Array("mine".utf8))
  }

  @Test func aFullDiskIsToldOnStandardOutputToo() throws {
    let binary = try Self.prepared()
    for arguments in [["export", "good.txt"], ["facts", "good.txt"], ["replay", "good.txt"]] {
      let result = try binary.run(arguments, output: "/dev/full")
      #expect(result.status == 73)
      #expect(result.errors.contains("no space left"))
    }
  }

  @Test func aTornLastLineIsToldAndTheRestUsed() throws {
    let binary = try Self.prepared()
    let replay = try binary.run("replay", "good.txt")
    let torn = replay.output.dropLast(20)
    try Folder.write(Array(torn), binary.folder.path + "/torn.txt")
    let result = try binary.run("export", "torn.txt")
    #expect(result.status == 0)
    #expect(result.errors.contains("the last line was torn off and is left out"))
    #expect(result.text.contains("5,792.85"))
  }

  @Test func aLetterIsWrittenOverOnlyWithForce() throws {
    let binary = try Self.prepared()
    let letter = try binary.run("export", "good.txt")
    #expect(letter.status == 0)
    #expect(try binary.run("export", "good.txt", "-o", "taken.txt", "--force").status == 0)
    #expect(try Folder.read(binary.folder.path + "/taken.txt") == letter.output)
    #expect(try binary.run("export", "-", input: Self.good).output == letter.output)
  }

  @Test func aReplayIsATranscriptThatChecks() throws {
    let binary = try Self.prepared()
    let replay = try binary.run("replay", "good.txt")
    try Folder.write(replay.output, binary.folder.path + "/again.txt")
    #expect(try binary.run("replay", "again.txt", "--check").status == 0)
    let changed = replay.text.replacing("\n  记下", with: "\n  记过")
    try Folder.write(Array(changed.utf8), binary.folder.path + "/again.txt")
    let check = try binary.run("replay", "again.txt", "--check")
    #expect(check.status == 1)
    #expect(check.errors.contains("from what was recorded"))
    #expect(check.text.contains("- ") && check.text.contains("+ "))
  }

  @Test func helpIsNoError() throws {
    let binary = try Binary()
    for command in ["chat", "replay", "export", "facts", "extract", "cases", "forget", "templates", "doctor"]
    {
      let help = try binary.run("help", command)
      #expect(help.status == 0)
      #expect(help.text.contains("USAGE: plaint \(command)"))
    }
  }
}
