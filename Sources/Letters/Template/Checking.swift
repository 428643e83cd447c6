import Facts
import Mentions

extension Templates {
  /// Everything that is wrong in a folder's files, as they would stand beside the built-in ones: what cannot be read,
  /// pieces and files that a language lacks, rows that repeat each other, parts that never appear, facts left unsaid.
  public static func check(_ files: [TemplateFile]) -> [TemplateError] {
    let own = Set(files.map(\.name))
    let all = Templates(reading: TemplateFile.embedded.filter { !own.contains($0.name) } + files)
    let found = all.faults + all.missingPieces + all.repeatedRows + all.deadParts + all.unsaid
    return (found.filter { own.contains($0.file) } + missingFiles(own)).unique
  }

  /// Nothing is wrong with the built-in templates; a test holds them to it.
  static var builtInFaults: [TemplateError] { check(TemplateFile.embedded) }

  /// A folder that has some files of a language and lacks others that the built-in templates have.
  private static func missingFiles(_ own: Set<String>) -> [TemplateError] {
    let tags = Set(own.compactMap { TemplateFile(name: $0, text: "").tag })
    return TemplateFile.embedded.filter { file in
      file.tag.map(tags.contains) ?? false && !own.contains(file.name)
    }
    .map { TemplateError(file: $0.name, line: 0, problem: .missingFile) }
  }

  // MARK: Pieces

  /// What the code asks for by name is no part of another piece; each language must have it.
  private var missingPieces: [TemplateError] {
    var roots: Set<String> = []
    var files: [String: String] = [:]
    for book in books.values {
      let parts = Set(book.all.flatMap { $0.nodes.flatMap(\.mentioned) + $0.mentionedByRows })
      for piece in book.all where !parts.contains(piece.name) && !piece.name.hasPrefix("names.") {
        roots.insert(piece.name)
        files[piece.name] = TemplateFile(name: piece.file, text: "").subject
      }
    }
    return books.flatMap { language, book in
      roots.filter { book[$0] == nil }.sorted().map { name in
        TemplateError(
          file: "\(files[name] ?? "letter").\(language.tag).txt", line: 0, problem: .missingPiece(name))
      }
    }
  }

  // MARK: Rows

  private var repeatedRows: [TemplateError] {
    eachPiece { piece in
      guard case .rows(let rows, _, _) = piece.body else { return [] }
      var seen: [String: Int] = [:]
      return rows.compactMap { row in
        let head = row.written.split(separator: ", ").sorted().joined(separator: ", ")
        defer { seen[head] = seen[head] ?? row.line }
        return seen[head].map {
          TemplateError(file: piece.file, line: row.line, problem: .hidden(row.written, by: $0))
        }
      }
    }
  }

  private var deadParts: [TemplateError] {
    eachPiece { piece in
      switch piece.body {
      case .text(let nodes): return dead(nodes, given: [], in: piece, line: piece.line)
      case .rows(let rows, _, _):
        return rows.flatMap { row in
          dead(row.body, given: row.tests + row.head.implied, in: piece, line: row.line)
        }
      case .table: return []
      }
    }
  }

  /// Parts whose tests contradict what holds where they stand, and those behind one that is always known.
  private func dead(_ nodes: [Node], given: [(test: Test, holds: Bool)], in piece: Piece, line: Int)
    -> [TemplateError]
  {
    var found: [TemplateError] = []
    var given = given
    func note(_ what: String) {
      found.append(TemplateError(file: piece.file, line: line, problem: .neverAppears(what)))
    }
    for case .test(let test, let holds) in nodes {
      if given.contains(where: { $0.holds != holds && $0.test == test }) {
        note((holds ? "?" : "!") + test.written)
      }
      given.append((test, holds))
    }
    for node in nodes {
      if case .slot(.own(let qualifier), _) = node,
        given.contains(where: { !$0.holds && $0.test == .slot(.own(qualifier), nil) })
      {
        note(qualifier.rawValue)
      }
      guard case .choice(let ways) = node else { continue }
      for (place, way) in ways.enumerated() {
        found += dead(way, given: given, in: piece, line: line)
        if place < ways.count - 1, way.isAlwaysKnown { note(way.words) }
      }
    }
    return found
  }

  // MARK: Facts

