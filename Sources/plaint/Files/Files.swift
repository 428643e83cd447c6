import EditLine
import Glibc

/// Files read and written whole.
enum Files {
  /// The bytes of a file.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .reading(path, errno) }
    defer { close(file) }
    guard let bytes = readAll(file) else { throw .reading(path, errno) }
    return bytes
  }

  /// Writes a file; one that exists is replaced only with `force`, and only once the new one is whole.
  static func write(_ text: String, to path: String, force: Bool) throws(FileError) {
    guard force, isRegular(path) else {
      return try create(text, path, O_WRONLY | O_CREAT | O_CLOEXEC | (force ? 0 : O_EXCL))
    }
    let new = "\(path).\(getpid()).new"
    try create(text, new, O_WRONLY | O_CREAT | O_CLOEXEC | O_EXCL)
    if rename(new, path) != 0 {
      let error = FileError.writing(path, errno)
      unlink(new)
      throw error
    }
  }

  private static func create(_ text: String, _ path: String, _ flags: Int32) throws(FileError) {
    let isNew = !exists(path)
    let file = open(path, flags, 0o600)
    if file < 0 { throw .writing(path, errno) }
    defer { close(file) }
    if let errno = writeAll(file, text.utf8) ?? flushed(file) {
      if isNew { unlink(path) }
      throw .writing(path, errno)
    }
  }

  private static func flushed(_ file: Int32) -> Int32? {
    // A device or a pipe has nothing to flush to.
    fsync(file) == 0 || errno == EINVAL ? nil : errno
  }

  /// Standard output.
  static func put(_ bytes: [UInt8]) throws(FileError) {
    if let errno = writeAll(1, bytes) { throw .writing("standard output", errno) }
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
}
