import Facts
import Letters
import Mentions

@testable import Interview

/// A short conversation, said line by line.
final class Talk {
  var interview: Interview
  /// Every reply so far, its lines joined.
  private(set) var replies: [String] = []
  /// The needs that were asked, in order.
  private(set) var needs: [String] = []

  /// A talk that has begun on 2024-10-20, after these answers.
  init(_ language: Language = .simplified, _ answers: String...) {
    interview = Interview(Interview.Settings(today: Day(number: 20_016), language: language))
    _ = interview.open()
    for answer in answers { say(answer) }
  }

  /// The reply to an answer or a command, its lines joined.
  @discardableResult func say(_ answer: String) -> String { reply(to: answer).lines.joined(separator: "\n") }

  @discardableResult func reply(to answer: String) -> Reply {
    let reply = interview.answer(answer)
    replies.append(reply.lines.joined(separator: "\n"))
    if let need = interview.state.need { needs.append(need) }
    return reply
  }

  /// Answers “don't know” until a question comes; `false` when it never does.
  func reaches(_ need: String, saying answer: String = "不知道") -> Bool {
    for _ in 0..<24 where interview.state.need != need { say(answer) }
    return interview.state.need == need
  }

  /// The facts, as they are written.
  var facts: [String] { interview.current.facts.map(\.fact.description) }

  /// Whether a fact begins so: `cause=planning`.
  func has(_ notation: String) -> Bool { facts.contains { $0.hasPrefix(notation) } }

  /// The letter as printed; empty while there is none.
  func letter(_ form: Form = .letter) -> String { interview.letter(form).map { TextLayout().text($0) } ?? "" }

  /// Where a section of the article stands: ✓, ○ or –.
  func tip(_ section: String) -> Character? {
    say("/tips").split(separator: "\n").first { $0.dropFirst(2).hasPrefix(section + " ") }?.first
  }
}
