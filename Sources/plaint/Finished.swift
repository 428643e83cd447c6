import Cases
import Facts
import Interview
import Letters
import Mentions

/// The letter of a talk that was run again.
struct Finished {
  let known: Case
  let letter: Letter
  private let readiness: Readiness

  /// Fails with 1 where there is nothing to export, naming what lacks.
  init(_ interview: Interview, form: Form, language: Language?) throws {
    known = interview.current
    let language = language ?? interview.letterLanguage
    readiness = Readiness(of: known, in: language)
    let lacking = readiness.lacking.map { lack in
      switch lack {
      case .request: "a request"
      case .party: "a product or a respondent"
      case .event: "something that happened"
      }
    }
    guard lacking.isEmpty, let letter = interview.letter(form, in: language) else {
      let what = lacking.isEmpty ? "what this form is about" : lacking.joined(separator: ", ")
      throw Failure(.wrongInput, "nothing to export: the \(form.rawValue) lacks \(what)")
    }
    self.letter = letter
  }

  /// The letter as plain text.
  var text: String { TextLayout().text(letter) }

  /// The letter with its facts, its figures, and what each run of it rests on.
  var json: String {
    var json = JSON()
    json.letter(letter, of: known)
    return json.text + "\n"
  }

  /// Names, on standard error, what was not said, and what stands in another language than the letter's: left out.
  func tellGaps() {
    let gaps = readiness.gaps.map { gap in
      switch gap {
      case .name: "a name"
      case .contact: "a phone number or an e-mail address"
      case .date: "a date"
      case .sum: "a sum"
      case .loan: "the loan's number, date or account"
      }
    }
    if !gaps.isEmpty { Console.tell("not said, and left out: " + gaps.joined(separator: ", ")) }
    for known in readiness.leftOut {
      Console.tell("left out, since it is in another language: “\(known.words)” (answer \(known.turn))")
    }
  }
}
