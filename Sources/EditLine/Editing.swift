import CEditLine
import Glibc

/// What the keys do to the line.
extension TerminalLines {
  /// The line as libedit has it now.
  var draft: Draft {
    guard let line = el_wline(edit)?.pointee, let start = line.buffer, let end = line.lastchar,
      let cursor = line.cursor
    else { return Draft() }
    return Draft(text: Array(UnsafeBufferPointer(start: start, count: end - start)), cursor: cursor - start)
  }

  @discardableResult
  func insert(_ text: [wchar_t]) -> Int32 {
    guard !text.isEmpty else { return CC_NORM }
    return el_winsertstr(edit, text + [0]) == 0 ? CC_REFRESH : CC_ERROR
  }

  func replace(with new: Draft) {
    let old = draft
    _ = el_cursor(edit, Int32(clamping: old.text.count - old.cursor))
    if !old.text.isEmpty { el_deletestr(edit, Int32(clamping: old.text.count)) }
    insert(new.text)
    _ = el_cursor(edit, Int32(clamping: new.cursor - new.text.count))
  }

  /// Ctrl-C: the line stays on the screen with a ^C behind it, and nothing is sent.
  func interrupt() -> Int32 {
    let draft = draft
    interrupted = Draft.text(draft.text)
    _ = el_cursor(edit, Int32(clamping: draft.text.count - draft.cursor))
    insert(Draft.scalars("^C"))
    el_push(edit, "\n")
    return CC_REFRESH
  }

  /// Up: the line above in an answer of several lines; from the first one, the entry before.
  func up() -> Int32 {
    let line = draft
    guard let end = line.text[..<line.cursor].lastIndex(of: 0x0A) else {
      guard let entry = recall.older(from: line.text) else { return CC_REFRESH_BEEP }
      replace(with: Draft(text: entry, cursor: entry.count))
      return CC_REFRESH
    }
    let start = line.text[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    _ = el_cursor(edit, Int32(clamping: min(start + line.cursor - end - 1, end) - line.cursor))
    return CC_CURSOR
  }

  /// Down: the line below; from the last one, the entry after, and in the end the draft.
  func down() -> Int32 {
    let line = draft
    guard let end = line.text[line.cursor...].firstIndex(of: 0x0A) else {
      guard let entry = recall.newer() else { return CC_REFRESH_BEEP }
      replace(with: Draft(text: entry, cursor: entry.count))
      return CC_REFRESH
    }
    let start = line.text[..<line.cursor].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let nextEnd = line.text[(end + 1)...].firstIndex(of: 0x0A) ?? line.text.count
    _ = el_cursor(edit, Int32(clamping: min(end + 1 + line.cursor - start, nextEnd) - line.cursor))
    return CC_CURSOR
  }

  /// Ctrl-_: the line before its last change.
  func undoChange() -> Int32 {
    guard let before = undo.back() else { return CC_REFRESH_BEEP }
    replace(with: before)
    return CC_REFRESH
  }

  /// Ctrl-V: the next key as it is; Ctrl-J and Enter add a line, other controls have no place in an answer.
  func quote() -> Int32 {
    guard let key = rawScalar() else { return CC_NORM }
    if key == "\r" || key == "\n" { return insert([0x0A]) }
    guard let kept = Controls.kept(key) else { return CC_REFRESH_BEEP }
    return insert([wchar_t(bitPattern: kept.value)])
  }

  /// What the prompt was given as the beginning of the line.
  func insertInitial() -> Int32 {
    defer { initial = [] }
    return insert(initial)
  }

  /// Ctrl-Z: the shell gets its terminal, and after `fg` the line is drawn again.
  func suspend() -> Int32 {
    put(below(draft))
    var ours = termios()
    _ = tcgetattr(STDIN_FILENO, &ours)
    terminal?.giveBack()
    var stop = sigaction(), before = sigaction()
    stop.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &stop, &before)
    // The whole group: a `make chat` above us has to stop too.
    kill(0, SIGTSTP)
    sigaction(SIGTSTP, &before, nil)
    terminal?.takeAgain(ours)
    el_resize(edit)
    put("\r")
    _ = edit_draw(edit)
    return CC_NORM
  }
}
