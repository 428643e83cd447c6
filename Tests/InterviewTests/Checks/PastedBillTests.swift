import Facts
import Mentions
import Notation
import Testing

@testable import Interview

/// Bills pasted as they are printed, reckoned here in whole cents by a short calculation of its own.
@Suite struct PastedBillTests {
  /// What a bill says; what is wrong with it stands beside.
  struct Bill: Sendable, CustomTestStringConvertible {
    /// In cents.
    let due: Int
    /// Days since the due date, as the bill says.
    let days: Int
    /// Hundredths of a percent a day: 0.05 % is 5.
    let rate: Int
    var extraDays = 0, extraCents = 0, extraTotal = 0

    /// Rounded once, half up.
    var fee: Int { quotient(due * rate * (days + extraDays), 10_000) + extraCents }
    var total: Int { due + fee + extraTotal }
    var since: Day { Day(number: 20_016 - days) }
    var isRight: Bool { extraDays == 0 && extraCents == 0 && extraTotal == 0 }
    var testDescription: String { "\(due) × \(rate) × \(days) = \(fee), \(total)" }

    func printed(_ language: Language) -> String {
      let percent = "0.0\(rate)%"
      return switch language {
      case .english:
        """
        Huabei bill
        Due date: \(since)
        Principal due: \(sum(due))
        Late fee rate: \(percent) a day
        Days overdue: \(days)
        Late fee: \(sum(fee))
        Total due: \(sum(total))
        """
      case .traditional:
        """
        花唄帳單
        到期日：\(since.chinese)
        應還本金：\(sum(due))元
        逾期日利率：\(percent)
        逾期天數：\(days)天
        違約金：\(sum(fee))元
        應還總額：\(sum(total))元
        """
      default:
        """
        花呗账单
        到期日：\(since)
        应还本金：\(sum(due))元
        逾期日利率：\(percent)
        逾期天数：\(days)天
        违约金：\(sum(fee))元
        应还总额：\(sum(total))元
        """
      }
    }
  }

  static let right = [
    Bill(due: 560_000, days: 97, rate: 5), Bill(due: 321_860, days: 35, rate: 5),
    Bill(due: 123_457, days: 31, rate: 6), Bill(due: 1_500_000, days: 365, rate: 4),
    Bill(due: 250_099, days: 64, rate: 5), Bill(due: 800_001, days: 12, rate: 6),
    Bill(due: 471_113, days: 90, rate: 5), Bill(due: 2_400_000, days: 150, rate: 4),
    Bill(due: 98_765, days: 200, rate: 7), Bill(due: 66_600, days: 45, rate: 5),
  ]

  /// The same ten: charged for a day more or less, a cent more or less, or added up a cent wrong.
  static let wrong = right.enumerated().map { index, bill in
    var bill = bill
    let sign = index % 2 == 0 ? 1 : -1
    switch index % 5 {
    case 0, 3: bill.extraDays = sign
    case 1, 4: bill.extraTotal = sign
    default: bill.extraCents = sign
    }
    return bill
  }

  @Test(arguments: right + wrong, [Language.simplified, .traditional, .english])
  func rightAndWrongAreToldApart(_ bill: Bill, _ language: Language) throws {
    let talk = Talk(language, bill.printed(language))
    let known = talk.interview.current
    #expect(known[.feeLate]?.value.money?.amount == Amount(Int64(bill.fee), scale: 2))
    #expect(known[.balance]?.value.money?.amount == Amount(Int64(bill.total), scale: 2))
    let reply = talk.replies[0]
    let isRight = known.open.isEmpty && known.lateFee?.verdict == .agrees
    #expect(isRight == bill.isRight, "\(reply)")
    // What is wrong is told with the sum that would be right.
    var corrected = bill
    (corrected.extraDays, corrected.extraCents, corrected.extraTotal) = (0, 0, 0)
    let wanted =
      bill.fee == corrected.fee
      ? known.checks.first { $0.name == .balance }?.choices.last?.value.description : sum(corrected.fee)
    #expect(bill.isRight ? reply.contains("✓") : reply.contains(wanted ?? "?"), "\(reply)")
  }
}
