import Facts
import Guide
import Mentions

/// A line of the table of figures: what it is called, what it needs, how it is worked out.
package struct Figure: Sendable {
  let name: String
  /// Whether `plaint facts` lists it; what is merely picked out of the facts is not listed.
  var isListed = true
  /// One figure; for what is told several times, one for each. `needs` is looked at by who asks what a fact is for.
  let needs: [Kind]
  let work: @Sendable (Workings) -> [(value: Value, formula: String, from: [Fact])]
}

extension Case {
  /// Every figure that follows from what is known, in the order of the table.
  public func computed(in calendar: WorkCalendar = .china) -> [Computed] {
    figures(in: calendar).filter { figure in
      Figure.table.contains { $0.name == figure.name && $0.isListed }
    }
  }

  /// The figures of `computed`, in mainland China's calendar.
  public var computed: [Computed] { computed() }

  /// Those of `computed`, and what is merely picked out of the facts by a rule: `case.reference`.
  public func figures(in calendar: WorkCalendar = .china) -> [Computed] {
    var workings = Workings(self, calendar: calendar)
    for figure in Figure.table {
      for (value, formula, from) in figure.work(workings) {
        workings.figures.append(Computed(figure.name, value, formula: formula, from: from))
      }
    }
    return workings.figures
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
  package static var names: [String] { table.map(\.name) }

  static let table: [Figure] = [
    Figure(name: "today", needs: []) { w in
      [(.date(DateSpan(w.facts.today)), "@ \(w.facts.today)", [])]
    },
    Figure(name: "overdue.total", needs: [.overdueInstalments, .instalmentAmount]) { w in
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
    Figure(name: "instalments.left", needs: [.loanTerm, .instalmentsPaid]) { w in
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
    Figure(name: "limit.days", needs: [.consequence, .overdueSince]) { w in
      let limit = w.facts.all(.consequence).first { $0.value == .id(Consequence.accountLimited.rawValue) }
      guard let limit, let from = limit[.date]?.date?.exact, let to = w.day(.overdueSince), from < to
      else { return [] }
      return [days(from, to, [limit] + w.all(.overdueSince))]
    },
    Figure(name: "fee.days", needs: [.overdueSince, .overdueAmount, .paymentMade]) { w in
      guard let from = w.day(.overdueSince), w.isFull,
        let to = w.repayments.compactMap({ $0[.date]?.date?.exact }).max(), from < to
      else { return [] }
      return [days(from, to, w.all(.overdueSince) + w.repayments)]
    },
    Figure(name: "full", needs: [.overdueAmount, .paymentMade]) { w in
      guard w.isFull, let due = w.sum(.overdueAmount) else { return [] }
      let paid = w.repayments.compactMap { $0.value.money?.amount.sum }
      let parts = paid.count > 1 ? paid.joined(separator: " + ") + " = " : ""
      return [
        (.flag, "payment.made = \(parts)overdue.amount = \(due.sum)", w.repayments + w.all(.overdueAmount))
      ]
    },
    Figure(name: "late.days", needs: [.paymentMade]) { w in
      w.facts.all(.paymentMade).compactMap { payment in
        guard let from = payment[.due]?.date?.exact, let to = payment[.date]?.date?.exact, from < to
        else { return nil }
        return days(from, to, [payment])
      }
    },
    Figure(name: "plan.base", needs: [.balance, .feeLate, .overdueAmount, .paymentMade]) { $0.base },
    Figure(name: "fee.computed", needs: [.feeRate, .overdueSince, .overdueAmount]) { w in
      guard let fee = w.lateFee else { return [] }
      return [(w.money(fee.figure), fee.formula, fee.from)]
    },
    Figure(name: "fee.gap", needs: [.feeLate, .feeRate]) { w in
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
    Figure(name: "contact.promised", needs: [.contact]) { w in
      w.facts.facts.compactMap { known in
        guard known.fact.kind == .contact, let within = known.within,
          let from = known.fact[.date]?.date?.exact, let promised = known.fact[.promised]
        else { return nil }
        return (promised, w.term(within, after: from), [known.fact])
      }
    },
    Figure(name: "plan.monthly", needs: [.requestMonths]) { w in
      guard w.fact(.requestMonthly) == nil, let plan = w.plan else { return [] }
      return [
        (
          w.money(plan.monthly), "⌈plan.base ÷ request.months⌉ = ⌈\(plan.base.sum) ÷ \(plan.count)⌉",
          w.all(.requestMonths)
        )
      ]
    },
    Figure(name: "plan.count", needs: [.requestMonthly]) { w in
      guard w.fact(.requestMonths) == nil, let plan = w.plan else { return [] }
      return [
        (
          .integer(plan.count),
          "⌈plan.base ÷ request.monthly⌉ = ⌈\(plan.base.sum) ÷ \(plan.monthly.sum)⌉",
          w.all(.requestMonthly)
        )
      ]
    },
    Figure(name: "plan.whole", needs: [.requestMonthly]) { w in
      guard let plan = w.plan else { return [] }
      let monthly = w.fact(.requestMonthly) == nil ? "plan.monthly" : "request.monthly"
      return [
        (
          .integer(plan.whole),
          "⌊plan.base ÷ \(monthly)⌋ = ⌊\(plan.base.sum) ÷ \(plan.monthly.sum)⌋",
          w.all(.requestMonthly, .requestMonths)
        )
      ]
    },
    Figure(name: "plan.last", needs: [.requestMonthly]) { w in
      guard let plan = w.plan, let last = plan.last else { return [] }
      return [
        (
          w.money(last), "\(plan.base.sum) − \(plan.whole) × \(plan.monthly.sum)",
          w.all(.requestMonthly, .requestMonths)
        )
      ]
    },
    Figure(name: "plan.day", needs: [.requestStart]) { w in
      guard let start = w.day(.requestStart) else { return [] }
      return [(.integer(start.day), "request.start = \(start)", w.all(.requestStart))]
    },
    Figure(name: "plan.end", needs: [.requestStart, .requestMonths]) { w in
      guard let start = w.day(.requestStart) else { return [] }
      guard let count = w.plan?.count ?? (w["plan.base"] == nil ? w.count(.requestMonths) : nil), count > 1
      else { return [] }
      return [
        (
          .date(DateSpan(start.adding(months: count - 1))), "\(start) + P\(count - 1)M",
          w.all(.requestStart, .requestMonths, .requestMonthly)
        )
      ]
    },
    Figure(name: "budget.left", needs: [.incomeMonthly, .expenseMonthly]) { w in
      // Without food among the costs the rest is not what is left to live on.
      guard w.facts.all(.expenseMonthly).contains(where: { $0[.for_] == .id("food") }),
        let budget = w.budget
      else { return [] }
      return [(w.money(budget.left), budget.formula, budget.from)]
    },
    Figure(name: "reply.by", needs: [.replyWithin]) { w in [w.replyBy] },
    Figure(name: "case.reference", isListed: false, needs: [.contact]) { w in
      let open = w.facts.all(.contact).filter { $0[.reference] != nil }
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
