import Figures
import Mentions

extension EnglishLanguage: MentionRules {
  /// Its mentions by storey.
  package static let mentions = Storeys {
    currencies
    ordinalParts
    dateParts
    relativeParts
    relativeDays
    periodParts
    festivals
    clocks
  } mentions: {
    quiet
    dates
    relativeSpans
    periods
    weeks
    endsOfPeriods
    partial
    durations
    counts
    sums
    rates
    numbers
  } joined: {
    offsets
    times
    ratePeriods
    frequencies
  } around: {
    festiveWeekends
    dateRanges
    timesOfDays
    timeRanges
    amountRanges
    around
    introduced
  }

  /// Its scanners.
  package static let scanners = [numerals]
}
