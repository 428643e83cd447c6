import Testing

@Suite struct EnglishTimes {
  static let times: Corpus = [
    "T21:30":
      "9:30 pm · 9.30 pm · 9:30 p.m. · 21:30 · half past nine at night · half past 9 pm · nine thirty pm · 930 pm · 9:30 in the evening · 9:30p · nine-thirty in the evening · 9:30 P M",
    "T09:00":
      "9 am · 9ish · 9 a.m. · nine o'clock · nine am · 9 in the morning · at «9:00» · 9-ish · 9 o'clock in the morning",
    "T06:45": "a quarter to seven · quarter to 7 · 6:45 am · 15 minutes to seven",
    "T15:20": "20 past 3 pm · 3:20 pm · twenty minutes past 3pm · 15:20 · three twenty pm · 15h20",
    "T12:00": "noon · midday · 12 noon · 12 pm · at «noon»",
    "T00:00": "midnight · 12 am · 12 midnight",
    "T07:30": "at «seven thirty» · 7:30 · half past seven · 07:30 am",
    "T20:15": "quarter past 8 pm · a quarter past eight in the evening · 8:15 pm",
  ]
  static let dated: Corpus = [
    "2024-03-15T21:00":
      "March 15 at 9 pm · March 15, 2024 at 9pm · 9 pm on March 15th · 3/15/24 at 9:00 PM · on «Friday, March 15, 2024 around 9 p.m.» · 9pm, 15 March 2024 · March 15 by 9 pm",
    "2024-10-19T20:00":
      "yesterday at 8 pm · 8 pm yesterday · last night at 8 · last night around 8 pm · yesterday evening at 8 · at «8 last night»",
    "2024-10-20T20:00": "tonight at 8 · 8 tonight · this evening at 8 o'clock · today at 8pm · 8pm today",
    "2024-10-21T09:00":
      "tomorrow at 9 · 9 tomorrow morning · tomorrow morning at 9 · 9 am tomorrow · tomorrow at 9 o'clock",
    "2024-10-05T16:00": "4 in the afternoon on the 5th · 4 pm on the 5th · October 5 at 4 pm",
    "2024-10-18T10:15": "10:15 am on Friday · Friday at 10:15 am · Friday morning at 10:15",
  ]
  static let ranges: Corpus = [
    "T17:00/T18:00":
      "from 5 to 6 pm · 5-6pm · between 5 and 6 pm · 5 pm to 6 pm · 17:00-18:00 · from 5pm till 6pm · 5 pm - 6",
    "T07:00/T23:00": "from 7am to 11pm · between 7 am and 11 pm · 7am - 11pm",
    "T09:30/T11:00": "from 9:30 to 11 am · between 9:30 and 11 · 9:30-11:00 · from 9:30 until 11:00 am",
    "T11:00/T15:00": "from 11 to 3pm · 11am to 3pm",
    "2024-03-15T14:00/2024-03-15T16:00":
      "March 15 from 2 to 4 pm · from 2 to 4 pm on March 15 · March 15, 2pm - 4pm · between 2 and 4 pm on 15 March 2024",
    "2024-10-20T19:00/2024-10-20T21:00": "tonight from 7 to 9 · tonight between 7 and 9 pm",
    "T16:00/T16:30": "4 pm for 30 minutes · for 30 minutes from 4 pm",
    "T22:00/T03:00": "from 10 pm to 3 · 10 pm - 3 am",
  ]

  @Test(arguments: [times, dated, ranges].flatMap(\.entries))
  func time(_ entry: Corpus.Entry) { expect(entry, .time) }
}
