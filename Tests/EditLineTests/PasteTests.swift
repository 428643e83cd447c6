import Testing

@testable import EditLine

@Suite struct Pastes {
  @Test func `Forty paragraphs with all kinds of line ends are one answer, sent by Enter`() throws {
    let pty = try Pty.ready()
    let ends = ["\r\n", "\r", "\n", "\r\n\r\n"]
    var pasted = "", meant = ""
    for number in 1...40 {
      let end = ends[number % 4]
      pasted += "第\(number)段：逾期\t\(number) 天。" + end
      meant += "第\(number)段：逾期 \(number) 天。" + (end.count == 2 ? "\n\n" : "\n")
    }
    pty.type("先说：\u{1B}[200~" + pasted + "\u{1B}[201~")
    try pty.expect("40 天。")
    #expect(!pty.text.contains("[line"))
    pty.type("完\r")
    try pty.expectLine("先说：" + meant + "完")
  }

  @Test("A paste of any length is whole", arguments: [64, 1024])
  func long(kilobytes: Int) throws {
    let pty = try Pty.ready()
    let text = String(repeating: "我的花呗从三月开始逾期，催收天天打电话。\n", count: kilobytes * 1024 / 61)
    pty.type("\u{1B}[200~" + text + "\u{1B}[201~\r")
    try pty.expectLine(text)
  }

  @Test func `An input method's word comes as a paste and is typing`() throws {
    let pty = try Pty.ready()
    pty.type("\u{1B}[200~花\u{1B}[201~\u{1B}[200~呗好\u{1B}[201~\u{7F}\r")
    try pty.expectLine("花呗")
  }

  @Test func `Controls in a paste stay out of the answer`() throws {
    let pty = try Pty.ready()
    pty.type("\u{1B}[200~催\u{1B}[31m收\u{0}\u{7}\u{202D}13800138000\u{202C}\u{1B}[20\u{1B}[201~\r")
    try pty.expectLine("催[31m收13800138000[20")
  }

  @Test func `A paste that never ends is left with Ctrl-C`() throws {
    let pty = try Pty.ready()
    pty.type("甲\u{1B}[200~乙\r丙")
    // The paste is not drawn before it ends; Ctrl-C must come by itself to be meant.
    pty.type("\u{3}")
    try pty.expect("[interrupted] \"甲乙\\n丙\"")
    try pty.expect("你> ")
    pty.type("丁\r")
    try pty.expectLine("丁")
  }

  @Test func `Without bracketed paste, lines come one by one`() throws {
    let pty = try Pty.ready(environment: ["TERM": "dumb", "LANG": "C.UTF-8"])
    pty.type("一\r二\n三\r")
    for text in ["一", "二", "三"] { try pty.expectLine(text) }
  }

  @Test("A paste is cut anywhere", arguments: ["", "乙", "\u{1B}", "\u{1B}[201", "\u{1B}[20\u{1B}[20"])
  func marks(_ inside: String) {
    var buffer = PasteBuffer()
    let ended = (inside + "\u{1B}[201~").unicodeScalars.map { buffer.take($0) }
    #expect(ended.last == true && !ended.dropLast().contains(true))
    #expect(Draft.text(buffer.text) == inside.filter { $0 != "\u{1B}" })
  }
}
