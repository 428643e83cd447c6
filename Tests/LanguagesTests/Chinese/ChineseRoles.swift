import Testing

/// Sentences with several sums, dates and rates: each has its role, and nothing else is told.
@Suite struct ChineseRoles {
  static let sentences: Corpus = [
    "loan.date=2022-06; product=jiebei; loan.principal=50000.00; loan.term=24{unit instalment}; instalment.amount=2400.00{approximate true}; instalments.paid=15; overdue.since=2024-04; balance=25000.00{approximate true}; fee.late=1300.00":
      "我是2022年6月在借呗借了五万块钱分24期还，每期2400多，前面还了15期都没问题，从4月开始就还不上了，现在显示欠25000多，其中罚息1300",
    "loan.date=2023-11-05; respondent=alipay; product=jiebei; loan.principal=20000.00; loan.term=12{unit instalment}; instalment.amount=1843.50; instalments.paid=6":
      "本人于2023年11月5日在支付宝借呗借款20000元，分12期，每期还款1843.5元，已还6期",
    "respondent=meituan; loan.principal=15000.00; loan.rate=7.2{per year}":
      "我在美团借的钱一万五，年利率写的是7.2%",
    "payment.made=1000.00{date 2024-09-10}; payment.made=500.00{date 2024-09-28}; balance=6800.00":
      "9月10日我还了1000，9月28日又还了500，但是账单还是显示欠6800",
    "complainant.name=王小明; complainant.phone=13912345678; complainant.email=wangxm@163.com":
      "我叫王小明，电话13912345678，邮箱wangxm@163.com",
    "balance=5800.00":
      "不是欠5000，是欠5800",
    "overdue.duration=P3D":
      "他们说我逾期180天，根本没有这回事，我只晚了3天",
    "reply.within=P15B":
      "请在15个工作日内书面答复我",
    "reply.within=2024-11-10":
      "希望11月10号之前给我答复，不然我就去12378投诉",
    "overdue.since=2024-05-20; overdue.amount=3200.00; payment.made=2000.00{date 2024-06-10}":
      "今年五月二十号到期的那期3200没还上，后来六月十号补了2000",
    "loan.number=HB20230912001; loan.date=2023-09-12; loan.principal=50000.00; loan.term=P24M; loan.rate=15.4{per year}":
      "合同编号是HB20230912001，借款日期2023年9月12日，借款金额50000元，期限24个月，年化利率15.4%",
    "product=huabei; balance=6000.00{of huabei}; product=jiebei; balance=12000.00{of jiebei}; product=credit-card; balance=20000.00{of credit-card}":
      "欠花呗6000，借呗12000，信用卡2万",
    "product=jiebei; loan.principal=50000.00; loan.term=24{unit instalment}; instalment.amount=2380.00; instalments.paid=10; cause=job-loss":
      "借唄借咗5萬，分24期，每期還2,380，供咗10期之後失業供唔起",
    "expense.monthly=1200.00{for rent}; expense.monthly=200.00{for utilities}; expense.monthly=1500.00{for tuition}; expense.monthly=800.00{for food}; expense.monthly=600.00{for medicine}":
      "我每个月固定支出：房租1200，水电200，孩子幼儿园1500，吃饭800，我妈的药600",
    "request=refund{amount 126.50}":
      "请你们把9月3号多扣的126.5元退给我",
    "loan.principal=5000.00; loan.received=4200.00; fee.other=800.00{for service}":
      "我借了5000块钱，到账只有4200，说是服务费扣了800",
    "instalments.paid=12{date 2023}; instalment.amount=1666.00":
      "2023年全年我一共还了12期，每期1666元",
    "contact=unknown{promised true, outcome no-reply}":
      "客服承诺三天内给我答复，一个星期过去了毫无消息",
    "contact=12378{date 2024-10-09, part afternoon, reference 3100202410160021, promised 2024-10-18, outcome no-reply}":
      "我上周三下午给12378打过电话，编号是3100202410160021，他们说7个工作日内会有人联系我，到今天也没人联系",
    "product=huabei; balance=8000.00{approximate true}; fee.late=600.00":
      "花呗欠了8千多，违约金一共600",
    "loan.principal=20000.00; interest.charged=3200.00; fee.late=800.00; balance=24000.00":
      "本金两万，利息三千二，违约金八百，总共要还两万四",
    "overdue.duration=P45D; consequence=late-fees; fee.rate=0.05{per day}":
      "逾期45天了，罚息按每天万分之五收",
    "account.funds=3500.00{date 2024-08-12}; cause=system-error":
      "8月12日卡里有3500块，自动扣款却失败了",
    "income.monthly=5200.00; expense.monthly=1400.00{for rent}; request=instalment-plan; request.monthly=800.00{approximate true}":
      "每月工资5200，房租1400，能还的最多800",
    "request=instalment-plan; request.months=18; request.monthly=600.00; request.start=2024-12-10":
      "我想分18期还，每期600，12月10号开始还",
    "product=huabei; overdue.duration=P3M; overdue.amount=2350.00; fee.late=180.00":
      "花唄逾期三個月，本期應還2,350元，逾期費180元",
    "loan.rate=14.4{per year}; fee.rate=0.07{per day}":
      "利率是年化14.4%，逾期后每天万分之七",
    "income.monthly=3800.00; expense.monthly=500.00{for medicine}; expense.monthly=700.00{for tuition}":
      "到手工资3800，老人药费500，孩子学费一个月700",
    "overdue.since=2024-03-08":
      "说错了，不是3月5号，是3月8号没还上的",
    "overdue.instalments=6; balance=11000.00":
      "六期没还了，一共欠一万一",
    "consequence=third-party-contact{date 2024-10-09, part afternoon, who spouse, phone 02155556666}":
      "10月9号下午催收打给我老婆，号码是021-55556666",
    "complainant.name=陈美玲; complainant.account=13800001111":
      "我叫陈美玲，支付宝账号是13800001111",
    "loan.principal=36000.00; loan.received=33000.00":
      "借了三万六，到手只有三万三",
    "loan.date=2021-08; product=beiyongjin; loan.principal=500.00":
      "我2021年8月办的备用金500块",
    "payment.made=1200.00{date 2024-02-14}; payment.made=800.00{date 2024-03}":
      "今年2月14日还了1200，3月又还了800",
    "balance=12000.00; undisputed=true; fee.late=3500.00":
      "欠款12000我认，但是3500的违约金我不认",
    "income.monthly=3000.00; expense.monthly=900.00{for rent}":
      "现在每个月收入只有3000，房租900",
    "fee.other=360.00{for service}; fee.other=99.00{for membership}":
      "手续费收了360，会员费99",
    "account.funds=2600.00":
      "余额宝里有2600，他们没扣",
    "reply.within=2024-11-15":
      "请于2024年11月15日前答复",
  ]

  @Test(arguments: sentences.entries)
  func eachHasItsRole(_ entry: Corpus.Entry) { expectFacts(entry) }
}
