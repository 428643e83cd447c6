import Figures
import Mentions

extension EnglishLanguage: MentionRules {
  /// Its mentions by storey.
  package static let mentions = Storeys {
    currencies
  } mentions: {
    quiet
    dates
    durations
    counts
    sums
    rates
    numbers
  } joined: {
    offsets
    times
    periods
    frequencies
  } around: {
    ranges
    around
  }

  /// Its scanners.
  package static let scanners = [numerals]
}
