extension ChineseLanguage {
  /// Words that are a command when they stand alone on a line.
  package static let commands: [(name: String, words: String)] = [
    ("help", "帮助, 帮忙"), ("letter", "预览, 看信"), ("facts", "事实, 已知"), ("why", "为什么问"), ("undo", "撤销, 撤回"),
    ("redo", "重做"), ("export", "导出, 输出"), ("quit", "退出, 离开, 结束"), ("next", "下一步"), ("tips", "要点"),
    ("rights", "权利, 规定"), ("evidence", "材料"), ("calm", "冷静对照"), ("paste", "粘贴"), ("editor", "编辑器"),
  ]
}
