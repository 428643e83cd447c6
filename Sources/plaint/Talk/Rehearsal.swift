import Glibc
import Interview

/// While the person types the first line, the words and rules are got ready, so that the first answer costs what others cost.
enum Rehearsal {
  /// A copy of the conversation gives one answer on a thread of its own, and is thrown away.
  static func begin(_ interview: Interview) {
    // Signals are for the thread that waits for the person.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let copy = Unmanaged.passRetained(Copy(interview))
    var thread = pthread_t()
    let failed = pthread_create(
      &thread, nil,
      { copy in
        guard let copy else { return nil }
        Unmanaged<Copy>.fromOpaque(copy).takeRetainedValue().interview.rehearsed()
        return nil
      }, copy.toOpaque())
    if failed == 0 { pthread_detach(thread) } else { copy.release() }
  }

  private final class Copy: Sendable {
    let interview: Interview
    init(_ interview: Interview) { self.interview = interview }
  }
}
