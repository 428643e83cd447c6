import ArgumentParser
import EditLine
import Glibc
import Guide
import Letters
import Mentions

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Whether all that a talk needs is there.")

  func run() throws {
    let environment = Environment.current()
    let store = Store(environment: environment)
    let faults = Templates.builtIn.faults
    let checks = [
      Check(
        "UTF-8", UTF8Locale.take(),
        MachineLocale.language(environment)?.tag ?? "the locale names no language of ours",
        else: "no UTF-8 locale, not even C.UTF-8: Chinese cannot be typed"),
      Check(
        "terminal", isatty(0) == 1 && isatty(1) == 1, terminal(environment),
        else: "standard input or output is none: lines are read as from a pipe", matters: false),
      saved(store),
      Check(
        "templates", faults.isEmpty, Language.all.map(\.tag).joined(separator: ", "),
        else: faults.map(\.description).joined(separator: "; ")),
    ]
    for check in checks { try Output.show(check.line) }
    if checks.contains(where: { !$0.isWell && $0.matters }) { throw Failure(.wrongInput) }
  }

  private func terminal(_ environment: [String: String]) -> String {
    let traits = TerminalTraits.detect(environment: environment, isTTY: true)
    return "\(traits.columns) × \(traits.rows)" + (traits.escapes ? "" : ", plain")
  }

  private func saved(_ store: Store) -> Check {
    var status = stat()
    guard stat(store.folder, &status) == 0 else {
      return Check("saved cases", true, "\(store.folder) is made by the first talk", else: "")
    }
    let isPrivate = status.st_mode & 0o077 == 0
    let canWrite = access(store.folder, W_OK | X_OK) == 0
    return Check(
      "saved cases", isPrivate && canWrite, "\(store.names.count) in \(store.folder)",
      else: canWrite
        ? "\(store.folder) can be read by others: chmod 700 it" : "\(store.folder) cannot be written")
  }

  private struct Check {
    let name: String
    let isWell: Bool
    let words: String
    let matters: Bool

    init(_ name: String, _ isWell: Bool, _ well: String, else ill: String, matters: Bool = true) {
      (self.name, self.isWell, self.matters) = (name, isWell, matters)
      words = isWell ? well : ill
    }

    var line: String { "\(isWell ? "ok  " : "    ")\(name): \(words)\n" }
  }
}
