import EditLine
import Glibc

/// Files read and written whole.
enum Files {
  /// The bytes of a file.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw reading(path) }
    defer { close(file) }
    guard let bytes = read(descriptor: file) else { throw reading(path) }
    return bytes
  }

  /// What is left to be read; `nil` with `errno` where it cannot be.
  static func read(descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 { bytes += chunk[..<count] } else if errno != EINTR { return nil }
    }
  }

  /// Writes a file; one that exists is replaced only with `force`, and only once the new one is whole.
  static func write(_ text: String, to path: String, force: Bool) throws(FileError) {
    guard force, isRegular(path) else {
      return try create(text, path, O_WRONLY | O_CREAT | O_CLOEXEC | (force ? 0 : O_EXCL))
    }
    let new = "\(path).\(getpid()).new"
    try create(text, new, O_WRONLY | O_CREAT | O_CLOEXEC | O_EXCL)
    if rename(new, path) != 0 {
      let error = writing(path)
      unlink(new)
      throw error
    }
  }

  private static func create(_ text: String, _ path: String, _ flags: Int32) throws(FileError) {
    let isNew = !exists(path)
    let file = open(path, flags, 0o600)
    if file < 0 { throw writing(path) }
    defer { close(file) }
    do throws(FileError) {
      try write(Array(text.utf8), descriptor: file, path)
      // A device or a pipe has nothing to flush to.
      if fsync(file) != 0, errno != EINVAL, errno != EROFS { throw writing(path) }
    } catch {
      if isNew { unlink(path) }
      throw error
    }
  }

  /// Standard output.
  static func put(_ text: String) throws(FileError) { try put(Array(text.utf8)) }

  /// Standard output.
  static func put(_ bytes: [UInt8]) throws(FileError) {
    try write(bytes, descriptor: 1, "standard output")
  }

  private static func write(_ bytes: [UInt8], descriptor: Int32, _ path: String) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
      }
      if count >= 0 {
        done += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw writing(path)
      }
    }
  }

  /// Whether there is something of this name.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func reading(_ path: String) -> FileError {
    errno == ENOENT || errno == ENOTDIR ? .missing(path: path) : .unreadable(path: path, errno: errno)
  }

  private static func writing(_ path: String) -> FileError {
    [ENOSPC, EDQUOT, EFBIG].contains(errno) ? .full(path: path) : .unwritable(path: path, errno: errno)
  }
}
