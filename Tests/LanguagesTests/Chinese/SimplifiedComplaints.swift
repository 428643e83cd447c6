extension Complaints {
  /// As people on the mainland write.
  static let simplified = Complaints(
    """
    我在借呗借了5万，分12期还，每期4580，前面8期都是按时还的，从今年6月10号那期开始断了。现在借呗显示要还19800，里面罚息就有1460。
    > product=jiebei; loan.principal=50000.00; loan.term=12{unit instalment}; instalment.amount=4580.00; instalments.paid=8{on-time true}; overdue.since=2024-06-10; balance=19800.00; fee.late=1460.00
    花呗欠了8600多 一直没钱还 逾期快四个月了 催收一天打十几个电话 还打给我单位领导 我要求停止骚扰
    > product=huabei; balance=8600.00{approximate true}; overdue.duration=P4M; collection.frequency=10{per day}; consequence=collection-calls; consequence=third-party-contact{who employer}; request=stop-harassment
    去年11月借的3万块钱，到手只有27600，那2400说是服务费。合同上写年化24%，可我自己算下来都36%了！
    > loan.date=2023-11; loan.principal=30000.00; loan.received=27600.00; fee.other=2400.00{for service}; loan.rate=24{per year}
    本人花呗逾期不是故意的，今年4月公司倒闭把我裁了，失业到现在没有收入。每个月光房租就1800，孩子奶粉尿不湿要1200。希望能减免违约金635元，剩下的6200我分10个月还。
    > product=huabei; cause=job-loss{date 2024-04}; expense.monthly=1800.00{for rent}; expense.monthly=1200.00; request=waive-fees; fee.late=635.00; request=instalment-plan; request.months=10; balance=6200.00?; undisputed=6200.00?; request.monthly=620.00?
    催收说我欠了13000，其实我只欠9200，多出来的全是他们乱加的费用。我已经8月份还过2000了，8月27号又还了1500，都有转账记录。
    > balance=9200.00; payment.made=2000.00{date 2024-08}; payment.made=1500.00{date 2024-08-27}; evidence=repayment-record
    我妈脑出血住院花了十来万，信用卡、借呗全部逾期了。借呗本金还有两万三没还，信用卡欠1万8。平安的信用卡倒是没催，就借呗天天催。
    > cause=medical{who mother, as hospital}; product=credit-card; product=jiebei; balance=23000.00{of jiebei}; balance=18000.00{of credit-card}; consequence=collection-calls; respondent?
    昨天打了95188，客服工号3345，说会有专员三个工作日内联系我，态度还可以。但是今天催收又打给我爸了，说再不还要上门。
    > contact=hotline{date 2024-10-19, agent 3345, promised 2024-10-23}; respondent=alipay; consequence=third-party-contact{who father, date 2024-10-20}; consequence=threats{of visit}; consequence=collection-calls?
    借了1万2，分24期，每期扣688。我还了11期了，现在一次性结清居然还要10800，这不是高利贷吗？
    > loan.principal=12000.00; loan.term=24{unit instalment}; instalment.amount=688.00; instalments.paid=11; balance=10800.00
    7月份白条要还1356.8，因为换了工作工资发晚了没还上，拖了12天，8月3号一次还清了。罚了我16块3毛。征信上却留了逾期记录，我要求删掉。
    > product=baitiao; respondent=jd-finance?; overdue.amount=1356.80; cause=income-drop; overdue.duration=P12D; payment.made?; fee.late=16.30; consequence=credit-record; request=credit-correction; overdue.since=2024-07
    他们给我老公的同事、我弟、我妈的邻居都打了电话，说我诈骗，说要让我坐牢。录音我都有。我要求他们道歉，不许再联系我家里人。
    > consequence=third-party-contact{who colleague}; consequence=third-party-contact{who family}; consequence=third-party-contact{who neighbour}; consequence=threats{of arrest}; consequence=abuse?; evidence=call-recording; request=apology; request=stop-third-party-contact{who family}
    我没有逾期过啊，每个月8号准时还的，怎么就给我关了花呗？客服说是风控，让我等，我等了20天了也没恢复。
    > product=huabei; consequence=account-limited{reason risk}; contact=unknown?; request=restore-account?; contact=online-chat?
    网上说可以申请停息挂账，我也想申请。我一共欠花呗4300、借呗1.5万，每个月能拿出1000块来还。
    > product=huabei; product=jiebei; balance=4300.00{of huabei}; balance=15000.00{of jiebei}; request.monthly=1000.00; request=instalment-plan
    第二天他们就打电话到我公司前台了，领导找我谈话。这是9月18号的事。9月30号我就被辞退了，现在更加没钱还。
    > consequence=third-party-contact{who employer, date 2024-09-18}; cause=job-loss{date 2024-09-30}; consequence=collection-calls?
    我以后天天都能还一点，工资日结，一天200来块。欠的3000块钱给我三个月时间行不行？
    > balance=3000.00; request=extension; request=instalment-plan?; request.months=3?
    借呗上个月自动从我银行卡划走了2800，那是我给娃交学费的钱，没经过我同意！要求退回来。
    > product=jiebei; consequence=unauthorised-debit{date 2024-09}; request=refund; payment.made=2800.00?; request=refund
    美团生活费逾期了37天，本金2000，现在要我还2389，多的389什么名目也不说清楚。请给我费用明细。
    > product=other?; respondent=meituan?; overdue.duration=P37D; loan.principal=2000.00; balance=2389.00; fee.late=389.00?; fee.other=389.00?; request=itemised-statement
    借钱的时候客服说日息万三，实际上我查了合同写的是每天0.05%，逾期以后还要加收50%。
    > loan.rate=0.05{per day}
    我做烧烤摊的，疫情以后生意一直不行，到今年3月彻底关门了，亏了二十多万。网商贷6万本金，还剩41000没还，5月15号开始逾期的。
    > cause=business-failure{date 2024-03}; product=wangshangdai; respondent?; loan.principal=60000.00; balance=41000.00; overdue.since=2024-05-15
    不是3000，是3500，我刚才说错了。每期还款日是每月20号，已经两期没还。
    > overdue.instalments=2; balance=3500.00?; overdue.since?
    支付宝客服电话打了不下十次，每次都说已反馈，没有一次回电。最近一次是10月12号下午，工单号是GD20241012088。
    > contact=hotline{date 2024-10-12, part afternoon, reference GD20241012088, outcome no-reply}; respondent=alipay
    我婆婆去世了，丧葬费花了三万多，所以9月的花呗没还上，欠1899.5。不是不还，缓我一个月可以吗
    > cause=family; product=huabei; overdue.amount=1899.50; overdue.since=2024-09; request=extension; balance=1899.50?
    房贷每个月4200，我工资才6500，现在信用卡账单12600要我一次还清根本不可能。银行说最多分12期，我希望能分36期，每月350。
    > expense.monthly=4200.00; income.monthly=6500.00; product=credit-card; balance=12600.00; request=instalment-plan; request.months=36; request.monthly=350.00; contact?
    对方自称是律师事务所的，说已经立案了要起诉我，给我发了个律师函短信。我查了根本没有案号。
    > consequence=legal-action; evidence=sms?; consequence=threats{of suit}?
    泄纳金收了我580，利息收了920，本金才4千！花贝这样收费合理吗？希望退还多收的部分。
    > fee.late=580.00; interest.charged=920.00; loan.principal=4000.00; product=huabei; request=refund
    我朋友借呗欠了20万被起诉了，我就怕我也这样。我借呗是欠了6万7，逾期还没到一个月。
    > product=jiebei; balance=67000.00; overdue.duration=P1M?
    本来说好的可以分18期，每期2100，客服张经理9月5号答应的。结果9月11号系统又把我全部欠款37800提前到期了。
    > contact=unknown{date 2024-09-05, agent 张, outcome promised}; balance=37800.00; request?; contact?
    去年双十一花呗分期买的手机5999，分12期每期要还532。前10期都还了。就剩最后两期，上周手机丢了换号收不到验证码登不上去就逾期了。
    > product=huabei; loan.principal=5999.00; loan.term=12{unit instalment}; instalment.amount=532.00; instalments.paid=10; cause=system-error; overdue.instalments=2; loan.date=2023-11-11
    我每个月低保只有800多，老伴糖尿病一个月光吃药就要600。借的2万块钱是给老伴治病的，还了一万三了，还差7千实在还不起。
    > income.monthly=800.00{approximate true}; expense.monthly=600.00{for medicine}; cause=medical{who spouse}; loan.principal=20000.00; payment.made=13000.00; balance=7000.00
    你们的催收凌晨1点还给我发短信骂我是老赖，畜生都不如，短信我都截图了。
    > consequence=abuse; evidence=sms; evidence=screenshot{of sms}; consequence=collection-calls?
    我想协商还款：本金18000，已还9000，剩余9000分9个月每月1000还清，利息和罚息全免。
    > request=instalment-plan; loan.principal=18000.00; payment.made=9000.00; balance=9000.00; request.months=9; request.monthly=1000.00; request=waive-fees
    24年2月28号借的，借了8000，合同编号JB2402280091，约定一年还清，月息1.5分。
    > loan.date=2024-02-28; loan.principal=8000.00; loan.number=JB2402280091; loan.term=P1Y; loan.rate=1.5{per month}
    我老公瞒着我用我身份证贷的款，我根本不知道，直到催收打电话来才知道欠了5万6。我已经报警了，有报警回执。
    > cause=fraud; balance=56000.00; contact=police; evidence=police-report; consequence=collection-calls?
    客服说可以减免一半利息，让我先还3000，我还了以后就不认账了。那3000是7月2号微信转的。
    > payment.made=3000.00{date 2024-07-02}; contact?; evidence?
    我什么时候能开通花呗？逾期还完了吗？这个月要还多少？
    > product=huabei?
    有没有律师函我不知道，反正没收到。他们也没上门。就是电话多，昨天数了一下，34个。
    > consequence=collection-calls; collection.frequency=34{unit call}
    我借呗15000和花呗6200都还不上了。因为腰椎间盘突出做了手术，三个月没上班。
    > product=jiebei; product=huabei; balance=15000.00{of jiebei}; balance=6200.00{of huabei}; cause=medical{as surgery}; cause=income-drop?
    2023年9月到2024年5月我一共还了21600，从来没有断过。6月起工资砍半只有3000出头，才开始逾期。
    > payment.made=21600.00{date 2023-09/2024-05}; cause=income-drop{date 2024-06}; income.monthly=3000.00{approximate true}; overdue.since=2024-06
    年费398莫名其妙扣了，说是会员费，我从没开过什么会员。要求全额退款398元！
    > fee.other=398.00{for membership}; consequence=unauthorised-debit; request=refund{amount 398.00}
    对账单上写着应还款2456.71元，其中本金2200元，利息181.5元，罚息75.21元。我对罚息有异议。
    > overdue.amount=2456.71?; balance=2456.71?; loan.principal=2200.00?; interest.charged=181.50; fee.late=75.21; evidence=bill?
    协商好了每月还1500，从11月5号开始还。希望15天内书面回复我。我电话13655558888，姓周。
    > request.monthly=1500.00; request.start=2024-11-05; reply.within=P15D; complainant.phone=13655558888; complainant.name=周; contact?; request=instalment-plan?
    我叫陈建国，替我儿子陈小明写的，他在部队没法处理。他花呗欠了2700，逾期26天。
    > complainant.name=陈建国; complainant.for=陈小明{who child}; product=huabei; balance=2700.00; overdue.duration=P26D
    我是替我爸来问的，他借呗不会弄，六千八逾期两个多月了
    > complainant.for{who father}; product=jiebei; balance=6800.00?; overdue.amount=6800.00?; overdue.duration=P2M
    钱站被骗买理财，4万全没了，借呗是骗子教我借的，当天就转走了3万8。已经去派出所报案。
    > cause=fraud; product=jiebei; contact=police; loan.principal=38000.00?; loan.principal=40000.00?
    还款日是每月9号，我9号晚上11点多还的，系统显示10号到账就算我逾期，罚了3.6元。
    > fee.late=3.60; cause=system-error?
    我欠招联金融1万1，逾期71天，被列入黑名单了。我要求结清后给我开结清证明。
    > respondent=other{name 招联金融}?; creditor?; balance=11000.00; overdue.duration=P71D; consequence=credit-record; request=clearance-letter; product?
    不瞒你说上个月刚做完阑尾炎手术，花掉一万四，花呗就没还上，8月账单1420，9月账单980，都没还
    > cause=medical{as surgery, date 2024-09}; product=huabei; overdue.amount=1420.00?; overdue.amount=980.00?; overdue.amount=2400.00?; overdue.since=2024-08; overdue.instalments=2?
    滞纳金一天18块，已经滚到720了。如果再不减免我真的还不起了。
    > fee.late=720.00; request=waive-fees?
    花呗客服昨天答应给我延期3个月，利息照算。今天又有第三方催收公司打来，说我要是不还3200就发律师函。
    > product=huabei; contact{date 2024-10-19, outcome promised}; request=extension?; consequence=collection-calls{date 2024-10-20}; consequence=threats{of suit}; overdue.amount=3200.00?; balance=3200.00?
    他们报给征信中心的逾期金额是4500，实际上我只逾期了450，多写了一个零！请更正。
    > consequence=credit-record; overdue.amount=450.00; request=credit-correction; cause=system-error?
    我一个人带两个娃，离婚了，前夫不给抚养费。每月收入5200，房租2100，幼儿园学费1600，吃饭1200，剩不下几个钱
    > cause=family; income.monthly=5200.00; expense.monthly=2100.00{for rent}; expense.monthly=1600.00{for tuition}; expense.monthly=1200.00{for food}
    从3月开始每期少扣了我钱，导致我逾期，明明卡里有5600，应扣1830，只扣了930。是系统问题不是我的问题！
    > account.funds=5600.00; overdue.amount=1830.00?; cause=system-error; overdue.since=2024-03; payment.made=930.00?; overdue.amount=900.00?; instalment.amount=1830.00?
    微粒贷借了四万五，十个月，每月5千多一点。还到第六期我爸查出肺癌，就没再还了。
    > product=weilidai; respondent?; loan.principal=45000.00; loan.term=P10M; instalment.amount=5000.00{approximate true}; instalments.paid=6?; instalments.paid=5?; cause=medical{who father, as illness}
    我从来没借过什么安逸花，凭什么说我欠2万？请你们查清楚，撤销我的征信记录。
    > product=other{name 安逸花}?; respondent?; cause=fraud?; consequence=credit-record; request=credit-correction; request=explanation?
    我只要求两点：一是把罚息1100免了，二是把我的额度恢复。别的我都认。
    > request=waive-fees; fee.late=1100.00; request=restore-account; undisputed=true
    10月1号打12378投诉过，当时登记了，回复说会转给机构处理，到现在二十天了没消息。
    > contact=12378{date 2024-10-01, outcome no-reply}
    我欠花呗3个w，逾期11个月了，催收说要冻结我微信，微信里总共就200块。
    > product=huabei; balance=30000.00; overdue.duration=P11M; consequence=threats; account.funds=200.00?
    您好，我想把这个月的还款日推迟到25号，因为我们公司25号才发工资，现在卡里只有几十块。
    > request=extension; cause=income-drop?; request.start=2024-10-25?; account.funds?
    2022年借的车贷？不是，是信用贷，10万，36期，每期3322，还了19期。今年1月起断供。
    > loan.date=2022; product=consumer-loan?; loan.principal=100000.00; loan.term=36{unit instalment}; instalment.amount=3322.00; instalments.paid=19; overdue.since=2024-01
    借条上写借12000实际只给我9600，说扣了两千四的砍头息。七天就要还，逾期一天罚500。
    > loan.principal=12000.00; loan.received=9600.00; loan.term=P7D; fee.other=2400.00?; interest.charged=2400.00?; fee.late=500.00?
    我跟你说一下情况吧我三月份跟公司签的合同到期没给续签一直在找工作跑了二十多家都不要人花呗4月9号那个月2300就没还上后面五月六月也都没还
    > cause=job-loss{date 2024-03}; product=huabei; overdue.since=2024-04-09; overdue.amount=2300.00; overdue.instalments=3?
    网商贷去年9月借的8万，24期，一期还4060左右，还了十三期，从上上个月20号没还上。系统让我先还清8120再说，我哪有那么多。
    > product=wangshangdai; loan.date=2023-09; loan.principal=80000.00; loan.term=24{unit instalment}; instalment.amount=4060.00{approximate true}; instalments.paid=13; overdue.since=2024-08-20; overdue.amount=8120.00?; balance=8120.00?
    每天光利息就43块，本金2万9一分没少！已经逾期5个月零6天了。
    > loan.principal=29000.00?; balance=29000.00?; overdue.duration=P5M6D; interest.charged=43.00?
    花呗账单日8号还款日18号，8月18号应还3266.4没还上，因为我手机被偷了。补办卡以后8月25号就还了，结果收了违约金11.43，征信还上报了，凭什么？
    > product=huabei; overdue.amount=3266.40; overdue.since=2024-08-18; cause=other?; cause=system-error?; payment.made=3266.40{date 2024-08-25}?; payment.made?; fee.late=11.43; consequence=credit-record; request=explanation?
    催收自称李警官，说要把我列为失信人还要通知村委会。我已经把录音发给12378了。
    > consequence=threats; contact=12378; evidence=call-recording?
    借呗欠5万，京东白条欠8千，信用卡欠3万2。工资到手5800，老婆没上班，房贷3100，实在周转不开。
    > product=jiebei; product=baitiao; product=credit-card; balance=50000.00{of jiebei}; balance=8000.00{of baitiao}; balance=32000.00{of credit-card}; income.monthly=5800.00; expense.monthly=3100.00{for other-debt}; cause=planning?; respondent?
    我只借了3500，三年了利滚利变成12800，请把利息重新按年化15.4%算给我看。
    > loan.principal=3500.00; balance=12800.00; overdue.duration?; loan.rate?; request=itemised-statement; consequence=late-fees?; loan.term?
    10.8号客服王女士打电话说同意减免500违约金，前提是当天还清4100。我当天就还了4100，现在违约金还挂着。
    > contact=phone?; contact?; payment.made=4100.00{date 2024-10-08}; fee.late=500.00?
    我不是恶意拖欠。孩子白血病化疗，两年花了五十多万，房子都卖了，花呗这7300实在没能力一次还清，恳请分24期，每期305元。
    > cause=medical{who child}; product=huabei; balance=7300.00; request=instalment-plan; request.months=24; request.monthly=305.00
    上周三催收到我儿子学校门口堵他，把孩子吓哭了。我报了警，民警出了回执。你们必须书面道歉。
    > consequence=third-party-contact?; consequence=visit?; contact=police; evidence=police-report; request=apology
    对方说我欠本金15000利息4200违约金2300共21500，利息我认，违约金不认。
    > loan.principal=15000.00?; balance=21500.00; interest.charged=4200.00; fee.late=2300.00; undisputed?
    信用卡最低还款额1260都还不起了，因为公司连着四个月没发工资
    > product=credit-card; overdue.amount=1260.00; cause=income-drop
    已还：3月2000，4月2000，5月1500。未还：6月起每月2000。
    > payment.made=2000.00{date 2024-03}; payment.made=2000.00{date 2024-04}; payment.made=1500.00{date 2024-05}; overdue.since=2024-06; instalment.amount=2000.00?
    银行卡里的一万三全被划走了，那是我爸的救命钱，花呗才欠4千多
    > consequence=unauthorised-debit; product=huabei; balance=4000.00{approximate true}; account.funds=13000.00?
    借款合同上写的放款机构是重庆蚂蚁消费金融，金额两万元整，2024年1月6日至2025年1月6日，年利率18%
    > creditor?; respondent=alipay?; loan.principal=20000.00; loan.date=2024-01-06; loan.rate=18{per year}; evidence=contract?; loan.term?
    能不能先停催两个月？我十二月初能拿到拆迁款，到时候一次性结清，大概1万2。
    > request=extension?; request=stop-harassment?; request=settlement?; balance=12000.00?
    我没说不还！每个月还五百行不行？总共就剩四千八了。
    > request.monthly=500.00; balance=4800.00; request=instalment-plan
    我在富士康上班，上个月工伤手指断了，厂里只发基本工资2200。花呗4300先给我缓三个月吧。
    > cause=medical{as injury}; income.monthly=2200.00; product=huabei; balance=4300.00?; overdue.amount=4300.00?; request=extension; cause=income-drop?
    逾期费一共收了我236.8，我查了条款，每天万分之五，本金3700逾期64天应该只有118.4，多收了118.4，请退给我。
    > fee.late=236.80; fee.rate=0.05{per day}; overdue.duration=P64D; request=refund{amount 118.40}; loan.principal=3700.00?; overdue.amount=3700.00?; loan.rate?
    他们打我妈电话打了七八次，我妈有高血压，都气得住院了。
    > consequence=third-party-contact{who mother}
    我12号就把钱存进卡里了，3000块，13号扣款日他们没扣，14号说我逾期
    > account.funds=3000.00?; cause=system-error; overdue.since=2024-10-13?; overdue.since=2024-10-14?
    去年借了2万，手续费扣了1600，实际到账18400，现在还要我按2万还
    > loan.date=2023; loan.principal=20000.00; fee.other=1600.00; loan.received=18400.00; consequence=late-fees?
    我叫刘洋 电话15900001111 花呗逾期三期 共4521.3 由于下岗 希望能减免利息 分12期
    > complainant.name=刘洋; complainant.phone=15900001111; product=huabei; overdue.instalments=3; overdue.amount=4521.30?; balance=4521.30?; cause=job-loss; request=waive-fees; request=instalment-plan; request.months=12
    九月底我去银行网点问了，柜员说征信上有两条逾期，一条是2021年的已经还了，另一条是今年5月的786元
    > contact=branch{date 2024-09-30}; consequence=credit-record; overdue.amount=786.00?; overdue.since=2024-05?
    老公出轨离婚，房子判给他，我一个人背着12万的信用贷，月供3480，工资4200
    > cause=family; loan.principal=120000.00?; balance=120000.00?; instalment.amount=3480.00; income.monthly=4200.00; product?
    我问客服为什么额度从一万降到500，客服只说系统评估。
    > consequence=account-limited; contact=unknown{outcome unresolved}?; contact?
    骗子冒充客服让我把借呗的19000转到安全账户，报案号是A440305。这笔钱不该由我还。
    > cause=fraud; product=jiebei; contact=police{reference A440305}?; contact?; loan.principal=19000.00?
    前年做生意亏了40万，现在每月跑外卖能挣六千多，除去房租900、女儿生活费1500，还能剩点，愿意每月还2500
    > cause=business-failure; income.monthly=6000.00{approximate true}; expense.monthly=900.00{for rent}; expense.monthly=1500.00; request.monthly=2500.00; request=instalment-plan
    短信说今天下午6点前不还2388就移交司法，这不是威胁是什么？短信我截图了
    > consequence=threats{of suit}; overdue.amount=2388.00?; balance=2388.00?; evidence=screenshot; evidence=sms?
    我就逾期了一天！9月26号应该还的，27号早上就还了，一共1130块
    > overdue.duration=P1D; overdue.since=2024-09-26; payment.made=1130.00{date 2024-09-27}
    如果你们同意，我可以这个月先还3000，剩下的8000从明年1月份开始每个月还800，十个月还清。
    > request.monthly=800.00; request.months=10; request.start=2025-01; request=instalment-plan; balance=8000.00?
    请问我7号逾期的，今天20号，要交多少违约金？本金是五千。
    > overdue.since=2024-10-07; loan.principal=5000.00?; overdue.amount=5000.00?
    疫情那两年店关了，欠了供应商的钱我都还了，就剩花呗两万三和借呗四万一
    > cause=business-failure; cause=disaster?; product=huabei; product=jiebei; balance=23000.00{of huabei}; balance=41000.00{of jiebei}
    我申请房贷被拒了，银行说我有一笔200块的逾期没处理，是你们平台的月付，我都不知道有这笔！
    > consequence=application-refused{name 房贷, by bank}; overdue.amount=200.00; cause=terms-unclear?; cause=forgot?; consequence=credit-record?
    我妈6月2号走的，我爸又摔了，那阵子真顾不上，6月、7月两期没还，每期1466
    > cause=family; cause=medical{who father}?; overdue.instalments=2; instalment.amount=1466.00; overdue.since=2024-06
    要求：1、退回多扣的会员费299元；2、停止给我单位打电话；3、出具还款明细。
    > request=refund; fee.other=299.00{for membership}; request=stop-third-party-contact{who employer}; request=itemised-statement
    你们系统显示我3月15日还款失败，但我手机银行显示3月15日16:20已经扣了2750元！
    > cause=system-error; payment.made=2750.00{date 2024-03-15}
    贷款是我前夫用我手机贷的，三万，离婚协议写明了他还，现在他跑了你们找我
    > cause=family?; cause=fraud?; loan.principal=30000.00
    今年的高考生，爸爸车祸走了，家里靠妈妈做保洁一个月2600，助学贷款和花呗1900都还不上
    > cause=family?; cause=medical?; income.monthly=2600.00; product=huabei; balance=1900.00?; overdue.amount=1900.00?
    分期乐借了6666，12期，总共要还8880，太高了吧。我提前结清还要收3%手续费。
    > loan.principal=6666.00; loan.term=12{unit instalment}; balance=8880.00?; product?; respondent?; fee.other?
    8月15起找不到工作，9月还款日（9月20）没还，10月20今天又到期，两期共2984
    > cause=job-loss{date 2024-08-15}; overdue.since=2024-09-20; overdue.amount=2984.00; overdue.instalments=2
    前年10月在招联贷了4万，36期，每月还1520，今年5月8号起没能力还了，现在连本带息要还31600，其中罚息2180。
    > loan.date=2022-10; loan.principal=40000.00; loan.term=36{unit instalment}; instalment.amount=1520.00; overdue.since=2024-05-08; balance=31600.00; fee.late=2180.00; product?; respondent?; creditor?
    花呗六月账单2350、七月账单1980都没还上，主要是厂里停产两个月没工资
    > product=huabei; overdue.since=2024-06; cause=income-drop; overdue.amount?; overdue.instalments?
    我老婆宫外孕大出血抢救，花了四万八，借呗的一万六就耽误了，逾期33天
    > cause=medical{who spouse}; product=jiebei; balance=16000.00?; overdue.amount=16000.00?; overdue.duration=P33D
    催收每天打我和我姐的电话，9月29号还打到我姐单位，我姐差点被开除
    > consequence=collection-calls; consequence=third-party-contact{who family}
    我已于10月11日把逾期的1288.6元还清，请撤销上报的征信，并退回多收的46元违约金
    > payment.made=1288.60{date 2024-10-11}; request=credit-correction; request=refund{amount 46.00}; fee.late=46.00; overdue.amount?; consequence=credit-record?
    说实话收入一个月3800，房租加水电1300，给老家寄1000，就剩一千五，最多还得起600
    > income.monthly=3800.00; expense.monthly=1300.00; expense.monthly=1000.00; request.monthly=600.00; request=instalment-plan
    打了三次95188都说没权限，最后一次9月30号，让我等3到5个工作日，等到现在
    > contact=hotline{date 2024-09-30}; respondent=alipay
    当时宣传说日利率万二，合同上却是万五，借了2万8，一年多还了8千利息
    > loan.principal=28000.00; interest.charged=8000.00; loan.rate=0.05?; loan.rate=0.02?; cause?
    我去年摔断了腿，今年3月又做了二次手术，到现在没法开工，每月只有低保720
    > cause=medical; income.monthly=720.00
    你们委外的催收10月16号中午给我发信息说不还5300就去法院立案
    > consequence=threats{of suit, date 2024-10-16}; overdue.amount=5300.00?; balance=5300.00?; consequence=collection-calls?
    我想分18期，每期400块，从下个月10号开始。罚息760免掉行不行
    > request.months=18; request.monthly=400.00; request.start=2024-11-10; request=waive-fees; fee.late=760.00; request=instalment-plan
    不是我借的，是我前女友拿我手机借的一万，我有聊天记录证明
    > cause=fraud; loan.principal=10000.00; evidence=chat-record
    """)
}
