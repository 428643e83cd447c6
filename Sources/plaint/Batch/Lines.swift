import EditLine
import Glibc

/// Lines of a descriptor, many at a time: what has come, cut after its last line end.
struct LineBatches {
  /// A line, and whether it was too long to be held.
  struct Line {
    let number: Int
    let bytes: ArraySlice<UInt8>
    let isTooLong: Bool
  }

  /// A line of more bytes than this is not held.
  static let longest = 64 << 20
  private static let chunk = 1 << 20

  private let descriptor: Int32
  private var rest: [UInt8] = []
  /// Whether bytes are being thrown away up to the next line end.
  private var isSkipping = false
  private var count = 0
  private var ended = false

  /// Lines of an open descriptor.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next lines; `nil` at the end.
  mutating func next() throws(FileError) -> [Line]? {
    while !ended {
      let searched = rest.count
      try fill()
      guard let end = rest[searched...].lastIndex(of: 0x0A) ?? (ended && !rest.isEmpty ? rest.count : nil)
      else {
        if isSkipping || rest.count > LineBatches.longest {
          isSkipping = true
          rest.removeAll()
        }
        continue
      }
      return lines(upTo: end)
    }
    // A last line that was too long and has no line end.
    if isSkipping {
      isSkipping = false
      count += 1
      return [Line(number: count, bytes: [], isTooLong: true)]
    }
    return nil
  }

  private mutating func lines(upTo end: Int) -> [Line] {
    let whole = rest[..<end]
    var lines: [Line] = []
    for bytes in whole.split(separator: 0x0A, omittingEmptySubsequences: false) {
      count += 1
      let isTooLong = isSkipping || bytes.count > LineBatches.longest
      lines.append(Line(number: count, bytes: isTooLong ? [] : bytes, isTooLong: isTooLong))
      isSkipping = false
    }
    rest = Array(rest.dropFirst(end + 1))
    return lines
  }

  /// Waits for more.
  private mutating func fill() throws(FileError) {
    var error: FileError?
    let got = Array<UInt8>(unsafeUninitializedCapacity: LineBatches.chunk) { buffer, filled in
      var count = -1
      repeat { count = read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      if count < 0 { error = .unreadable(path: "standard input", errno: errno) }
      filled = max(0, count)
    }
    if let error { throw error }
    if got.isEmpty { ended = true }
    rest += got
  }
}
