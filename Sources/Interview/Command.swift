import Languages
import Mentions

/// Something typed to the program, not to the letter: `/why 3`, or 预览 alone on a line.
public struct Command: Hashable, Sendable {
  /// Every command, named as it is typed after the slash.
  public enum Name: String, Sendable, CaseIterable {
    case help, letter, facts, why, undo, redo, edit, set, drop, add, calm, tips, evidence, rights, next, form
    case language, export, editor, paste, quit
  }

  /// What is wanted; `nil` for a name that is none.
  public let name: Name?
  /// The word after the slash, as typed.
  public let word: String
  /// What stands after it.
  public let rest: String

  /// A line that begins with a slash, or a command word of a language alone on the line; `nil` for an answer.
  public init?(_ line: String) {
    let trimmed = line.trimmed
    if trimmed.first == "/", trimmed.dropFirst().first?.isLetter == true {
      let parts = trimmed.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
      word = String(parts.first ?? "")
      rest = parts.count > 1 ? String(parts[1]).trimmed : ""
      name = Name(rawValue: word.lowercased()) ?? Languages.command(word).flatMap(Name.init(rawValue:))
    } else if let known = Languages.command(trimmed).flatMap(Name.init(rawValue:)) {
      (name, word, rest) = (known, trimmed, "")
    } else {
      return nil
    }
  }

  /// Whether it changes the case, so that a replay must run it too.
  public var changesCase: Bool {
    switch name {
    case .undo, .redo, .edit, .set, .drop, .add, .language: true
    default: false
    }
  }

  /// The commands nearest to a word that is none: `/leter`.
  static func nearest(to word: String) -> String? {
    Name.allCases.map { ($0.rawValue, distance(Array(word.lowercased()), Array($0.rawValue))) }
      .filter { $0.1 <= 2 }.min { $0.1 < $1.1 }.map { "/" + $0.0 }
  }

  /// How many letters are changed, put in or left out between two words.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (left == right ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
