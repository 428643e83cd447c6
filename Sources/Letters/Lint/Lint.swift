import Cases
import Mentions

/// A letter against the measure of a first-rate one, rule by rule; also a letter that was written by hand.
public struct Lint: Sendable {
  /// What is wrong in one place.
  public struct Finding: Hashable, Sendable {
    /// The line, from 1; 0 where the letter as a whole is meant.
    public let line: Int
    /// The rule’s id: "B1".
    public let rule: String
    /// What the rule wants, in the letter's language.
    public let expected: String
    /// What stood there; empty where something is missing.
    public let stood: String
  }

  /// A rule: its id, whether it can only be checked against the case, whether it is for whole letters only.
  struct Rule: Sendable {
    let id: String
    var needsCase = false
    var isForLetters = false
    let check: @Sendable (Sheet) -> [Sheet.Part]
  }

  static let rules: [Rule] = address + figures + tone + shape + truth + print

  /// The rules that are not checked when no case is given.
  public static var rulesOfCase: [String] { rules.filter(\.needsCase).map(\.id) }

  private let templates: Templates

  /// Rules with the words of these templates.
  public init(_ templates: Templates = .builtIn) { self.templates = templates }

  /// Every finding in a text, by line, then by rule; rules that need the case are checked where it is given.
  public func findings(
    in text: String, form: Form = .letter, language: Language, of known: Case? = nil
  ) -> [Finding] {
    guard let book = templates.book(language) else { return [] }
    let original = known.flatMap { Letter(Matter($0), form: form, in: language, templates: templates) }
    let sheet = Sheet(text, form, book, of: known, original: original)
    let isLetter = [.letter, .followUp, .confirmation].contains(form)
    let saying = Saying(book: book)
    var findings: [Finding] = []
    for rule in Lint.rules where (known != nil || !rule.needsCase) && (isLetter || !rule.isForLetters) {
      for part in rule.check(sheet) {
        let expected = saying.name(rule.id, in: "lint") ?? rule.id
        findings.append(Finding(line: part.line, rule: rule.id, expected: expected, stood: part.text))
      }
    }
    return findings.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(
      \.element)
  }
}

extension Sheet {
  /// A finding about the whole.
  static let missing = [Part(text: "", line: 0)]

  /// Sentences that hold one of a rule's words.
  func sentences(with name: String) -> [Part] {
    let words = words(name)
    return sentences.filter { sentence in words.contains { sentence.text.finds($0) } }
  }
}

extension String {
  /// Whether a word stands here; an English one not inside another.
  fileprivate func finds(_ word: String) -> Bool {
    guard word.allSatisfy(\.isASCII), word.first?.isLetter == true else { return contains(word) }
    let words = lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    let wanted = word.lowercased().split(separator: " ").map(String.init)
    guard words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains {
      words[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
  }
}
