import Cases
import Mentions

extension Interview {
  /// What was said in heat and stands in the letter in other words, or not at all.
  func calm(_ view: View) -> Reply { say("help", view) }
}
