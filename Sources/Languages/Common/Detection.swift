import Mentions

extension Languages {
  /// The language that an answer is written in; `nil` where it is too short to tell: 5000, ok, 95188.
  ///
  /// 我花唄逾期了 is Traditional by 唄 and 逾期 alone says nothing: of the characters of a Traditional text about a third
  /// have another form in Simplified, of a Simplified text none have. 一肚子火，姓名林美玲 could be either.
  public static func language(of text: Text) -> Language? {
    var han = 0
    var traditional = 0
    var simplified = 0
    var words = 0
    var afterLetter = false
    for (place, scalar) in text.scalars.enumerated() {
      let glyph = Glyph.of(text.units[place])
      if glyph == .han {
        han += 1
        if scalar <= 0xFFFF, UInt32(text.units[place]) != scalar { traditional += 1 }
        if isSimplified.contains(text.units[place]), UInt32(text.units[place]) == scalar { simplified += 1 }
      }
      if glyph == .letter, !afterLetter { words += 1 }
      afterLetter = glyph == .letter || scalar == 0x27 || scalar == 0x2019
    }
    if han >= 4 {
      if traditional * 12 >= han { return .traditional }
      return simplified > 0 ? .simplified : nil
    }
    return han == 0 && words >= 4 ? .english : nil
  }

  /// Characters that stand for a Traditional one.
  private static let isSimplified = Set(Folding.traditional.map(\.to))
}
