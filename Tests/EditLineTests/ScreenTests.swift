import Testing

@testable import EditLine

/// What the person sees, cell by cell.
@Suite struct Seen {
  @Test func `The cursor stands on the wide character it is at, also at the right edge`() throws {
    let pty = try Pty.ready(columns: 20)
    let ready = "[ready \(pty.pid)]"
    pty.type("一二三四五六七八")
    try pty.expectScreen([ready, "你> 一二三四五六七八"], row: 2, column: 0, columns: 20)
    pty.type("九")
    try pty.expectScreen([ready, "你> 一二三四五六七八", "九"], row: 2, column: 2, columns: 20)
    pty.type("\u{1B}[D\u{1B}[D")
    try pty.expectScreen([ready, "你> 一二三四五六七八", "九"], row: 1, column: 18, columns: 20)
    pty.type("中")
    try pty.expectScreen([ready, "你> 一二三四五六七中", "八九"], row: 2, column: 0, columns: 20)
    pty.type("\u{1B}[H")
    try pty.expectScreen([ready, "你> 一二三四五六七中", "八九"], row: 1, column: 4, columns: 20)
    pty.type("a")
    try pty.expectScreen([ready, "你> a一二三四五六七", "中八九"], row: 1, column: 5, columns: 20)
  }

  @Test func `Up and Down in an answer of several lines keep their column, then give the entry before`()
    throws
  {
    let pty = try Pty.ready(columns: 40)
    let ready = "[ready \(pty.pid)]"
    pty.type("\u{1B}[200~第一行\n二\n第三行\u{1B}[201~")
    try pty.expectScreen([ready, "你> 第一行", "二", "第三行"], row: 3, column: 6, columns: 40)
    pty.type("\u{1B}[A")
    try pty.expectScreen([ready, "你> 第一行", "二", "第三行"], row: 2, column: 2, columns: 40)
    pty.type("\u{1B}[A")
    try pty.expectScreen([ready, "你> 第一行", "二", "第三行"], row: 1, column: 6, columns: 40)
  }

  @Test func `The hint stands under the line and leaves nothing behind, on the last row too`() throws {
    let pty = try Pty.ready(columns: 40)
    let ready = "[ready \(pty.pid)]"
    pty.type("/h")
    try pty.expectScreen([ready, "你> /h", "hint: /help 显示帮助"], row: 1, column: 6, columns: 40)
    pty.type("x")
    try pty.expectScreen([ready, "你> /hx"], row: 1, column: 7, columns: 40)
    pty.type("\u{15}")
    for number in 1...11 {
      pty.type("\(number)\r")
      try pty.expectLine("\(number)")
    }
    pty.type("/h")
    let rows = (1...11).flatMap { number in
      [
        "你> \(number)",
        "[line \(number < 10 ? 1 : 2) \("\(number)".utf8.reduce(5381) { ($0 &* 33) ^ UInt32($1) })] \"\(number)\"",
      ]
    }
    try pty.expectScreen(
      Array((rows + ["你> /h", "hint: /help 显示帮助"]).suffix(24)), row: 22, column: 6, columns: 40)
    pty.type("x")
    try pty.expectScreen(Array((rows + ["你> /hx"]).suffix(23)), row: 22, column: 7, columns: 40)
  }

  @Test func `Tab lists the choices below the whole line, and the line comes again`() throws {
    let pty = try Pty.ready(columns: 30)
    let ready = "[ready \(pty.pid)]"
    pty.type("/l后面还有一些字后面还有一些字后面还有一些字\u{1B}[H\u{1B}[C\u{1B}[C\t")
    let line = ["你> /l后面还有一些字后面还有一", "些字后面还有一些字"]
    try pty.expectScreen(
      [ready] + line + ["  /letter     预览 letter", "  /language   換語言"] + line, row: 5, column: 6, columns: 30
    )
  }

  @Test func `Ctrl-R shows what it looks for in the place of the prompt`() throws {
    let pty = try Pty.ready(columns: 40)
    let ready = "[ready \(pty.pid)]"
    pty.type("花呗逾期\r")
    try pty.expectLine("花呗逾期")
    let sum = "花呗逾期".utf8.reduce(5381) { ($0 &* 33) ^ UInt32($1) }
    let above = [ready, "你> 花呗逾期", "[line 4 \(sum)] \"花呗逾期\""]
    pty.type("草稿\u{12}逾")
    try pty.expectScreen(above + ["(^R 逾) 你> 花呗逾期"], row: 3, column: 20, columns: 40)
    pty.type("\u{7}")
    try pty.expectScreen(above + ["你> 草稿"], row: 3, column: 8, columns: 40)
  }

  @Test func `Ctrl-C and the right prompt`() throws {
    let pty = try Pty.ready(["--right", "3/7"], columns: 30)
    let ready = "[ready \(pty.pid)]"
    try pty.expectScreen([ready, "你>                       3/7"], row: 1, column: 4, columns: 30)
    pty.type("一半\u{3}")
    try pty.expect("[interrupted]")
    try pty.expect("你> ")
    try pty.expectScreen(
      [ready, "你> 一半^C                3/7", "[interrupted] \"一半\"", "你>                       3/7"],
      row: 3, column: 4, columns: 30)
  }
}
