import Glibc
import Testing

@testable import EditLine

@Suite struct Streams {
  /// All events of a stream that holds these bytes.
  private func events(_ bytes: [UInt8], limit: Int = 100) throws -> (events: [String], malformed: Int) {
    let path = temporary("stream-\(bytes.count)-\(bytes.reduce(0) { ($0 &* 31) &+ Int($1) })")
    defer { unlink(path) }
    guard let out = Descriptor(path, O_WRONLY | O_CREAT | O_TRUNC) else { return ([], 0) }
    #expect(writeAll(out.number, bytes) == nil)
    guard let file = Descriptor(path, O_RDONLY) else { return ([], 0) }
    let lines = StreamLines(descriptor: file.number, limit: limit)
    var found: [String] = []
    while true {
      do {
        guard case .line(let text) = try lines.next(PromptSpec("")) else { return (found, lines.malformed) }
        found.append(text)
      } catch {
        found.append("\(error)")
      }
    }
  }

  @Test func `CR, LF and CRLF end a line; the last one needs none`() throws {
    let lines = try events(Array("一\r二\r\n三\n\n\r四".utf8))
    #expect(lines.events == ["一", "二", "三", "", "", "四"])
    #expect(try events([]).events.isEmpty)
  }

  @Test func `What is no UTF-8 is replaced and counted, also at the end of a line`() throws {
    let (lines, malformed) = try events([0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x62, 0x0A, 0xE4, 0xBD, 0x0D, 0xE4])
    #expect(lines == ["a\u{FFFD}b", "\u{FFFD}", "\u{FFFD}"])
    #expect(malformed == 3)
  }

  @Test func `A line over the limit is an error in its place, and the next is read`() throws {
    let lines = try events(Array("短\n\(String(repeating: "长", count: 40))\n好\n".utf8))
    #expect(lines.events == ["短", "line 2: longer than 100 bytes", "好"])
  }

  @Test func `Controls and direction marks stay out`() throws {
    #expect(try events(Array("a\u{0}\u{1B}[2J\tb\u{85}\u{202E}c\u{2066}\u{7F}\n".utf8)).events == ["a[2J bc"])
  }

  @Test func `What cannot be read is said once`() throws {
    let lines = StreamLines(descriptor: -1, limit: 10)
    #expect(throws: InputError.unreadable(line: 1, errno: EBADF)) { try lines.next(PromptSpec("")) }
    #expect(try lines.next(PromptSpec("")) == .endOfInput)
  }

  @Test func `Any bytes, cut anywhere, are decoded as the standard library does`() {
    var state: UInt64 = 20_241_020
    let leads: [UInt8] = [0x61, 0xC2, 0xE0, 0xE4, 0xED, 0xF0, 0xF4, 0x80, 0x90, 0xA0, 0xBF, 0xFF, 0xC1, 0xF5]
    for _ in 0..<2000 {
      let bytes = (0..<8).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return leads[Int(state >> 33) % leads.count]
      }
      var decoder = UTF8Decoder()
      var text = String.UnicodeScalarView()
      for byte in bytes {
        while true {
          let step = decoder.take(byte)
          if case .scalar(let scalar) = step { text.append(scalar) }
          if step == .cut { text.append("\u{FFFD}") } else { break }
        }
      }
      if decoder.end() { text.append("\u{FFFD}") }
      #expect(String(text) == String(decoding: bytes, as: UTF8.self))
      #expect(decoder.malformed == text.count { $0 == "\u{FFFD}" })
    }
  }
}

@Suite struct Shown {
  @Test func `No control character and no direction mark reaches the terminal as it is`() {
    for value in Array(0...0x9F) + Array(0x2020...0x2070) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let shown = Screen.visible("a" + String(scalar) + "b")
      let isSafe = scalar == "\n" || !(Controls.isControl(scalar) || Controls.isBidi(scalar))
      #expect(shown.unicodeScalars.contains(scalar) == isSafe)
      #expect(shown.hasPrefix("a") && shown.hasSuffix("b") && shown.count > 2)
    }
    #expect(Screen.visible("催收\u{1B}[2J\u{202E}\u{9B}\r\n") == "催收␛[2J‹U+202E›‹U+009B›␍\n")
    #expect(Screen.visible("¥ · é\u{3000}👨‍👩‍👧 e\u{301}") == "¥ · é\u{3000}👨‍👩‍👧 e\u{301}")
  }

  @Test func `Styles are escape sequences only where these are allowed`() throws {
    let path = temporary("screen")
    defer { unlink(path) }
    for (traits, shown) in [
      (TerminalTraits(color: true, dumb: false), "\u{1B}[1m一\u{1B}[0m\n\n\u{1B}[1m二\u{1B}[0m"),
      (TerminalTraits(color: false, dumb: false), "一\n\n二"),
      (TerminalTraits(color: true, dumb: false, accessible: true), "一\n\n二"),
    ] {
      guard let file = Descriptor(path, O_WRONLY | O_CREAT | O_TRUNC) else { continue }
      try Screen(descriptor: file.number, traits: traits).write("一\n\n二", style: .strong)
      #expect(contents(of: path) == shown)
    }
  }

  @Test func `A full disk behind the output is told, and a stop stops`() throws {
    guard let full = Descriptor("/dev/full", O_WRONLY) else { return }
    let screen = Screen(descriptor: full.number, traits: TerminalTraits())
    #expect(throws: FileError.full(path: "output")) { try screen.write("一") }
    try screen.write("一") { true }
  }
}

