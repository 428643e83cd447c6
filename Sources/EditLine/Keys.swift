import CEditLine
import Glibc

/// A key function and the keys that call it; `keys` in libedit's notation (`\e` is ESC, `^A` Ctrl-A).
struct KeyBinding {
  let name: String
  let keys: [String]
  /// nil for a function of libedit's own.
  let function: edit_key_function?

  init(_ name: String, _ keys: [String], _ function: edit_key_function? = nil) {
    self.name = name
    self.keys = keys
    self.function = function
  }

  /// `\e[A` → `ESC[A`: the sequences of all bindings, as the terminal sends them.
  static var sequences: Set<String> {
    Set(all.flatMap(\.keys).filter { $0.hasPrefix("\\e") }.map { "\u{1B}" + $0.dropFirst(2) })
  }

  /// A C function can capture nothing, so each is written out, and finds its line by the EditLine.
  static var all: [KeyBinding] {
    [
      KeyBinding("plaint-paste", ["\\e[200~"]) { edit, _ in run(edit) { $0.paste() } },
      KeyBinding("plaint-nothing", ["\\e[201~", "\\ex", "\\eX"]) { _, _ in UInt8(CC_NORM) },
      KeyBinding("plaint-interrupt", ["^C"]) { edit, _ in run(edit) { $0.interrupt() } },
      KeyBinding("plaint-suspend", ["^Z"]) { edit, _ in run(edit) { $0.suspend() } },
      KeyBinding("plaint-complete", ["^I"]) { edit, _ in run(edit) { $0.completeWord() } },
      KeyBinding("plaint-newline", ["\\e^M", "\\e^J"]) { edit, _ in run(edit) { $0.insert([0x0A]) } },
      KeyBinding("plaint-quote", ["^V"]) { edit, _ in run(edit) { $0.quote() } },
      KeyBinding("plaint-up", ["^P", "\\e[A", "\\eOA"]) { edit, _ in run(edit) { $0.up() } },
      KeyBinding("plaint-down", ["^N", "\\e[B", "\\eOB"]) { edit, _ in run(edit) { $0.down() } },
      KeyBinding("plaint-undo", ["^_"]) { edit, _ in run(edit) { $0.undoChange() } },
      KeyBinding("plaint-search", ["^R"]) { edit, _ in run(edit) { $0.search() } },
      KeyBinding("plaint-initial", [TerminalLines.initialKeys]) { edit, _ in run(edit) { $0.insertInitial() }
      },
      KeyBinding("ed-prev-char", ["\\e[D", "\\eOD"]),
      KeyBinding("ed-next-char", ["\\e[C", "\\eOC"]),
      KeyBinding("ed-prev-word", ["\\e[1;5D", "\\e[1;3D"]),
      KeyBinding("em-next-word", ["\\e[1;5C", "\\e[1;3C"]),
      KeyBinding("ed-move-to-beg", ["\\e[H", "\\eOH", "\\e[1~", "\\e[7~"]),
      KeyBinding("ed-move-to-end", ["\\e[F", "\\eOF", "\\e[4~", "\\e[8~"]),
      KeyBinding("ed-delete-next-char", ["\\e[3~"]),
      KeyBinding("ed-delete-prev-word", ["^W"]),
    ]
  }
}

private func run(_ edit: OpaquePointer?, _ act: (TerminalLines) -> Int32) -> UInt8 {
  guard let lines = TerminalLines.owner(of: edit) else { return UInt8(CC_ERROR) }
  return UInt8(truncatingIfNeeded: act(lines))
}
