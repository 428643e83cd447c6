import Cases
import Facts
import Languages
import Letters
import Mentions

/// One conversation as a value: a line in, a reply out; no terminal, no clock, no file.
///
/// The talk, the replay and the tests drive the same value; equal lines give equal replies.
public struct Interview: Sendable {
  /// What a conversation begins with.
  public struct Settings: Sendable {
    /// The date of this sitting: relative dates count from it.
    public var today: Day
    /// The language of the talk.
    public var language: Language
    /// The language of the letter; `nil` for that of the talk.
    public var letterLanguage: Language?
    /// The letter's date where it is not the sitting's.
    public var letterDate: Day?
    /// Whether the talk follows the language that the person writes.
    public var followsLanguage: Bool
    /// The words of the talk and the letter.
    public var templates: Templates

    /// A sitting's settings.
    public init(
      today: Day, language: Language, letterLanguage: Language? = nil, letterDate: Day? = nil,
      followsLanguage: Bool = false, templates: Templates = .builtIn
    ) {
      (self.today, self.language, self.templates) = (today, language, templates)
      (self.letterLanguage, self.letterDate, self.followsLanguage) = (
        letterLanguage, letterDate, followsLanguage
      )
    }
  }

  /// The settings now: `/language` and a new sitting change them.
  public internal(set) var settings: Settings
  var state: State
  /// The state before each answer, for undo.
  var earlier: [State] = []
  /// The answers that count, oldest first.
  var answers: [Answer] = []
  /// Answers that were undone, the next to be redone last.
  var undone: [Answer] = []
  /// The answer that the next one takes the place of: `/edit 4`.
  var editing: Int?

  /// A conversation that has not begun.
  public init(_ settings: Settings) {
    self.settings = settings
    state = State(today: settings.letterDate ?? settings.today)
  }

  /// What is asked now: stands in the transcript as the `? ` line before the next answer.
  public var pending: Asked? { state.pending }
  /// What is known, after the last answer.
  public var current: Case { state.known }
  /// How many answers were given.
  public var turns: Int { state.turns }
  /// The language that the letter is written in.
  public var letterLanguage: Language { settings.letterLanguage ?? settings.language }

  var speaker: Speaker { Speaker(templates: settings.templates, language: settings.language) }

  /// The first screen: what this is, and the first question.
  public mutating func open() -> Reply {
    let matter = Matter(state.known)
    state.pending = Asked([.product, .cause])
    state.need = "product"
    return Reply(lines: speaker.ways("open", matter).flatMap(speaker.wrapped), asked: state.pending)
  }

  /// A new sitting, days later or in another language: an `@` line of a transcript.
  public mutating func resume(today: Day, language: Language) -> Reply {
    settings.today = today
    settings.language = language
    if settings.letterDate == nil { state.known.today = today }
    guard state.turns > 0 else { return open() }
    var page = Page()
    let view = View(state.known)
    page.add([speaker.say("resumed", Matter(view))].compactMap { $0 }, .answer)
    // A talk that was cut off goes on where it stood: the question that is open comes first.
    let open = state.pending == nil ? [] : again(view)
    if let clash = openClash([], view) {
      page.add(put(clash, view), .question)
    } else if !open.isEmpty {
      page.add(open, .question)
    } else {
      ask(after: [], nil, view, &page)
    }
    return Reply(lines: page.lines { _ in [] }, asked: state.pending)
  }

  /// Answers once and forgets it: what words, rules and templates take to be got ready is done then, and not in the first
  /// answer. The bench holds both.
  public func rehearsed() {
    var copy = self
    _ = copy.answer("0")
  }

  /// One answer or command, as typed (perhaps several lines), after masking; `asked` is the `? ` line of a transcript that
  /// wins over what is pending.
  public mutating func answer(_ text: String, asked: Asked? = nil) -> Reply {
    if let command = Command(text) { return run(command) }
    if let number = editing {
      editing = nil
      return replace(number, with: text)
    }
    undone = []
    if settings.followsLanguage, let language = Languages.language(of: Text(text)) {
      settings.language = language
    }
    return listen(Answer(text: text, asked: asked, today: settings.today))
  }

