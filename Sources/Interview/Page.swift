import Letters
import Mentions

/// The lines of a reply: parts in the order in which they are said, fitted to four lines.
struct Page {
  /// Something said, with how much it matters that it is.
  struct Part {
    /// Its sentences.
    var sentences: [String]
    /// What is left out first when there is too much: the least.
    var weight: Weight
  }

  /// How much a part matters.
  enum Weight: Int, Comparable {
    case sympathy, hint, addsUp, noted, corrected, answer, proposal, question

    static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }
  }

  /// Lines of a reply, and columns of a line.
  static let most = (lines: 4, columns: 80)

  private(set) var parts: [Part] = []

  /// Adds something to be said; nothing is said of nothing.
  mutating func add(_ sentences: [String], _ weight: Weight) {
    if !sentences.isEmpty { parts.append(Part(sentences: sentences, weight: weight)) }
  }

  /// The lines that fit: short sentences share a line before anything is left out; `shorter` says what was read in less.
  func lines(shorter: (Int) -> [String]) -> [String] {
    var parts = parts
    var lines = Page.wrapped(parts)
    if lines.count > Page.most.lines { lines = Page.joined(parts) }
    while lines.count > Page.most.lines {
      guard
        // Of what matters alike the last goes: what weighs most was said first.
        let least = parts.indices.reversed().filter({ parts[$0].weight < .question }).min(by: {
          parts[$0].weight < parts[$1].weight
        })
      else { break }
      let others = Page.joined(parts.indices.filter { $0 != least }.map { parts[$0] }).count
      let room = Page.most.lines - others
      let short = parts[least].weight == .noted && room > 0 ? shorter(room) : []
      if short.isEmpty || short == parts[least].sentences {
        parts.remove(at: least)
      } else {
        parts[least].sentences = short
        parts[least].weight = .corrected
      }
      lines = Page.joined(parts)
    }
    return Array(lines.prefix(Page.most.lines))
  }

  private static func wrapped(_ parts: [Part]) -> [String] { parts.flatMap(\.sentences).flatMap(wrapped) }

  private static func wrapped(_ text: String) -> [String] {
    TextLayout(width: most.columns).text(text).split(separator: "\n").map(String.init)
  }

  /// Neighbours that fit on one line share it.
  private static func joined(_ parts: [Part]) -> [String] {
    var lines: [String] = []
    for sentence in parts.flatMap(\.sentences) {
      if let last = lines.last {
        let both = last + joint(after: last) + sentence
        if DisplayWidth.of(both) <= most.columns {
          lines[lines.count - 1] = both
          continue
        }
      }
      lines += wrapped(sentence)
    }
    return lines
  }

  /// A space after a Latin sentence, none after 。
  private static func joint(after text: String) -> String {
    text.last.map { DisplayWidth.of($0) } == 2 ? "" : " "
  }
}
