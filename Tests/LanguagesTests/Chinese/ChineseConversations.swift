import Facts
import Languages
import Mentions
import Testing

/// Two whole conversations, answer by answer: what each one tells, given what was asked and what is known by then.
@Suite struct ChineseConversations {
  /// What was asked, what was answered, and every fact that the answer tells, parted by “;”.
  struct Turn: Sendable {
    var asked: [Kind]
    var answer: String
    var tells: String

    init(_ asked: [Kind], _ answer: String, _ tells: String) {
      (self.asked, self.answer, self.tells) = (asked, answer, tells)
    }
  }

  /// A conversation by its name.
  struct Conversation: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var turns: [Turn]
  }

  static let hospital = [
    Turn(
      [], "气死我了！！！支付宝这帮吸血鬼！！我妈住院我拿什么还花呗，他们倒好，天天打电话，还打到我老板那里去了！",
      """
      respondent=alipay; cause=medical{who mother, as hospital}; product=huabei; consequence=collection-calls{per day}; \
      consequence=third-party-contact{who employer}
      """),
    Turn(
      [.overdueSince], "三月份就没还上了，3月15号，一共欠六千来块吧，光违约金就四百多！这不是抢钱吗",
      "overdue.since=2024-03-15; balance=6000.00{approximate true}; fee.late=400.00{approximate true}"),
    Turn(
      [.balance, .feeLate], "等下……应还 5792.85，里面违约金392.85。逾期三个月了",
      "balance=5792.85; fee.late=392.85; overdue.duration=P3M"),
    Turn(
      [.overdueSince],
      "哦哦我乱了，3月15号是我妈住院的日子，没还上的是7月15号那期。那期本来是5600，8月20号我还了200，这个……能不写吗？写了会不会对我不利",
      """
      cause=medical{date 2024-03-15, who mother, as hospital}; overdue.since=2024-07-15; overdue.amount=5600.00; \
      payment.made=200.00{date 2024-08-20}
      """),
    Turn([.feeRate], "写着日利率万分之五", "fee.rate=0.05{per day}"),
    Turn(
      [.contact],
      "好，让他们给明细。前几天打过95188，一个姓王的说帮我反映，然后就没下文了。工单号好像是 20241008 0037。唉我跟你说我老板现在看我眼神都不对，我晚上都睡不着，你说我会不会被开除啊",
      """
      request=itemised-statement; respondent=alipay; \
      contact=hotline{agent 王, reference 202410080037, promised true, outcome no-reply}; consequence=distress
      """),
    Turn(
      [.contact, .consequence], "对，10月8号晚上七点多。打给我老板是10月10号下午",
      """
      contact=hotline{date 2024-10-08, time T19:00, approximate true}; \
      consequence=third-party-contact{date 2024-10-10, part afternoon, who employer}
      """),
    Turn(
      [.evidence], "合同支付宝里能下，还款记录有截图，出院小结和发票都在。通话记录有，录音没录",
      """
      evidence=contract; respondent=alipay; evidence=repayment-record; evidence=screenshot{of repayment-record}; \
      evidence=medical-record{name 出院小结和发票}; evidence=call-log
      """),
    Turn(
      [.request], "违约金全给我免了！然后谁都不准再打我老板电话！不然我就发抖音发微博曝光，让他们关门！",
      "request=waive-fees; request=stop-third-party-contact{who employer}"),
    Turn(
      [.requestMonthly], "剩下的我认。到手4500，房租1500，我妈买药每月800。还500吧，分12个月",
      """
      undisputed=true; income.monthly=4500.00; expense.monthly=1500.00{for rent}; \
      expense.monthly=800.00{for medicine}; request=instalment-plan; request.monthly=500.00; request.months=12
      """),
    Turn(
      [.requestMonths, .requestStart], "行，11期。11月15号开始，15号发工资",
      "request.months=11; request.start=2024-11-15"),
    Turn(
      [.complainantName, .complainantPhone], "可以。李敏，138 0013 8000。花呗是用这个手机号登的",
      """
      complainant.name=李敏; complainant.phone=13800138000; complainant.account=13800138000; product=huabei
      """),
    Turn(
      [.consequence], "号码我查到了，021-6000 1234。哦对我妈是3月16号住院的不是15号，出院小结上写的",
      """
      consequence=third-party-contact{phone 02160001234}; \
      cause=medical{date 2024-03-16, who mother, as hospital}
      """),
  ]

  static let dismissal = [
    Turn(
      [], "我要瘋了，借唄的人半夜打來，說再不還就去我老家找我爸媽！！我又不是不還，我是被公司資遣了啊",
      """
      product=jiebei; consequence=collection-calls{part night}; \
      consequence=threats{part night, who parents, of visit}; cause=job-loss
      """),
    Turn(
      [.loanDate, .loanPrincipal], "今年1月8號借的兩萬四，分12期，每期兩千一百六十一塊六毛七。利率好像萬分之四吧還是年化18%我也搞不懂",
      """
      loan.date=2024-01-08; loan.principal=24000.00; loan.term=12{unit instalment}; instalment.amount=2161.67; \
      loan.rate=0.04; loan.rate=18{per year}
      """),
    Turn(
      [.loanRate, .feeRate], "對，合同寫年利率14.6%，逾期每天萬分之六。7月8號那期開始沒還，已經三期沒還了",
      """
      loan.rate=14.6{per year}; fee.rate=0.06{per day}; overdue.since=2024-07-08; overdue.instalments=3
      """),
    Turn(
      [.overdueInstalments], "啊10月8號那期也沒還，是四期。我女兒下個月要交學費，我真的很煩，講這些幹嘛……反正就是沒錢",
      "overdue.instalments=4"),
    Turn(
      [.balance, .feeLate], "全部15431.30，罰息三百上下……299.61。這也太黑了吧！幫我寫他們亂收費！",
      "balance=15431.30; fee.late=299.61"),
    Turn(
      [.cause, .evidence], "……好吧。6月28號被資遣的，有離職證明。對了我朋友說花兩千找代理可以停息掛帳，還能弄一張住院證明，靠譜嗎",
      "cause=job-loss{date 2024-06-28}; evidence=dismissal-notice{name 離職證明}"),
    Turn(
      [.contact], "9月12號找過支付寶線上客服，說系統不能改，拒絕。10月15號又打95188，女客服說三天內回電，到現在沒有",
      """
      contact=online-chat{date 2024-09-12, outcome refused}; respondent=alipay; \
      contact=hotline{date 2024-10-15, promised 2024-10-18, outcome no-reply}
      """),
    Turn(
      [.collectionFrequency], "一天二十幾通！最誇張10月16號晚上11點40。來電紀錄有截圖，沒錄音。他們就是流氓",
      """
      collection.frequency=20{unit call, per day, approximate true}; \
      consequence=collection-calls{date 2024-10-16, time T23:40}; evidence=call-log; evidence=screenshot{of call-log}
      """),
    Turn(
      [.requestMonthly], "打零工一個月3200，房租1300，吃飯坐車1000。我還1500，沒問題",
      """
      income.monthly=3200.00; expense.monthly=1300.00{for rent}; \
      expense.monthly=1000.00{name 吃飯坐車, for food}; request=instalment-plan; request.monthly=1500.00
      """),
    Turn([.requestMonthly], "那600,24期", "request.monthly=600.00; request.months=24"),
    Turn(
      [.requestMonths], "26期，600。11月8號開始。然後叫他們晚上不要打，也別一天打那麼多通，不要找我爸媽",
      """
      request.months=26; request.monthly=600.00; request.start=2024-11-08; request=stop-harassment; \
      request=stop-third-party-contact{who parents}
      """),
    Turn(
      [.complainantName, .complainantEmail, .complainantPhone],
      "可以。陳志豪，chen.zhihao@example.com，電話 139-1234-5678。幫我再弄一個發微博的，我要罵死他們",
      "complainant.name=陳志豪; complainant.email=chen.zhihao@example.com; complainant.phone=13912345678"),
    Turn(
      [.instalmentsPaid], "前五期都準時還的！等等，28號是通知那天，離職是6月30號生效",
      """
      instalments.paid=5{on-time true}; cause=job-loss{date 2024-06-30, notified 2024-06-28}
      """),
  ]

  static let all = [
    Conversation(testDescription: "母亲住院", turns: hospital),
    Conversation(testDescription: "被資遣", turns: dismissal),
  ]

  @Test(arguments: all)
  func everyAnswerTellsWhatItSays(_ conversation: Conversation) {
    expectTold(conversation.turns) { $0 }
  }

  /// 简 and 繁 of one conversation give the same facts.
  @Test(arguments: all)
  func simplifiedAndTraditionalSayTheSame(_ conversation: Conversation) {
    expectTold(conversation.turns) { Folding.text($0) }
    expectTold(conversation.turns) { text in
      String(String.UnicodeScalarView(text.unicodeScalars.map(Self.traditional)))
    }
  }

  private func expectTold(_ turns: [Turn], written: (String) -> String) {
    var known: [Fact] = []
    var since: CalendarDate?
    for turn in turns {
      let answer = written(turn.answer)
      let context = ReadingContext(today: today, asked: turn.asked, known: known)
      let told = Languages.facts(in: Text(answer), context, since: since)
      let wanted = turn.tells.split(separator: ";").map { Folding.text($0.drop(while: \.isWhitespace)) }
      #expect(told.map { Folding.text($0.description) }.sorted() == wanted.sorted(), "\(answer)")
      for fact in told {
        if !fact.kind.isRepeatable { known.removeAll { $0.kind == fact.kind } }
        known.append(fact)
      }
      let dates = read(answer, since: since?.description).mentions.filter { $0.kind == .date }
      since = dates.last?.value.date?.start ?? since
    }
  }

  private static func traditional(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value <= 0xFFFF, let form = forms[UInt16(scalar.value)] else { return scalar }
    return Unicode.Scalar(UInt32(form)) ?? scalar
  }

  /// A traditional form of each simplified character that has one.
  private static let forms = Dictionary(
    Folding.traditional.map { ($0.to, $0.from) }, uniquingKeysWith: { first, _ in first })
}
