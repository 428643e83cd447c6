import Glibc

/// Seconds on the wall, and what a run of a program took.
enum Timing {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The least of three runs: the machine is shared.
  static func least(_ work: () -> Void) -> Double {
    (0..<3).map { _ in
      let start = now()
      work()
      return now() - start
    }.min() ?? 0
  }

  /// Runs a shell command; its seconds and its peak memory in MB.
  static func run(_ command: String) -> (seconds: Double, megabytes: Double)? {
    var pid: pid_t = 0
    let words: [UnsafeMutablePointer<CChar>?] = ["/bin/sh", "-c", command].map { (word: String) in
      strdup(word)
    }
    defer { words.forEach { free($0) } }
    let start = now()
    guard posix_spawn(&pid, "/bin/sh", nil, nil, words + [nil], environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(pid, &status, 0, &usage) == pid, status == 0 else { return nil }
    return (now() - start, Double(usage.ru_maxrss) / 1024)
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  static func percentile(_ part: Double, _ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}

extension Double {
  /// 3.14159 → "3.1".
  func rounded(to places: Int) -> String {
    let factor = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
    let digits = String(Int((self * factor).rounded()))
    guard places > 0 else { return digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}
