import Facts
import Guide
import Mentions

extension Case {
  /// Takes up what an answer says, and tells what that changed, fact by fact.
  ///
  /// A kind that is said once is replaced by a newer fact, and then stands in the newer place; what only adds to a
  /// fact (a date, a name) keeps its place. `text` is the answer, of which the facts' spans are scalars.
  /// With `correcting` a thing told again on another day is the same thing corrected, not another one.
  ///
  /// `day` is the day of the sitting, where it is not the letter's.
  @discardableResult
  public mutating func take(
    _ told: [Fact], turn: Int, text: String, on day: Day? = nil, correcting: Bool = false
  ) -> [Change] {
    let scalars = Array(text.unicodeScalars)
    let severalLoans = told.contains { $0.kind != .consequence && $0.kind != .evidence && $0[.of] != nil }
    var changes: [Change] = []
    let apart = ratesApart(in: told)
    for fact in told {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[fact.span.clamped(to: scalars.indices)])
      let new = Known(fact, turn: turn, words: String(words), on: day ?? today)
      if apart.contains(fact) {
        withheld.append(new)
        changes.append(.withheld(new))
      } else {
        // Two calls told in one answer are two calls, also in an answer that corrects something.
        let isOne =
          told.count { $0.kind == fact.kind && ($0.value == fact.value || fact.kind.shape == .money) } == 1
        changes.append(take(new, correcting: correcting && isOne, severalLoans: severalLoans))
      }
    }
    return changes
  }

  /// Takes up one fact.
  mutating func take(_ told: Known, correcting: Bool = false, severalLoans: Bool = false) -> Change {
    var new = told
    if let fact = new.fact.rateKind { withheld.removeAll { $0.fact.kind == fact } }
    let place = place(of: new, correcting: correcting, severalLoans: severalLoans)
    new.resolvePromise(from: place.flatMap { facts[$0].fact[.date]?.date })
    guard let place else {
      insert(new)
      return .added(new)
    }
    let old = facts[place]
    if !correcting, new.fact.isRestated(old.fact) { return restate(new, at: place) }
    if new.fact.replaces(old.fact) {
      if !correcting, old.fact.saysBetter(than: new.fact) { return .unchanged(old) }
      new.fact = new.fact.inheriting(from: old.fact)
      facts.remove(at: place)
      insert(new)
      return .replaced(old: old, new: new)
    }
    let known = old.completed(by: new)
    guard known != old else { return .unchanged(old) }
    facts[place] = known
    return .completed(old: old, new: known, old.fact.completed(by: new.fact).changed)
  }

  /// Of two rates that say the same for different periods the plainer stands, and the other beside it.
  private mutating func restate(_ new: Known, at place: Int) -> Change {
    let old = facts[place]
    restated.removeAll { $0.fact.kind == new.kind }
    guard !old.fact.saysBetter(than: new.fact) else {
      restated.append(new)
      return .unchanged(old)
    }
    restated.append(old)
    facts.remove(at: place)
    insert(new)
    return .added(new)
  }

  /// The fact about the same thing: the one most alike, of these the newest.
  private func place(of new: Known, correcting: Bool, severalLoans: Bool) -> Int? {
    var best: (place: Int, likeness: Int)?
    let kind = new.kind
    var identity = Identity(correcting: correcting, product: product, severalLoans: severalLoans)
    for place in facts.indices where facts[place].kind == kind {
      identity.sameTurn = facts[place].turn == new.turn
      guard let likeness = identity.likeness(of: new.fact, to: facts[place].fact) else { continue }
      if likeness >= best?.likeness ?? 0 { best = (place, likeness) }
    }
    return best?.place
  }

  /// Puts a fact where its turn and span belong.
  private mutating func insert(_ known: Known) {
    let place =
      facts.lastIndex {
        ($0.turn, $0.fact.span.lowerBound) <= (known.turn, known.fact.span.lowerBound)
      }.map { $0 + 1 } ?? 0
    facts.insert(known, at: place)
  }
}

extension Known {
  /// This fact with what a newer telling adds, and where that was said.
  func completed(by new: Known) -> Known {
    let (fact, changed) = self.fact.completed(by: new.fact)
    var known = self
    known.fact = fact
    if changed.contains(.promised) { known.within = new.within }
    // A day corrected afterwards moves what was promised within so many days of it.
    if changed.contains(.date), known.within != nil { known.resolvePromise() }
    let valueToo = fact.value != self.fact.value
    guard !changed.isEmpty || valueToo else { return known }
    let older = sources.map { source in
      var source = source
      source.said.removeAll { changed.contains($0) }
      return source
    }
    known.sources =
      older.prefix(1) + older.dropFirst().filter { !$0.said.isEmpty }
      + [Source(turn: new.turn, span: new.fact.span, words: new.words, said: changed)]
    return known
  }

  /// 三天内回电 · within 7 working days: the day that was promised, counted from the day of the contact.
  mutating func resolvePromise(from day: DateSpan? = nil) {
    if let length = fact[.promised]?.duration ?? fact.within { within = length }
    fact.within = nil
    guard let within else { return }
    let day = fact[.date]?.date?.exact ?? day?.exact
    fact[.promised] = day.map { .date(DateSpan(WorkCalendar.china.day(within, after: $0))) } ?? .flag
  }
}

extension Fact {
  /// Whether the newer of two facts about one thing has another value, so that the older goes.
  fileprivate func replaces(_ old: Fact) -> Bool { value != old.value && kind != .contact }

  /// 年化18.25% beside 万分之五: the same rate, told for another period.
  fileprivate func isRestated(_ old: Fact) -> Bool {
    rateKind != nil && self[.per] != old[.per] && yearlyRate != nil && isSameRate(as: old)
  }

  /// The kind of a rate of the loan or of late fees.
  fileprivate var rateKind: Kind? { kind == .loanRate || kind == .feeRate ? kind : nil }
}

extension Value {
  /// The length of time, if it is one.
  var duration: Duration? { if case .duration(let duration) = self { duration } else { nil } }
}
