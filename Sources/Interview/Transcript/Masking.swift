import Languages
import Mentions

/// `我的身份证是 11010519491231002X`: numbers that no complaint needs are masked before anything is read or kept.
///
/// ID cards (18 places, a valid day of birth, the checksum), bank cards (16–19 digits, an issuer's prefix, Luhn, and
/// no word of contracts or tickets before them), and 4–8 digits after a word for a code. What a sum, a date or a
/// ticket could be is left alone. Masking what is masked changes nothing.
public enum Masking {
  /// The text with each digit of such a number made `*`.
  public static func masked(_ text: String) -> String {
    let read = Text(text)
    let runs = read.digitRuns
    if runs.isEmpty { return text }
    var hidden: [Range<Int>] = []
    for (index, run) in runs.enumerated() {
      let before = index == 0 ? 0 : runs[index - 1].end
      hidden += read.secrets(in: run, after: before)
    }
    if hidden.isEmpty { return text }
    var masked = String.UnicodeScalarView()
    var next = hidden[...]
    for (place, scalar) in text.unicodeScalars.enumerated() {
      while let first = next.first, first.upperBound <= place { next.removeFirst() }
      let isHidden = next.first?.contains(place) == true && read.isFigure(at: place)
      masked.append(isHidden ? "*" : scalar)
    }
    return String(masked)
  }
}

/// Groups of digits with one space or hyphen between them: 6222 0212 3456 7890 123.
private struct DigitRun {
  var groups: [Range<Int>]

  var start: Int { groups.first?.lowerBound ?? 0 }
  var end: Int { groups.last?.upperBound ?? 0 }
}

extension Text {
  /// A digit, or the x that ends an ID card's number.
  fileprivate func isFigure(at place: Int) -> Bool {
    isDigit(place) || (units[place] == 0x78 && place > 0 && isDigit(place - 1))
  }

  private func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(units[place]) }

  /// The groups of digits, each as long as it is; those joined by one space or hyphen are one run.
  fileprivate var digitRuns: [DigitRun] {
    var runs: [DigitRun] = []
    var place = 0
    while place < count {
      guard isDigit(place) else {
        place += 1
        continue
      }
      let start = place
      while place < count, isDigit(place) { place += 1 }
      if place < count, units[place] == 0x78, place - start < 18 { place += 1 }
      // The run is changed where it stands: a copy of it would be copied with every group.
      if let end = runs.last?.end, end + 1 == start, [0x20, 0x2D].contains(units[end]) {
        runs[runs.count - 1].groups.append(start..<place)
      } else {
        runs.append(DigitRun(groups: [start..<place]))
      }
    }
    return runs
  }

  /// The places of a run that must not be kept. `after`: where the number before it ends.
  fileprivate func secrets(in run: DigitRun, after: Int) -> [Range<Int>] {
    let before = units[max(after, run.start - 24)..<run.start]
    var found: [Range<Int>] = []
    var from = 0
    if Languages.masks.asksForCode(before) {
      var figures = 0
      // 445566 · 445 566: as many groups as make up a code.
      let code = run.groups.prefix { group in
        figures += group.count
        return figures <= 8
      }
      if let first = code.first, let last = code.last, code.reduce(0, { $0 + $1.count }) >= 4 {
        found.append(first.lowerBound..<last.upperBound)
        from = code.count
      }
    }
    while from < run.groups.count {
      let hit = numbers(in: run.groups[from...]).last { last in
        let figures = run.groups[from...last].flatMap { units[$0] }
        if isIDCard(figures) { return true }
        return isBankCard(figures) && !(from == 0 && Languages.masks.namesPaper(before))
      }
      if let hit { found.append(run.groups[from].lowerBound..<run.groups[hit].upperBound) }
      from = (hit ?? from) + 1
    }
    return found
  }

  /// Where 16 to 19 figures end that begin with these groups. They are written in groups of three or more; only the
  /// last may be shorter.
  private func numbers(in groups: ArraySlice<Range<Int>>) -> [Int] {
    var ends: [Int] = []
    var figures = 0
    for (place, group) in zip(groups.indices, groups) {
      figures += group.count
      if figures > 19 { break }
      if figures >= 16 { ends.append(place) }
      if group.count < 3 { break }
    }
    return ends
  }

  /// 11010519491231002X: six digits of a place, a day, three more and a check character.
  private func isIDCard(_ figures: [UInt16]) -> Bool {
    let digits = figures.dropLast().map { Int($0) - 0x30 }
    guard figures.count == 18, digits.allSatisfy({ (0...9).contains($0) }), let last = figures.last else {
      return false
    }
    func number(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + $1 } }
    guard (1880...2100).contains(number(6..<10)), Day(number(6..<10), number(10..<12), number(12..<14)) != nil
    else { return false }
    // GB 11643: each digit times a power of two modulo 11, the sum names the last character.
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
    return last == Array("10x98765432".utf16)[sum % 11]
  }

  /// 62…: 16 to 19 digits, the prefix of an issuer, and Luhn's sum.
  private func isBankCard(_ figures: [UInt16]) -> Bool {
    let digits = figures.map { Int($0) - 0x30 }
    guard (16...19).contains(digits.count), digits.allSatisfy({ (0...9).contains($0) }) else { return false }
    let prefix = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
    guard Self.issuers.contains(where: { $0.contains(prefix) }) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, item in
      let (place, digit) = item
      if place % 2 == 0 { return sum + digit }
      return sum + (digit > 4 ? digit * 2 - 9 : digit * 2)
    }
    return sum % 10 == 0
  }

  /// The first four digits (ISO/IEC 7812): UnionPay, Visa, Mastercard, JCB, Discover, and older debit cards of
  /// mainland banks.
  private static let issuers = [
    6200...6299, 8100...8171, 4000...4999, 5100...5599, 2221...2720, 3528...3589, 6011...6011, 6440...6599,
    6013...6013, 6030...6030, 6036...6036, 9558...9559, 9400...9400, 9111...9111,
  ]
}
