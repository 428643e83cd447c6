import Glibc
import Testing

@testable import EditLine

/// A name in a folder that is this process's own.
func temporary(_ name: String) -> String {
  let path = "/tmp/editline-tests-\(getpid())-\(name)"
  unlink(path)
  return path
}

func contents(of path: String) -> String {
  guard let file = Descriptor(path, O_RDONLY), let bytes = readAll(file.number) else { return "unreadable" }
  return String(decoding: bytes, as: UTF8.self)
}

func write(_ text: String, to path: String, mode: mode_t = 0o600) {
  guard let file = Descriptor(path, O_WRONLY | O_CREAT | O_TRUNC) else { return }
  _ = fchmod(file.number, mode)
  _ = writeAll(file.number, text.utf8)
}

func mode(of path: String) -> mode_t {
  var status = stat()
  return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
}

@Suite struct Histories {
  @Test func `Commands come back in order, with every character`() throws {
    let path = temporary("history")
    defer { unlink(path) }
    let file = try HistoryFile(path: path, limit: 100)
    let entries = ["/export 信\u{3000}“一”.txt", "/set a \"b\\c\"", "/add 一\n二\t\u{7F}", "/why 3", "帮助🙂"]
    for entry in entries { try file.append(entry) }
    #expect(try HistoryFile(path: path, limit: 100).load() == entries)
  }

  @Test func `The folder is 0700, the file 0600, also when it was 0644`() throws {
    let folder = temporary("state"), path = folder + "/plaint/history"
    defer {
      unlink(path)
      rmdir(folder + "/plaint")
      rmdir(folder)
    }
    try HistoryFile(path: path, limit: 10).append("/help")
    #expect(mode(of: folder + "/plaint") == 0o700)
    #expect(mode(of: path) == 0o600)
    chmod(path, 0o644)
    #expect(try HistoryFile(path: path, limit: 10).load() == ["/help"])
    #expect(mode(of: path) == 0o600)
  }

  @Test func `A broken line is passed over, a torn one does not swallow the next`() throws {
    let path = temporary("broken")
    defer { unlink(path) }
    write("\"/one\"\nnot json\n{}\n\"\\ud800\"\n\"\\uD83D\\uDE42\"\n\"/tor", to: path)
    let file = try HistoryFile(path: path, limit: 10)
    try file.append("/two")
    #expect(file.load() == ["/one", "🙂", "/two"])
  }

  @Test func `Only the newest are kept, and a leading space keeps an entry out`() throws {
    let path = temporary("capped")
    defer { unlink(path) }
    let file = try HistoryFile(path: path, limit: 5)
    for number in 1...23 { try file.append("/why \(number)") }
    for entry in ["", " /private", "\u{3000}/private"] { try file.append(entry) }
    #expect(file.load() == (19...23).map { "/why \($0)" })
    #expect(contents(of: path).split(separator: "\n").count < 10)
    #expect(mode(of: path) == 0o600)
  }

  @Test func `Talks that write at once lose nothing of each other`() async throws {
    let path = temporary("twice")
    defer { unlink(path) }
    let file = try HistoryFile(path: path, limit: 1000)
    let small = try HistoryFile(path: path, limit: 40)
    try await withThrowingTaskGroup { group in
      for talk in 0..<4 {
        group.addTask { for number in 0..<10 { try file.append("/\(talk) \(number)") } }
      }
      try await group.waitForAll()
    }
    #expect(Set(file.load()).count == 40)
    // And while the file is being cut: nothing is garbled, the newest of each talk is there.
    try await withThrowingTaskGroup { group in
      for talk in 4..<8 {
        group.addTask { for number in 0..<50 { try small.append("/\(talk) \(number)") } }
      }
      try await group.waitForAll()
    }
    let lines = contents(of: path).split(separator: "\n")
    #expect(lines.allSatisfy { JSONString.decoded($0) != nil })
    #expect(small.load().count == 40)
  }

