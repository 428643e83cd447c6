import Cases
import Languages
import Letters
import Mentions
import Tone

extension Interview {
  /// What was said in heat, answer by answer: was → now, and why. None of it stands in the letter.
  func calm(_ view: View) -> Reply {
    var lines: [String] = []
    for (index, answer) in answers.enumerated() where !Heard.isSore(answer.text) {
      for edit in Languages.calm(answer.text).edits {
        let why =
          settings.templates.text("tone.why.\(edit.why.rawValue)", settings.language, Matter(view)) ?? ""
        let named: [String: Value] = [
          "turn": .integer(index + 1), "was": .text(edit.was), "now": .text(edit.now), "why": .text(why),
        ]
        let piece = edit.now.trimmed.isEmpty ? "calm.dropped" : "calm.changed"
        lines += say(piece, view, named).lines
      }
    }
    return lines.isEmpty ? say("calm.none", view) : Reply(lines: lines, asked: state.pending)
  }
}

extension Heard {
  /// Whether an answer holds words of despair, which are quoted nowhere.
  static func isSore(_ text: String) -> Bool {
    Languages.acts.acts(in: Text(text)).contains { $0.act == .despair }
  }
}
