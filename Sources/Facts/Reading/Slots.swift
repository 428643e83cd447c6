import Mentions

/// Something that may fill a place beside a fact: a mention, a bare number, or a cue such as 没下文.
struct Item {
  /// What it is; kept apart from the item, since items are copied and compared all the time.
  indirect enum Content {
    case mention(Mention)
    case bare(BareNumber)
    case beside(Qualifier, Value)
  }

  var content: Content
  var span: Range<Int>
  var clause: Int
}

extension Item {
  /// They said that they would.
  var isPromise: Bool {
    if case .beside(.outcome, .id(Outcome.promised.rawValue)) = content { true } else { false }
  }

  /// 答应了, without a day.
  var isFlag: Bool { if case .beside(_, .flag) = content { true } else { false } }

  /// A staff number, no name.
  var hasDigits: Bool {
    if case .beside(_, .text(let text)) = content { text.contains(where: \.isWholeNumber) } else { false }
  }

  /// A number to call, or eight digits as in Hong Kong: 9123 4567.
  var isTelephone: Bool {
    switch content {
    case .mention(let mention): mention.kind == .phone
    case .bare(let number):
      !number.isScaled && (20_000_000..<100_000_000).contains(number.amount.integer ?? 0)
    case .beside: false
    }
  }

  /// An address to write to.
  var isEmail: Bool { if case .mention(let mention) = content { mention.kind == .email } else { false } }

  /// How a contact ended.
  var isOutcome: Bool { if case .beside(.outcome, _) = content { true } else { false } }

  /// A length of time.
  var isDuration: Bool {
    if case .mention(let mention) = content { mention.kind == .duration } else { false }
  }

  /// The date, if it is one.
  var date: DateSpan? { if case .mention(let mention) = content { mention.value.date } else { nil } }
}

/// Where an item goes in a fact.
enum Slot: Hashable {
  case value
  case qualifier(Qualifier)
}

/// Which items a fact can hold: the one table of it.
enum Slots {
  /// The slot for an item in a fact of this kind and id; `nil` when it holds no such thing.
  static func slot(for item: Item.Content, in kind: Kind, _ id: String?) -> Slot? {
    switch item {
    case .beside(let qualifier, let value): holds(kind, id, qualifier, value) ? .qualifier(qualifier) : nil
    case .bare(let number):
      takesSum(kind, id) && isSum(number) ? .qualifier(.amount) : takes(kind, number) ? .value : nil
    case .mention(let mention): slot(for: mention, in: kind, id)
    }
  }

  private static func slot(for mention: Mention, in kind: Kind, _ id: String?) -> Slot? {
    switch (mention.kind, kind) {
    case (.money, .request): takesSum(kind, id) ? .qualifier(.amount) : nil
    case (.money, .reply): .qualifier(.amount)
    // 一天80块 is no sum a month.
    case (.money, .incomeMonthly), (.money, .expenseMonthly), (.money, .requestMonthly):
      mention.per == "day" ? nil : .value
    // 滞纳金一天18块 is how fast it grows, not how much it is.
    case (.money, .feeLate), (.money, .overdueAmount), (.money, .balance):
      mention.per == "day" ? nil : .value
    case (.money, _): kind.shape == .money ? .value : nil
    case (.date, _): kind.shape == .date ? .value : holdsDate(kind, id) ? .qualifier(.date) : nil
    case (.time, .contact): .qualifier(.time)
    case (.time, .consequence): isCall(id) ? .qualifier(.time) : nil
    case (.duration, .requestMonths): months(mention.value).map { $0 > 1 } ?? false ? .value : nil
    case (.duration, .replyWithin): .value
    // 一个月 is how often, not how long; 一天一万 is what a day costs.
    case (.duration, .loanTerm):
      !isOfDays(mention.value)
        || [Duration(1, .month), Duration(1, .day)].contains { mention.value == .duration($0) } ? nil : .value
    // Two hours late is a train.
    case (.duration, .overdueDuration): isOfDays(mention.value) ? .value : nil
    case (.duration, _): kind.shape == .duration ? .value : nil
    case (.percent, _): kind.shape == .percent ? .value : nil
    case (.count, .collectionFrequency):
      mention.unit == "call" || mention.unit == "time" && mention.per == "day" ? .value : nil
    case (.count, .loanTerm), (.count, .instalmentsPaid), (.count, .overdueInstalments),
      (.count, .requestMonths):
      mention.unit == "instalment" ? .value : nil
    // 95188 is nobody's own number.
    case (.phone, .complainantPhone): mention.value.description.count >= 7 ? .value : nil
    case (.email, .complainantEmail), (.number, .loanNumber): .value
    case (.phone, .complainantAccount), (.email, .complainantAccount), (.number, .complainantAccount): .value
    case (.phone, .consequence): isCall(id) ? .qualifier(.phone) : nil
    case (.number, .contact): .qualifier(.reference)
    default: nil
    }
  }

