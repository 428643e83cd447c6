import Guide
import Mentions
import Testing

@Suite("Working days") struct WorkingDays {
  /// National Day 2024: Sunday 29 September is worked, 1 to 7 October are not, nor is Saturday 12 October a holiday's.
  @Test("across National Day 2024") func nationalDay() throws {
    let days = WorkCalendar.china.workingDays(7, after: try #require(Day("2024-09-23")))
    #expect(
      days.map(\.description) == [
        "2024-09-24", "2024-09-25", "2024-09-26", "2024-09-27", "2024-09-29", "2024-09-30", "2024-10-08",
      ])
    #expect(days.last == Day("2024-09-23")?.adding(workingDays: 7, in: .china))
  }

  @Test("a worked Saturday, a free Monday, a plain weekend") func single() throws {
    let working = ["2024-10-12": true, "2024-09-16": false, "2024-10-19": false, "2024-10-21": true]
    for (day, isWorking) in working {
      #expect(WorkCalendar.china.isWorking(try #require(Day(day))) == isWorking, "\(day)")
    }
  }

  @Test("a year without a notice counts weekends only, and is known to") func unknownYear() throws {
    let calendar = WorkCalendar.china
    #expect(calendar.knows(2024) && !calendar.knows(2031))
    let days = (try #require(Day("2026-12-20")), try #require(Day("2027-01-04")))
    #expect(calendar.unknownYears(from: days.0, to: days.1) == [2027])
    #expect(calendar.isWorking(try #require(Day("2031-10-01"))))
    #expect(!calendar.isWorking(try #require(Day("2031-10-04"))))
  }
}
