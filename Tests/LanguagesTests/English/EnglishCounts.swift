import Testing

@Suite struct EnglishCounts {
  static let counts: Corpus = [
    "2 instalment":
      "two instalments · 2 installments · two monthly payments · two missed instalments · 2 more instalments",
    "5 instalment": "five instalments · 5 instalments · five late instalments",
    "12 instalment":
      "12 instalments · twelve monthly instalments · a dozen instalments · twelve equal instalments",
    "6 call/day":
      "six calls a day · 6 calls per day · half a dozen calls a day · six phone calls each day · 6 times a day · six times per day · six calls daily",
    "~20 call/day":
      "20+ calls a day · about «20 calls a day» · over «20 calls a day» · at least «twenty times a day» · more than «20 calls per day»",
    "20 call": "20 calls · twenty phone calls · 20 missed calls · 20 collection calls",
    "15 time": "15 times · fifteen times · 15 times in one day · fifteen times in two weeks · 15 occasions",
    "2 time": "twice · two times · on «two occasions»",
    "5…6 call": "five or six calls · 5-6 calls · 5 to 6 calls · between 5 and 6 calls",
    "3…4 call/hour": "3 or 4 times per hour · 3-4 calls an hour",
    "2 message": "two texts · 2 text messages · two emails · two letters",
    "9 person": "nine friends · nine contacts · nine of my colleagues",
  ]

  @Test(arguments: counts.entries)
  func count(_ entry: Corpus.Entry) { expect(entry, .count) }

  /// Of 12 instalments 5 were paid: both numbers are counts.
  @Test func someOfMany() {
    #expect(read("I paid 5 of 12 instalments").mentions.map(\.notation) == ["5 instalment", "12 instalment"])
  }
}
