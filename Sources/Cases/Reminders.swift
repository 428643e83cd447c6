import Facts
import Guide
import Mentions

/// A day on which something is to be done; its words are a piece of the templates, named by `name`.
public struct Reminder: Hashable, Sendable {
  /// What for; the raw value names the piece.
  public enum Name: String, Sendable, CaseIterable {
    /// The day after an answer was asked for.
    case followUp = "follow-up"
    /// The day after an answer or a call was promised.
    case promise
    /// An instalment of the plan.
    case instalment
    /// A week before the bank's own date.
    case deadline
  }

  /// What for.
  public let name: Name
  /// When.
  public let day: Day
  /// 1 for the first of its name.
  public let number: Int
  /// The day that it is about: the reply date, the promise, the due day, the deadline.
  public let about: Day
  /// What is due then, for an instalment.
  public let amount: Money?
  /// The facts that it follows from.
  public let from: [Fact]

  /// Nine in the morning.
  public static let clock = Clock(9)

  /// `follow-up-1`: the same for the same thing, whatever its date becomes.
  public var key: String { "\(name.rawValue)-\(number)" }
}

extension Case {
  /// What is to be done after the letter, by day: only days after today.
  ///
  /// Of a plan the first instalment; each of them once the firm has granted it.
  public func reminders(in calendar: WorkCalendar = .china) -> [Reminder] {
    let workings = workings(in: calendar)
    let figures = workings.figures
    var found: [Reminder] = []
    if let by = figures["reply.by"], let day = by.value.date?.exact {
      found.append(
        Reminder(
          name: .followUp, day: day.adding(days: 1), number: 1, about: day, amount: nil, from: by.from))
    }
    for contact in all(.contact) where contact[.outcome] != .id(Outcome.refused.rawValue) {
      guard let day = contact[.promised]?.date?.exact, day >= today else { continue }
      found.append(number(.promise, day: day.adding(days: 1), about: day, from: [contact], in: found))
    }
    for consequence in all(.consequence) {
      guard let day = consequence[.deadline]?.date?.exact, day > today else { continue }
      let week = max(day.adding(days: -7), today.adding(days: 1))
      found.append(number(.deadline, day: week, about: day, from: [consequence], in: found))
    }
    found += instalments(workings)
    return found.filter { $0.day > today }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }

  private func number(
    _ name: Reminder.Name, day: Day, about: Day, from: [Fact], in found: [Reminder]
  ) -> Reminder {
    let number = found.count { $0.name == name } + 1
    return Reminder(name: name, day: day, number: number, about: about, amount: nil, from: from)
  }

  private func instalments(_ workings: Workings) -> [Reminder] {
    guard let start = workings.day(.requestStart) else { return [] }
    let plan = workings.plan
    guard let monthly = plan?.monthly ?? workings.sum(.requestMonthly) else { return [] }
    let isGranted = all(.reply).contains {
      $0.value == .id(Request.instalmentPlan.rawValue) && $0[.outcome] == .id(Outcome.granted.rawValue)
    }
    let count = isGranted ? plan?.count ?? workings.count(.requestMonths) ?? 1 : 1
    return (0..<count).map { index in
      let due = start.adding(months: index)
      let amount = index == plan?.whole ? plan?.last ?? monthly : monthly
      return Reminder(
        name: .instalment, day: due, number: index + 1, about: due,
        amount: Money(amount, workings.currency),
        from: workings.all(.requestStart, .requestMonthly, .requestMonths))
    }
  }
}
