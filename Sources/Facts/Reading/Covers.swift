/// How far the words reach that begin at or before each place.
struct Covers {
  private var ends: [Int32]
  private var before: [Int32]

  init(_ words: [Range<Int>], _ count: Int) {
    var all = [Int32](repeating: 0, count: count + 1)
    for word in words { all[word.lowerBound] = max(all[word.lowerBound], Int32(word.upperBound)) }
    // 有还款记录: 有还, of which 还款记录 has the 还, holds no 有.
    func isCrossed(_ word: Range<Int>) -> Bool {
      word.dropFirst().contains { Int(all[$0]) > word.upperBound && Int(all[$0]) - $0 >= word.count }
    }
    ends = Array(repeating: 0, count: count + 1)
    for word in words where word.count < 2 || !isCrossed(word) {
      ends[word.lowerBound] = max(ends[word.lowerBound], Int32(word.upperBound))
    }
    var farthest: Int32 = 0
    before = ends.map { end in
      defer { farthest = max(farthest, end) }
      return farthest
    }
  }

  /// Whether a word that begins earlier reaches into a word.
  func cuts(_ word: Range<Int>) -> Bool { Int(before[word.lowerBound]) > word.lowerBound }

  /// Whether a longer word holds the whole stretch.
  func cover(_ stretch: Range<Int>) -> Bool {
    Int(before[stretch.lowerBound]) >= stretch.upperBound
      || Int(ends[stretch.lowerBound]) > stretch.upperBound
  }
}
