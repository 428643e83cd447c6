import Facts
import Guide
import Mentions

/// A line of the table of figures: what it is called, what it needs, how it is worked out.
public struct Figure: Sendable {
  /// Its name in templates and under `computed`.
  public let name: String
  /// The kinds that it is worked out from: what a question about one of them is good for.
  public let needs: [Kind]
  /// Whether `plaint facts` lists it; what is counted to today or merely picked out of the facts is not listed.
  public let isListed: Bool
  /// Whether it is about one loan, and worked out for each.
  let isOfLoan: Bool
  let work: @Sendable (Workings) -> [Worked]

  /// A value with its formula, and the facts in it.
  typealias Worked = (value: Value, formula: String, from: [Fact])

  init(
    _ name: String, needs: [Kind], isListed: Bool = true, isOfLoan: Bool = false,
    _ work: @escaping @Sendable (Workings) -> [Worked]
  ) {
    (self.name, self.needs, self.isListed, self.isOfLoan, self.work) = (name, needs, isListed, isOfLoan, work)
  }
}

extension Case {
  /// Every figure that follows from what is known, in the order of the table.
  public func computed(in calendar: WorkCalendar = .china) -> [Computed] {
    let listed = Set(Figure.table.filter(\.isListed).map(\.name))
    return figures(in: calendar).filter { listed.contains($0.name) }
  }

  /// The figures of `computed`, in mainland China's calendar.
  public var computed: [Computed] { computed() }

  /// Those of `computed`, and what is not listed: `overdue.days`, `case.reference`.
  public func figures(in calendar: WorkCalendar = .china) -> [Computed] {
    workings(in: calendar).figures
      + otherLoans.flatMap { product in
        workings(of: product, in: calendar).figures
      }
  }

  /// The workings of one loan with its figures: without a product of the one meant where none is named, and then
  /// with the figures that are about no loan.
  func workings(of product: String? = nil, in calendar: WorkCalendar = .china) -> Workings {
    var workings = Workings(self, calendar: calendar, product: product)
    for figure in Figure.table where product == nil || figure.isOfLoan {
      if figure.name == "fee.computed" { workings.lateFee = workings.reckonedFee }
      for (value, formula, from) in figure.work(workings) {
        workings.figures.append(Computed(figure.name, value, formula: formula, from: from))
      }
    }
    return workings
  }

  /// The loans that are told apart from the one meant where none is named.
  var otherLoans: [String] {
    let meant = product
    var loans: [String] = []
    for place in facts.indices {
      guard let loan = facts[place].loan, loan != meant, !loans.contains(loan) else { continue }
      loans.append(loan)
    }
    return loans
  }
}

extension [Computed] {
  /// A figure by its name; of several the one that was worked out from this fact.
  public subscript(_ name: String, of fact: Fact? = nil) -> Computed? {
    let named = filter { $0.name == name }
    guard let fact else { return named.first }
    return named.first { $0.from.contains(fact) } ?? (named.count == 1 ? named.first : nil)
  }
}

extension Figure {
  /// The names of every figure, for who checks a template.
  public static var names: [String] { table.map(\.name) }

