import Glibc
import Testing

@Suite struct Typing {
  @Test(
    "Chinese is read and shown in every locale", arguments: [nil, "C", "POSIX", "zh_CN.UTF-8", "C.UTF-8"])
  func locales(_ locale: String?) throws {
    var environment = ["TERM": "xterm-256color"]
    environment["LANG"] = locale
    let pty = try Pty.ready(environment: environment)
    pty.type("我花呗逾期了，¥·é£“”—…\u{3000}𠮷🙂\r")
    try pty.expect("我花呗逾期了，¥·é£“”—…\u{3000}𠮷🙂\"")
    try pty.expect("你> ")
    pty.type("\u{4}")
    try pty.expect("[end]")
    #expect(pty.end() == 0)
    #expect(Modes(of: pty.master) == pty.modes)
  }

  @Test("Left, Backspace, insertion, Home and End at the right edge", arguments: [20, 21] as [UInt16])
  func editing(_ columns: UInt16) throws {
    let pty = try Pty.ready(columns: columns)
    pty.type("一二三四五六七八九十一二三四五六")
    try pty.expect("六")
    pty.type("\u{1B}[D\u{1B}OD\u{7F}中\u{1B}[C\u{1B}[H头\u{1B}[F尾\u{1B}[1~\u{1B}[3~前\r")
    try pty.expectLine("前一二三四五六七八九十一二三中五六尾")
  }

  @Test func `Enter sends; Alt-Enter and Ctrl-V Ctrl-J add a line; Up and Down move in it`() throws {
    let pty = try Pty.ready()
    pty.type("早\r")
    try pty.expectLine("早")
    pty.type("第一\u{1B}\r第二\u{16}\n第三")
    pty.type("\u{1B}[A\u{1B}[A前\u{1B}[B\u{1B}[B后\r")
    try pty.expectLine("第一前\n第二\n第三后")
  }

  @Test func `Down on a fresh line keeps it, and Up and Down keep a draft of 2,000 characters`() throws {
    let pty = try Pty.ready()
    pty.type("不要丢\u{1B}[B\r")
    try pty.expectLine("不要丢")
    let draft = String((0..<2000).map { Character(Unicode.Scalar(UInt16(0x4E00 + $0)) ?? "x") })
    pty.type(draft + "\u{1B}[A\u{1B}[B\r")
    try pty.expectLine(draft)
  }

  @Test func `Up brings back what was sent, oldest last; an answer of several lines too`() throws {
    let pty = try Pty.ready()
    for text in ["一\u{3000}“¥”", "二"] {
      pty.type(text + "\r")
      try pty.expectLine(text)
    }
    pty.type("\u{1B}[200~三\n三\u{1B}[201~\r")
    try pty.expectLine("三\n三")
    // Within 三\n三 Up moves to its first line, then to the entry before.
    pty.type("\u{10}\u{10}\u{10}\r")
    try pty.expectLine("二")
    pty.type("\u{10}\u{10}\u{10}\u{10}\u{10}\r")
    try pty.expectLine("一\u{3000}“¥”")
  }

  @Test func `Ctrl-_ takes back a word, a paste, a deletion`() throws {
    let pty = try Pty.ready()
    // Each is waited for: keys that come in one piece are one change.
    for (keys, shown) in [("花", "花"), ("呗", "呗"), ("\u{1B}[200~逾期\u{1B}[201~", "逾期")] {
      pty.type(keys)
      try pty.expect(shown)
    }
    pty.type("\u{15}")
    try pty.expect("\u{1B}[K")
    pty.type("\u{1F}")
    try pty.expect("花呗逾期")
    pty.type("\u{1F}")
    try pty.expect("\u{1B}[K")
    pty.type("好\r")
    try pty.expectLine("花呗好")
  }

  @Test func `Ctrl-R finds Chinese, older with Ctrl-R again; Ctrl-G keeps a long draft`() throws {
    let pty = try Pty.ready()
    for text in ["花呗逾期三个月", "催收打给单位", "花呗已还 300"] {
      pty.type(text + "\r")
      try pty.expectLine(text)
    }
    pty.type("\u{12}花呗\u{12}\r")
    try pty.expectLine("花呗逾期三个月")
    pty.type("\u{12}单位\u{1B}[H电话")
    pty.type("\r")
    try pty.expectLine("电话催收打给单位")
    let draft = String(repeating: "长", count: 1500)
    pty.type(draft + "\u{12}花呗\u{7}尾\r")
    try pty.expectLine(draft + "尾")
  }

  @Test func `Ctrl-D deletes forward in a text, and ends the talk on an empty line`() throws {
    let pty = try Pty.ready()
    pty.type("甲乙\u{1}\u{4}\r")
    try pty.expectLine("乙")
    pty.type("\u{4}")
    try pty.expect("[end]")
    #expect(pty.end() == 0)
  }

  @Test func `A prompt can come with an earlier answer, and Ctrl-C leaves it`() throws {
    let pty = try Pty.ready(["--initial", "以前的\n回答"])
    try pty.expect("回答")
    pty.type("改\r")
    try pty.expectLine("以前的\n回答改")
    let left = try Pty.ready(["--initial", "以前的\n回答"])
    try left.expect("回答")
    left.type("\u{3}")
    try left.expect("[interrupted] \"以前的\\n回答\"")
  }

  @Test func `Tab completes what is the only one, and lists the others with their notes`() throws {
    let pty = try Pty.ready()
    pty.type("/he\t\r")
    try pty.expectLine("/help ")
    pty.type("/l\t")
    try pty.expect("  /letter     预览 letter\r\n  /language   換語言\r\n")
    try pty.expect("/l")
    pty.type("e\t\r")
    try pty.expectLine("/letter ")
  }

  @Test func `Keys that mean nothing here leave nothing in the answer`() throws {
    let pty = try Pty.ready()
    pty.type("甲\u{1B}[15~\u{1B}[I\u{1B}OP\u{1B}[<0;3;4M乙\u{1B}[1;2A\u{202E}\u{85}\r")
    try pty.expectLine("甲乙")
  }

  @Test func `Bytes that are no UTF-8 become U+FFFD and are counted`() throws {
    let pty = try Pty.ready()
    pty.type(Array("甲".utf8) + [0xFF, 0xE4, 0xBD] + Array("乙\r".utf8))
    try pty.expect("甲\u{FFFD}\u{FFFD}乙")
    try pty.expect("[malformed 2]")
  }

  @Test func `What is typed ahead, 6,000 bytes, comes whole and once`() throws {
    let pty = try Pty.ready()
    pty.type("/busy\r")
    try pty.expect("/busy\"")
    try pty.expect("[busy]")
    let answer = String(repeating: "催收电话", count: 500)
    pty.type(answer + "\r")
    try pty.expect("你> ")
    try pty.expectLine(answer)
    pty.type("\u{4}")
    try pty.expect("[end]")
    #expect(pty.text.components(of: "[line 2000 ") == 1)
  }
}

extension String {
  /// How often a text stands in this one.
  func components(of part: String) -> Int { ranges(of: part).count }
}
