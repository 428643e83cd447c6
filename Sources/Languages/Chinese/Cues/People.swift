import Facts

extension ChineseLanguage {
  /// Who was reached, who fell ill, on whose behalf one writes.
  package static let kin: [(who: Person, words: String)] = [
    (.mother, "妈妈, 妈, 母亲, 老妈, 我妈, 娘, 阿妈"),
    (.father, "爸爸, 爸, 父亲, 老爸, 我爸, 爹, 阿爸, 老豆"),
    (.parents, "爸妈, 父母, 双亲, 爹妈, 老人家, 父母亲"),
    (.spouse, "老婆, 老公, 妻子, 丈夫, 爱人, 媳妇, 配偶, 对象, 太太, 先生"),
    (.child, "孩子, 女儿, 儿子, 小孩, 娃, 宝宝, 闺女, 子女"),
    (.family, "家人, 家里人, 家属, 亲戚, 亲人, 家里, 爷爷, 奶奶, 外婆, 外公, 哥哥, 弟弟, 姐姐, 妹妹, 哥, 弟, 姐, 妹, 岳父, 岳母, 舅舅, 亲友, 屋企人"),
    (.friend, "朋友, 同学, 好友, 闺蜜, 室友"),
    (.colleague, "同事, 工友"),
    (.employer, "老板, 单位, 公司, 领导, 上司, 经理, 主管, 老细, 雇主, hr, 人事"),
    (.contacts, "通讯录, 通訊錄, 联系人, 紧急联系人, 手机联系人, 所有人, 身边人"),
    (.neighbour, "邻居, 村里, 村委, 街坊, 隔壁, 居委会, 社区"),
  ]
}
