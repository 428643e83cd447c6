import Glibc

/// The end of the pipe that the handler writes to; the one thing that it may touch.
nonisolated(unsafe) private var wakeEnd: Int32 = -1

/// SIGWINCH, SIGTERM, SIGHUP, SIGCONT, SIGINT: a handler leaves the number in a pipe, and the reader, which
/// waits for keys and for the pipe, acts on it where anything may be done.
///
/// libedit's own handling (EL_SIGNAL) writes past its buffer on a resize, and sends a SIGTERM on to the shell
/// that started us.
struct Signals: ~Copyable {
  /// Readable when a signal has come.
  let readEnd: Int32
  private let writeEnd: Int32
  private var before: [(signal: Int32, action: sigaction)] = []

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    wakeEnd = writeEnd
    for signal in [SIGWINCH, SIGTERM, SIGHUP, SIGCONT, SIGINT] {
      var action = sigaction(), old = sigaction()
      action.__sigaction_handler.sa_handler = { signal in
        let saved = errno
        var byte = UInt8(truncatingIfNeeded: signal)
        _ = write(wakeEnd, &byte, 1)
        errno = saved
      }
      // No SA_RESTART: a write that waits on a stopped terminal gives way to Ctrl-C.
      sigaction(signal, &action, &old)
      before.append((signal, old))
    }
  }

  deinit {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
    wakeEnd = -1
    close(readEnd)
    close(writeEnd)
  }

  /// The signals since the last time; does not wait.
  func taken() -> [Int32] {
    var numbers = [UInt8](repeating: 0, count: 256)
    let count = numbers.withUnsafeMutableBytes { read(readEnd, $0.baseAddress, $0.count) }
    return numbers.prefix(max(0, count)).map(Int32.init)
  }
}
