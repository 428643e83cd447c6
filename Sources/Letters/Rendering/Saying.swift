import Facts
import Mentions

/// Values in a language's own way, as its `say.…` texts and `names.…` tables have it: 2024-07-15 → 2024年7月15日.
struct Saying {
  let book: Templates.Book

  /// A value as a slot wants it; `nil` where the language has no words for it or the form does not fit.
  func say(_ found: Found, _ form: Manner) -> String? {
    let about = found.fact?.isApproximate == true && found.qualifier.isRough
    let max = found.qualifier == nil ? found.fact?[.max] : nil
    switch (form, found.value) {
    case (.picks(let picks), .integer(let count)): return self.count(count, picks: picks)
    case (.picks, _): return nil
    case (.table(let table), let value): return name(value.description, in: table)
    case (.tail, .text(let text)): return text.isPhone ? String(text.suffix(4)) : nil
    case (.capital, .text(let text)): return native(text, found).capitalised
    case (.phone, .text(let text)): return text.isPhone ? phone(text) : nil
    case (.words, .integer(let count)): return words(count)
    case (_, .text(let text)) where found.qualifier == .agent: return agent(text.printable)
    case (_, .text(let text)):
      return found.isPhone || found.qualifier == .phone ? phone(text) : native(text, found)
    case (_, .id(let id)): return word(id, found)
    case (_, .integer(let count)): return integer(count, max: max?.integer, about: about)
    case (_, .flag): return form == .plain ? "" : nil
    case (_, .money(let money)): return self.money(money, max: max?.money, about: about)
    case (_, .percent(let rate)): return piece("say.percent", ["rate": .text(rate.description)])
    case (_, .date(let date)): return self.date(date, form, about: about)
    case (_, .time(let time)): return form == .plain ? self.time(time, about: about) : nil
    case (_, .duration(let duration)): return self.duration(duration, about: about)
    }
  }

  /// The words that a table has for a key.
  func name(_ key: String, in table: String) -> String? {
    guard case .table(let rows, let index)? = book["names." + table]?.body else { return nil }
    return index[key].map { rows[$0].words }
  }

  private func piece(_ name: String, _ values: [String: Value]) -> String? {
    guard case .text(let nodes)? = book[name]?.body else { return nil }
    return text(nodes, values)
  }

  /// `say.…` texts hold only slots of the values given to them, and brackets.
  private func text(_ nodes: [Node], _ values: [String: Value]) -> String? {
    var said = ""
    for node in nodes {
      switch node {
      case .text(let text): said += text
      case .slot(.named(let name), let form):
        guard let value = values[name], let text = say(Found(value: value, sources: []), form) else {
          return nil
        }
        said += text
      case .choice(let ways):
        guard let way = ways.lazy.compactMap({ text($0, values) }).first else {
          if ways.count == 1 { continue }
          return nil
        }
        said += way
      case .test(.slot(.named(let name), let wanted), let holds):
        let isSo = values[name].map { value in wanted.map { $0 == value.description } ?? true } ?? false
        guard isSo == holds else { return nil }
      default: return nil
      }
    }
    return said
  }

  // MARK: Numbers

  /// "# days" with the number in words where the language has them so small.
  func count(_ count: Int, picks: [String]) -> String? {
    guard let first = picks.first, !first.isEmpty || picks.count > 1 else {
      return name(String(count), in: "count") ?? String(count)
    }
    let place = name(String(count), in: "plural") ?? name("*", in: "plural") ?? (count == 1 ? "1" : "2")
    let pick = picks[min(max((Int(place) ?? 1) - 1, 0), picks.count - 1)]
    return pick.split(separator: "#", omittingEmptySubsequences: false).joined(
      separator: name(String(count), in: "count") ?? words(count))
  }

  private func words(_ count: Int) -> String { name(String(count), in: "words") ?? String(count) }

  func section(_ number: Int) -> String { name(String(number), in: "section") ?? String(number) }

  private func integer(_ count: Int, max: Int?, about: Bool) -> String? {
    if let max { return piece("say.count.range", ["from": .text(String(count)), "to": .text(String(max))]) }
    return about
      ? piece("say.count.about", ["n": .text(String(count)), "count": .integer(count)]) : String(count)
  }

  private func money(_ money: Money, max: Money?, about: Bool) -> String? {
    guard let currency = name(money.currency, in: "currency") else { return nil }
    var values: [String: Value] = ["sum": .text(grouped(money.amount)), "currency": .text(currency)]
    if let max { values["max"] = .text(grouped(max.amount)) }
    let said = piece(max != nil ? "say.money.range" : about ? "say.money.about" : "say.money", values)
    return said?.unbroken
  }

  /// 5400 → "5,400.00".
  private func grouped(_ amount: Amount) -> String {
    let parts = amount.text(places: 2).split(separator: ".").map(String.init)
    let digits = Array(parts[0])
    let mark = name("group", in: "separators") ?? ""
    var whole = ""
    for (place, digit) in digits.enumerated() {
      let left = digits.count - place
      if place > 0, left % 3 == 0, digits[place - 1] != "-" { whole += mark }
      whole.append(digit)
    }
    return whole + (name("point", in: "separators") ?? ".") + (parts.count > 1 ? parts[1] : "00")
  }

  // MARK: Time

  private func date(_ span: DateSpan, _ form: Manner, about: Bool) -> String? {
    guard case .when(let capital) = form else { return plainDate(span, form, about: about) }
    guard let date = plainDate(span, .plain, about: about) else { return nil }
    let name = span.end != nil ? "say.when.range" : span.exact != nil ? "say.when.day" : "say.when.month"
    let said = piece(name, ["date": .text(date)])
    return capital ? said?.capitalised : said
  }

