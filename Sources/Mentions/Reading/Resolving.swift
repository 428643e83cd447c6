extension Resolver {
  /// A mention with its value; `nil` for what cannot be.
  func mention(_ said: Said, _ span: Range<Int>, in text: Text) -> Mention? {
    switch said {
    case .date(let when): return dated(when, span)
    case .time(let timing):
      guard let time = time(timing) else { return nil }
      var mention = Mention(.time, .time(time), span)
      mention.approximate = timing.start.isApproximate
      return mention
    case .duration(let length):
      var mention = Mention(.duration, .duration(length.duration), span)
      mention.max = length.max.map { .duration($0) }
      mention.approximate = length.isApproximate
      return mention
    case .sum(let sum):
      var mention = Mention(.money, .money(Money(sum.amount, sum.currency ?? "CNY")), span)
      mention.max = sum.max.map { .money(Money($0, sum.currency ?? "CNY")) }
      mention.approximate = sum.isApproximate
      return mention
    case .rate(let rate):
      var mention = Mention(.percent, .percent(rate.percent), span)
      mention.per = rate.per
      mention.approximate = rate.isApproximate
      return mention
    case .count(let count):
      var mention = Mention(.count, .integer(count.count), span)
      mention.max = count.max.map { .integer($0) }
      mention.unit = count.unit
      mention.per = count.per
      mention.approximate = count.isApproximate
      return mention
    case .phone(let digits): return Mention(.phone, .text(digits), span)
    case .email: return Mention(.email, .text(text.address(span)), span)
    case .identifier: return Mention(.number, .text(text.identifier(span)), span)
    case .year, .month, .daypart, .clock, .currency, .number, .ordinal, .day, .code, .nothing: return nil
    }
  }

  private func dated(_ when: When, _ span: Range<Int>) -> Mention? {
    guard let found = date(when) else {
      // “two hours ago” names no date, but a length of time.
      guard case .away(let length, _, let from) = when, from == nil || from == .sameDay else { return nil }
      return Mention(.duration, .duration(length.duration), span)
    }
    var mention = Mention(.date, .date(found.span), span)
    mention.ambiguous = found.ambiguous
    mention.inferred = found.inferred
    switch when {
    case .away(let length, _, _): mention.approximate = length.isApproximate
    case .part: mention.approximate = true
    default: break
    }
    return mention
  }

  /// 明天下午3点到5点 · 10 to 2 pm · 8 pm to 11: the end is the first such time after the beginning.
  private func time(_ timing: Timing) -> TimeOfDay? {
    var (start, end) = (timing.start, timing.end)
    if start.part == nil, let until = end, let part = until.part {
      if start.hour <= until.hour { start.part = part } else if until.isBeforeNoon { start.part = .pm }
    }
    guard let from = start.clock, let first = day(timing.when) else { return nil }
    if let until = end, timing.endWhen == nil { end = until.following(from.clock) }
    var to: (clock: Clock, days: Int)?
    if let end {
      guard let clock = end.clock else { return nil }
      to = clock
    }
    guard let last = day(timing.endWhen) else { return nil }
    let isOvernight = last == nil && to.map { $0.days == 0 && $0.clock < from.clock } ?? false
    let lastDay = (last ?? first).map { $0.adding(days: (to?.days ?? 0) + (isOvernight ? 1 : 0)) }
    let firstDay = first.map { $0.adding(days: from.days) }
    return TimeOfDay(from.clock, on: firstDay, to: to?.clock, endDay: to == nil ? nil : lastDay)
  }

  /// The day of a time: `.some(nil)` where none was said, `nil` where it cannot be.
  private func day(_ when: When?) -> Day?? {
    guard let when else { return .some(nil) }
    guard let exact = date(when)?.span.exact else { return nil }
    return .some(exact)
  }
}

extension Hour {
  fileprivate var isBeforeNoon: Bool { part == .am || part == .dawn || part == .morning }

  /// 3 after 22:00 is 3, after 10:30 it is 15.
  fileprivate func following(_ start: Clock) -> Hour {
    guard part == nil, hour <= 12, let clock = Clock(hour % 12, minute, second) else { return self }
    let isLater = clock > start && (hour < 12 || start.hour < 12)
    if isLater, hour < 12 { return self }
    guard let later = Clock(hour % 12 + 12, minute, second), later > start else { return self }
    return Hour(later.hour, minute, second)
  }

  /// On the clock, with how many days later that is: 24:00 is 00:00 of the next day.
  var clock: (clock: Clock, days: Int)? {
    var hour = self.hour
    switch part {
    case .afternoon, .pm: if hour < 12 { hour += 12 }
    case .evening: if (5...11).contains(hour) { hour += 12 } else if hour == 12 { hour = 24 }
    case .night: if (6...11).contains(hour) { hour += 12 } else if hour == 12 { hour = 24 }
    case .noon: if (1...4).contains(hour) { hour += 12 }
    case .am, .dawn: if hour == 12 { hour = 0 }
    case .morning, nil: break
    }
    return Clock(hour % 24, minute, second).map { ($0, hour / 24) }
  }
}

extension Text {
  /// The address as written, its domain in lower case.
  func address(_ span: Range<Int>) -> String {
    let written = words(span)
    guard let at = written.lastIndex(of: "@") else { return written }
    return written[..<at] + written[at...].lowercased()
  }

  /// The identifier as written, its spaces removed.
  func identifier(_ span: Range<Int>) -> String { String(words(span).filter { !$0.isWhitespace }) }
}
