import Facts

extension ChineseLanguage {
  /// Earlier attempts to settle it, and how they ended.
  package static let contacts: Cues = [
    .contact(.hotline): "95188, 客服热线, 客服电话, 打 … 热线",
    .contact(.onlineChat): "在线客服, 线上客服, 人工客服, 我的客服, 客服中心, 联系 … 客服, 找 … 客服",
    .contact(.line12378): "12378", .contact(.line12315): "12315", .contact(.line12345): "12345",
    .contact(.association): "消协, 消费者协会, 消委会",
    .contact(.police): "报警, 报了警, 派出所",
    .outcome(.refused): "拒绝, 不同意, 不肯, 不给 … 减|免|分期|处理, 不能改, 不能处理, 无法处理, 没法改, 驳回",
    .outcome(.noReply): "没下文, 没有下文, 没了下文, 没回音, 没有回音, 没消息, 没回复, 没有回复, 没人理, 石沉大海, 到现在 … 没|没有, 至今 … 没|未",
    .outcome(.unresolved): "没解决, 没有解决, 解决不了, 没结果, 推来推去, 踢皮球",
    .wants(.promised): "答应, 承诺, 说 … 回电|回复|答复|处理|反映, 保证",
    .wants(.reference): "工单号, 工单, 单号, 受理号, 编号是",
    .introduces(.contact): "客服工号",
  ]
}
