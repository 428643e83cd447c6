import Mentions

extension Draft {
  /// Papers count when they are had or handed in (有, 附上), when papers were asked for, or when they are all that was said.
  ///
  /// 合同、还款记录、截图都有: what is said of one paper holds for those listed next to it.
  mutating func gatherPapers() {
    let papers = sightings.filter {
      if case .evidence = $0.name {
        polarity.affirms($0, .evidence) && !isOfRecord($0)
      } else {
        false
      }
    }
    let isList = isList(papers)
    var isHeld = papers.map {
      isList || isAlone($0) || polarity.isHeld($0) || context.asked.contains(.evidence)
    }
    for index in papers.indices.dropFirst()
    where isHeld[index - 1] && isListed(papers[index - 1], papers[index]) {
      isHeld[index] = true
    }
    for index in papers.indices.dropLast().reversed()
    where isHeld[index + 1] && isListed(papers[index], papers[index + 1]) {
      isHeld[index] = true
    }
    for (index, paper) in papers.enumerated() where isHeld[index] { tellPaper(paper) }
  }

  /// 材料：流水、短信、截图 · “bank statement, the SMS, payment receipt”: a short text of two papers and hardly a word more.
  private func isList(_ papers: [Sighting]) -> Bool {
    guard let first = papers.first, papers.count > 1, text.count <= 120,
      !sightings.contains(where: { $0.kind == .request })
    else { return false }
    let isHan = Glyph.of(text.units[first.hull.lowerBound]) == .han
    let all = 0..<text.count
    if !isHan, polarity.has(.doer, in: all) || polarity.has(.wish, in: all) { return false }
    let others = all.count { place in
      [.han, .letter].contains(Glyph.of(text.units[place]))
        && !papers.contains { $0.hull.contains(place) }
    }
    return others <= (isHan ? 6 : 36)
  }

  /// My credit report shows an overdue entry: what it shows is told, not that it is at hand.
  private func isOfRecord(_ paper: Sighting) -> Bool {
    // 征信报告出现逾期, and nothing else, tells of the entry.
    let isLoose = !context.asked.contains(.evidence) && !polarity.isHeld(paper)
    return sightings.contains {
      // “There's a late payment on my credit report”: what is there is the payment.
      ($0.tells(.consequence(.creditRecord)) || $0.tells(.role(.overdueSince))
        || $0.tells(.role(.overdueAmount)))
        && $0.hull.encloses(paper.hull) && $0.hull.count > paper.hull.count
        && (isLoose || $0.hull.lowerBound < paper.hull.lowerBound)
    }
  }

  private mutating func tellPaper(_ paper: Sighting) {
    guard case .says(_, let id, var beside) = paper.cue else { return }
    var hull = paper.hull
    var name: String?
    if let last = anchors.indices.last, anchors[last].kind == .evidence, id != Evidence.screenshot.rawValue,
      anchors[last].id == Evidence.screenshot.rawValue,
      anchors[last].beside[.name]?.description
        == text.words(paper.hull)
    {
      // “screenshot of the chat record”: what it is of is a paper of its own.
      anchors[last].beside[.name] = nil
      anchors[last].beside[.of] = .id(id)
    }
    let previous = anchors.last.flatMap { $0.kind == .evidence ? $0 : nil }
    if let previous, paper.hull.lowerBound - previous.hull.upperBound <= 3, previous.clause == paper.clause {
      if id == Evidence.screenshot.rawValue, let other = previous.id, other != id {
        // 还款记录有截图: a screenshot of it.
        beside[.of] = .id(other)
      } else if id == previous.id, beside[.name] != nil {
        // 出院小结和发票: two papers of one sort are one entry, called as the person calls them.
        let isOne = polarity.has(.possession, in: previous.hull.upperBound..<paper.hull.lowerBound)
        // 劳动仲裁有受理通知书: one paper, of which it is said that one has it.
        if isOne { name = text.words(previous.hull) + text.words(paper.hull) }
        hull = previous.hull.lowerBound..<hull.upperBound
        anchors.removeLast()
      }
    }
    if beside[.name] != nil { beside[.name] = .text(name ?? text.words(hull)) }
    if beside[.name] == nil, let name = shown(by: paper) {
      // “screenshots of the call log”: of a paper of its own.
      let other = sightings.first { next in
        if case .says(.evidence, let of, _) = next.cue, of != id {
          next.hull.lowerBound > paper.hull.lowerBound && next.hull.lowerBound - paper.hull.upperBound <= 4
        } else {
          false
        }
      }
      if case .says(_, let of, _)? = other?.cue, name.count <= (other?.hull.count ?? 0) {
        beside[.of] = .id(of)
      } else {
        beside[.name] = .text(name)
      }
    }
    anchors.append(
      Anchor(
        kind: .evidence, value: .id(id), beside: beside, hull: hull, clause: paper.clause,
        weight: paper.weight))
  }

  /// “screenshot of the limit notice”: what it shows, to the end of the clause, to an “and” or to a number.
  private func shown(by paper: Sighting) -> String? {
    guard
      let cue = sightings.first(where: {
        $0.tells(.introduces(.evidence)) && $0.hull.lowerBound == paper.hull.lowerBound
      })
    else { return nil }
    let clause = clauses.spans[paper.clause]
    var end = cue.hull.upperBound
    while end < min(clause.upperBound, cue.hull.upperBound + 30),
      [.letter, .blank].contains(Glyph.of(text.units[end])), !polarity.has(.and, in: end..<end + 1)
    {
      end += 1
    }
    while end > cue.hull.upperBound, Glyph.of(text.units[end - 1]) == .blank { end -= 1 }
    var start = cue.hull.upperBound
    while start < end, Glyph.of(text.units[start]) == .blank { start += 1 }
    return start < end ? text.words(start..<end) : nil
  }

  private func isListed(_ one: Sighting, _ next: Sighting) -> Bool {
    let reach = Glyph.of(text.units[next.hull.lowerBound]) == .han ? 6 : 32
    return next.hull.lowerBound - one.hull.upperBound <= reach
      && clauses.sentences[one.clause] == clauses.sentences[next.clause]
  }

  /// 近半年的银行流水: a short text that ends in a paper, or is hardly more than it.
  private func isAlone(_ paper: Sighting) -> Bool {
    guard context.asked.isEmpty else { return false }
    if Glyph.of(text.units[paper.hull.lowerBound]) != .han { return isNamedAlone(paper) }
    guard text.count <= 40 else { return false }
    return text.count - paper.hull.count <= 8 || text.count - paper.hull.upperBound <= 3 && text.count <= 20
  }

  /// “the bill I missed came to 5,243.59”: what it comes to is told.
  private func isOfSum(_ paper: Sighting) -> Bool {
    paper.cue == .evidence(.bill) && polarity.has(.verb, in: paper.hull.upperBound..<text.count)
      && text.units[paper.hull.upperBound...].contains { Glyph.of($0) == .digit }
  }

  /// “my payment records in the app”: a short text with no verb before its paper.
  private func isNamedAlone(_ paper: Sighting) -> Bool {
    let before = 0..<paper.hull.lowerBound
    return text.count - paper.hull.count <= 44 && paper.clause == 0 && !polarity.has(.wish, inClause: 0)
      && !polarity.has(.verb, in: 0..<paper.hull.upperBound + 2) && !isOfSum(paper)
      && (before.isEmpty || !polarity.has(.doer, in: before))
      && text.units[before].count { Glyph.of($0) == .blank } <= 4
  }
}
