import Cases
import Guide
import Interview
import Letters
import Mentions

/// What is due after a letter: an answer, a promise, an instalment.
struct Reminders {
  private let interview: Interview
  private let key: String

  /// Those of a talk; its transcript gives entries a name that stays.
  init(_ interview: Interview, of transcript: Transcript) {
    self.interview = interview
    key = transcript.steps.prefix(2).map { "\($0.act)" }.joined(separator: "\n")
  }

  /// As an `.ics` file.
  func calendar(in language: Language) -> String {
    let known = interview.current
    let events = known.reminders().map { reminder in
      CalendarEvent(
        uid: CalendarEvent.uid(reminder.key, of: key), day: reminder.day, clock: Reminder.clock,
        summary: words(reminder, language))
    }
    return ICalendar.text(events, stamp: known.today)
  }

  /// What is to be done, in words.
  func words(_ reminder: Reminder, _ language: Language) -> String {
    var named: [String: Value] = [
      "about": .date(DateSpan(reminder.about)), "number": .integer(reminder.number),
    ]
    named["amount"] = reminder.amount.map { .money($0) }
    let matter = Matter(interview.current, named: named)
    return interview.settings.templates.text("reminder.\(reminder.name.rawValue)", language, matter) ?? ""
  }
}
