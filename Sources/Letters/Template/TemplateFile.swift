import CTemplates

/// `letter.en.txt`: a file of pieces in one language; the tag before `.txt` says which.
public struct TemplateFile: Sendable, Hashable {
  /// The file's name, without its folder.
  public let name: String
  /// What stands in it.
  public let text: String

  /// A file as it was read from a folder.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The language's tag, "en" of `letter.en.txt`; `nil` where the name has none.
  public var tag: String? {
    let parts = name.split(separator: ".")
    return parts.count >= 3 && parts.last == "txt" ? String(parts[parts.count - 2]) : nil
  }

  /// What the file is about: "letter" of `letter.en.txt`.
  public var subject: String { String(name.prefix { $0 != "." }) }

  /// The files that are part of the program.
  public static var embedded: [TemplateFile] { embedded { _ in true } }

  /// Those of them whose name is wanted; the others are not copied.
  static func embedded(_ isWanted: (String) -> Bool) -> [TemplateFile] {
    (0..<embeddedTemplateCount()).compactMap { place in
      let file = embeddedTemplate(place)
      let name = String(
        decoding: UnsafeRawBufferPointer(start: file.name, count: file.nameCount), as: UTF8.self)
      guard isWanted(name) else { return nil }
      let text = UnsafeBufferPointer(start: file.bytes, count: file.count)
      return TemplateFile(name: name, text: String(decoding: text, as: UTF8.self))
    }
  }
}
