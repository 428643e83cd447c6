import Mentions

/// Writes JSON text piece by piece, keys in the order given. `FoundationEssentials` has a coder, but it either
/// sorts the keys or shuffles them; people read these objects, so `kind` comes first.
public struct JSON: Sendable {
  /// The text so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  public init() {}

  /// The text as a string.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Something that is JSON already.
  public mutating func raw(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// A whole number.
  public mutating func number(_ value: Int) { bytes.append(contentsOf: String(value).utf8) }

  /// A string, with what must be escaped.
  public mutating func string(_ value: some StringProtocol) {
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case UInt8(ascii: "\n"): raw("\\n")
      case UInt8(ascii: "\t"): raw("\\t")
      case 0..<32, 127:
        raw("\\u00")
        for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 48 + digit : 87 + digit) }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `{"kind": …}`: pairs in order; those whose writer is `nil` are left out by the caller.
  public mutating func object(_ write: (inout JSON.Object) -> Void) {
    raw("{")
    var object = Object(json: self)
    bytes = []
    write(&object)
    self = object.json
    raw("}")
  }

  /// `[…]` of things written one by one.
  public mutating func array<S: Sequence>(_ items: S, _ write: (inout JSON, S.Element) -> Void) {
    raw("[")
    var first = true
    for item in items {
      if !first { raw(", ") }
      first = false
      write(&self, item)
    }
    raw("]")
  }

  /// An object being written.
  public struct Object {
    fileprivate var json: JSON
    private var first = true

    fileprivate init(json: JSON) { self.json = json }

    /// One pair.
    public mutating func pair(_ name: StaticString, _ write: (inout JSON) -> Void) {
      if !first { json.raw(", ") }
      first = false
      json.raw("\"")
      json.raw(name)
      json.raw("\": ")
      write(&json)
    }

    /// One pair whose name is not known when this is compiled: a qualifier.
    public mutating func pair(named name: String, _ write: (inout JSON) -> Void) {
      if !first { json.raw(", ") }
      first = false
      json.string(name)
      json.raw(": ")
      write(&json)
    }
  }
}

extension JSON {
  /// A value in the notation of the vocabulary: money is an object, a count a number, `true` is true, all else a string.
  public mutating func value(_ value: Value) {
    switch value {
    case .money(let money):
      object {
        $0.pair("amount") { $0.string(money.amount.text(places: 2)) }
        $0.pair("currency") { $0.string(money.currency) }
      }
    case .integer(let count): number(count)
    case .flag: raw("true")
    default: string(value.description)
    }
  }

  /// A span as `[start, end)`.
  public mutating func span(_ span: Range<Int>) {
    array([span.lowerBound, span.upperBound]) { $0.number($1) }
  }

  /// A fact as the batch contract says it; `extra` adds pairs after the span.
  public mutating func fact(_ fact: Fact, _ extra: (inout Object) -> Void = { _ in }) {
    object {
      $0.pair("kind") { $0.string(fact.kind.rawValue) }
      $0.pair("value") { $0.value(fact.value) }
      for (name, value) in fact.qualifiers { $0.pair(named: name.rawValue) { $0.value(value) } }
      if !fact.ambiguous.isEmpty {
        $0.pair("ambiguous") { $0.array(fact.ambiguous) { $0.string($1.description) } }
      }
      $0.pair("span") { $0.span(fact.span) }
      extra(&$0)
    }
  }

  /// A mention as the batch contract says it.
  public mutating func mention(_ mention: Mention) {
    object {
      $0.pair("type") { $0.string(mention.kind.rawValue) }
      $0.pair("value") { $0.value(mention.value) }
      if mention.approximate { $0.pair("approximate") { $0.raw("true") } }
      if let max = mention.max { $0.pair("max") { $0.value(max) } }
      if let unit = mention.unit { $0.pair("unit") { $0.string(unit) } }
      if let per = mention.per { $0.pair("per") { $0.string(per) } }
      if !mention.ambiguous.isEmpty {
        $0.pair("ambiguous") { $0.array(mention.ambiguous) { $0.string($1.description) } }
      }
      $0.pair("span") { $0.span(mention.span) }
    }
  }
}
