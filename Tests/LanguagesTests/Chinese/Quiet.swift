import Testing

@Suite struct ChineseQuiet {
  static let quiet = """
    十分感谢 · 万一 · 千万别 · 一块儿去 · 一点都不好 · 有一点难 · 一时糊涂 · 一直没还 · 一样 · 第三方 · 2号楼 · 3号线 · 一般 · 唯一 · 统一 · \
    一定 · 一起 · 七上八下 · 乱七八糟 · 一方面 · 五星级 · 一毛不拔 · 两点一线 · 一刀切 · 三观 · 四川 · 九江 · 万科 · 百度 · 千里 · 一言难尽 · \
    没有收到任何违约金账单 · 2月30日 · 13月5日 · 25:70 · 2023年2月29日 · 192.168.1.1 · https://a.b/2024-03-15?x=100元 · 版本3.2.1 · \
    38度 · 芝麻分650分 · 前阵子 · 那时候 · 年前 · 三七二十一 · 一五一十 · 半斤八两 · 前段时间 · 138****8000 · XX/XX/2022 · 一心一意 · \
    四舍五入 · 三番五次 · 十全十美 · 百分百 · 第一期 · 第3期 · 一把手 · 第二 · 六神无主 · 一下子 · 一辈子 · 一家人 · 天天 · 月月 · 每天 · 上次 · 这次
    """

  @Test(arguments: Corpus.phrases(quiet))
  func isLeftAlone(_ text: String) {
    let found = read(text).mentions
    #expect(found.isEmpty, "\(text): \(found.map { "\($0.kind) \($0.notation)" })")
  }
}
