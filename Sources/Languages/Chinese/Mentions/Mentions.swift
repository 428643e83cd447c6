import Figures
import Mentions

extension ChineseLanguage: MentionRules {
  /// Its mentions by storey.
  package static let mentions = Storeys {
    quantities
    currencies
    years
    months
    clocks
  } mentions: {
    quiet
    periodsOfYear
    dates
    festivals
    durations
    counts
    sums
    rates
    tenthsOfAll
    interestRates
    numbers
    refused
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
  package static let scanners = [numerals, spokenPhones]
}
