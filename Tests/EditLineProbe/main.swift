// The smallest talk there is: it says what it got. The tests drive it through a pseudo-terminal.
import EditLine
import Glibc

let arguments = CommandLine.arguments
func value(of option: String) -> String? {
  guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else { return nil }
  return arguments[place + 1]
}

let commands = [
  Candidate("/help", note: "显示帮助"), Candidate("/letter", note: "预览 letter"),
  Candidate("/language", note: "換語言"), Candidate("/quit", note: "退出"),
]
let isTTY = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
let traits = TerminalTraits.detect(environment: Environment.current(), isTTY: isTTY)
let screen = Screen(traits: traits)
func say(_ text: String) {
  do { try screen.write(text + "\n") } catch { exit(73) }
}

if let most = value(of: "--largest").flatMap({ UInt($0) }) {
  // As a full disk: a write comes to its end in the middle.
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: most, rlim_max: most)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}

let terminal = TerminalLines(
  program: "plaint",
  complete: { typed in commands.filter { $0.text.hasPrefix(typed) } },
  hint: { typed in
    if typed == "/abort" { abort() }
    let fitting = commands.filter { $0.text.hasPrefix(typed) }
    return fitting.isEmpty ? nil : "hint: " + fitting.map { $0.text + " " + $0.note }.joined(separator: "  ")
  },
  traits: traits)
let lines: any LineSource = terminal ?? StreamLines(descriptor: STDIN_FILENO, limit: 1 << 20)
let journal: Journal?
do {
  journal = try value(of: "--journal").map { path throws(FileError) in try Journal(path: path, durable: true)
  }
} catch {
  say("\(error)")
  exit(73)
}

/// Until so much is typed ahead.
func work(until waiting: Int32) {
  var count: Int32 = 0
  while count < waiting {
    _ = ioctl(STDIN_FILENO, UInt(FIONREAD), &count)
    sched_yield()
  }
}

@MainActor func act(on line: String) throws {
  switch line {
  case "/busy":
    say("[busy]")
    work(until: 4000)
  case "/long":
    try screen.write("begin\n" + String(repeating: "long output\n", count: 1_000_000)) {
      terminal?.wasInterrupted() ?? false
    }
    say("[stopped]")
  case "/lend":
    terminal?.released {
      say("[lent]")
      say("[child read \(readLine() ?? "nothing")]")
    }
  case "/exit": exit(3)
  case "/show": try screen.write("\u{1B}[31mred\u{202E}\n", style: .strong)
  default: break
  }
}

var prompt = PromptSpec("你> ", right: value(of: "--right") ?? "", initial: value(of: "--initial") ?? "")
say("[ready \(getpid())]")
loop: while true {
  do {
    let event = try lines.next(prompt)
    prompt.initial = ""
    switch event {
    case .line(let text):
      try journal?.append(Array(text.utf8))
      let shown = text.unicodeScalars.count > 300 ? "…\(text.suffix(8))" : text.debugDescription
      say(
        "[line \(text.unicodeScalars.count) \(text.utf8.reduce(5381) { ($0 &* 33) ^ UInt32($1) })] \(shown)")
      if lines.malformed > 0 { say("[malformed \(lines.malformed)]") }
      lines.remember(text)
      try act(on: text)
    case .interrupted(let draft): say("[interrupted] \(draft.debugDescription)")
    case .endOfInput:
      say("[end]")
      break loop
    case .terminate(let signal):
      say("[signal \(signal)]")
      terminal?.close()
      exit(128 + signal)
    }
  } catch {
    say("[error] \(error)")
  }
}
terminal?.close()
terminal?.close()