  /// Whole days or more.
  private static func isOfDays(_ value: Value) -> Bool {
    guard case .duration(let duration) = value else { return false }
    return [.day, .workingDay, .week, .month, .year].contains { duration[$0] > 0 }
  }

  /// “refund the 39”, “settle for 4,000”.
  private static func takesSum(_ kind: Kind, _ id: String?) -> Bool {
    kind == .request && (id == Request.refund.rawValue || id == Request.settlement.rawValue)
  }

  /// A bare number becomes a sum or a small count where a role wants one.
  private static func takes(_ kind: Kind, _ number: BareNumber) -> Bool {
    switch kind.shape {
    case .money: isSum(number)
    default: false
    }
  }

  /// 一 of 一共 is no sum; 8.05 is, and so is 3.00. 91234567 is a number of some other sort: no consumer owes as much.
  private static func isSum(_ number: BareNumber) -> Bool {
    number.amount < 10_000_000 && (number.amount >= 10 || number.amount.scale > 0 || number.hasPoint)
  }

  /// A small count without a unit, which only a question makes one: 还了几期？ 5.
  static func isCount(_ number: BareNumber, for kind: Kind) -> Bool {
    guard kind.shape == .integer || kind == .loanTerm, !number.isScaled, let count = number.amount.integer
    else {
      return false
    }
    return (kind == .requestMonths || kind == .loanTerm ? 2...360 : 1...600).contains(count)
  }

  /// A length of time in whole months: 一年 is 12.
  static func months(_ value: Value) -> Int? {
    if case .duration(let duration) = value { duration.months } else { nil }
  }

  private static func holdsDate(_ kind: Kind, _ id: String?) -> Bool {
    switch kind {
    // When one had planned poorly, or what was not made clear, has no day of its own.
    case .cause: id != Cause.planning.rawValue && id != Cause.termsUnclear.rawValue
    case .contact, .paymentMade, .evidence, .accountFunds, .instalmentsPaid, .reply: true
    case .consequence: id != Consequence.distress.rawValue && id != Consequence.lateFees.rawValue
    default: false
    }
  }

  /// Consequences that happen at a time of day and come from a number.
  private static func isCall(_ id: String?) -> Bool {
    let calls: [Consequence] = [.collectionCalls, .thirdPartyContact, .threats, .abuse, .visit]
    return calls.contains { $0.rawValue == id }
  }

  private static func holds(_ kind: Kind, _ id: String?, _ qualifier: Qualifier, _ value: Value) -> Bool {
    switch qualifier {
    case .outcome: kind == .contact || kind == .reply
    case .promised, .reference, .agent: kind == .contact
    case .date: kind == .balance
    case .part, .phone: kind == .contact && qualifier == .part || kind == .consequence && isCall(id)
    case .who:
      switch kind {
      case .complainantFor: true
      case .request: id == Request.stopThirdPartyContact.rawValue
      case .consequence:
        [.thirdPartyContact, .threats, .visit].contains { (c: Consequence) in c.rawValue == id }
      default: false
      }
    case .by:
      kind == .consequence
        && (id == Consequence.applicationOnHold.rawValue || id == Consequence.applicationRefused.rawValue
          || id == Consequence.legalAction.rawValue)
    case .name:
      kind == .consequence
        && (id == Consequence.applicationOnHold.rawValue || id == Consequence.applicationRefused.rawValue)
    case .deadline:
      kind == .consequence
        && (id == Consequence.applicationOnHold.rawValue || id == Consequence.legalAction.rawValue)
    case .reason: kind == .consequence && id == Consequence.accountLimited.rawValue
    case .of: kind == .consequence && id == Consequence.threats.rawValue
    case .per:
      kind == .collectionFrequency || kind == .consequence && id == Consequence.collectionCalls.rawValue
    case .as_: kind == .cause && id == Cause.medical.rawValue
    case .notified: kind == .cause && id == Cause.jobLoss.rawValue
    case .due: kind == .paymentMade
    case .onTime: kind == .instalmentsPaid
    case .if_: kind == .request
    default: false
    }
  }
}
