import Mentions

extension Languages {
  /// The language that an answer is written in; `nil` where it is too short to tell: 5000, ok, 95188.
  ///
  /// 我花唄逾期了 is Traditional by 唄 and 逾期 alone says nothing: of the characters of a Traditional text about a third
  /// have another form in Simplified, of a Simplified text none have.
  public static func language(of text: Text) -> Language? {
    var han = 0
    var traditional = 0
    var words = 0
    var afterLetter = false
    for (place, scalar) in text.scalars.enumerated() {
      let glyph = Glyph.of(text.units[place])
      if glyph == .han {
        han += 1
        if scalar <= 0xFFFF, UInt32(text.units[place]) != scalar { traditional += 1 }
      }
      if glyph == .letter, !afterLetter { words += 1 }
      afterLetter = glyph == .letter || scalar == 0x27 || scalar == 0x2019
    }
    if han >= 4 { return traditional * 12 >= han ? .traditional : .simplified }
    return han == 0 && words >= 4 ? .english : nil
  }
}
