import CEditLine
import Glibc

/// What lies between `ESC[200~` and `ESC[201~`: one insertion, however many lines; Enter sends it.
///
/// An input method commits a single word in the same way, so the length means nothing.
struct PasteBuffer {
  private static let end = Array("\u{1B}[201~".unicodeScalars)
  private(set) var text: [wchar_t] = []
  private var ends = LineEnds()
  private var matched = 0

  /// Takes a scalar; true when the end mark is complete.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    // ESC occurs in the mark once, at its beginning.
    if scalar == PasteBuffer.end[matched] {
      matched += 1
      return matched == PasteBuffer.end.count
    }
    flush()
    if scalar == PasteBuffer.end[0] { matched = 1 } else { keep(scalar) }
    return false
  }

  /// What looked like the end mark and was not.
  mutating func flush() {
    let held = PasteBuffer.end[..<matched]
    matched = 0
    for scalar in held { keep(scalar) }
  }

  private mutating func keep(_ scalar: Unicode.Scalar) {
    guard let scalar = ends.take(scalar), let kept = Controls.kept(scalar) else { return }
    text.append(wchar_t(bitPattern: kept.value))
  }
}

extension TerminalLines {
  func paste() -> Int32 {
    var buffer = PasteBuffer()
    isModal = true
    defer { isModal = false }
    while let scalar = rawScalar() {
      // The mark's end may never come: Ctrl-C, typed by itself, gets out.
      if scalar == "\u{03}", keys.isEmpty, !isReadable() {
        buffer.flush()
        insert(buffer.text)
        return interrupt()
      }
      if buffer.take(scalar) { break }
    }
    insert(buffer.text)
    return CC_REFRESH
  }
}
