import Facts

extension EnglishLanguage {
  /// What followed.
  package static let consequences: Cues = [
    .consequence(.collectionCalls):
      "call*|ring*|phone* … every day|all day|nonstop|non-stop|constantly, collector* … call*|ring*|phone*, collection calls, debt collector*",
    .consequence(.thirdPartyContact): "call*|rang|phoned|contact*|messag*|texted … <kin>",
    .consequence(.threats): "threaten*",
    .consequence(.creditRecord):
      "credit record, credit report … overdue|late|default, credit score, on my credit",
    .consequence(.accountLimited):
      "account … limited|frozen|blocked|restricted|suspended, limit on my account",
    .consequence(.applicationRefused, [.name: .text("mortgage"), .by: .id("bank")]):
      "rejected|refused|declined … mortgage",
    .consequence(.applicationRefused, [.name: .text("mortgage")]): "mortgage … rejected|refused|declined",
    .consequence(.applicationOnHold): "on hold",
    .consequence(.distress): "can't sleep, cannot sleep, anxious, stressed",
  ]
}
