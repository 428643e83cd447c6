import Cases
import Mentions
import Testing

@testable import Interview

/// Every check, with a conversation that trips it and one that does not, in each language. Today is 2024-10-20.
@Suite struct CheckTalkTests {
  @Test(arguments: CheckTalk.simplified) func inSimplified(_ told: CheckTalk) { expect(told, .simplified) }
  @Test(arguments: CheckTalk.traditional) func inTraditional(_ told: CheckTalk) { expect(told, .traditional) }
  @Test(arguments: CheckTalk.english) func inEnglish(_ told: CheckTalk) { expect(told, .english) }

  /// Every check but that of a date with two readings has both in each language.
  @Test func everyCheckIsTold() {
    for talks in [CheckTalk.simplified, CheckTalk.traditional, CheckTalk.english] {
      for name in Check.Name.allCases where name != .ambiguous {
        let told = talks.filter { $0.check == name }
        let trips = told.contains {
          switch $0.says {
          case .asks, .tells: true
          default: false
          }
        }
        let passes = told.contains {
          switch $0.says {
          case .addsUp, .nothing: true
          default: false
          }
        }
        #expect(trips && passes, "\(name)")
      }
    }
  }

  private func expect(_ told: CheckTalk, _ language: Language) {
    let talk = Talk(language)
    for line in told.lines { talk.say(line) }
    let reply = talk.replies.last ?? ""
    let text = reply.replacing("\n", with: language == .english ? " " : "")
    let clash = talk.interview.state.clash
    #expect(reply.count { $0 == "？" || $0 == "?" } == 1, "one question: \(reply)")
    #expect(reply.split(separator: "\n").count <= 4)
    switch told.says {
    case .asks(let first, let second, let words):
      #expect(clash?.name == told.check, "\(reply)")
      #expect(talk.interview.pending?.values == [first, second], "\(reply)")
      for word in words { #expect(text.contains(word), "\(reply)") }
      #expect(!text.contains("✓"))
    case .addsUp(let words):
      #expect(clash == nil)
      #expect(text.contains(words) && text.contains("✓"), "\(reply)")
    case .tells(let words):
      #expect(clash == nil)
      #expect(text.contains(words) && !text.contains("✓"), "\(reply)")
    case .nothing:
      #expect(clash == nil, "\(reply)")
      #expect(
        !talk.interview.current.checks.contains { $0.name == told.check && $0.verdict != .addsUp }, "\(reply)"
      )
    }
  }
}
