import Facts

extension Lint {
  /// The text as text.
  static let print: [Rule] = [
    Rule(id: "F1") { sheet in
      sheet.lines.enumerated().compactMap { place, line in
        let isBad =
          line.last?.isWhitespace == true
          || line.unicodeScalars.contains {
            $0.value == 0x0D || $0.value == 0xFEFF || (0x300..<0x370).contains($0.value)
          }
          || DisplayWidth.of(line) > 80
        return isBad ? Sheet.Part(text: line, line: place + 1) : nil
      }
    },
    Rule(id: "F2") { sheet in
      guard let others = Saying(book: sheet.book).name("from", in: "script") else { return [] }
      let foreign = Set(others)
      // A name is written as its bearer writes it.
      let names =
        sheet.paragraphs.filter { sheet.holds($0.text, "name") }.flatMap(\.text)
        + (sheet.known?.facts.filter { $0.fact.value.description.count < 40 }.flatMap {
          $0.fact.namesOfPeople
        } ?? [])
      let allowed = Set(names)
      return sheet.sentences.filter { part in
        !part.text.contains { "“「".contains($0) }
          && part.text.contains { foreign.contains($0) && !allowed.contains($0) }
      }
    },
    Rule(id: "F3") { sheet in
      let half = Set(sheet.words("half").compactMap(\.first))
      return sheet.sentences.filter { part in
        let text = Array(part.text)
        return text.indices.contains { place in
          guard half.contains(text[place]) else { return false }
          let before = place > 0 ? text[place - 1] : " "
          let after = place + 1 < text.count ? text[place + 1] : " "
          return sheet.language == .english || before.isIdeograph || after.isIdeograph
        }
      }
    },
  ]
}

extension Fact {
  /// The characters of the names of people and firms in it.
  fileprivate var namesOfPeople: String {
    let own = [.complainantName, .complainantFor, .creditor].contains(kind) ? value.description : ""
    return own + (self[.agent]?.description ?? "")
      + (kind == .respondent ? self[.name]?.description ?? "" : "")
  }
}
