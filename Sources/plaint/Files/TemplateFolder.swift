import EditLine
import Glibc
import Letters

/// A folder of templates: files named as the built-in ones, `letter.en.txt`.
enum TemplateFolder {
  /// Its files, by name; others than `NAME.TAG.txt` are left alone.
  static func read(_ folder: String) throws(Failure) -> [TemplateFile] {
    guard let entries = opendir(folder) else { throw Failure(.reading(folder, errno)) }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), TemplateFile(name: name, text: "").tag != nil { names.append(name) }
    }
    var files: [TemplateFile] = []
    for name in names.sorted() { files.append(TemplateFile(name: name, text: try text(folder + "/" + name))) }
    if files.isEmpty {
      throw Failure(.wrongInput, "\(folder): expected files such as letter.en.txt; there are none")
    }
    return files
  }

  private static func text(_ path: String) throws(Failure) -> String {
    guard let text = String(validating: try Saved.bytes(path), as: UTF8.self) else {
      throw Failure(.wrongInput, "\(path): expected text in UTF-8; the bytes are no UTF-8")
    }
    return text
  }
}
