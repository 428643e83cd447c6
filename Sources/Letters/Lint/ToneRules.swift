extension Lint {
  /// Calm and courtesy.
  static let tone: [Rule] = [
    Rule(id: "C1") { sheet in
      let shouted = sheet.sentences.filter { part in
        part.text.contains("！") || part.text.contains("!") || part.text.contains("？？")
          || part.text.contains("??")
          || part.text.isShouted(unless: sheet.patterns.currencies.map { String($0.words) })
      }
      return sheet.sentences(with: "insult") + shouted
    },
    Rule(id: "C2") { $0.sentences(with: "threat") },
    Rule(id: "C3") { sheet in
      sheet.sentences(with: "absolute").filter { !$0.text.contains { "“「\"".contains($0) } }
    },
    Rule(id: "C4", isForLetters: true) { sheet in sheet.holds(sheet.text, "thanks") ? [] : Sheet.missing },
    Rule(id: "C5", isForLetters: true) { sheet in
      sheet.sentences(with: "rude") + (sheet.holds(sheet.text, "polite") ? [] : Sheet.missing)
    },
    Rule(id: "C6", needsCase: true) { sheet in
      let agents = sheet.known?.all(.contact).compactMap { $0[.agent]?.description } ?? []
      return sheet.sentences(with: "blame").filter { part in agents.contains { part.text.contains($0) } }
    },
  ]
}

extension String {
  /// Three words in capitals one after the other, or one of six letters and more that is no currency.
  fileprivate func isShouted(unless allowed: [String]) -> Bool {
    let words = split { !$0.isLetter || !$0.isASCII }.map(String.init)
    let capitals = words.map { $0.count > 1 && !allowed.contains($0) && $0.allSatisfy(\.isUppercase) }
    let row = zip(capitals, zip(capitals.dropFirst(), capitals.dropFirst(2))).contains { $0 && $1.0 && $1.1 }
    return row || zip(words, capitals).contains { $1 && $0.count >= 6 }
  }
}
