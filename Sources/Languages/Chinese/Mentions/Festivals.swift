import Figures
import Mentions

extension ChineseLanguage {
  static let feasts: Words<Festival> = [
    .fixed(month: 1, day: 1): "元旦, 元旦节, 新历年", .fixed(month: 2, day: 14): "情人节",
    .fixed(month: 3, day: 8): "妇女节, 三八妇女节, 三八节, 女神节",
    .fixed(month: 3, day: 15): "315, 三一五, 消费者权益日", .fixed(month: 4, day: 1): "愚人节",
    .fixed(month: 5, day: 1): "五一, 劳动节, 五一国际劳动节, 五一劳动节, 五一节, 国际劳动节",
    .fixed(month: 5, day: 4): "五四青年节, 青年节", .fixed(month: 6, day: 1): "儿童节, 六一, 六一儿童节",
    .fixed(month: 6, day: 18): "618, 六一八", .fixed(month: 7, day: 1): "七一, 建党节",
    .fixed(month: 8, day: 1): "八一, 建军节", .fixed(month: 9, day: 10): "教师节",
    .fixed(month: 10, day: 1): "国庆, 国庆节, 十一, 十一国庆, 十一国庆节, 十一黄金周",
    .fixed(month: 10, day: 31): "万圣节", .fixed(month: 11, day: 11): "双十一, 双11, 光棍节, 双十一购物节",
    .fixed(month: 12, day: 12): "双十二, 双12", .fixed(month: 12, day: 24): "平安夜",
    .fixed(month: 12, day: 25): "圣诞, 圣诞节", .fixed(month: 10, day: 10): "双十国庆, 双十节",
    .lunar(month: 1, day: 1): "春节, 大年初一, 正月初一, 过年, 新春, 农历新年, 农历年",
    .lunar(month: 1, day: 1, offset: -1): "除夕, 大年三十, 年三十, 除夕夜, 年三十晚",
    .lunar(month: 1, day: 15): "元宵, 元宵节, 正月十五", .lunar(month: 5, day: 5): "端午, 端午节, 五月初五",
    .lunar(month: 7, day: 7): "七夕, 七夕节", .lunar(month: 7, day: 15): "中元节, 中元, 鬼节",
    .lunar(month: 8, day: 15): "中秋, 中秋节, 八月十五", .lunar(month: 9, day: 9): "重阳, 重阳节",
    .lunar(month: 12, day: 8): "腊八, 腊八节", .solar(.qingming): "清明, 清明节", .solar(.winter): "冬至",
    .nth(2, weekday: 7, month: 5): "母亲节", .nth(3, weekday: 7, month: 6): "父亲节",
    .nth(4, weekday: 4, month: 11): "感恩节", .easter(0): "复活节",
  ]

  /// 国庆 · 去年春节 · 双十一.
  @Rows static var festivals: [Rule] {
    Rule("去年国庆节") {
      year; maybe("的"); feasts.place()
    } means: {
      .date(.festival($1, $0))
    }
    Rule("国庆当天") {
      maybe(year); feasts.place(); "当天|那天|当日|那日"
    } means: {
      .date(.festival($1, $0))
    }
    Rule("国庆") {
      feasts.place()
    } means: {
      .date(.festival($0, nil))
    }
  }
}
