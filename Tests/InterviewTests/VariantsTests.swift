import Letters
import Mentions
import Testing

@testable import Interview

/// The three conversations with every date, sum, count, name, number and channel exchanged in the answers: the letter
/// says the new ones where it said the old, and is the same otherwise.
@Suite struct VariantsTests {
  @Test func ofTheFirstConversation() throws { try hold(.medical, Conversation.medicalVariant) }

  @Test func ofTheSecondConversation() throws { try hold(.jobLoss, Conversation.jobLossVariant) }

  @Test func ofTheThirdConversation() throws { try hold(.creditRecord, Conversation.creditRecordVariant) }

  /// Tries one variant a seed, and tells how the letters differ; of the first that fails, also what was told.
  private func hold(_ conversation: Conversation, _ variant: (inout Seeded) -> Variant) throws {
    var failed: [UInt64] = []
    for seed in Seeded.first..<Seeded.first + UInt64(Seeded.variants) {
      var seeded = Seeded(seed)
      let variant = variant(&seeded)
      let (told, unsaid) = variant.told(conversation)
      let (wanted, unwritten) = variant.letter(conversation)
      try #require(unsaid + unwritten == [], "a piece to exchange is not there")
      let letter = try Conversation.replayed(told).interview.letter()
      let difference = difference(from: wanted, to: letter?.unwrapped ?? [])
      if difference.isEmpty { continue }
      Issue.record("seed \(seed):\n\(failed.isEmpty ? told + "\n" : "")\(difference)")
      failed.append(seed)
    }
    #expect(failed == [], "\(failed.count) of \(Seeded.variants) variants")
  }
}
