import Testing

@Suite struct EnglishMoney {
  static let sums: Corpus = [
    "USD 1200.50":
      "$1,200.50 · $ 1,200.50 · USD 1200.50 · 1,200.50 dollars · US$1,200.50 · {«$1200.50»} · 1200 dollars and 50 cents · $1200 and 50 cents · twelve hundred dollars and fifty cents · 1200.50 USD",
    "USD 200.00":
      "$200 · $200.00 · {«$200.00»} · two hundred dollars · 200 bucks · 200 US dollars · $200 dollars · 200 American dollars · «$200» a month · «$200» per instalment",
    "USD 145.00": "from $45 to «$145» a month · $145",
    "USD 50.00": "fifty bucks · 50 dollars · $50 · fifty dollars · a bill of «$50»",
    "USD 30.00": "three «$30» fees · $30 · thirty dollars",
    "USD 0.10": "10 cents · ten cents · 10¢ · ten pennies",
    "USD 3.50": "3 dollars 50 cents · three dollars and fifty cents · $3.50 · 3 bucks 50 cents",
    "USD 1.00": "a dollar · one dollar · $1",
    "USD 250000.00": "a quarter million dollars · $250k · $250,000 · 250 thousand dollars",
    "USD 4700000000.00": "US$4.7 billion · $ 4.7 billion · 4.7 billion dollars",
    "800.00":
      "800 yuan · CNY 800 · RMB 800 · 800 RMB · ¥800 · RMB800 · eight hundred yuan · 800 renminbi · 800 kuai · «800 yuan» a month · 800 Chinese yuan",
    "1200.00":
      "1.2k · twelve hundred yuan · 1,200 yuan · twelve hundred · one thousand two hundred · 1.2 thousand yuan",
    "3000.00": "3 grand · three thousand · 3k · 3,000 RMB · three grand",
    "12345.60": "¥12,345.60 · 12,345.60 yuan · RMB 12,345.60 · CNY 12345.60",
    "5000.00": "5k · five thousand yuan · 5 thousand · 5000 yuan",
    "EUR 20.00": "20€ · €20 · 20 euros · EUR 20 · twenty euros",
    "GBP 10.00": "£10 · ten pounds · 10 quid · GBP 10 · 10 pounds sterling",
    "GBP 1.97": "197 pence",
    "HKD 800.00": "HK$800 · 800 Hong Kong dollars · HKD 800",
    "CAD 15.00": "CAD 15 · C$15 · 15 Canadian dollars",
    "USD 30000000.00": "30 MUSD · 30 USD million · $30 million · thirty million dollars",
  ]
  static let rough: Corpus = [
    "~USD 200.00":
      "about «a couple of hundred dollars» · about «$200» · around «200 dollars» · nearly «$200» · over «$200» · «$200» or so · more than «$200» · approximately «$200» · at least «$200» · up to «$200» · 200-odd dollars · a couple hundred dollars · less than «$200» · close to «$200»",
    "~6000.00": "about «6 thousand yuan» · a little over «6k» · roughly «6,000 yuan» · some «6000 RMB»",
    "USD 200.00…300.00":
      "$200-300 · $200 to $300 · between $200 and $300 · 200 to 300 dollars · 200-300 dollars · $200 - $300 · 200 or 300 dollars",
    "3000.00…4000.00":
      "3,000 to 4,000 yuan · ¥3,000 - ¥4,000 · between 3000 and 4000 yuan · 3 to 4 thousand yuan · three or four thousand yuan",
  ]

  @Test(arguments: [sums, rough].flatMap(\.entries))
  func sum(_ entry: Corpus.Entry) { expect(entry, .money) }
}
