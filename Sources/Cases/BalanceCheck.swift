import Facts
import Mentions

extension Workings {
  /// 5,600.00 + 392.85 − 200.00 against the 5,792.85 on the bill.
  var balanceCheck: Check? {
    guard let balance = sum(.balance) else { return nil }
    let sides = [billParts, instalmentParts, loanParts].compactMap { $0 }
    if let same = sides.first(where: { $0.sums.contains(balance) }) {
      return check(same, against: balance, verdict: .addsUp)
    }
    guard let side = sides.first(where: { $0.isOff(balance) }), let total = side.sums.first else {
      return nil
    }
    let choices = [balance, total].map { sum in
      Check.Choice(value: money(sum), take: [Fact(.balance, money(sum))])
    }
    return check(side, against: balance, verdict: .contradiction(choices))
  }

  private func check(_ side: Parts, against balance: Amount, verdict: Check.Verdict) -> Check {
    let total = side.sums.contains(balance) ? balance : side.sums.first ?? balance
    let figure = Computed(
      "balance.parts", money(total), formula: "\(side.formula) = \(total.sum)",
      from: all(.balance) + side.from)
    return Check(name: .balance, facts: all(.balance) + side.from, verdict: verdict, figures: [figure])
  }

  /// What should come to the balance, and when another sum is worth a question.
  private struct Parts {
    /// The sum of it all, first; and what it is without what may be contained in something else already.
    let sums: [Amount]
    let formula: String
    let from: [Fact]
    let isOff: (Amount) -> Bool
  }

  /// The bill that was missed, the late fee and the interest on it, less what was paid since.
  ///
  /// The balance may hold bills that are not yet due; so one that is far higher is no contradiction.
  private var billParts: Parts? {
    guard let due = sum(.overdueAmount), let extras, let paid = total(of: repayments) else { return nil }
    let sums = Set(extras.sums.map { due + $0 - paid })
    let first = due + extras.all - paid
    let isWhole = fact(.loanTerm) == nil && fact(.instalmentAmount) == nil
    let isTold = !extras.from.isEmpty || !repayments.isEmpty
    return Parts(
      sums: [first] + sums.subtracting([first]).sorted(),
      formula: parts([due], plus: extras.list, less: repayments),
      from: all(.overdueAmount) + extras.from + repayments
    ) { balance in
      balance < (sums.min() ?? first) || (isWhole && isTold && balance * 2 <= first * 3)
    }
  }

  /// The instalments still to be paid and the late fee; paying off early may cost less, so only a near miss counts.
  private var instalmentParts: Parts? {
    guard let left = instalmentsLeft, let extras, fact(.feeLate) != nil else { return nil }
    let first = left.value + extras.all
    return Parts(
      sums: [first] + extras.sums.map { left.value + $0 },
      formula: ([left.numbers] + extras.list.map(\.sum)).joined(separator: " + "),
      from: left.from + extras.from
    ) { balance in balance > first || (first - balance) * 50 <= first }
  }

  /// The loan itself with all that was charged, less all that was paid.
  private var loanParts: Parts? {
    let payments = each(.paymentMade).filter(concerns)
    guard let loan = sum(.loanPrincipal), let extras, let paid = total(of: payments),
      fact(.overdueAmount) == nil, fact(.loanTerm) == nil, fact(.instalmentsPaid) == nil,
      !extras.from.isEmpty || !payments.isEmpty
    else { return nil }
    let first = loan + extras.all - paid
    let isWhole = fact(.interestCharged) != nil
    return Parts(
      sums: [first], formula: parts([loan], plus: extras.list, less: payments),
      from: all(.loanPrincipal) + extras.from + payments
    ) { balance in
      // Of a loan that runs, some has been repaid, whether it was told or not.
      (balance < first && !payments.isEmpty) || isWhole
    }
  }

  /// Late fee, interest and other fees: all of them, and what they come to when interest or other fees are
  /// contained in the principal already. `nil` when one of them was told roughly.
  private var extras: (all: Amount, sums: [Amount], list: [Amount], from: [Fact])? {
    let late = all(.feeLate)
    let others = all(.interestCharged) + each(.feeOther).filter(concerns)
    guard let fee = total(of: late), let rest = total(of: others) else { return nil }
    let interest = sum(.interestCharged) ?? .zero
    return (
      fee + rest, [fee + rest, fee, fee + interest, fee + rest - interest],
      (late + others).compactMap { $0.value.money?.amount }, late + others
    )
  }

  private func parts(_ first: [Amount], plus: [Amount], less payments: [Fact]) -> String {
    let sum = (first + plus).map(\.sum).joined(separator: " + ")
    return payments.reduce(sum) { $0 + " − " + ($1.value.money?.amount.sum ?? "") }
  }
}
