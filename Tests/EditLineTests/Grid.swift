import Testing

@testable import EditLine

/// What a terminal shows for the bytes it was sent: as much of an xterm as libedit and we make use of.
struct Grid {
  private(set) var cells: [[String]]
  private(set) var row = 0, column = 0
  /// Sequences that it does not know; a test that meets one must fail.
  private(set) var unknown: [String] = []
  private let columns: Int
  private var saved = (row: 0, column: 0)
  private var escape = ""
  private var wraps = false

  init(columns: Int, rows: Int) {
    UTF8Locale.take()
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows that show something, without the blanks at their ends.
  var lines: [String] {
    var lines = cells.map { row in
      let text = row.joined()
      return String(
        text.prefix(
          text.lastIndex { $0 != " " }.map { text.distance(from: text.startIndex, to: $0) + 1 } ?? 0))
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  mutating func show(_ text: String) {
    for scalar in text.unicodeScalars {
      if !escape.isEmpty {
        escape.unicodeScalars.append(scalar)
        if isWhole(escape.unicodeScalars) {
          obey(escape)
          escape = ""
        }
      } else if scalar == "\u{1B}" {
        escape = "\u{1B}"
      } else {
        put(scalar)
      }
    }
  }

  private func isWhole(_ keys: String.UnicodeScalarView) -> Bool {
    guard let last = keys.last, keys.dropFirst().first == "[" else { return true }
    return keys.count > 2 && !(0x20...0x3F).contains(last.value)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": (column, wraps) = (0, false)
    case "\u{8}": (column, wraps) = (max(0, column - 1), false)
    case "\n": down()
    case "\u{7}": break
    default:
      let width = Layout.width(String(scalar))
      if wraps || column + width > columns {
        (column, wraps) = (0, false)
        down()
      }
      guard width > 0 else { return cells[row][max(0, column - 1)].unicodeScalars.append(scalar) }
      cells[row][column] = String(scalar)
      if width == 2 { cells[row][column + 1] = "" }
      column += width
      if column == columns { (column, wraps) = (columns - 1, true) }
    }
  }

  private mutating func down() {
    row += 1
    wraps = false
    guard row == cells.count else { return }
    row -= 1
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func obey(_ sequence: String) {
    let parameters = sequence.dropFirst(2).dropLast().split(separator: ";").map { Int($0) ?? 0 }
    let count = max(1, parameters.first ?? 1)
    wraps = false
    switch (sequence.dropFirst().first, sequence.last) {
    case ("7", _): saved = (row, column)
    case ("8", _): (row, column) = saved
    case ("D", _): down()
    case ("[", "A"): row = max(0, row - count)
    case ("[", "B"): row = min(cells.count - 1, row + count)
    case ("[", "C"): column = min(columns - 1, column + count)
    case ("[", "D"): column = max(0, column - count)
    case ("[", "G"): column = min(columns, count) - 1
    case ("[", "K"): for place in column..<columns { cells[row][place] = " " }
    case ("[", "J"):
      for place in column..<columns { cells[row][place] = " " }
      for below in (row + 1)..<max(row + 1, cells.count) {
        cells[below] = Array(repeating: " ", count: columns)
      }
    case ("[", "P"):
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += Array(repeating: " ", count: columns - cells[row].count)
    case ("[", "@"):
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row].removeLast(count)
    case ("[", "m"), ("[", "h"), ("[", "l"): break
    default: unknown.append(sequence)
    }
  }
}

extension Pty {
  /// Waits until the screen shows these rows, from the first one on, with the cursor in this place.
  func expectScreen(
    _ lines: [String], row: Int, column: Int, columns: Int, rows: Int = 24,
    location: SourceLocation = #_sourceLocation
  ) throws {
    var grid = Grid(columns: columns, rows: rows)
    while true {
      // All of it anew: a scalar may have been cut by the last read.
      grid = Grid(columns: columns, rows: rows)
      grid.show(text)
      if grid.lines == lines, grid.row == row, grid.column == column { break }
      guard more() else { break }
    }
    #expect(grid.lines == lines, sourceLocation: location)
    #expect([grid.row, grid.column] == [row, column], sourceLocation: location)
    #expect(grid.unknown.isEmpty, sourceLocation: location)
  }
}
