import Facts
import Mentions
import Testing

@testable import Cases

@Suite("Reminders") struct ReminderTests {
  func lines(_ told: String) throws -> [String] {
    try Case(told: told).reminders().map { reminder in
      "\(reminder.day) \(reminder.key) \(reminder.about)"
        + (reminder.amount.map { " \($0.amount.sum)" } ?? "")
    }
  }

  @Test("of the three conversations") func examples() throws {
    #expect(
      try lines(Examples.huabei) == [
        "2024-11-05 follow-up-1 2024-11-04", "2024-11-15 instalment-1 2024-11-15 500.00",
      ])
    #expect(
      try lines(Examples.jiebei) == [
        "2024-11-05 follow-up-1 2024-11-04", "2024-11-08 instalment-1 2024-11-08 600.00",
      ])
    #expect(
      try lines(Examples.english) == [
        "2024-11-05 follow-up-1 2024-11-04", "2024-11-08 deadline-1 2024-11-15",
      ])
  }

  @Test("a promise still to come, and a plan that was granted: each instalment, the last one smaller")
  func plan() throws {
    let told =
      "balance=1100 · request.monthly=500 · request.start=2024-11-30 · contact=hotline{date 2024-10-19, promised P3D}"
    #expect(
      try lines(told) == [
        "2024-10-23 promise-1 2024-10-22", "2024-11-05 follow-up-1 2024-11-04",
        "2024-11-30 instalment-1 2024-11-30 500.00",
      ])
    #expect(
      try lines(told + " · reply=instalment-plan{outcome granted}").suffix(3) == [
        "2024-11-30 instalment-1 2024-11-30 500.00", "2024-12-30 instalment-2 2024-12-30 500.00",
        "2025-01-30 instalment-3 2025-01-30 100.00",
      ])
  }
}
