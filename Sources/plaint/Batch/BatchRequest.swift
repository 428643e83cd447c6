import Facts
import FoundationEssentials
import Mentions

/// One object of the batch contract: `{"id": "c1", "text": "…", "today": "2024-10-20"}`.
struct BatchRequest: Sendable {
  let id: String
  let text: String
  let today: Day
  let asked: [Kind]
  let since: CalendarDate?

  /// Why a line is no such object.
  struct Fault: Error { let message: String }

  /// Reads a line. `today`: the date where none is given.
  init(_ line: ArraySlice<UInt8>, today: Day) throws(Fault) {
    // JSONDecoder takes 13 ms a megabyte of such lines (74 MB/s), a fifth of what reading their facts takes; it would
    // guess other encodings from zero bytes and byte order marks, so these are seen to before.
    guard !line.contains(0) else { throw Fault(message: "not JSON: a NUL byte") }
    guard Validity.isUTF8(line) else { throw Fault(message: "not UTF-8") }
    let object = try BatchRequest.decoded(Object.self, line)
    (id, text) = (object.id, object.text)
    self.today = try BatchRequest.value(object.today, "today", "a date", Day.init) ?? today
    asked =
      try BatchRequest.value(object.asked, "asked", "a kind of fact") { Kind(rawValue: $0) }.map { [$0] }
      ?? []
    since = try BatchRequest.value(object.since, "since", "a date") { CalendarDate($0) }
  }

  private struct Object: Decodable {
    let id: String
    let text: String
    let today: String?
    let asked: String?
    let since: String?
    let language: String?
  }

  private static func value<T>(
    _ text: String?, _ name: String, _ what: String, _ read: (String) -> T?
  ) throws(Fault) -> T? {
    guard let text else { return nil }
    guard let value = read(text) else {
      throw Fault(message: "“\(name)” is not \(what): \"\(text.prefix(40))\"")
    }
    return value
  }

  /// Decodes a line; what is wrong is said in our words.
  static func decoded<T: Decodable>(_ type: T.Type, _ line: ArraySlice<UInt8>) throws(Fault) -> T {
    do {
      return try JSONDecoder().decode(type, from: Data(line))
    } catch DecodingError.keyNotFound(let key, _) {
      throw Fault(message: "“\(key.stringValue)” is missing")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
      guard let key = context.codingPath.first else { throw Fault(message: "not a JSON object") }
      throw Fault(message: "“\(key.stringValue)” is not a string")
    } catch {
      throw Fault(message: "not JSON")
    }
  }
}

enum Validity {
  /// Whether the bytes are UTF-8 from end to end.
  static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { (try? UTF8Span(validating: $0.span)) != nil }
  }
}
