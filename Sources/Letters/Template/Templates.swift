import Mentions
import Synchronization

/// Everything that a person reads, by language and by the name of the piece.
public struct Templates: Sendable {
  /// What one language has.
  struct Book: Sendable {
    let language: Language
    var pieces: [String: Piece] = [:]
  }

  private(set) var books: [Language: Book] = [:]
  private let isBuiltIn: Bool
  private var found: [TemplateError] = []
  /// What is wrong in the files, in the order of reading.
  public var faults: [TemplateError] { isBuiltIn ? Templates(reading: TemplateFile.embedded).found : found }

  /// The templates that are part of the program. Reading all of them takes 9 ms, and a talk has one language: each
  /// is read when it is first spoken.
  public static let builtIn = Templates()
  private static let spoken = Mutex<[Language: Book]>([:])

  private init() { isBuiltIn = true }

  /// What a language has.
  func book(_ language: Language) -> Book? {
    if !isBuiltIn { return books[language] }
    return Templates.spoken.withLock { spoken in
      if let book = spoken[language] { return book }
      let files = TemplateFile.embedded.filter { $0.tag == language.tag }
      spoken[language] = Templates(reading: files).books[language]
      return spoken[language]
    }
  }

  /// The files as they are, with every fault told in `faults`; what is faulty says nothing.
  public init(reading files: [TemplateFile]) {
    isBuiltIn = false
    var mentioned: [(name: String, line: Int, isTable: Bool, file: String, language: Language)] = []
    for file in files {
      guard let language = file.tag.flatMap(Language.init(tag:)) else {
        found.append(TemplateError(file: file.name, line: 0, problem: .unknownLanguage))
        continue
      }
      let reader = PieceReader(file)
      found += reader.faults
      mentioned += reader.mentioned.map { ($0.name, $0.line, $0.isTable, file.name, language) }
      for piece in reader.pieces {
        if let other = books[language]?.pieces[piece.name], other.file != piece.file {
          found.append(TemplateError(file: file.name, line: piece.line, problem: .pieceTwice(piece.name)))
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
      found.append(TemplateError(file: mention.file, line: mention.line, problem: problem))
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
    book(language).map { $0.pieces.keys.sorted() } ?? []
  }

  /// Whether a language has a piece of this name.
  public func has(_ name: String, in language: Language) -> Bool { book(language)?.pieces[name] != nil }
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
