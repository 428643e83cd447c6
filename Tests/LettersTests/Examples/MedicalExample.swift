extension Example {
  /// The facts of the first conversation and the letter that they make.
  static let medical = Example(
    facts: #"""
      {"facts":[
       {"kind":"respondent","value":"alipay"},
       {"kind":"cause","value":"medical","date":"2024-03-16","who":"mother","as":"hospital"},
       {"kind":"product","value":"huabei"},
       {"kind":"consequence","value":"collection-calls","per":"day"},
       {"kind":"consequence","value":"third-party-contact","date":"2024-10-10","part":"afternoon","who":"employer","phone":"02160001234"},
       {"kind":"balance","value":{"amount":"5792.85","currency":"CNY"}},
       {"kind":"fee.late","value":{"amount":"392.85","currency":"CNY"}},
       {"kind":"overdue.duration","value":"P3M"},
       {"kind":"overdue.since","value":"2024-07-15"},
       {"kind":"overdue.amount","value":{"amount":"5600.00","currency":"CNY"}},
       {"kind":"payment.made","value":{"amount":"200.00","currency":"CNY"},"date":"2024-08-20"},
       {"kind":"fee.rate","value":"0.05","per":"day"},
       {"kind":"request","value":"itemised-statement","proposed":true},
       {"kind":"contact","value":"hotline","date":"2024-10-08","time":"T19:00","approximate":true,"reference":"202410080037","agent":"王","promised":true,"outcome":"no-reply"},
       {"kind":"consequence","value":"distress"},
       {"kind":"evidence","value":"contract"},
       {"kind":"evidence","value":"repayment-record"},
       {"kind":"evidence","value":"screenshot","of":"repayment-record"},
       {"kind":"evidence","value":"medical-record","name":"出院小结和发票"},
       {"kind":"evidence","value":"call-log"},
       {"kind":"request","value":"waive-fees"},
       {"kind":"request","value":"stop-third-party-contact","who":"employer"},
       {"kind":"undisputed","value":true},
       {"kind":"income.monthly","value":{"amount":"4500.00","currency":"CNY"}},
       {"kind":"expense.monthly","value":{"amount":"1500.00","currency":"CNY"},"for":"rent"},
       {"kind":"expense.monthly","value":{"amount":"800.00","currency":"CNY"},"for":"medicine"},
       {"kind":"request","value":"instalment-plan"},
       {"kind":"request.monthly","value":{"amount":"500.00","currency":"CNY"}},
       {"kind":"request.months","value":11},
       {"kind":"request.start","value":"2024-11-15"},
       {"kind":"reply.within","value":"2024-11-04","proposed":true},
       {"kind":"complainant.name","value":"李敏"},
       {"kind":"complainant.phone","value":"13800138000"},
       {"kind":"complainant.account","value":"13800138000"}],
      "computed":[
       {"kind":"today","value":"2024-10-20","formula":"@ 2024-10-20"},
       {"kind":"plan.base","value":{"amount":"5400.00","currency":"CNY"},"formula":"balance − fee.late = 5792.85 − 392.85 = overdue.amount − payment.made = 5600.00 − 200.00"},
       {"kind":"fee.computed","value":{"amount":"265.50","currency":"CNY"},"formula":"5600.00 × 0.05% × 36 + 5400.00 × 0.05% × 61 = 100.80 + 164.70"},
       {"kind":"fee.gap","value":{"amount":"127.35","currency":"CNY"},"formula":"fee.late − fee.computed = 392.85 − 265.50"},
       {"kind":"plan.whole","value":10,"formula":"⌊plan.base ÷ request.monthly⌋ = ⌊5400.00 ÷ 500.00⌋"},
       {"kind":"plan.last","value":{"amount":"400.00","currency":"CNY"},"formula":"5400.00 − 10 × 500.00"},
       {"kind":"plan.day","value":15,"formula":"request.start = 2024-11-15"},
       {"kind":"plan.end","value":"2025-09-15","formula":"2024-11-15 + P10M"},
       {"kind":"reply.by","value":"2024-11-04","formula":"2024-10-20 + P15D"}],
      "open":[]}
      """#,
    letter: #"""
                     关于花呗违约金核对、分期还款和催收联系方式的投诉函
                     花呗登录手机号：13800138000　工单号：202410080037

      支付宝客户服务中心：
      （烦请同时转交借款合同载明的贷款人）

      　　您好，我是花呗用户李敏。现就违约金计算和催收联系我单位领导两件事提出投诉，
      请求核对并减免违约金、分期偿还其余欠款、今后只与我本人联系。

      一、经过
      1. 2024年3月16日，我母亲住院，此后我还款遇到困难（附件3）。
      2. 2024年7月15日到期的账单5,600.00元，我未能按时还上，至今已三个月
         （合同见附件1）。
      3. 2024年8月20日，我还款200.00元（附件2）。
      4. 截至2024年10月20日，账单应还总额为5,792.85元，其中违约金392.85元；
         其余5,400.00元我没有异议，愿意还清。

      二、联系与催收情况
      1. 2024年10月8日19时许，我致电95188，王姓客服答应跟进
         （工单号202410080037），至今未收到答复（附件4）。
      2. 近来每天都有催收来电（附件4）。2024年10月10日下午，催收人员
         （来电号码021-60001234）联系了我的单位领导，我为此不安。

      三、请求
      1. 请提供违约金392.85元的逐日计算明细。我按日利率0.05%、200.00元先抵本金
         试算，为265.50元，相差127.35元；算法未必准确，请以明细说明。
      2. 考虑到母亲住院带来的实际困难，恳请减免违约金392.85元。
      3. 其余5,400.00元，请同意自2024年11月15日起每月15日偿还一期，共11期：
         前10期每期500.00元，第11期400.00元，2025年9月15日还清。我每月到手收入
         4,500.00元，扣除房租1,500.00元和药费800.00元后，可以按期偿还。
         如贵方另有方案，请告知每期金额和日期。
      4. 鉴于2024年10月10日的上述联系，请不要再联系我的单位领导，只与我本人联系。

      四、答复
      　　请在2024年11月4日前（含当日）书面答复，可发短信至下述电话；如需补充材料，
      请来电，我会配合。如需进一步协调，我会请金融监管部门协助。
      　　以上属实。感谢您抽时间处理。

      附件（复印件或截图，原件由我保存）：
      1. 借款合同
      2. 还款记录截图
      3. 出院小结和发票
      4. 通话记录

      　　此致
      敬礼

                                              投诉人：李敏
                                              电话：13800138000
                                              2024年10月20日
      """#)
}
