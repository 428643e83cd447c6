import Chinese
import English
import Facts
import Mentions

/// Everything that is known of human languages, put together: reading does not depend on a language being chosen.
public enum Languages {
  /// Names as they look in each language.
  static let names = NameShapes(surnames: ChineseLanguage.surnames, stops: ChineseLanguage.nameStops)
  /// The cues of every language.
  static let book = CueBook(
    ChineseLanguage.cues + EnglishLanguage.cues, people: ["kin": ChineseLanguage.kin + EnglishLanguage.kin])
  /// The reader of facts.
  public static let facts = FactReader(book, names: names)

  /// The reader of what a person does besides telling.
  public static let acts = ActReader(
    [ChineseLanguage.acts, EnglishLanguage.acts], people: ["kin": ChineseLanguage.kin + EnglishLanguage.kin])
}
