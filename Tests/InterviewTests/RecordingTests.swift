import Foundation
import Testing

@testable import Interview

/// Transcripts as they are saved: what was said then is said today.
///
/// `PLAINT_RECORD=1 swift test` writes them anew; the difference is then read as a reader of the talk would.
@Suite struct RecordingTests {
  static let folder = Conversation.tests.appending(path: "Transcripts")
  static let isRecording = ProcessInfo.processInfo.environment["PLAINT_RECORD"] != nil

  /// Every recorded talk, and a recording of every conversation.
  static var names: [String] {
    let kept = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return Set(kept.filter { $0.hasSuffix(".txt") } + Conversation.all.map { "\($0.name).txt" }).sorted()
  }

  @Test(arguments: names) func saysWhatItSaid(_ name: String) throws {
    let file = RecordingTests.folder.appending(path: name)
    let conversation = Conversation.all.first { "\($0.name).txt" == name }
    let source = try String(contentsOf: conversation?.file ?? file, encoding: .utf8)
    let recorded = try Transcript.read(Array(source.utf8)).transcript.recorded
    if RecordingTests.isRecording {
      try FileManager.default.createDirectory(at: RecordingTests.folder, withIntermediateDirectories: true)
      try recorded.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(difference(from: lines(kept), to: lines(recorded)) == "")
    #expect(kept == recorded)
  }

  /// `plaint replay --check` finds nothing, with what was asked then and with what is asked now.
  @Test(.enabled(if: !isRecording), arguments: names) func checksClean(_ name: String) throws {
    let text = try String(contentsOf: RecordingTests.folder.appending(path: name), encoding: .utf8)
    let reading = try Transcript.read(Array(text.utf8))
    #expect(reading.note == nil)
    #expect(reading.transcript.text == text)
    let replay = Replay(reading.transcript)
    #expect(replay.turns.allSatisfy { !$0.step.said.isEmpty }, "every answer has its reply")
    #expect(replay.turns.flatMap(\.difference) == [])
  }

  /// A talk that was recorded makes the letter that its answers alone make.
  @Test(.enabled(if: !isRecording), arguments: Conversation.all)
  func recordingMakesTheSameLetter(of conversation: Conversation) throws {
    let file = RecordingTests.folder.appending(path: "\(conversation.name).txt")
    let recorded = try Conversation.replayed(try String(contentsOf: file, encoding: .utf8)).interview
    let told = try conversation.replayed().interview
    #expect(recorded.letter() != nil)
    #expect(recorded.letter() == told.letter())
    #expect(recorded.current == told.current)
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Transcript {
  /// The same answers as a talk of today saves them: with what is asked and what is said.
  fileprivate var recorded: String {
    let untold = lines.filter { line in
      switch line.content {
      case .program, .asked: false
      default: true
      }
    }
    let replay = Replay(Transcript(lines: untold))
    return "plaint \(Transcript.version)\n"
      + replay.turns.map { turn in
        let before =
          switch turn.step.act {
          case .sitting(let day, let language): Transcript.sitting(day, language)
          case .answer(let words): Transcript.answer(words)
          }
        return before + "\n" + (Transcript.reply(turn.reply).map { $0 + "\n" } ?? "")
      }.joined(separator: "\n")
  }
}
