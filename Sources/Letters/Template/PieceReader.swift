import Facts
import Mentions

/// The lines of a piece → the piece. A fault is noted with its place, and the rest is read all the same.
struct PieceReader {
  private let file: String
  private(set) var piece: Piece?
  private(set) var faults: [TemplateError] = []
  /// The pieces and forms that are named in it, to be checked once every file of the language is read.
  private(set) var mentioned: [(name: String, line: Int, isTable: Bool)] = []

  /// A line with what `\` joined to it.
  private struct Line {
    var bytes: ArraySlice<UInt8>
    var number: Int
  }

  /// Reads one piece of an outline.
  init(_ outline: PieceOutline) {
    file = outline.file
    let lines = lines(of: outline.bytes, from: outline.line)
    if let head = lines.first { read(head, Array(lines.dropFirst())) }
  }

  /// Lines without comments; a line that ends in `\` goes on in the next.
  private func lines(of bytes: ArraySlice<UInt8>, from first: Int) -> [Line] {
    var lines: [Line] = []
    var open: Line?
    let all = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, raw) in all.enumerated() {
      let bytes = raw.last == UInt8(ascii: "\r") ? raw.dropLast() : raw
      if bytes.first == UInt8(ascii: "#") { continue }
      var line =
        open.map { Line(bytes: $0.bytes + bytes, number: $0.number) }
        ?? Line(bytes: bytes, number: index + first)
      open = nil
      if line.bytes.last == UInt8(ascii: "\\"), line.bytes.dropLast().last != UInt8(ascii: "\\") {
        line.bytes.removeLast()
        open = line
      } else {
        lines.append(line)
      }
    }
    if let open { lines.append(open) }
    return lines
  }

  private mutating func note(_ problem: TemplateError.Problem, _ line: Int) {
    faults.append(TemplateError(file: file, line: line, problem: problem))
  }

  /// `== events, by date` · `== enclosures, as told` · `== requests, at most 5` · `== corrected, with was now`.
  private mutating func read(_ head: Line, _ body: [Line]) {
    let parts = String(decoding: head.bytes.dropFirst(3), as: UTF8.self).split(separator: ", ").map(
      String.init)
    let name = parts.first ?? ""
    let order: Piece.Order =
      parts.dropFirst().contains("by date")
      ? .byDate : parts.dropFirst().contains("as told") ? .asTold : .asWritten
    let given = parts.dropFirst().first { $0.hasPrefix("with ") }
    let declared = given.map { Set($0.dropFirst(5).split(separator: " ").map(String.init)) } ?? []
    var body = body[...]
    while body.first?.bytes.isEmpty == true { body.removeFirst() }
    while body.last?.bytes.isEmpty == true { body.removeLast() }
    let read: Piece.Body
    if name.hasPrefix("names.") {
      read = table(body)
    } else if order != .asWritten || body.first.map({ isRow($0.bytes) }) == true {
      let most = parts.dropFirst().first { $0.hasPrefix("at most ") }.flatMap { Int($0.dropFirst(8)) }
      read = .rows(body.compactMap { row($0, declared) }, order, most: most ?? .max)
    } else {
      read = .text(text(body, declared))
    }
    piece = Piece(name: name, body: read, file: file, line: head.number)
  }

  /// `huabei: 花呗`.
  private mutating func table(_ lines: ArraySlice<Line>) -> Piece.Body {
    var rows: [(key: String, words: String)] = []
    var index: [String: Int] = [:]
    for line in lines where !line.bytes.isEmpty {
      guard let (key, words) = halves(line.bytes) else {
        note(.noRow(String(decoding: line.bytes, as: UTF8.self)), line.number)
        continue
      }
      index[key] = rows.count
      rows.append((key, String(decoding: words, as: UTF8.self)))
    }
    return .table(rows, index: index)
  }

  /// "cause=medical, !who: …": a row begins with a small letter and has a colon and a space before anything else.
  private func isRow(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    let head = bytes.prefix { $0 != UInt8(ascii: ":") }
    return head.count < bytes.count && head.allSatisfy { $0 < 128 && $0 != UInt8(ascii: "{") }
  }

  private func halves(_ bytes: ArraySlice<UInt8>) -> (key: String, rest: ArraySlice<UInt8>)? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = bytes[(colon + 1)...]
    return (
      String(decoding: bytes[..<colon], as: UTF8.self),
      rest.first == UInt8(ascii: " ") ? rest.dropFirst() : rest
    )
  }

  private mutating func row(_ line: Line, _ declared: Set<String>) -> Row? {
    if line.bytes.isEmpty { return nil }
    guard isRow(line.bytes), let (head, rest) = halves(line.bytes) else {
      note(.noRow(String(decoding: line.bytes, as: UTF8.self)), line.number)
      return nil
    }
    let parts = head.split(separator: ", ").map(String.init)
    var names = NameReader(declared: declared)
    let condition = names.condition(parts[0], bare: false)
    let tests = parts.dropFirst().compactMap { part -> (test: Test, holds: Bool)? in
      let holds = part.first != "!"
      return names.test(holds ? part : String(part.dropFirst())).map { ($0, holds) }
    }
    for case (.piece(let name), _) in tests { mentioned.append((name, line.number, false)) }
    for problem in names.problems { note(problem, line.number) }
    let body = nodes(rest, declared) { _ in line.number }
    return condition.map { Row(head: $0, tests: tests, body: body, line: line.number, written: head) }
  }

  private mutating func text(_ lines: ArraySlice<Line>, _ declared: Set<String>) -> [Node] {
    var bytes: [UInt8] = []
    var starts: [(offset: Int, line: Int)] = []
    for line in lines {
      if !starts.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      starts.append((bytes.count, line.number))
      bytes.append(contentsOf: line.bytes)
    }
    return nodes(bytes[...], declared) { place in starts.last { $0.offset <= place }?.line ?? 0 }
  }

  private mutating func nodes(
    _ bytes: ArraySlice<UInt8>, _ declared: Set<String>, line: (Int) -> Int
  ) -> [Node] {
    var reader = NodeReader(bytes, declared: declared)
    let nodes = reader.read()
    for fault in reader.faults { note(fault.problem, line(fault.place)) }
    mentioned.append(contentsOf: reader.mentioned.map { ($0.name, line($0.place), $0.isTable) })
    return nodes
  }
}
