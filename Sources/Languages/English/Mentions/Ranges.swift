import Figures
import Mentions

extension EnglishLanguage {
  @Rows static var ranges: [Rule] {
    Rule("from June to July") {
      maybe("from|between"); date; "to|until|till|through|and"; date
    } means: {
      .date(.range($0, $1))
    }
  }
}
