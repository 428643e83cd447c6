import Glibc
import Testing

/// A pseudo-terminal with a program on it. Everything waits for text to appear, nothing for time to pass.
final class Pty {
  let master: Int32
  private(set) var pid: pid_t = 0
  /// All that was written to the terminal.
  private(set) var output: [UInt8] = []
  private var read = 0
  private var status: Int32?
  private var isOpen = true
  /// The modes before the program began.
  let modes: Modes

  static let folder = CommandLine.arguments[0].split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  static let probe = folder + "/editline-probe"
  static let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]

  init(
    _ arguments: [String] = [], program: String = Pty.probe, environment: [String: String] = Pty.environment,
    columns: UInt16 = 80, rows: UInt16 = 24
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlock: Int32 = 0, number: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which Swift does not see.
    _ = ioctl(master, 0x4004_5431, &unlock)
    _ = ioctl(master, 0x8004_5430, &number)
    modes = Modes(of: master)
    resize(columns: columns, rows: rows)

    var actions = posix_spawn_file_actions_t(), attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawnattr_init(&attributes)
    var none = sigset_t(), all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // A session of its own: the terminal it opens first becomes its controlling one.
    let session: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(session | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    // A crash must not ask "press space" on the terminal.
    let fixed = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "SWIFT_BACKTRACE": "enable=no"]
    let variables = fixed.merging(environment) { $1 }.map { "\($0)=\($1)" }
    let result = ([program] + arguments).withCStrings { argv in
      variables.withCStrings { posix_spawn(&pid, program, &actions, &attributes, argv, $0) }
    }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    try #require(result == 0, "\(program) does not start: \(result)")
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    if isOpen { close(master) }
  }

  func resize(columns: UInt16, rows: UInt16 = 24) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Types; what the program writes meanwhile is taken up, so that neither waits for the other.
  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      var ready = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      if poll(&ready, 1, 20_000) <= 0 { return }
      if ready.revents & Int16(POLLIN) != 0 { take() }
      if ready.revents & Int16(POLLOUT) != 0 {
        let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
        if count <= 0 { return }
        rest = rest.dropFirst(count)
      } else if ready.revents & Int16(POLLHUP) != 0 {
        return
      }
    }
  }

  /// Waits for a text after the last one that was waited for; gives what stood before it.
  @discardableResult
  func expect(_ text: String, location: SourceLocation = #_sourceLocation) throws -> String {
    let wanted = Array(text.utf8)
    while true {
      if let place = output[read...].firstRange(of: wanted) {
        let before = String(decoding: output[read..<place.lowerBound], as: UTF8.self)
        read = place.upperBound
        return before
      }
      guard more() else {
        let seen = String(decoding: output[read...].suffix(2000), as: UTF8.self)
        try #require(
          Bool(false), "waited for \(text.debugDescription); saw \(seen.debugDescription)",
          sourceLocation: location)
        return ""
      }
    }
  }

  /// Waits for the end; the exit status, or 1000 + the signal.
  func end() -> Int32 {
    if let status { return status }
    // Whatever is still to come, until the last one closes the terminal.
    while more() {}
    var result: Int32 = 0
    waitpid(pid, &result, 0)
    let code = result & 0x7F == 0 ? (result >> 8) & 0xFF : 1000 + (result & 0x7F)
    status = code
    return code
  }

  /// Closes the terminal, as a window is closed; the program has to be waited for by the caller.
  func hangUp() -> pid_t {
    status = 0
    isOpen = false
    close(master)
    return pid
  }

  /// Everything that was written, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Waits for more output; false if none comes.
  func more() -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 20_000) > 0 && take()
  }

  @discardableResult
  private func take() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = chunk.withUnsafeMutableBytes { Glibc.read(master, $0.baseAddress, $0.count) }
    if count > 0 { output += chunk[..<count] }
    return count > 0
  }
}

extension Pty {
  /// The probe, at its first prompt.
  static func ready(
    _ arguments: [String] = [], environment: [String: String] = Pty.environment, columns: UInt16 = 80
  ) throws -> Pty {
    let pty = try Pty(arguments, environment: environment, columns: columns)
    try pty.expect("[ready")
    try pty.expect("你> ")
    return pty
  }

  /// Waits until the probe has got exactly this answer, and asks again.
  func expectLine(_ text: String, location: SourceLocation = #_sourceLocation) throws {
    let sum = text.utf8.reduce(5381) { ($0 &* 33) ^ UInt32($1) }
    try expect("[line \(text.unicodeScalars.count) \(sum)]", location: location)
    try expect("你> ", location: location)
  }
}

/// A terminal's modes, to be compared.
struct Modes: Equatable {
  let input, output, control, local: UInt32

  init(of descriptor: Int32) {
    var modes = termios()
    _ = tcgetattr(descriptor, &modes)
    (input, output, control, local) = (modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag)
  }
}

extension [String] {
  /// As C wants them: an array of strings that ends with none.
  func withCStrings<R>(_ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
    let strings = map { strdup($0) }
    defer { strings.forEach { free($0) } }
    return body(strings + [nil])
  }
}
