import Testing

/// The batch contract: a line in, a line out, in order, whatever comes.
@Suite struct BatchTests {
  static let first = #"{"id": "c1", "text": "我花呗从2024年3月15日开始逾期，现在欠6200元，其中违约金800。", "today": "2024-10-20"}"#

  @Test func theContractsExample() throws {
    let result = try Binary().run("extract", input: Self.first + "\n")
    #expect(result.status == 0)
    #expect(
      result.text == #"{"id": "c1", "facts": [{"kind": "product", "value": "huabei", "span": [1, 3]}, "#
        + #"{"kind": "overdue.since", "value": "2024-03-15", "span": [4, 14]}, "#
        + #"{"kind": "balance", "value": {"amount": "6200.00", "currency": "CNY"}, "span": [22, 27]}, "#
        + #"{"kind": "fee.late", "value": {"amount": "800.00", "currency": "CNY"}, "span": [33, 36]}]}"#
        + "\n")
  }

  @Test func mentionsStandBesideTheFacts() throws {
    let result = try Binary().run("extract", "--mentions", input: Self.first + "\n")
    #expect(result.text.contains(#""mentions": [{"type": "date", "value": "2024-03-15", "span": [4, 14]}"#))
  }

  static let hostile: [(line: [UInt8], error: String?)] = [
    (Array(first.utf8), nil),
    (Array(#"{"id": "n", "text": "a"#.utf8) + [0] + Array(#"b"}"#.utf8), "not JSON: a NUL byte"),
    (Array(#"{"id": "u", "text": "a\u0000b"}"#.utf8), nil),
    (Array(#"{"id": "s", "text": "\ud800"}"#.utf8), "not JSON"),
    (Array(#"{"id": "s", "text": "\udc00\ud800"}"#.utf8), "not JSON"),
    (Array(#"{"id": "p", "text": "\ud83d\ude00"}"#.utf8), nil),
    (Array(#"{"id": "x", "text": ""#.utf8) + [0xFF] + Array(#""}"#.utf8), "not UTF-8"),
    (Array((#"{"id": "d", "text": "# + String(repeating: "[", count: 200_000)).utf8), "not JSON"),
    (Array("".utf8), "not JSON"),
    (Array("[]".utf8), "not a JSON object"),
    (Array("{}".utf8), "“id” is missing"),
    (Array(#"{"id": 1, "text": "x"}"#.utf8), "“id” is not a string"),
    (Array(#"{"id": "a"}"#.utf8), "“text” is missing"),
    (Array(#"{"id": "a", "text": null}"#.utf8), "“text” is not a string"),
    (
      Array(#"{"id": "a", "text": "x", "today": "2024-02-30"}"#.utf8),
      "“today” is not a date: \\\"2024-02-30\\\""
    ),
    (Array(#"{"id": "a", "text": "x", "today": 3}"#.utf8), "“today” is not a string"),
    (
      Array(#"{"id": "a", "text": "x", "asked": "nosuch"}"#.utf8),
      "“asked” is not a kind of fact: \\\"nosuch\\\""
    ),
    (Array(#"{"id": "a", "text": "x", "since": "soon"}"#.utf8), "“since” is not a date: \\\"soon\\\""),
    (Array(#"{"id": "a", "text": "x"} more"#.utf8), "not JSON"),
    (Array((#"{"id": "cr", "text": "x"}"# + "\r").utf8), nil),
  ]

  @Test func everyHostileLineGetsItsOneErrorInItsPlace() throws {
    let result = try Binary().run(
      ["extract"], input: Array(Self.hostile.map(\.line).joined(separator: [0x0A])))
    #expect(result.status == 1)
    try #require(result.lines.count == Self.hostile.count)
    for (index, (line, expected)) in zip(result.lines, Self.hostile).enumerated() {
      if let error = expected.error {
        #expect(line == #"{"line": \#(index + 1), "error": "\#(error)"}"#)
      } else {
        #expect(line.hasPrefix(#"{"id": ""#) && line.contains(#""facts": ["#))
      }
    }
  }

  @Test func aLineOfAHundredMegabytesIsNotHeld() throws {
    let long =
      Array(#"{"id": "l", "text": ""#.utf8) + [UInt8](repeating: 0x61, count: 100_000_000)
      + Array(#""}"#.utf8)
    let first = Array(Self.first.utf8)
    let result = try Binary().run(["extract"], input: Array([first, long, first].joined(separator: [0x0A])))
    #expect(result.status == 1)
    try #require(result.lines.count == 3)
    #expect(result.lines[1] == #"{"line": 2, "error": "longer than 64 MiB"}"#)
    #expect(result.lines[0] == result.lines[2])
  }

  @Test func orderIsKeptOverManyLines() throws {
    let input = (0..<3000).map { #"{"id": "\#($0)", "text": "欠\#($0)元", "today": "2024-10-20"}"# }
    let result = try Binary().run("extract", input: input.joined(separator: "\n") + "\n")
    #expect(result.status == 0)
    #expect(result.lines.count == 3000)
    for (index, line) in result.lines.enumerated() where !line.hasPrefix(#"{"id": "\#(index)","#) {
      Issue.record("line \(index): \(line)")
    }
  }

  @Test func aFullDiskIsTold() throws {
    let result = try Binary().run(["extract"], input: Array(Self.first.utf8), output: "/dev/full")
    #expect(result.status == 73)
  }
}
