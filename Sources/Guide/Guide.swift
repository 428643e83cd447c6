import CTemplates
import Mentions

/// What the program may say about channels, rules and terms, and when: dated, sourced, ranked.
public struct Guide: Sendable {
  /// The working days.
  public let calendar: WorkCalendar
  /// Every statement, in the order of its file.
  public let statements: [Statement]
  let rules: [Rule]
  let parties: [Party]
  let channels: [ChannelRow]

  /// A guide from its tables, each a tab-separated file of `templates/`.
  public init(
    holidays: some Sequence<UInt8>, statements: some Sequence<UInt8>, rules: some Sequence<UInt8>,
    parties: some Sequence<UInt8>, channels: some Sequence<UInt8>
  ) {
    calendar = WorkCalendar(holidays: holidays)
    self.statements = Table(statements).rows.compactMap(Statement.init)
    self.rules = Table(rules).rows.compactMap(Rule.init)
    self.parties = Table(parties).rows.compactMap(Party.init)
    self.channels = Table(channels).rows.compactMap(ChannelRow.init)
  }

  /// The embedded one: mainland China.
  public static let china = Guide(
    holidays: bytes(plaint_guide_holidays()), statements: bytes(plaint_guide_statements()),
    rules: bytes(plaint_guide_rules()), parties: bytes(plaint_guide_parties()),
    channels: bytes(plaint_guide_channels()))
}

extension WorkCalendar {
  /// Mainland China, as the embedded table has it; read apart from the rest, which a first prompt does not need.
  public static let china = WorkCalendar(holidays: bytes(plaint_guide_holidays()))
}

/// An embedded file.
private func bytes(_ file: PlaintBytes) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: file.bytes, count: file.count)
}
