import Mentions

/// A calm text, and what was changed to make it so.
public struct Calmed: Sendable, Hashable {
  /// The text, every sum, date, name and number in it as it was.
  public var text: String
  /// The changes in order and apart: putting each `now` in the place of its `was` gives the text.
  public var edits: [Edit]

  /// One change.
  public struct Edit: Sendable, Hashable {
    /// The words that went.
    public var was: String
    /// The words in their place; empty where nothing is.
    public var now: String
    /// Why.
    public var why: Heat
    /// Where `was` stands in the source: Unicode scalars, end exclusive.
    public var span: Range<Int>
  }
}

/// 你们这帮吸血鬼，还我800元！！！ → 还我800元。: takes the heat out of a text and leaves what it tells.
///
/// Insults, curses, threats and begging go by the phrase or the clause, absolutes are said more carefully, a menace before a lawful step
/// is said as a next step. Nothing protected is touched, nothing innocent is, and a calm text comes out as it went in. The time is
/// linear in the length of the text.
public struct Tone: Sendable {
  private let book: ToneBook
  private let shouting: Shouting

  /// A tone by the words of these languages; the text may mix them.
  public init(_ languages: [ToneWords]) {
    book = ToneBook(languages)
    shouting = Shouting(languages)
  }

  /// The calm form of a text. What `reading` found in it (spans in Unicode scalars of the text) stays as it is: the mentions, and the
  /// numbers that are not yet of anything. Long numbers and addresses stay anyhow.
  public func calm(_ source: String, _ reading: Reading = Reading(mentions: [], bare: [])) -> Calmed {
    let text = Text(source)
    var isProtected = Numbers.marked(in: text)
    var isFixed = isProtected.indices.map { isProtected[$0] && Glyph.of(text.units[$0]) != .digit }
    // In 5h1t no five hours are meant.
    for mention in reading.mentions where !Numbers.splitsWord(text, mention.span) {
      for place in mention.span.clamped(to: 0..<text.count) {
        (isFixed[place], isProtected[place]) = (true, true)
      }
    }
    for number in reading.bare where number.span.count > 1 {
      for place in number.span.clamped(to: 0..<text.count) { isProtected[place] = true }
    }
    var scalars = text.scalars
    let shouted = shouting.shouted(in: text, protected: isProtected)
    for span in shouted {
      for place in span where (0x41...0x5A).contains(scalars[place]) { scalars[place] += 0x20 }
    }
    let bared = Bared(text)
    let units = bared.places.dropLast()
    let reader = ToneReader(
      bared, book, fixed: units.map { isFixed[$0] }, protected: units.map { isProtected[$0] })
    let cuts = book.inScript(of: text, Mender(reader, bared, scalars: scalars).cuts)
    return Tone.apply(cuts, shouted, to: text, bared)
  }

  private static func apply(_ cuts: [Cut], _ shouted: [Range<Int>], to text: Text, _ bared: Bared) -> Calmed {
    var edits = cuts.map { cut in
      let span = bared.places[cut.span.lowerBound]..<bared.places[cut.span.upperBound]
      return Calmed.Edit(was: text.words(span), now: cut.now, why: cut.heat, span: span)
    }
    var next = 0
    for span in shouted {
      while next < cuts.count, edits[next].span.upperBound <= span.lowerBound { next += 1 }
      if next < cuts.count, edits[next].span.overlaps(span) { continue }
      let was = text.words(span)
      edits.append(Calmed.Edit(was: was, now: Folding.text(was), why: .shouting, span: span))
    }
    edits.sort { $0.span.lowerBound < $1.span.lowerBound }
    edits.removeAll { $0.was == $0.now }
    var calm = ""
    var place = 0
    for edit in edits {
      calm += text.words(place..<edit.span.lowerBound) + edit.now
      place = edit.span.upperBound
    }
    return Calmed(text: calm + text.words(place..<text.count), edits: edits)
  }
}
