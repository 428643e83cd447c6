import Facts
import Mentions
import Testing

@testable import Interview

/// What is asked next follows from the case, not from a list.
@Suite struct OrderTests {
  /// The needs in the order asked, of a talk that begins with a story and answers nothing else.
  private func order(_ story: String) -> [String] {
    let talk = Talk(.simplified, story)
    for _ in 0..<8 { talk.say("不知道") }
    return talk.needs
  }

  @Test(arguments: [("我妈住院了", "我忘了还款"), ("我被公司裁员了", "自动扣款失败，卡里明明有钱"), ("我忘了还款", "没人告诉我有手续费")])
  func twoThatDifferInTheCauseAloneAreAskedInAnotherOrder(_ first: String, _ second: String) {
    let rest = "，花呗2024年7月15日开始逾期，一共欠5792.85，违约金392.85"
    #expect(order(first + rest) != order(second + rest))
  }

  /// A case of which everything is known that a question is for. How much a month is not asked where the number of months
  /// says it, and how many calls not where it is known that they come daily.
  private static let story = """
    我妈6月3日住院，花呗2024年7月15日开始逾期。账单应还5792.85，违约金392.85，逾期日利率万分之五。8月20日还了200。
    催收每天打15个电话。10月8日打过95188，说不行。我有合同、出院小结和还款记录。
    请减免违约金，我想分期还，每月还500，分11期，11月15日开始还。每月收入4500，房租1500。
    我叫李敏，电话13800138000，账号是13800138000
    """

  @Test(arguments: [
    "product", "overdue.since", "balance", "fee.late", "fee.rate", "cause", "contact", "evidence", "request",
    "complainant.name", "complainant.phone", "income.monthly", "request.start", "complainant.account",
  ])
  func whatIsTakenOutOfAFullCaseIsAskedForWithinThreeTurns(_ name: String) throws {
    let talk = Talk(.simplified, Self.story)
    let kind = try #require(Kind(rawValue: name))
    #expect(talk.interview.current[kind] != nil, "\(name) is not told: \(talk.facts)")
    while talk.interview.current[kind] != nil { talk.say("/drop \(name)") }
    var asked = Set<Kind>(talk.interview.pending?.kinds ?? [])
    for _ in 0..<2 where !asked.contains(kind) {
      talk.say("先不说")
      asked.formUnion(talk.interview.pending?.kinds ?? [])
    }
    #expect(asked.contains(kind), "\(talk.needs)")
  }
}
