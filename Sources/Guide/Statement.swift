import Mentions

/// 消费者有权知悉所接受服务的真实情况: a sentence ready to be printed, with the day from which it holds and its source.
public struct Statement: Hashable, Sendable {
  /// Its name: `law.know`.
  public let id: String
  /// The day from which it holds; `nil` for one that always does.
  public let from: Day?
  /// The sentence in each language.
  public let text: [Language: String]
  /// Where it is from.
  public let source: String
  /// The source's date, as it was written down.
  public let sourceDate: String
  /// How sure it is: `high` or `medium`, perhaps with a remark; others are not printed.
  public let confidence: String

  init?(_ row: [String: String]) {
    guard let id = row["id"] else { return nil }
    self.id = id
    from = row["in_force_from"].flatMap { Day($0) }
    let texts = [Language.simplified: "zh_hans", .traditional: "zh_hant", .english: "en"]
    text = texts.compactMapValues { row[$0] }
    source = row["source"] ?? ""
    sourceDate = row["source_date"] ?? ""
    confidence = row["confidence"] ?? ""
  }

  /// Whether it may be said on this day: it holds, and it is sure enough. What is said to care for a person always may.
  public func isOffered(on day: Day) -> Bool {
    (confidence.hasPrefix("high") || confidence.hasPrefix("medium")) && from.map { $0 <= day } ?? true
  }
}

extension Guide {
  /// A statement by its name, if it may be said on this day.
  public func statement(_ id: String, on day: Day) -> Statement? {
    statements.first { $0.id == id && $0.isOffered(on: day) }
  }
}
