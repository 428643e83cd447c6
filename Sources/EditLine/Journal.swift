import Glibc

/// The file of a talk: a line that was appended is on the disk when `append` returns, whatever happens next.
///
/// A record is a line; a record is whole when its newline is there. What stands after the last newline was
/// never acknowledged.
public final class Journal {
  private let path: String
  private let durable: Bool
  private let file: Descriptor
  private var size: Int

  /// How many bytes of an unfinished record were taken off the end on opening.
  public let cut: Int

  /// Opens the file, or makes it, 0600, with its folder, 0700, and locks it against a second writer. An
  /// unfinished record at its end is taken off. `durable`: wait for the disk, each time.
  public init(path: String, durable: Bool) throws(FileError) {
    self.path = path
    self.durable = durable
    let folder = StateFolder.parent(of: path)
    try StateFolder.make(folder)
    guard let file = Descriptor(path, O_RDWR | O_APPEND | O_CREAT) else { throw .writing(path, errno) }
    if flock(file.number, LOCK_EX | LOCK_NB) != 0 {
      throw errno == EWOULDBLOCK ? .locked(path: path) : .writing(path, errno)
    }
    file.keepPrivate()
    (size, cut) = try Journal.endOfLastRecord(file, path)
    if cut > 0, ftruncate(file.number, off_t(size)) != 0 { throw .writing(path, errno) }
    // The name of a new file is the folder's: without this a power cut can lose it with all it holds.
    if durable, size == 0, let place = Descriptor(folder.isEmpty ? "." : folder, O_RDONLY) {
      _ = fsync(place.number)
    }
    self.file = file
  }

  /// Appends a record; its newline is added. On a failure nothing of it is in the file.
  public func append(_ line: [UInt8]) throws(FileError) {
    if let errno = writeAll(file.number, line + [0x0A]) ?? flushed() {
      _ = ftruncate(file.number, off_t(size))
      throw .writing(path, errno)
    }
    size += line.count + 1
  }

  private func flushed() -> Int32? {
    while durable, fdatasync(file.number) != 0 {
      // A pipe or a device has nothing to flush to.
      if errno == EINVAL { return nil }
      if errno != EINTR { return errno }
    }
    return nil
  }

  /// The whole records of a file, without their newlines, and how many bytes of an unfinished one follow.
  public static func read(path: String) throws(FileError) -> (records: [[UInt8]], damagedTail: Int) {
    guard let file = Descriptor(path, O_RDONLY), let bytes = readAll(file.number) else {
      throw .reading(path, errno)
    }
    var records = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let tail = records.popLast()
    return (records, tail?.count ?? 0)
  }

  /// Where the last whole record ends, and how many bytes follow it.
  private static func endOfLastRecord(
    _ file: borrowing Descriptor, _ path: String
  ) throws(FileError) -> (Int, Int) {
    guard let status = file.status, status.st_mode & S_IFMT == S_IFREG else { return (0, 0) }
    guard let bytes = readAll(file.number) else { throw .reading(path, errno) }
    let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (end, bytes.count - end)
  }
}
