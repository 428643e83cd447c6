import Cases
import Facts
import Mentions

/// A letter, or another form of the same facts: lines of runs that know what they rest on.
public struct Letter: Sendable, Hashable {
  /// Where a line stands.
  public enum Place: Sendable, Hashable { case start, centre, end }

  /// A line before it is cut to the page's width; a paragraph is one line.
  public struct Line: Sendable, Hashable {
    /// Where it stands.
    public var place: Place
    /// Its words with their provenance; none in an empty line.
    public var runs: [Run]
  }

  /// The language that it is written in.
  public let language: Language
  /// Which of the forms it is.
  public let form: Form
  /// Its lines, empty ones between its parts.
  public let lines: [Line]

  /// Writes a form of the case; `nil` where a thing that the form cannot do without is unknown: a second letter
  /// without a first. A form with a limit is written as fully as fits: `chat`, else `chat.short`, else `chat.shortest`.
  public init?(
    _ matter: Matter, form: Form = .letter, in language: Language, templates: Templates = .builtIn
  ) {
    var matter = matter.withoutContradictions
    matter.named["form"] = .id(form.rawValue)
    if form == .followUp { matter.rows.removeAll { matter.of.hasGranted($0.fact) } }
    let names = ["", ".short", ".shortest"].map { form.rawValue + $0 }
    var written: Letter?
    for name in names where written.map({ $0.isTooLong }) ?? true {
      guard let runs = templates.runs(name, language, matter) else { continue }
      written = Letter(language: language, form: form, lines: Letter.lines(of: runs, marks: true))
    }
    guard let written else { return nil }
    self = written
  }

  private init(language: Language, form: Form, lines: [Line]) {
    (self.language, self.form, self.lines) = (language, form, lines)
  }

  /// Whether it exceeds what its form allows.
  public var isTooLong: Bool { form.limit(in: language).map { length > $0 } ?? false }

  /// In the unit of the form's limit: characters without spaces, or English words.
  public var length: Int {
    let text = lines.map(\.text).joined(separator: " ")
    if form == .phone, language == .english { return text.split { $0.isWhitespace || $0 == "\u{A0}" }.count }
    return form == .chat ? lines.map(\.text.count).reduce(0, +) : text.count { !$0.isWhitespace }
  }

  /// Runs cut at their line ends; `^` and `>` at a line's start are taken off where they are marks.
  static func lines(of runs: [Run], marks: Bool) -> [Line] {
    var lines = [Line(place: .start, runs: [])]
    for run in runs {
      for (index, part) in run.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { lines.append(Line(place: .start, runs: [])) }
        var text = part
        let last = lines.count - 1
        if marks, lines[last].runs.isEmpty, let mark = text.first, mark == "^" || mark == ">" {
          lines[last].place = mark == "^" ? .centre : .end
          text.removeFirst()
        }
        if !text.isEmpty { lines[last].runs.append(Run(String(text), run.sources)) }
      }
    }
    return lines.map { Line(place: $0.place, runs: $0.runs.joined) }
  }

  /// Every fact that some run rests on, in the order of the letter.
  public var facts: [Known] {
    lines.flatMap(\.runs).flatMap(\.sources).unique.compactMap {
      if case .fact(let known) = $0 { known } else { nil }
    }
  }
}

extension Letter.Line {
  /// Its words; a date's spaces are such as no line may break at.
  public var text: String { runs.map(\.text).joined() }

  /// "12. " → 4: how far the following lines of a numbered sentence are set in.
  var hanging: Int {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return (1...2).contains(digits.count) && text.dropFirst(digits.count).hasPrefix(". ")
      ? digits.count + 2 : 0
  }
}

extension [Run] {
  /// Neighbours that rest on the same are one run.
  fileprivate var joined: [Run] {
    reduce(into: []) { runs, run in
      if let last = runs.last, last.sources == run.sources {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
  }
}

extension Case {
  /// Whether the firm has granted this request: a second letter does not repeat it.
  fileprivate func hasGranted(_ request: Fact) -> Bool {
    request.kind == .request
      && all(.reply).contains {
        $0.value == request.value && $0[.outcome]?.description == Outcome.granted.rawValue
      }
  }
}
