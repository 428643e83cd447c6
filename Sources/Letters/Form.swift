import Mentions

/// What the same facts are written as; the raw value is its name on the command line and of its piece in the templates.
public enum Form: String, Sendable, CaseIterable, Hashable {
  /// The letter of complaint.
  case letter
  /// A message to the online chat, at most 150 characters.
  case chat
  /// What to say on the hotline in about a minute.
  case phone
  /// The fields of the financial regulator's line and platform.
  case regulator
  /// The fields of a consumer association.
  case association
  /// A public post without any personal datum.
  case post
  /// What was agreed, restated.
  case confirmation
  /// The second letter, after silence or a refusal.
  case followUp = "follow-up"

  /// How long it may be: 150 characters for a chat; a minute on the telephone is 240 Chinese characters, 150 English words.
  public func limit(in language: Language) -> Int? {
    switch self {
    case .chat: 150
    case .phone: language == .english ? 150 : 240
    default: nil
    }
  }
}
