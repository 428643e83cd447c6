import Glibc
import Testing

/// The three conversations of the project, typed, piped and written by hand.
@Suite struct ConversationTests {
  static let folder = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Conversations"

  /// The transcripts that lie there.
  static let all: [String] = {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted()
  }()
  static let three = all.filter { ["1-", "2-", "3-"].contains($0.prefix(2)) }

  static func text(_ name: String) throws -> String {
    String(decoding: try Folder.read(folder + "/" + name), as: UTF8.self)
  }

  @Test func theThreeAreThere() { #expect(Self.three.count == 3) }

  @Test(arguments: all)
  func nothingThatWasRecordedIsSaidOtherwiseNow(name: String) throws {
    let check = try Binary().run("replay", Self.folder + "/" + name, "--check")
    #expect(check.status == 0, "\(check.text)")
  }

  @Test(arguments: three)
  func threeWaysGiveOneLetter(name: String) throws {
    let binary = try Binary()
    let text = try Self.text(name)
    let answers = text.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }
    try #require(answers.count == 13)
    let tag = try #require(text.split(separator: "\n").dropFirst().first?.split(separator: " ").last)
      .description
    let letter = try binary.run("export", Self.folder + "/" + name)
    #expect(letter.status == 0)

    let settings = ["--today", "2024-10-20", "--language", tag, "--case"]
    let piped = try binary.run(settings + ["piped"], input: Array(answers.map { $0 + "\n" }.joined().utf8))
    #expect(piped.status == 0)
    #expect(try binary.run("export", "piped").output == letter.output)

    let pty = try binary.typed(settings + ["typed"])
    for answer in answers {
      try pty.expect(TalkTests.prompt)
      pty.type(answer + "\r")
    }
    try pty.expect(TalkTests.prompt)
    pty.type([4])
    #expect(pty.end() == 0)
    #expect(try binary.run("export", "typed").output == letter.output)
    #expect(try TalkTests.saved(binary, "typed") == TalkTests.saved(binary, "piped"))
    #expect(try binary.run("replay", "typed", "--check").status == 0)
  }

  /// 简体, 繁體 or English: the same case, and every sum of the letter in each.
  @Test(arguments: three)
  func anotherLanguageTellsTheSame(name: String) throws {
    let binary = try Binary()
    let letters = try ["zh-Hans", "zh-Hant", "en"].map { tag in
      let letter = try binary.run("export", Self.folder + "/" + name, "--language", tag)
      #expect(letter.status == 0)
      return Self.sums(letter.text)
    }
    #expect(!letters[0].isEmpty)
    #expect(letters[0] == letters[1])
    #expect(letters[0] == letters[2])
  }

  /// 5,792.85: figures with cents; each may stand more than once.
  static func sums(_ text: String) -> Set<String> {
    let figures = text.split { !$0.isASCII || !($0.isNumber || $0 == "," || $0 == ".") }
    return Set(
      figures.map { figure in
        var figure = figure
        while let last = figure.last, !last.isNumber { figure.removeLast() }
        return String(figure)
      }.filter { $0.dropLast(2).hasSuffix(".") })
  }
}