  @Test func `A folder that cannot be made is named`() {
    let error = #expect(throws: FileError.self) {
      try HistoryFile(path: "/dev/null/plaint/history", limit: 1)
    }
    #expect(error?.description == "/dev/null/plaint: cannot be written: Not a directory")
  }
}

@Suite struct Journals {
  @Test func `Cut at every byte of the last record, the ones before are whole, and the talk goes on`() throws
  {
    let path = temporary("cut")
    defer { unlink(path) }
    let records = ["plaint 1", "@ 2024-10-20 zh-Hans", "", "> 我花呗逾期了，¥300"]
    let whole = records.map { $0 + "\n" }.joined()
    let last = "> 7月15号那期🙂"
    let bytes = Array((whole + last + "\n").utf8)
    for length in whole.utf8.count...bytes.count {
      let isWhole = length == bytes.count
      let tail = isWhole ? 0 : length - whole.utf8.count
      unlink(path)
      guard let file = Descriptor(path, O_WRONLY | O_CREAT) else { continue }
      #expect(writeAll(file.number, bytes[..<length]) == nil)
      let read = try Journal.read(path: path)
      let kept = isWhole ? records + [last] : records
      #expect(read.records.map { String(decoding: $0, as: UTF8.self) } == kept)
      #expect(read.damagedTail == tail)
      let journal = try Journal(path: path, durable: false)
      #expect(journal.cut == tail)
      try journal.append(Array("> 接着说".utf8))
      #expect(contents(of: path) == (kept + ["> 接着说"]).map { $0 + "\n" }.joined())
    }
  }

  @Test func `Appended is on the disk; a new file is 0600 in a 0700 folder`() throws {
    let folder = temporary("cases"), path = folder + "/case"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let journal = try Journal(path: path, durable: true)
    try journal.append(Array("> 一".utf8))
    #expect(contents(of: path) == "> 一\n")
    #expect(mode(of: path) == 0o600)
    #expect(mode(of: folder) == 0o700)
  }

  @Test func `A second writer is turned away until the first has gone`() throws {
    let path = temporary("locked")
    defer { unlink(path) }
    var first: Journal? = try Journal(path: path, durable: false)
    try first?.append([0x61])
    #expect(throws: FileError.locked(path: path)) { try Journal(path: path, durable: false) }
    #expect(try Journal.read(path: path).records == [[0x61]])
    first = nil
    _ = try Journal(path: path, durable: false)
  }

  @Test func `A full disk, a folder without leave, a file that is not there: each is told apart`() throws {
    let full = try Journal(path: "/dev/full", durable: true)
    #expect(throws: FileError.full(path: "/dev/full")) { try full.append([0x61]) }
    #expect(throws: FileError.unwritable(path: "/proc/none", errno: ENOENT)) {
      try Journal(path: "/proc/none/case", durable: true)
    }
    let nowhere = temporary("nowhere")
    let error = #expect(throws: FileError.missing(path: nowhere)) { try Journal.read(path: nowhere) }
    #expect(error?.description == "\(nowhere): no such file")
    #expect(throws: FileError.unreadable(path: "/tmp", errno: EISDIR)) { try Journal.read(path: "/tmp") }
  }

  @Test func `A disk that fills up in the middle of a record: it is not there, and what fits still goes in`()
    throws
  {
    let path = temporary("filling")
    defer { unlink(path) }
    let pty = try Pty.ready(["--journal", path, "--largest", "40"])
    pty.type("> 一二三四五\r")
    try pty.expectLine("> 一二三四五")
    pty.type("> 一二三四五六七八九十\r")
    try pty.expect("[error] \(path): cannot be written: no space left")
    #expect(contents(of: path) == "> 一二三四五\n")
    pty.type("> 短\r")
    try pty.expectLine("> 短")
    #expect(contents(of: path) == "> 一二三四五\n> 短\n")
  }
}
