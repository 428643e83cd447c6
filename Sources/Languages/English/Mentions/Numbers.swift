import Figures
import Mentions

extension EnglishLanguage {
  @Rows static var numbers: [Rule] {
    Rule("case #A-2231") {
      beside("case|ticket|reference|contract|account|order|complaint|agent|employee|loan|ref|ref.|agreement");
      maybe(beside: "no.|number|no|id|is|#|:|number is|id is"); maybe("#"); code
    } means: { _ in
      .identifier
    }
  }
}