@Suite struct Completions {
  init() { UTF8Locale.take() }

  @Test func `Notes stand one below the other, whatever the width of what is before them`() {
    let table = Layout.table(
      [Candidate("/help", note: "帮助"), Candidate("/导出", note: "写\n信\u{1B}"), Candidate("/a")], columns: 40)
    #expect(table == ["  /help   帮助", "  /导出   写 信␛", "  /a"])
    let narrow = Layout.table([Candidate("/help", note: "显示帮助")], columns: 16)
    #expect(narrow == ["  /help   显示"])
  }

  @Test func `Tab takes the only one whole, and of several what they share`() {
    let all = [Candidate("/letter"), Candidate("/letters"), Candidate("/导出"), Candidate("/导入")]
    func completion(_ typed: String) -> String? {
      Candidate.completion(of: typed, from: all.filter { $0.text.hasPrefix(typed) })
    }
    #expect(completion("/le") == "/letter")
    #expect(completion("/letter") == nil)
    #expect(completion("/letters") == "/letters ")
    #expect(completion("/导") == nil)
    #expect(completion("/导出") == "/导出 ")
    #expect(completion("x") == nil)
  }

  @Test func `Rows are counted as a terminal wraps`() {
    #expect(Layout.rows(Draft.scalars("一二三四五"), columns: 10) == 0)
    #expect(Layout.rows(Draft.scalars("一二三四五六"), columns: 10) == 1)
    #expect(Layout.rows(Draft.scalars("一二三四五六"), columns: 11) == 1)
    #expect(Layout.rows(Draft.scalars("一\n\n二"), columns: 10) == 2)
  }
}

@Suite struct Walking {
  @Test func `Up and Down end where they began, with the draft`() {
    var recall = Recall()
    for entry in ["一", "二", "二", ""] { recall.add(entry) }
    let draft = Draft.scalars("草稿")
    #expect(recall.newer() == nil)
    #expect(recall.older(from: draft) == Draft.scalars("二"))
    #expect(recall.older(from: []) == Draft.scalars("一"))
    #expect(recall.older(from: []) == nil)
    #expect(recall.newer() == Draft.scalars("二"))
    #expect(recall.newer() == draft)
    #expect(recall.newer() == nil)
  }

  @Test func `Undo goes back by words and changes, to the empty line`() {
    var undo = UndoStack()
    var states = ["", "a", "ab", "ab ", "ab c", "ab cd", "ab cd 逾期了", "ab 逾期了", "x"]
    for state in states { undo.note(Draft(text: Draft.scalars(state), cursor: state.unicodeScalars.count)) }
    states = []
    while let state = undo.back() { states.append(Draft.text(state.text)) }
    #expect(states == ["ab 逾期了", "ab cd 逾期了", "ab cd", "ab", ""])
  }

  @Test func `Keys come whole through any cut; unknown sequences fall out`() {
    let bytes = Array("甲\u{1B}[A\u{1B}[15~乙\u{1B}OP\u{1B}f\u{1B}[200~丙\u{1B}[Zx".utf8)
    for cut in 0...bytes.count {
      var keys = KeyQueue(known: ["\u{1B}[A", "\u{1B}[200~"])
      var text = String.UnicodeScalarView()
      for part in [bytes[..<cut], bytes[cut...]] {
        keys.add(part)
        while let key = keys.key() { text.append(key) }
      }
      // Where the cut comes right after an ESC it was the Escape key.
      guard cut == 0 || bytes[cut - 1] != 0x1B else { continue }
      #expect(String(text) == "甲\u{1B}[A乙\u{1B}f\u{1B}[200~丙x", "cut at \(cut)")
    }
  }
}
