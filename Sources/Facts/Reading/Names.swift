import Mentions

/// What names look like in the languages that are read.
public struct NameShapes: Sendable {
  /// 李, 欧阳: Chinese surnames, folded.
  let surnames: Set<[UInt16]>
  /// Words that end a name in running text: 花呗, 的, 是.
  let stops: Set<UInt16>

  /// 小姐, 先生: a surname with one of these is how one is called, not one's whole name.
  let titles: Set<[UInt16]>

  /// 小, 阿: what stands before a surname among colleagues.
  let nicknames: Set<UInt16>
  /// 写, 就写: words that may stand before a name where one was asked for, the longer first.
  let leads: [[UInt16]]

  /// 公司, 银行: what the name of a firm ends in.
  let firms: [[UInt16]]

  /// Surnames, titles, ends of firms' names and leads parted by blanks, the characters that no name goes on over, and those of nicknames.
  public init(
    surnames: String, titles: String, firms: String, leads: String, stops: String, nicknames: String = ""
  ) {
    self.firms = firms.split(separator: " ").map { Folding.units($0) }
    self.nicknames = Set(Folding.units(nicknames))
    self.surnames = Set(surnames.split(separator: " ").map { Folding.units($0) })
    self.leads = leads.split(separator: " ").map { Folding.units($0) }.sorted { $0.count > $1.count }
    self.titles = Set(titles.split(separator: " ").map { Folding.units($0) })
    self.stops = Set(Folding.units(stops))
  }

  /// The name that begins at a place: 李敏, Sarah Tan; at most four characters or four capitalised words.
  func name(in text: Text, at start: Int, before end: Int) -> Range<Int>? {
    var place = start
    while place < end, Glyph.of(text.units[place]) == .blank || text.units[place] == UInt16(ascii: ":") {
      place += 1
    }
    guard place < end else { return nil }
    return Glyph.of(text.units[place]) == .han ? chinese(text, place, end) : latin(text, place, end)
  }

  /// 写李敏 · it's Sarah Tan: where a name may begin in the answer to a question for it, after a word that leads to it.
  func afterLead(in text: Text, _ piece: Range<Int>) -> Range<Int> {
    var piece = piece
    // “and it's”
    for _ in 0..<2 {
      guard let lead = leads.first(where: { piece.count > $0.count && text.units[piece].starts(with: $0) })
      else { break }
      var start = piece.lowerBound + lead.count
      while start < piece.upperBound, Glyph.of(text.units[start]) == .blank { start += 1 }
      piece = start..<piece.upperBound
    }
    return piece
  }

  /// The surname alone that begins at a place, where no given name follows: 姓王的.
  func surname(in text: Text, at start: Int) -> Range<Int>? {
    [2, 1].map { start..<start + $0 }.first {
      $0.lowerBound >= 0 && $0.upperBound <= text.count && surnames.contains(Array(text.units[$0]))
    }
  }

  /// 客服小李 · 客服叫「小雅」: how one who answers for the lender is called, from 小 on or between quotes.
  func agent(in text: Text, behind cue: Range<Int>, before end: Int) -> Range<Int>? {
    let start = cue.upperBound
    if start > 0, nicknames.contains(text.units[start - 1]), surname(in: text, at: start) != nil {
      return start - 1..<start + 1
    }
    let quotes: Set<UInt32> = [0x300C, 0x201C, 0x22]
    guard start < end, quotes.contains(text.scalars[start]),
      let close = text.scalars[(start + 1)..<min(end, start + 10)].firstIndex(where: {
        [0x300D, 0x201D, 0x22].contains($0)
      }), close > start + 1
    else { return nil }
    return start + 1..<close
  }

  /// The surname that begins at a place with a title after it: 张经理, 刘小姐.
  func titled(in text: Text, at start: Int) -> Range<Int>? {
    guard let surname = surname(in: text, at: start), surname.upperBound + 2 <= text.count,
      titles.contains(Array(text.units[surname.upperBound..<surname.upperBound + 2]))
    else { return nil }
    return surname
  }

  /// 重庆某消费金融有限公司: Chinese characters up to the last end of a firm's name among them.
  func firm(in text: Text, at start: Int, before end: Int) -> Range<Int>? {
    var run = start
    while run < end, run < start + 40, Glyph.of(text.units[run]) == .han { run += 1 }
    let ends = firms.flatMap { firm in
      (start..<run).filter { $0 > start && text.units[$0..<run].starts(with: firm) }.map { $0 + firm.count }
    }
    return ends.max().map { start..<$0 }
  }

