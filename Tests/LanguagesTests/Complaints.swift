import Facts
import Languages
import Testing

/// Whole complaints of several sentences, each with all that it tells: written before the rules were looked at, and then
/// measured.
///
/// A line is a complaint, the next one, after `>`, its facts in their notation. A `?` behind a fact leaves it open: who reads
/// it is not wrong, and neither is who does not.
struct Complaints: Sendable {
  private var texts: [(text: String, facts: [Expected])] = []

  init(_ list: String) {
    for line in list.split(separator: "\n") {
      if line.hasPrefix(">") {
        texts[texts.count - 1].facts = line.dropFirst().split(separator: ";").map { Expected(String($0)) }
      } else {
        texts.append((String(line), []))
      }
    }
  }

  /// The complaints alone.
  var all: [String] { texts.map(\.text) }

  /// How many facts were rightly read, missed and read too much.
  func measure() -> (right: Int, missed: Int, extra: Int) {
    var sum = (right: 0, missed: 0, extra: 0)
    for (text, expected) in texts {
      var left = facts(text)
      for fact in expected.filter({ !$0.isOpen }) + expected.filter(\.isOpen) {
        if let place = left.firstIndex(where: { fact.wanted.isTold(by: $0) }) {
          left.remove(at: place)
          if !fact.isOpen { sum.right += 1 }
        } else if !fact.isOpen {
          sum.missed += 1
        }
      }
      sum.extra += left.count { fact in
        // That fees were charged is told with every late fee.
        fact.value != .id(Consequence.lateFees.rawValue)
          && !expected.contains { $0.isOpen && $0.kind == fact.kind.rawValue }
      }
    }
    return sum
  }

  /// A fact that a complaint tells, or may tell.
  private struct Expected {
    var wanted: Wanted
    var isOpen: Bool
    var kind: String

    init(_ notation: String) {
      var notation = notation.drop(while: \.isWhitespace)
      isOpen = notation.last == "?"
      if isOpen { notation.removeLast() }
      wanted = Wanted(String(notation))
      kind = String(notation.prefix { $0 != "=" && $0 != "{" })
    }
  }
}

@Suite struct ComplaintTests {
  /// Of ten facts of a complaint that nobody has seen nine are read, and of ten that are read nine are told.
  @Test(arguments: [
    ("zh-Hans", Complaints.simplified), ("zh-Hant", Complaints.traditional), ("en", Complaints.english),
    ("zh, posts 1", Complaints.firstPosts), ("zh, posts 2", Complaints.secondPosts),
  ])
  func areRead(_ language: String, _ complaints: Complaints) {
    let (right, missed, extra) = complaints.measure()
    let (recall, precision) = (100 * right / (right + missed), 100 * right / (right + extra))
    print("\(language): recall \(recall) %, precision \(precision) % of \(right + missed) facts")
    #expect(recall >= 85)
    #expect(precision >= 85)
  }
}
