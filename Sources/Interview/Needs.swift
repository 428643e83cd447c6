import Cases
import Facts
import Mentions

/// Something that the letter would gain from: a question that may be put.
struct Need: Sendable {
  /// The name of its piece in the talk's templates: `ask.overdue.since`.
  let name: String
  /// The kinds that it asks for.
  let kinds: [Kind]
  /// What the letter gains, in points; 0 when the answer is known or would change nothing.
  ///
  /// 100 stands for a letter that cannot be written without it, 40 to 60 for a sum or a date that carries a request, 20
  /// for what every letter has, below 10 for what only makes it stronger.
  let gain: @Sendable (View) -> Double
  /// Ids that bring the question nearer when they were just spoken of.
  var about: [String] = []
  /// Whether it is asked only once, whatever the answer.
  var isOnce = false
  /// Whether no letter goes out without it.
  var isEssential: Bool { ["product", "story", "request", "name"].contains(name) }
}

extension Need {
  /// Every question the talk can put. Their order means nothing: the greatest gain is asked first.
  static let all: [Need] = letterNeeds + moneyNeeds + storyNeeds + requestNeeds

  /// Without these there is no letter, or no one to answer it.
  private static let letterNeeds = [
    Need(name: "product", kinds: [.product, .respondent, .overdueAmount]) {
      if $0.knows(.product) { return 0 }
      return $0.knows(.respondent) || $0.knows(.creditor) ? 31 : $0.hasStory ? 100 : 90
    },
    Need(name: "story", kinds: [.cause, .overdueSince]) { $0.hasStory ? 0 : 95 },
    Need(name: "request", kinds: [.request]) { view in
      guard !view.wantsSomething else { return 0 }
      return view.knows(.evidence) || view.knows(.overdueSince) && view.knows(.contact) ? 34 : 28
    },
    Need(name: "name", kinds: [.replyWithin, .complainantName, .complainantPhone]) { view in
      let reachable = view.knows(.complainantPhone) || view.knows(.complainantEmail)
      return view.knows(.complainantName) && reachable ? 0 : 20
    },
    // By the login, the contract or a case number the firm finds whose letter it is; the date of the loan may do.
    Need(
      name: "account", kinds: [.complainantAccount, .loanNumber],
      gain: { view in
        let isFound =
          view.knows(.complainantAccount) || view.knows(.loanNumber) || view.knows(.loanDate)
          || view.known.all(.contact).contains { $0[.reference] != nil }
        return isFound ? 0 : view.isGood ? 31 : 11.5
      }, isOnce: true),
  ]

  /// Dates and sums of the debt.
  private static let moneyNeeds = [
    Need(name: "overdue.since", kinds: [.overdueSince]) { view in
      guard !view.knows(.overdueSince), view.hasStory else { return 0 }
      // Who did not borrow, or asks what was agreed, may owe nothing yet: their own story comes first.
      if view.has(Cause.fraud) || view.has(.termsUnclear) { return view.knows(.evidence) ? 33 : 18 }
      return view.has(.creditRecord) || view.knows(.product) ? 60 : 45
    },
    Need(name: "exact", kinds: [.balance, .feeLate]) { view in
      guard !view.isPaid, view.knows(.balance) || view.knows(.feeLate) || view.knows(.overdueSince) else {
        return 0
      }
      let rough = [Kind.balance, .feeLate].filter { view.knows($0) && !view.knowsExactly($0) }
      if !rough.isEmpty { return 55 }
      if view.has(Cause.fraud) || view.asksToLearn { return 12 }
      return view.knows(.balance) && view.knows(.feeLate)
        ? 0 : view.knows(.balance) || view.knows(.overdueAmount) ? 40 : 45
    },
    Need(
      name: "charged", kinds: [.feeLate],
      gain: { $0.isPaid && !$0.knows(.feeLate) ? 44 : 0 }, about: ["payment.made"]),
    Need(
      name: "fee.rate", kinds: [.feeRate],
      gain: { view in
        guard !view.knows(.feeRate), view.knowsExactly(.feeLate), !view.isPaid else { return 0 }
        return view.knows(.overdueSince) ? 42 : 15
      }, about: ["fee.late", "overdue.since"]),
    Need(
      name: "loan", kinds: [.loanPrincipal, .loanDate],
      gain: { view in
        let isLoan = ["jiebei", "consumer-loan", "payday-loan", "weilidai", "wangshangdai", "other"].contains(
          view.known[.product]?.value.id ?? "")
        guard isLoan, !view.isPaid, !view.has(Cause.fraud) else { return 0 }
        return view.knows(.loanPrincipal) && view.knows(.loanDate)
          ? 0 : view.knows(.loanPrincipal) || view.knows(.loanDate) ? 18 : 41
      }, about: ["jiebei"]),
    Need(name: "instalments.paid", kinds: [.instalmentsPaid]) { view in
      guard view.knows(.loanTerm), !view.knows(.instalmentsPaid) else { return 0 }
      // Which they were follows from the dates: it is only to be confirmed, once the letter stands.
      return view.instalmentsBefore != nil && view.isGood ? 31 : 12
    },
    Need(
      name: "payments", kinds: [.paymentMade, .instalmentsPaid],
      gain: { view in
        let told = view.knows(.paymentMade) || view.knows(.instalmentsPaid) || view.knows(.undisputed)
        // The last question of all: a letter that stands hides nothing.
        return told || view.isPaid ? 0 : view.isGood ? 31 : 12
      }, isOnce: true),
    Need(
      name: "undisputed", kinds: [.paymentMade, .undisputed],
      gain: { view in
        guard view.known[.undisputed]?.value == .flag, view.isPaid else { return 0 }
        return view.known.all(.paymentMade).contains { $0[.due] != nil } ? 0 : 46
      }, about: ["undisputed"]),
  ]

