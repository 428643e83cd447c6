/// A piece of a text and what stands in its place: 7月15号 → 6月3号.
struct Exchange {
  let was: String
  let now: String
}

extension String {
  /// The text with every piece exchanged, read once from left to right; where two pieces begin, the longer is meant.
  func exchanging(_ exchanges: [Exchange]) -> String {
    let exchanges = exchanges.sorted { $0.was.utf8.count > $1.was.utf8.count }
    var text = ""
    var rest = self[...]
    while let first = rest.first {
      if let exchange = exchanges.first(where: { rest.hasPrefix($0.was) }) {
        text += exchange.now
        rest = rest.dropFirst(exchange.was.count)
      } else {
        text.append(first)
        rest = rest.dropFirst()
      }
    }
    return text
  }
}
