import Chinese
import English
import Facts
import Languages
import Mentions
import Testing

/// What holds for the corpora and the lists of words as a whole.
@Suite struct CorpusTests {
  static let chinese: [Corpus] = [
    ChineseCauses.causes, ChineseConsequences.consequences, ChineseContacts.contacts, ChinesePapers.papers,
    ChineseParties.parties, ChineseRequests.requests, ChineseRoles.sentences, ChineseSilence.quiet,
    ChineseSmallTalk.quiet, ChineseCounts.counts, ChineseDates.whole, ChineseDates.reduced,
    ChineseDates.ranges, ChineseDates.feasts, ChineseDurations.durations, ChineseDurations.rough,
    ChineseNumbers.phones, ChineseNumbers.identifiers, ChineseRates.rates, ChineseSums.sums,
    ChineseSums.rough, ChineseTimes.times,
  ]
  static let english: [Corpus] = [
    EnglishCauses.causes, EnglishConsequences.consequences, EnglishContacts.contacts, EnglishPapers.papers,
    EnglishParties.parties, EnglishRequests.requests, EnglishSums.sentences, EnglishQuiet.quiet,
    EnglishSmallTalk.quiet, EnglishCounts.counts, EnglishDates.whole, EnglishDates.reduced,
    EnglishDates.weeks, EnglishDates.ranges, EnglishDates.ambiguous, EnglishDurations.lengths,
    EnglishDurations.rough, EnglishMoney.sums, EnglishMoney.rough, EnglishNumbers.numbers,
    EnglishNumbers.phones, EnglishRates.rates, EnglishTimes.times, EnglishTimes.dated, EnglishTimes.ranges,
  ]
  static let chineseTexts = chinese.flatMap(\.entries).map(\.text)

  /// Enough ways to say things, none of them another one with other figures.
  @Test func phrasesAreManyAndDiffer() {
    let traditional = Set(CorpusTests.chineseTexts.filter(isTraditional).map(masked))
      .union(Complaints.traditional.all.map(masked))
    let simplified = Set(CorpusTests.chineseTexts.filter { !isTraditional($0) }.map(masked))
      .union(Complaints.simplified.all.map(masked))
    let english = Set(CorpusTests.english.flatMap(\.entries).map(\.text).map(masked))
      .union(Complaints.english.all.map(masked))
    print(
      "phrases: \(simplified.count) simplified, \(traditional.count) traditional, \(english.count) English")
    #expect(simplified.count >= 600)
    #expect(traditional.count >= 600)
    #expect(english.count >= 600)
    #expect(simplified.count + traditional.count + english.count >= 2500)
  }

  /// What tells nothing has many ways as well.
  @Test func quietTextsAreMany() {
    #expect(
      ChineseSilence.quiet.entries.count + ChineseSmallTalk.quiet.entries.count
        + Corpus.phrases(ChineseQuiet.quiet).count >= 400)
    #expect(
      EnglishQuiet.quiet.entries.count + EnglishSmallTalk.quiet.entries.count
        + [EnglishIdioms.idioms, EnglishIdioms.numbers, EnglishIdioms.vague].flatMap(Corpus.phrases).count
        >= 400)
  }

  /// 简 and 繁 of one sentence tell the same.
  @Test(
    arguments: ChineseRoles.sentences.entries + ChineseRequests.requests.entries
      + ChineseCauses.causes.entries)
  func scriptsTellTheSame(_ entry: Corpus.Entry) {
    let other = String(
      String.UnicodeScalarView(entry.text.unicodeScalars.map { CorpusTests.traditional[$0] ?? $0 }))
    let told = facts(entry.text).filter { $0.kind != .complainantName }.map { "\($0.kind) \($0.span)" }
    #expect(facts(other).filter { $0.kind != .complainantName }.map { "\($0.kind) \($0.span)" } == told)
  }

  /// Simplified characters, each with a traditional one that is folded to it.
  private static let traditional: [Unicode.Scalar: Unicode.Scalar] = {
    var found: [Unicode.Scalar: Unicode.Scalar] = [:]
    for code in UInt32(0x4E00)...0x9FFF {
      guard let scalar = Unicode.Scalar(code), let folded = Unicode.Scalar(UInt32(Folding.fold(code))),
        folded != scalar, found[folded] == nil
      else { continue }
      found[folded] = scalar
    }
    return found
  }()

  /// A row of cues has at most eight places, and a word of it at most six characters or four words: whole sentences are
  /// in no list. Names of papers and firms may be longer, and what is said of life and death has its set words.
  @Test(arguments: ChineseLanguage.cues + EnglishLanguage.cues)
  func waysAreShort(_ cues: Cues) {
    for (cue, ways) in cues.entries {
      switch cue {
      case .says(.evidence, _, _), .says(.respondent, _, _), .act: continue
      default: break
      }
      for way in ways.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let places = way.split(separator: "…").flatMap { $0.split(separator: "+") }
        #expect(places.count <= 8, "\(way)")
        for word in places.flatMap({ $0.split(separator: "|") }) {
          let han = word.unicodeScalars.count { $0.value >= 0x3400 }
          #expect(han <= 6, "\(word)")
          #expect(han > 0 || word.split(separator: " ").count <= 4, "\(word)")
        }
      }
    }
  }

  private func isTraditional(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.value >= 0x4E00 && UInt32(Folding.fold($0.value)) != $0.value }
  }

  /// A phrase with its figures masked.
  private func masked(_ text: String) -> String {
    String(text.lowercased().map { $0.isWholeNumber ? "0" : $0 })
  }
}
