import CEditLine
import Glibc

/// Lines typed at a terminal, with libedit's editing: one for the whole process, used by one thread.
///
/// libedit moves the cursor and draws; what it does badly is done here: reading, signals and resizing
/// (`Reader`), pastes, Up and Down, search, undo.
public final class TerminalLines: LineSource {
  static let initialKeys = "\\e[=p"

  let edit: OpaquePointer
  let complete: (String) -> [Candidate]
  let hint: (String) -> String?
  let traits: TerminalTraits
  /// Both are given back by becoming nil.
  var signals: Signals?
  var terminal: FoundTerminal?
  /// The modes while a line is edited.
  var editing = termios()

  var keys = KeyQueue(known: KeyBinding.sequences)
  var recall = Recall()
  var undo = UndoStack()
  var initial: [wchar_t] = []
  var interrupted: String?
  var ending: Int32?
  var isModal = false
  var isHinting = false
  /// The prompt as it is counted, and, with what sets it off, as libedit reads it: both end where its C
  /// strings do.
  var prompt: [wchar_t] = [] { didSet { promptShown.set(styled(prompt)) } }
  private let promptShown = WideString()
  private let rightShown = WideString()

  /// nil unless standard input and output are terminals, and a UTF-8 locale is to be had.
  ///
  /// `complete` gets what stands before the cursor, on Tab; `hint` a line that begins with `/`, and may give a
  /// few words to be shown below it.
  public init?(
    program: String, complete: @escaping (String) -> [Candidate], hint: @escaping (String) -> String?,
    traits: TerminalTraits
  ) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, UTF8Locale.take(), let signals = Signals(),
      let terminal = FoundTerminal(pastes: traits.escapes), let edit = edit_open(program)
    else { return nil }
    self.edit = edit
    self.complete = complete
    self.hint = hint
    self.traits = traits
    self.signals = consume signals
    self.terminal = consume terminal
    setUp()
  }

  deinit { close() }

  /// Yes: a person sees the prompt.
  public var isInteractive: Bool { true }
  /// How many times typed or pasted bytes became U+FFFD.
  public var malformed: Int { keys.malformed }
  /// Done once, when the person begins to type: what takes a while is got ready while they go on. A terminal that
  /// answers a question about itself (its bytes begin with Escape) types nothing.
  public var onFirstKey: (() -> Void)?
  /// Makes an entry reachable with Up and Ctrl-R.
  public func remember(_ entry: String) { recall.add(entry) }

  /// Whether Ctrl-C was pressed since the last line: what is being written now should stop.
  public func wasInterrupted() -> Bool {
    noticeSignals()
    return stopped
  }
  private var stopped = false

  /// Shows the prompt and waits for what the person does.
  public func next(_ prompt: PromptSpec) throws(InputError) -> LineEvent {
    guard terminal != nil else { return .endOfInput }
    noticeSignals()
    if let ending { return .terminate(signal: ending) }
    (undo, interrupted, stopped) = (UndoStack(), nil, false)
    recall.rewind()
    self.prompt = Draft.scalars(Screen.oneLine(prompt.text))
    rightShown.set(traits.escapes ? Draft.scalars(Screen.oneLine(prompt.right)) : [])
    initial = prompt.initial.unicodeScalars.compactMap(Controls.kept).map { wchar_t(bitPattern: $0.value) }
    if !initial.isEmpty { el_push(edit, "\u{1B}" + TerminalLines.initialKeys.dropFirst(2)) }
    el_resize(edit)
    // Before the prompt is seen: who answers at once must be read in the new modes already.
    _ = edit_set(edit, EL_PREP_TERM, 1)
    _ = tcgetattr(STDIN_FILENO, &editing)
    terminal?.askForMarks()
    var count: Int32 = 0
    let line = el_wgets(edit, &count)
    return event(line, Int(count))
  }

  /// Lends the terminal, as it was found, to an editor or a pager.
  public func released<T>(_ body: () throws -> T) rethrows -> T {
    var ours = termios()
    _ = tcgetattr(STDIN_FILENO, &ours)
    terminal?.giveBack()
    defer {
      terminal?.takeAgain(ours)
      // A Ctrl-C was the child's.
      noticeSignals()
      stopped = false
    }
    return try body()
  }

  /// Leaves the terminal as it was found, and signals to whoever had them. Can be called twice.
  public func close() {
    guard terminal != nil else { return }
    edit_close(edit)
    terminal = nil
    signals = nil
  }

  private func event(_ line: UnsafePointer<wchar_t>?, _ count: Int) -> LineEvent {
    if let ending {
      put(below(draft))
      return .terminate(signal: ending)
    }
    if let draft = interrupted {
      recall.add(draft)
      return .interrupted(draft: draft)
    }
    guard let line, count > 0 else {
      put("\n")
      return .endOfInput
    }
    let text = UnsafeBufferPointer(start: line, count: count)
    return .line(Draft.text(text.last == 0x0A ? text.dropLast() : text[...]))
  }

  private func noticeSignals() {
    for signal in signals?.taken() ?? [] {
      if signal == SIGTERM || signal == SIGHUP { ending = ending ?? signal }
      if signal == SIGINT { stopped = true }
    }
  }
}

