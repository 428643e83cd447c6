import Figures
import Mentions

extension ChineseLanguage {
  /// 一万二 · 三千五百 · 1.2万 · 1万6 · 11w · 五六百 · 二零二四 · 三点五.
  static let numerals = Scanner(
    begins: "0123456789零〇一壹幺弌二贰两三叁四肆五伍六陆七柒八捌九玖十拾廿卅"
  ) { units, start, found in
    if units.figure(start) != nil {
      guard units.figure(start - 1) == nil, !units.has(".", at: start - 1) else { return }
      if let (numeral, end) = NumeralReader(units).mixed(start) { found(.numeral(numeral), start, end) }
    } else {
      NumeralReader(units).han(start) { found(.numeral($0), start, $1) }
    }
  }

  /// 一三八零零一三八零零零: a mobile number spoken figure by figure.
  static let spokenPhones = Scanner(begins: "一幺") { units, start, found in
    var end = start
    var digits = ""
    while end < units.count, end - start < 12, let figure = figure(units[end]) {
      digits += String(figure)
      end += 1
    }
    guard digits.count == 11, start == 0 || figure(units[start - 1]) == nil else { return }
    found(.outcome(.phone(digits)), start, end)
  }

  /// 零 to 九, as they are written and as they are written on cheques.
  static func figure(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x96F6, 0x3007: 0  // 零〇
    case 0x4E00, 0x58F9, 0x5E7A, 0x5F0C: 1  // 一壹幺弌
    case 0x4E8C, 0x8D30, 0x4E24: 2  // 二贰两
    case 0x4E09, 0x53C1: 3  // 三叁
    case 0x56DB, 0x8086: 4  // 四肆
    case 0x4E94, 0x4F0D: 5  // 五伍
    case 0x516D, 0x9646: 6  // 六陆
    case 0x4E03, 0x67D2: 7  // 七柒
    case 0x516B, 0x634C: 8  // 八捌
    case 0x4E5D, 0x7396: 9  // 九玖
    default: nil
    }
  }

  /// 十 is 1, 百 2, 千 3, 万 4, 亿 8, 兆 12: the power of ten.
  static func power(_ unit: UInt16) -> Int? {
    switch unit {
    case 0x5341, 0x62FE: 1  // 十拾
    case 0x767E, 0x4F70: 2  // 百佰
    case 0x5343, 0x4EDF: 3  // 千仟
    case 0x4E07: 4  // 万
    case 0x4EBF: 8  // 亿
    case 0x5146: 12  // 兆
    default: nil
    }
  }
}

/// Reads one number, at most 24 characters of it.
private struct NumeralReader {
  let units: Units

  init(_ units: Units) { self.units = units }

  private func figure(_ place: Int) -> Int? {
    place < units.count ? ChineseLanguage.figure(units[place]) : nil
  }

  /// 万, 千, and w and k where no letter follows.
  private func power(_ place: Int) -> Int? {
    guard place < units.count else { return nil }
    if let power = ChineseLanguage.power(units[place]) { return power }
    guard !units.hasLetter(place + 1) else { return nil }
    if units.has("w", at: place) { return 4 }
    return units.has("k", at: place) ? 3 : nil
  }

  /// 廿 is 20, 卅 is 30.
  private func tens(_ place: Int) -> Int? {
    units.has("廿", at: place) ? 2 : units.has("卅", at: place) ? 3 : nil
  }

  /// Figures spoken one by one, and numbers put together by units: every reading with its end.
  func han(_ start: Int, _ found: (Numeral, Int) -> Void) {
    var place = start
    var figures: [Int] = []
    while place < units.count, place - start < 24, let next = figure(place) {
      figures.append(next)
      place += 1
    }
    if figures.isEmpty || power(place) != nil || tens(place) != nil,
      let (numeral, end) = composed(start)
    {
      found(numeral, end)
      return decimal(numeral.amount, pointAt: end, found)
    }
    spoken(figures, from: start, found)
    if figures.count == 1 { decimal(.whole(figures[0]), pointAt: start + 1, found) }
  }

