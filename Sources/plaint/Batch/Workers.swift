import Dispatch
import EditLine
import Synchronization

/// Lines in, lines out, in order; the work in between on as many cores as there are.
struct Workers: Sendable {
  /// What is written for a line, without its line end, and whether the line was wrong.
  typealias Work = @Sendable (LineBatches.Line) -> (bytes: [UInt8], isWrong: Bool)

  private static let portion = 1 << 16

  /// Answers every line of standard input on standard output; true when none was wrong.
  static func run(_ work: @escaping Work) throws(FileError) -> Bool {
    var batches = LineBatches(descriptor: 0)
    var isRight = true
    while let lines = try batches.next() {
      let portions = portioned(lines)
      let answers = Mutex([(bytes: [UInt8], isWrong: Bool)](repeating: ([], false), count: portions.count))
      let read: @Sendable (Int) -> Void = { index in
        var bytes: [UInt8] = []
        var isWrong = false
        for line in lines[portions[index]] {
          let answer = work(line)
          bytes += answer.bytes
          bytes.append(0x0A)
          isWrong = isWrong || answer.isWrong
        }
        answers.withLock { $0[index] = (bytes, isWrong) }
      }
      // One line that waits for its answer is answered here and now.
      if portions.count == 1 {
        read(0)
      } else {
        DispatchQueue.concurrentPerform(iterations: portions.count, execute: read)
      }
      for answer in answers.withLock({ $0 }) {
        try Files.put(answer.bytes)
        if answer.isWrong { isRight = false }
      }
    }
    return isRight
  }

  /// Stretches of lines of about 64 KB: small enough that no core waits long for another.
  private static func portioned(_ lines: [LineBatches.Line]) -> [Range<Int>] {
    var portions: [Range<Int>] = []
    var (start, size) = (0, 0)
    for (index, line) in lines.enumerated() {
      size += line.bytes.count
      if size >= portion {
        portions.append(start..<index + 1)
        (start, size) = (index + 1, 0)
      }
    }
    if start < lines.count { portions.append(start..<lines.count) }
    return portions
  }
}
