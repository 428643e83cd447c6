import Facts

/// Chinese as it is written in 简体 and 繁體, in the mainland, Taiwan and Hong Kong; folded, so every word is listed once.
package enum ChineseLanguage {
  /// Every list of cues.
  package static let cues: [Cues] = [
    marks, parties, causes, consequences, contacts, requests, papers, roles, hints, elsewhere, asides,
  ]
}
