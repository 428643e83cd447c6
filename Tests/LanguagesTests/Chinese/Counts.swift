import Testing

@Suite struct ChineseCounts {
  static let counts: Corpus = [
    "3 instalment": "3期 · 三期 · 3 期 · 三期账单",
    "12 instalment": "12期 · 十二期 · 3.6万分«12期»",
    "20 call": "20个电话 · 二十个电话 · 20通电话 · 20通 · 20個電話",
    "20 call/day": "每天«20个电话» · 一天打«20个电话» · 一天«二十通电话» · 每天打«20次电话»",
    "~20 call/day": "每天«二十多个电话» · 一天«二十来个电话» · 每天打«20多通»",
    "5 message": "5条短信 · 五条信息",
    "3 time": "3次 · 三次",
    "2 person": "两个人 · 2人",
    "10…20 call/day": "一天«十几二十个电话» · 每天«10到20个电话»",
  ]

  @Test(arguments: counts.entries)
  func count(_ entry: Corpus.Entry) { expect(entry, .count) }
}