  private func chinese(_ text: Text, _ start: Int, _ end: Int) -> Range<Int>? {
    var run = start
    while run < end, run < start + 5, Glyph.of(text.units[run]) == .han, !stops.contains(text.units[run]) {
      run += 1
    }
    let surname = [2, 1].first {
      start + $0 <= run && surnames.contains(Array(text.units[start..<start + $0]))
    }
    guard let surname else { return nil }
    let length = min(run - start, surname + 2)
    return length > surname ? start..<start + length : nil
  }

  private func latin(_ text: Text, _ start: Int, _ end: Int) -> Range<Int>? {
    var place = start
    var last = start
    var words = 0
    while place < end, words < 4 {
      guard let scalar = Unicode.Scalar(text.scalars[place]), scalar.properties.isUppercase else { break }
      while place < end, Glyph.of(text.units[place]) == .letter || [0x27, 0x2D].contains(text.units[place]) {
        place += 1
      }
      last = place
      words += 1
      if place < end, text.units[place] == UInt16(ascii: ".") { place += 1 }
      while place < end, text.units[place] == 0x20 { place += 1 }
    }
    // “XXXX XXXX” stands where a name was taken out.
    let isMask = text.units[start..<last].allSatisfy { $0 == UInt16(ascii: "x") || Glyph.of($0) == .blank }
    // “this is DISGUSTING”: one word that is shouted names nobody.
    let isShouted =
      words == 1 && last - start > 3
      && text.scalars[start..<last].allSatisfy { Unicode.Scalar($0)?.properties.isUppercase ?? false }
    return words > 0 && !isMask && !isShouted ? start..<last : nil
  }
}

extension Draft {
  /// Names after 我叫 or my name is; and, when a name was asked for, a clause that is nothing but a name.
  mutating func findNames(_ names: NameShapes) {
    for sighting in sightings {
      if case .addresses(let kind) = sighting.name,
        let name = names.titled(in: text, at: sighting.hull.upperBound)
      {
        tell(kind, name)
      }
      guard case .introduces(let kind) = sighting.name, polarity.isSaid(sighting) else { continue }
      // 姓名：李敏: the colon ends the clause, not what it introduces.
      let ends = clauses.spans[sighting.clause].upperBound
      let isOpen = ends <= sighting.hull.upperBound + 1 && text.units[ends - 1] == UInt16(ascii: ":")
      let end =
        isOpen && sighting.clause + 1 < clauses.spans.count
        ? clauses.spans[sighting.clause + 1].upperBound : ends
      let name =
        (kind == .contact ? names.agent(in: text, behind: sighting.hull, before: end) : nil)
        ?? names.name(in: text, at: sighting.hull.upperBound, before: end)
        ?? (kind == .contact ? surname(by: sighting, names) : nil)
        ?? (kind == .creditor ? names.firm(in: text, at: sighting.hull.upperBound, before: end) : nil)
      if let name, kind == .creditor,
        sightings.contains(where: { $0.kind == .product && $0.hull.overlaps(name) })
      {
        // “borrowed from Weilidai”: a product lends nothing.
        continue
      }
      if let name {
        tell(kind, name)
      } else if kind == .complainantName, let name = signed(before: sighting, names) {
        tell(kind, name)
      }
    }
    items.sort { $0.span.lowerBound < $1.span.lowerBound }
    if context.asked.contains(.creditor), !anchors.contains(where: { $0.kind == .creditor }),
      let firm = pieces().first(where: { piece in
        names.firm(in: text, at: piece.lowerBound, before: piece.upperBound) == piece
          // 以后不要再找我公司 names no lender.
          && !sightings.contains { sighting in
            let others: [Kind] = [.request, .consequence, .contact, .cause]
            return sighting.kind.map(others.contains) ?? false && sighting.hull.overlaps(piece)
          }
      })
    {
      tell(.creditor, firm)
    }
    let isSigned =
      items.contains { $0.isTelephone || $0.isEmail }
      || text.count < 60 && anchors.contains { $0.kind == .complainantPhone }
    let isKnown = context.known.contains { $0.kind == .complainantName }
    guard context.asked.contains(.complainantName) || (isSigned && !isKnown),
      !anchors.contains(where: { $0.kind == .complainantName })
    else { return }
    var called: Range<Int>?
    let isAsked = context.asked.contains(.complainantName)
    for piece in pieces() {
      let span = isAsked ? names.afterLead(in: text, piece) : piece
      guard let name = names.name(in: text, at: span.lowerBound, before: span.upperBound),
        name.upperBound == span.upperBound || isFollowedByAddress(name, span)
          || (span != piece && endsHere(name, text))
          || (isAsked && isWhole(name, in: span)),
        !sightings.contains(where: { $0.hull.overlaps(name) && $0.hull.count > 1 }),
        !items.contains(where: { $0.date != nil && $0.span.overlaps(name) }),
        !isBeforeNumber(name)
      else { continue }
      if name.count > 2, names.titles.contains(Array(text.units[name.suffix(2)])) {
        called = called ?? name
        continue
      }
      tell(.complainantName, name)
      return
    }
    if let called { tell(.complainantName, called) }
  }

