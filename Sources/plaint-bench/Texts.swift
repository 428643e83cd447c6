import Glibc

/// The texts that are timed, 8 MB each: quiet prose, look-alikes, complaints, and what is made to be slow.
enum Texts {
  static let size = 8 << 20

  /// Prose in three languages in which little is said that concerns a loan: herons, soup, a bridge in the fog.
  static func quiet() -> String { filled(with: prose()) }

  /// The different sentences that the prose is made of.
  static func prose() -> [String] {
    ["en", "zh-Hans", "zh-Hant"].flatMap { tag in
      (contents(of: "\(tests)/Prose/\(tag).txt") ?? "").split(separator: "\n").map(String.init)
    }
  }

  /// Text full of what is nearly a mention or a fact: the phrases that the tests of the languages leave alone.
  static func lookAlikes() -> String { filled(with: phrases(ofQuiet: true)) }

  /// Text with much to find: every phrase and sentence of the languages' corpora, one after the other.
  static func complaints() -> String { filled(with: sentences()) }

  /// The different sentences that complaints are made of.
  static func sentences() -> [String] { phrases(ofQuiet: false) }

  /// Long runs of one thing: numerals, separators, units, brackets.
  static let hostile: [(name: String, text: String)] = [
    // 一一一…, 1,1,1,…, 上上上…个月: the scalars by their numbers, since no word stands in Swift outside Languages.
    ("numerals", String(repeating: "\u{4E00}", count: size / 3)),
    ("separators", String(repeating: "1,", count: size / 2)),
    ("units", String(repeating: "\u{4E0A}", count: size / 3 - 2) + "\u{4E2A}\u{6708}"),
    ("brackets", String(repeating: "[", count: size / 2) + String(repeating: "{", count: size / 2)),
  ]

  /// Over and over, up to the size.
  private static func filled(with parts: [String]) -> String {
    var text = ""
    text.reserveCapacity(size + 1024)
    while text.utf8.count < size, !parts.isEmpty {
      for part in parts where text.utf8.count < size { text += part + "。\n" }
    }
    return text
  }

  /// The phrases that stand between quotes in the corpora beside the rules.
  private static func phrases(ofQuiet wantsQuiet: Bool) -> [String] {
    var found: Set<String> = []
    var phrases: [String] = []
    for language in ["Chinese", "English"] {
      for file in files(in: "\(tests)/LanguagesTests/\(language)") {
        let isQuiet = file.hasSuffix("Quiet.swift") || file.hasSuffix("Silence.swift")
        guard isQuiet == wantsQuiet, let text = contents(of: file) else { continue }
        for phrase in quoted(text) where found.insert(phrase).inserted { phrases.append(phrase) }
      }
    }
    return phrases
  }

  private static let tests =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Tests"

  private static func quoted(_ source: String) -> [String] {
    source.split(separator: "\"").enumerated().filter { $0.offset % 2 == 1 }.flatMap { part in
      part.element.split(separator: "·").map { phrase in
        String(phrase.filter { $0 != "«" && $0 != "»" && $0 != "\\" && $0 != "\n" })
      }
    }
    .filter { $0.utf8.count > 12 }
  }

  private static func files(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".swift") { names.append("\(folder)/\(name)") }
    }
    return names.sorted()
  }

  private static func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
