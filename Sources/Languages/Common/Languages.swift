import Chinese
import English
import Facts
import Figures
import Mentions

/// Everything that is known of human languages, put together: reading does not depend on a language being chosen.
public enum Languages {
  /// Names as they look in each language.
  static let names = NameShapes(
    surnames: ChineseLanguage.surnames, titles: ChineseLanguage.titles, firms: ChineseLanguage.firms,
    leads: ChineseLanguage.nameLeads + " " + EnglishLanguage.nameLeads, stops: ChineseLanguage.nameStops,
    nicknames: ChineseLanguage.nicknames)
  /// The cues of every language.
  static let book = CueBook(
    ChineseLanguage.cues + EnglishLanguage.cues,
    people: ["kin": kin, "relative": kin.filter { relatives.contains($0.who) }],
    ownWords: EnglishLanguage.ownWords)
  private static let kin = ChineseLanguage.kin + EnglishLanguage.kin
  /// Whose illness or death is the person's own trouble.
  private static let relatives: Set<Person> = [.mother, .father, .parents, .spouse, .child, .family]

  /// The reader of mentions.
  public static let mentions = MentionReader(
    Grammar(
      [ChineseLanguage.mentions, EnglishLanguage.mentions, Common.mentions],
      scanners: Common.scanners + ChineseLanguage.scanners + EnglishLanguage.scanners))

  /// The reader of facts.
  public static let facts = FactReader(book, names: names)

  /// The reader of what a person does besides telling.
  public static let acts = ActReader(
    [ChineseLanguage.acts, EnglishLanguage.acts], people: ["kin": ChineseLanguage.kin + EnglishLanguage.kin])

  /// The facts of a text, with its mentions read on the way.
  public static func facts(in text: Text, _ context: ReadingContext, since: CalendarDate? = nil) -> [Fact] {
    facts.facts(in: text, mentions.mentions(in: text, today: context.today, since: since), context)
  }

  /// How a text was read, line by line, for people.
  public static func trace(_ text: Text, _ context: ReadingContext, since: CalendarDate? = nil) -> [String] {
    facts.trace(text, mentions.mentions(in: text, today: context.today, since: since), context)
  }

  /// The command that a word alone on a line stands for: 预览 is `letter`.
  public static func command(_ word: String) -> String? { commandNames[Folding.text(word)] }

  private static let commandNames: [String: String] = Dictionary(
    (ChineseLanguage.commands + EnglishLanguage.commands).flatMap { entry in
      entry.words.split(separator: ",").map { word in
        (Folding.text(word.drop(while: \.isWhitespace)), entry.name)
      }
    }, uniquingKeysWith: { first, _ in first })
}
