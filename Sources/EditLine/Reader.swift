import CEditLine
import Glibc

/// Where libedit waits for a key, everything else comes in too: signals, a new size, the hint, undo.
extension TerminalLines {
  /// For libedit: one scalar, or 0 at the end.
  func readScalar(_ place: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    guard let scalar = nextKey() else { return 0 }
    place?.pointee = wchar_t(bitPattern: scalar.value)
    return 1
  }

  /// The next scalar of a key, waited for; nil at the end.
  func nextKey() -> Unicode.Scalar? {
    while true {
      if let scalar = keys.key() { return scalar }
      guard wait() else { return nil }
    }
  }

  /// The next scalar just as it came: within a paste, after Ctrl-V.
  func rawScalar() -> Unicode.Scalar? {
    while true {
      if let scalar = keys.raw() { return scalar }
      guard wait() else { return nil }
    }
  }

  /// Whether something could be read without waiting.
  func isReadable() -> Bool {
    var ready = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 0) > 0
  }

  /// Waits for bytes; false at the end of the input, or when a signal ends the talk.
  private func wait() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65536)
    // Whatever key function was at work when the signal came: nothing more is read.
    while ending == nil {
      settle()
      var ready = [
        pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals?.readEnd ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&ready, 2, -1) < 0, errno != EINTR { return false }
      if ready[1].revents != 0 {
        hideHint()
        guard act(on: signals?.taken() ?? []) else { return false }
        if !keys.isEmpty { return true }
      } else if ready[0].revents != 0 {
        let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if count > 0 {
          keys.add(chunk[..<count])
          hideHint()
          if chunk[0] != 0x1B, let begin = onFirstKey {
            onFirstKey = nil
            begin()
          }
          return true
        }
        if count == 0 || (errno != EINTR && errno != EAGAIN) { return false }
      }
    }
    return false
  }

  /// Before a wait: the line has come to rest.
  private func settle() {
    guard !isModal else { return }
    let draft = draft
    undo.note(draft)
    showHint(draft)
  }

  /// False when one of the signals ends the talk.
  private func act(on signals: [Int32]) -> Bool {
    if let last = signals.first(where: { $0 == SIGTERM || $0 == SIGHUP }) {
      ending = last
      return false
    }
    if signals.contains(SIGCONT) {
      // Stopped and sent on from outside: the shell has changed the modes meanwhile.
      terminal?.takeAgain(editing)
      el_resize(edit)
      put("\r" + (traits.escapes ? "\u{1B}[K" : ""))
      _ = edit_draw(edit)
    } else if signals.contains(SIGWINCH) {
      redraw { el_resize(edit) }
    }
    // Ctrl-C is a key while a line is edited; a SIGINT from elsewhere does the same.
    if signals.contains(SIGINT) { keys.putBack("\u{03}") }
    return true
  }
}
