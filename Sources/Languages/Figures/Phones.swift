import Mentions

extension Common {
  /// 138-1234-5678 · +86 138 1234 5678 · (541) 754-3010 · 010-62288559 · 95188.
  package static let phones = Scanner(begins: "0123456789+(") { units, start, found in
    guard units.figure(start - 1) == nil, !units.hasLetter(start - 1) || units.has("(", at: start),
      !units.has("+", at: start - 1), !units.has(")", at: start - 1), let run = PhoneRun(units, start),
      let digits = run.digits,
      // (13812345678) is a number in brackets.
      run.groups.count > 1 || !units.has("(", at: start)
    else { return }
    found(.outcome(.phone(digits)), start, run.end)
  }
}

/// Groups of figures with single separators between them.
private struct PhoneRun {
  var groups: [String] = []
  var hasPlus = false
  var hasBrackets = false
  var end: Int

  /// `nil` where there are too many figures, or letters follow.
  init?(_ units: Units, _ start: Int) {
    var place = start
    end = start
    if units.has("(", at: place), units.has("+", at: place + 1) {
      place += 1
      hasBrackets = true
    }
    if units.has("+", at: place) {
      hasPlus = true
      place += 1
    }
    var total = 0
    while groups.count < 5 {
      let opens = units.has("(", at: place)
      let first = opens ? place + 1 : place
      let last = units.figuresEnd(first, limit: 14)
      guard last > first, last - first < 14 else { break }
      var next = last
      if opens {
        guard units.has(")", at: last) else { break }
        next += 1
        hasBrackets = true
      } else if hasBrackets, groups.isEmpty, units.has(")", at: last) {
        next += 1
      }
      total += last - first
      guard total <= 15 else { break }
      groups.append(String(units.number(first..<last), zeros: last - first))
      end = next
      guard let following = PhoneRun.skipSeparator(units, next, afterBracket: next > last) else { break }
      place = following
    }
    let isExtended = skipExtension(units)
    guard !groups.isEmpty, units.figure(end) == nil, isExtended || !units.hasLetter(end) else { return nil }
    // 192.168.255.255 and 2024-03-15-7 go on with figures.
    if units.has("-", at: end) || units.has(".", at: end) || units.has("/", at: end),
      units.figure(end + 1) != nil, !units.has("/", at: end)
    {
      return nil
    }
  }

  /// One of - . or blanks, or " - "; after a bracket it may be missing.
  private static func skipSeparator(_ units: Units, _ place: Int, afterBracket: Bool) -> Int? {
    var next = place
    while units.has(" ", at: next), next - place < 3 { next += 1 }
    if units.has("-", at: next) || units.has(".", at: next) { next += 1 }
    while units.has(" ", at: next), next - place < 5 { next += 1 }
    guard units.figure(next) != nil || units.has("(", at: next), next > place || afterBracket else {
      return nil
    }
    return next
  }

  /// x388 · ext 63888.
  private mutating func skipExtension(_ units: Units) -> Bool {
    var place = end
    while units.has(" ", at: place), place - end < 2 { place += 1 }
    if units.has("e", at: place), units.has("x", at: place + 1), units.has("t", at: place + 2) {
      place += 3
    } else if units.has("x", at: place) {
      place += 1
    } else {
      return false
    }
    while units.has(" ", at: place), place - end < 6 { place += 1 }
    let last = units.figuresEnd(place, limit: 7)
    guard last > place, units.figure(last) == nil else { return false }
    end = last
    return true
  }

  /// The number, where the groups are those of a telephone.
  var digits: String? {
    let lengths = groups.map(\.count)
    let all = groups.joined()
    if hasPlus { return isForeign(lengths, all) ? "+" + all : nil }
    if all.hasPrefix("0086"), isChinese(String(all.dropFirst(4))), lengths.count > 1 || all.count > 12 {
      return "+" + all.dropFirst(2)
    }
    if all.hasPrefix("86"), groups[0] == "86", isChinese(String(all.dropFirst(2))) { return "+" + all }
    switch lengths {
    case [11], [3, 4, 4], [4, 7], [7, 4], [3, 8], [4, 3, 4], [4, 4, 3], [3, 3, 5], [5, 6]:
      return isChinese(all) ? all : nil
    // 0912-345-678, a mobile number of Taiwan; 02-2345-6789, one of its landlines.
    case [4, 3, 3], [4, 6], [2, 4, 4]: return all.hasPrefix("0") ? all : nil
    case [4, 8], [4, 4, 4]: return all.hasPrefix("0") ? all : nil
    case [3, 3, 4]: return isChinese(all) || isAmerican(groups) ? all : nil
    case [3, 4, 3]: return all.hasPrefix("400") || all.hasPrefix("800") ? all : nil
    case [10]:
      return all.hasPrefix("400") || all.hasPrefix("09") || (hasBrackets && isAmerican(groups)) ? all : nil
    case [1, 3, 3, 4]: return groups[0] == "1" && isAmerican(Array(groups.dropFirst())) ? all : nil
    case [5]: return all.hasPrefix("95") || ["12378", "12315", "12363"].contains(all) ? all : nil
    default: return nil
    }
  }

  /// A mobile number, or an area code and a number.
  private func isChinese(_ digits: String) -> Bool {
    // 86 alone has nothing after the country's number.
    guard !digits.isEmpty else { return false }
    let figures = digits.utf8.map { Int($0) - 48 }
    if figures.count == 11, figures[0] == 1, figures[1] >= 3 { return true }
    if figures.count >= 9, figures.count <= 11, (2...9).contains(figures[0]), groups.count > 1,
      groups[0] == "86" || groups[0] == "0086"
    {
      return true
    }
    if figures.count == 10, digits.hasPrefix("400") || digits.hasPrefix("800") { return true }
    return figures.count > 2 && figures[0] == 0 && (1...9).contains(figures[1])
      && (10...12).contains(figures.count)
  }

  private func isAmerican(_ groups: [String]) -> Bool {
    guard groups.count == 3, let area = groups[0].utf8.first, let office = groups[1].utf8.first else {
      return false
    }
    return area > 48 && office > 49
  }

  private func isForeign(_ lengths: [Int], _ all: String) -> Bool {
    guard (8...15).contains(all.count), !all.hasPrefix("0") else { return false }
    // +45-12-34-56-78 is written like a sum of numbers.
    return !lengths.dropFirst().contains { $0 < 3 } || all.hasPrefix("86")
  }
}

extension String {
  /// The number with zeros in front, so many figures long.
  fileprivate init(_ number: Int64, zeros: Int) {
    let figures = String(number)
    self = String(repeating: "0", count: Swift.max(0, zeros - figures.count)) + figures
  }
}
