extension EnglishLanguage {
  /// Words that are a command when they stand alone on a line.
  package static let commands: [(name: String, words: String)] = [
    ("help", "help"), ("quit", "quit, exit"), ("undo", "undo"), ("redo", "redo"), ("export", "export"),
    ("letter", "preview"),
  ]
}
