import Glibc
import Testing

@Suite struct Interruptions {
  @Test func `Ctrl-C keeps the session and the terminal, and Up brings the draft back`() throws {
    let pty = try Pty.ready()
    pty.type("x\r")
    try pty.expectLine("x")
    let editing = Modes(of: pty.master)
    pty.type("写了一半\u{1B}[D\u{3}")
    try pty.expect("^C")
    try pty.expect("[interrupted] \"写了一半\"")
    try pty.expect("你> ")
    #expect(Modes(of: pty.master) == editing)
    pty.type("\u{1B}[A完\r")
    try pty.expectLine("写了一半完")
    pty.type("\u{3}")
    try pty.expect("[interrupted] \"\"")
  }

  @Test func `Ctrl-C during a long output stops it, and only it`() throws {
    let pty = try Pty.ready()
    pty.type("/long\r")
    try pty.expect("long output")
    pty.type("\u{3}")
    try pty.expect("[stopped]")
    try pty.expect("你> ")
    pty.type("好\r")
    try pty.expectLine("好")
    #expect(!pty.text.contains("[interrupted]"))
    #expect(pty.text.components(of: "long output") < 1_000_000)
  }

  @Test(
    "TERM and HUP: the terminal is as before, and the shell above goes on", arguments: [SIGTERM, SIGHUP],
    ["写了一半", "\u{12}半", "半\u{1B}[200~没完"])
  func terminated(_ signal: Int32, _ typed: String) throws {
    let pty = try Pty(["-c", "\(Pty.probe); echo after $?"], program: "/bin/sh")
    try pty.expect("[ready ")
    let pid = try #require(pid_t(try pty.expect("]")))
    try pty.expect("你> ")
    pty.type(typed)
    try pty.expect("半")
    kill(pid, signal)
    try pty.expect("[signal \(signal)]")
    try pty.expect("\u{1B}[?2004l")
    try pty.expect("after \(128 + signal)")
    #expect(pty.end() == 0)
    #expect(Modes(of: pty.master) == pty.modes)
  }

  @Test func `Ctrl-Z gives the shell a sane terminal, and fg draws the draft again`() throws {
    let pty = try Pty(
      ["--norc", "--noprofile", "-i"], program: "/bin/bash",
      environment: Pty.environment.merging(["PS1": "shell:", "INPUTRC": "/dev/null"]) { $1 })
    try pty.expect("shell:")
    pty.type(Pty.probe + "\r")
    try pty.expect("[ready")
    try pty.expect("你> ")
    pty.type("写了一半")
    try pty.expect("半")
    pty.type("\u{1A}")
    try pty.expect("\u{1B}[?2004l")
    try pty.expect("shell:")
    pty.type("fg\r")
    try pty.expect("你> ")
    try pty.expect("写了一半")
    pty.type("完\r")
    try pty.expectLine("写了一半完")
    pty.type("\u{4}")
    try pty.expect("[end]")
    try pty.expect("shell:")
    pty.type("exit\r")
    #expect(pty.end() == 0)
  }

  @Test func `Ctrl-Z under a shell that leaves the terminal alone: it is as it was found`() throws {
    // Not bash, which puts the modes right by itself.
    let pty = try Pty(["-c", "set -m; \(Pty.probe); echo stopped; read x; fg"], program: "/bin/sh")
    try pty.expect("你> ")
    pty.type("写了一半")
    try pty.expect("半")
    pty.type("\u{1A}")
    try pty.expect("\u{1B}[?2004l")
    try pty.expect("stopped")
    #expect(Modes(of: pty.master) == pty.modes)
    pty.type("\r")
    try pty.expect("\u{1B}[?2004h")
    try pty.expect("写了一半")
    pty.type("\u{1B}[200~完\u{1B}[201~\r")
    try pty.expectLine("写了一半完")
    pty.type("\u{4}")
    #expect(pty.end() == 0)
  }

  @Test func `An editor or a pager gets the terminal as it was found`() throws {
    let pty = try Pty.ready()
    pty.type("/lend\r")
    try pty.expect("\u{1B}[?2004l")
    try pty.expect("[lent]")
    #expect(Modes(of: pty.master) == pty.modes)
    pty.type("a line\n")
    try pty.expect("[child read a line]")
    try pty.expect("\u{1B}[?2004h")
    try pty.expect("你> ")
    pty.type("好\r")
    try pty.expectLine("好")
  }

  @Test func `A crash and an exit in the middle leave the terminal as it was`() throws {
    let crashed = try Pty.ready()
    crashed.type("/abort")
    try crashed.expect("\u{1B}[?2004l")
    #expect(crashed.end() == 1000 + SIGABRT)
    #expect(Modes(of: crashed.master) == crashed.modes)
    let left = try Pty.ready()
    left.type("/exit\r")
    try left.expect("\u{1B}[?2004l")
    #expect(left.end() == 3)
    #expect(Modes(of: left.master) == left.modes)
  }

  @Test func `A terminal that is closed ends the talk`() throws {
    let path = temporary("closed")
    defer { unlink(path) }
    let pty = try Pty.ready(["--journal", path])
    pty.type("一\r")
    try pty.expectLine("一")
    let pid = pty.hangUp()
    var status: Int32 = 0
    #expect(waitpid(pid, &status, 0) == pid)
    // It writes its farewell to no one: SIGHUP's 129, or 73 from the failed write, but never a crash.
    #expect(status & 0x7F == 0)
    #expect(contents(of: path) == "一\n")
  }

  @Test("Resizing while Chinese is edited: the text stays exact", arguments: 0..<3)
  func resizing(_ seed: Int) throws {
    let pty = try Pty.ready()
    let text = "自二〇二四年三月十五日起，我的花呗出现逾期，催收 call 了我的单位 ABC"
    pty.type(text)
    try pty.expect("ABC")
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var before: UInt16 = 80
    for columns in [24, 60, 1, 80] + (0..<8).map({ _ in next(&state) }) where columns != before {
      pty.resize(columns: columns)
      before = columns
      // Drawn at once, before the next key; in a window too narrow for the prompt nothing is to be seen.
      if columns > 6 { try pty.expect("你> ") }
      pty.type("花\u{7F}")
    }
    pty.type("完\r")
    try pty.expectLine(text + "完")
  }

  private func next(_ state: inout UInt64) -> UInt16 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt16(truncatingIfNeeded: state >> 40) % 90 + 2
  }

  @Test("kill -9: every answer that was acknowledged is in the journal", arguments: 1...4)
  func killed(_ answers: Int) throws {
    let path = temporary("killed-\(answers)")
    defer { unlink(path) }
    let pty = try Pty.ready(["--journal", path])
    for number in 1...answers {
      pty.type("第\(number)句\r")
      try pty.expectLine("第\(number)句")
    }
    pty.type("没有确认\r")
    kill(pty.pid, SIGKILL)
    #expect(pty.end() == 1000 + SIGKILL)
    let confirmed = (1...answers).map { "第\($0)句\n" }.joined()
    #expect([confirmed, confirmed + "没有确认\n"].contains(contents(of: path)))
    let again = try Pty.ready(["--journal", path])
    again.type("接着说\r")
    try again.expectLine("接着说")
    #expect(contents(of: path).hasSuffix("接着说\n"))
  }
}
