import CEditLine
import Glibc

/// What stands on the screen around the line that libedit draws.
extension TerminalLines {
  func put(_ text: String) { _ = writeAll(STDOUT_FILENO, text.utf8) }

  /// The window's width now.
  var columns: Int { max(2, TerminalTraits.windowSize(of: STDOUT_FILENO)?.columns ?? traits.columns) }

  private func rows(_ text: some Sequence<wchar_t>) -> Int {
    Layout.rows(prompt + text, columns: columns)
  }

  /// Moves from the cursor to a new row below the whole line.
  func below(_ draft: Draft) -> String {
    let down = rows(draft.text) - rows(draft.text[..<draft.cursor])
    return String(repeating: "\n", count: down + 1)
  }

  /// Wipes prompt and line, does what changes them, and draws them anew, at the same place.
  ///
  /// After a resize too: libedit has to draw at once, or the next key is written beyond its rows. The cursor
  /// never goes further up than the prompt's row as the line now wraps, or other output would be lost.
  func redraw(after change: () -> Void) {
    let draft = draft
    if traits.escapes {
      let up = rows(draft.text[..<draft.cursor])
      put((up > 0 ? "\u{1B}[\(up)A" : "") + "\r\u{1B}[J")
    } else {
      put(below(draft))
    }
    change()
    _ = edit_draw(edit)
  }

  /// The row under a command that is being typed: what it could be. Gone with the next key.
  func showHint(_ draft: Draft) {
    guard traits.escapes, draft.text.first == 0x2F, draft.cursor == draft.text.count,
      !draft.text.contains(0x0A), let text = hint(Draft.text(draft.text))
    else { return hideHint() }
    let shown = Layout.cut(Screen.oneLine(text), columns: columns - 1)
    // ESC D makes room on the last row of the screen; 7 and 8 keep the cursor's place.
    put("\u{1B}D\u{1B}[A\u{1B}7\u{1B}[B\r\u{1B}[K\u{1B}[2m\(shown)\u{1B}[0m\u{1B}8")
    isHinting = true
  }

  func hideHint() {
    guard isHinting else { return }
    put("\u{1B}7\u{1B}[B\r\u{1B}[K\u{1B}8")
    isHinting = false
  }
}
