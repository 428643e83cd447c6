import Chinese
import English
import Mentions
import Tone

extension Languages {
  /// The tone that a letter keeps, by the words of every language.
  public static let tone = Tone(ChineseLanguage.tone + EnglishLanguage.tone)

  /// The calm form of a text, its mentions as they were: 你们这帮吸血鬼，还我800元！！！ → 还我800元。
  public static func calm(_ text: String) -> Calmed {
    // Where a mention stands does not depend on the day.
    tone.calm(text, mentions.mentions(in: Text(text), today: Day(number: 739_000)))
  }
}
