import EditLine
import Glibc
import Mentions

/// The saved cases: one transcript a case, 0600, in a folder of 0700.
struct Store {
  /// `$XDG_STATE_HOME/plaint`, else `~/.local/state/plaint`.
  let folder: String

  init(environment: [String: String]) {
    let home = environment["HOME"] ?? "."
    // An entry that is not absolute is to be ignored (XDG Base Directory Specification).
    let state =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/state"
    folder = state + "/plaint"
  }

  /// The commands of earlier talks.
  var history: String { folder + "/history" }

  /// The file of a case.
  func path(of name: String) -> String { folder + "/" + name + ".txt" }

  /// The cases, the one last written at the end.
  var names: [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var found: [(written: timespec, name: String)] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      guard name.hasSuffix(".txt"), stat(folder + "/" + name, &status) == 0 else { continue }
      found.append((status.st_mtim, String(name.dropLast(4))))
    }
    return found.sorted {
      ($0.written.tv_sec, $0.written.tv_nsec, $0.name) < ($1.written.tv_sec, $1.written.tv_nsec, $1.name)
    }.map(\.name)
  }

  /// A name for a case that was given none: its date and a number, `2024-10-20-1`.
  func newName(on day: Day) -> String {
    let taken = Set(names)
    var number = 1
    while taken.contains("\(day)-\(number)") { number += 1 }
    return "\(day)-\(number)"
  }

  /// Whether a case can have this name: it is a file's, and stays in the folder.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".") && !name.hasPrefix("-")
      && !name.contains("/")
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }
}
