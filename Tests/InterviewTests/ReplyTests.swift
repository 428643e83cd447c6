import Facts
import Languages
import Letters
import Mentions
import Testing

@testable import Interview

/// How the talk replies to what is said besides the matter.
@Suite struct ReplyTests {
  static let languages: [(Language, [Act: String])] = [
    (.simplified, SimplifiedActs.known), (.traditional, TraditionalActs.known), (.english, EnglishActs.known),
  ]

  private static func phrases(_ list: String) -> [String] {
    list.split(whereSeparator: { $0 == "·" || $0.isNewline }).map { String($0).trimmed }
  }

  /// What every reply owes: four lines of 80 columns, one question at most, no heat, no promise.
  private static func expectDecent(_ reply: Reply, to words: String) {
    #expect(reply.lines.count <= 4, "\(words): \(reply.lines)")
    for line in reply.lines { #expect(DisplayWidth.of(line) <= 80, "\(line)") }
    let text = reply.lines.joined(separator: "\n")
    #expect(text.count { $0 == "？" || $0 == "?" } <= 1, "\(words): \(text)")
    for line in reply.lines { #expect(Languages.calm(line).text == line, "\(line)") }
    for promise in ["一定能", "一定会减", "保证减免", "必须减免", "guarantee", "will certainly", "must waive"] {
      #expect(!text.contains(promise), "\(text)")
    }
  }

  @Test(arguments: Language.all) func whateverIsDoneIsMetAndTheQuestionComesAgain(language: Language) throws {
    let acts = try #require(Self.languages.first { $0.0 == language }).1
    let story =
      language == .english
      ? "My Huabei payment due on July 15, 2024 was missed because I lost my job" : "花呗2024年7月15日开始逾期，因为我失业了"
    let quietly: Set<Act> = [.assent, .dissent, .nothing, .unknown, .skip, .wantsNothing, .asksUse]
    for (act, ways) in acts where !quietly.contains(act) {
      for words in Self.phrases(ways) {
        let talk = Talk(language, story)
        let (need, before) = (talk.interview.state.need, talk.replies[0])
        let reply = talk.reply(to: words)
        Self.expectDecent(reply, to: words)
        #expect(talk.interview.state.need == need, "\(words): \(reply.lines)")
        #expect(
          reply.lines.last != before.split(separator: "\n").last.map(String.init), "the same words: \(words)")
        #expect(reply.lines.count > 1 || reply.lines.first?.contains { "？?".contains($0) } == true)
      }
    }
  }

  @Test(arguments: Language.all) func silenceIsMetWithPatience(language: Language) {
    for silence in ["", "   ", "……", "...", "。。。", "— —", "~", "…", "\n", ".", "、、", "!"] {
      let talk = Talk(language, "花呗2024年7月15日开始逾期")
      let need = talk.interview.state.need
      let reply = talk.reply(to: silence)
      Self.expectDecent(reply, to: silence)
      #expect(talk.interview.state.need == need)
      let patience = Speaker(templates: .builtIn, language: language).ways(
        "act.silence", Matter(talk.interview.current))
      #expect(patience.contains { reply.lines.first?.hasPrefix($0) == true }, "\(reply.lines)")
    }
  }

  @Test(arguments: Language.all) func noSympathyTwice(language: Language) {
    let talk = Talk(language, "花呗2024年7月15日开始逾期")
    let acts = Self.languages.first { $0.0 == language }?.1 ?? [:]
    let speaker = Speaker(templates: .builtIn, language: language)
    let kind = ["digression", "outburst"].flatMap {
      speaker.ways("sympathy.\($0)", Matter(talk.interview.current))
    }
    for act in [Act.digression, .outburst] { for words in Self.phrases(acts[act] ?? "") { talk.say(words) } }
    let all = talk.replies.joined(separator: "\n")
    for line in kind { #expect(all.ranges(of: line).count <= 1, "\(line)") }
    #expect(kind.contains { all.contains($0) })
  }

  @Test(arguments: Language.all) func questionsAreShort(language: Language) {
    let speaker = Speaker(templates: .builtIn, language: language)
    let matter = Matter(Talk().interview.current)
    for need in Need.all {
      for question in speaker.ways("ask.\(need.name)", matter) {
        if language == .english {
          #expect(question.split(separator: " ").count <= 20, "\(question)")
        } else {
          #expect(question.count { $0.isLetter || $0.isNumber } <= 25, "\(question)")
        }
        #expect(question.count { $0 == "？" || $0 == "?" } <= 1, "\(question)")
      }
      #expect(
        speaker.ways("ask.\(need.name)", matter).count == 2 || need.isOnce, "\(need.name) has two wordings")
    }
  }

  /// The words of the talk are as calm as those of the letter.
  @Test(arguments: Language.all) func theTalkIsCalm(language: Language) {
    let speaker = Speaker(templates: .builtIn, language: language)
    let matter = Matter(Talk().interview.current)
    for piece in Templates.builtIn.pieces(in: language) where piece.hasPrefix("talk.") {
      for line in speaker.ways(String(piece.dropFirst(5)), matter)
      where !line.contains("“") && !line.contains("「") && !line.contains("/") {
        #expect(Languages.calm(line).text == line, "\(piece)")
      }
    }
  }

  @Test(arguments: Language.all) func aLetterThatLacksSomethingIsNotCalledReady(language: Language) {
    let talk = Talk(language)
    let skip = language == .english ? "skip" : "跳过"
    for _ in 0..<12 { talk.say(skip) }
    let ready = Speaker(templates: .builtIn, language: language).ways("ready", Matter(talk.interview.current))
    for line in ready { #expect(!talk.replies.contains { $0.contains(line) }) }
  }
}
