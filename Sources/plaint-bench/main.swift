import Facts
import Glibc
import Interview
import Languages
import Letters
import Mentions

// Times the stages one by one: never a test, since a machine may be busy. Run by `make bench`.

let today = Day(2024, 10, 20) ?? Day(number: 0)
let megabyte = Double(1 << 20)

func report(_ name: String, _ figure: String, aim: String = "") {
  let padding = String(repeating: " ", count: max(1, 34 - name.unicodeScalars.count))
  print(name + padding + figure + (aim.isEmpty ? "" : "   (aim: \(aim))"))
}

func speed(_ text: String, _ work: (Text) -> Void) -> Double {
  Double(text.utf8.count) / megabyte / Timing.least { work(Text(text)) }
}

func half(_ text: String) -> String { String(text.unicodeScalars.prefix(text.unicodeScalars.count / 2)) }

func readMentions(_ text: Text) { _ = Languages.mentions.mentions(in: text, today: today, since: nil) }
func readFacts(_ text: Text) { _ = Languages.facts(in: text, ReadingContext(today: today)) }

BatchBench.start()
TalkBench.run()
print("sentences in the complaints: \(Texts.sentences().count)")
let quiet = Texts.quiet()
let complaints = Texts.complaints()
report("mentions, quiet", "\(speed(quiet, readMentions).rounded(to: 1)) MB/s", aim: "50")
report("mentions, complaints", "\(speed(complaints, readMentions).rounded(to: 1)) MB/s")
report("facts, quiet", "\(speed(quiet, readFacts).rounded(to: 1)) MB/s")
report("facts, complaints", "\(speed(complaints, readFacts).rounded(to: 1)) MB/s", aim: "25")
for (name, text) in [("quiet", quiet), ("complaints", complaints)] + Texts.hostile {
  let whole = Timing.least { readFacts(Text(text)) }
  let part = Timing.least { readFacts(Text(half(text))) }
  report("facts, \(name), twice the text", "\((whole / part).rounded(to: 2)) × the time", aim: "2.2")
}

BatchBench.run(complaints: complaints)
