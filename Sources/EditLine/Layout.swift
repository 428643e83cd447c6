import CEditLine
import Glibc

/// Columns and rows as the terminal counts them: 花 is two wide, a combining mark none.
enum Layout {
  static func width(_ scalar: wchar_t) -> Int { max(0, Int(edit_width(scalar))) }

  static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(wchar_t(bitPattern: $1.value)) }
  }

  /// How many rows below its beginning a text ends. A wide character that does not fit goes to the next row.
  static func rows(_ text: some Sequence<wchar_t>, columns: Int) -> Int {
    var row = 0, column = 0
    for scalar in text {
      let width = scalar == 0x0A ? columns + 1 : width(scalar)
      if column + width > columns {
        row += 1
        column = 0
      }
      if scalar != 0x0A { column += width }
    }
    return row
  }

  /// The beginning of a text that fits into so many columns.
  static func cut(_ text: String, columns: Int) -> String {
    var used = 0
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      used += width(wchar_t(bitPattern: scalar.value))
      if used > columns { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// One row for each candidate, the notes one below the other.
  ///
  ///     /help     显示帮助
  ///     /letter   预览
  static func table(_ candidates: [Candidate], columns: Int) -> [String] {
    let widest = candidates.map { width(Screen.oneLine($0.text)) }.max() ?? 0
    return candidates.map { candidate in
      let text = Screen.oneLine(candidate.text), note = Screen.oneLine(candidate.note)
      let gap = note.isEmpty ? "" : String(repeating: " ", count: widest - width(text) + 3)
      return cut("  " + text + gap + note, columns: columns - 1)
    }
  }
}
