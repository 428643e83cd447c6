import Facts
import Mentions

extension Lint {
  /// Who writes to whom, about what, and what for.
  static let address: [Rule] = [
    Rule(id: "A1", isForLetters: true) { sheet in
      let stale = sheet.sentences(with: "abolished")
      let names = [Kind.creditor, .respondent].compactMap { sheet.known?[$0]?.value.description }
      let isAddressed = sheet.paragraphs.prefix(6).contains { part in
        sheet.holds(part.text, "addressee") || names.contains { part.text.contains($0) }
      }
      return stale + (isAddressed ? [] : Sheet.missing)
    },
    Rule(id: "A2", isForLetters: true) { sheet in
      let subject = sheet.lines.enumerated().prefix(14).first { sheet.holds($0.element, "subject") }
      guard let (place, _) = subject else { return Sheet.missing }
      // A long subject goes on in the next line.
      let paragraph = sheet.paragraphs.last { $0.line <= place + 1 }
      let text = (paragraph?.line == place + 1 ? paragraph?.text : nil) ?? sheet.lines[place]
      let title = sheet.language == .english ? String(text.prefix { $0 != "|" }) : sheet.lines[place]
      let isLong =
        sheet.language == .english
        ? sheet.lines[place].split(separator: " ").count > 15 : title.count { $0.isIdeograph } > 25
      return isLong ? [Sheet.Part(text: sheet.lines[place], line: place + 1)] : []
    },
    Rule(id: "A3", isForLetters: true) { sheet in
      sheet.holds(sheet.text, "reference") ? [] : Sheet.missing
    },
    Rule(id: "A4", isForLetters: true) { sheet in
      let events = sheet.items(under: "events")
      if sheet.form == .letter, events.isEmpty { return Sheet.missing }
      var last: Day?
      return events.filter { event in
        guard let day = sheet.patterns.dates(in: Array(event.text)).first?.value else { return false }
        defer { last = max(last ?? day, day) }
        return last.map { day < $0 } ?? false
      }
    },
    Rule(id: "A5", isForLetters: true) { sheet in
      guard sheet.form != .confirmation else { return [] }
      let requests = sheet.items(under: "requests")
      return requests.isEmpty ? Sheet.missing : Array(requests.dropFirst(5))
    },
    Rule(id: "A6", isForLetters: true) { sheet in
      guard sheet.form != .confirmation, let written = sheet.day else { return [] }
      let replies = sheet.sentences.filter { sheet.holds($0.text, "reply") && sheet.holds($0.text, "before") }
      let days = replies.flatMap { part in
        sheet.patterns.dates(in: Array(part.text)).compactMap(\.value).filter { $0 > written }.map {
          (part, $0)
        }
      }
      return days.filter { $0.1 < written.adding(days: 15) }.map(\.0)
    },
    Rule(id: "A7", needsCase: true) { sheet in
      guard let original = sheet.original else { return [] }
      let held = Set(Sheet.paragraphs(of: TextLayout().lines(original.lines)).filter(\.isItem).map(\.bare))
      return sheet.items(under: "enclosures").filter { !held.contains($0.bare) }
    },
    Rule(id: "A8", isForLetters: true) { sheet in
      let hasPhone = sheet.text.split { !$0.isDigit }.contains { (7...13).contains($0.count) }
      return sheet.holds(sheet.text, "name") && (hasPhone || sheet.holds(sheet.text, "contact"))
        ? [] : Sheet.missing
    },
    Rule(id: "A9", isForLetters: true) { sheet in sheet.date == nil ? Sheet.missing : [] },
  ]
}

extension Character {
  /// 汉: a character of Chinese, not a mark.
  var isIdeograph: Bool {
    unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) || $0.value >= 0x20000 } ?? false
  }
}
