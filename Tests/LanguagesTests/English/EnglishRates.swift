import Testing

@Suite struct EnglishRates {
  static let rates: Corpus = [
    "5": "5% · 5 percent · five percent · 5 per cent · 5 pct · five percentage points",
    "18.25/year":
      "18.25% APR · 18.25 % per annum · APR of «18.25%» · 18.25% a year · an annual rate of «18.25%» · 18.25% annually · annual percentage rate of «18.25%» · 18.25% per year · APR is «18.25%» · 18.25% interest per year",
    "0.05/day":
      "0.05% a day · 0.05% per day · daily rate of «0.05%» · 0.05% daily · five basis points a day · 5 bps per day · 0.05 percent a day · 0.05% every day",
    "1.5/month":
      "1.5% per month · 1.5% a month · monthly rate of «1.5%» · 1.5% monthly · one and a half percent a month",
    "0.05": "five basis points · 5 bps · 0.05% · 5 in ten thousand",
    "0.5": "half a percent · 0.5% · half of one percent · 5 per thousand · 50 basis points",
    "653.44": "653.44 % · 653.44% · 653.44 percent",
    "100": "one hundred percent · 100%",
    "-5": "minus five percent · -5%",
    "~20": "about «20%» · over «20%» · nearly «20 percent» · more than «20%»",
  ]

  @Test(arguments: rates.entries)
  func rate(_ entry: Corpus.Entry) { expect(entry, .percent) }
}
