import Facts
import Mentions

extension Case {
  /// 7/9: two readings of a date.
  var ambiguousDates: [Check] {
    facts.filter(\.isAmbiguous).map(\.fact).map { fact in
      let choices = fact.ambiguous.map { date in
        var chosen = fact
        chosen.ambiguous = []
        if chosen.value.date != nil { chosen.value = .date(date) } else { chosen[.date] = .date(date) }
        return Check.Choice(value: .date(date), take: [chosen])
      }
      return Check(name: .ambiguous, facts: [fact], verdict: .contradiction(choices), figures: [])
    }
  }
}

extension Workings {
  /// What is said about the days of a loan, held against each other.
  var timeChecks: [Check] { [durationCheck, instalmentsCheck].compactMap { $0 } + beforeLoan }

  /// What is said about days, held against today.
  var personalTimeChecks: [Check] { afterToday + promises }

  /// 逾期三个月了 against the first due date that was missed.
  private var durationCheck: Check? {
    guard early.isEmpty, let duration = known(.overdueDuration), let since = fact(.overdueSince),
      since.ambiguous.isEmpty,
      let length = duration.fact.value.duration, let from = since.value.date
    else { return nil }
    let said = duration.day ?? facts.today
    guard from.first <= said else { return nil }
    let meant = length.days(approximate: duration.fact.isApproximate)
    // Due on 10 June, four days late, paid on the 14th: what was overdue ended with a payment.
    let ends = repayments.compactMap { $0[.date]?.date?.exact }.filter { from.last <= $0 && $0 < said }
    let told = ends.first { meant.contains($0.number - from.first.number) } ?? said
    let days = (told.number - from.last.number)...(told.number - from.first.number)
    let figure = Computed(
      "overdue.days", .integer(days.upperBound), formula: "\(from) → \(told)", from: [since, duration.fact])
    guard !days.overlaps(meant) else {
      return Check(name: .duration, facts: [since, duration.fact], verdict: .addsUp, figures: [figure])
    }
    let back = told.adding(months: -(length[.year] * 12 + length[.month]))
      .adding(days: -(length[.week] * 7 + length[.day]))
    let byDay = length[.day] > 0 || length[.week] > 0
    let other = byDay ? CalendarDate(back) : CalendarDate(year: back.year, month: back.month)
    let choices = [
      Check.Choice(value: since.value, take: [since], drop: [Slot(.overdueDuration)]),
      Check.Choice(value: .date(DateSpan(other)), take: [Fact(.overdueSince, .date(DateSpan(other)))]),
    ]
    return Check(
      name: .duration, facts: [since, duration.fact], verdict: .contradiction(choices), figures: [figure])
  }

  /// 三期没还 against the due dates from the first that was missed to the day it was told.
  private var instalmentsCheck: Check? {
    guard early.isEmpty, let missed = known(.overdueInstalments), let said = count(.overdueInstalments),
      let since = fact(.overdueSince), since.ambiguous.isEmpty, let from = since.value.date
    else { return nil }
    let told = missed.day ?? facts.today
    let left = self["instalments.left"]?.value.integer ?? .max
    let most = min(left, dues(from: from.first, before: told))
    let least = min(left, dues(from: from.last, before: told)) - repayments.count
    guard most > 0 else { return nil }
    let figure = Computed(
      "dues.count", .integer(most),
      formula: (0..<min(most, 12)).map { from.first.adding(months: $0).description }.joined(separator: ", "),
      from: [since, missed.fact])
    let statements = [since, missed.fact]
    if (max(1, min(least, most))...most).contains(said) {
      return Check(name: .instalments, facts: statements, verdict: .addsUp, figures: [figure])
    }
    let choices = [said, most].map { count in
      Check.Choice(value: .integer(count), take: [Fact(.overdueInstalments, .integer(count))])
    }
    return Check(
      name: .instalments, facts: statements, verdict: .contradiction(choices), figures: [figure])
  }

  /// How many monthly due dates there are from a day on, before another.
  func dues(from day: Day, before end: Day) -> Int {
    var count = 0
    while count < 600, day.adding(months: count) < end { count += 1 }
    return count
  }

