import Facts
import Glibc

/// `plaint extract` from end to end, the NDJSON around the texts included, on one core and on two.
enum BatchBench {
  static func run(complaints: String) {
    let plaint = binary
    guard access(plaint, X_OK) == 0 else {
      report("extract", "not timed: \(plaint) is not built")
      return
    }
    let input = "/tmp/plaint-bench.\(getpid()).ndjson"
    guard let bytes = write(complaints, to: input) else {
      report("extract", "not timed: \(input) cannot be written")
      return
    }
    defer { unlink(input) }
    var rates: [Double] = []
    for cores in ["0", "0,1"] {
      let seconds = (0..<3).compactMap { _ in
        Timing.run("exec taskset -c \(cores) '\(plaint)' extract < \(input) > /dev/null")?.seconds
      }.min()
      guard let seconds else { continue }
      rates.append(Double(bytes) / megabyte / seconds)
      report(
        "extract, cores \(cores)", "\((rates.last ?? 0).rounded(to: 1)) MB/s",
        aim: cores == "0" ? "10" : "1.7 × one core")
    }
    if rates.count == 2 {
      report("extract, two cores", "\((rates[1] / rates[0]).rounded(to: 2)) × one core", aim: "1.7")
    }
  }

  /// How long the first screen takes and what it holds: before anything large is, since a child counts its parent's memory.
  static func start() {
    let plaint = binary
    let starts = (0..<20).compactMap { _ in
      Timing.run("exec '\(plaint)' chat --private --language zh-Hans < /dev/null > /dev/null")
    }
    report(
      "start to the end of the first screen",
      "\((Timing.median(starts.map(\.seconds)) * 1000).rounded(to: 1)) ms", aim: "10")
    report("resident", "\(Timing.median(starts.map(\.megabytes)).rounded(to: 1)) MB", aim: "20")
  }

  /// `plaint`, beside this program.
  private static var binary: String {
    (CommandLine.arguments.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/") + "/plaint"
  }

  /// One object a line of the text; the number of bytes written.
  private static func write(_ text: String, to path: String) -> Int? {
    guard let file = fopen(path, "w") else { return nil }
    defer { fclose(file) }
    var count = 0
    for (number, line) in text.split(separator: "\n").enumerated() {
      var json = JSON()
      json.object {
        $0.pair("id") { $0.string("\(number)") }
        $0.pair("text") { $0.string(line) }
        $0.pair("today") { $0.string("2024-10-20") }
      }
      count += json.bytes.count + 1
      guard fwrite(json.bytes + [10], 1, json.bytes.count + 1, file) == json.bytes.count + 1 else {
        return nil
      }
    }
    return count
  }
}