  /// Every figure, in the order in which they are listed; each may use those above it.
  public static let table: [Figure] = [
    Figure("today", needs: []) { w in
      [(.date(DateSpan(w.facts.today)), "@ \(w.facts.today)", [])]
    },
    Figure("overdue.total", needs: [.overdueInstalments, .instalmentAmount], isOfLoan: true) { w in
      guard w.fact(.overdueAmount) == nil, let count = w.count(.overdueInstalments),
        let each = w.sum(.instalmentAmount)
      else { return [] }
      return [
        (
          w.money(Amount(Int64(count)) * each),
          "overdue.instalments × instalment.amount = \(count) × \(each.sum)",
          w.all(.overdueInstalments, .instalmentAmount)
        )
      ]
    },
    Figure("instalments.left", needs: [.loanTerm, .instalmentsPaid], isOfLoan: true) { w in
      guard let term = w.count(.loanTerm) else { return [] }
      if let paid = w.count(.instalmentsPaid), paid <= term {
        return [
          (
            .integer(term - paid), "loan.term − instalments.paid = \(term) − \(paid)",
            w.all(.loanTerm, .instalmentsPaid)
          )
        ]
      }
      guard let paid = w.duesBefore, paid.count < term else { return [] }
      return [
        (
          .integer(term - paid.count),
          "loan.term − (\(paid.first) … \(paid.last)) = \(term) − \(paid.count)",
          w.all(.loanTerm, .loanDate, .overdueSince)
        )
      ]
    },
    Figure("limit.days", needs: [.consequence, .overdueSince]) { w in
      let limit = w.each(.consequence).first { $0.value == .id(Consequence.accountLimited.rawValue) }
      guard let limit, let from = limit[.date]?.date?.exact, let to = w.day(.overdueSince), from < to
      else { return [] }
      return [days(from, to, [limit] + w.all(.overdueSince))]
    },
    Figure("fee.days", needs: [.overdueSince, .overdueAmount, .paymentMade], isOfLoan: true) { w in
      guard let from = w.day(.overdueSince), w.isFull,
        let to = w.repayments.compactMap({ $0[.date]?.date?.exact }).max(), from < to
      else { return [] }
      return [days(from, to, w.all(.overdueSince) + w.repayments)]
    },
    Figure("full", needs: [.overdueAmount, .paymentMade], isOfLoan: true) { w in
      guard w.isFull, let due = w.sum(.overdueAmount) else { return [] }
      let paid = w.repayments.compactMap { $0.value.money?.amount.sum }
      let parts = paid.count > 1 ? paid.joined(separator: " + ") + " = " : ""
      if let fee = w.sum(.feeLate), w.total(of: w.repayments) == due + fee {
        return [
          (
            .flag, "payment.made = \(parts)overdue.amount + fee.late = \(due.sum) + \(fee.sum)",
            w.repayments + w.all(.overdueAmount, .feeLate)
          )
        ]
      }
      return [
        (.flag, "payment.made = \(parts)overdue.amount = \(due.sum)", w.repayments + w.all(.overdueAmount))
      ]
    },
    Figure("early", needs: [.overdueSince, .paymentMade], isOfLoan: true) { w in
      guard let payment = w.early.last, let day = payment[.date], let due = w.day(.overdueSince) else {
        return []
      }
      return [(.flag, "payment.made = \(day) ≤ overdue.since = \(due)", [payment] + w.all(.overdueSince))]
    },
    Figure("funds.then", needs: [.accountFunds], isListed: false) { w in
      let failures = w.all(.cause).filter { $0.value == .id(Cause.systemError.rawValue) }
      guard !failures.isEmpty, w.early.isEmpty, let funds = w.fact(.accountFunds) else { return [] }
      // Money that was there on another day stands in a sentence of its own.
      if let day = funds[.date], let due = w.fact(.overdueSince)?.value ?? failures[0][.date], due != day {
        return []
      }
      return [(.flag, "account.funds when the payment failed", [funds])]
    },
    Figure("late.days", needs: [.paymentMade]) { w in
      w.each(.paymentMade).compactMap { payment in
        guard let from = payment[.due]?.date?.exact, let to = payment[.date]?.date?.exact, from < to
        else { return nil }
        return days(from, to, [payment])
      }
    },
    Figure("plan.base", needs: [.balance, .feeLate, .overdueAmount, .paymentMade], isOfLoan: true) {
      $0.base
    },
    Figure("fee.computed", needs: [.feeRate, .overdueSince, .overdueAmount], isOfLoan: true) { w in
      guard let fee = w.lateFee else { return [] }
      return [(w.money(fee.figure), fee.formula, fee.from)]
    },
    Figure("fee.gap", needs: [.feeLate, .feeRate], isOfLoan: true) { w in
      guard let fee = w.lateFee, case .above(let gap)? = fee.verdict, let charged = fee.charged else {
        return []
      }
      return [
        (
          w.money(gap), "fee.late − fee.computed = \(charged.sum) − \(fee.figure.sum)",
          w.all(.feeLate) + fee.from
        )
      ]
    },
    Figure("contact.promised", needs: [.contact]) { w in
      w.told(.contact).compactMap { known in
        guard let within = known.within,
          let from = known.fact[.date]?.date?.exact, let promised = known.fact[.promised]
        else { return nil }
        return (promised, w.term(within, after: from), [known.fact])
      }
    },
    Figure("plan.monthly", needs: [.requestMonths], isOfLoan: true) { w in
      guard w.fact(.requestMonthly) == nil, let plan = w.plan else { return [] }
      return [
        (
          w.money(plan.monthly), "⌈plan.base ÷ request.months⌉ = ⌈\(plan.base.sum) ÷ \(plan.count)⌉",
          w.planned(.requestMonths)
        )
      ]
    },
    Figure("plan.count", needs: [.requestMonthly], isOfLoan: true) { w in
      guard w.fact(.requestMonths) == nil, let plan = w.plan else { return [] }
      return [
        (
          .integer(plan.count),
          "⌈plan.base ÷ request.monthly⌉ = ⌈\(plan.base.sum) ÷ \(plan.monthly.sum)⌉",
          w.planned(.requestMonthly)
        )
      ]
    },
    Figure("plan.whole", needs: [.requestMonthly], isOfLoan: true) { w in
      guard let plan = w.plan else { return [] }
      let monthly = w.fact(.requestMonthly) == nil ? "plan.monthly" : "request.monthly"
      return [
        (
          .integer(plan.whole),
          "⌊plan.base ÷ \(monthly)⌋ = ⌊\(plan.base.sum) ÷ \(plan.monthly.sum)⌋",
          w.planned(.requestMonthly, .requestMonths)
        )
      ]
    },
    Figure("plan.last", needs: [.requestMonthly], isOfLoan: true) { w in
      guard let plan = w.plan, let last = plan.last else { return [] }
      return [
        (
          w.money(last), "\(plan.base.sum) − \(plan.whole) × \(plan.monthly.sum)",
          w.planned(.requestMonthly, .requestMonths)
        )
      ]
    },
    Figure("plan.single", needs: [.requestMonths, .requestMonthly], isListed: false) { w in
      guard let plan = w.plan, plan.count == 1 else { return [] }
      return [(.flag, "request.months = 1", w.planned(.requestMonths, .requestMonthly))]
    },
    Figure("plan.months", needs: [.requestMonths, .requestMonthly], isListed: false, isOfLoan: true) { w in
      guard let plan = w.plan else { return [] }
      return [
        (.integer(plan.count), "request.months = \(plan.count)", w.planned(.requestMonths, .requestMonthly))
      ]
    },
    Figure("plan.each", needs: [.requestMonths, .requestMonthly], isListed: false, isOfLoan: true) { w in
      guard let plan = w.plan else { return [] }
      return [
        (
          w.money(plan.monthly), "request.monthly = \(plan.monthly.sum)",
          w.planned(.requestMonths, .requestMonthly)
        )
      ]
    },
    Figure("plan.day", needs: [.requestStart]) { w in
      guard let start = w.day(.requestStart) else { return [] }
      return [(.integer(start.day), "request.start = \(start)", w.all(.requestStart))]
    },
    Figure("plan.end", needs: [.requestStart, .requestMonths], isOfLoan: true) { w in
      guard let start = w.day(.requestStart) else { return [] }
      guard let count = w.plan?.count ?? (w["plan.base"] == nil ? w.count(.requestMonths) : nil), count > 1
      else { return [] }
      return [
        (
          .date(DateSpan(start.adding(months: count - 1))), "\(start) + P\(count - 1)M",
          w.planned(.requestStart, .requestMonths, .requestMonthly)
        )
      ]
    },
    Figure("budget.left", needs: [.incomeMonthly, .expenseMonthly]) { w in
      // Without food among the costs the rest is not what is left to live on.
      guard w.each(.expenseMonthly).contains(where: { $0[.for_] == .id("food") }),
        let budget = w.budget()
      else { return [] }
      return [(w.money(budget.left), budget.formula, budget.from)]
    },
    Figure("reply.by", needs: [.replyWithin]) { w in [w.replyBy] },
    Figure("overdue.days", needs: [.overdueSince], isListed: false, isOfLoan: true) { w in
      guard let since = w.day(.overdueSince), since < w.facts.today else { return [] }
      return [days(since, w.facts.today, w.all(.overdueSince))]
    },
    Figure("contact.days", needs: [.contact], isListed: false) { w in
      w.each(.contact).sortedByDate().reversed().compactMap { contact in
        guard let day = contact[.date]?.date?.exact, day < w.facts.today else { return nil }
        return days(day, w.facts.today, [contact])
      }
    },
    Figure("case.reference", needs: [.contact], isListed: false) { w in
      let open = w.each(.contact).filter { $0[.reference] != nil }
      guard let contact = open.sortedByDate().last, let reference = contact[.reference] else { return [] }
      return [(reference, "contact.reference = \(reference)", [contact])]
    },
  ]

  private static func days(_ from: Day, _ to: Day, _ facts: [Fact]) -> (Value, String, [Fact]) {
    (.integer(to.number - from.number), "\(from) → \(to)", facts)
  }
}

extension [Fact] {
  /// By the qualifier `date`, those without one first; otherwise in the order of telling.
  func sortedByDate() -> [Fact] {
    enumerated().sorted {
      ($0.element[.date]?.date?.first.number ?? .min, $0.offset)
        < ($1.element[.date]?.date?.first.number ?? .min, $1.offset)
    }.map(\.element)
  }
}