  /// “Tom Becker tom.becker@example.com”: an address begins where the name ends.
  private func isFollowedByAddress(_ name: Range<Int>, _ span: Range<Int>) -> Bool {
    items.contains { item in
      guard case .mention(let mention) = item.content, mention.kind == .email,
        item.span.lowerBound > name.upperBound, item.span.lowerBound < span.upperBound
      else { return false }
      return text.units[name.upperBound..<item.span.lowerBound].allSatisfy { Glyph.of($0) == .blank }
    }
  }

  /// 写李敏就行: the name of the answer, and what is said about it.
  private func endsHere(_ name: Range<Int>, _ text: Text) -> Bool {
    Glyph.of(text.units[name.lowerBound]) == .han || name.upperBound == text.count
  }

  /// “Sarah Tan here”: first name and surname, and a word.
  private func isWhole(_ name: Range<Int>, in piece: Range<Int>) -> Bool {
    Glyph.of(text.units[name.lowerBound]) == .letter && text.units[name].contains(0x20)
      && piece.upperBound - name.upperBound <= 40
  }

  /// 王小丽，本人: what introduces a name stands after it, where it stands alone.
  private func signed(before sighting: Sighting, _ names: NameShapes) -> Range<Int>? {
    guard clauses.spans[sighting.clause].count - sighting.hull.count <= 1,
      let piece = pieces().last(where: { $0.upperBound <= sighting.hull.lowerBound }),
      sighting.hull.lowerBound - piece.upperBound <= 2,
      let name = names.name(in: text, at: piece.lowerBound, before: piece.upperBound), name == piece
    else { return nil }
    return name
  }

  /// “On 10 October”, A-2231: no name stands before a number, unless one can call it: Amy Woods 13900002222.
  private func isBeforeNumber(_ name: Range<Int>) -> Bool {
    let next = items.firstPlace { $0.span.lowerBound >= name.upperBound }
    if next < items.count, items[next].isTelephone { return false }
    return Glyph.of(text.units[name.lowerBound]) == .letter
      && text.units[name.upperBound...].first { $0 != 0x20 && $0 != 0x2D }.map { Glyph.of($0) == .digit }
        ?? false
  }

  /// 姓王的 · 王姓客服.
  private func surname(by sighting: Sighting, _ names: NameShapes) -> Range<Int>? {
    names.surname(
      in: text, at: text.units[sighting.hull.upperBound...].firstIndex { $0 != 0x20 } ?? text.count)
      ?? names.surname(in: text, at: sighting.hull.lowerBound - 1)
  }

  private mutating func tell(_ kind: Kind, _ name: Range<Int>) {
    if kind == .complainantFor {
      if let index = anchors.lastIndex(where: { $0.kind == kind }) {
        anchors[index].value = .text(text.words(name))
        anchors[index].hull = name
      }
      return
    }
    if kind == .contact {
      items.append(
        Item(
          content: .beside(.agent, .text(text.words(name))), span: name,
          clause: clauses.index(of: name.lowerBound)))
      return
    }
    anchors.append(
      Anchor(
        kind: kind, value: .text(text.words(name)), beside: [:], hull: name,
        clause: clauses.index(of: name.lowerBound), weight: name.count))
  }

  /// The text between blanks, marks and clauses; Latin words of one clause stay together: “that works and it's Sarah Tan”
  /// is two.
  private func pieces() -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start: Int?
    for place in stretch.lowerBound...stretch.upperBound {
      if let from = start, clauses.index(of: place) != clauses.index(of: from) {
        if from < place { pieces.append(from..<place) }
        start = nil
      }
      let glyph = place < stretch.upperBound ? Glyph.of(text.units[place]) : .mark
      let isJoint = glyph == .blank || place < stretch.upperBound && [0x27, 0x2D].contains(text.units[place])
      let joins =
        glyph == .han || glyph == .letter
        || (isJoint && place > 0 && place + 1 < text.count
          && Glyph.of(text.units[place - 1]) == .letter && Glyph.of(text.units[place + 1]) == .letter)
      if joins {
        // 19时许 is no name.
        if start == nil, glyph == .han, place > stretch.lowerBound, Glyph.of(text.units[place - 1]) == .digit
        {
          continue
        }
        start = start ?? place
      } else if let from = start {
        // HT2024… is a number, not a name.
        if glyph != .digit || Glyph.of(text.units[place - 1]) == .han { pieces.append(from..<place) }
        start = nil
      }
    }
    return pieces
  }
}
