/// 春节 · 中秋: days of the Chinese lunar calendar, from a table of its years.
enum Lunar {
  /// The day of the Gregorian calendar on which a day of the lunar year that begins in `year` falls.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard years.indices.contains(year - firstYear), (1...12).contains(month) else { return nil }
    let (newYear, lengths, leap) = years[year - firstYear]
    guard let first = Day(year, newYear / 100, newYear % 100) else { return nil }
    // Months before this one; a leap month stands after the month whose number it has.
    let before = month - 1 + (leap > 0 && leap < month ? 1 : 0)
    let days = (0..<before).reduce(0) { $0 + (lengths >> (12 - $1) & 1 == 1 ? 30 : 29) }
    return first.adding(days: days + day - 1)
  }

  private static let firstYear = 2000

  // New Year's day as month × 100 + day, a bit a month (1 has 30 days), and the month that is doubled (0 none).
  // 2000 to 2036; the packages lunardate 0.3.0 and borax 4.1.3 of PyPI agree on each first of a month.
  private static let years: [(newYear: Int, lengths: Int, leap: Int)] = [
    (205, 0b1100100101100, 0), (124, 0b1101010010101, 4), (212, 0b1101010010100, 0),
    (201, 0b1101101001010, 0), (122, 0b0101101010101, 2), (209, 0b0101011010100, 0),
    (129, 0b1010101011011, 7), (218, 0b0010010111010, 0), (207, 0b1001001011010, 0),
    (126, 0b1100100101011, 5), (214, 0b1010100101010, 0), (203, 0b1011010010100, 0),
    (123, 0b1011010101010, 4), (210, 0b1010110101010, 0), (131, 0b0101010110101, 9),
    (219, 0b0100101110100, 0), (208, 0b1010010110110, 0), (128, 0b0101001010111, 6),
    (216, 0b0101001010110, 0), (205, 0b1010100100110, 0), (125, 0b0111010010101, 4),
    (212, 0b0110101010100, 0), (201, 0b1010110101010, 0), (122, 0b0100110110101, 2),
    (210, 0b0100101101100, 0), (129, 0b1010010101110, 6), (217, 0b1010010011100, 0),
    (206, 0b1101001001100, 0), (126, 0b1110100100110, 5), (213, 0b1101010100110, 0),
    (203, 0b0101101010100, 0), (123, 0b0110101101010, 3), (211, 0b1001011011010, 0),
    (131, 0b0100101011101, 11), (219, 0b0100101011010, 0), (208, 0b1010010011010, 0),
    (128, 0b1101001001011, 6),
  ]
}
