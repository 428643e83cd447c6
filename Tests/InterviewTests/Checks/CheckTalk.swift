import Cases
import Mentions
import Testing

/// A few sentences as a person types them, and what a check says to the last of them.
struct CheckTalk: Sendable, CustomTestStringConvertible {
  /// What is said to the last sentence.
  enum Says: Sendable {
    /// One either/or question between two values, with these words in it.
    case asks(String, String, naming: [String])
    /// ✓, with these words.
    case addsUp(String)
    /// It is told, and nothing is asked about it.
    case tells(String)
    /// Nothing of it.
    case nothing
  }

  let check: Check.Name
  let lines: [String]
  let says: Says

  init(_ check: Check.Name, _ lines: String..., says: Says) {
    (self.check, self.lines, self.says) = (check, lines, says)
  }

  var testDescription: String { "\(check): \(lines.joined(separator: " / "))" }
}
