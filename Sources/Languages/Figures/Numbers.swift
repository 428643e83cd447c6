import Mentions

extension Common {
  /// Every number can be a quantity.
  @Rows package static var numbers: [Rule] {
    Rule("12,345.60") {
      number
    } means: {
      .number($0)
    }
  }

  /// What is put between two ends: 2014-2018 · 3月1日～15日.
  package static let dash = "-|–|—|~|～|ー|－|——|--|‐|−|——"
}
