import Cases
import Facts
import Interview
import Letters
import Mentions

/// The letter of a talk that was run again.
struct Finished {
  let known: Case
  let letter: Letter

  /// Fails with 1 where there is nothing to export, naming what lacks.
  init(_ interview: Interview, form: Form, language: Language?) throws {
    known = interview.current
    let settings = interview.settings
    let language = language ?? settings.letterLanguage ?? settings.language
    let lacks = Finished.lacks(known)
    guard lacks.isEmpty,
      let letter = Letter(Matter(known, computed: known.computed), form: form, in: language)
    else {
      let what = lacks.isEmpty ? "what this form is about" : lacks.joined(separator: "; ")
      throw Failure(.wrongInput, "nothing to export: the \(form.rawValue) still lacks \(what)")
    }
    self.letter = letter
  }

  /// The letter as plain text.
  var text: String { TextLayout().text(letter) }

  /// What no letter can do without.
  private static func lacks(_ known: Case) -> [String] {
    var lacks: [String] = []
    if known[.request] == nil { lacks.append("a request") }
    if known[.product] == nil, known[.respondent] == nil { lacks.append("a product or respondent") }
    if !known.facts.contains(where: { happened.contains($0.fact.kind) }) {
      lacks.append("something that happened")
    }
    return lacks
  }

  private static let happened: Set<Kind> = [
    .overdueSince, .overdueAmount, .overdueDuration, .overdueInstalments, .cause, .consequence, .contact,
    .feeLate,
    .feeOther, .interestCharged, .paymentMade, .balance, .loanDate, .loanPrincipal, .collectionFrequency,
    .event, .reply,
  ]

  /// Names, on standard error, what would make the letter stronger and was not said: its line is left out.
  func tellGaps() {
    var gaps: [String] = []
    if known[.complainantName] == nil { gaps.append("complainant.name") }
    if known[.complainantPhone] == nil, known[.complainantEmail] == nil { gaps.append("complainant.phone") }
    if known[.overdueSince] == nil { gaps.append("overdue.since") }
    if known[.overdueAmount] == nil, known[.balance] == nil { gaps.append("overdue.amount") }
    if !gaps.isEmpty { Console.tell("not said, and left out: " + gaps.joined(separator: ", ")) }
  }
}
