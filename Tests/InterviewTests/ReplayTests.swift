import Cases
import Facts
import Letters
import Mentions
import Testing

@testable import Interview

@Suite struct ReplayTests {
  static let written = """
    plaint 1
    @ 2024-10-20 zh-Hans

    > 我妈住院，花呗从2024年7月15日开始逾期

    > 欠5792.85元，其中违约金392.85元

    > 请减免违约金

    """

  /// A talk as the program would have saved it.
  static func saved(_ transcript: Transcript, _ options: Replay.Options = Replay.Options()) throws
    -> Transcript
  {
    var text = ""
    for turn in Replay(transcript, options).turns {
      switch turn.step.act {
      case .sitting(let day, let language):
        text +=
          (text.isEmpty ? Transcript.beginning(day, language) : "\n" + Transcript.sitting(day, language))
          + "\n"
      case .answer(let words): text += Transcript.answer(words) + "\n"
      }
      if let record = Transcript.reply(turn.reply) { text += record + "\n" }
    }
    return try Transcript.read(Array(text.utf8)).transcript
  }

  static func facts(_ replay: Replay) -> [String] { replay.interview.current.facts.map(\.fact.description) }

  @Test func aSavedTalkIsTheSameWhenItIsRunAgain() throws {
    let byHand = try Transcript.read(Array(Self.written.utf8)).transcript
    let saved = try Self.saved(byHand)
    let replay = Replay(saved)
    #expect(replay.turns.allSatisfy { !$0.step.said.isEmpty && $0.difference.isEmpty })
    #expect(Self.facts(replay) == Self.facts(Replay(byHand)))
    #expect(!Self.facts(replay).isEmpty)
  }

  @Test func aReplyThatWasOtherwiseIsShown() throws {
    let saved = try Self.saved(try Transcript.read(Array(Self.written.utf8)).transcript)
    let said = try #require(saved.steps[1].said.first)
    let text = saved.text.replacing("  \(said)\n", with: "  一句旧话\n")
    let replay = Replay(try Transcript.read(Array(text.utf8)).transcript)
    let different = replay.turns.filter { !$0.difference.isEmpty }
    #expect(different.count == 1)
    #expect(different.first?.difference.first == "- 一句旧话")
    #expect(different.first?.difference.contains("+ \(said)") == true)
  }

  @Test(arguments: Language.all)
  func anotherLanguageHasTheSameFacts(language: Language) throws {
    let transcript = try Transcript.read(Array(Self.written.utf8)).transcript
    let replay = Replay(transcript, Replay.Options(language: language))
    #expect(Self.facts(replay) == Self.facts(Replay(transcript)))
    #expect(replay.interview.letter()?.language == language)
    #expect(replay.interview.settings.language == language)
  }

  @Test func theLettersDateIsNotThatOfTheSitting() throws {
    let text = "plaint 1\n@ 2024-10-20 zh-Hans\n\n> 花呗从前天开始逾期\n"
    let transcript = try Transcript.read(Array(text.utf8)).transcript
    let replay = Replay(transcript, Replay.Options(letterDate: Day(2025, 1, 2)))
    #expect(replay.interview.current[.overdueSince]?.value.description == "2024-10-18")
    #expect(replay.interview.current.today == Day(2025, 1, 2))
  }

  @Test func whatSteersATerminalNeverEntersACase() throws {
    let text =
      "plaint 1\n@ 2024-10-20 en\n\n> my name is Ann\u{1B}[2J\u{202E} Lee\u{0}, card 4111111111111111\n"
    let replay = Replay(try Transcript.read(Array(text.utf8)).transcript)
    let words = replay.interview.current.facts.map(\.words).joined()
    #expect(!words.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E })
    #expect(Transcript.heard("a\u{1B}[2Jb\tc\u{202D}13800138000\u{202C}\r") == "a[2Jb c13800138000")
  }
}
