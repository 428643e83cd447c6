import Mentions

/// Everything that a person reads, by language and by the name of the piece.
public struct Templates: Sendable {
  /// What one language has.
  struct Book: Sendable {
    let language: Language
    var pieces: [String: Piece] = [:]
  }

  private(set) var books: [Language: Book] = [:]
  /// What is wrong in the files, in the order of reading; empty for the built-in ones.
  public private(set) var faults: [TemplateError] = []

  /// The templates that are part of the program.
  public static let builtIn = Templates(reading: TemplateFile.embedded)

  /// The files as they are, with every fault told in `faults`; what is faulty says nothing.
  public init(reading files: [TemplateFile]) {
    var mentioned: [(name: String, line: Int, isTable: Bool, file: String, language: Language)] = []
    for file in files {
      guard let language = file.tag.flatMap(Language.init(tag:)) else {
        faults.append(TemplateError(file: file.name, line: 0, problem: .unknownLanguage))
        continue
      }
      let reader = PieceReader(file)
      faults += reader.faults
      mentioned += reader.mentioned.map { ($0.name, $0.line, $0.isTable, file.name, language) }
      for piece in reader.pieces {
        if let other = books[language]?.pieces[piece.name], other.file != piece.file {
          faults.append(TemplateError(file: file.name, line: piece.line, problem: .pieceTwice(piece.name)))
        }
        books[language, default: Book(language: language)].pieces[piece.name] = piece
      }
    }
    for mention in mentioned {
      guard let pieces = books[mention.language]?.pieces else { continue }
      let name = mention.isTable ? "names." + mention.name : mention.name
      if pieces[name] != nil { continue }
      let problem: TemplateError.Problem =
        mention.isTable
        ? .unknownForm(mention.name, nearest: nearest(to: mention.name, among: Manner.byName.keys))
        : .unknownPiece(name, nearest: nearest(to: name, among: pieces.keys))
      faults.append(TemplateError(file: mention.file, line: mention.line, problem: problem))
    }
  }

  /// The built-in files with a person's own in the place of those of the same name; throws the first fault in theirs.
  public init(replacing files: [TemplateFile]) throws(TemplateError) {
    let own = Set(files.map(\.name))
    self.init(reading: TemplateFile.embedded.filter { !own.contains($0.name) } + files)
    if let fault = faults.first(where: { own.contains($0.file) }) ?? faults.first { throw fault }
  }

  /// The names of the pieces that a language has, sorted.
  public func pieces(in language: Language) -> [String] {
    books[language].map { $0.pieces.keys.sorted() } ?? []
  }

  /// Whether a language has a piece of this name.
  public func has(_ name: String, in language: Language) -> Bool { books[language]?.pieces[name] != nil }
}

extension Templates {
  /// A piece as runs with their provenance; `nil` where the language lacks it, or where something that stands
  /// outside brackets in it is unknown. A piece of rows gives its sentences one a line.
  public func runs(_ piece: String, _ language: Language, _ matter: Matter) -> [Run]? {
    guard let book = books[language] else { return nil }
    var renderer = Renderer(book, matter)
    return renderer.piece(piece)
  }

  /// The same as a string.
  public func text(_ piece: String, _ language: Language, _ matter: Matter) -> String? {
    runs(piece, language, matter).map { $0.map(\.text).joined().replacing("\u{A0}", with: " ") }
  }
}
