/// `2024-10-01 ⇥ holiday ⇥ 国庆节`: rows of cells between tabs under one row of names; `#` begins a comment line.
struct Table: Sendable {
  private(set) var rows: [[String: String]] = []

  /// Reads UTF-8; an empty cell is as if it were not there.
  init(_ bytes: some Sequence<UInt8>) {
    let lines = String(decoding: Array(bytes), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    guard let head = lines.first?.split(separator: "\t", omittingEmptySubsequences: false) else { return }
    for line in lines.dropFirst() {
      var row: [String: String] = [:]
      for (name, cell) in zip(head, line.split(separator: "\t", omittingEmptySubsequences: false))
      where !cell.isEmpty {
        row[String(name)] = String(cell)
      }
      rows.append(row)
    }
  }
}
