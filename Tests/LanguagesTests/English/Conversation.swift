import Facts
import Languages
import Mentions
import Testing

/// A whole conversation, answer by answer: what each one tells, given what was asked and what is known by then.
@Suite struct EnglishConversation {
  /// What was asked, what was answered, and every fact that the answer tells.
  struct Turn {
    var asked: [Kind]
    var answer: String
    var tells: [String]

    init(_ asked: [Kind], _ answer: String, _ tells: String...) {
      (self.asked, self.answer, self.tells) = (asked, answer, tells)
    }
  }

  static let turns = [
    Turn(
      [],
      "These IDIOTS have wrecked my credit record because of THEIR OWN stupid system and now the bank has rejected my mortgage!!!",
      "consequence=credit-record", "cause=system-error",
      "consequence=application-refused{by bank, name mortgage}"),
    Turn(
      [.respondent, .product, .overdueSince],
      "Alipay, Huabei (花呗). The auto payment on 7/9 didn't go through. ¥3,281.60",
      "respondent=alipay", "product=huabei", "cause=system-error", "overdue.since=2024-09-07",
      "overdue.amount=3281.60"),
    Turn(
      [.overdueSince],
      "September obviously. hmm no wait, the 7th is when they put a limit on my account, the bill was due on the 9th. and it's 3,218.60, I typed it wrong",
      "consequence=account-limited{date 2024-09-07}", "overdue.since=2024-09-09", "overdue.amount=3218.60"),
    Turn(
      [.consequence],
      "I'd renewed my passport and they wanted me to verify my identity again. There was 11k on the card!! I paid it myself the minute I noticed, on the 14th. My cat was sick that whole week so I wasn't looking at my phone",
      "consequence=account-limited{reason verification}", "account.funds=11000.00",
      "payment.made=3218.60{date 2024-09-14}"),
    Turn([.feeLate], "8.05. it's not the money it's the principle", "fee.late=8.05"),
    Turn(
      [.consequence],
      "ok fine they didn't reject it, it's on hold. Email from the bank 8 October, they want an explanation of the overdue entry by 15 November",
      "consequence=application-on-hold{date 2024-10-08, deadline 2024-11-15, by bank, name mortgage}"),
    Turn(
      [.contact],
      "chat on 16 Sept, case A-2231-0916, agent Xiao Lin, \"system shows overdue, cannot change\". then 95188 on 23 September, promised an answer within 7 working days, never came. I've rung them basically every day since!!",
      "contact=online-chat{date 2024-09-16, agent Xiao Lin, reference A-2231-0916, outcome refused}",
      "cause=system-error", "consequence=credit-record", "respondent=alipay",
      "contact=hotline{date 2024-09-23, promised 2024-10-02, outcome no-reply}"),
    Turn(
      [.evidence],
      "september bank statement, screenshot of the limit notice, the payment receipt, my credit report from 8 october, the chat log",
      "evidence=bank-statement{date 2024-09}", "evidence=screenshot{name limit notice}",
      "evidence=repayment-record{name payment receipt}", "evidence=credit-report{date 2024-10-08}",
      "evidence=chat-record"),
    Turn(
      [.accountFunds, .evidence],
      "yes both. do I have to mention I was 2 days late in May? that one WAS my fault", "undisputed=true"),
    Turn(
      [.paymentMade, .undisputed], "9 May, 1,150, paid it on the 11th",
      "payment.made=1150.00{date 2024-05-11, due 2024-05-09}", "undisputed=1150.00"),
    Turn(
      [.request],
      "fix the record, give me my 8.05 back, say sorry, and tell them my lawyer will sue if they don't.",
      "request=credit-correction", "request=refund{amount 8.05}", "request=apology"),
    Turn(
      [.replyWithin, .complainantName, .complainantPhone, .complainantEmail],
      "no lawyer. yes ask them why. 4 nov then. Sarah Tan, sarah.tan@example.com, +86 138 1234 5678",
      "request=explanation", "reply.within=2024-11-04", "complainant.name=Sarah Tan",
      "complainant.email=sarah.tan@example.com", "complainant.phone=+8613812345678"),
    Turn(
      [.complainantAccount],
      "account is the same email. I can attach the bank email. and make the sorry only if they agree it was their mistake, I don't want to sound petty",
      "complainant.account=sarah.tan@example.com", "evidence=email{name bank email}",
      "request=apology{if fault}"),
  ]

  @Test func everyAnswerTellsWhatItSays() {
    var known: [Fact] = []
    var since: CalendarDate?
    for turn in Self.turns {
      let text = Text(turn.answer)
      let context = ReadingContext(today: today, asked: turn.asked, known: known)
      let told = Languages.facts(in: text, context, since: since)
      #expect(told.map(\.description).sorted() == turn.tells.sorted(), "\(turn.answer)")
      for fact in told {
        if !fact.kind.isRepeatable { known.removeAll { $0.kind == fact.kind } }
        known.append(fact)
      }
      let dates = read(turn.answer, since: since?.description).mentions.filter { $0.kind == .date }
      since = dates.last?.value.date?.start ?? since
    }
  }
}
