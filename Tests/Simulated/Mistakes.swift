import Cases
import Facts
import Mentions

// What the person gets wrong, and puts right.

extension Person {
  /// A sum with two digits exchanged, a day some days off, or a sum told roughly; `true` where it is rough.
  mutating func mistake(_ said: inout Fact, isAlone: Bool) -> Bool {
    let once: Set<Kind> = [.balance, .feeLate, .overdueAmount, .loanPrincipal, .incomeMonthly, .overdueSince]
    guard once.contains(said.kind) else { return false }
    let right = said
    if let sum = said.value.money?.amount, [.balance, .feeLate].contains(said.kind),
      seeded.happens(Rate.rough),
      let whole = sum.wholeQuotient(by: 100), whole > 2
    {
      said.value = .money(Money(Amount(Int64(whole * 100))))
      untold.removeAll { $0 == right }
      wrong.append(right)
      return true
    }
    guard seeded.happens(Rate.wrong) else { return false }
    if let sum = said.value.money?.amount {
      var digits = Array(sum.text(places: sum.scale == 0 ? 0 : 2))
      let places = digits.indices.dropLast().dropFirst().filter {
        digits[$0] != digits[$0 + 1] && digits[$0] != "." && digits[$0 + 1] != "."
      }
      guard let place = places.first,
        let amount = Amount(
          {
            digits.swapAt(place, place + 1); return String(digits)
          }())
      else { return false }
      said.value = .money(Money(amount))
    } else if let day = said.value.date?.exact {
      said.value = .date(
        DateSpan(day.adding(days: day.day > 20 ? -seeded.number(1...9) : seeded.number(1...6))))
    }
    wrong.append(right)
    justWrong = isAlone ? right : nil
    return false
  }

  /// What was told wrongly, put right: with the whole sentence, or with the bare value.
  mutating func correction(_ known: Case) -> String? {
    let bare = justWrong
    justWrong = nil
    guard let right = wrong.first, seeded.happens(60) || bare == nil else { return nil }
    wrong.removeFirst()
    let mark = seeded.one(of: book.list("correct"))
    if bare == right, seeded.happens(50) {
      let value = seeded.said(right.value, of: right.kind, in: tongue, today: today)
      let text =
        mark
        + (tongue == .english ? seeded.one(of: ["it's ", "it was ", ""]) : seeded.one(of: ["是", "應該是", ""]))
        + value
      note(right, text)
      return text
    }
    return mark + joined(tell([right], asked: [], in: known.facts.map(\.fact), truly: true))
  }
}