  /// A repayment, or a missed due date, before the loan was paid out.
  private var beforeLoan: [Check] {
    guard let loan = fact(.loanDate), let date = loan.value.date else { return [] }
    var checks: [Check] = []
    if let since = fact(.overdueSince), let missed = since.value.date, missed.last < date.first {
      let choices = [
        Check.Choice(value: loan.value, take: [loan], drop: [Slot(.overdueSince)]),
        Check.Choice(value: since.value, take: [since], drop: [Slot(.loanDate)]),
      ]
      checks.append(
        Check(name: .beforeLoan, facts: [loan, since], verdict: .contradiction(choices), figures: []))
    }
    for payment in each(.paymentMade) where concerns(payment) {
      guard let told = payment[.date], let paid = told.date, paid.last < date.first else { continue }
      let choices = [
        Check.Choice(
          value: loan.value, take: [loan],
          drop: [Slot(.paymentMade, id: payment.value.description, .date)]),
        Check.Choice(value: told, take: [payment], drop: [Slot(.loanDate)]),
      ]
      checks.append(
        Check(name: .beforeLoan, facts: [loan, payment], verdict: .contradiction(choices), figures: []))
    }
    return checks
  }

  /// What has been done on a day that is still to come: a month mistyped, or not done yet.
  private var afterToday: [Check] {
    [.contact, .paymentMade, .consequence, .reply, .overdueSince, .loanDate].flatMap { each($0) }.compactMap {
      fact in
      guard fact.ambiguous.isEmpty, let date = fact.pastDate, date.first > facts.today else { return nil }
      var earlier = fact
      let month = date.first.adding(months: -1)
      let day = month <= facts.today ? month : date.first.adding(months: -12)
      let other = Value.date(date.exact == nil ? DateSpan(CalendarDate(year: day.year)) : DateSpan(day))
      if fact.value.date != nil { earlier.value = other } else { earlier[.date] = other }
      let gone = Slot(fact.kind, id: fact.value.description)
      let choices = [
        Check.Choice(value: other, take: [earlier]),
        Check.Choice(value: .date(date), drop: [gone]),
      ]
      let figure = Computed("today", .date(DateSpan(facts.today)), formula: "\(facts.today) < \(date)")
      return Check(name: .afterToday, facts: [fact], verdict: .contradiction(choices), figures: [figure])
    }
  }

  /// 三天内回电，到现在没有: a promise whose day has passed, or whose day was not said.
  private var promises: [Check] {
    let waiting: Set<Value> = [
      .id(Outcome.promised.rawValue), .id(Outcome.noReply.rawValue), .id(Outcome.unresolved.rawValue),
    ]
    return each(.contact).compactMap { contact in
      guard let promised = contact[.promised], contact[.outcome].map(waiting.contains) ?? true else {
        return nil
      }
      guard let day = (promised.date ?? contact[.date]?.date)?.last, day < facts.today else { return nil }
      let figure = Computed(
        "promise.days", .integer(facts.today.number - day.number), formula: "\(day) → \(facts.today)",
        from: [contact])
      return Check(name: .promise, facts: [contact], verdict: .notice, figures: [figure])
    }
  }
}

extension Fact {
  /// The date of something that has happened, if that is what it tells.
  fileprivate var pastDate: DateSpan? {
    switch kind {
    case .contact, .paymentMade, .consequence, .reply: self[.date]?.date
    case .overdueSince, .loanDate: value.date
    default: nil
    }
  }
}

extension Duration {
  /// How many days can be meant: 三个月 is said of two and a half and of nearly four.
  func days(approximate: Bool) -> ClosedRange<Int> {
    let months = self[.year] * 12 + self[.month]
    let days = self[.week] * 7 + self[.day] + self[.workingDay] * 7 / 5
    var low = months * 304 / 10 + days
    var high = low
    if days == 0 {
      low -= self[.month] == 0 ? 60 : 16
      high += self[.month] == 0 ? 365 : months >= 12 ? 61 : 32
    } else {
      let leeway = Swift.max(self[.week] > 0 ? 6 : 2, days / 10)
      low -= leeway
      high += leeway
    }
    if approximate {
      low -= low / 5
      high += high / 4
    }
    return Swift.max(0, low)...Swift.max(0, high)
  }
}
