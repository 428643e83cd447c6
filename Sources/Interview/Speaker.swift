import Cases
import Facts
import Letters
import Mentions

/// Says pieces of the talk in its language; what a piece lacks, it does not say.
struct Speaker {
  let templates: Templates
  let language: Language

  /// Columns of a line of the talk.
  static let columns = 80

  /// A piece, its lines joined; `nil` where it has nothing to say.
  func say(_ piece: String, _ matter: Matter) -> String? {
    guard let text = templates.text("talk.\(piece)", language, matter), !text.isEmpty else { return nil }
    return text
  }

  /// A piece whose lines are different ways of saying one thing.
  func ways(_ piece: String, _ matter: Matter) -> [String] {
    say(piece, matter).map { $0.split(separator: "\n").map(String.init) } ?? []
  }

  /// Cut to lines of the page.
  func wrapped(_ text: String) -> [String] {
    TextLayout(width: Speaker.columns).text(text).split(separator: "\n").map(String.init)
  }
}

extension Matter {
  /// A case with its figures.
  init(_ view: View, named: [String: Value] = [:], subject: Known? = nil, rows: [Known]? = nil) {
    self.init(view.known, computed: view.computed, named: named, subject: subject, rows: rows)
  }
}