  /// 二零二四 · 九八 · 三四: a year, a number, or from three to four.
  private func spoken(_ figures: [Int], from start: Int, _ found: (Numeral, Int) -> Void) {
    guard !figures.isEmpty, figures.count <= 18 else { return }
    if figures.count == 2, let range = range(figures[0], figures[1]) {
      found(Numeral(Amount(Int64(range.0)), max: Amount(Int64(range.1))), start + 2)
    }
    guard figures.count == 1 || !(start..<start + figures.count).contains(where: { units.has("两", at: $0) })
    else {
      return
    }
    let number = figures.reduce(Int64(0)) { $0 * 10 + Int64($1) }
    var numeral = Numeral(Amount(number), digits: figures.count == 1 ? 0 : figures.count)
    numeral.isCount = units.has("两", at: start)
    found(numeral, start + figures.count)
  }

  /// 三四, 三五: the two ends of a range.
  private func range(_ a: Int, _ b: Int) -> (Int, Int)? {
    a > 0 && (b == a + 1 || (a == 3 && b == 5)) ? (a, b) : nil
  }

  /// 三点五 · 一百一十一点一二.
  private func decimal(_ whole: Amount, pointAt point: Int, _ found: (Numeral, Int) -> Void) {
    guard units.has("点", at: point), whole.scale == 0 else { return }
    var place = point + 1
    var amount = whole.significand
    while place - point < 7, let next = figure(place) {
      amount = amount * 10 + Int64(next)
      place += 1
    }
    guard place > point + 1, amount < 1_000_000_000_000 else { return }
    let number = Amount(amount, scale: place - point - 1)
    if let power = power(place), power >= 2 {
      found(Numeral(number * .power(ofTen: power), isScaled: true), place + 1)
    } else {
      found(Numeral(number), place)
    }
  }

  /// 1.2万 · 1万6 · 3千5百: figures and units; `nil` for figures alone.
  func mixed(_ start: Int) -> (Numeral, Int)? {
    guard let (numeral, end) = composed(start) else { return nil }
    return (Numeral(numeral.amount, max: numeral.max, isScaled: true), end)
  }

  /// 一个月 after a sum.
  private func isEach(_ place: Int) -> Bool {
    units.has("一", at: place)
      && (["个", "年", "期", "天", "周"] as [Unicode.Scalar]).contains { units.has($0, at: place + 1) }
  }

  /// 6万8月15号 is 60,000 and a day, 50万7年 50,000 over seven years, 八千一个月 8,000 a month.
  private func isOfTime(_ place: Int) -> Bool {
    if (["年", "期"] as [Unicode.Scalar]).contains(where: { units.has($0, at: place) }) { return true }
    guard units.has("月", at: place) else { return false }
    return units.figure(place + 1) != nil || figure(place + 1) != nil
  }

  /// One number of units: 三千零五十, 一万二, 二三十万.
  private func composed(_ start: Int) -> (Numeral, Int)? {
    var sum = NumeralSum()
    var place = start
    while place < units.count, place - start < 24 {
      if let unit = power(place), sum.accepts(unit, isFirst: place == start) {
        sum.multiply(unit)
        place += 1
      } else if let tens = tens(place), sum.accepts(figure: tens) {
        sum.add(figure: tens)
        sum.multiply(1)
        place += 1
      } else if let next = figure(place) {
        guard sum.accepts(figure: next), !((sum.lastUnit ?? 0) >= 3 && isEach(place)) else { break }
        // 三百五百 is 300 and 500.
        if sum.lastUnit == power(place + 1), sum.lastUnit != nil { break }
        sum.add(figure: next)
        place += 1
      } else if units.figure(place) != nil, sum.pending == nil, !sum.endsInZero {
        let last = units.figuresEnd(place, limit: 12)
        guard last - place < 12 else { break }
        let whole = units.number(place..<last)
        let (amount, end) =
          Common.decimal(units, from: place, whole: whole, end: last) ?? (Amount(whole), last)
        // 1万6 is 16,000, 3万2000 is 32,000; 1万3号 and 2万2024年 are not one number.
        guard power(end) != nil || (sum.lastUnit ?? 0) >= 2, !isOfTime(end) else { break }
        sum.add(amount, isOneFigure: end - place == 1)
        place = end
      } else {
        break
      }
    }
    guard let numeral = sum.numeral else { return nil }
    return (numeral, place)
  }
}

