import Figures
import Mentions

extension ChineseLanguage {
  static let scales: Words<Int> = [2: "百, 佰", 3: "千, 仟", 4: "万, w", 8: "亿", 12: "兆"]
  static let pairs: Words<Int> = [2: "俩", 3: "仨"]

  /// 三千来 · 二十多万 · 十几: a number with what belongs to it.
  @Rows static var quantities: [Rule] {
    Rule("三千来") {
      number; "多|来|余|许"
    } means: {
      .number(about($0))
    }
    Rule("二十多万") {
      number; "多|来|余|几"; scales.place()
    } means: {
      .number(about(scaled($0, by: $1)))
    }
    Rule("177.1 亿") {
      number; scales.place()
    } means: {
      .number(scaled($0, by: $1))
    }
    Rule("177.1 亿多") {
      number; scales.place(); "多|来|余"
    } means: {
      .number(about(scaled($0, by: $1)))
    }
    Rule("二十几") {
      number; "几"
    } means: {
      guard let whole = $0.amount.integer, whole % 10 == 0, whole > 0, whole < 100 else { return nil }
      return .number(about($0))
    }
    Rule("十几二十") {
      number; "几|来|多"; number
    } means: { low, high in
      guard low.max == nil, high.max == nil, low.amount < high.amount, high.amount <= low.amount * 3 else {
        return nil
      }
      return .number(Numeral(low.amount, max: high.amount, isScaled: low.isScaled || high.isScaled))
    }
    Rule("俩") {
      pairs.place()
    } means: {
      .number(Numeral(.whole($0)))
    }
  }

  static func about(_ number: Numeral) -> Numeral {
    var number = number
    number.isApproximate = true
    return number
  }

  static func scaled(_ number: Numeral, by power: Int) -> Numeral {
    Numeral(
      number.amount * .power(ofTen: power), max: number.max.map { $0 * .power(ofTen: power) }, isScaled: true)
  }
}
