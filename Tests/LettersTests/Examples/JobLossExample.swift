extension Example {
  /// The facts of the second conversation and the letter that they make.
  static let jobLoss = Example(
    facts: #"""
      {"facts":[
       {"kind":"product","value":"jiebei"},
       {"kind":"consequence","value":"collection-calls","date":"2024-10-16","time":"T23:40"},
       {"kind":"consequence","value":"threats","part":"night","who":"parents","of":"visit"},
       {"kind":"cause","value":"job-loss","date":"2024-06-30","notified":"2024-06-28"},
       {"kind":"loan.date","value":"2024-01-08"},
       {"kind":"loan.principal","value":{"amount":"24000.00","currency":"CNY"}},
       {"kind":"loan.term","value":12,"unit":"instalment"},
       {"kind":"instalment.amount","value":{"amount":"2161.67","currency":"CNY"}},
       {"kind":"loan.rate","value":"14.6","per":"year"},
       {"kind":"fee.rate","value":"0.06","per":"day"},
       {"kind":"overdue.since","value":"2024-07-08"},
       {"kind":"overdue.instalments","value":4},
       {"kind":"balance","value":{"amount":"15431.30","currency":"CNY"}},
       {"kind":"fee.late","value":{"amount":"299.61","currency":"CNY"}},
       {"kind":"request","value":"waive-fees","proposed":true},
       {"kind":"undisputed","value":true,"proposed":true},
       {"kind":"evidence","value":"dismissal-notice","name":"離職證明"},
       {"kind":"contact","value":"online-chat","date":"2024-09-12","outcome":"refused"},
       {"kind":"respondent","value":"alipay"},
       {"kind":"contact","value":"hotline","date":"2024-10-15","promised":"2024-10-18","outcome":"no-reply"},
       {"kind":"collection.frequency","value":20,"unit":"call","per":"day","approximate":true,"words":"二十幾"},
       {"kind":"evidence","value":"call-log"},
       {"kind":"evidence","value":"screenshot","of":"call-log"},
       {"kind":"income.monthly","value":{"amount":"3200.00","currency":"CNY"}},
       {"kind":"expense.monthly","value":{"amount":"1300.00","currency":"CNY"},"for":"rent"},
       {"kind":"expense.monthly","value":{"amount":"1000.00","currency":"CNY"},"for":"food","name":"吃飯坐車"},
       {"kind":"request","value":"instalment-plan"},
       {"kind":"request.monthly","value":{"amount":"600.00","currency":"CNY"}},
       {"kind":"request.months","value":26},
       {"kind":"request.start","value":"2024-11-08"},
       {"kind":"request","value":"stop-harassment"},
       {"kind":"request","value":"stop-third-party-contact","who":"parents"},
       {"kind":"reply.within","value":"2024-11-04","proposed":true},
       {"kind":"complainant.name","value":"陳志豪"},
       {"kind":"complainant.email","value":"chen.zhihao@example.com"},
       {"kind":"complainant.phone","value":"13912345678"},
       {"kind":"instalments.paid","value":5,"date":"2024-02/2024-06","on-time":true}],
      "computed":[
       {"kind":"today","value":"2024-10-20","formula":"@ 2024-10-20"},
       {"kind":"overdue.total","value":{"amount":"8646.68","currency":"CNY"},"formula":"overdue.instalments × instalment.amount = 4 × 2161.67"},
       {"kind":"instalments.left","value":7,"formula":"loan.term − instalments.paid = 12 − 5"},
       {"kind":"plan.base","value":{"amount":"15131.69","currency":"CNY"},"formula":"balance − fee.late = 15431.30 − 299.61 = 7 × 2161.67"},
       {"kind":"fee.computed","value":{"amount":"299.61","currency":"CNY"},"formula":"2161.67 × 0.06% × (104 + 73 + 42 + 12)"},
       {"kind":"contact.promised","value":"2024-10-18","formula":"2024-10-15 + P3D"},
       {"kind":"plan.whole","value":25,"formula":"⌊plan.base ÷ request.monthly⌋ = ⌊15131.69 ÷ 600.00⌋"},
       {"kind":"plan.last","value":{"amount":"131.69","currency":"CNY"},"formula":"15131.69 − 25 × 600.00"},
       {"kind":"plan.day","value":8,"formula":"request.start = 2024-11-08"},
       {"kind":"plan.end","value":"2026-12-08","formula":"2024-11-08 + P25M"},
       {"kind":"budget.left","value":{"amount":"900.00","currency":"CNY"},"formula":"3200.00 − 1300.00 − 1000.00"},
       {"kind":"reply.by","value":"2024-11-04","formula":"2024-10-20 + P15D"}],
      "open":[]}
      """#,
    letter: #"""
                     關於借唄分期還款、減免罰息與催收方式的投訴函
                     借款日期：2024年1月8日　借款金額：24,000.00元

      支付寶客戶服務中心：
      （煩請同時轉交借款合同載明的貸款人）

      　　您好，我是借唄用戶陳志豪，因失業未能按期還款，願意還清。現就催收來電過多、
      深夜來電提出投訴，請求減免罰息、分期償還、夜間不致電、不聯絡我的父母。

      一、經過
      1. 2024年1月8日，我借款24,000.00元，年利率14.6%，分12期，每期2,161.67元。
      2. 2024年2月至6月，前5期我按時還款。
      3. 2024年6月28日，我接到公司資遣通知；2024年6月30日，離職生效（附件1）。
      4. 因失業，自2024年7月8日起我有4期未能按時還款，逾期本息合計8,646.68元。
      5. 截至2024年10月20日，應還總額為15,431.30元，其中罰息299.61元，
         其餘7期共15,131.69元。以上金額我沒有異議，願意還清。

      二、先前聯絡
      1. 2024年9月12日，我聯絡線上客服，未獲同意。
      2. 2024年10月15日，我致電95188，客服答應在2024年10月18日前答覆，至今
         未收到。

      三、催收情況
      1. 近來每天有二十多通催收電話，其中一通在2024年10月16日23時40分（附件2）。
      2. 另有深夜來電，對方說要上門找我的父母。

      四、請求
      1. 因失業之故，懇請減免罰息299.61元。
      2. 其餘15,131.69元，請同意自2024年11月8日起每月8日償還一期，共26期：前25期
         每期600.00元，第26期131.69元，2026年12月8日還清。我每月收入3,200.00元，
         扣除房租1,300.00元和吃飯坐車1,000.00元後餘900.00元，可以按期償還。
         如貴方另有方案，請告知每期金額、期數和總額。
      3. 鑑於上述來電情況，請不要在夜間致電，並減少致電次數。
      4. 鑑於有來電提到我的父母，請只與我本人聯絡，不要聯絡我的父母。

      五、答覆
      　　請在2024年11月4日前（含當日）以電子郵件書面答覆，地址見下；如需補充材料，
      請來信或來電，我會配合。如需進一步協調，我會請金融監管部門協助。
      　　以上屬實。謝謝您的協助。

      附件（影印本或截圖，正本由我保存）：
      1. 離職證明
      2. 來電紀錄截圖

      　　此致
      敬禮

                                         投訴人：陳志豪
                                         電子郵件：chen.zhihao@example.com
                                         電話：13912345678
                                         2024年10月20日
      """#)
}
