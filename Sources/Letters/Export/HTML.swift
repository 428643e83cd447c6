/// A letter as one HTML file that prints on A4: everything escaped, no script, nothing fetched.
public struct HTML: Sendable {
  /// A writer without settings.
  public init() {}

  /// The whole file, with an LF at its end.
  public func text(_ letter: Letter) -> String {
    let title = letter.lines.first { !$0.runs.isEmpty }?.text ?? ""
    var body = ""
    for line in letter.lines {
      let kind =
        switch line.place {
        case .centre: " class=\"centre\""
        case .end: " class=\"end\""
        case .start: line.runs.isEmpty ? " class=\"gap\"" : line.hanging > 0 ? " class=\"item\"" : ""
        }
      body += "<p\(kind)>\(escaped(line.text.spaced))</p>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(letter.language.tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title.spaced))</title>
      <style>
      @page { size: A4; margin: 15mm 20mm; }
      body { max-width: 42em; margin: 2em auto; padding: 0 1em; line-height: 1.45; font-size: 11pt;
        font-family: "Noto Serif CJK SC", "Source Han Serif", "Songti SC", SimSun, Georgia, serif; }
      :lang(zh-Hant) body { font-family: "Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif; }
      p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
      p.gap { height: 0.8em; }
      p.centre { text-align: center; }
      p.end { margin-left: 50%; }
      p.item { padding-left: 1.6em; text-indent: -1.6em; }
      @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; line-height: 1.3; } p.gap { height: 0.6em; } }
      </style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private func escaped(_ text: String) -> String {
    var words = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": words += "&amp;"
      case "<": words += "&lt;"
      case ">": words += "&gt;"
      case "\"": words += "&quot;"
      case "'": words += "&#39;"
      default: words.unicodeScalars.append(character)
      }
    }
    return words
  }
}
