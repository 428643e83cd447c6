import Facts

extension EnglishLanguage {
  /// Why the payment was missed.
  package static let causes: Cues = [
    .cause(.medical, as: "hospital"):
      "in hospital, hospitalised, hospitalized, in the hospital, <kin> … hospital*",
    .cause(.medical, as: "surgery"): "surgery, operation, <kin> … surgery|operation",
    .cause(.medical, as: "illness"):
      "i|i've … got sick|fell ill|was ill|been ill|was sick, cancer, <kin> … ill|sick|cancer|stroke",
    .cause(.jobLoss): "lost my job, laid off, made redundant, redundancy, fired, lost … job, let go",
    .cause(.incomeDrop):
      "pay cut, reduced hours, cut … wages|salary|hours, wages|salary … late|cut|unpaid, paid … wages",
    .cause(.systemError):
      "system error, glitch, system|auto payment|autopay|automatic payment|app … error|fail*|glitch|bug|didn't go through, own … system",
    .cause(.forgot): "i forgot, forgot to pay", .cause(.fraud): "scammed, fraud, stolen, scam",
    .cause(.planning): "overspent, bad planning, spent too much",
  ]
}
