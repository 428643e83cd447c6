import Glibc
import Testing

@Suite struct Typing {
  func start(
    _ arguments: [String] = [], environment: [String: String] = Pty.environment, columns: UInt16 = 80
  ) throws -> Pty {
    let pty = try Pty(arguments, environment: environment, columns: columns)
    try pty.expect("[ready")
    try pty.expect("你> ")
    return pty
  }

  @Test(
    "Chinese is read and shown in every locale", arguments: [nil, "C", "POSIX", "zh_CN.UTF-8", "C.UTF-8"])
  func locales(_ locale: String?) throws {
    var environment = ["TERM": "xterm-256color"]
    environment["LANG"] = locale
    let pty = try start(environment: environment)
    pty.type("我花呗逾期了，¥·é£“”—…\u{3000}𠮷🙂\r")
    try pty.expect("我花呗逾期了，¥·é£“”—…\u{3000}𠮷🙂\"")
    try pty.expect("你> ")
    pty.type("\u{4}")
    try pty.expect("[end]")
    #expect(pty.end() == 0)
    #expect(Modes(of: pty.master) == pty.modes)
  }
}
