import Mentions

extension EnglishLanguage {
  /// "the code is 445566": what follows is nobody's business.
  public static let codeWords = ["code", "codes", "password", "passcode", "pin", "otp"]
  /// "contract no. 6222…": a number of a paper, not of a card.
  public static let paperWords = [
    "contract", "case", "ticket", "order", "reference", "ref", "complaint", "agreement", "loan", "invoice",
    "tracking", "transaction",
  ]
  /// "card number 6222…": a card after all.
  public static let cardWords = ["card", "account", "debit", "credit", "visa", "mastercard", "unionpay"]
  /// "the code is …": what may stand between the word and the number.
  public static let isWords = ["is", "was", "number", "no"]
}
