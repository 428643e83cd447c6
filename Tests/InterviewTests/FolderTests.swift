import Cases
import Facts
import Foundation
import Letters
import Mentions
import Testing

@testable import Interview

/// Every other conversation of the folder, as people in trouble type them: angry, rambling, correcting themselves.
///
/// `NAME.txt` is the transcript, written before any reading of it; `NAME.facts` what a reader of it would note down, one
/// fact a line; `NAME.letter` the letter as a person would get it. `PLAINT_RECORD=1 swift test` writes the letters anew.
@Suite struct FolderTests {
  static let all: [Conversation] = {
    let kept = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let names = kept.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
    return names.filter { name in !Conversation.all.contains { $0.name == name } }.sorted().compactMap {
      name in
      guard let language = Language.all.first(where: { name.contains("-\($0.tag)-") }) else { return nil }
      return Conversation(name: name, language: language)
    }
  }()
  private static let folder = Conversation.tests.appending(path: "Conversations")

  @Test func eightOfEachLanguageAreThere() {
    for language in Language.all { #expect(Self.all.count { $0.language == language } == 8) }
  }

  @Test(arguments: all) func factsAreAsAReaderWouldNoteThem(of conversation: Conversation) throws {
    let known = try conversation.replayed().interview.current
    let wanted = conversation.lines("facts")
    #expect(!wanted.isEmpty)
    #expect(difference(from: wanted.sorted(), to: known.facts.map(\.fact.description).sorted()) == "")
    #expect(known.open.isEmpty)
  }

  @Test(arguments: all) func letterIsAsRecordedAndClean(of conversation: Conversation) throws {
    let interview = try conversation.replayed().interview
    let letter = try #require(interview.letter())
    let text = TextLayout().text(letter)
    if RecordingTests.isRecording {
      let file = Self.folder.appending(path: "\(conversation.name).letter")
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let came = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(difference(from: conversation.lines("letter"), to: came.dropLast()) == "")
    let findings = Lint().findings(
      in: text, form: .letter, language: conversation.language, of: interview.current)
    // A6: who writes “two weeks” has chosen a term of their own. D2: the plans of two loans take five lines in English.
    let isLong = interview.current.all(.product).count > 1 && conversation.language == .english
    let allowed: Set<String> = isLong ? ["A6", "D2"] : ["A6"]
    #expect(findings.filter { !allowed.contains($0.rule) }.map { "\($0.rule) \($0.stood)" } == [])
  }

  /// What is posted in public holds no name, number, address, sum or day of the case, nor who they work for.
  @Test(arguments: all) func postHoldsNothingPersonal(of conversation: Conversation) throws {
    let interview = try conversation.replayed().interview
    let post = try #require(interview.letter(.post)).unwrapped.joined(separator: "\n")
    #expect(post.firstMatch(of: /[0-9]{3}|[0-9]\.[0-9]/) == nil)
    for known in interview.current.facts {
      let personal: Set<Kind> = [
        .complainantName, .complainantPhone, .complainantEmail, .complainantAccount, .loanNumber,
      ]
      let agents = known.fact[.agent].map { [$0.description] } ?? []
      let own = personal.contains(known.fact.kind) ? [known.fact.value.description] : []
      for word in own + agents { #expect(!post.contains(word), "\(word)") }
    }
  }

  @Test(arguments: all) func everyOtherFormKeepsItsLimits(of conversation: Conversation) throws {
    let interview = try conversation.replayed().interview
    for form in Form.allCases where form != .letter && form != .confirmation && form != .followUp {
      let written = try #require(interview.letter(form), "\(form)")
      let findings = Lint().findings(
        in: TextLayout().text(written), form: form, language: conversation.language, of: interview.current)
      #expect(findings.map { "\($0.rule) \($0.stood)" } == [], "\(form)")
    }
  }

  @Test(arguments: all) func otherLanguagesHoldTheSameDatesAndSums(of conversation: Conversation) throws {
    let told = try conversation.replayed().interview
    let wanted = Figures(try #require(told.letter()))
    for language in Language.all where language != conversation.language {
      let figures = Figures(try #require(told.letter(in: language)))
      #expect(figures.dates == wanted.dates, "\(language)")
      #expect(figures.sums == wanted.sums, "\(language)")
    }
  }
}

extension Conversation {
  /// The lines of one of its files.
  fileprivate func lines(_ ending: String) -> [String] {
    let file = Conversation.tests.appending(path: "Conversations/\(name).\(ending)")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
