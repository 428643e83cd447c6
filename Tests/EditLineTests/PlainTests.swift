import Glibc
import Testing

@testable import EditLine

@Suite struct Plain {
  @Test(
    "No escape byte where none is wanted",
    arguments: [
      ["TERM": "dumb"], ["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "xterm", "ACCESSIBLE": "1"], [:],
    ])
  func escapes(_ environment: [String: String]) throws {
    let pty = try Pty.ready(environment: environment.merging(["LANG": "C.UTF-8"]) { $1 }, columns: 30)
    pty.type("我的花呗逾期了三个月我的花呗逾期\u{1B}[D\u{1B}[D了\u{7F}\u{1B}[H前\r")
    try pty.expectLine("前我的花呗逾期了三个月我的花呗逾期")
    pty.type("\u{1B}[A\u{1B}[B\u{12}花\r")
    try pty.expectLine("前我的花呗逾期了三个月我的花呗逾期")
    pty.type("/l\t")
    try pty.expect("換語言")
    pty.type("e\t\r")
    try pty.expectLine("/letter ")
    pty.type("/show\r")
    try pty.expect("␛[31mred‹U+202E›")
    try pty.expect("你> ")
    pty.resize(columns: 50)
    pty.type("半\u{3}")
    try pty.expect("[interrupted]")
    pty.type("\u{4}")
    try pty.expect("[end]")
    #expect(pty.end() == 0)
    #expect(!pty.output.contains(0x1B))
    #expect(!pty.text.contains("hint:"))
    #expect(Modes(of: pty.master) == pty.modes)
  }

  @Test func `A terminal that nobody knows is no error`() throws {
    let pty = try Pty.ready(environment: ["TERM": "xterm-nobody-knows", "LANG": "C.UTF-8"])
    #expect(!pty.text.contains("terminal type"))
    pty.type("好\r")
    try pty.expectLine("好")
  }

  @Test func `Through a pipe: the same answers, no prompt, no escape byte`() throws {
    var into: [Int32] = [0, 0], out: [Int32] = [0, 0]
    #expect(pipe2(&into) && pipe2(&out))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, into[0], 0)
    posix_spawn_file_actions_adddup2(&actions, out[1], 1)
    var pid: pid_t = 0
    let result = [Pty.probe].withCStrings { argv in
      ["TERM=xterm", "LANG=C"].withCStrings { posix_spawn(&pid, Pty.probe, &actions, nil, argv, $0) }
    }
    posix_spawn_file_actions_destroy(&actions)
    try #require(result == 0)
    close(into[0])
    close(out[1])
    #expect(writeAll(into[1], Array("我花呗逾期了\r\n催\u{1B}[31m收\n/show\n".utf8) + [0xFF]) == nil)
    close(into[1])
    let bytes = try #require(readAll(out[0]))
    close(out[0])
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(status == 0)
    #expect(!bytes.contains(0x1B) && !text.contains("你>"))
    for part in ["\"我花呗逾期了\"", "\"催[31m收\"", "␛[31mred", "[malformed 1]", "[end]"] {
      #expect(text.contains(part))
    }
  }

  private func pipe2(_ ends: inout [Int32]) -> Bool {
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return true
  }

  @Test func `The hint is shown under a command, cut to the window, and goes with the next key`() throws {
    let pty = try Pty.ready(columns: 30)
    pty.type("/l")
    try pty.expect("hint: /letter 预览 letter  /l")
    try pty.expect("\u{1B}8")
    pty.type("x")
    try pty.expect("\u{1B}7\u{1B}[B\r\u{1B}[K\u{1B}8")
    pty.type("\r")
    try pty.expectLine("/lx")
  }

  @Test func `What is known of a terminal comes from its environment`() {
    let plain = TerminalTraits.detect(environment: ["TERM": "xterm", "COLUMNS": "40"], isTTY: false)
    #expect(plain == TerminalTraits(columns: 40))
    #expect(TerminalTraits.detect(environment: ["TERM": "xterm"], isTTY: true).escapes)
    #expect(TerminalTraits.detect(environment: ["TERM": "xterm", "NO_COLOR": ""], isTTY: true).escapes)
    for environment in [[:], ["TERM": "dumb"], ["TERM": "xterm", "NO_COLOR": "1"]] as [[String: String]] {
      #expect(!TerminalTraits.detect(environment: environment, isTTY: true).escapes)
    }
  }
}
