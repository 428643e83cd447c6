import EditLine
import Glibc

/// Standard output of a command that is no talk.
enum Output {
  /// Text that came from a file: on a terminal nothing of it can steer; a pipe gets it as it is.
  static func show(_ text: String) throws {
    try put(isatty(1) == 1 ? Screen.visible(text) : text)
  }

  /// Bytes of our own making.
  static func put(_ text: String) throws { try put(Array(text.utf8)) }

  /// Bytes of our own making.
  static func put(_ bytes: [UInt8]) throws {
    do throws(FileError) {
      try Files.put(bytes)
    } catch {
      throw Failure(error)
    }
  }
}