/// What has been heard of a number so far.
private struct NumeralSum {
  private(set) var pending: Amount?
  private var pendingMax: Amount?
  private var isOneFigure = false
  private(set) var endsInZero = false
  private(set) var lastUnit: Int?
  private var section = Amount.zero
  private var sectionMax: Amount?
  private var total = Amount.zero
  private var totalMax: Amount?
  private var largest = 20

  /// 十 may begin a number; every other unit has a number before it, and is smaller than the one before, or larger than
  /// all since the last 万.
  func accepts(_ unit: Int, isFirst: Bool) -> Bool {
    if isFirst { return unit == 1 }
    let isOpen = pending != nil || section > .zero
    if unit >= 4 { return isOpen ? unit < largest : (lastUnit ?? 0) >= 4 && !endsInZero }
    guard pending != nil || (endsInZero && unit == 1) else { return false }
    return lastUnit.map { unit < $0 || $0 >= 4 } ?? true
  }

  mutating func multiply(_ unit: Int) {
    let factor = Amount.power(ofTen: unit)
    if unit >= 4 {
      // 三千万亿: everything so far, once more.
      if pending == nil, section == .zero {
        total = total * factor
        return
      }
      let high = pendingMax.map { section + $0 } ?? sectionMax
      section = (section + (pending ?? .zero)) * factor
      total = total + section
      if let high { totalMax = total - section + high * factor }
      (section, sectionMax) = (.zero, nil)
      largest = unit
    } else {
      let base = section
      section = base + (pending ?? 1) * factor
      if let pendingMax { sectionMax = base + pendingMax * factor }
    }
    (pending, pendingMax, endsInZero, lastUnit) = (nil, nil, false, unit)
  }

  /// After a figure only a range follows: 五六百, 二十五六.
  func accepts(figure: Int) -> Bool {
    guard let pending else { return true }
    guard pendingMax == nil, isOneFigure, let known = pending.integer else { return false }
    return known > 0 && (figure == known + 1 || (known == 3 && figure == 5))
  }

  mutating func add(figure: Int) {
    if figure == 0, pending == nil {
      endsInZero = true
    } else if pending != nil {
      pendingMax = Amount(Int64(figure))
    } else {
      add(Amount(Int64(figure)), isOneFigure: true)
    }
  }

  mutating func add(_ amount: Amount, isOneFigure: Bool) {
    pending = amount
    self.isOneFigure = isOneFigure
  }

  /// 一万二 is 12,000; 一万零二 is 10,002.
  var numeral: Numeral? {
    guard let lastUnit else { return nil }
    let isColloquial = isOneFigure && pending != nil && !endsInZero && lastUnit >= 2
    let factor = isColloquial ? Amount.power(ofTen: lastUnit - 1) : 1
    let low = total + section + (pending ?? .zero) * factor
    var high: Amount?
    if let pendingMax { high = total + section + pendingMax * factor }
    if let sectionMax { high = total + sectionMax + (pending ?? .zero) * factor }
    if let totalMax { high = totalMax + section + (pending ?? .zero) * factor }
    let isScaled = lastUnit >= 4 || largest < 20 || isColloquial
    guard low.significand >= 0 else { return nil }
    return Numeral(low, max: high, isScaled: isScaled)
  }
}
