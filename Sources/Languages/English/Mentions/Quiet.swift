import Figures
import Mentions

extension EnglishLanguage {
  /// What looks like a mention and is none.
  static let harmless =
    "may be|may or may not|may i|may not|24/7|one day|one by one|one of|no one|each one|this one|the one|up to date|up-to-date"

  @Rows static var quiet: [Rule] {
    Rule("24/7") {
      harmless
    } means: {
      .nothing
    }
  }
}
