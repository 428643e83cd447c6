extension Complaints {
  /// As people in Taiwan and Hong Kong write.
  static let traditional = Complaints(
    """
    我借唄借了5萬，分12期，每期4,580，繳到第8期都準時。6月10號那期開始就繳不出來了，現在系統說要還19,800，裡面罰息1,460。
    > product=jiebei; loan.principal=50000.00; loan.term=12{unit instalment}; instalment.amount=4580.00; instalments.paid=8{on-time true}; overdue.since=2024-06-10; balance=19800.00; fee.late=1460.00
    我欠咗借唄萬二蚊，拖咗兩個月，佢哋日日打嚟，仲打去我老闆度。我唔係唔還，係份工冇咗啫。
    > product=jiebei; balance=12000.00; overdue.duration=P2M; consequence=collection-calls{per day}; consequence=third-party-contact{who employer}; cause=job-loss
    阿媽成日鬧我亂使錢，但我真係冇亂使，啲錢全部用嚟交租。而家逾期三個幾月，爭廿三千蚊。
    > overdue.duration=P3M; balance=23000.00
    信用卡循環利息太高，帳單上利息就收了3,215元，違約金還有1,200元，我每個月薪水才32,000。
    > product=credit-card; interest.charged=3215.00; fee.late=1200.00; income.monthly=32000.00; evidence=bill?
    公司7月底收掉，老闆跑路，我兩個月薪水沒領到。花唄從8月9號那期開始沒繳，每期1,850，到現在三期。
    > cause=job-loss{date 2024-07-31}; product=huabei; overdue.since=2024-08-09; instalment.amount=1850.00; overdue.instalments=3; cause=business-failure?
    我有打過客服電話，9/20那次，小姐姓林，說主管會回電，結果到今天都沒消息。
    > contact=hotline{date 2024-09-20, agent 林, outcome no-reply}
    借了30萬，實拿只有26萬4，對方說開辦費和手續費一共扣3萬6，這合理嗎？
    > loan.principal=300000.00; loan.received=264000.00; fee.other=36000.00
    催收昨天晚上十點半還打來，講話超難聽，罵我三字經，說要來我家潑漆。我有錄音。
    > consequence=collection-calls{date 2024-10-19, time T22:30}; consequence=abuse; consequence=threats; evidence=call-recording
    我弟借的，不是我借的，他們一天打我十五通電話是怎樣？我要求不要再打給我。
    > collection.frequency=15{unit call, per day}; consequence=collection-calls; request=stop-harassment; request=stop-third-party-contact?
    我想把剩下的86,400分24期，一期3,600，從11月10號開始繳，違約金5,300請幫我免掉。
    > request.months=24; request.monthly=3600.00; request.start=2024-11-10; request=waive-fees; fee.late=5300.00; balance=86400.00?; request=instalment-plan; undisputed?
    老公肝癌第三期，標靶藥一個月要四萬八，家裡只剩我一份三萬五的薪水，貸款實在繳不出來
    > cause=medical{who spouse, as illness}; expense.monthly=48000.00{for medicine}; income.monthly=35000.00
    我不是沒還，我8月繳了2,000，9月繳了2,000，10月3號又繳了1,500，你們系統怎麼都沒入帳
    > payment.made=2000.00{date 2024-08}; payment.made=2000.00{date 2024-09}; payment.made=1500.00{date 2024-10-03}; cause=system-error?
    借款契約是民國113年1月5日簽的，本金12萬，年利率15.8%，分36期，逾期違約金每期300元。
    > loan.date=2024-01-05; loan.principal=120000.00; loan.rate=15.8{per year}; loan.term=36{unit instalment}; fee.late=300.00?; evidence?
    朋友說可以找代辦幫我協商，收兩萬，我沒有找。我自己還得起，每個月可以還4,000。
    > request.monthly=4000.00; request=instalment-plan?
    佢哋話會告我，又話會搵人上嚟我屋企，我阿爸有心臟病，俾佢哋嚇到入咗醫院。
    > consequence=threats{of suit}; consequence=threats{of visit}
    催收打去我國中老師那裡，老師都跑來問我是不是被詐騙，丟臉死了。請不要再聯絡通訊錄裡的人！
    > consequence=third-party-contact; request=stop-third-party-contact{who contacts}; consequence=collection-calls?
    我要的是明細啦，本金多少利息多少違約金多少，問了三次客服都說要再查，最後一次是10月9號線上客服
    > request=itemised-statement; contact=online-chat{date 2024-10-09}
    我欠玉山信用卡87,532元，欠台新信貸15萬3，兩邊加起來24萬多。玉山是5月開始沒繳，台新是7月開始。
    > product=credit-card; balance=87532.00; balance=153000.00; balance=240000.00?; overdue.since=2024-05; overdue.since=2024-07; respondent?; product?
    之前每期都有準時繳，繳了14期共28,000。不是14期，應該是15期30,000才對。
    > instalments.paid=15{on-time true}; payment.made=30000.00?
    他們寄存證信函來了，10月7號收到的，說十天內不還清9萬2就要聲請支付命令。
    > consequence=legal-action{date 2024-10-07}; balance=92000.00; consequence=threats{of suit}?; overdue.amount?
    我同佢哋講過可以每個月還八百蚊，佢哋話唔得，要一次過還清五千六。
    > contact{outcome refused}; request.monthly=800.00; balance=5600.00; request=instalment-plan?
    借唄欠1萬8花唄欠4千5，兩個都是今年7月開始沒還的
    > product=jiebei; product=huabei; balance=18000.00{of jiebei}; balance=4500.00{of huabei}; overdue.since=2024-07
    房東漲租，房租從12,000變15,000，我月薪才31,000，還要給爸媽6,000孝親費，根本不夠繳。
    > expense.monthly=15000.00{for rent}; income.monthly=31000.00; expense.monthly=6000.00
    我是幫我阿嬤寫的，她不識字，被人騙去辦了分期買淨水器，總價39,800，一期要繳1,990，已經繳了4期。
    > complainant.for{who family}; cause=fraud; loan.principal=39800.00; instalment.amount=1990.00; instalments.paid=4
    車禍骨折住院兩個禮拜，請了三個月的假沒薪水，6月開始帳單就沒辦法繳。有診斷證明書。
    > cause=medical{as injury}; overdue.since=2024-06; evidence=medical-record; cause=income-drop?
    聯徵被註記了啦，房貸被銀行打槍。明明我只慢繳2天，9月25號要繳我27號就繳了3,344元。
    > consequence=credit-record; consequence=application-refused{by bank, name mortgage}; payment.made=3344.00{date 2024-09-27}; overdue.duration=P2D; overdue.since=2024-09-25
    他們自己扣款失敗，我戶頭裡明明有2萬多，那天要扣的是6,780。這不是我的錯吧！
    > cause=system-error; account.funds=20000.00{approximate true}; overdue.amount=6780.00
    我沒有說不還，只是想延後兩個月。老闆說11月會補發薪水。
    > request=extension; cause=income-drop?
    違約金不是800是400，我看錯了。本金6,000沒錯。
    > fee.late=400.00; loan.principal=6000.00?
    一期3千2，我繳了9期，第10期跟第11期沒繳，下禮拜又要扣第12期。
    > instalment.amount=3200.00; instalments.paid=9; overdue.instalments=2
    我在蝦皮買東西用先買後付，欠1,580元逾期19天，結果被加收滯納金300元，比例也太誇張
    > product=other?; balance=1580.00?; overdue.amount=1580.00?; overdue.duration=P19D; fee.late=300.00
    攤還表上寫月付4,166，年息16%，但他們每個月都扣我4,566，多的400說是帳管費，我根本沒同意。請退還我多扣的錢。
    > instalment.amount=4166.00; loan.rate=16{per year}; fee.other=400.00; request=refund; instalment.amount=4566.00?; consequence=unauthorised-debit?
    如果可以免利息的話，我一次還清本金1萬5。
    > request=waive-fees?; request=settlement{amount 15000.00}?; balance=15000.00?; loan.principal=15000.00?
    客服說系統沒有問題是我餘額不足，但我的截圖顯示那天餘額有8,800
    > account.funds=8800.00; contact?; evidence=screenshot
    被公司放無薪假放到現在，月領一萬六，之前一個月有三萬四。房租就要一萬了。
    > cause=income-drop; income.monthly=16000.00; expense.monthly=10000.00{for rent}
    我上禮拜三有寫信到客服信箱，10/18收到回信說無法減免。
    > contact=email{date 2024-10-09, outcome refused}; reply?
    借錢原因是付我爸的看護費，一個月38,000。我爸5月走了，現在欠款餘額是73,200，想分36期慢慢還。
    > expense.monthly=38000.00{for care}?; cause=family; balance=73200.00; request=instalment-plan; request.months=36; cause=medical?
    我要投訴支付寶，請在10天內回覆。我叫王怡君，信箱 yichun.wang@example.tw，手機0912-345-678
    > respondent=alipay; reply.within=P10D; complainant.name=王怡君; complainant.email=yichun.wang@example.tw; complainant.phone=0912345678
    利息從萬三漲到萬五都沒通知，6月之後我的利息一個月多了快200塊
    > loan.rate=0.05; loan.rate=0.03?
    債權被賣給資產管理公司，新公司叫中租迪和，說我連本帶利欠26萬8，當初我才借18萬。
    > consequence=debt-sold; creditor=中租迪和; balance=268000.00; loan.principal=180000.00
    我真係好攰，每日瞓唔到。欠落嗰三萬蚊我會還，俾多半年時間我得唔得？
    > consequence=distress; balance=30000.00; request=extension; undisputed?
    花唄額度被降成0，8月31號還清2,300之後就不能用了，我每次都準時還啊
    > product=huabei; consequence=account-limited; payment.made=2300.00{date 2024-08-31}
    收到簡訊說我逾期53天欠9,321，可是我查app只有逾期23天，金額是8,321
    > overdue.duration=P23D; overdue.amount=8321.00?; balance=8321.00?; evidence=sms?
    家裡淹水，攤子整個泡爛，7/25凱米颱風那天。損失大概十五萬，所以8月起就沒辦法繳車貸和信貸了。
    > cause=disaster{date 2024-07-25}; overdue.since=2024-08; product?
    我已經申請債務協商，每月還7,500分60期，利率5%，但催收還是一直打，上禮拜打了四十幾通。
    > request.monthly=7500.00; request.months=60; loan.rate=5; consequence=collection-calls; collection.frequency=40{unit call}; request=instalment-plan; contact?
    不用還我錢沒關係，但請把我的信用紀錄改回來，再給我一張清償證明。
    > request=credit-correction; request=clearance-letter
    學貸加卡債總共41萬，我爸媽不知道。一個月要還1萬1，我打工只有2萬3。
    > balance=410000.00; instalment.amount=11000.00; income.monthly=23000.00; product=credit-card?; expense?
    他們扣走我戶頭裡的薪水29,500，只留500塊給我，我孩子的午餐費都沒了
    > consequence=unauthorised-debit; account.funds=500.00?; payment.made=29500.00?
    已經結清了還在催！10月2號全部還完共12,873元，有轉帳截圖，客服也確認過。請馬上停止催收。
    > payment.made=12873.00{date 2024-10-02}; evidence=repayment-record; evidence=screenshot{of repayment-record}; consequence=collection-calls; request=stop-harassment; contact?
    合約上面寫提前清償違約金是剩餘本金3%，我剩5萬就被收1,500，請問可以免嗎
    > fee.late=1500.00?; fee.other=1500.00?; balance=50000.00; request=waive-fees
    當初業務說每萬元日息3元，沒說要收5,000的徵信費。撥款8萬，實際進帳只有7萬5。
    > loan.rate=0.03{per day}?; fee.other=5000.00; loan.principal=80000.00; loan.received=75000.00
    我老婆上個月生了老二，剖腹產自費花了9萬，信用卡才會繳不出最低應繳4,210。
    > cause=family{date 2024-09}; product=credit-card; overdue.amount=4210.00
    佢收咗我$450逾期費，但我明明喺到期日前一日已經過咗數$2,380，銀行都有紀錄
    > fee.late=450.00; payment.made=2380.00; evidence=bank-statement?; evidence=repayment-record?
    還有2萬7沒繳，10月底以前我能先付5,000，剩下的希望明年2月領年終再付。
    > balance=27000.00; request=extension?; request.start=2025-02?; request=instalment-plan?
    客服劉小姐9月3號答應讓我分6期，結果合約寄來變12期而且還要加收手續費1,899
    > contact=unknown{date 2024-09-03, agent 劉, outcome promised}; fee.other=1899.00; contact?
    第二天我就打去問，他們說系統更新，要等7個工作天。那是10月4號的事。
    > contact{date 2024-10-04}; cause=system-error?
    我每期都是轉帳給業務員陳先生，3月4月5月各2,750，結果他沒幫我繳，現在變成我逾期三期
    > payment.made=2750.00; overdue.instalments=3; cause=fraud?
    花唄逾期利息每天0.05%，逾期88天，4,200元算下來應該是184.8，他們卻收我260。
    > product=huabei; fee.rate=0.05{per day}; overdue.duration=P88D; overdue.amount=4200.00; fee.late=260.00
    我想問一下，如果我只還得起本金，利息可以不用還嗎？本金還有6萬2。
    > request=waive-fees; balance=62000.00; request=settlement?
    老實講我就是忘記繳了，出國玩回來才發現。欠3,050，已經補繳了，滯納金50也繳了。
    > cause=forgot; overdue.amount=3050.00; fee.late=50.00; payment.made=3050.00?; payment.made?; product?
    去年九月跟借唄借了8萬，分24期，一期大概4,060，繳了十三期，從上上個月20號開始沒繳。
    > product=jiebei; loan.date=2023-09; loan.principal=80000.00; loan.term=24{unit instalment}; instalment.amount=4060.00{approximate true}; instalments.paid=13; overdue.since=2024-08-20
    我畀財務公司追數追到癲，借咗三萬，畀咗四萬幾都未還清，仲話我爭佢兩萬八。
    > loan.principal=30000.00; payment.made=40000.00{approximate true}; balance=28000.00; consequence=collection-calls?
    被詐騙集團騙去網銀，他們用我的名字貸了35萬，我有報案三聯單。
    > cause=fraud; loan.principal=350000.00; evidence=police-report; contact=police?
    老闆欠薪兩個月，我九月的卡費9,876就沒辦法付，只繳了最低2,000。
    > cause=income-drop; product=credit-card; overdue.amount=9876.00; payment.made=2000.00
    我要申請展延三個月，從11月到明年1月先不用繳，利息照付沒關係。
    > request=extension; request.start=2024-11?
    10/2跟10/9各打了一次客服，第一次說會回電，第二次直接掛我電話
    > contact=hotline{date 2024-10-02}; contact=hotline{date 2024-10-09}
    銀行寄來的帳單本金58,300、利息2,117、違約金900，總共61,317，最後繳款日是10月5日
    > balance=61317.00; interest.charged=2117.00; fee.late=900.00; loan.principal=58300.00?; overdue.since=2024-10-05?; evidence?
    我細佬借嘅錢，關我咩事？日日打嚟我公司，同事個個都知。
    > consequence=third-party-contact; consequence=collection-calls?
    屋企老豆中風，請咗半年假，份糧得返六成，而家一個月得九千幾蚊，租都要六千。
    > cause=medical{who father}; income.monthly=9000.00; expense.monthly=6000.00{for rent}; cause=income-drop?
    明明寫年利率9.8%，算下來總費用年百分率要16.7%，開辦費還先扣8,000
    > loan.rate=9.8{per year}; loan.rate=16.7?; fee.other=8000.00
    我8/15、9/15兩期各5,210沒繳，10/15那期有繳
    > overdue.instalments=2; instalment.amount=5210.00?; overdue.amount=5210.00?; overdue.since=2024-08-15; payment.made?; instalments.paid?
    不是我不繳，是你們的虛擬帳號失效，轉了三次都退回來，每次6,300
    > cause=system-error; overdue.amount=6300.00?; instalment.amount=6300.00?
    請於15日內書面回覆。投訴人：林志明，0922-333-444
    > reply.within=P15D; complainant.name=林志明; complainant.phone=0922333444
    你們催收公司的人9月28日跑到我爸媽家，貼了一張欠債還錢的紙在門口，監視器都有拍到
    > consequence=visit{date 2024-09-28}; consequence=third-party-contact?; evidence?; consequence?
    我每月勞保年金17,500，房租8,000，洗腎交通費3,000，一個月最多還2,000
    > income.monthly=17500.00; expense.monthly=8000.00{for rent}; expense.monthly=3000.00{for transport}; request.monthly=2000.00; request=instalment-plan; cause=medical?
    欠款餘額是多少我自己都搞不清楚，app寫43,200，簡訊寫45,900
    > balance=43200.00?; balance=45900.00?; evidence?
    上個月被公司裁了，資遣費只拿到5萬，全拿去付房貸了。信貸一期7,800已經兩期沒付。
    > cause=job-loss{date 2024-09}; instalment.amount=7800.00; overdue.instalments=2; product=consumer-loan?
    借錢給我的是和潤，車貸52萬，繳了18期，每期11,960，第19期開始繳不出來
    > creditor?; respondent?; loan.principal=520000.00; instalments.paid=18; instalment.amount=11960.00; product?
    我9月30日已清償全部88,015元，10月8日聯徵還是顯示逾期，請更正並給我清償證明
    > payment.made=88015.00{date 2024-09-30}; consequence=credit-record; request=credit-correction; request=clearance-letter
    你哋收咗我兩次錢！10月1號同10月3號各過咗$1,850，請退番一次畀我
    > payment.made=1850.00?; payment.made=1850.00?; request=refund; cause=system-error?; consequence=unauthorised-debit?
    如果我爸沒生病，我怎麼會去借。他8月開刀花了22萬，健保不給付的自費就15萬
    > cause=medical{who father, as surgery, date 2024-08}
    我跟銀行談好每月還5,000，共60期，利率6%，9月第一期我有準時繳
    > request.monthly=5000.00?; instalment.amount=5000.00?; loan.rate=6?; request.months=60?; loan.term=60?; payment.made?; contact?; instalments.paid?; request?
    聽說別人打消保官有用，我還沒打。我花唄逾期47天，欠3,999。
    > product=huabei; overdue.duration=P47D; balance=3999.00
    他罵我「窮鬼、不要臉」還問候我媽，時間是10月15日晚上9點12分
    > consequence=abuse{date 2024-10-15, time T21:12}
    我想先還本金12,000，違約金1,500跟利息800請全部免除
    > request=waive-fees; fee.late=1500.00; interest.charged=800.00; loan.principal=12000.00?; request=settlement?; balance?
    剛生完小孩在坐月子，育嬰假津貼一個月才19,200，奶粉尿布就要6,000
    > cause=family; income.monthly=19200.00; expense.monthly=6000.00
    帳戶被列警示戶，裡面的2萬4領不出來，所以花唄10月9號那期繳不了
    > consequence=account-limited; account.funds=24000.00; product=huabei; overdue.since=2024-10-09; cause=other?
    當初講好零利率，結果帳單多一筆「分期手續費」2,388，客服說是合約寫的
    > fee.other=2388.00{for service}; contact?; cause=terms-unclear?
    我已經還咗萬五蚊，仲爭九千三，佢哋要我即刻俾晒
    > payment.made=15000.00; balance=9300.00
    法院10月11日寄來支付命令，說我欠126,550加年息16%，我只承認欠8萬
    > consequence=legal-action{date 2024-10-11, by court}; balance=126550.00?; undisputed=80000.00; loan.rate=16?; fee.rate?
    房東把房子賣了我要搬家，押金跟搬家費就花了4萬，7月的帳單12,340才會拖到現在
    > overdue.amount=12340.00; overdue.since=2024-07; cause?
    業務說繳滿6期就可以提前還清免違約金，我繳滿7期了還跟我收6,500
    > instalments.paid=7; fee.late=6500.00?; fee.other=6500.00?; cause?; contact?
    我老婆的電話、我岳母的電話、我公司總機全部都被打過
    > consequence=third-party-contact{who spouse}; consequence=third-party-contact?
    收入證明跟在職證明我都可以提供，薪轉帳戶明細也有
    > evidence=income-proof; evidence=bank-statement
    兩邊都逾期：花唄4,300從7/10開始，借唄15,000從8/1開始
    > product=huabei; product=jiebei; balance=4300.00{of huabei}; balance=15000.00{of jiebei}; overdue.since=2024-07-10{of huabei}; overdue.since=2024-08-01{of jiebei}
    我沒收到任何通知就被強制扣款7,700，戶頭剩112元
    > consequence=unauthorised-debit; account.funds=112.00?
    我媽幫我付了兩期，所以現在只差三期，總共9,150
    > overdue.instalments=3; overdue.amount=9150.00?; balance=9150.00?; instalments.paid?
    我去年颱風淹水申請過一次寬限，今年是因為地震房子裂了，不是故意不繳
    > cause=disaster
    前年十月跟銀行辦信貸40萬，分84期，一期5,600，今年5月8號那期起沒有能力繳，連本帶利現在要還31萬6，其中違約金2,180。
    > product=consumer-loan; loan.date=2022-10; loan.principal=400000.00; loan.term=84{unit instalment}; instalment.amount=5600.00; overdue.since=2024-05-08; balance=316000.00; fee.late=2180.00
    上個月信用卡帳單23,500我只繳了最低，銀行還是註記我遲繳，我要求更正
    > product=credit-card; consequence=credit-record; request=credit-correction; overdue.amount=23500.00?; payment.made?
    我哋間廠八月執咗，我冇晒收入，借唄萬六蚊拖到而家兩個月
    > cause=job-loss{date 2024-08}; product=jiebei; balance=16000.00; overdue.duration=P2M; cause=income-drop?
    催收一天打二十幾通，10月12號還打到我女兒學校，老師都在問
    > collection.frequency=20{per day}; consequence=collection-calls; consequence=third-party-contact{date 2024-10-12}
    已於10月11日繳清逾期的12,886元，請撤銷聯徵註記，並退還多收的違約金460元
    > payment.made=12886.00{date 2024-10-11}; request=credit-correction; request=refund{amount 460.00}; fee.late=460.00; consequence=credit-record?; overdue.amount?
    月薪三萬八，房租一萬三，孝親費一萬，最多每個月還六千
    > income.monthly=38000.00; expense.monthly=13000.00{for rent}; expense.monthly=10000.00; request.monthly=6000.00; request=instalment-plan
    打了三次客服專線都說沒有權限，最後一次是9月30號，叫我等五個工作天，到現在沒下文
    > contact=hotline{date 2024-09-30, outcome no-reply}
    想分18期，一期4,000，從下個月10號開始，違約金7,600可不可以免掉
    > request.months=18; request.monthly=4000.00; request.start=2024-11-10; request=waive-fees; fee.late=7600.00; request=instalment-plan
    對方簡訊說三天內不繳5,300就要提告，我有截圖
    > consequence=threats{of suit}; evidence=screenshot; overdue.amount?; balance?; evidence?
    老公上半年走了，喪葬花了三十幾萬，貸款從7月開始繳不出來，每期8,800
    > cause=family; overdue.since=2024-07; instalment.amount=8800.00
    我冇借過，係我前度攞我身份證去借，我9月19號已經報咗警
    > cause=fraud; contact=police{date 2024-09-19}
    撥款20萬，扣掉開辦費9,000，實拿191,000，年利率寫14.99%
    > loan.principal=200000.00; fee.other=9000.00; loan.received=191000.00; loan.rate=14.99{per year}
    """)
}
