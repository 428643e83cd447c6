/// A letter as plain text: lines of at most so many columns, LF, no trailing blanks.
public struct TextLayout: Sendable {
  /// The columns of the page.
  public var width: Int

  /// A page of 80 columns, or of another width (at least 20).
  public init(width: Int = 80) { self.width = max(width, 20) }

  /// The whole letter, with an LF at its end.
  public func text(_ letter: Letter) -> String { lines(letter.lines).map { $0 + "\n" }.joined() }

  /// A text that is no letter, wrapped in the same way: a reply of the talk.
  public func text(_ text: String) -> String {
    lines(Letter.lines(of: [Run(text)], marks: false)).joined(separator: "\n")
  }

  /// The lines as they stand on the page.
  public func lines(_ lines: [Letter.Line]) -> [String] {
    var page: [String] = []
    var place = 0
    while place < lines.count {
      let line = lines[place]
      switch line.place {
      case .start:
        page += LineBreaker(width: width, hanging: line.hanging).lines(of: line.text).map(\.spaced)
        place += 1
      case .centre:
        let broken = LineBreaker(width: width, hanging: 0).lines(of: line.text)
        page += broken.map { indented($0, by: (width - DisplayWidth.of($0)) / 2) }
        place += 1
      case .end:
        let block = lines[place...].prefix { $0.place == .end }
        page += signature(block.map(\.text))
        place += block.count
      }
    }
    return page
  }

  /// The signature stands right of the middle, its lines one below the other.
  private func signature(_ lines: [String]) -> [String] {
    let longest = lines.map { DisplayWidth.of($0) }.max() ?? 0
    let start = max(0, min(width / 2, width - 12 - longest))
    return lines.flatMap { line in
      LineBreaker(width: width - start, hanging: 0).lines(of: line).map { indented($0, by: start) }
    }
  }

  private func indented(_ line: String, by columns: Int) -> String {
    line.isEmpty ? "" : String(repeating: " ", count: max(0, columns)) + line.spaced
  }
}

extension String {
  /// Spaces that held a date together are plain ones on the page.
  var spaced: String { replacing("\u{A0}", with: " ") }
}
