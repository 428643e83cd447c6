import Mentions

/// How what was said is meant: 没 · 如果 · 会不会 · 听说 · 我朋友.
struct Polarity {
  private let marks: [Sighting]
  private let clauses: Clauses
  private let text: Text

  /// Scalars that a negation reaches over: a few Chinese characters, or about three Latin words.
  private static let reach = (han: 5, latin: 18)

  init(_ sightings: [Sighting], _ clauses: Clauses, _ text: Text) {
    marks = sightings.filter { if case .mark = $0.cue { true } else { false } }
    self.clauses = clauses
    self.text = text
  }

  /// Whether a mark stands in a clause.
  func has(_ mark: Mark, inClause clause: Int) -> Bool {
    marks.contains { $0.cue == .mark(mark) && $0.clause == clause }
  }

  /// Whether a mark stands anywhere in a sentence.
  func has(_ mark: Mark, inSentence sentence: Int) -> Bool {
    marks.contains { $0.cue == .mark(mark) && clauses.sentences[$0.clause] == sentence }
  }

  /// The sentence of a sighting.
  func sentence(of sighting: Sighting) -> Int { clauses.sentences[sighting.clause] }

  /// Whether what was sighted is told as having happened.
  func affirms(_ sighting: Sighting, _ kind: Kind) -> Bool {
    if isNegated(sighting) { return false }
    switch kind {
    case .product, .respondent, .creditor, .request: return !isDenied(sighting) || kind != .request
    case .cause, .consequence, .contact, .evidence, .paymentMade, .undisputed:
      return !isSupposed(sighting) && !isAsked(sighting) && !isDenied(sighting) && !isRumour(sighting)
        && !isOfOthers(sighting) && !isIntended(sighting, kind) && !isWished(sighting, kind)
    default: return !isSupposed(sighting) && !isDenied(sighting) && !isOfOthers(sighting)
    }
  }

  /// 没住院 · never missed: a negation within reach before it, or between its words.
  private func isNegated(_ sighting: Sighting) -> Bool {
    marks.contains { mark in
      guard mark.cue == .mark(.negation), mark.clause == clauses.index(of: sighting.hull.lowerBound) else {
        return false
      }
      if sighting.words.contains(where: { $0.overlaps(mark.hull) }) { return false }
      if sighting.hull.encloses(mark.hull) { return true }
      let gap = sighting.hull.lowerBound - mark.hull.upperBound
      guard gap >= 0 else { return false }
      let isHan = Glyph.of(text.units[mark.hull.lowerBound]) == .han
      return gap <= (isHan ? Polarity.reach.han : Polarity.reach.latin)
    }
  }

  /// 如果…: from the word to the end of its sentence.
  private func isSupposed(_ sighting: Sighting) -> Bool {
    marks.contains {
      $0.cue == .mark(.hypothesis) && $0.hull.lowerBound <= sighting.hull.lowerBound
        && clauses.sentences[$0.clause] == clauses.sentences[sighting.clause]
    }
  }

  /// 会不会上征信？
  private func isAsked(_ sighting: Sighting) -> Bool {
    clauses.asks[sighting.clause] || has(.question, inClause: sighting.clause)
  }

  /// …，没有这回事: what stands in the clause, or in the two before it in the sentence.
  private func isDenied(_ sighting: Sighting) -> Bool {
    marks.contains {
      $0.cue == .mark(.denial) && (0...2).contains($0.clause - sighting.clause)
        && $0.hull.lowerBound >= sighting.hull.upperBound
    }
  }

  private func isRumour(_ sighting: Sighting) -> Bool {
    marks.contains {
      $0.cue == .mark(.hearsay) && $0.hull.upperBound <= sighting.hull.lowerBound
        && clauses.sentences[$0.clause] == clauses.sentences[sighting.clause]
    }
  }

  /// 我朋友被起诉了; but 打给我朋友 names whom it reached.
  private func isOfOthers(_ sighting: Sighting) -> Bool {
    guard sighting.who == nil else { return false }
    return marks.contains {
      $0.cue == .mark(.other) && $0.clause == sighting.clause
        && $0.hull.upperBound <= sighting.hull.lowerBound
        && !sighting.words.contains($0.hull)
    }
  }

  /// 想打12378: a contact or a payment that is still to come.
  private func isIntended(_ sighting: Sighting, _ kind: Kind) -> Bool {
    guard kind == .contact || kind == .paymentMade else { return false }
    return marks.contains {
      $0.cue == .mark(.intention) && $0.clause == sighting.clause
        && $0.hull.upperBound <= sighting.hull.lowerBound
    }
  }

  /// 希望别上征信: what is wished or to be stopped is not told as having happened.
  private func isWished(_ sighting: Sighting, _ kind: Kind) -> Bool {
    guard kind == .consequence || kind == .contact else { return false }
    return marks.contains {
      ($0.cue == .mark(.wish) || $0.cue == .mark(.stop)) && $0.clause == sighting.clause
        && $0.hull.lowerBound <= sighting.hull.lowerBound
    }
  }
}
