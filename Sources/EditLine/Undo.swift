import Glibc

/// The line and the place in it, as scalars.
struct Draft: Equatable {
  var text: [wchar_t] = []
  var cursor = 0

  /// As text, with what is no scalar made U+FFFD.
  static func text(_ scalars: some Sequence<wchar_t>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars { text.append(Unicode.Scalar(UInt32(bitPattern: scalar)) ?? "\u{FFFD}") }
    return String(text)
  }

  static func scalars(_ text: some StringProtocol) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
  }
}

/// The states a line went through. A word typed key by key is one step, a paste is one, a deletion is one.
struct UndoStack {
  private var states: [(draft: Draft, typed: Bool)] = [(Draft(), false)]
  private var held = 0
  // A line of a megabyte changed many times must not fill the memory.
  private static let most = 4_000_000
  // A word's step begins with the blank before it.
  private static let blanks: Set<wchar_t> = [0x20, 0x0A, 0x3000]

  /// Takes note of the line as it is now.
  mutating func note(_ draft: Draft) {
    guard let last = states.last else { return }
    if last.draft.text == draft.text {
      states[states.count - 1].draft.cursor = draft.cursor
      return
    }
    let typed = UndoStack.isOneMoreKey(draft, after: last.draft)
    if typed, last.typed, !UndoStack.blanks.contains(draft.text[draft.cursor - 1]) {
      states[states.count - 1].draft = draft
      held += 1
    } else {
      states.append((draft, typed))
      held += draft.text.count
    }
    while held > UndoStack.most, states.count > 2 { held -= states.removeFirst().draft.text.count }
  }

  /// The line before its last change; nil when there is none.
  mutating func back() -> Draft? {
    guard states.count > 1, let last = states.popLast() else { return nil }
    held -= last.draft.text.count
    return states.last?.draft
  }

  private static func isOneMoreKey(_ draft: Draft, after last: Draft) -> Bool {
    draft.text.count == last.text.count + 1 && draft.cursor == last.cursor + 1
  }
}
