import Mentions

/// What is written alike in every language: figures, signs, addresses.
package enum Common: MentionRules {
  /// Its rules by storey.
  package static let mentions = Storeys {
    currencySigns
    numbers
    clocks
  } mentions: {
    quiet
    figureDates
    sums
    percents
    identifiers
  } joined: {
    times
  } around: {
    ranges
  }

  /// Its scanners.
  package static let scanners = [digits, phones, addresses, codes]
}
