import Figures
import Mentions

extension ChineseLanguage {
  static let names: Words<String> = [
    "CNY": "蚊人民币, 蚊, 蚊鸡, 元, 块, 块钱, 元钱, 圆, 人民币, 元人民币, 块人民币, 塊, 塊錢, 元整, 圆整, 元正, 块整, 大洋, 米, 软妹币",
    "HKD": "港元, 港币, 港纸, 港幣, 元港币, 蚊港币, 块港币",
    "USD": "美元, 美金, 刀, 元美金, 美刀", "TWD": "台币, 新台币, 元台币, 元新台币, 臺幣, 新臺幣", "JPY": "日元, 日圆, 日币, 円",
    "EUR": "欧元", "GBP": "英镑", "AUD": "澳元, 澳币", "KRW": "韩元, 韩币", "SGD": "新加坡元, 新币, 坡币", "CAD": "加元, 加币",
    "MOP": "澳门元, 澳门币, 葡币", "THB": "泰铢", "MYR": "马币, 林吉特", "RUB": "卢布", "CHF": "瑞士法郎",
  ]
  static let before: Words<String> = [
    "CNY": "人民币, 人民币:", "HKD": "港币, 港元, 港纸", "USD": "美元, 美金", "TWD": "新台币, 台币, 新臺幣",
    "JPY": "日元, 日币", "EUR": "欧元", "GBP": "英镑", "MOP": "澳门币",
  ]
  /// 毛, 角: tenths; 分: hundredths.
  static let tenths = "毛|角|毛钱|角钱|毫"
  static let hundredths = "分|分钱|美分"

  /// 元 · 块钱 · 港币.
  @Rows static var currencies: [Rule] {
    Rule("块钱") {
      names.place()
    } means: {
      .currency($0)
    }
  }

  /// 万二 is 12,000, 千五 1,500: in Hong Kong 一 is not said.
  static let leading: Words<Amount> = [10_000: "万", 1_000: "千", 100: "百"]

  /// 3块5 · 十块三毛 · 一万二 · 本金6个.
  @Rows static var sums: [Rule] {
    Rule("四百元一角七分") {
      quantity; currency; maybe("又|零"); smallDigit; tenths; smallDigit; maybe(hundredths)
    } means: {
      .sum(Sum($0.amount + Amount(Int64($2 * 10 + $3), scale: 2), $1))
    }
    Rule("五元三毛") {
      quantity; currency; maybe("又|零"); smallDigit; tenths
    } means: {
      .sum(Sum($0.amount + Amount(Int64($2), scale: 1), $1))
    }
    Rule("两美元又三美分") {
      quantity; currency; maybe("又|零"); whole(.minute); "分|分钱|美分|仙|日本钱|日本銭|钱"
    } means: {
      .sum(Sum($0.amount + Amount(Int64($2), scale: 2), $1))
    }
    Rule("三块零四") {
      quantity; currency; "零"; smallDigit
    } means: {
      .sum(Sum($0.amount + Amount(Int64($2), scale: 2), $1))
    }
    Rule("3块5") {
      quantity; "块|蚊"; smallDigit
    } means: {
      .sum(Sum($0.amount + Amount(Int64($1), scale: 1)))
    }
    Rule("3元5") {
      quantity; "元"; smallDigit
    } means: {
      // 69000元 一共: nobody counts the tenths of thousands.
      $0.amount < 1000 ? .sum(Sum($0.amount + Amount(Int64($1), scale: 1))) : nil
    }
    Rule("一毛四") {
      smallDigit; tenths; smallDigit; maybe(hundredths)
    } means: {
      .sum(Sum(Amount(Int64($0 * 10 + $1), scale: 2)))
    }
    Rule("三个一毫四") {
      single; "个"; smallDigit; "毫|毛"; maybe(smallDigit)
    } means: {
      .sum(Sum($0.amount + Amount(Int64($1 * 10 + ($2 ?? 0)), scale: 2), "HKD"))
    }
    Rule("港币三个一毫四") {
      before.place(); maybe(":|："); sumOfCurrency
    } means: {
      .sum($1.in($0))
    }
    Rule("三毛钱") {
      number; tenths
    } means: {
      .sum(Sum($0.amount * Amount(1, scale: 1), max: $0.max.map { $0 * Amount(1, scale: 1) }))
    }
    Rule("五分钱") {
      whole(.minute); hundredths
    } means: {
      .sum(Sum(Amount(Int64($0), scale: 2)))
    }
    Rule("五仙") {
      whole(.minute); "仙"
    } means: {
      .sum(Sum(Amount(Int64($0), scale: 2), "HKD"))
    }
    Rule("人民币800") {
      before.place(); maybe(":|："); quantity
    } means: {
      Common.money($1, $0)
    }
    Rule("万二蚊") {
      leading.place(); smallDigit; currency
    } means: {
      Common.money(Numeral($0 + Amount(Int64($1)) * $0 * Amount(1, scale: 1)), $2)
    }
    Rule("欠万二") {
      beside("欠|争|借|爭|还|欠咗|争咗|借咗|还咗"); leading.place(); smallDigit
    } means: {
      Common.money(Numeral($0 + Amount(Int64($1)) * $0 * Amount(1, scale: 1)), nil)
    }
    Rule("3个w") {
      quantity; "个w|个万"
    } means: {
      $0.amount < 10_000 ? Common.money(scaled($0, by: 4), nil) : nil
    }
    Rule("20文") {
      quantity; "文|大元|块大洋"
    } means: {
      Common.money($0, nil)
    }
    Rule("本金6个") {
      beside(debtCues); maybe(beside: "是|有|了|大概|:|："); quantity; "个"; maybe("多|w")
    } means: {
      guard $0.amount < 10_000 else { return nil }
      return Common.money(scaled($0, by: 4), nil)
    }
    Rule("本金6个月") {
      beside(debtCues); maybe(beside: "是|有|了|大概"); quantity; "个";
      "月|工作日|星期|礼拜|小时|平台|网贷|人|app|电话|软件|口子|账户|产品|地方|钟|多月"
    } means: { number in
      length(number, .month).map { .duration($0) }
    }
    Rule("小一万") {
      "小|好|快|近|上"; quantity
    } means: {
      $0.isScaled ? Common.money(about($0), nil) : nil
    }
    Rule("1.2万") {
      quantity
    } means: {
      $0.isScaled ? Common.money($0, nil) : nil
    }
  }

  /// 本金6个: in this talk 个 is ten thousand after such a word.
  static let debtCues = "本金|逾期本金|负债|总负债|欠款|贷款|外债|网贷|欠债|债务|总债务|额度"

  static let smallDigit = single.map { number -> Int? in
    guard number.digits <= 1, let digit = number.amount.integer, (1...9).contains(digit) else { return nil }
    return digit
  }

  /// 三个一毫四, 三块, with another currency before it.
  private static let sumOfCurrency: Spot<Sum> = sum
}

extension Sum {
  /// The same sum in another currency.
  func `in`(_ currency: String) -> Sum { Sum(amount, max: max, currency, isApproximate: isApproximate) }
}
