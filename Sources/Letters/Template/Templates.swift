import Mentions
import Synchronization

/// Everything that a person reads, by language and by the name of the piece.
public struct Templates: Sendable {
  /// What one language has. A piece is read when it is first asked for: the talk needs a few of them to begin.
  final class Book: Sendable {
    let language: Language
    let outlines: [String: PieceOutline]
    private let read = Mutex<[String: Piece]>([:])

    init(_ language: Language, _ outlines: [String: PieceOutline]) {
      (self.language, self.outlines) = (language, outlines)
    }

    subscript(_ name: String) -> Piece? {
      read.withLock { pieces in
        if let piece = pieces[name] { return piece }
        guard let outline = outlines[name] else { return nil }
        pieces[name] = PieceReader(outline).piece
        return pieces[name]
      }
    }

    /// Every piece, in the order of the files.
    var all: [Piece] {
      outlines.values.sorted { ($0.file, $0.line) < ($1.file, $1.line) }.compactMap { self[$0.name] }
    }
  }

  private(set) var books: [Language: Book] = [:]
  private let isBuiltIn: Bool
  private var found: [TemplateError] = []
  /// What is wrong in the files, in the order of reading.
  public var faults: [TemplateError] { isBuiltIn ? Templates(reading: TemplateFile.embedded).found : found }

  /// The templates that are part of the program. Reading all of them took 30 ms, and a talk has one language: each is
  /// outlined when it is first spoken, and a piece is read when it is first said.
  public static let builtIn = Templates()
  private static let spoken = Mutex<[Language: Book]>([:])

  private init() { isBuiltIn = true }

  /// What a language has.
  func book(_ language: Language) -> Book? {
    if !isBuiltIn { return books[language] }
    return Templates.spoken.withLock { spoken in
      if let book = spoken[language] { return book }
      let files = TemplateFile.embedded { $0.hasSuffix(".\(language.tag).txt") }
      spoken[language] = Templates(outlining: files).books[language]
      return spoken[language]
    }
  }

  /// The files as they are, with every fault told in `faults`; what is faulty says nothing.
  public init(reading files: [TemplateFile]) {
    self.init(outlining: files)
    for book in books.values.sorted(by: { $0.language.tag < $1.language.tag }) {
      for outline in book.outlines.values.sorted(by: { ($0.file, $0.line) < ($1.file, $1.line) }) {
        let reader = PieceReader(outline)
        found +=
          reader.faults
          + reader.mentioned.compactMap { mention in
            let name = mention.isTable ? "names." + mention.name : mention.name
            if book.outlines[name] != nil { return nil }
            let names = mention.isTable ? Array(Manner.byName.keys) : Array(book.outlines.keys)
            let nearest = nearest(to: mention.name, among: names)
            return TemplateError(
              file: outline.file, line: mention.line,
              problem: mention.isTable
                ? .unknownForm(mention.name, nearest: nearest) : .unknownPiece(name, nearest: nearest))
          }
      }
    }
  }

  private init(outlining files: [TemplateFile]) {
    isBuiltIn = false
    var outlines: [Language: [String: PieceOutline]] = [:]
    for file in files {
      guard let language = file.tag.flatMap(Language.init(tag:)) else {
        found.append(TemplateError(file: file.name, line: 0, problem: .unknownLanguage))
        continue
      }
      let (pieces, stray) = PieceOutline.all(in: file)
      if let stray { found.append(TemplateError(file: file.name, line: stray, problem: .outsidePiece)) }
      for piece in pieces {
        if outlines[language]?[piece.name] != nil {
          found.append(TemplateError(file: file.name, line: piece.line, problem: .pieceTwice(piece.name)))
        }
        outlines[language, default: [:]][piece.name] = piece
      }
    }
    for (language, pieces) in outlines { books[language] = Book(language, pieces) }
  }

  /// The built-in files with a person's own in the place of those of the same name; throws the first fault in theirs.
  public init(replacing files: [TemplateFile]) throws(TemplateError) {
    let own = Set(files.map(\.name))
    self.init(reading: TemplateFile.embedded.filter { !own.contains($0.name) } + files)
    if let fault = faults.first(where: { own.contains($0.file) }) ?? faults.first { throw fault }
  }

  /// The names of the pieces that a language has, sorted.
  public func pieces(in language: Language) -> [String] {
    book(language).map { $0.outlines.keys.sorted() } ?? []
  }

  /// Whether a language has a piece of this name.
  public func has(_ name: String, in language: Language) -> Bool { book(language)?.outlines[name] != nil }
}

extension Templates {
  /// A piece as runs with their provenance; `nil` where the language lacks it, or where something that stands
  /// outside brackets in it is unknown. A piece of rows gives its sentences one a line.
  public func runs(_ piece: String, _ language: Language, _ matter: Matter) -> [Run]? {
    guard let book = book(language) else { return nil }
    var renderer = Renderer(book, matter)
    return renderer.piece(piece)
  }

  /// The same as a string.
  public func text(_ piece: String, _ language: Language, _ matter: Matter) -> String? {
    runs(piece, language, matter).map { $0.map(\.text).joined().replacing("\u{A0}", with: " ") }
  }
}
