import Cases
import Facts
import Mentions

/// What the conversation knows after an answer; kept as a value for every turn, so undo costs nothing.
struct State: Sendable {
  /// The facts so far.
  var known: Case
  /// What is asked now.
  var pending: Asked?
  /// The need that the pending question is for.
  var need: String?
  /// A contradiction that the pending question puts as either/or.
  var clash: Check?
  /// What is proposed and may be taken with a plain yes, the newest last.
  var proposals: [Proposal] = []
  /// Requests to choose from by number.
  var offered: [Fact] = []
  /// How often each question was put.
  var timesAsked: [String: Int] = [:]
  /// Questions that were answered with “don't know” or “skip”.
  var declined: Set<String> = []
  /// Lines of sympathy that were said; none is said twice.
  var sympathies: Set<String> = []
  /// Things that are said once: the warning about agents, that a check adds up, that the letter is ready.
  var said: Set<String> = []
  /// After words of despair nothing is asked until the person speaks of the matter again.
  var isQuiet = false
  /// The date named last: a bare day takes its month from it.
  var since: CalendarDate?
  /// How many answers were given.
  var turns = 0

  /// Asked for before and not answered yet: 大概一万五, told when the next question stands, is the sum that was asked for.
  var stillWanted: [Kind] {
    guard timesAsked["exact"] != nil,
      [.balance, .overdueAmount, .paymentMade].allSatisfy({ known[$0] == nil }),
      pending?.values.isEmpty ?? true,
      !(pending?.kinds ?? []).contains(where: { $0.shape == .money || $0.shape == .integer })
    else { return [] }
    return [.balance]
  }

  init(today: Day) { known = Case(today: today) }
}

/// Facts that are proposed together: a yes takes all of them.
struct Proposal: Sendable, Hashable {
  /// What is proposed.
  var facts: [Fact]
  /// A proposal that completes a fact (the date on a screenshot) leaves no mark of having been proposed.
  var completes = false
}

/// An answer with what decides how it is read, kept so that the talk can be told again without one of them.
struct Answer: Sendable, Hashable {
  /// As typed, masked.
  var text: String
  /// The `? ` line before it, where a transcript had one.
  var asked: Asked?
  /// The day of its sitting.
  var today: Day
}
