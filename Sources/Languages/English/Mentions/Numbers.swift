import Figures
import Mentions

extension EnglishLanguage {
  /// Words before an identifier.
  static let numberedThings =
    "case|ticket|reference|contract|account|order|complaint|agent|employee|ref|ref.|agreement|acct|acct.|a/c|claim|file|"
    + "confirmation|tracking|policy|customer|member|membership|work order|staff|badge|service request|"
    + "dispute|report|incident|application|docket|id|rep|operator|representative|card|loan account|reference/ticket|loan agreement|"
    + "loan contract|case reference|confirmation code|ticket reference|service ticket|request|serial|inquiry|enquiry|credit agreement|"
    + "case file|cfpb complaint|cfpb case|support ticket|complaint reference|customer service ticket|agent id|staff id|employee id"
  /// What has a number and a sum as well: “the loan was 104300” names no number.
  static let pricedThings = "loan|bill|invoice|transaction|receipt"
  static let numberWords = "is|was|(|" + properNumberWords
  static let properNumberWords =
    "no.|number|no|id|#|:|number is|id is|num|num.|nr|nr.|numbers|code|no is|no:|number:|# is|id:|no. is|reference number|reference|ref|ref.|ref:|number was|num:|(#|number (|no. (|ref no.|reference no.|reference no|reference number is|ending in|number ending in|ending"

  @Rows static var numbers: [Rule] {
    Rule("case number: #A-2231") {
      beside(numberedThings); maybe(beside: numberWords); maybe(beside: ":|#|is|was"); maybe("#"); code
    } means: { _ in
      .identifier
    }
    Rule("loan number HB20249836439") {
      beside(pricedThings); beside(properNumberWords); maybe(beside: ":|#|is|was"); maybe("#"); code
    } means: { _ in
      .identifier
    }
    Rule("reference number 831") {
      beside(numberedThings + "|" + pricedThings); beside(properNumberWords); maybe(beside: ":|#|is|was");
      maybe("#"); figures
    } means: {
      (3...24).contains($0.digits) ? .identifier : nil
    }
  }
}
