import Facts

extension ChineseLanguage {
  /// What is asked for.
  package static let requests: Cues = [
    .request(.waiveFees): "减免, 免 … 违约金|罚息|滞纳金|利息|费用, 违约金|罚息|滞纳金|利息 … 免, 免掉, 免除, 取消 … 违约金|罚息|滞纳金",
    .request(.instalmentPlan): "分期, 慢慢还, 分 … 期 … 还, 每月还, 每个月还, 协商还款, 还款计划",
    .request(.extension_): "延期, 宽限, 缓一缓, 晚点还, 展期, 推迟 … 还",
    .request(.settlement): "一次性结清, 打折结清",
    .request(.creditCorrection): "更正|修改|撤销|消除|恢复|删 … 征信|记录, 征信 … 改|更正|消|恢复|撤",
    .request(.stopThirdPartyContact): "不要|别|不准|不许|停止|勿|谁都不准|不得 … 联系|打|找|骚扰|通知 … <kin>",
    .request(.stopHarassment): "不要|别|停止|不准|勿 … 骚扰|催收|轰炸|打那么多, 晚上|夜间|半夜 … 不要|别|勿 … 打|来电",
    .request(.itemisedStatement): "明细, 给 … 明细, 列出 … 费用|违约金, 怎么算 … 说清楚",
    .request(.refund): "退还, 退款, 退给我, 退回 … 钱|费|款, 还给我",
    .request(.restoreAccount): "恢复 … 账户|账号|额度|使用, 解冻, 解除限制",
    .request(.stopDebit): "停止扣款, 不要再扣, 取消 … 代扣|自动扣款",
    .request(.clearanceLetter): "结清证明",
    .request(.explanation): "给 … 说法|解释|原因, 解释清楚, 说明 … 原因",
    .request(.apology): "道歉, 赔礼",
  ]
}
