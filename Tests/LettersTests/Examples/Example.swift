import Cases
import Facts
import Foundation
import Mentions
import Testing

/// A case as `plaint facts` prints it, and the letter that a person read in its conversation.
struct Example: Sendable, CustomTestStringConvertible {
  let known: [Known]
  let computed: [Computed]
  let today: Day
  /// The letter as it stands in the conversation.
  let letter: String

  init(facts: String, letter: String) {
    self.letter = letter
    let json = try? JSONSerialization.jsonObject(with: Data(facts.utf8)) as? [String: Any]
    known = ((json?["facts"] as? [[String: Any]]) ?? []).compactMap(Known.init(json:))
    let figures = (json?["computed"] as? [[String: Any]]) ?? []
    computed = figures.compactMap { figure in
      guard let name = figure["kind"] as? String,
        let value = figure["value"].flatMap({ Value(json: $0, isID: false) })
      else { return nil }
      return Computed(name, value, formula: figure["formula"] as? String ?? "")
    }
    let today = figures.first { $0["kind"] as? String == "today" }?["value"] as? String
    self.today = today.flatMap { Day($0) } ?? Day(number: 0)
  }

  /// The test report names an example by its first fact.
  var testDescription: String { known.first?.fact.description ?? "empty" }

  var `case`: Case { Case(today: today, facts: known) }
}

extension Known {
  init?(json: [String: Any]) {
    guard let name = json["kind"] as? String, let kind = Kind(rawValue: name),
      let value = json["value"].flatMap({
        Value(
          json: $0, isID: kind.shape == .id, isText: kind.shape == .text, isPercent: kind.shape == .percent)
      })
    else { return nil }
    var fact = Fact(kind, value)
    for (key, value) in json {
      guard let qualifier = Qualifier(rawValue: key) else { continue }
      fact[qualifier] = Value(
        json: value, isID: Qualifier.ids.contains(qualifier), isText: Qualifier.texts.contains(qualifier))
    }
    self.init(fact, turn: 1, words: json["words"] as? String ?? "")
  }
}

extension Qualifier {
  static let ids: Set<Qualifier> = [.who, .by, .part, .as_, .for_, .of, .if_, .reason, .unit, .per, .outcome]
  static let texts: Set<Qualifier> = [.name, .agent, .reference, .phone, .language]
}

extension Value {
  init?(json: Any, isID: Bool, isText: Bool = false, isPercent: Bool = false) {
    if let money = json as? [String: String] {
      guard let amount = Amount(money["amount"] ?? "") else { return nil }
      self = .money(Money(amount, money["currency"] ?? "CNY"))
    } else if let text = json as? String {
      if isID {
        self = .id(text)
      } else if isText {
        self = .text(text)
      } else if isPercent, let amount = Amount(text) {
        self = .percent(amount)
      } else if let date = DateSpan(text) {
        self = .date(date)
      } else if let time = TimeOfDay(text) {
        self = .time(time)
      } else if let duration = Duration(text) {
        self = .duration(duration)
      } else {
        self = .text(text)
      }
    } else if let number = json as? NSNumber {
      self = String(cString: number.objCType) == "c" ? .flag : .integer(number.intValue)
    } else {
      return nil
    }
  }
}

extension TimeOfDay {
  /// "T19:00".
  fileprivate init?(_ text: String) {
    let parts = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard text.first == "T", parts.count == 2, let clock = Clock(parts[0], parts[1]) else { return nil }
    self.init(clock)
  }
}
