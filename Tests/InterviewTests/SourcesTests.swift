import Foundation
import Testing

/// Words of human languages stand in `Sources/Languages` and in `templates`, and nowhere else.
@Suite struct SourcesTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  @Test func noSwiftOutsideLanguagesHoldsAWordOfChinese() throws {
    let files = try #require(FileManager.default.enumerator(at: Self.root, includingPropertiesForKeys: nil))
    var seen = 0
    for case let file as URL in files
    where file.pathExtension == "swift" && !file.path.contains("/Languages/") {
      seen += 1
      let text = try String(contentsOf: file, encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        let quoted = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.flatMap(\.element.unicodeScalars)
        let isTable = file.lastPathComponent == "Traditional.swift"
        #expect(
          isTable || !quoted.contains { (0x4E00...0x9FFF).contains($0.value) },
          "\(file.lastPathComponent):\(number + 1): \(line)")
      }
    }
    #expect(seen > 100)
  }
}
