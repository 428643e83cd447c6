import Facts

extension ChineseLanguage {
  /// Words that say which sum, date, rate or count is meant.
  package static let roles: Cues = [
    .role(.balance): "一共欠, 总共欠, 共欠, 总欠款, 欠款总额, 应还总额, 应还, 总额, 还欠, 现在欠, 欠了, 欠, 全部结清, 结清, 全部, 剩余应还",
    .role(.overdueAmount): "逾期金额, 逾期, 那期, 那期本来, 本期, 当期, 没还上, 该还",
    .role(.overdueSince): "没还上, 没还, 开始逾期, 逾期, 没还的是, 到期, 还款日, 那期, 那期开始, 还不上",
    .role(.overdueDuration): "逾期, 逾期了, 拖了, 没还 … 了",
    .role(.overdueInstalments): "没还, 逾期, 欠, 未还",
    .role(.instalmentsPaid): "前, 还了, 已还, 准时还, 按时还",
    .role(.feeLate): "违约金, 滞纳金, 罚息, 泄纳金, 逾期费, 逾期利息",
    .role(.feeRate): "逾期每天, 罚息利率, 逾期利率, 违约金 … 按, 按日",
    .role(.loanRate): "年利率, 年化, 日利率, 利率, 日息, 月息, 年息, 利息",
    .role(.interestCharged): "利息",
    .role(.loanPrincipal): "借了, 借的, 借, 本金, 借款金额, 贷了, 贷款",
    .role(.loanReceived): "到账, 到手只有, 实际到账",
    .role(.loanDate): "借的, 借了, 借款",
    .role(.loanTerm): "分, 一共, 借",
    .role(.instalmentAmount): "每期, 每月要还, 一期, 月供",
    .role(.paymentMade): "还了, 还过, 已还, 付了, 转了, 还款",
    .role(.accountFunds): "卡里, 卡里有, 余额, 账户里有",
    .role(.incomeMonthly): "到手, 工资, 收入, 月入, 挣, 打零工, 月薪",
    .role(.expenseMonthly, [.for_: .id("rent")]): "房租",
    .role(.expenseMonthly, [.for_: .id("medicine")]): "买药, 药费",
    .role(.expenseMonthly, [.for_: .id("food")]): "吃饭, 伙食, 吃饭坐车",
    .role(.expenseMonthly, [.for_: .id("transport")]): "交通, 坐车",
    .role(.expenseMonthly, [.for_: .id("tuition")]): "学费",
    .role(.requestMonthly): "每月还, 每个月还, 一个月还, 月还, 能还, 我还, 还 … 吧",
    .role(.requestMonths): "分, 分成",
    .role(.requestStart): "开始还, 起还, 开始",
    .role(.replyWithin): "答复, 回复, 之前回复, 内回复, 内答复",
    .role(.undisputed): "我认, 认账, 没有异议, 无异议, 承认",
  ]
  /// What is told beside a fact.
  package static let asides: Cues = [
    .beside(.part, .id("night")): "半夜, 深夜, 凌晨, 大半夜",
    .beside(.part, .id("afternoon")): "下午",
    .beside(.part, .id("morning")): "早上, 上午",
    .beside(.part, .id("evening")): "晚上",
    .beside(.per, .id("day")): "天天, 每天, 每日",
    .beside(.unit, .id("working-day")): "个工作日, 工作日",
    .introduces(.complainantName): "我叫, 我的名字叫, 本人, 敝姓, 名字是, 姓名",
  ]
}
