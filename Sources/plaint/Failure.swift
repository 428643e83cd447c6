import EditLine

/// Why a command ends without having done its work.
struct Failure: Error {
  /// How the process ends; the numbers are those of sysexits.h.
  enum Status: Int32 {
    /// The input was read, but something in it is wrong.
    case wrongInput = 1
    /// A wrong tag, date or name on the command line.
    case usage = 64
    /// No such file.
    case noInput = 66
    /// A file cannot be written.
    case cannotWrite = 73
  }

  let status: Status
  /// A line or several: place, what was expected, what stood there. Empty where all was told already.
  let message: String

  init(_ status: Status, _ message: String = "") {
    (self.status, self.message) = (status, message)
  }

  init(_ error: FileError) {
    let status: Status =
      switch error {
      case .missing, .unreadable: .noInput
      case .unwritable, .full, .locked: .cannotWrite
      }
    self.init(status, error.description)
  }
}

/// What is said beside the work: errors and notes, on standard error, with nothing in them that steers a terminal.
enum Console {
  static func tell(_ text: String) {
    if text.isEmpty { return }
    try? Screen(descriptor: 2, traits: TerminalTraits()).write("plaint: " + text + "\n")
  }
}
