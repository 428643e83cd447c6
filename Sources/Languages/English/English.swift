import Facts

/// English as people type it: capitals and apostrophes are folded.
package enum EnglishLanguage {
  /// Every list of cues.
  package static let cues: [Cues] = [
    marks, parties, causes, consequences, contacts, requests, papers, roles, hints, elsewhere, asides,
  ]
}
