import Cases
import Facts
import Letters
import Mentions

@testable import Interview

/// A conversation of the program with a simulated person, and how it went.
struct Talk {
  /// What was wrong, by what it is about: `unread cause=medical`, with the words of it.
  private(set) var faults: [(cause: String, example: String)] = []
  /// What must hold in every conversation: no question more than twice, no reply over four lines.
  private(set) var breaches: [(cause: String, example: String)] = []
  /// Everything said, for reading.
  private(set) var script: [String] = []
  private(set) var questions = 0

  init(seed: UInt64) {
    var seeded = Seeded(seed)
    let goal = Goal(&seeded)
    var person = Person(goal, seeded)
    var interview = Interview(
      Interview.Settings(today: goal.today, language: goal.language, followsLanguage: seed % 10 != 0))
    var reply = interview.open()
    var answer: String? = person.opening()
    var asked: [String: Int] = [:]
    var proposals = interview.state.proposals
    while let said = answer, script.count < 140 {
      script += said.split(separator: "\n").map { "> " + $0 }
      reply = interview.answer(said)
      script += reply.lines.map { "  " + $0 }
      if reply.lines.count > 4 { breaches.append(("a reply of \(reply.lines.count) lines", said)) }
      let asks = reply.lines.contains { $0.contains("？") || $0.contains("?") } && interview.state.need != nil
      if asks, let need = interview.state.need {
        questions += 1
        asked[need, default: 0] += 1
        if asked[need] == 3 { breaches.append(("“\(need)” asked a third time", said)) }
      }
      proposals = interview.state.proposals
      let before = person.agreed.count
      answer = person.answer(to: reply, asks: asks, known: interview.current)
      if person.agreed.count > before, let more = proposals.last {
        person.alsoAgreed(Array(more.facts.dropFirst()))
      }
    }
    judge(interview, person)
  }

  /// Holds the case against the goal, and the letter against the rules of a first-rate one.
  private mutating func judge(_ interview: Interview, _ person: Person) {
    let goal =
      person.goal
      + person.agreed.filter { fact in
        !person.goal.contains { $0.kind == fact.kind && $0.value == fact.value }
      }
    let known = interview.current.facts.map(\.fact)
    for fact in goal where !fact.isHeld(by: known) {
      let same = known.first { $0.kind == fact.kind && (!fact.kind.isRepeatable || $0.value == fact.value) }
      let name = "\(fact.kind.rawValue)\(fact.value.id.map { "=" + $0 } ?? "")"
      let words = (person.words["\(fact.kind.rawValue)=\(fact.value)"] ?? ["never told"]).joined(
        separator: " / ")
      faults.append(
        (
          "\(same == nil ? "unread" : "misread") \(name)",
          "\(fact) ← “\(words)”" + (same.map { " → \($0)" } ?? "")
        ))
    }
    for known in interview.current.facts {
      let fact = known.fact
      let own = goal.first { $0.kind == fact.kind && $0.value == fact.value }
      let surplus = own.map { fact.surplus(over: $0) } ?? []
      let name = "\(fact.kind.rawValue)\(fact.value.id.map { "=" + $0 } ?? "")"
      if own == nil, !fact.isImplied(by: goal),
        fact.kind.isRepeatable || !goal.contains(where: { $0.kind == fact.kind })
      {
        faults.append(("invented \(name)", "\(fact) ← “\(known.words)”"))
      }
      if !surplus.isEmpty {
        faults.append(
          (
            "too much: \(name) \(surplus.map(\.rawValue).joined(separator: " "))",
            "\(fact) ← “\(known.words)”"
          ))
      }
    }
    if questions > 14 { faults.append(("more than 14 questions", "\(questions)")) }
    guard let letter = interview.letter() else {
      faults.append(("no letter", interview.lacking.joined(separator: ", ")))
      return
    }
    for finding in Lint().findings(
      in: TextLayout().text(letter), language: interview.letterLanguage, of: interview.current)
    {
      faults.append(("lint \(finding.rule)", "\(finding.expected): \(finding.stood)"))
    }
  }
}
