/// `letter.en.txt:12: no fact is called “overdue.sinc”; did you mean “overdue.since”?`
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// A slot or a test names nothing that is known; the nearest known name.
    case unknownName(String, nearest: String?)
    /// A kind has no such word: `cause=ilness`.
    case unknownID(kind: String, id: String, nearest: String?)
    /// `{*evnts}`: no piece is called so.
    case unknownPiece(String, nearest: String?)
    /// `{date:shrt}`: neither a form nor a table of names.
    case unknownForm(String, nearest: String?)
    /// `{` or `[` without its end.
    case unclosed(String)
    /// `]` or `}` without its beginning.
    case unopened(String)
    /// `{}`.
    case emptySlot
    /// A line of a piece of rows that is no `HEAD: text`.
    case noRow(String)
    /// Two pieces of one name in a language.
    case pieceTwice(String)
    /// Words before the first `== NAME`.
    case outsidePiece
    /// A file whose name has no language that is spoken here.
    case unknownLanguage
    /// A piece that sets itself in.
    case endless(String)
    /// A piece that other languages have and this one lacks.
    case missingPiece(String)
    /// A row with the head of an earlier one: both would say the same facts.
    case hidden(String, by: Int)
    /// A part whose test contradicts what it stands in, or that stands behind one which is always known.
    case neverAppears(String)
    /// A kind or id that no row of the letter says.
    case unsaid(String)
    /// A file that the built-in templates have and the folder lacks.
    case missingFile
  }

  /// The file.
  public let file: String
  /// The line, from 1; 0 where the fault is the file's as a whole.
  public let line: Int
  /// What is wrong there.
  public let problem: Problem

  /// Place, and what is wrong.
  public var description: String {
    let place = line > 0 ? "\(file):\(line): " : "\(file): "
    return place + problem.sentence
  }
}

extension TemplateError.Problem {
  var sentence: String {
    func perhaps(_ nearest: String?) -> String { nearest.map { "; did you mean “\($0)”?" } ?? "" }
    switch self {
    case .unknownName(let name, let nearest): return "no fact is called “\(name)”" + perhaps(nearest)
    case .unknownID(let kind, let id, let nearest): return "“\(kind)” is never “\(id)”" + perhaps(nearest)
    case .unknownPiece(let name, let nearest): return "no piece is called “\(name)”" + perhaps(nearest)
    case .unknownForm(let name, let nearest): return "no form is called “\(name)”" + perhaps(nearest)
    case .unclosed(let sign): return "“\(sign)” is not closed"
    case .unopened(let sign): return "“\(sign)” closes nothing; write “\\\(sign)” for the sign itself"
    case .emptySlot: return "a slot without a name"
    case .noRow(let line): return "expected “HEAD: text”, found “\(line)”"
    case .pieceTwice(let name): return "“\(name)” stands here for the second time"
    case .outsidePiece: return "expected “== NAME” before the first words"
    case .unknownLanguage: return "expected a name such as letter.en.txt, with a language that is spoken here"
    case .endless(let name): return "“\(name)” sets itself in"
    case .missingPiece(let name): return "“\(name)” is missing; other languages have it"
    case .hidden(let head, let line): return "“\(head)” says the same facts as line \(line)"
    case .neverAppears(let test): return "this part can never appear: “\(test)”"
    case .unsaid(let what): return "no row says “\(what)”"
    case .missingFile: return "this file is missing"
    }
  }
}

/// The name that differs least from what was written, where it differs little: “overdue.sinc” → “overdue.since”.
func nearest(to written: String, among names: some Sequence<String>) -> String? {
  let limit = max(2, written.count / 3)
  return names.map { (name: $0, distance: distance(written, $0)) }
    .filter { $0.distance <= limit }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

/// How many letters must be put in, left out or changed to make one word of the other.
private func distance(_ a: String, _ b: String) -> Int {
  let (a, b) = (Array(a), Array(b))
  var row = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let changed = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
