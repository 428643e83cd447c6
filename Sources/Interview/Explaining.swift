import Cases
import Facts
import Letters
import Mentions

extension Interview {
  /// Every fact with the words that it came from, every figure with its formula.
  func factLines(_ view: View) -> [String] {
    guard !view.known.facts.isEmpty else { return say("facts.none", view).lines }
    var lines: [String] = []
    for (index, known) in view.known.facts.enumerated() {
      lines += say("facts.line", view, values(of: known, view, number: index + 1)).lines
    }
    let figures = view.computed.filter { $0.name != "today" }
    if !figures.isEmpty { lines += say("facts.computed", view).lines }
    for figure in figures { lines += say("facts.figure", view, values(of: figure, view)).lines }
    let open = view.known.open
    if !open.isEmpty { lines += say("facts.open", view).lines }
    for check in open {
      lines += check.facts.compactMap { fact in view.known.facts.first { $0.fact == fact } }
        .compactMap { phrase($0, view) }.map { "  " + $0 }
    }
    return lines
  }

  private func values(of known: Known, _ view: View, number: Int) -> [String: Value] {
    [
      "n": .integer(number), "fact": .text(phrase(known, view) ?? known.fact.description),
      "turn": .integer(known.turn), "words": .text(known.words),
    ]
  }

  private func values(of figure: Computed, _ view: View) -> [String: Value] {
    ["name": .text(figure.name), "formula": .text(figure.formula), "value": figure.value]
  }

  /// `/why`: why the question is asked. `/why 3`: where the third sentence of the letter comes from.
  func why(_ rest: String, _ view: View) -> Reply {
    guard !rest.isEmpty else {
      if let clash = state.clash {
        return Reply(lines: clash.facts.compactMap { origin($0, view) }.flatMap { $0 }, asked: state.pending)
      }
      guard let need = state.need, let text = speaker.say("why.\(need)", Matter(view)) else {
        return say("why.none", view)
      }
      return Reply(lines: speaker.wrapped(text), asked: state.pending)
    }
    let sentences = letter()?.lines.filter { $0.runs.contains { !$0.isCourtesy } } ?? []
    guard let number = Int(rest), sentences.indices.contains(number - 1) else {
      return say("why.range", view, ["n": .integer(sentences.count)])
    }
    let line = sentences[number - 1]
    var lines = say("why.line", view, ["n": .integer(number), "words": .text(line.text.trimmed)]).lines
    for source in line.runs.flatMap(\.sources).unique {
      switch source {
      case .fact(let known): lines += origin(known.fact, view) ?? []
      case .figure(let figure): lines += say("why.figure", view, values(of: figure, view)).lines
      case .given: break
      }
    }
    return Reply(lines: lines, asked: state.pending)
  }

  /// Every place that told some of a fact.
  private func origin(_ fact: Fact, _ view: View) -> [String]? {
    guard let known = view.known.facts.first(where: { $0.fact == fact }) else { return nil }
    return known.sources.flatMap { source in
      say(
        "why.said", view,
        [
          "turn": .integer(source.turn), "words": .text(source.words),
          "fact": .text(phrase(known, view) ?? fact.description),
        ]
      ).lines
    }
  }
}
