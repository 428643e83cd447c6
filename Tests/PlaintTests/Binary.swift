import Glibc
import Testing

/// The program beside the tests, run with pipes.
struct Binary {
  static let path = Pty.folder + "/plaint"

  /// What came of a run.
  struct Result {
    let status: Int32
    let output: [UInt8]
    let errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  /// Its folders; nothing outside of them is touched.
  let folder: Folder
  var environment: [String: String] {
    [
      "XDG_STATE_HOME": folder.path + "/state", "HOME": folder.path, "LANG": "zh_CN.UTF-8",
      "PATH": "/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  init() throws { folder = try Folder() }

  /// Runs it in its folder; standard output goes to `output` where a file is named.
  func run(_ arguments: [String], input: [UInt8] = [], output: String? = nil) throws -> Result {
    let into = folder.path + "/.stdin"
    let out = output ?? folder.path + "/.stdout"
    let errors = folder.path + "/.stderr"
    try Folder.write(input, into)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, into, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var pid: pid_t = 0
    let variables = environment.map { "\($0)=\($1)" }
    let shell = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", folder.path, Self.path]
    let result = (shell + arguments).withCStrings { argv in
      variables.withCStrings { posix_spawn(&pid, shell[0], &actions, nil, argv, $0) }
    }
    try #require(result == 0, "\(Self.path) does not start: \(result)")
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    return Result(
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F),
      output: output == nil ? try Folder.read(out) : [],
      errors: String(decoding: try Folder.read(errors), as: UTF8.self))
  }

  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: Array(input.utf8))
  }

  /// On a pseudo-terminal.
  func typed(_ arguments: [String]) throws -> Pty {
    try Pty(
      arguments, program: Self.path,
      environment: environment.merging(["TERM": "xterm-256color"]) { $1 })
  }
}

/// A folder that goes when it is done with.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/plaint-test-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkdtemp($0) } != nil }
    try #require(made)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { _ = system("rm -rf '\(path)'") }

  static func write(_ bytes: [UInt8], _ path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    try #require(file >= 0, "\(path)")
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      try #require(count > 0)
      done += count
    }
  }

  static func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    try #require(file >= 0, "\(path)")
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count <= 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Permissions, as in 0o600.
  static func mode(_ path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }
}