  /// Kinds and ids that no part of the letter says.
  private var unsaid: [TemplateError] {
    books.flatMap { language, book -> [TemplateError] in
      guard let letter = book["letter"] else { return [] }
      var reached: Set<String> = []
      var open = [letter]
      var kinds: Set<Kind> = []
      var heads: [Condition] = []
      while let piece = open.popLast() {
        guard reached.insert(piece.name).inserted else { continue }
        kinds.formUnion(piece.nodes.flatMap(\.kinds))
        if case .rows(let rows, _, _) = piece.body { heads += rows.map(\.head) }
        open += (piece.nodes.flatMap(\.mentioned) + piece.mentionedByRows + ["enclosures"]).compactMap {
          book[$0]
        }
      }
      let said = kinds.union(heads.map(\.kind))
      var missing = Kind.allCases.filter { !said.contains($0) }.map(\.rawValue)
      for kind in [Kind.cause, .consequence, .contact, .request, .evidence] {
        let own = heads.filter { $0.kind == kind }
        missing += kind.ids.filter { id in !own.contains { $0.id == nil || $0.id == id } }.map {
          "\(kind.rawValue)=\($0)"
        }
      }
      return missing.map { TemplateError(file: letter.file, line: letter.line, problem: .unsaid($0)) }
    }
  }

  private func eachPiece(_ check: (Piece) -> [TemplateError]) -> [TemplateError] {
    books.values.flatMap(\.all).sorted { ($0.file, $0.line) < ($1.file, $1.line) }.flatMap(
      check)
  }
}

extension Piece {
  /// Every node at the top of its text or its rows.
  fileprivate var nodes: [Node] {
    switch body {
    case .text(let nodes): nodes
    case .rows(let rows, _, _): rows.flatMap(\.body)
    case .table: []
    }
  }

  /// Pieces that the heads of its rows test.
  fileprivate var mentionedByRows: [String] {
    guard case .rows(let rows, _, _) = body else { return [] }
    return rows.flatMap(\.tests).compactMap { if case .piece(let name) = $0.test { name } else { nil } }
  }
}

extension Condition {
  /// A row for `contact=hotline` holds no part for another channel.
  fileprivate var implied: [(test: Test, holds: Bool)] {
    tests.compactMap { test in test.value.map { (.slot(.own(test.name), $0), true) } }
  }
}

extension Node {
  /// The pieces that it sets in.
  fileprivate var mentioned: [String] {
    switch self {
    case .numbered(let names): names
    case .list(let name, _, _), .count(let name, _), .test(.piece(let name), _): [name]
    case .choice(let ways): ways.flatMap { $0.flatMap(\.mentioned) }
    default: []
    }
  }

  /// The kinds that its slots say.
  fileprivate var kinds: [Kind] {
    switch self {
    case .slot(.kind(let kind), _): [kind]
    case .slot(.qualifier(let condition, _), _), .enclosure(let condition): [condition.kind]
    case .slot(.figure("reply.by"), _): [.replyWithin]
    case .choice(let ways): ways.flatMap { $0.flatMap(\.kinds) }
    case .test(.slot(.kind(let kind), _), holds: true): [kind]
    default: []
    }
  }
}

extension [Node] {
  /// Only words, so that what stands behind it in a bracket never has its turn.
  fileprivate var isAlwaysKnown: Bool {
    allSatisfy { node in
      switch node {
      case .text: true
      case .choice(let ways): ways.count == 1 || ways.contains { $0.isAlwaysKnown }
      default: false
      }
    }
  }

  fileprivate var words: String { compactMap { if case .text(let text) = $0 { text } else { nil } }.joined() }
}

extension Test {
  /// As it is written in a template, near enough to be found.
  fileprivate var written: String {
    switch self {
    case .slot(.own(let qualifier), let value): qualifier.rawValue + (value.map { "=\($0)" } ?? "")
    case .slot(.kind(let kind), _): kind.rawValue
    case .slot(.figure(let name), _), .slot(.named(let name), _): name
    case .slot(.value, let value): "value" + (value.map { "=\($0)" } ?? "")
    case .slot(.qualifier(let condition, let qualifier), _):
      condition.kind.rawValue + "." + qualifier.rawValue
    case .fact(let condition): condition.kind.rawValue + (condition.id.map { "=\($0)" } ?? "")
    case .piece(let name): "*" + name
    case .said(let words): "said=" + words.joined(separator: ",")
    }
  }
}

extension [TemplateError] {
  fileprivate var unique: [TemplateError] {
    var seen: Set<TemplateError> = []
    return filter { seen.insert($0).inserted }
  }
}