  /// Takes up an answer and replies to it.
  mutating func listen(_ answer: Answer) -> Reply {
    earlier.append(state)
    answers.append(answer)
    state.turns += 1
    if let asked = answer.asked, asked != state.pending {
      state.pending = asked
      state.clash = nil
      state.offered = asked.offers
      state.proposals = asked.proposal.map { [$0] } ?? []
    }
    let heard = Heard(
      answer.text, asked: (state.pending?.kinds ?? []) + state.stillWanted, known: state.known,
      today: answer.today,
      since: state.since)
    state.since = heard.lastDate ?? state.since
    if heard.does(.despair) || heard.does(.danger) { return care(heard, answer.text) }
    if heard.asksWhyOnly, state.need != nil { return explained() }
    return reply(to: heard, answer)
  }

  /// 问这个干嘛: why it is asked, and the question again, in other words.
  private func explained() -> Reply {
    let view = View(state.known)
    let way = state.clash == nil ? state.need.flatMap { speaker.ways("ask.\($0)", Matter(view)).last } : nil
    let lines = why("", view).lines + (way.map(speaker.wrapped) ?? [])
    return Reply(lines: Array(lines.suffix(Page.most.lines)), asked: state.pending)
  }

  /// Despair and danger come first: help is shown and nothing is asked; the words are kept nowhere.
  private mutating func care(_ heard: Heard, _ text: String) -> Reply {
    if heard.does(.despair) {
      _ = state.known.take(
        [Fact(.consequence, .id(Consequence.distress.rawValue))], turn: state.turns, text: "")
      state.isQuiet = true
    } else {
      _ = state.known.take(heard.facts, turn: state.turns, text: text, on: settings.today)
    }
    state.pending = nil
    state.proposals = []
    state.clash = nil
    let help =
      heard.does(.despair) ? statement(about: .despair) : speaker.say("act.danger", Matter(state.known))
    let lines = [help, speaker.say("quiet", Matter(state.known))].compactMap { $0 }
    return Reply(lines: Array(lines.flatMap(speaker.wrapped).prefix(Page.most.lines)), asked: nil)
  }

  private mutating func reply(to heard: Heard, _ answer: Answer) -> Reply {
    var changes: [Change] = []
    var chosen: Value?
    if let choice = state.choice(answer.text, heard), let clash = state.clash {
      changes = state.known.choose(choice, of: clash, turn: state.turns, words: answer.text)
      let others = heard.facts.filter { fact in !choice.take.contains { $0.kind == fact.kind } }
      changes += state.known.take(others, turn: state.turns, text: answer.text, on: answer.today)
      chosen = choice.value
    } else {
      let picked = state.picked(answer.text)
      let told =
        picked.isEmpty
        ? state.agreed(heard) + state.marked(state.completed(heard.facts), assent: heard.assent) : picked
      let replies = picked.isEmpty ? self.replies(in: heard, answer) : []
      changes = state.known.take(
        (replies.isEmpty ? told : replies).sorted { $0.span.lowerBound < $1.span.lowerBound },
        turn: state.turns, text: answer.text,
        on: answer.today, correcting: heard.does(.corrects))
    }
    if heard.isJust(.unknown) || heard.isJust(.skip), let need = state.need { state.declined.insert(need) }
    // 没有联系过 is an answer: it is not asked again.
    if heard.isJust(.nothing), let need = state.need { state.timesAsked[need] = 2 }
    let isAboutMatter = changes.contains { if case .unchanged = $0 { false } else { true } }
    if isAboutMatter || heard.does(.goesOn) { state.isQuiet = false }
    return composed(heard, changes, chosen: chosen)
  }
}
