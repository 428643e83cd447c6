/// "自{overdue.since}起[，至今{overdue.duration}]" → text, slots and brackets.
struct NodeReader {
  private let bytes: ArraySlice<UInt8>
  private let declared: Set<String>
  private var at: Int
  private(set) var faults: [(problem: TemplateError.Problem, place: Int)] = []
  private(set) var mentioned: [(name: String, place: Int, isTable: Bool)] = []

  init(_ bytes: ArraySlice<UInt8>, declared: Set<String>) {
    self.bytes = bytes
    self.declared = declared
    at = bytes.startIndex
  }

  mutating func read() -> [Node] {
    var nodes: [Node] = []
    while at < bytes.endIndex {
      nodes += sequence(inBracket: false)
      if at < bytes.endIndex {
        faults.append((.unopened("]"), at))
        at += 1
      }
    }
    return nodes
  }

  /// Up to the end, or to the `|` or `]` of the bracket that it stands in.
  private mutating func sequence(inBracket: Bool) -> [Node] {
    var nodes: [Node] = []
    var words: [UInt8] = []
    func close() {
      if !words.isEmpty { nodes.append(.text(String(decoding: words, as: UTF8.self))) }
      words = []
    }
    while at < bytes.endIndex {
      switch bytes[at] {
      case UInt8(ascii: "\\"):
        at += 1
        if at < bytes.endIndex { words.append(bytes[at]) }
        at += 1
      case UInt8(ascii: "]"):
        close()
        return nodes
      case UInt8(ascii: "|") where inBracket:
        close()
        return nodes
      case UInt8(ascii: "["):
        close()
        nodes.append(choice())
      case UInt8(ascii: "{"):
        if let slot = slot(after: words, nodes.isEmpty) {
          if case .numbered = slot { words.removeLast(3) }
          close()
          nodes.append(slot)
        }
      case UInt8(ascii: "}"):
        faults.append((.unopened("}"), at))
        at += 1
      default:
        let end = bytes[at...].firstIndex { Self.signs.contains($0) } ?? bytes.endIndex
        words.append(contentsOf: bytes[at..<max(end, at + 1)])
        at = max(end, at + 1)
      }
    }
    close()
    return nodes
  }

  /// What ends a stretch of words.
  private static let signs = Array("\\[]{}|".utf8)

  private mutating func choice() -> Node {
    let start = at
    var ways: [[Node]] = []
    repeat {
      at += 1
      ways.append(sequence(inBracket: true))
    } while at < bytes.endIndex && bytes[at] == UInt8(ascii: "|")
    if at < bytes.endIndex {
      at += 1
    } else {
      faults.append((.unclosed("["), start))
    }
    return .choice(ways)
  }

  /// `words` stand before the slot: "1. " at a line's start makes a list of it.
  private mutating func slot(after words: [UInt8], _ isFirst: Bool) -> Node? {
    let start = at
    guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "}")) else {
      faults.append((.unclosed("{"), start))
      at = bytes.endIndex
      return nil
    }
    at = end + 1
    let inside = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    let rest = String(inside.dropFirst())
    var names = NameReader(declared: declared)
    defer { for problem in names.problems { faults.append((problem, start)) } }
    switch inside.first {
    case nil:
      faults.append((.emptySlot, start))
      return nil
    case "#" where rest.isEmpty: return .section
    case "*": return list(rest, start, isNumbered: words.ends(with: "1. ", isFirst: isFirst))
    case "@": return names.condition(rest, bare: true).map(Node.enclosure)
    case "?", "!":
      let test = names.test(rest)
      if case .piece(let name) = test { mentioned.append((name, start, false)) }
      return test.map { .test($0, holds: inside.first == "?") }
    default: break
    }
    let parts = inside.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let reference = names.reference(parts[0]) else { return nil }
    guard parts.count == 2 else { return .slot(reference, .plain) }
    return .slot(reference, form(parts[1], start))
  }

  private mutating func form(_ written: String, _ place: Int) -> Manner {
    if written.contains("|") || written.contains("#") {
      return .picks(written.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
    }
    if let form = Manner.byName[written] { return form }
    mentioned.append((written, place, true))
    return .table(written)
  }

  /// `*events` · `*costs:、:和` · `*points:count` · `*points:count:one thing|# things`.
  private mutating func list(_ inside: String, _ place: Int, isNumbered: Bool) -> Node {
    let parts = inside.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let pieces = parts[0].split(separator: "+").map(String.init)
    for piece in pieces { mentioned.append((piece, place, false)) }
    if parts.count > 1, parts[1] == "count" {
      let picks = parts.dropFirst(2).joined(separator: ":")
      return .count(
        parts[0], picks: picks.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
    }
    if parts.count == 1, isNumbered { return .numbered(pieces) }
    let between = parts.count > 1 ? parts[1] : " "
    return .list(parts[0], between: between, last: parts.count > 2 ? parts[2] : between)
  }
}

extension [UInt8] {
  /// Whether these words end so, at the beginning of a line.
  fileprivate func ends(with mark: String, isFirst: Bool) -> Bool {
    guard suffix(3).elementsEqual(mark.utf8) else { return false }
    let before = dropLast(3).last
    return before == UInt8(ascii: "\n") || (before == nil && isFirst)
  }
}
