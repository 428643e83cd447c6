import Figures
import Mentions

extension ChineseLanguage {
  /// What looks like a mention and is none.
  static let harmless =
    "含当日|含当天|十分|万分|一分没|一分都|一分也|一分钱没|一分钱都|一分钱也|一毛没|一毛都|一毛也|一毛钱都|一毛钱也|一块都|一块也|一块钱都|一块钱也|一蚊都|一块|一块儿|一块去|一点|一点点|一点儿|一点都|一点也|有一点|差一点|一时|一日之计|一年到头|一天到晚|一天天|两口子|过一分钱|到一分钱|以后天天|之后天天|然后天天|今后天天|往后天天|最后天天|背后天|前后天|一分不少|一分不给|一分不出|一分不剩|一毛不给|一分未|一分没少|一分不差|"
    + "五角大楼|五星级|三七开|一分钱一分货|一毛不拔|一周岁|周五福|十字路口|九牛一毛|百分百|七上八下|三天两头|一月之间|"
    + "一次次|一笔勾销|四五线|二手|三方|第三方|一下|一样|一直|一般|一些|一定|一起|一旦|一方面|统一|唯一|万一|单一|"
    + "五花八门|乱七八糟|三番五次|一五一十|千万别|千万不|二次元|一分一秒|分分钟|秒到|秒批|秒拒|秒扣|一刀|一刀切|一家人|一家子|三七二十一|一口价|一手|二话|一言|一会|一会儿|一阵|一边|一律|一切|一向|一贯|一再|一度|一致|一概"
  /// What a number before it makes no date: 2号楼.
  static let numbered = "楼|线|店|铺|院|房|桌|床|仓|机|员工|客服|馆|路|文件|令|人物|选手|专员|坐席|柜|窗口"
  /// What is counted without being a sum: 3万人.
  static let measured =
    "户|字|步|公里|千米|米|平|平方|平米|度|吨|斤|公斤|岁|页|辆|台|套|只羊|只鸡|只猪|只猫|只狗|只鸭|只牛|只股|只基金|只鸟|只鹅|本书|张|楼|层|级|分贝|粉丝|"
    + "用户|网友|粉|倍|流量|点赞|阅读|积分|股|亩|km|kg|g|gb|mb|m|cm"

  /// 13月5日: what no other rule reads.
  @Rows static var refused: [Rule] {
    Rule("13月5日") {
      integer; "月"; integer; "日|号"
    } means: { _, _ in
      .nothing
    }
    Rule("13月") {
      integer; "月"
    } means: {
      (13...99).contains($0) ? .nothing : nil
    }
    Rule("一月4450元") {
      "一月"; beside(quantity)
    } means: { _ in
      .nothing
    }
  }

  @Rows static var quiet: [Rule] {
    Rule("十分感谢") {
      harmless
    } means: {
      .nothing
    }
    Rule("每月20号") {
      "每月|每个月|逢|每月的|每个月的"; integer; "号|日"
    } means: { _ in
      .nothing
    }
    Rule("诉求三点") {
      beside("要求|诉求|请求|问题|意见|说明|以下|如下|理由"); maybe(beside: "有|是|共|如下|就|以下"); integer; "点"
    } means: { _ in
      .nothing
    }
    Rule("2号楼") {
      integer; "号"; numbered
    } means: { _ in
      .nothing
    }
    Rule("3万步") {
      quantity; maybe("个"); measured
    } means: { _ in
      .nothing
    }
    Rule("十分之一") {
      integer; "分之"; number
    } means: { _, _ in
      .nothing
    }
    Rule("八点八") {
      integer; "点"; whole(.hour).map { $0 < 10 ? $0 : nil }
    } means: { _, _ in
      .nothing
    }
    Rule("芝麻分650分") {
      beside("芝麻分|信用分|评分|打分|得分|扣了|扣|考了|积分|分数"); maybe(beside: "是|才|只有|为|:|从|掉到|降到"); number; "分"
    } means: { _ in
      .nothing
    }
  }
}