  private func plainDate(_ span: DateSpan, _ form: Manner, about: Bool) -> String? {
    guard let end = span.end else {
      let said = one(span.start, form)
      return about ? said.flatMap { piece("say.date.about", ["date": .text($0)]) } : said
    }
    guard let from = one(span.start, form), let to = one(end, form) else { return nil }
    // February to June 2024: `first` and `last` are without the year.
    guard span.start.year == end.year, let first = one(span.start, .short), let last = one(end, .short) else {
      return piece("say.date.range", ["from": .text(from), "to": .text(to)])
    }
    let values = ["from": from, "to": to, "first": first, "last": last].mapValues(Value.text)
    return piece("say.date.range.year", values)
  }

  private func one(_ date: CalendarDate, _ form: Manner) -> String? {
    var values: [String: Value] = ["year": .text(String(date.year))]
    if let month = date.month { values["month"] = .integer(month) }
    if form == .month { return piece("say.month", values)?.unbroken }
    if let day = date.exact {
      values["day"] = .integer(day.day)
      values["weekday"] = .integer(day.weekday)
      let name = form == .short ? "say.date.short" : form == .weekday ? "say.date.weekday" : "say.date"
      return piece(name, values)?.unbroken
    }
    guard form != .date, form != .weekday else { return nil }
    guard date.month != nil else { return piece("say.year", values) }
    return piece(form == .short ? "say.month.short" : "say.month", values)?.unbroken
  }

  private func time(_ time: TimeOfDay, about: Bool) -> String? {
    func clock(_ clock: Clock) -> String? {
      let half = clock.hour % 12 == 0 ? 12 : clock.hour % 12
      return piece(
        about ? "say.time.about" : "say.time",
        [
          "hour": .integer(clock.hour), "half": .integer(half), "part": .text(clock.hour < 12 ? "am" : "pm"),
          "minute": .integer(clock.minute), "minutes": .text(padded(clock.minute)),
        ])
    }
    guard let end = time.end, let from = clock(time.start), let to = clock(end) else {
      return clock(time.start)
    }
    return piece("say.time.range", ["from": .text(from), "to": .text(to)])
  }

  private func duration(_ duration: Duration, about: Bool) -> String? {
    var values: [String: Value] = [:]
    let units: [(String, Duration.Unit)] = [
      ("years", .year), ("months", .month), ("weeks", .week), ("days", .day), ("hours", .hour),
      ("minutes", .minute),
    ]
    for (name, unit) in units where duration[unit] != 0 { values[name] = .integer(duration[unit]) }
    guard !values.isEmpty, let said = piece("say.duration", values) else { return nil }
    return about ? piece("say.duration.about", ["duration": .text(said)]) : said
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  // MARK: Words

  /// A word of the vocabulary in the table of its kind or qualifier; the person's own name for it comes first.
  private func word(_ id: String, _ found: Found) -> String? {
    if found.qualifier == nil, let kind = found.kind {
      if [.respondent, .product].contains(kind), case .text(let name)? = found.fact?[.name] {
        return name.printable
      }
      return name(id, in: kind == .reply ? "request" : kind.rawValue)
    }
    if found.qualifier == .for_, case .text(let name)? = found.fact?[.name] {
      return native(name, Found(value: .text(name), qualifier: .name, sources: []))
    }
    return found.qualifier.flatMap { name(id, in: $0.rawValue) } ?? name(id, in: "ids")
  }

  /// What the person calls a thing, in the script of the letter: 吃飯坐車 → 吃饭坐车. Names of people stay as they are.
  private func native(_ text: String, _ found: Found) -> String {
    guard found.qualifier == .name, let from = name("from", in: "script"), let to = name("to", in: "script")
    else {
      return text.printable
    }
    let (others, own) = (Array(from), Array(to))
    return String(
      text.printable.map { character in
        others.firstIndex(of: character).flatMap { $0 < own.count ? own[$0] : nil } ?? character
      })
  }

  /// 王 and 欧阳 are surnames, 8021 a staff number, Xiao Lin a name.
  private func agent(_ name: String) -> String? {
    let isNumber = name.allSatisfy { $0.isASCII && $0.isNumber }
    let isSurname = name.count == 1 || self.name(name, in: "surname") != nil
    return piece("say.agent", [isNumber ? "number" : isSurname ? "surname" : "name": .text(name)])
  }

  /// 02160001234 → 021-60001234: the first pattern of `names.phone` with as many digits, each "#" one of them.
  private func phone(_ number: String) -> String? {
    guard case .table(let rows, _)? = book["names.phone"]?.body else { return number.printable }
    for (key, shape) in rows where key.count == number.count {
      guard zip(key, number).allSatisfy({ $0 == $1 || ($0 == "#" && $1.isASCII && $1.isNumber) }) else {
        continue
      }
      var digits = number[...]
      return String(
        shape.map { character in
          if character == "#" || character == digits.first { return digits.popFirst() ?? "#" }
          return character
        }
      ).unbroken
    }
    return number.printable
  }
}

extension Found {
  fileprivate var isPhone: Bool { kind == .complainantPhone }
}

extension Qualifier? {
  /// 19时许: where something is told roughly, it is the value, its time or its length that is rough.
  fileprivate var isRough: Bool { self == nil || self == .time }
}

extension String {
  /// 13800138000 · +8613812345678.
  fileprivate var isPhone: Bool {
    let digits = first == "+" ? dropFirst() : self[...]
    return (7...15).contains(digits.count) && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// payment receipt → Payment receipt.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// Spaces that no line may break at.
  fileprivate var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }

  /// Without control characters, line ends and marks that turn the direction of writing.
  var printable: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: text.unicodeScalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
