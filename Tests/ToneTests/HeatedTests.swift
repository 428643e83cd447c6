import Languages
import Mentions
import Testing
import Tone

/// A thousand lines made of rude phrases and neutral sentences: the phrases go, the sentences stay to the byte.
@Suite struct HeatedTests {
  static let languages: [(tag: String, phrases: [RudePhrase], sentences: String)] = [
    (
      "zh-Hans", RudePhrase.phrases(SimplifiedPhrases.plain + "\n" + SimplifiedPhrases.evading),
      Neutral.simplified
    ),
    (
      "zh-Hant", RudePhrase.phrases(TraditionalPhrases.plain + "\n" + TraditionalPhrases.evading),
      Neutral.traditional
    ),
    ("en", RudePhrase.phrases(EnglishPhrases.plain + "\n" + EnglishPhrases.evading), Neutral.english),
  ]

  @Test(arguments: 0..<3) func nothingRudeIsLeft(_ language: Int) {
    let (tag, phrases, sentences) = Self.languages[language]
    #expect(phrases.count == 100)
    for line in MixedLine.lines(334, phrases, sentences, isChinese: tag != "en", seed: 20_241_020) {
      let calmed = Languages.calm(line.text)
      let faults = Self.faults(calmed, line)
      #expect(faults.isEmpty, "\(tag): \(line.text) → \(calmed.text): \(faults.joined(separator: ", "))")
    }
  }

  static func faults(_ calmed: Calmed, _ line: MixedLine) -> [String] {
    var faults = line.phrase.cores.filter { isLeft($0, in: calmed.text, of: line) }.map { "left: \($0)" }
    if !Folding.text(calmed.text).contains(Folding.text(line.neutral))
      || !calmed.text.contains(line.neutral.dropFirst())
    {
      faults.append("the sentence was touched")
    }
    faults += Punctuation.faults(in: calmed.text)
    if applied(calmed.edits, to: line.text) != calmed.text { faults.append("the edits do not give the text") }
    let again = Languages.calm(calmed.text)
    if again.text != calmed.text { faults.append("not calm yet: \(again.text)") }
    return faults
  }

  /// Capitals count where the phrase is shouted, else they do not.
  private static func isLeft(_ core: String, in text: String, of line: MixedLine) -> Bool {
    if core.contains(" "), core == core.uppercased(), core != core.lowercased() { return text.contains(core) }
    return Folding.text(text).contains(Folding.text(core))
      && !Folding.text(line.neutral).contains(Folding.text(core))
  }

  static func applied(_ edits: [Calmed.Edit], to text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for edit in edits.reversed() { scalars.replaceSubrange(edit.span, with: Array(edit.now.unicodeScalars)) }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Marks that meet, stand alone or have lost their partner.
enum Punctuation {
  static func faults(in text: String) -> [String] {
    var faults: [String] = []
    let marks = Set("，。！？；：、,.!?;:")
    var last: Character?
    var depth = 0
    for character in text {
      if marks.contains(character) {
        if last == nil { faults.append("begins with \(character)") }
        if let last, marks.contains(last), !(last == "." && character == ".") {
          faults.append("\(last)\(character)")
        }
        if last == " " { faults.append("a blank before \(character)") }
        if last == "（" || last == "(" { faults.append("\(character) after a bracket") }
      }
      if character == " ", last == " " || last == nil { faults.append("a blank too many") }
      if "（(「“".contains(character) { depth += 1 }
      if "）)」”".contains(character) {
        depth -= 1
        if let last, "（(「“".contains(last) { faults.append("empty brackets") }
      }
      last = character
    }
    if depth != 0 { faults.append("a bracket without its partner") }
    if last == " " || last == "，" || last == "," { faults.append("ends with \(last ?? " ")") }
    return faults
  }
}
