import Testing

@Suite struct EnglishIdioms {
  /// Words that look like dates, times, sums and counts, and are none.
  static let idioms = """
    I may have to go · you may call me · it may or may not help · may I ask why · may be late · they march on · marched to the bank · \
    an august institution · in the sun · the sun will shine · at first · first of all · second thoughts · on second thought · a second chance · \
    a second longer · a split second · third party collectors · third-party calls · first-rate service · first come, first served · one of them · \
    one by one · no one answers · this one · each one of us · the one I meant · one way or another · one day I will win · some day · any day now · \
    a minute · just a minute · wait a second · in a minute · every minute counts · at the last minute · up to the minute · a minute of your time · \
    day after day · day by day · month after month · year after year · day to day · the day-to-day · once in a while · every now and then · \
    back in the day · these days · those days · for years · for months · for days · 24/7 · 24/7 harassment · 50/50 · fifty-fifty · up to date · \
    at the end of the day I just want peace · rainy day fund · have a nice day · good morning · good night · happy new year · merry christmas · \
    number one priority · square one · two cents · my two cents · a dime a dozen · nickel and dime · mark my words · two-faced · two-factor codes · \
    once upon a time · thanks a million · a million thanks · a thousand times no · all in all · the other half · half hearted · half the battle · \
    the secretary · daily life · the monthly statement · decimals · satisfied · sunny side up · marching band · juniper · monopoly · wedding · \
    now and then · as of now · until now · by then · at that time · right now · so far · a while ago · not long ago · recently · the other day
    """
  /// Numbers that are of something else.
  static let numbers = """
    I am 45 years old · a 5-year-old · aged 67 · at the age of 30 · ages 3 to 5 · two kids · a family of four · 3 documents attached · \
    10 students · 30 files · 300 people · 9,000 people · a hundred people · thousands of customers · 5 miles away · 1,200 square feet · 38.5 degrees · \
    weighs 180 pounds · 6 feet tall · a score of 650 · my FICO score is 612 · score dropped to 580 · version 10.5.2 · iOS 17 · page 3 · section 4.2 · \
    article 12 · step 2 · floor 3 · room 205 · apartment 4 · option 2 · line 7 · 1-2-3 · 1:1 meeting · ratio 4:3 · 192.168.1.1 · port 8080 · \
    the 2nd payment · the third notice · my first loan · the 3rd call · 2nd floor · 21st century · the first time · a second letter · \
    the 1st of every month · 5 days a week · 24 hours a day · seven days a week · XX/XX/2022 · XX/XX/XXXX · XX/15/2022 · {XXXX} · XXXX XXXX · \
    2/30/2024 · February 30 · 13/13/2024 · 25:61 · 2024-13-01 · 2012-14 · 4-5-6 · v12 · A4 paper · 101,194 points · 0.5 · 35.49 · two three
    """
  /// What names no time that could be written down.
  static let vague = """
    a few days ago · several weeks ago · some time ago · a few calls · many months · countless times · in the past · \
    in the future · some months · for a long time · ages ago · soon · later · before long · at times · sometimes · every time · last time · \
    next time · this time · last but not least · the last straw · next steps · over time · on time · in time · time and again
    """

  @Test(arguments: [idioms, numbers, vague].flatMap(Corpus.phrases))
  func isLeftAlone(_ text: String) {
    let found = read(text).mentions
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.kind) \($0.notation)" })")
  }
}
