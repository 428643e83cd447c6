import Mentions

/// A conversation told of another case: what each answer says instead, and what its letter must say instead.
struct Variant {
  /// The day on which it is told.
  let today: Day
  /// By answer, counted from 1.
  private(set) var said: [Int: [Exchange]] = [:]
  private(set) var written: [Exchange] = []

  init(today: Day) { self.today = today }

  /// In these answers, one thing instead of another.
  mutating func say(_ now: String, for was: String, in answers: Int...) {
    for answer in answers { said[answer, default: []].append(Exchange(was: was, now: now)) }
  }

  /// In the letter, one thing instead of another.
  mutating func write(_ now: String, for was: String) { written.append(Exchange(was: was, now: now)) }

  /// The transcript of the conversation, with its answers changed; the pieces that were not there.
  func told(_ conversation: Conversation) -> (text: String, missing: [String]) {
    var missing: [String] = []
    var answer = 0
    let lines = conversation.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("@ ") { return "@ \(today) \(conversation.language)" }
      guard line.hasPrefix("> ") else { return String(line) }
      answer += 1
      let exchanges = said[answer] ?? []
      missing += exchanges.filter { !line.contains($0.was) }.map { "answer \(answer): \($0.was)" }
      return String(line).exchanging(exchanges)
    }
    return (lines.joined(separator: "\n"), missing)
  }

  /// The letter that must come of it; the pieces that were not there.
  func letter(_ conversation: Conversation) -> (lines: [String], missing: [String]) {
    let letter = conversation.letter
    let missing = written.filter { piece in !letter.contains { $0.contains(piece.was) } }
    return (letter.map { $0.exchanging(written) }, missing.map { "letter: \($0.was)" })
  }
}

extension Day {
  /// When an answer is asked for that may take fifteen days: on a working day.
  var answered: Day {
    var day = adding(days: 15)
    while !Conversation.worksOn(day) { day = day.adding(days: 1) }
    return day
  }
}
