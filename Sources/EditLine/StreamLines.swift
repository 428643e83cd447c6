import Glibc

/// Lines from a pipe or a file: the same answers as at the terminal, and nothing is ever written.
///
/// CR, LF and CRLF end a line; bytes that are no UTF-8 become U+FFFD and are counted; a byte order mark at
/// the start, control characters and direction marks are left out, as in a paste.
public final class StreamLines: LineSource {
  private let descriptor: Int32
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: 65536)
  private var filled = 0, position = 0
  private var decoder = UTF8Decoder()
  private var afterReturn = false
  private var line = 1
  private var ended = false

  /// Reads from an open descriptor, which stays open. `limit`: the most bytes that one line may have.
  public init(descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  /// No: nobody sees a prompt.
  public var isInteractive: Bool { false }
  /// How many times bytes became U+FFFD.
  public var malformed: Int { decoder.malformed }
  /// A pipe has no keys to ask for them.
  public func remember(_ entry: String) {}

  /// The next line, or the end. After a line that was too long, the one after it.
  public func next(_ prompt: PromptSpec) throws(InputError) -> LineEvent {
    var text = String.UnicodeScalarView()
    var bytes = 0
    while let byte = try take() {
      if byte == 0x0A, afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = byte == 0x0D
      if byte == 0x0A || byte == 0x0D {
        if decoder.end() { text.append("\u{FFFD}") }
        return try finish(text, bytes)
      }
      bytes += 1
      if bytes <= limit { decode(byte, into: &text) }
    }
    if decoder.end() { text.append("\u{FFFD}") }
    return bytes == 0 ? .endOfInput : try finish(text, bytes)
  }

  private func finish(_ text: String.UnicodeScalarView, _ bytes: Int) throws(InputError) -> LineEvent {
    defer { line += 1 }
    if bytes > limit { throw .tooLong(line: line, limit: limit) }
    return .line(String(text))
  }

  private func decode(_ byte: UInt8, into text: inout String.UnicodeScalarView) {
    switch decoder.take(byte) {
    case .more: return
    case .cut:
      text.append("\u{FFFD}")
      decode(byte, into: &text)
    case .scalar(let scalar):
      if line == 1, text.isEmpty, scalar == "\u{FEFF}" { return }
      if let kept = Controls.kept(scalar) { text.append(kept) }
    }
  }

  private func take() throws(InputError) -> UInt8? {
    while position == filled {
      if ended { return nil }
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        filled = count
        position = 0
      } else if count == 0 {
        ended = true
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        ended = true
        throw .unreadable(line: line, errno: errno)
      }
    }
    defer { position += 1 }
    return chunk[position]
  }
}
