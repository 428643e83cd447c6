extension Lint {
  /// Length, blanks, repetition.
  static let shape: [Rule] = [
    Rule(id: "D1") { sheet in
      // A script for the telephone has blanks to note the answers in.
      guard sheet.form != .phone else { return [] }
      let words = sheet.words("placeholder")
      return sheet.paragraphs.filter { part in words.contains { part.text.contains($0) } }
    },
    Rule(id: "D2", isForLetters: true) { sheet in
      let long = sheet.paragraphs.filter { part in
        LineBreaker(width: 80, hanging: part.hanging).lines(of: part.text).count > 4
      }
      let isLong = sheet.lines.count(where: { !$0.isEmpty }) > 70
      return long + (isLong ? [Sheet.Part(text: "\(sheet.lines.count)", line: 71)] : [])
    },
    Rule(id: "D3", isForLetters: true) { sheet in
      sheet.sentences.filter { part in
        guard sheet.language == .english else {
          return part.text.split { "：；:;".contains($0) }.contains { DisplayWidth.of($0) > 120 }
        }
        return part.text.split { ";:".contains($0) }.contains { $0.split(separator: " ").count > 30 }
      }
    },
    Rule(id: "D4") { sheet in
      var seen: Set<String> = []
      return sheet.sentences.filter { part in part.bare.count > 12 && !seen.insert(part.bare).inserted }
    },
    Rule(id: "L1") { sheet in
      guard let limit = sheet.form.limit(in: sheet.language) else { return [] }
      let isInWords = sheet.form == .phone && sheet.language == .english
      let length =
        isInWords
        ? sheet.text.split { $0.isWhitespace }.count
        : sheet.form == .chat ? sheet.text.count { !$0.isNewline } : sheet.text.count { !$0.isWhitespace }
      return length > limit ? [Sheet.Part(text: "\(length) > \(limit)", line: 0)] : []
    },
  ]
}
