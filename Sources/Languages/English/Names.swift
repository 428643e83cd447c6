extension EnglishLanguage {
  /// What stands before a name that was asked for.
  package static let nameLeads = "it's it\u{2019}s its put sign write use just yes and name mr mrs ms miss"
}
