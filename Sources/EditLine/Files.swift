import Glibc

/// Why a file could not be read or written; its sentence names the file and what stood in the way.
public enum FileError: Error, Equatable, CustomStringConvertible {
  /// There is no such file.
  case missing(path: String)
  /// It is there and cannot be read; `errno` of the call.
  case unreadable(path: String, errno: Int32)
  /// It cannot be made or written; `errno` of the call.
  case unwritable(path: String, errno: Int32)
  /// The disk, the quota or the file-size limit is full; nothing of what was to be added is in the file.
  case full(path: String)
  /// Another talk is writing it.
  case locked(path: String)

  /// `case.txt: cannot be written: Permission denied`.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): no such file"
    case .unreadable(let path, let errno): "\(path): cannot be read: \(reason(errno))"
    case .unwritable(let path, let errno): "\(path): cannot be written: \(reason(errno))"
    case .full(let path): "\(path): cannot be written: no space left"
    case .locked(let path): "\(path): another talk is writing it"
    }
  }

  package static func writing(_ path: String, _ errno: Int32) -> FileError {
    [ENOSPC, EDQUOT, EFBIG].contains(errno) ? .full(path: path) : .unwritable(path: path, errno: errno)
  }

  package static func reading(_ path: String, _ errno: Int32) -> FileError {
    [ENOENT, ENOTDIR].contains(errno) ? .missing(path: path) : .unreadable(path: path, errno: errno)
  }
}

/// `Permission denied`: the system's word for an error number.
func reason(_ errno: Int32) -> String {
  strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
}

/// An open file that closes itself.
struct Descriptor: ~Copyable {
  let number: Int32

  init?(_ path: String, _ flags: Int32, mode: mode_t = 0o600) {
    let opened = open(path, flags | O_CLOEXEC, mode)
    // Before there is anything to close: `errno` stays that of the opening.
    guard opened >= 0 else { return nil }
    number = opened
  }

  deinit { close(number) }

  var status: stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }

  /// 0644 becomes 0600, if it is a file of ours and no device.
  func keepPrivate() {
    guard let status, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0 else { return }
    _ = fchmod(number, 0o600)
  }
}

/// Writes all bytes, however many calls it takes; nil when done, else `errno`.
package func writeAll(_ descriptor: Int32, _ bytes: some Collection<UInt8>) -> Int32? {
  let bytes = ContiguousArray(bytes)
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
    }
    if count >= 0 {
      done += count
    } else if errno == EAGAIN {
      var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&ready, 1, -1)
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}

/// The bytes up to the end, from where the descriptor stands; nil with `errno` set when it cannot be read.
package func readAll(_ descriptor: Int32) -> [UInt8]? {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count == 0 { return bytes }
    if count > 0 {
      bytes += chunk[..<count]
    } else if errno != EINTR {
      return nil
    }
  }
}

/// The folder of our own files: made with its parents, 0700, if it is not there.
public enum StateFolder {
  /// Makes the folder; one that exists stays as it is.
  public static func make(_ path: String) throws(FileError) {
    var status = stat()
    if path.isEmpty || stat(path, &status) == 0 { return }
    try make(parent(of: path))
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw .writing(path, errno) }
  }

  /// `/a/b/c` → `/a/b`; empty for the current folder.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
