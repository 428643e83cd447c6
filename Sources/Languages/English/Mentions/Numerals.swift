import Figures
import Mentions

extension EnglishLanguage {
  static let ones: Words<Int> = [
    1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine",
    10: "ten",
    11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen",
    18: "eighteen", 19: "nineteen",
  ]
  static let tens: Words<Int> = [
    20: "twenty", 30: "thirty", 40: "forty, fourty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty",
    90: "ninety",
  ]
  static let hundreds: Words<Int> = [
    2: "hundred", 3: "thousand, k, grand", 6: "million, mil, mio", 9: "billion, bn",
  ]

  /// twenty-five · 12k · 1.2 million: numbers in words are put together by a lexicon of their own.
  static let numerals: Scanner = {
    let lexicon = NumberLexicon()
    return Scanner(begins: lexicon.starts) { units, start, found in
      guard !units.hasLetter(start - 1) else { return }
      let words = NumberWords(units, lexicon.trie)
      if let (year, end) = words.year(start) { found(.numeral(Numeral(.whole(year), digits: 4)), start, end) }
      words.read(start) { found(.numeral($0), start, $1) }
    }
  }()
}

/// The words of numbers.
private struct NumberLexicon {
  let trie: Trie
  /// What a number can begin with.
  let starts: [UInt16]

  init() {
    var lexicon = Lexicon()
    let lists = [(0, EnglishLanguage.ones), (1, EnglishLanguage.tens), (2, EnglishLanguage.hundreds)]
    for (sort, list) in lists {
      for (word, code) in list.entries {
        lexicon.add(word, Lexicon.Sense(sort: sort, code: list.meanings[code]))
      }
    }
    for word in ["zero", "oh"] { lexicon.add(word, Lexicon.Sense(sort: 0, code: 0)) }
    for word in ["a", "an"] { lexicon.add(word, Lexicon.Sense(sort: 3, code: 1)) }
    for (word, hundredths) in [("half a", 50), ("half", 50), ("quarter", 25), ("quarter of a", 25)] {
      lexicon.add(word, Lexicon.Sense(sort: 4, code: hundredths))
    }
    lexicon.add("dozen", Lexicon.Sense(sort: 5, code: 12))
    for word in ["couple of", "couple"] { lexicon.add(word, Lexicon.Sense(sort: 6, code: 2)) }
    let trie = Trie(lexicon)
    self.trie = trie
    starts = (UInt16.min...UInt16.max).filter { trie.begins($0) || (0x30...0x39).contains($0) }
  }
}

/// One number in words, at most twelve of them.
private struct NumberWords {
  let units: Units

  let trie: Trie

  init(_ units: Units, _ trie: Trie) { (self.units, self.trie) = (units, trie) }

  private func word(_ place: Int) -> (sort: Int, value: Int, end: Int)? {
    guard place < units.count, trie.begins(units[place]) else { return nil }
    var best: (sort: Int, value: Int, end: Int)?
    trie.senses(in: units, at: place, before: units.count) { best = ($0.sort, $0.code, $1) }
    return best
  }

  private func blank(_ place: Int) -> Int {
    var next = place
    while next - place < 2, units.has(" ", at: next) || units.has("-", at: next) { next += 1 }
    return next
  }

  /// nineteen ninety-nine · twenty oh five · two thousand and fifteen: a year.
  func year(_ start: Int) -> (Int, Int)? {
    guard let century = word(start), century.sort <= 1, let second = word(blank(century.end)) else {
      return nil
    }
    if century.value == 2, second.sort == 2, second.value == 3 {
      let next = blank(second.end)
      guard let (rest, end) = twoFigures(after("and", next).map(blank) ?? next, orOne: true) else {
        return nil
      }
      return (2000 + rest, end)
    }
    guard (17...20).contains(century.value), let (rest, end) = twoFigures(blank(century.end)) else {
      return nil
    }
    return (century.value * 100 + rest, end)
  }

  /// ninety-nine · fifteen · zero five.
  private func twoFigures(_ place: Int, orOne: Bool = false) -> (Int, Int)? {
    guard let first = word(place), first.sort <= 1 else { return nil }
    guard first.value == 0 || first.sort == 1, let ones = word(blank(first.end)), ones.sort == 0,
      (1...9).contains(ones.value)
    else { return first.value >= (orOne ? 1 : 10) ? (first.value, first.end) : nil }
    return (first.value + ones.value, ones.end)
  }

  /// twelve hundred · two hundred and fifty · half a million · a couple of hundred · 75 million.
  func read(_ start: Int, _ found: (Numeral, Int) -> Void) {
    var total = Amount.zero
    var section = Amount.zero
    var place = start
    var end = start
    var isScaled = false
    var isApproximate = false
    var hasNumber = false
    var last = 5
    for _ in 0..<12 {
      if units.figure(place) != nil {
        guard !hasNumber, units.figure(place - 1) == nil else { break }
        let stop = units.figuresEnd(place)
        guard stop - place <= 15 else { break }
        let whole = units.number(place..<stop)
        let (amount, after) =
          Common.decimal(units, from: place, whole: whole, end: stop) ?? (Amount(whole), stop)
        section = amount
        hasNumber = true
        last = 1
        let next = blank(after)
        guard let scale = word(next), scale.sort == 2 || scale.sort == 5 else { break }
        place = next
        continue
      }
      guard let next = word(place) else { break }
      switch next.sort {
      case 0:
        guard last > 0, last != 1 || next.value < 10, last != 1 || units.figure(start) == nil else {
          return emit()
        }
        section = section + Amount(Int64(next.value))
        last = next.value == 0 ? last : 0
        hasNumber = true
      case 1:
        guard last > 1 else { return emit() }
        section = section + Amount(Int64(next.value))
        last = 1
        hasNumber = true
      case 2:
        guard hasNumber else { return }
        isScaled = true
        if next.value == 2 {
          section = section * 100
          last = 3
        } else {
          total = total + section * .power(ofTen: next.value)
          section = .zero
          last = 4
        }
      case 3:
        guard !hasNumber, let unit = word(blank(next.end)), [2, 4, 5, 6].contains(unit.sort) else {
          return emit()
        }
        section = 1
        hasNumber = true
      case 4:
        guard !hasNumber || place > start, let unit = word(blank(next.end)), unit.sort == 2 || unit.sort == 5
        else {
          return emit()
        }
        section = Amount(Int64(next.value), scale: 2)
        hasNumber = true
      case 5:
        section = (hasNumber ? section : 1) * 12
        hasNumber = true
        last = 0
      default:
        section = 2
        isApproximate = true
        hasNumber = true
        last = 0
        if let unit = word(blank(next.end)), unit.sort == 2 { last = 5 }
      }
      end = next.end
      place = blank(end)
      if let and = after("and", place), next.sort == 2 { place = blank(and) }
    }
    emit()

    func emit() {
      guard hasNumber, end > start else { return }
      var numeral = Numeral(total + section, isScaled: isScaled)
      numeral.isApproximate = isApproximate
      found(numeral, end)
    }
  }

  private func after(_ word: StaticString, _ place: Int) -> Int? {
    word.withUTF8Buffer { bytes in
      for (offset, byte) in bytes.enumerated()
      where place + offset >= units.count || units[place + offset] != UInt16(byte) {
        return nil
      }
      return units.hasLetter(place + bytes.count) ? nil : place + bytes.count
    }
  }
}
