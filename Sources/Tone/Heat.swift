/// What makes words heated; each has its words for people in `templates/tone.*.txt`.
public enum Heat: String, Sendable, CaseIterable, Hashable {
  /// 吸血鬼 · idiots.
  case insult
  /// 他妈的 · f**k.
  case curse
  /// 可真行 · thanks for nothing.
  case sarcasm
  /// 算什么东西 · what a joke.
  case contempt
  /// STOP CALLING ME!!!
  case shouting
  /// 等着瞧 · you will regret this.
  case threat
  /// 不然我就… · or else.
  case menace
  /// 求求你们 · I am begging you.
  case begging
  /// 从来不 · never, of what the other side does.
  case absolute
  /// 我就是个废物 · I am such a loser.
  case selfAbasement = "self-abasement"
}
