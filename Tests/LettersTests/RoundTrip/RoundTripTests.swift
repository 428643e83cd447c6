import Cases
import Facts
import Foundation
import Languages
import Letters
import Mentions
import Testing

/// A finished letter, read line by line with its own date as today, gives the facts that it is tied to.
@Suite struct RoundTripTests {
  /// So many cases are read exactly as they were told; of those beyond, which meet rarer facts side by side, the share is
  /// printed and may not fall.
  static let held = 60

  static let reader: Rereading.Reader = { Languages.facts(in: $0, $1) }

  static func roundTrip(_ known: Case, _ language: Language) throws -> (Letter, RoundTrip) {
    let letter = try #require(Letter(Matter(known), in: language))
    let text = TextLayout().text(letter)
    let reading = Rereading(of: text, in: language, on: known.today, reader: reader)
    return (letter, RoundTrip(of: known, in: language, reading))
  }

  @Test(arguments: LetterTests.examples.map(\.0), Language.all)
  func theExamplesAreReadAsTheyWereTold(_ example: Example, _ language: Language) throws {
    let (_, trip) = try Self.roundTrip(example.case, language)
    #expect(trip.faults(in: language) == [])
  }

  @Test(arguments: Language.all) func randomCasesAreReadAsTheyWereTold(_ language: Language) throws {
    var seeded = Seeded(state: 14)
    var tally = Tally()
    for number in 0..<max(Seeded.count, Self.held) {
      let known = seeded.wholeComplaint(in: language)
      let (letter, trip) = try Self.roundTrip(known, language)
      let faults = Unheld.isOpen(known) ? [] : trip.faults(in: language)
      tally.take(trip, of: known, told: letter)
      if ProcessInfo.processInfo.environment["PLAINT_SHOW"] != nil, !faults.isEmpty {
        print("LETTER \(language) \(number)\n\(TextLayout().text(letter))")
        faults.forEach { print("TRIP \(language) \(number) \($0)") }
      }
      if number < Self.held { #expect(faults == [], "seed 14, case \(number)") }
    }
    print(tally.table(language).joined(separator: "\n"))
    #expect(tally.unmet == [], "kinds that no case of \(language) held")
    #expect(tally.share >= 0.88, "letters that are read whole")
    #expect(
      tally.untold.values.reduce(0, +) * 50 <= tally.letters, "kinds that were known and tied to no run")
  }
}

extension RoundTrip {
  /// Each fault in a line, for people, without those that are known and have their reason.
  func faults(in language: Language) -> [String] {
    lost.map { "lost \($0)" }
      + new.filter { !Unheld.allows($0.fact, in: language) }.map { "new \($0.fact) in “\($0.words)”" }
      + changed.filter { !Unheld.allows($0.tied, as: $0.read.fact, in: language) }
      .map { "changed \($0.tied) to \($0.read.fact) in “\($0.read.words)”" }
  }
}

/// What a letter does not give back yet, and why.
struct Unheld {
  let languages: [Language]
  let kind: Kind
  let qualifiers: Set<Qualifier>

  static let all = [
    // An English letter names its case numbers together above the salutation; with several contacts no line says which
    // is whose.
    Unheld(languages: [.english], kind: .contact, qualifiers: [.reference]),
    // “on 8 October at about 19:00”: where day and time are read as one, “about” is not kept.
    Unheld(languages: [.english], kind: .contact, qualifiers: [.approximate]),
    // 接到公司資遣通知: 資遣通知 is heard as the paper that it also is.
    Unheld(languages: [.traditional], kind: .cause, qualifiers: [.notified]),
    // 10月8日，銀行告知：我的房貸申請暫緩: the day stands two clauses before.
    Unheld(languages: [.simplified, .traditional], kind: .consequence, qualifiers: [.date, .name]),
    // 限制通知截圖，9月7日: the limit that the paper's name speaks of takes the day.
    Unheld(languages: [.simplified, .traditional], kind: .evidence, qualifiers: [.date]),
  ]

  /// What was charged by fraud is told as disputed; a reader does not hear yet that nothing of it was borrowed or missed.
  static func isOpen(_ known: Case) -> Bool { known.has(.cause, Cause.fraud.rawValue) }

  /// Whether a fact was read that is known to be: a case number that belongs to one of several contacts.
  static func allows(_ new: Fact, in language: Language) -> Bool {
    language == .english && new.kind == .contact && new.qualifiers.map(\.name) == [.reference]
  }

  /// Whether two readings of one fact differ only in what is known.
  static func allows(_ tied: Fact, as read: Fact, in language: Language) -> Bool {
    let known = all.filter { $0.kind == tied.kind && $0.languages.contains(language) }
    var tied = tied
    for name in known.flatMap(\.qualifiers) { tied[name] = read[name] }
    return tied.saysTheSame(as: read)
  }
}

/// How often each kind was met, told, and read as it was told.
struct Tally {
  private var met: [Kind: Int] = [:]
  private var failed: [Kind: Int] = [:]
  private(set) var untold: [Kind: Int] = [:]
  private(set) var letters = 0
  private var whole = 0

  /// Kinds that a letter says only beside something else: a plan's terms with the plan, a rate with its reckoning.
  private static let companions: Set<Kind> = [
    .feeRate, .incomeMonthly, .expenseMonthly, .requestMonths, .requestMonthly, .requestStart,
  ]

  mutating func take(_ trip: RoundTrip, of known: Case, told letter: Letter) {
    letters += 1
    if trip.isWhole { whole += 1 }
    let tied = Set(letter.facts.map(\.fact.kind) + letter.figures.flatMap(\.from).map(\.kind))
    for kind in Set(known.facts.map(\.fact.kind)) {
      met[kind, default: 0] += 1
      if !tied.contains(kind), !Tally.companions.contains(kind), !isLeftOut(kind, of: known) {
        untold[kind, default: 0] += 1
      }
    }
    let kinds = trip.lost.map(\.kind) + trip.new.map(\.fact.kind) + trip.changed.map(\.tied.kind)
    for kind in Set(kinds) { failed[kind, default: 0] += 1 }
  }

  /// What the letter rightly leaves out beside other facts of the case.
  private func isLeftOut(_ kind: Kind, of known: Case) -> Bool {
    // Of two statements that contradict each other the rougher is told in none.
    if !known.withoutContradictions.facts.contains(where: { $0.fact.kind == kind }) { return true }
    // A late payment that is admitted is what is not disputed; what was charged by fraud has no term of its own.
    return Unheld.isOpen(known) || kind == .undisputed && known.all(.paymentMade).contains { $0[.due] != nil }
  }

  /// Of the letters those that are read whole.
  var share: Double { letters == 0 ? 0 : Double(whole) / Double(letters) }

  /// Kinds that no case held.
  var unmet: [Kind] { Kind.allCases.filter { met[$0] == nil } }

  func table(_ language: Language) -> [String] {
    ["\(language): \(whole) of \(letters) letters are read whole; of the kinds, met and not read as told:"]
      + Kind.allCases.map { "  \($0.rawValue) \(met[$0] ?? 0) \(failed[$0] ?? 0)" }
  }
}
