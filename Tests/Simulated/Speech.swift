import Facts
import Mentions
import Notation

// How the simulated person writes days, sums and counts.

extension Seeded {
  /// A value as it is said.
  mutating func said(_ value: Value, of kind: Kind, in language: Language, today: Day) -> String {
    switch value {
    case .money(let money): sum(money.amount, in: language)
    case .date(let date): date.exact.map { day($0, in: language, today: today) } ?? "\(date)"
    case .percent(let rate): percent(rate, in: language)
    case .integer(let count): self.count(count, in: language)
    case .text(let text): kind == .complainantPhone ? phone(text) : text
    default: "\(value)"
    }
  }

  private mutating func phone(_ digits: String) -> String {
    let parts = [digits.prefix(3), digits.dropFirst(3).prefix(4), digits.suffix(4)].map(String.init)
    return parts.joined(separator: one(of: ["", "", " ", "-"]))
  }

  private mutating func count(_ count: Int, in language: Language) -> String {
    if language == .english || happens(70) { return "\(count)" }
    return count == 2 ? (language == .traditional ? "兩" : "两") : chinese(count)
  }

  private mutating func percent(_ rate: Amount, in language: Language) -> String {
    let hundredths = (rate * Amount(100)).integer ?? 0
    if language != .english, hundredths > 0, happens(50) {
      return (language == .traditional ? "萬" : "万") + "分之" + chinese(hundredths)
    }
    return "\(rate)%"
  }

  private mutating func day(_ day: Day, in language: Language, today: Day) -> String {
    let isNear = abs(today.number - day.number) < 200
    if language == .english {
      let name = day.monthName
      let short = day.month == 9 ? "Sept" : String(name.prefix(3))
      let plain = one(of: [
        "\(day.day) \(name)", "\(name) \(day.day)", "\(short) \(day.day)", "\(name) \(day.ordinal)",
        "the \(day.ordinal) of \(name)",
      ])
      return isNear && happens(75) ? plain : "\(plain) \(day.year)"
    }
    let number = language == .traditional ? "號" : "号"
    if isNear, day.day > 12, happens(6) { return "\(day.month)/\(day.day)" }
    let plain = one(of: [
      "\(day.month)月\(day.day)\(number)", "\(day.month)月\(day.day)日",
      "\(chinese(day.month))月\(chinese(day.day))\(number)",
    ])
    return isNear && happens(75) ? plain : "\(day.year)年\(day.month)月\(day.day)日"
  }

  private mutating func sum(_ amount: Amount, in language: Language) -> String {
    let plain = amount.text(places: amount.scale == 0 ? 0 : 2)
    let parts = plain.split(separator: ".", maxSplits: 1)
    let grouped = Notation.grouped(String(parts[0])) + (parts.count > 1 ? ".\(parts[1])" : "")
    if language == .english {
      return one(of: [plain, grouped, "¥\(grouped)", "RMB \(plain)", "\(plain) yuan", "CNY \(grouped)"])
    }
    let yuan = language == .traditional ? one(of: ["元", "塊"]) : one(of: ["元", "块"])
    var ways = [plain, plain, grouped, "\(plain)元", "￥\(plain)"]
    if let whole = amount.integer {
      ways += ["\(whole)\(yuan)", words(whole, in: language) + yuan]
      if whole >= 10_000, whole % 10_000 == 0 {
        ways.append("\(whole / 10_000)\(language == .traditional ? "萬" : "万")")
      }
      if whole > 10_000, whole % 1000 == 0 {
        ways.append(
          "\(Amount(Int64(whole), scale: 4).text(places: 0))\(language == .traditional ? "萬" : "万")")
      }
    }
    return one(of: ways)
  }

  private func words(_ number: Int, in language: Language) -> String {
    let words = chinese(number, two: "两")
    return language == .traditional
      ? words.replacing("两", with: "兩").replacing("万", with: "萬") : words
  }
}