extension TerminalLines {
  static func owner(of edit: OpaquePointer?) -> TerminalLines? {
    guard let edit, let owner = edit_owner(edit) else { return nil }
    return Unmanaged<TerminalLines>.fromOpaque(owner).takeUnretainedValue()
  }

  /// ~/.editrc is not read: it could take Ctrl-C or pasting away.
  private func setUp() {
    _ = edit_set_owner(edit, Unmanaged.passUnretained(self).toOpaque())
    if !traits.escapes {
      _ = edit_set_name(edit, EL_TERMINAL, "dumb")
      _ = edit_set(edit, EL_EDITMODE, 1)
    }
    _ = edit_set_name(edit, EL_EDITOR, "emacs")
    _ = edit_set(edit, EL_SIGNAL, 0)
    // Ctrl-C and Ctrl-Z are keys, CR and LF stay what they are; between two lines, what is typed ahead
    // comes whole (a terminal's own lines end at 4,095 bytes) and is not shown twice.
    for mode in ["-isig", "-inlcr", "-icrnl", "-ixon"] { _ = edit_set_mode(edit, "-d", mode) }
    for mode in ["-icanon", "-echo", "-icrnl", "-inlcr"] { _ = edit_set_mode(edit, "-x", mode) }
    _ = edit_set_prompt(edit, EL_PROMPT_ESC) { TerminalLines.owner(of: $0)?.promptShown.start }
    _ = edit_set_prompt(edit, EL_RPROMPT_ESC) { TerminalLines.owner(of: $0)?.rightShown.start }
    _ = edit_set_reader(edit) { TerminalLines.owner(of: $0)?.readScalar($1) ?? 0 }
    for binding in KeyBinding.all {
      if let function = binding.function { _ = edit_add(edit, binding.name, function) }
      for keys in binding.keys { _ = edit_bind(edit, keys, binding.name) }
    }
  }

  /// The prompt stands out from the answers above it.
  private func styled(_ prompt: [wchar_t]) -> [wchar_t] {
    guard traits.escapes, !prompt.isEmpty else { return prompt }
    return Draft.scalars("\u{1}\u{1B}[1m\u{1}") + prompt + Draft.scalars("\u{1}\u{1B}[0m\u{1}")
  }
}

/// A C string that stays where it is until it is set anew.
final class WideString {
  private(set) var start: UnsafeMutablePointer<wchar_t>

  init() {
    start = .allocate(capacity: 1)
    start.initialize(to: 0)
  }

  deinit { start.deallocate() }

  func set(_ text: [wchar_t]) {
    start.deallocate()
    start = .allocate(capacity: text.count + 1)
    for (index, scalar) in (text + [0]).enumerated() { (start + index).initialize(to: scalar) }
  }
}
