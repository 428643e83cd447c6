import Facts

extension EnglishLanguage {
  /// Products and the firms that are complained about.
  package static let parties: Cues = [
    .product(.huabei): """
    huabei, hua bei, hwabei, huabai, hua bai, huapei, huabey, hua-bei, ant check later, ant huabei, ant credit pay, check later, alipay credit pay
    """,
    .product(.jiebei): "jiebei, jie bei, jiebai, jiebey, jie-bei, ant cash now, ant borrow, alipay cash loan",
    .product(.beiyongjin): "beiyongjin, bei yong jin, alipay reserve fund",
    .product(.wangshangdai): "wangshangdai, wang shang dai, mybank loan, mybank",
    .product(.xinyonggou): "xinyonggou, xin yong gou, credit purchase",
    .product(.baitiao):
      "baitiao, bai tiao, jd baitiao, jd iou, jd ious, jd white bar, jingdong baitiao, white bar",
    .product(.weilidai):
      "weilidai, wei li dai, webank loan, webank, we bank loan, wechat loan, wechat micro loan",
    .product(.creditCard): """
    credit card, credit cards, creditcard, cc, cc bill, store card, charge card, visa card, mastercard, amex card, discover card, credit card account, secured card, rewards card
    """,
    .product(.paydayLoan): """
    short-term loan,
    payday loan, payday loans, pay day loan, payday lender, payday lenders, pay day lender, pay day lenders, payday advance, cash advance loan, short term loan, short-term loan, title loan, car title loan
    """,
    .product(.mortgage): """
    complaint: mortgage,
    my mortgage bill, my mortgage account, my mortgage agreement,
    have a mortgage, it's my mortgage, on my mortgage, the mortgage on, my home mortgage, mortgage with, my mortgage … payment|payments|servicer|servicing|overdue|late|behind|past due, mortgage … servicer|servicing|escrow|forbearance|arrears, behind on … mortgage, missed … mortgage + payment|payments, mortgage loan, mortgage company, home equity loan, heloc, mortgage lender
    """,
    .product(.consumerLoan): """
    consumer loan,
    consumer loan, personal loan, personal loans, instalment loan, installment loan, online loan, consumer credit loan, cash loan, signature loan, unsecured loan, consumer finance loan
    """,
    .product(.other): """
    complaint: loan,
    about my loan account, complain about my loan, my loan bill, my loan agreement,
    student loan, student loans, auto loan, car loan account, car note, vehicle loan, private student loan, federal loans, bnpl, buy now pay later, line of credit … with|from, lease … with
    """,
    .respondent(.alipay): """
    alipay, ali pay, zhifubao, zhi fu bao, ant, ant group, ant consumer finance, ant financial, alipay's, ant's
    """,
    .respondent(.bank): "the bank's customer service",
    .respondent(.other): "the company's customer service",
    .respondent(.wechatPay): "wechat pay, wechatpay, weixin pay, tenpay, we chat pay",
    .respondent(.jdFinance): "jd finance, jd digits, jingdong finance, jd technology, jd.com finance",
    .respondent(.meituan): "meituan, mei tuan, meituan pay",
    .introduces(.creditor): """
    pass this letter to, creditor is now, the creditor is now,
    my lender is, the lender is, the creditor is, current creditor is, sold to, sold my debt to, sold the debt to, debt was sold to, sold it to, sold my loan to, sold my account to, assigned to, transferred to, debt collector bought, owned by, loan from, loan through, loan with, borrowed from, account with, card with, mortgage with, lender named in … is, funded by, issued by
    """,
  ]
}
