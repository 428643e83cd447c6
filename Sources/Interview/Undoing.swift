import Cases
import Facts
import Languages
import Mentions

extension Interview {
  /// Takes back the last answer.
  mutating func undo() -> Reply {
    guard let last = answers.popLast(), let state = earlier.popLast() else {
      return say("nothing.undo", View(state.known))
    }
    undone.append(last)
    self.state = state
    return told("undone", last.text)
  }

  /// Gives the last answer that was taken back again.
  mutating func redo() -> Reply {
    guard let next = undone.popLast() else { return say("nothing.redo", View(state.known)) }
    let rest = undone
    let reply = again(next)
    undone = rest
    return Reply(lines: told("redone", next.text).lines + reply.lines, asked: state.pending)
  }

  /// The talk told again with another answer in the place of one.
  mutating func replace(_ number: Int, with text: String) -> Reply {
    guard answers.indices.contains(number - 1) else {
      return say("edit.none", View(state.known), ["n": .integer(number)])
    }
    var told = answers
    told[number - 1].text = text
    let first = earlier[0]
    (answers, earlier, state) = ([], [], first)
    var reply = Reply(lines: [], asked: state.pending)
    for answer in told { reply = again(answer) }
    undone = []
    return reply
  }

  /// An answer, or a command that changed the case, once more.
  private mutating func again(_ answer: Answer) -> Reply {
    Command(answer.text).map { run($0) } ?? listen(answer)
  }

  /// The first words of an answer, with the question that stands again.
  private func told(_ piece: String, _ text: String) -> Reply {
    let first = text.split(separator: "\n").first.map(String.init) ?? ""
    let words = first.count > 24 ? first.prefix(24) + "…" : first[...]
    return say(piece, View(state.known), ["words": .text(String(words))])
  }

  mutating func edit(_ rest: String, _ view: View) -> Reply {
    guard let number = Int(rest), answers.indices.contains(number - 1) else {
      return say("edit.none", view, ["n": .integer(Int(rest) ?? 0)])
    }
    editing = number
    return Reply(
      lines: say("edit", view).lines, asked: state.pending, effect: .prefill(answers[number - 1].text))
  }

  // MARK: Facts by name

  mutating func set(_ rest: String, _ view: View) -> Reply {
    let parts = rest.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard parts.count == 2, let slot = Slot(parts[0]) else {
      return say("set.bad", view, ["text": .text(rest)])
    }
    let value = slot.qualifier.map { Value(parts[1], for: $0) } ?? Value(parts[1], for: slot.kind)
    remember()
    guard let value, let changes = state.known.set(slot, to: value, turn: state.turns, words: parts[1]) else {
      earlier.removeLast()
      answers.removeLast()
      return say("set.bad", view, ["text": .text(rest)])
    }
    answers[answers.count - 1].text = "/set \(rest)"
    return changed(changes)
  }

  mutating func drop(_ rest: String, _ view: View) -> Reply {
    guard let slot = Slot(rest) else { return say("drop.none", view, ["text": .text(rest)]) }
    remember()
    let changes = state.known.drop(slot)
    guard !changes.isEmpty else {
      earlier.removeLast()
      answers.removeLast()
      return say("drop.none", view, ["text": .text(rest)])
    }
    answers[answers.count - 1].text = "/drop \(rest)"
    return changed(changes)
  }

  /// The person's own sentence, put in the letter by their wish.
  mutating func add(_ rest: String, _ view: View) -> Reply {
    guard !rest.isEmpty else { return say("help", view) }
    remember()
    let rest = Languages.calm(rest).text.trimmed
    let heard = Heard(rest, asked: [], known: state.known, today: settings.today)
    let date = heard.facts.lazy.compactMap { $0[.date] ?? ($0.value.date != nil ? $0.value : nil) }.first
    var event = Fact(
      .event, .text(rest), span: 0..<rest.unicodeScalars.count, [.language: .id(letterLanguage.tag)])
    event[.date] = date
    _ = state.known.take([event], turn: state.turns, text: rest)
    answers[answers.count - 1].text = "/add \(rest)"
    return say("added", View(state.known))
  }

  /// A command that changes the case can be undone like an answer.
  private mutating func remember() {
    earlier.append(state)
    answers.append(Answer(text: "", asked: nil, today: settings.today))
    undone = []
  }

  private mutating func changed(_ changes: [Change]) -> Reply {
    let heard = Heard("", asked: [], known: state.known, today: settings.today)
    return composed(heard, changes)
  }
}
