import CEditLine
import Glibc

extension TerminalLines {
  /// Ctrl-R, then a few characters: the newest entry that holds them. Ctrl-R again goes further back, Enter
  /// sends, Ctrl-G puts the draft back, any other key goes on editing what was found.
  ///
  /// libedit's own search keeps a draft of 1,024 characters at most.
  func search() -> Int32 {
    let start = draft, prompt = prompt
    var pattern: [wchar_t] = []
    var found = recall.entries.count
    isModal = true
    defer { isModal = false }

    func show(_ line: Draft, _ prompt: [wchar_t]) {
      redraw {
        self.prompt = prompt
        replace(with: line)
      }
    }
    func look(before index: Int, notShown shown: [wchar_t] = []) {
      if let index = recall.index(of: pattern, before: index, notShown: shown) {
        found = index
      } else if !pattern.isEmpty {
        el_beep(edit)
      }
      let text = found < recall.entries.count ? recall.entries[found] : start.text
      show(
        Draft(text: text, cursor: text.count), Draft.scalars("(^R ") + pattern + Draft.scalars(") ") + prompt)
    }

    look(before: found)
    while let key = nextKey() {
      switch key {
      case "\u{12}": look(before: found, notShown: draft.text)
      case "\u{08}", "\u{7F}":
        _ = pattern.popLast()
        look(before: recall.entries.count)
      case "\u{07}", "\u{03}":
        show(start, prompt)
        return key == "\u{03}" ? interrupt() : CC_NORM
      case _ where Controls.isControl(key):
        show(draft, prompt)
        keys.putBack(key)
        return CC_NORM
      default:
        pattern.append(wchar_t(bitPattern: key.value))
        look(before: min(found + 1, recall.entries.count))
      }
    }
    return CC_NORM
  }
}
