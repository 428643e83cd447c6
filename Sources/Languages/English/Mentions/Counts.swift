import Figures
import Mentions

extension EnglishLanguage {
  static let counted: Words<String> = [
    "instalment":
      "instalment, instalments, installment, installments, monthly payments, monthly payment, equal payments, payments, monthly bills",
    "call":
      "call, calls, phone calls, phone call, collection calls, robocalls, voicemails, missed calls, calls and texts",
    "message":
      "text, texts, text messages, text message, message, messages, emails, sms, letters, e-mails, texts and calls",
    "time": "times, occasions",
    "person":
      "people, persons, friends, contacts, relatives, colleagues, coworkers, co-workers, agents, collectors, representatives, reps",
    "loan": "loans, accounts, credit cards, cards, lenders, apps, platforms",
  ]
  static let countedWith =
    "monthly|equal|more|phone|missed|overdue|late|different|separate|of the|of my|of these|unwanted|harassing|threatening|collection|automated|on-time|on time|consecutive|remaining|past|other|further|additional|of their|such|of those|unpaid|full"
  /// Counts in a word: twice.
  static let adverbs: Words<Int> = [2: "twice", 3: "thrice"]

  /// two instalments · half a dozen calls · twice.
  @Rows static var counts: [Rule] {
    Rule("two instalments") {
      quantity; maybe(countedWith); maybe(countedWith); counted.place()
    } means: {
      counting($0, $1)
    }
    Rule("5 of 12 instalments") {
      integer; beside("of|out of|of the|of my|out of the|of their|of those"); beside(counted.place())
    } means: {
      counting(Numeral(.whole($0)), $1)
    }
    Rule("20+ calls") {
      quantity; "+|plus|odd|-odd|or so|or more|some|something|-something"; maybe("phone|collection");
      counted.place()
    } means: { number, unit in
      var number = number
      number.isApproximate = true
      return counting(number, unit)
    }
    Rule("the first 13") {
      "the first|first|the last"; integer
    } means: {
      (2...60).contains($0) ? counting(Numeral(.whole($0)), "instalment") : nil
    }
    Rule("twice") {
      adverbs.place()
    } means: {
      .count(Count($0, "time"))
    }
  }

  static func counting(_ number: Numeral, _ unit: String) -> Said? {
    guard let whole = number.amount.integer, whole <= 100_000_000 else { return nil }
    // “the 95188 call” is one.
    if unit == "call", whole > 9_999 { return nil }
    var count = Count(whole, max: number.max?.integer, unit)
    count.isApproximate = number.isApproximate
    return .count(count)
  }

  /// six calls a day · 20 times in two weeks: what it is counted over is no date.
  @Rows static var frequencies: [Rule] {
    Rule("5 of 12 instalments") {
      integer; beside("of|out of|of the|of my|out of the|of those|of their"); beside(count)
    } means: {
      counting(Numeral(.whole($0)), $1.unit)
    }
    Rule("six calls a day") {
      count; maybe("from them|or more|or so|,|on average"); per.place()
    } means: { count, per in
      guard count.per == nil, per != "instalment" else { return nil }
      var count = count
      count.per = per
      // “20 times a day” is said of calls.
      if count.unit == "time" { count.unit = "call" }
      return .count(count)
    }
    Rule("20 times in two weeks") {
      count; "in|within|over|in the|in just|in only|in under|in less than|in about"; duration
    } means: { count, _ in
      .count(count)
    }
    Rule("20 times in a week") {
      count; "in|within|over|in just|in about"; "a|one|a single|the same"; units.place()
    } means: { count, _ in
      .count(count)
    }
  }
}
