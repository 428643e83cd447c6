/// Calm sentences with sums, dates, names and numbers, to put rude phrases around. `_` is where a word may be thrown in.
enum Neutral {
  static let simplified = """
    2024年3月15日花呗_扣了我800元
    账单应还总额_是5792.85元，其中违约金392.85元
    8月20日我还了200元，之后_没有人联系我
    客服王某在10月8日晚上七点_答应三天内回电
    工单号20241008003_至今没有结果
    我妈3月16日住院，借呗_有两期没还上
    催收10月10日下午_给我老板打了电话
    日利率万分之五，逾期97天_收了392.85元
    请_把违约金392.85元的明细发给我
    每天二十多个电话，最早的一个_在早上七点半
    合同编号JB-2023-0415，本金_是36000元，分12期
    我的电话是13800138000，_请在11月4日前答复
    """
  static let traditional = """
    2024年3月15日花唄_扣了我800元
    帳單應還總額_是5792.85元，其中違約金392.85元
    8月20日我還了200元，之後_沒有人聯絡我
    客服林小姐在10月8日晚上七點_答應三天內回電
    案件編號20241008003_至今沒有結果
    我媽3月16日住院，借唄_有兩期沒還上
    催收10月10日下午_打電話給我主管
    日利率萬分之五，逾期97天_收了392.85元
    請_把違約金392.85元的明細寄給我
    佢哋話10月15號覆我，_到今日都冇消息
    合約編號JB-2023-0415，本金_是36000元，分12期
    我的電話是13800138000，_請在11月4日前答覆
    """
  static let english = """
    on 15 March 2024 Huabei _charged me CNY 800.00
    the _balance is ¥5,792.85, of which ¥392.85 is a late fee
    I paid CNY 200 on 20 August and was _charged again on 5 September
    agent Xiao Lin said on 8 October at 7 pm that the _ticket was open
    ticket A-2231-0916 has had no _answer since 16 September
    my mother went to hospital on 16 March 2024 and two _instalments were missed
    the collector _called my manager on 10 October 2024
    the _rate is 0.05% a day over 97 days
    please send me the _statement for the ¥392.85
    there were 23 _calls on 3 May, the first at 7:30 am
    contract JB-2023-0415 was for CNY 36,000 over 12 _months
    my number is 138 0013 8000 and I ask for a _reply by 4 November 2024
    """
}
