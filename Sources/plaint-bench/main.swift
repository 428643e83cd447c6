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

/// Times one thing, unless the words after the program's name ask for others: `plaint-bench facts complaints`.
func time(_ name: String, aim: String = "", _ figure: () -> String) {
  guard CommandLine.arguments.dropFirst().allSatisfy(name.contains) else { return }
  report(name, figure(), aim: aim)
}

if CommandLine.arguments.count == 1 {
  BatchBench.start()
  TalkBench.run()
  print("different sentences: prose \(Texts.prose().count), complaints \(Texts.sentences().count)")
}
let complaints = Texts.complaints()
let texts = [
  (name: "quiet", text: Texts.quiet()), (name: "look-alikes", text: Texts.lookAlikes()),
  (name: "complaints", text: complaints),
]
for (name, text) in texts {
  time("mentions, \(name)", aim: name == "quiet" ? "50" : "") {
    "\(speed(text, readMentions).rounded(to: 1)) MB/s"
  }
}
for (name, text) in texts {
  time("facts, \(name)", aim: name == "complaints" ? "25" : "") {
    "\(speed(text, readFacts).rounded(to: 1)) MB/s"
  }
}
for (name, text) in texts + Texts.hostile {
  time("facts, \(name), twice the text", aim: "2.2") {
    let whole = Timing.least { readFacts(Text(text)) }
    let part = Timing.least { readFacts(Text(half(text))) }
    return "\((whole / part).rounded(to: 2)) × the time"
  }
}
if CommandLine.arguments.count == 1 { BatchBench.run(complaints: complaints) }
