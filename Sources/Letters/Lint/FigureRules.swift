import Cases
import Mentions

extension Lint {
  /// Sums and dates.
  static let figures: [Rule] = [
    Rule(id: "B1") { sheet in
      sheet.sentences.filter { sentence in
        let text = Array(sentence.text)
        return sheet.patterns.sums(in: text).contains { sum in
          let before = String(text[..<sum.range.lowerBound].suffix(8))
          return !sum.hasCurrency || (!sum.hasCents && !sheet.holds(before, "about"))
        }
      }
    },
    Rule(id: "B2", needsCase: true) { sheet in
      guard let known = sheet.known else { return [] }
      return known.open.filter { [.balance, .loan, .instalments].contains($0.name) }.map {
        Sheet.Part(text: $0.formula, line: 0)
      }
    },
    Rule(id: "B3", needsCase: true) { sheet in
      guard let known = sheet.known else { return [] }
      let figures = known.figures()
      guard let base = figures["plan.base"]?.value.money?.amount,
        let whole = figures["plan.whole"]?.value.integer,
        let last = figures["plan.last"]?.value.money?.amount,
        let monthly = (known[.requestMonthly]?.value ?? figures["plan.monthly"]?.value)?.money?.amount
      else { return [] }
      let sum = Amount(Int64(whole)) * monthly + last
      return sum == base
        ? [] : [Sheet.Part(text: "\(whole) × \(monthly) + \(last) = \(sum) ≠ \(base)", line: 0)]
    },
    Rule(id: "B4") { sheet in
      let impossible = sheet.sentences.filter { part in
        sheet.patterns.dates(in: Array(part.text)).contains { $0.value == nil }
      }
      guard let written = sheet.day else { return impossible }
      // “by 15 November” is what someone wants, no event.
      let late = sheet.items(under: "events").flatMap { Sheet.sentences(of: $0) }.filter { part in
        let text = Array(part.text)
        return sheet.patterns.dates(in: text).contains { found in
          let around = String(
            text[max(0, found.range.lowerBound - 14)..<min(text.count, found.range.upperBound + 2)])
          return found.value.map { $0 > written } ?? false && !sheet.holds(around, "before")
        }
      }
      return impossible + late
    },
    Rule(id: "B5") { sheet in
      sheet.sentences.filter { part in
        let hasOtherDate = part.text.split { !$0.isDigit && $0 != "-" && $0 != "/" }.contains {
          Day($0.replacing("/", with: "-")) != nil
        }
        return hasOtherDate || "¥￥$".contains { part.text.contains($0) }
      }
    },
  ]
}
