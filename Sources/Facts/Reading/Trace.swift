import Mentions

extension FactReader {
  /// How a text was read, line by line, for people: the words found, the rows that fitted and whether what they say was
  /// taken as told, the values, for each value the roles it could have with their scores, and the facts.
  public func trace(_ text: Text, _ reading: Reading, _ context: ReadingContext) -> [String] {
    let drafts = drafts(of: text, reading, context)
    return ["words"] + words(text)
      + ["rows"] + drafts.flatMap { draft in draft.sightings.map { row($0, draft) } }
      + ["values"]
      + drafts.flatMap { draft in
        draft.items.enumerated().flatMap { values($0.offset, $0.element, draft) }
      }
      + ["facts"]
      + [Fact].together(drafts.flatMap(\.facts)).map { "  \(place($0.span, text))  \($0)" }
  }

  /// `  3–5 «住院»`: the words that belong to some row, each once.
  private func words(_ text: Text) -> [String] {
    var last = 0..<0
    return book.words(in: text).compactMap { word in
      guard word.start..<word.end != last else { return nil }
      last = word.start..<word.end
      return "  \(place(last, text))"
    }
  }

  private func row(_ sighting: Sighting, _ draft: Draft) -> String {
    let name: String
    var verdict = ""
    switch sighting.cue {
    case .says(let kind, let id, let beside):
      name = "\(Fact(kind, .id(id), beside))"
      verdict = draft.polarity.affirms(sighting, kind) ? "" : "  not told as true"
    case .topic(let kind, let id, let beside):
      name = "\(Fact(kind, .id(id), beside)), if asked for"
      verdict = draft.polarity.isAskedFor(sighting) ? "" : "  not asked for"
    case .role(let kind, _):
      name = "\(kind.rawValue) wants a value"
      verdict = draft.polarity.affirms(sighting, kind) ? "" : "  not told as true"
    case .principal: name = "the principal of a bill or a loan wants a value"
    case .hint(let kind): name = "\(kind.rawValue), if nothing else"
    case .total(let kind): name = "\(kind.rawValue), if nothing nearer"
    case .apart(let kind): name = "a value like \(kind.rawValue), of something else"
    case .same(let kind, let other): name = "\(kind.rawValue) as \(other.rawValue)"
    case .wants(let qualifier): name = "\(qualifier.rawValue) wants a value"
    case .beside(let qualifier, let value): name = "beside: \(qualifier.rawValue) \(value)"
    case .mark(let mark): name = "\(mark)"
    case .introduces(let kind): name = "a \(kind.rawValue) may follow"
    case .addresses(let kind): name = "a surname with a title may follow, for \(kind.rawValue)"
    case .act(let act): name = act.rawValue
    }
    let who = sighting.who.map { ", who \($0)" } ?? ""
    return
      "  \(place(sighting.hull, draft.text))  \(name)\(who)\(verdict)  ← \(short(sighting.row.way))"
  }

  /// A row with long lists of words cut: `没还|没还上|… … <kin>`.
  private func short(_ way: String) -> String {
    way.split(separator: " ").map { place in
      let words = place.split(separator: "|")
      return words.count > 4 ? words[..<3].joined(separator: "|") + "|…" : String(place)
    }.joined(separator: " ")
  }

  private func values(_ number: Int, _ item: Item, _ draft: Draft) -> [String] {
    let name =
      switch item.content {
      case .mention(let mention): "\(mention.kind) \(mention.value)"
      case .bare(let number): "number \(number.amount)"
      case .beside(let qualifier, let value): "\(qualifier.rawValue) \(value)"
      }
    let roles = draft.candidates.filter { $0.item == number }.map { candidate in
      let anchor = draft.anchors[candidate.anchor]
      let isChosen = anchor.filled[candidate.slot]?.span == item.span
      let tenths = Int(candidate.score * 10)
      return "      \(tenths / 10).\(tenths % 10)  \(anchor.kind.rawValue)\(anchor.id.map { "=\($0)" } ?? "")"
        + "  by \(place(anchor.hull, draft.text))" + (isChosen ? "  ✓" : "")
    }
    return ["  \(place(item.span, draft.text))  \(name)"] + roles
  }

  private func place(_ span: Range<Int>, _ text: Text) -> String {
    "\(span.lowerBound)–\(span.upperBound) «\(text.words(span))»"
  }
}
