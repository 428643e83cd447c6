import Languages
import Mentions
import Testing

/// Sunday, the date from which the corpora count.
let today = Day("2024-10-20") ?? Day(number: 0)

/// Reads a text on that day.
func read(_ text: String, since: String? = nil) -> Reading {
  Languages.mentions.mentions(in: Text(text), today: today, since: since.flatMap { CalendarDate($0) })
}

/// What a phrase must give: one mention of the value, where it is marked.
func expect(_ entry: Corpus.Entry, _ kind: Mention.Kind, sourceLocation: SourceLocation = #_sourceLocation) {
  let found = read(entry.text).mentions
  let all = found.map { "\($0.kind) \($0.notation) \($0.span)" }.joined(separator: ", ")
  guard let mention = found.first(where: { $0.kind == kind && $0.span == entry.span }) else {
    Issue.record("\(entry.text): no \(kind) at \(entry.span); read \(all)", sourceLocation: sourceLocation)
    return
  }
  #expect(mention.notation == entry.value, "\(entry.text)", sourceLocation: sourceLocation)
  #expect(
    found.filter { $0.kind == kind }.count == 1, "\(entry.text): \(all)", sourceLocation: sourceLocation)
}
