extension Complaints {
  /// As people post, on the mainland, in Taiwan and in Hong Kong; read for the first time with an F1 of .79.
  static let firstPosts = Complaints(
    """
    姐妹们我真的要崩溃了，花呗逾期才5天啊，今天早上催收就把电话打到我婆婆那里去了，我婆婆现在问我是不是在外面赌钱。我就欠了2300块钱，又不是不还！
    > product=huabei; overdue.duration=P5D; consequence=third-party-contact{who family, date 2024-10-20}; balance=2300.00; consequence=collection-calls?; consequence=distress?; overdue.amount=2300.00?
    工地上干了大半年老板跑路了，工钱一分没拿到，借呗每个月要还1860，从7月开始就断了，到现在连本带利系统显示要还23450。打95188客服，机器人绕了半天转人工，人工说没有权限
    > cause=income-drop?; cause=job-loss?; cause=business-failure?; product=jiebei; instalment.amount=1860.00; overdue.since=2024-07; balance=23450.00; contact=hotline{outcome refused}
    在网商贷借了8万做服装，去年生意还行，今年一直亏，店9月底关了。现在还欠5万2，一个月要还四千六，实在是拿不出来，想问能不能分36期慢慢还
    > product=wangshangdai; loan.principal=80000.00; cause=business-failure{date 2024-09-30}; balance=52000.00; instalment.amount=4600.00; request=instalment-plan; request.months=36
    9月18号我给客服打电话说好了延期一个月，客服小李工号8807答应得好好的，还说不会上征信，结果10月3号照样给我扣了微信零钱通里的460块钱，征信上也显示逾期了，这不是骗人吗
    > contact=hotline{date 2024-09-18, agent 8807, promised true}; consequence=unauthorised-debit{date 2024-10-03}; consequence=credit-record; request=extension?; payment.made=460.00{date 2024-10-03}?; contact=phone?
    我爸去年12月查出肺癌晚期，前前后后花了三十多万，花呗借呗全用上了，今年5月人还是走了。到现在花呗欠1万1，借呗欠4万7，每个月工资就5200还要交1500房租
    > cause=medical{who father, as illness}; cause=family; product=huabei; product=jiebei; balance=11000.00{of huabei}; balance=47000.00{of jiebei}; income.monthly=5200.00; expense.monthly=1500.00{for rent}
    本人于2023年11月6日在借呗平台借款30000元，期限12个月，年利率14.6%，前六期均正常还款。后因单位裁员，自2024年6月6日起未能按时还款。截至今日平台显示应还本金16200元，罚息1130.45元。
    > loan.date=2023-11-06; product=jiebei; loan.principal=30000.00; loan.term=P12M; loan.rate=14.6{per year}; instalments.paid=6{on-time true}; cause=job-loss; overdue.since=2024-06-06; fee.late=1130.45; balance=16200.00?; overdue.amount=16200.00?
    借款的人根本不是我！我身份证前年丢过，上个月去买车做贷款才知道名下有一笔花呗分期8900块逾期半年了，我连支付宝都没绑过那个手机号
    > cause=fraud; product=huabei; overdue.duration=P6M; balance=8900.00?; loan.principal=8900.00?; overdue.amount=8900.00?; consequence=credit-record?
    天天打天天打 早上7点多就开始 一直到晚上九点多 昨天数了下一共31个电话 手机都不敢开声音 孩子才八个月大被吵醒好几次
    > collection.frequency=31{per day}; consequence=collection-calls; consequence=distress?
    催收的给我发短信说明天要带人到我老家村委会去贴公告，我爸妈都70多了，有心脏病，出了事谁负责？？
    > consequence=threats{of visit}; consequence=threats{of exposure}?; evidence=sms?
    谁懂啊，卡里明明存了2000，花呗账单1876.5，系统愣是没扣成功，第二天显示我逾期还收了我1块多的违约金，钱不多但是征信花了啊
    > account.funds=2000.00; product=huabei; cause=system-error; consequence=late-fees; consequence=credit-record; overdue.amount=1876.50?; instalment.amount=1876.50?; balance=1876.50?; fee.late=1.00?
    微粒贷3万，借呗5万，白条1万2，信用卡两张加起来7万多，一个月光还款就要1万出头，工资6800，你们说怎么还？已经全面逾期两个月了
    > product=weilidai; product=jiebei; product=baitiao; product=credit-card; balance=30000.00{of weilidai}; balance=50000.00{of jiebei}; balance=12000.00{of baitiao}; balance=70000.00{of credit-card}; income.monthly=6800.00; overdue.duration=P2M; instalment.amount=10000.00?; expense.monthly=10000.00?
    我没逾期过一次好吧，最近半年天天有人打电话来问我同学的下落，说他欠了钱留了我的号码，我跟他早没联系了，请不要再给我打电话了
    > request=stop-harassment?; request=stop-third-party-contact?; consequence=third-party-contact?; consequence=collection-calls?
    我对象怀孕七个月了，催收昨晚十点半给她打电话骂她，她气得肚子疼，连夜去的医院。我要投诉，要求赔礼道歉，并且不准再联系我家里人
    > consequence=third-party-contact{who spouse, date 2024-10-19}; consequence=abuse; request=apology; request=stop-third-party-contact{who family}; cause?
    说来惭愧，疫情那两年开小饭馆赔进去二十多万，后来跑外卖，8月送餐路上摔断了锁骨，在家躺了两个月没收入，借呗这才断的供。现在恢复得差不多了，下个月15号能重新跑单，就想求你们缓两个月
    > cause=medical{as injury, date 2024-08}; product=jiebei; request=extension; request.start=2024-11-15?; cause=business-failure?; request.months=2?
    公司9.10通知我不用来了，赔偿金到现在没给，找劳动仲裁还要等到12月。花呗这个月该还3,215.8，最低还款都要320，账户里现在就剩180块。
    > cause=job-loss{date 2024-09-10}; product=huabei; overdue.amount=3215.80?; instalment.amount=3215.80?; balance=3215.80?; account.funds=180.00
    客服态度倒是挺好，就是什么都解决不了，问了三次，三次三个说法，第一次8月2号说可以分期，第二次9月6号说要先还一半，第三次上周五直接说不行
    > contact{date 2024-08-02}; contact{date 2024-09-06}; contact{date 2024-10-11, outcome refused}; request=instalment-plan?
    我就借了1万，合同写的1万，到账8500，说是先扣1500的服务费，12期每期还1120，我算了下一年还13440，这利息合法吗？
    > loan.principal=10000.00; loan.received=8500.00; fee.other=1500.00{for service}; loan.term=12{unit instalment}; instalment.amount=1120.00; balance=13440.00?
    去年离婚后一个人带俩娃，前夫抚养费一分不给，超市上班一个月3400，房租900，幼儿园1100，小的奶粉又要六七百……花呗4500拖了3个月了，求求了不要再打我妈电话了
    > cause=family; income.monthly=3400.00; expense.monthly=900.00{for rent}; expense.monthly=1100.00; expense.monthly=600.00; product=huabei; overdue.amount=4500.00?; balance=4500.00?; overdue.duration=P3M; consequence=third-party-contact{who mother}?; request=stop-third-party-contact{who mother}
    银保监会电话12378打了，9月29号登记的，编号是YH20240929117，说15个工作日内回复，今天都20号了也没人理
    > contact=12378{date 2024-09-29, reference YH20240929117, outcome no-reply}; reply.within?
    短信说要起诉我，还发了个什么"律师函"图片，连律所名字都没有。我问要立案号也给不出来。我不怕起诉，我只要求把账单明细给我看看，2万1的本金怎么就变成3万4了
    > consequence=threats{of suit}; consequence=legal-action; request=itemised-statement; loan.principal=21000.00; balance=34000.00; contact?; evidence=sms?; evidence=letter?
    我欠京东白条6千2，逾期47天，昨天下午有两个男的跑到我租的房子敲门，我不在，问我室友我几点回来，还往门缝里塞了张名片
    > product=baitiao; overdue.duration=P47D; consequence=visit{date 2024-10-19, part afternoon}; consequence=third-party-contact; balance=6200.00?; overdue.amount=6200.00?
    6月份突然把我的花呗额度从1万2降到500，信用购直接关了，我一直都是按时还的从没有逾期，麻烦给个说法，到底什么原因？
    > product=huabei; product=xinyonggou?; consequence=account-limited{date 2024-06}; request=explanation
    手术做完还在恢复期，每天吃药，医生让休三个月，公司给的病假工资只有一千八。花呗从8/20开始没还，一共欠5,432。有出院小结和诊断证明可以提供
    > cause=medical{as surgery}; income.monthly=1800.00; product=huabei; overdue.since=2024-08-20; balance=5432.00; evidence=medical-record; cause=income-drop?; expense.monthly?
    钱我认，但不能这么算！本金剩18600我一分不少还，违约金7百多、罚息1400多都是你们拖着不给我办理造成的，我从5月就开始申请了
    > undisputed=18600.00; balance=18600.00?; fee.late=700.00; fee.late=1400.00; request=waive-fees?; undisputed=true?; contact?
    我老婆大出血进了ICU，一天一万多，我把能借的都借了，还款日是每月22号，7月22号那期没还上，催收8月1号就爆通讯录了，我老板我丈母娘全知道了
    > cause=medical{who spouse}; overdue.since=2024-07-22; consequence=third-party-contact{who employer}; consequence=third-party-contact{who family}; consequence=third-party-contact{who contacts}?
    我有錢不還我承認是我不對啦，但是你們收我違約金收到第4個月，一次1200是怎樣，合約上明明寫最多收3期。我9月底已經先繳了8000，剩下的兩萬四可以讓我分6個月繳清嗎？
    > fee.late=1200.00; payment.made=8000.00{date 2024-09-30}; balance=24000.00; request=instalment-plan; request.months=6; undisputed=24000.00?; undisputed=true?
    卡循真的會死人，本來刷了6萬，繳最低繳了兩年多，現在帳單還有7萬3，利率15%，我上個月被公司資遣，連最低2800都繳不出來，打去銀行0800說只能去前置協商
    > product=credit-card?; balance=73000.00; loan.rate=15; cause=job-loss{date 2024-09}; contact=hotline; loan.principal=60000.00?; evidence=bill?
    我媽幫人作保，對方跑了，現在融資公司每天打到我媽公司，還說要來家裡坐坐。我媽62歲了血壓又高，拜託不要這樣逼人好嗎
    > consequence=third-party-contact?; consequence=threats{of visit}; consequence=collection-calls; complainant.for?
    車貸遲繳3天就打電話來說要拖車，遲繳罰金一天300，我說8號領薪水就匯，對方直接掛我電話。通話有錄音。
    > overdue.duration=P3D; fee.late=300.00; consequence=threats; consequence=collection-calls; evidence=call-recording; contact?; product?
    上禮拜五去聯徵查才知道被註記遲繳，可是我6/12就把18,500全部繳清了，有匯款收據，請你們去更正信用紀錄並開清償證明給我
    > consequence=credit-record; payment.made=18500.00{date 2024-06-12}; evidence=repayment-record; request=credit-correction; request=clearance-letter; evidence=credit-report?
    我跟裕富借20萬分48期，一期5,790，繳了19期，今年三月工廠歇業就斷了，現在一次要我還清17萬多，我哪裡來的錢
    > creditor?; respondent?; loan.principal=200000.00; loan.term=48{unit instalment}; instalment.amount=5790.00; instalments.paid=19; cause=job-loss?; cause=business-failure?; cause=income-drop?; overdue.since=2024-03; balance=170000.00
    朋友叫我幫手出糧戶口過數，點知佢攞咗我身份證去財仔借咗8萬，我成份人都癲咗，報咗警，警署編號YL24006132，但係收數佬日日都嚟拍門
    > cause=fraud; contact=police{reference YL24006132}; consequence=visit; balance=80000.00?; loan.principal=80000.00?; consequence=collection-calls?
    我卡數連利息爭緊十一萬幾，上個月俾人裁咗，搵緊工，想問銀行可唔可以停息分60期還？家用每個月要俾六千，租又要七千二
    > product=credit-card; balance=110000.00; cause=job-loss{date 2024-09}; request=instalment-plan; request.months=60; expense.monthly=6000.00; expense.monthly=7200.00{for rent}; request=waive-fees?; request=extension?
    尋晚11點幾有個男人打嚟話係追數公司，話如果聽日唔還5000就上我公司派傳單，我上司今朝已經收到佢電話
    > consequence=collection-calls{date 2024-10-19}; consequence=threats{of exposure}; consequence=third-party-contact{who employer, date 2024-10-20}; overdue.amount=5000.00?; balance=5000.00?; consequence=threats{of visit}?
    借咗3萬5分24個月，月供2,080，APR寫39%，上月老豆爆血管入咗ICU，我請無薪假照顧佢，9月15號嗰期俾唔到
    > loan.principal=35000.00; loan.term=P24M; instalment.amount=2080.00; loan.rate=39; cause=medical{who father, date 2024-09}; overdue.since=2024-09-15; cause=income-drop?
    呢張卡我2022年已經cut咗，而家話我爭年費880連罰款合共1,460，我冇收過任何月結單，唔該幫我查清楚同埋取消啲收費
    > fee.late=1460.00?; balance=1460.00; fee.other=880.00; request=waive-fees; request=explanation?; product=credit-card?
    服了，借呗提前还清还要收我违约金？我10月12号一次性还了14,300，账单里多出来一笔286元的"提前还款手续费"，要求退给我
    > product=jiebei; payment.made=14300.00{date 2024-10-12}; fee.other=286.00?; fee.late=286.00?; request=refund; evidence=bill?
    俺们村里种蒜的，今年蒜价掉到一块二，加上6月那场大雹子全砸了，赔了四万多。网商贷6万8月15号到期，一下子拿不出来，农商行那边也欠着3万
    > cause=disaster; product=wangshangdai; loan.principal=60000.00?; balance=60000.00{of wangshangdai}?; overdue.since=2024-08-15; cause=business-failure?; cause=income-drop?; balance=30000.00?; overdue.amount=60000.00?; creditor?; respondent?
    我自己忘了还，出差在外面手机丢了，25号的账单28号才补上，就晚了三天，2650全额还的，能不能别上征信
    > cause=forgot; payment.made=2650.00; overdue.duration=P3D; request=credit-correction; overdue.since=2024-09-25?; cause=other?
    三期没还，每期912，你们算算2736块钱，加上乱七八糟的费用你们跟我要3900？多的1164是哪来的？麻烦出个明细
    > overdue.instalments=3; instalment.amount=912.00; overdue.amount=2736.00; balance=3900.00; request=itemised-statement; fee.late=1164.00?
    """)
}
