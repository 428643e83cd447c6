/// Where a piece stands in its file: found at once for a whole file, read when the piece is first asked for.
struct PieceOutline: Sendable {
  let name: String
  let file: String
  /// The line of its head, from 1.
  let line: Int
  /// Its head and its lines.
  let bytes: ArraySlice<UInt8>

  /// Every piece of a file, and the first line before them that is neither empty nor a comment.
  static func all(in file: TemplateFile) -> (pieces: [PieceOutline], stray: Int?) {
    let bytes = Array(file.text.utf8)
    let (newline, equals) = (UInt8(ascii: "\n"), UInt8(ascii: "="))
    var heads: [(place: Int, line: Int)] = []
    var stray: Int?
    var line = 1
    var isStart = true
    for place in bytes.indices {
      let byte = bytes[place]
      if isStart {
        if byte == equals, place + 2 < bytes.count, bytes[place + 1] == equals,
          bytes[place + 2] == UInt8(ascii: " ")
        {
          heads.append((place, line))
        } else if heads.isEmpty, stray == nil, byte != newline, byte != UInt8(ascii: "#"),
          byte != UInt8(ascii: "\r")
        {
          stray = line
        }
      }
      isStart = byte == newline
      if isStart { line += 1 }
    }
    let ends = heads.dropFirst().map(\.place) + [bytes.count]
    let pieces = zip(heads, ends).map { head, end in
      let name = bytes[(head.place + 3)..<end].prefix {
        $0 != newline && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\r")
      }
      return PieceOutline(
        name: String(decoding: name, as: UTF8.self), file: file.name, line: head.line,
        bytes: bytes[head.place..<end])
    }
    return (pieces, stray)
  }
}
