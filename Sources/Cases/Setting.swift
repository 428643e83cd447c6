import Facts
import Mentions

extension Case {
  /// Puts a value in its place by the person's wish; `nil` when there is no fact that the place could belong to.
  ///
  /// A qualifier belongs to the newest fact that is meant; a value replaces that of the only fact, else it is new.
  @discardableResult
  public mutating func set(_ slot: Slot, to value: Value, turn: Int, words: String) -> [Change]? {
    let meant = Slot(slot.kind, id: slot.id)
    if let qualifier = slot.qualifier {
      guard let place = facts.lastIndex(where: { meant.fits($0.fact) }) else { return nil }
      let old = facts[place]
      guard old.fact[qualifier] != value else { return [.unchanged(old)] }
      var fact = old.fact
      fact[qualifier] = value
      fact.span = 0..<words.unicodeScalars.count
      if qualifier == .time { fact[.part] = nil }
      var new = old.completed(by: Known(fact, turn: turn, words: words, on: today))
      new.fact[qualifier] = value
      if qualifier == .promised {
        new.within = value.duration
        new.resolvePromise()
      }
      facts[place] = new
      return [.completed(old: old, new: new, [qualifier])]
    }
    let span = 0..<words.unicodeScalars.count
    let new = Known(Fact(slot.kind, value, span: span), turn: turn, words: words, on: today)
    let same = facts.indices.filter { facts[$0].fact.kind == slot.kind }
    if slot.kind.isRepeatable, slot.kind.shape != .id, same.count == 1 {
      let old = facts.remove(at: same[0])
      var fact = old.fact
      (fact.value, fact.span) = (value, span)
      let replaced = Known(fact, turn: turn, words: words, on: today)
      _ = take(replaced)
      return [.replaced(old: old, new: replaced)]
    }
    return [take(new, correcting: true)]
  }

  /// Takes facts out, or what is said beside them: `cause.date`; gives what went, empty when there was none.
  @discardableResult
  public mutating func drop(_ slot: Slot) -> [Change] {
    guard let qualifier = slot.qualifier else { return drop { slot.fits($0) } }
    return facts.indices.filter { slot.fits(facts[$0].fact) }.map { place in
      let old = facts[place]
      facts[place].fact[qualifier] = nil
      if qualifier == .promised { facts[place].within = nil }
      for source in old.sources.indices { facts[place].sources[source].said.removeAll { $0 == qualifier } }
      return .completed(old: old, new: facts[place], [qualifier])
    }
  }

  /// Takes out the facts that are meant.
  @discardableResult
  public mutating func drop(where isMeant: (Fact) -> Bool) -> [Change] {
    let gone = facts.filter { isMeant($0.fact) }
    facts.removeAll { isMeant($0.fact) }
    return gone.map(Change.dropped)
  }
}
