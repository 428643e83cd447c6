import Testing

@Suite struct EnglishDurations {
  static let lengths: Corpus = [
    "P3M":
      "3 months · three months · three full months · 3-month · 3 mos · for the past «three months» · over the last «3 months» · in the last «three months» · three more months · three consecutive months",
    "P1Y6M":
      "a year and a half · one and a half years · 1.5 years · one year and six months · 1 year, 6 months · a year and six months · 1 1/2 years · 1½ years · one year and a half",
    "P10W": "ten weeks · 10 weeks · ten long weeks",
    "P2W": "two weeks · 2 weeks · a fortnight · one fortnight · within «two weeks» · responded «in 2 weeks»",
    "P45D": "45 days · forty-five days · 45-day · 45 calendar days",
    "P1M":
      "for «a month» · only «a month» · another «month» · one month · waited «a month» · overdue «a month» · «a month» overdue · in «the last month»",
    "P1W": "for «a week» · «a week» late · one week · within «a week»",
    "P1Y": "for «a year» · one year · in «the past year» · over «the last year» · 1 yr",
    "P6M": "half a year · six months · 6 months",
    "PT30M": "half an hour · 30 minutes · ½ hour · thirty mins · 1/2 hour · a half hour",
    "PT1H30M":
      "an hour and a half · one hour and 30 minutes · 1.5 hours · an hour and thirty minutes · 1 hour 30 min · one and a half hours · for «an hour and a half»",
    "PT2H": "2 hours · two hours · 2 hrs · 2h · on hold for «two hours»",
    "PT15M": "a quarter of an hour · 15 minutes · fifteen mins",
    "PT45M": "three quarters of an hour · 45 min",
    "P5B": "5 business days · five working days · within «5 business days» · five full business days",
    "P1Y2M3D": "1 year, 2 months and 3 days · one year two months three days",
    "P2Y3M": "2 years 3 months · two years and three months",
    "P20Y": "two decades · twenty years",
    "P7D": "7 days · seven days · 7 consecutive days · seven nights",
    "P36M": "36 months · thirty-six months · 36-month",
  ]
  static let rough: Corpus = [
    "~P3M":
      "about «three months» · nearly «3 months» · «three months» or so · for over «3 months» · more than «three months» · at least «three months» · almost «three months» · roughly «3 months»",
    "~P1M":
      "about «a month» · for about «a month» · well over «a month» · nearly «a month» · more than «a month»",
    "P3M…P5M": "3 to 5 months · three to five months · between 3 and 5 months · 3-5 months",
    "P2W…P3W": "two or three weeks · 2 to 3 weeks",
    "P3B…P5B": "3-5 business days · three to five working days · between 3 and 5 business days",
    "PT24H…PT48H": "24-48 hours · 24 to 48 hours",
  ]

  @Test(arguments: [lengths, rough].flatMap(\.entries))
  func duration(_ entry: Corpus.Entry) { expect(entry, .duration) }
}
