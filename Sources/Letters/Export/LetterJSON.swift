import Cases
import Facts
import Mentions

extension JSON {
  /// `{"form", "language", "facts", "computed", "letter"}`: each line of the letter in runs, each run with the places
  /// of its facts in `facts`, the names of its figures in `computed`, or `"courtesy": true`.
  public mutating func letter(_ letter: Letter, of known: Case) {
    let places = Dictionary(known.facts.enumerated().map { ($1, $0) }) { first, _ in first }
    object {
      $0.pair("form") { $0.string(letter.form.rawValue) }
      $0.pair("language") { $0.string(letter.language.tag) }
      $0.pair("facts") {
        $0.array(known.facts) { json, known in
          json.fact(known.fact) {
            $0.pair("turn") { $0.number(known.turn) }
            if !known.words.isEmpty { $0.pair("words") { $0.string(known.words) } }
          }
        }
      }
      $0.pair("computed") { $0.array(letter.figures) { $0.computed($1) } }
      $0.pair("letter") {
        $0.array(letter.lines) { json, line in
          json.object {
            $0.pair("text") { $0.string(line.text.spaced) }
            if line.place != .start {
              $0.pair("place") { $0.string(line.place == .centre ? "centre" : "end") }
            }
            $0.pair("runs") { $0.array(line.runs) { $0.run($1, places) } }
          }
        }
      }
    }
  }

  private mutating func run(_ run: Run, _ places: [Known: Int]) {
    let facts = run.sources.compactMap { if case .fact(let known) = $0 { places[known] } else { nil } }
    let figures = run.sources.compactMap { if case .figure(let figure) = $0 { figure.name } else { nil } }
    object {
      $0.pair("text") { $0.string(run.text.spaced) }
      if !facts.isEmpty { $0.pair("facts") { $0.array(facts) { $0.number($1) } } }
      if !figures.isEmpty { $0.pair("computed") { $0.array(figures) { $0.string($1) } } }
      if facts.isEmpty, figures.isEmpty { $0.pair("courtesy") { $0.raw("true") } }
    }
  }
}

extension Letter {
  /// The figures that some run rests on, in the order of the letter.
  public var figures: [Computed] {
    lines.flatMap(\.runs).flatMap(\.sources).unique.compactMap {
      if case .figure(let figure) = $0 { figure } else { nil }
    }
  }
}
