import Cases
import Facts

extension Lint {
  /// What the letter rests on.
  static let truth: [Rule] = [
    Rule(id: "E1", needsCase: true) { sheet in
      guard let original = sheet.original else { return [] }
      return Verification(of: sheet.text, against: original).discrepancies.map {
        Sheet.Part(text: $0.stood, line: $0.line)
      }
    },
    Rule(id: "E3") { $0.sentences(with: "law") },
    Rule(id: "E4", needsCase: true) { sheet in
      let count = sheet.items(under: "enclosures").count
      return sheet.sentences.filter { part in
        sheet.words("enclosure").contains { part.text.numbers(after: $0).contains { $0 > count } }
      }
    },
    Rule(id: "E5") { sheet in
      let own = sheet.known.map(Lint.ownNumbers) ?? []
      return sheet.sentences(with: "private")
        + sheet.sentences.filter { part in
          part.text.split { !$0.isDigit && $0 != "-" && $0 != " " && $0 != "X" }.contains { run in
            let digits = run.filter { $0.isDigit || $0 == "X" }
            return (15...19).contains(digits.count) && !own.contains(String(digits))
              && run.allSatisfy { $0 != "-" }
          }
        }
    },
    Rule(id: "E6", isForLetters: true) { sheet in
      guard sheet.form == .letter else { return [] }
      let events = sheet.items(under: "events")
      let isDated = events.contains { !sheet.patterns.dates(in: Array($0.text)).isEmpty }
      guard let known = sheet.known, let original = sheet.original else {
        return events.isEmpty || isDated ? [] : Sheet.missing
      }
      let told = Set(original.facts.map(\.fact.kind))
      // That late fees were charged is told with their sum.
      let isFees =
        known[.feeLate] != nil
        && known.all(.consequence).allSatisfy { $0.value.id == Consequence.lateFees.rawValue }
      let untold = [Kind.cause, .overdueSince, .consequence].filter {
        known[$0] != nil && !told.contains($0) && !($0 == .consequence && isFees)
      }
      return untold.map { Sheet.Part(text: $0.rawValue, line: 0) }
    },
  ]

  /// Contract and ticket numbers are as long as a card's.
  private static func ownNumbers(_ known: Case) -> Set<String> {
    let numbers = known.facts.flatMap { known in
      [known.fact.kind == .loanNumber ? known.fact.value : nil, known.fact[.reference]].compactMap(\.self)
    }
    return Set(numbers.map { $0.description.filter(\.isNumber) })
  }
}

extension String {
  /// “（附件4）” → 4.
  fileprivate func numbers(after word: String) -> [Int] {
    ranges(of: word).compactMap { range in
      Int(String(self[range.upperBound...].drop { $0 == " " || $0 == "\u{A0}" }.prefix { $0.isDigit }))
    }
  }
}
