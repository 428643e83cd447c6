import Glibc

/// `"/letter"`, `"/export 信.txt"`: the commands of earlier talks, one JSON string a line.
///
/// Give it commands only: answers hold names and numbers, and stay in their case. The file is 0600 in a
/// 0700 folder. Two talks may write at once; a broken line is passed over, and stays until the file is cut.
public struct HistoryFile: Sendable {
  private let path: String
  private let limit: Int

  /// Makes the folder and the file if they are not there. `limit`: how many entries are kept.
  public init(path: String, limit: Int) throws(FileError) {
    self.path = path
    self.limit = max(1, limit)
    try StateFolder.make(StateFolder.parent(of: path))
    guard let file = Descriptor(path, O_RDWR | O_CREAT) else { throw .writing(path, errno) }
    file.keepPrivate()
  }

  /// The entries, oldest first, at most `limit`. A file that cannot be read has none.
  public func load() -> [String] {
    guard let file = Descriptor(path, O_RDONLY), let bytes = readAll(file.number) else { return [] }
    return Array(HistoryFile.lines(bytes).compactMap { JSONString.decoded($0) }.suffix(limit))
  }

  /// Adds an entry. One that is empty, or begins with a space, is not kept.
  public func append(_ entry: String) throws(FileError) {
    guard let first = entry.unicodeScalars.first, !first.properties.isWhitespace else { return }
    let file = try lockedFile()
    guard let bytes = readAll(file.number) else { throw .reading(path, errno) }
    // A line that was cut short (no newline at its end) must not swallow this one.
    let torn = bytes.last.map { $0 != 0x0A } ?? false
    let line = (torn ? "\n" : "") + JSONString.encoded(entry) + "\n"
    if let errno = writeAll(file.number, line.utf8) {
      _ = ftruncate(file.number, off_t(bytes.count))
      throw .writing(path, errno)
    }
    // Cut seldom, so that an entry costs one small write.
    if HistoryFile.lines(bytes).count >= limit * 2 { try cut() }
  }

  /// The file under its lock: not one that another talk has just put a shorter one in the place of.
  private func lockedFile() throws(FileError) -> Descriptor {
    while true {
      guard let file = Descriptor(path, O_RDWR | O_APPEND | O_CREAT) else { throw .writing(path, errno) }
      while flock(file.number, LOCK_EX) != 0 {
        if errno != EINTR { throw .writing(path, errno) }
      }
      var there = stat()
      if let mine = file.status, stat(path, &there) == 0, mine.st_ino == there.st_ino { return file }
    }
  }

  /// The last `limit` entries in a new file, put in place in one step; the lock is held.
  private func cut() throws(FileError) {
    let kept = load()
    let new = path + ".new"
    guard let file = Descriptor(new, O_WRONLY | O_CREAT | O_TRUNC) else { throw .writing(new, errno) }
    let text = kept.map { JSONString.encoded($0) + "\n" }.joined()
    if let errno = writeAll(file.number, text.utf8) {
      unlink(new)
      throw .writing(new, errno)
    }
    if rename(new, path) != 0 { throw .writing(path, errno) }
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
