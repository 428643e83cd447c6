import Cases
import Facts
import Letters
import Mentions

extension Interview {
  /// Does what a command asks for. The pending question stays as it is, unless the case changes.
  mutating func run(_ command: Command) -> Reply {
    let view = View(state.known)
    switch command.name {
    case nil:
      let nearest = Command.nearest(to: command.word)
      var named: [String: Value] = ["command": .text("/" + command.word)]
      named["nearest"] = nearest.map { .text($0) }
      return say("help.unknown", view, named)
    case .help: return say("help", view)
    case .letter: return letter(view)
    case .facts: return Reply(lines: factLines(view), asked: state.pending)
    case .why: return why(command.rest, view)
    case .undo: return undo()
    case .redo: return redo()
    case .edit: return edit(command.rest, view)
    case .set: return set(command.rest, view)
    case .drop: return drop(command.rest, view)
    case .add: return add(command.rest, view)
    case .form: return form(command.rest, view)
    case .language: return switchLanguage(command.rest, view)
    case .export: return export(command.rest, view)
    case .editor: return Reply(lines: [], asked: state.pending, effect: .edit(""))
    case .paste: return Reply(lines: say("paste", view).lines, asked: state.pending, effect: .paste)
    case .quit: return Reply(lines: [], asked: state.pending, effect: .quit)
    case .calm, .tips, .evidence, .rights, .next: return advice(command, view)
    }
  }

  /// A piece of the talk as a reply that leaves the question standing.
  func say(_ piece: String, _ view: View, _ named: [String: Value] = [:]) -> Reply {
    let text = speaker.say(piece, Matter(view, named: named)) ?? ""
    return Reply(
      lines: text.split(separator: "\n").flatMap { speaker.wrapped(String($0)) }, asked: state.pending)
  }

  // MARK: The letter

  /// The letter as it is now; `nil` while it lacks what no letter can do without.
  public func letter(_ form: Form = .letter, in language: Language? = nil) -> Letter? {
    let matter = Matter(View(state.known))
    return Letter(matter, form: form, in: language ?? letterLanguage, templates: settings.templates)
  }

  /// What no letter can do without and is not known yet, in words; empty when it can be exported.
  public var lacking: [String] {
    let view = View(state.known)
    var pieces: [String] = []
    if !view.knows(.request) { pieces.append("lacks.request") }
    if !view.knows(.product), !view.knows(.respondent), !view.knows(.creditor) {
      pieces.append("lacks.party")
    }
    if !view.hasStory { pieces.append("lacks.event") }
    return pieces.compactMap { speaker.say($0, Matter(view)) }
  }

  func letter(_ view: View) -> Reply {
    guard let letter = letter() else {
      return say(
        "letter.none", view,
        ["list": .text(lacking.joined(separator: speaker.say("stronger.separator", Matter(view)) ?? ", "))])
    }
    return Reply(lines: [], asked: state.pending, effect: .show(TextLayout().text(letter)))
  }

  private func form(_ rest: String, _ view: View) -> Reply {
    guard let form = Form(rawValue: rest) else {
      let list = Form.allCases.map(\.rawValue).joined(separator: ", ")
      return say("form.unknown", view, ["text": .text(rest), "list": .text(list)])
    }
    guard let letter = letter(form) else { return self.letter(view) }
    return Reply(
      lines: say("form.\(form.rawValue)", view).lines, asked: state.pending,
      effect: .show(TextLayout().text(letter)))
  }

  private func export(_ rest: String, _ view: View) -> Reply {
    guard lacking.isEmpty, let letter = letter() else {
      return say(
        "lacks", view,
        ["list": .text(lacking.joined(separator: speaker.say("stronger.separator", Matter(view)) ?? ", "))])
    }
    return Reply(
      lines: say("export.dates", view).lines, asked: state.pending,
      effect: .export(
        text: TextLayout().text(letter), file: rest.isEmpty ? nil : rest,
        proposed: "letter.\(letterLanguage.tag).txt"))
  }

  private mutating func switchLanguage(_ rest: String, _ view: View) -> Reply {
    guard let language = Language(tag: rest) else {
      return say("language.unknown", view, ["text": .text(rest)])
    }
    settings.language = language
    var reply = say("language", view)
    reply.lines += again(view)
    return reply
  }

  /// The pending question once more, in the language of now.
  func again(_ view: View) -> [String] {
    guard let need = state.need, let way = speaker.ways("ask.\(need)", Matter(view)).first else {
      return state.turns == 0 ? speaker.ways("open", Matter(view)).suffix(1).flatMap(speaker.wrapped) : []
    }
    return speaker.wrapped(way)
  }
}
