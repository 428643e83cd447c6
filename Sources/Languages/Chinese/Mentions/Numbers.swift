import Figures
import Mentions

extension ChineseLanguage {
  static let identifierCues =
    "工单号|工单编号|工单|订单号|订单编号|订单|合同号|合同编号|借款合同|合同|单号|流水号|编号|工号|客服工号|坐席工号|账号|帐号|卡号|案号|案件号|案件编号|"
    + "投诉编号|投诉单号|投诉号|受理编号|受理号|受理单号|受理单|尾号|借据号|借据编号|借据|交易号|交易单号|凭证号|批次号|贷款编号|账单编号|"
    + "账单号|查询码|登记号|登记编号|回执号|受理码|服务单号|服务号|反馈编号|案件|员工号|员工编号|客服编号|编码|單號|序号|客户号|会员号|保单号|档案号|文号"

  /// 工单号 20240315001 · 工号8023 · 打12345.
  @Rows static var numbers: [Rule] {
    Rule("工单号是20240315001") {
      beside(identifierCues); maybe(beside: "号|号码|号是|号为|为|是|:|：|：是|#|号:|号：|码|编号|编号是|编号为"); maybe("no.|#");
      code
    } means: { _ in
      .identifier
    }
    Rule("工号 802") {
      beside("工号|坐席|客服工号|员工号|客服|员工|编号"); maybe(beside: "是|为|:|："); figures; maybe("号")
    } means: {
      // 在线客服2024年…: a year.
      $0.digits >= 2 && $0.digits < 12 && !(1990...2099).contains($0.amount.integer ?? 0) ? .identifier : nil
    }
    Rule("打12345") {
      beside("打|打了|拨打|拨打了|拨|致电|打过|打给|打电话给|拨通|打通|热线|找|向"); figures
    } means: {
      hotline($0)
    }
    Rule("12345热线") {
      figures; beside("热线|客服热线|客服电话|投诉热线|投诉|客服|的客服|市民热线|电话")
    } means: {
      hotline($0)
    }
  }

  private static func hotline(_ number: Numeral) -> Said? {
    guard let whole = number.amount.integer else { return nil }
    guard
      (12_300...12_399).contains(whole) || (95_000...95_999).contains(whole)
        || (10_000...10_199).contains(whole)
    else { return nil }
    return .phone(String(whole))
  }
}
