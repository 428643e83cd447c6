import Interview
import Mentions

/// A talk of a thousand answers: the last ones cost what the first ones cost.
enum TalkBench {
  static func run() {
    var interview = Interview(Interview.Settings(today: today, language: .simplified))
    _ = interview.open()
    let sentences = Texts.sentences().filter { $0.unicodeScalars.count < 60 }
    guard !sentences.isEmpty else { return }
    let begun = Timing.now()
    interview.rehearsed()
    report("got ready behind the first screen", "\(((Timing.now() - begun) * 1000).rounded(to: 2)) ms")
    var times: [Double] = []
    for turn in 0..<1000 {
      let start = Timing.now()
      _ = interview.answer(sentences[turn * 7 % sentences.count])
      times.append((Timing.now() - start) * 1000)
    }
    report(
      "an answer, 99th percentile of 1–100",
      "\(Timing.percentile(0.99, Array(times.prefix(100))).rounded(to: 2)) ms", aim: "1")
    report(
      "an answer, 99th percentile of 901–1000",
      "\(Timing.percentile(0.99, Array(times.suffix(100))).rounded(to: 2)) ms", aim: "1")
    let start = Timing.now()
    _ = interview.answer("/undo")
    report("undo after 1000 answers", "\(((Timing.now() - start) * 1000).rounded(to: 2)) ms", aim: "10")
  }
}
