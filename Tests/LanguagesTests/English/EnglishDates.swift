import Testing

@Suite struct EnglishDates {
  static let whole: Corpus = [
    "2024-03-15":
      "March 15th 2024 · March 15, 2024 · Mar. 15 2024 · 15 March 2024 · the 15th of March, 2024 · 15th day of March 2024 · 3/15/24 · 3/15/2024 · 15/03/2024 · 15-Mar-24 · 15.03.2024 · March the fifteenth · the fifteenth of March · March 15 · 15 Mar · MARCH 15TH · 2024-Mar-15 · 2024/Mar/15 · Friday, March 15, 2024 · Fri 15 Mar 2024 · Friday the 15th of March · March 15 '24 · 03 15 2024 · on «15 March» · dated «3.15» · since «March 15th» I have asked · («March 15, 2024») · 15MAR2024 · Friday (Mar-15) · 2024/15/Mar · 15 March in 2024",
    "2024-09-09":
      "Sept. 9 · Sept 9th · 9 Sep · September 9th · September ninth · Monday, 9 September · the 9th day of September",
    "2024-10-07":
      "The 7th · by «the 7th» · on «the seventh» · Monday the 7th · Mon 7th · the first Monday of October 2024 · the 7th of this month",
    "2024-10-11":
      "last Friday · Friday of last week · Friday last week · last week Friday · the Friday before last · on «last Friday»",
    "2024-10-18":
      "Friday · fri · this past Friday · past Friday · this Friday · two days ago · 2 days ago · the day before yesterday",
    "2024-10-19":
      "yesterday · last night · a day ago · Saturday · 1 day back · yesterday morning · the night of October 19",
    "2024-10-20": "today · tonight · this morning · this afternoon",
    "2024-10-21":
      "tomorrow · tmrw · next day · the next day · in «tomorrow's» post · in a day · coming Monday · tomorrow night",
    "2024-10-06":
      "two weeks ago · 14 days ago · two Sundays ago · two weeks earlier · 2 wks ago · Sunday the 6th",
    "2024-10-13": "a week ago · one week ago · seven days ago · 7 days prior · Sunday of last week",
    "2024-10-22": "in two days · the day after tomorrow · two days from now · 2 days hence · in 2 days' time",
    "2024-10-25":
      "the 25th of this month · 10/25/2024 · next Friday · in five days · five days from today · in 5 business days",
    "2024-11-03":
      "in two weeks · two weeks from now · in a fortnight · in another two weeks · Sunday after next",
    "2024-10-31":
      "the last day of the month · last day of this month · the 31st of October 2024 · October 31st, 2024",
    "2024-09-30": "the last day of last month · 30 September · Sept. 30th",
    "2024-11-10": "the 10th of next month · next month on the 10th · 10 of next month",
    "2024-04-20": "six months ago · half a year ago · 6 mos ago · April 20",
    "2023-04-20":
      "a year and a half ago · 18 months ago · one and a half years ago · 1 year and 6 months ago",
    "2023-10-20": "a year ago · one year ago · twelve months ago · 20 October 2023",
    "2024-03-25": "10 days after March 15 · ten days after 15 March 2024 · 10 days from March 15th",
    "2024-03-08": "a week before March 15 · one week prior to March 15, 2024 · 7 days before March 15th",
    "2024-03-16": "the day after March 15 · a day after March 15 2024",
    "2022-02-22": "February twenty-second, 2022 · Feb twenty second 2022 · 22 Feb 22 · 2/22/2022",
    "1986-01-25":
      "twenty five January nineteen eighty six · January 25, 1986 · Jan twenty-fifth nineteen eighty-six",
    "2023-12-25": "Christmas · last Christmas · Christmas Day · xmas · Christmas of 2023 · December 25th",
    "2024-12-25": "Christmas 2024 · next Christmas · Christmas this year",
    "2023-11-24": "Black Friday · last Black Friday · Black Friday 2023",
    "2024-09-02": "Labor Day · Labour Day · the first Monday in September",
    "2024-07-04": "Independence Day · 4th of July · the fourth of July · July 4",
    "2024-02-10": "Chinese New Year · Lunar New Year · the Spring Festival · Chinese New Year of 2024",
    "2024-03-31":
      "Easter · Easter Sunday · last Easter · the last Sunday of March 2024 · last day of March 2024",
    "2024-09-17": "Mid-Autumn Festival · the mid-autumn festival · Tuesday, Sep 17",
  ]
  static let reduced: Corpus = [
    "2024-03":
      "March · in «March» · March 2024 · Mar. 2024 · March of 2024 · March, 2024 · 03/2024 · since «March» · March '24 · 2024 March · Mar-2024 · this March",
    "2024-05": "in «May» · since «May» · May 2024 · May of 2024 · during «May»",
    "2023-12": "last December · December · in «Dec.» · Dec 2023 · December of last year",
    "2024-09": "last month · the previous month · in «September» · Sept. 2024 · the past month",
    "2024-08": "the month before last · August · Aug",
    "2024-10": "this month · the current month · earlier this month",
    "2024-11": "next month · the coming month · the following month · next November",
    "2024-12": "the month after next · Dec 2024",
    "2025-06": "next June · June next year · June 2025 · June of next year",
    "2023": "last year · in «2023» · since «2023» · the year 2023 · previous year · back in «2023»",
    "2022": "the year before last · by «2022» · calendar year 2022",
    "2024": "this year · the current year · earlier this year",
    "2025": "next year · the coming year · in «2025»",
    "~2024-06":
      "mid-June · in mid-June · early June · late June · the end of June · at the beginning of June · start of June · the middle of June 2024 · by the end of June",
    "~2023":
      "early 2023 · late 2023 · the end of 2023 · mid 2023 · at the end of last year · early last year",
    "~2024-10":
      "the end of the month · end of month · by the end of this month · EOM · the beginning of the month",
    "~2024": "the end of the year · year end · EOY · early in the year",
  ]
  static let weeks: Corpus = [
    "2024-10-14/2024-10-20": "this week · the current week · the week of October 15th",
    "2024-10-07/2024-10-13": "last week · the previous week · past week · the week of Oct. 9",
    "2024-09-30/2024-10-06": "the week before last · the week of October 1",
    "2024-10-21/2024-10-27":
      "next week · the following week · the coming week · the week commencing October 21, 2024",
    "2024-10-28/2024-11-03": "the week after next",
    "~2024-10-25/2024-10-27": "end of next week · the end of next week · by the end of next week",
    "~2024-10-21/2024-10-23": "early next week · the beginning of next week · start of next week",
    "~2024-10-10/2024-10-13": "late last week",
    "2024-10-12/2024-10-13": "last weekend · the previous weekend",
    "2024-10-05/2024-10-06": "the weekend before last",
    "2024-08-31/2024-09-02": "Labor Day weekend · the weekend of Labor Day",
    "2024-01-01/2024-01-07": "the first week of 2024 · the first week of January · first week of this year",
    "2024-06-10/2024-06-16": "the second week of June · 2nd week of June 2024",
  ]
  static let ranges: Corpus = [
    "2024-05/2024-07":
      "from May to July · May to July · from May through July 2024 · between May and July · from May until July · May - July 2024",
    "2024-03-03/2024-03-05":
      "between 3 and 5 March · March 3 to 5 · from March 3rd to March 5th · March 3-5 · 3-5 March 2024 · from the 3rd to the 5th of March · March 3 through the 5th · between March 3 and 5, 2024 · 3/3/2024 - 3/5/2024 · from 3 March until 5 March · 3rd to 5th March",
    "2024-02-03/2024-02-17": "Feb 3-17, 2024 · February 3rd through 17th · 3 to 17 Feb",
    "2019/2021": "from 2019 to 2021 · between 2019 and 2021 · 2019-2021 · from 2019 through 2021",
    "2024-03/2024-10-20":
      "from March until now · since March to now · from March 2024 to today · from March to the present",
    "2023-12/2024-02": "from December to February · December through February · Dec 2023 - Feb 2024",
    "2024-04/2024-06":
      "Q2 · the second quarter · Q2 2024 · 2024 Q2 · the second quarter of this year · 2nd quarter of 2024",
    "2024-07/2024-09": "last quarter · the third quarter · Q3",
    "2024-10/2024-12": "this quarter · Q4 2024 · the current quarter",
    "2023-07/2023-12": "the second half of 2023 · H2 2023 · the second half of last year",
    "2024-06/2024-08": "last summer · in the «summer» · summer 2024",
    "2024-04-01/2024-04-14": "the first two weeks of April",
    "2023-11-01/2023-12-31": "the last two months of 2023 · the last 2 months of last year",
    "1990/1999": "the 1990s · the 90s",
  ]
  static let ambiguous: Corpus = [
    "2023-06-04 | 2023-04-06": "6/4/23 · 6-4-23 · 6/4/2023",
    "2024-09-07 | 2024-07-09": "7/9 · 9/7 · 7/9/2024 · 9/7/24",
  ]

  @Test(arguments: [whole, reduced, weeks, ranges].flatMap(\.entries))
  func date(_ entry: Corpus.Entry) { expect(entry, .date) }

  /// A date that can be two keeps both, the likelier first.
  @Test(arguments: ambiguous.entries)
  func ambiguousDate(_ entry: Corpus.Entry) {
    let found = read(entry.text).mentions.first?.ambiguous.map(\.description) ?? []
    #expect(
      Set(found) == Set(entry.value.split(separator: " | ").map(String.init)), "\(entry.text): \(found)")
  }

  /// “the next day” counts from the date named last.
  @Test func nextDayFollowsWhatWasNamed() {
    let mentions = read("On March 3 I called. The next day they called back, and two weeks later they wrote.")
      .mentions
    #expect(mentions.map(\.notation) == ["2024-03-03", "2024-03-04", "2024-03-18"])
  }
}
