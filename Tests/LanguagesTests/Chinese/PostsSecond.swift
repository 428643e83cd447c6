extension Complaints {
  /// As people post, on the mainland, in Taiwan and in Hong Kong; read for the first time with an F1 of .69.
  static let secondPosts = Complaints(
    """
    我在借呗一共有三笔，第一笔3万去年11月借的，第二笔1万5，第三笔6千，现在每月加起来要还四千三，我工资才四千八，真的扛不住了
    > product=jiebei; loan.principal=30000.00?; loan.principal=15000.00?; loan.principal=6000.00?; loan.date=2023-11?; instalment.amount=4300.00; income.monthly=4800.00
    生完孩子一直没上班，老公跑长途今年6月份翻车腿断了，到现在还在家养着，我们家花呗2万4，借呗5万6，七月份开始就一分没还过，催收已经打到我娘家去了
    > cause=medical{who spouse, as injury}; cause=family?; product=huabei; product=jiebei; balance=24000.00{of huabei}; balance=56000.00{of jiebei}; overdue.since=2024-07; consequence=third-party-contact{who family}; cause=income-drop?
    凭什么说我恶意逃废债？我每个月都有往里面还三百五百的，8月还了500，9月还了300，10月6号又还了200，截图都留着呢
    > payment.made=500.00{date 2024-08}; payment.made=300.00{date 2024-09}; payment.made=200.00{date 2024-10-06}; evidence=screenshot; consequence=threats?
    今天上午十点多，自称法务部的人加我微信，发了一张所谓的立案通知书，说三天内不还清就来我单位送达传票，我一看章都是P的
    > consequence=threats; consequence=legal-action?; consequence=threats{of suit}?; contact?
    还了三年了，借5万还了6万多，现在你跟我说还欠3万8？这是什么算法，我要看合同要看每一笔怎么扣的
    > loan.principal=50000.00; payment.made=60000.00; balance=38000.00; request=itemised-statement; loan.term?; evidence?
    跟客服磨了一下午，就同意我先还本金的百分之三十，剩下的分12期，我哪来的百分之三十啊，总共欠19,600，三成就要五千八百八
    > balance=19600.00; contact{outcome partial}; request=instalment-plan?; request.months?
    微信零钱里2300块学费，昨天半夜被自动扣走了1980，连个短信都没有！孩子明天就要交学费！请立刻退回
    > consequence=unauthorised-debit{date 2024-10-19}; request=refund; account.funds=2300.00?; payment.made=1980.00?; overdue.amount=1980.00?; expense.monthly?
    我妈做了心脏支架，住院花了4万8医保报了2万多，剩下的全是我刷花呗借呗垫的，不是不还是真的周转不过来，能不能先停催三个月，我年底发年终奖一次性还清
    > cause=medical{who mother, as surgery}; product=huabei; product=jiebei; request=extension; request=stop-harassment?; request.start=2024-12-31?; request=settlement?
    做美甲的，商场8月底撤场，店没了押金2万也没退，花呗商家分期还有7期没还每期1333，哎
    > cause=business-failure{date 2024-08-31}; product=huabei; instalment.amount=1333.00; overdue.instalments=7?; loan.term=7?; cause=job-loss?
    我就想问一句，逾期11天，你们给我打了六十多个电话，把我手机打到没电，这算不算骚扰
    > overdue.duration=P11D; consequence=collection-calls; collection.frequency?
    弟弟偷拿我手机借的，借呗1万2全拿去打游戏充值了，他才15岁，我9月26号收到短信才知道，钱我肯定会想办法还但是能不能不要算利息
    > cause=fraud; product=jiebei; loan.principal=12000.00; request=waive-fees; undisputed=true?; balance=12000.00?
    外派非洲两年，国内的卡注销了扣不了款，回来一查征信上连着12个逾期，其实就欠260块钱的花呗，一回国6月2号马上还清了，银行现在不批我房贷
    > cause=other; product=huabei; consequence=credit-record; consequence=application-refused; payment.made=260.00{date 2024-06-02}; balance=260.00?; overdue.amount=260.00?; overdue.instalments?
    花呗账单日改了没通知我，以前是20号还，现在变成8号，我20号来还的时候说我已经逾期12天，罚息收了43.2
    > product=huabei; cause=terms-unclear; overdue.duration=P12D; fee.late=43.20; overdue.since=2024-10-08?; overdue.since=2024-09-08?; payment.made?
    这个月工资只发了六成，2900，房租1400一交就没剩多少，借呗1650的月供我只能拿出来600，求求高抬贵手
    > cause=income-drop; income.monthly=2900.00; expense.monthly=1400.00{for rent}; product=jiebei; instalment.amount=1650.00; request.monthly=600.00
    不是我不接电话，我上夜班白天睡觉，你们从早上8点打到中午12点一天十几个，换着号打，还骂我装死
    > consequence=collection-calls; consequence=abuse; collection.frequency=10{per day}
    投诉支付宝花呗乱收费！本人2024年1月到8月每月账单里都有一笔15.8元的“借款保障服务费”，八个月一共126.4元，从来没有同意过开通，要求全额退回并取消该服务
    > respondent=alipay; product=huabei; fee.other=15.80?; fee.other=126.40{for service}; cause=terms-unclear?; request=refund; consequence=unauthorised-debit?; evidence?
    我是帮我爸问的，他62了不会用手机，去年在村里被人忽悠刷脸办了网贷2万，人家拿走了钱，现在天天有人打电话到家里说要抓他去坐牢，老头吓得饭都吃不下
    > complainant.for?; cause=fraud; product=payday-loan; loan.principal=20000.00; loan.date=2023?; consequence=collection-calls; consequence=threats{of arrest}; consequence=distress?; consequence=third-party-contact?
    9月12号下午三点左右跟工号3345的客服通过电话，她说给我减免一半滞纳金（总共840），让我先还本金，我13号就把6000本金打过去了，到今天都没减，还在算
    > contact{date 2024-09-12, agent 3345}; fee.late=840.00; payment.made=6000.00{date 2024-09-13}; request=waive-fees?
    离职后社保断了，公积金也停了，现在靠送外卖一天挣一百来块，花呗最低还款每个月都还着呢从来没断过，为什么还说我违约要一次性收回全部1万7千3？
    > cause=job-loss; product=huabei; balance=17300.00; request=explanation; income.monthly?
    客服你好，我的诉求：1.停止给我公司前台打电话 2.免除9月份产生的违约金58.6元 3.剩余本金4,215.30元分6期归还
    > request=stop-third-party-contact{who employer}; request=waive-fees; fee.late=58.60; balance=4215.30; request=instalment-plan; request.months=6; consequence=third-party-contact?
    台风把我棚子掀了，200多只羊死了一半，农业银行的15万贷款10月1号到期还不上，信贷员让我借新还旧我不敢
    > cause=disaster; respondent=bank?; creditor?; product?; loan.principal=150000.00?; balance=150000.00?; overdue.amount=150000.00?; overdue.since=2024-10-01; contact?
    说实话我就是懒得看账单，以为绑了卡会自动扣，结果卡里没钱，两个月了都没发现，等看到的时候逾期71天，欠3,377块5，现在想一次还清，征信能不能撤销啊
    > cause=forgot?; cause=terms-unclear?; cause=planning?; overdue.duration=P71D; balance=3377.50?; overdue.amount=3377.50?; request=credit-correction; request=settlement?
    前天下午催收加了我女儿班主任的微信，在家长群里发我欠钱的截图，我女儿现在都不肯去上学了！！
    > consequence=third-party-contact{date 2024-10-18}; consequence=threats?; consequence=distress?; evidence?
    老板拖欠工资四个月 3月到6月都没发 我借呗4月9号起就还不了了 本金还剩2万1 滞纳金利息滚到2万6多 我要求按本金还
    > cause=income-drop; product=jiebei; overdue.since=2024-04-09; balance=21000.00?; balance=26000.00?; request=waive-fees
    哪有欠一千七罚六百八的道理，从2月欠到现在八个月，利率都超过LPR四倍了吧
    > balance=1700.00; fee.late=680.00; overdue.since=2024-02; overdue.duration=P8M
    中国信託的信貸，當初貸50萬7年，月繳7,214，利率5.8%，去年開始放無薪假薪水砍三成，今年5月那期之後就沒再繳，現在銀行要把債權賣給資產公司，我可以申請個別協商嗎？
    > loan.principal=500000.00; loan.term=P7Y; instalment.amount=7214.00; loan.rate=5.8; cause=income-drop; overdue.since=2024-05; request=instalment-plan; consequence=debt-sold?; respondent?; creditor?; product?
    借錢買機車分24期每期3,288，繳到第15期車被偷了，報案三聯單有，保險不賠，我真的不想再繳一台不存在的車
    > loan.term=24{unit instalment}; instalment.amount=3288.00; instalments.paid=15; evidence=police-report; cause?; contact?
    昨晚九點四十三分 0912開頭的號碼打來罵我「垃圾」，我有錄音。早上又打給我媽，我媽高血壓差點送醫
    > consequence=abuse{date 2024-10-19}; consequence=third-party-contact{who mother}; evidence=call-recording; consequence=collection-calls?
    LINE Pay 的先享後付，忘記繳一期1,050，滯納金收我300＋催收費200，有夠扯，客服寫信10/8回我說系統無法調整
    > cause=forgot; overdue.amount=1050.00?; instalment.amount=1050.00?; fee.late=300.00; fee.other=200.00?; fee.late=200.00?; contact=email{date 2024-10-08, outcome refused}; respondent?; product?
    我爸在洗腎一個禮拜三次，我媽中風臥床，請看護一個月32,000，我一個人薪水45,000，卡費真的只能先停，不是故意的啦
    > cause=medical{who father}; cause=medical{who mother}?; expense.monthly=32000.00{for care}; income.monthly=45000.00; product=credit-card
    分期付款買課程36,000元，業者10月1號倒閉了，課沒得上，融資公司還一直叫我繳每月1,500，這樣合理嗎我要停繳
    > loan.principal=36000.00; instalment.amount=1500.00; consequence=collection-calls?; cause?; request=stop-debit?; cause=business-failure?; cause=other?
    我不是不繳，我是上個月25號扣款失敗，帳戶裡有5,300只要扣4,980而已，銀行說是融資公司系統問題，現在給我一個遲繳紀錄要我怎麼辦房貸
    > cause=system-error{date 2024-09-25}; account.funds=5300.00; overdue.amount=4980.00; consequence=credit-record; overdue.since=2024-09-25?; request?; contact?; consequence=application-refused?
    我喺邦民借咗5萬，還咗14個月每個月2,350，而家都仲話要還36,000先清到，點計㗎？
    > loan.principal=50000.00; instalments.paid=14?; instalment.amount=2350.00; balance=36000.00; request=itemised-statement?; creditor?; respondent?; request=explanation?
    老公欠落嘅數關我咩事？我冇簽過任何擔保，但係啲收數佬就走嚟我返工間舖頭貼紙，日日影我相，我要報警喇
    > consequence=visit; consequence=third-party-contact?; consequence=threats?; cause?; contact?; consequence=collection-calls?
    信用卡欠咗八萬四，做緊IVA諗住分72期，但係有間財仔唔肯，日日打十幾次電話嚟，打到我阿媽心臟病發入咗醫院
    > product=credit-card; balance=84000.00; collection.frequency=10{per day}; consequence=collection-calls; request=instalment-plan?; request.months?; cause=medical?; consequence=third-party-contact?
    餐廳2月尾執笠，做散工得七八千一個月，卡數4萬6每個月min pay都要1,500，由6月開始冇找過，Citi話要call loan
    > cause=job-loss{date 2024-02-29}; income.monthly=7000.00; product=credit-card; balance=46000.00; overdue.since=2024-06; overdue.amount=1500.00?; instalment.amount=1500.00?; cause=business-failure?; expense.monthly?
    8月30號喺網上見到話信貸公司可以幫手清數，叫我先過6,800手續費，過咗數就搵唔到人，我報咗警，而家原本張卡仲爭緊22,000
    > cause=fraud; contact=police; balance=22000.00; fee.other=6800.00?; product=credit-card?; payment.made?
    我部手機4月份跌咗，換咗number，所以一直收唔到短訊提示，去到7月申請公屋驗資產先知有條逾期record，總共先至$389.5！
    > cause=other; consequence=credit-record; overdue.amount=389.50?; balance=389.50?
    7月16日我有打去熱線要求寬限到出糧先還，職員陳生應承咗話OK，點知19號就收到律師信，仲要收我$500律師費
    > contact=hotline{date 2024-07-16, agent 陳生, promised true}; consequence=legal-action{date 2024-07-19}; fee.other=500.00?; fee.late=500.00?; request=extension?
    唔好再打俾我老細啦！我10月尾出糧就即刻還$3,000，之後每個月還$2,000，總數13,000分6個月清，得唔得？
    > request=stop-third-party-contact{who employer}; request.monthly=2000.00; balance=13000.00; request.months=6; request=instalment-plan; request.start=2024-10-31?; consequence=third-party-contact?; payment.made?; request.monthly=3000.00?
    """)
}
