import Glibc

/// What a crash or an `exit` puts back; all that a signal handler needs lies here, made beforehand.
nonisolated(unsafe) private var lastResort: UnsafeMutablePointer<termios>?
nonisolated(unsafe) private var lastWords: (bytes: StaticString, wanted: Bool) = ("\u{1B}[?2004l", false)
nonisolated(unsafe) private var actionsBefore: UnsafeMutablePointer<sigaction>?

private let crashes = [SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGQUIT]

private func putBack() {
  guard let modes = lastResort else { return }
  if lastWords.wanted {
    _ = write(STDOUT_FILENO, lastWords.bytes.utf8Start, lastWords.bytes.utf8CodeUnitCount)
  }
  _ = tcsetattr(STDIN_FILENO, TCSANOW, modes)
}

/// The terminal as it was found, and the promise that it is left so: on `deinit`, on `exit`, in a crash.
struct FoundTerminal: ~Copyable {
  private let modes: UnsafeMutablePointer<termios>
  private let old: UnsafeMutablePointer<sigaction>
  private let pastes: Bool

  /// Takes note of the terminal; nil if standard input is none. `pastes`: what is pasted is to be marked.
  init?(pastes: Bool) {
    var found = termios()
    guard tcgetattr(STDIN_FILENO, &found) == 0 else { return nil }
    self.pastes = pastes
    modes = .allocate(capacity: 1)
    modes.initialize(to: found)
    old = .allocate(capacity: 65)
    old.initialize(repeating: sigaction(), count: 65)
    (lastResort, actionsBefore, lastWords.wanted) = (modes, old, pastes)
    for signal in crashes {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { signal in
        putBack()
        // Then whatever was to happen: a back-trace, a core file, the end.
        if let before = actionsBefore { sigaction(signal, before + Int(signal), nil) }
        raise(signal)
      }
      action.sa_flags = Int32(SA_ONSTACK)
      sigaction(signal, &action, old + Int(signal))
    }
    _ = atexit(putBack)
  }

  deinit {
    giveBack()
    (lastResort, actionsBefore) = (nil, nil)
    for signal in crashes { sigaction(signal, old + Int(signal), nil) }
    old.deallocate()
    modes.deallocate()
  }

  /// The terminal as the shell, a pager or an editor expects it. What was typed ahead stays.
  func giveBack() {
    if pastes { write("\u{1B}[?2004l") }
    _ = tcsetattr(STDIN_FILENO, TCSADRAIN, modes)
  }

  /// The terminal as we had it.
  func takeAgain(_ ours: borrowing termios) {
    var ours = copy ours
    _ = tcsetattr(STDIN_FILENO, TCSADRAIN, &ours)
    askForMarks()
  }

  /// Has pastes marked, if they are to be. For each line anew: a shell that had us stopped turns it off.
  func askForMarks() {
    if pastes { write("\u{1B}[?2004h") }
  }

  private func write(_ text: String) { _ = writeAll(STDOUT_FILENO, text.utf8) }
}