  /// Cause, consequence, what was tried, and the papers.
  private static let storyNeeds = [
    Need(name: "cause", kinds: [.cause]) { view in
      view.knows(.cause) || view.has(.creditRecord) && !view.knows(.overdueSince) ? 0 : 43
    },
    Need(
      name: "cause.date", kinds: [.cause, .evidence],
      gain: { view in
        let dated: [Cause] = [.medical, .jobLoss, .incomeDrop, .businessFailure, .family, .disaster, .fraud]
        return dated.contains { view.lacks(.cause, $0.rawValue, .date) != nil } ? 39 : 0
      }, about: ["cause"]),
    Need(name: "terms", kinds: [.cause, .request]) { view in
      view.has(.termsUnclear) && !view.has(.explanation) && !view.has(.itemisedStatement) ? 37 : 0
    },
    Need(
      name: "limit.reason", kinds: [.consequence],
      gain: { $0.lacks(.consequence, "account-limited", .reason) != nil ? 43 : 0 }, about: ["account-limited"]
    ),
    Need(
      name: "application", kinds: [.consequence],
      gain: { view in
        let ids: [Consequence] = [.applicationRefused, .applicationOnHold]
        return ids.contains { view.lacks(.consequence, $0.rawValue, .date) != nil } ? 41 : 0
      }, about: ["application-refused", "application-on-hold"]),
    Need(name: "contact", kinds: [.contact]) { $0.knows(.contact) ? 0 : 38 },
    Need(
      name: "dates", kinds: [.contact, .consequence],
      gain: { view in
        let contact = view.lacks(.contact, nil, .date) != nil
        let reached = view.lacks(.consequence, "third-party-contact", .date) != nil
        return contact && reached ? 37 : contact ? 36 : reached ? 35.5 : 0
      }, about: ["contact"]),
    Need(
      name: "calls", kinds: [.collectionFrequency, .consequence],
      gain: { view in
        guard view.has(.collectionCalls), !view.knows(.collectionFrequency) else { return 0 }
        let calls = view.known.all(.consequence).first { $0.value.id == "collection-calls" }
        return calls?[.part] != nil ? 37 : calls?[.per] == nil ? 33 : 12
      }),
    Need(name: "evidence", kinds: [.evidence]) { $0.knows(.evidence) ? 0 : 35 },
    Need(name: "evidence.dates", kinds: [.accountFunds, .evidence]) { $0.paperDates.isEmpty ? 0 : 36 },
    Need(name: "credit.report", kinds: [.evidence, .consequence]) { view in
      view.has(.creditRecord) && !view.known.has(.evidence, "credit-report") && view.knows(.evidence) ? 21 : 0
    },
  ]

  /// What is asked, and whether it can be kept.
  private static let requestNeeds = [
    Need(
      name: "budget", kinds: [.requestMonthly, .incomeMonthly],
      gain: { view in
        guard view.wantsSomething || view.knows(.undisputed), !view.isPaid, !view.has(.extension_),
          !view.has(.settlement)
        else {
          return 0
        }
        if view.has(Cause.fraud) || view.asksToLearn, !view.has(.instalmentPlan) { return 0 }
        guard view.knows(.balance) || view.knows(.overdueAmount) || view.has(.instalmentPlan) else {
          return 0
        }
        if view.knows(.requestMonthly) { return view.knows(.incomeMonthly) ? 0 : 30 }
        return view.knows(.requestMonths) && view.knows(.incomeMonthly)
          ? 0 : view.has(.instalmentPlan) ? 39 : 33
      }, about: ["request"]),
    Need(
      name: "plan.start", kinds: [.requestMonths, .requestStart],
      gain: { view in
        guard view.has(.instalmentPlan), view.knows(.requestMonthly) || view.knows(.requestMonths) else {
          return 0
        }
        return view.knows(.requestStart) ? 0 : 38
      }, about: ["request.monthly", "request.months"]),
  ]
}

extension View {
  /// Dates that papers may show: the balance of the day on a statement, the day of a notice on its screenshot.
  var paperDates: [Proposal] {
    var proposals: [Proposal] = []
    if known.has(.evidence, "bank-statement"), let funds = known[.accountFunds], funds[.date] == nil,
      let since = known[.overdueSince]?.value
    {
      var dated = funds
      dated[.date] = since
      proposals.append(Proposal(facts: [dated], completes: true))
    }
    let shots = known.all(.evidence).filter {
      $0.value.id == "screenshot" && $0[.date] == nil && $0[.of] == nil
    }
    if let shot = shots.first,
      let limited = known.all(.consequence).first(where: { $0.value.id == "account-limited" }),
      let date = limited[.date]
    {
      var dated = shot
      dated[.date] = date
      proposals.append(Proposal(facts: [dated], completes: true))
    }
    return proposals
  }
}
