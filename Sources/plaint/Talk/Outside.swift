import EditLine
import Glibc

/// Programs that the talk lends the terminal to.
enum Outside {
  /// Shows a long text in the person's pager; false where it could not be started.
  static func page(_ text: String, with pager: String) -> Bool {
    guard let pipe = popen(pager, "we") else { return false }
    // Who leaves the pager early has read enough: that is no reason to end.
    let before = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, before) }
    let bytes = Array(Screen.visible(text).utf8)
    _ = fwrite(bytes, 1, bytes.count, pipe)
    return pclose(pipe) == 0
  }

  /// Opens a text in the person's editor; `nil` where it was left unchanged or the editor failed.
  static func edited(_ text: String, with editor: String, in folder: String) -> String? {
    var template = Array("\(folder)/plaint-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    let path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
    defer { unlink(path) }
    let bytes = Array(text.utf8)
    let written = write(file, bytes, bytes.count)
    close(file)
    guard written == bytes.count else { return nil }
    let quoted =
      "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    guard system("\(editor) \(quoted)") == 0, let after = try? Files.read(path) else { return nil }
    var changed = String(decoding: after, as: UTF8.self)
    while changed.hasSuffix("\n") { changed.removeLast() }
    return changed == text || changed.isEmpty ? nil : changed
  }
}
