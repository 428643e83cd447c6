import Mentions

/// A fact in the making: a cue that was seen, and what has been found for it so far.
struct Anchor {
  var kind: Kind
  /// The id of a fact that its cue tells whole; `nil` while a role waits for its mention.
  var value: Value?
  var beside: [Qualifier: Value]
  /// The cue's words; empty at the text's start for a kind that was asked.
  var hull: Range<Int>
  var clause: Int
  /// How much text the cue's words take.
  var weight: Int
  /// What its clause adds to its scores: 分12期 in a clause that asks for something.
  var bonus = 0.0
  /// Whether its cue counts only where something is asked for: 每月.
  var isTopic: Bool { bonus > 0 }
  /// Asked for, not said: takes only what nothing else takes.
  var isAsked = false
  /// 丧葬费花了三万: holds what is nothing of ours, and becomes no fact.
  var isApart = false
  /// What filled each slot.
  var filled: Filling = [:]

  var id: String? { value?.id }

  /// Whether it tells of something that happened, or will, on a day of its own.
  var hasOwnDay: Bool {
    switch kind {
    case .paymentMade, .contact, .requestStart, .replyWithin, .cause: true
    case .consequence: id != Consequence.lateFees.rawValue && id != Consequence.creditRecord.rawValue
    default: false
    }
  }
  /// Whether it speaks of the sum, the date or the instalments of a loan.
  var isOfLoan: Bool { [.loanPrincipal, .loanDate, .instalmentAmount].contains(kind) }
}

extension Anchor {
  /// The fact, once its value is there.
  func fact() -> Fact? {
    guard !isApart, let value = kind == .undisputed ? filledValue ?? value : value ?? filledValue else {
      return nil
    }
    var fact = Fact(kind, value, span: span, beside)
    for (slot, item) in filled {
      switch (slot, item.content) {
      case (.value, .mention(let mention)):
        fact.take(mention)
        // 逾期按什么日利率计？万分之六: asked for the rate a day.
        if kind == .feeRate, isAsked, fact[.per] == nil { fact[.per] = .id("day") }
      case (.value, .bare(let number)):
        if number.approximate { fact[.approximate] = .flag }
        // 一天大约几通？十九: the question says what is counted, and how often.
        if kind == .collectionFrequency { (fact[.unit], fact[.per]) = (.id("call"), .id("day")) }
        if let max = number.max {
          fact[.max] = kind.shape == .money ? .money(Money(max)) : max.integer.map { .integer($0) }
        }
      case (.qualifier(let name), .mention(let mention)):
        fact[name] = mention.value
        if case .time(var time) = mention.value, name == .time, let day = time.day {
          // 10月8号晚上七点 is one mention and tells two things.
          time.day = nil
          fact[.time] = .time(time)
          if filled[.qualifier(.date)] == nil { fact[.date] = .date(DateSpan(day)) }
        }
        if mention.approximate, name == .time { fact[.approximate] = .flag }
      case (.qualifier(let name), .beside(_, let value)): fact[name] = value
      case (.qualifier(let name), .bare(let number)): fact[name] = .money(Money(number.amount))
      default: break
      }
    }
    return fact
  }

  private var span: Range<Int> {
    if kind == .contact, !filled.isEmpty {
      let told: [Slot] = [.qualifier(.date), .qualifier(.time), .qualifier(.part), .qualifier(.outcome)]
      let spans = told.compactMap { filled[$0]?.span } + (hull.isEmpty ? [] : [hull])
      return (spans.map(\.lowerBound).min() ?? 0)..<(spans.map(\.upperBound).max() ?? 0)
    }
    return filled[.value]?.span ?? (hull.isEmpty ? filled.values.first?.span ?? hull : hull)
  }

  /// The value that its mention gives.
  private var filledValue: Value? {
    guard let item = filled[.value] else { return nil }
    switch item.content {
    case .beside: return nil
    case .bare(let number):
      return kind.shape == .money ? .money(Money(number.amount)) : number.amount.integer.map { .integer($0) }
    case .mention(let mention):
      if kind == .requestMonths, let months = Slots.months(mention.value) { return .integer(months) }
      return mention.value
    }
  }
}

extension Fact {
  /// What a mention says beside its value.
  fileprivate mutating func take(_ mention: Mention) {
    // “over 12 months” is a term, not more than a year.
    if mention.approximate, kind != .loanTerm { self[.approximate] = .flag }
    if let max = mention.max { self[.max] = max }
    ambiguous = mention.ambiguous
    switch kind {
    case .loanRate, .feeRate, .collectionFrequency: if let per = mention.per { self[.per] = .id(per) }
    default: break
    }
    if kind == .collectionFrequency {
      self[.unit] = .id("call")
      // 一天打6次: so many times a day are so many calls.
      if mention.per == nil, mention.unit != "call" { self[.per] = .id("day") }
    }
    if kind == .loanTerm, mention.kind == .count { self[.unit] = .id("instalment") }
  }
}

/// What filled the slots of an anchor: a handful at most.
struct Filling: Sequence, ExpressibleByDictionaryLiteral {
  private var pairs: [(key: Slot, value: Item)] = []

  init(dictionaryLiteral elements: (Slot, Item)...) { pairs = elements.map { (key: $0.0, value: $0.1) } }

  /// What filled a slot.
  subscript(_ slot: Slot) -> Item? {
    get {
      for place in pairs.indices where pairs[place].key == slot { return pairs[place].value }
      return nil
    }
    set {
      if let place = pairs.firstIndex(where: { $0.key == slot }) {
        if let newValue { pairs[place].value = newValue } else { pairs.remove(at: place) }
      } else if let newValue {
        pairs.append((slot, newValue))
      }
    }
  }

  var isEmpty: Bool { pairs.isEmpty }
  var values: [Item] { pairs.map(\.value) }
  func has(_ slot: Slot) -> Bool { pairs.contains { $0.key == slot } }
  func makeIterator() -> IndexingIterator<[(key: Slot, value: Item)]> { pairs.makeIterator() }
}
