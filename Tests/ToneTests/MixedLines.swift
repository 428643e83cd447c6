/// A rude phrase, and what of it must not be left.
struct RudePhrase {
  let text: String
  let cores: [String]
  /// Whether it stands within a clause.
  let isWithin: Bool

  /// Reads `~«他/妈/的»`.
  init(_ line: Substring) {
    isWithin = line.hasPrefix("~")
    let marked = isWithin ? line.dropFirst() : line
    cores = marked.split(separator: "«").filter { $0.contains("»") }.map { String($0.prefix { $0 != "»" }) }
    text = String(marked.filter { $0 != "«" && $0 != "»" })
  }

  static func phrases(_ list: String) -> [RudePhrase] {
    list.split(separator: "\n").map { RudePhrase($0.drop { $0 == " " }) }
  }
}

/// A neutral sentence with rude phrases around it or in it.
struct MixedLine {
  let text: String
  let neutral: String
  let phrase: RudePhrase

  /// As many lines of a language as are asked for, each phrase as often as any other.
  static func lines(_ count: Int, _ phrases: [RudePhrase], _ sentences: String, isChinese: Bool, seed: UInt64)
    -> [MixedLine]
  {
    var random = Seeded(seed)
    let sentences = sentences.split(separator: "\n").map { String($0.drop { $0 == " " }) }
    return (0..<count).map { index in
      let phrase = phrases[index % phrases.count]
      let sentence = sentences[Int(random.next() % UInt64(sentences.count))]
      let neutral = sentence.replacing("_", with: "")
      let gap = isChinese || phrase.text.isEmpty ? "" : " "
      let stop = isChinese ? "。" : "."
      if phrase.isWithin {
        return MixedLine(
          text: sentence.replacing("_", with: phrase.text + gap) + stop, neutral: neutral, phrase: phrase)
      }
      let frames = isChinese ? chinese : english
      let frame = frames[Int(random.next() % UInt64(frames.count))]
      return MixedLine(
        text: frame.replacing("N", with: neutral).replacing("P", with: phrase.text), neutral: neutral,
        phrase: phrase)
    }
  }

  private static let chinese = [
    "P，N。", "P！！！N。", "P！N！", "N，P！", "N。P！！", "N，P。", "P N", "P？？N！！！", "N！！P", "N……P……", "N（P）。",
    "P。N。P！！！",
  ]
  private static let english = [
    "P, N.", "P!!! N.", "P! N!", "N, P!", "N. P!!", "N, P.", "P. N", "P?? N!!!", "N!! P", "N... P...",
    "N (P).", "P. N. P!!!",
  ]
}

/// SplitMix64: the same lines for the same seed.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
