import Cases
import Facts
import Letters
import Mentions

extension Interview {
  /// The contradiction to put now: one that the last answer touched, else the oldest that is open.
  func openClash(_ changes: [Change]) -> Check? {
    let open = state.known.open.filter { (state.timesAsked[$0.question] ?? 0) < 2 }
    let touched = Set(changes.map(\.known.fact.kind))
    return open.first { $0.facts.contains { touched.contains($0.kind) } } ?? open.first
  }

  /// One either/or question that names both statements.
  mutating func put(_ check: Check, _ view: View) -> [String] {
    state.timesAsked[check.question, default: 0] += 1
    state.clash = check
    state.need = check.question
    var named = values(of: check)
    for (name, choice) in zip(["first", "second"], check.choices) { named[name] = choice.value }
    let piece = "check.\(check.name.rawValue).clash"
    let kinds = check.choices.flatMap(\.take).map(\.kind).unique
    let asked = kinds.isEmpty ? check.facts.map(\.kind).unique : kinds
    state.pending = Asked(asked + check.followUps, values: check.choices.map { $0.value.description })
    var lines = speaker.ways(piece, Matter(view, named: named))
    if let choices = choices(of: check, view) { lines.append(choices) }
    return lines
  }

  private func choices(of check: Check, _ view: View) -> String? {
    guard check.choices.count == 2, check.name != .rates, check.name != .ambiguous else { return nil }
    var ways = check.choices.map { choice -> Value in
      guard check.name == .plan, let base = view.openSum,
        let monthly = choice.take.first(where: { $0.kind == .requestMonthly })?.value.money,
        let plan = Plan(base: base, monthly: monthly.amount)
      else { return choice.value }
      let named: [String: Value] = [
        "months": .integer(plan.count), "monthly": .money(monthly), "whole": .integer(plan.whole),
      ]
      let last: [String: Value] = plan.last.map { ["last": .money(Money($0, monthly.currency))] } ?? [:]
      return speaker.say("choice.plan", Matter(view, named: named.merging(last) { $1 })).map { .text($0) }
        ?? choice.value
    }
    if check.name == .instalments {
      ways = ways.compactMap { speaker.say("choice.count", Matter(view, named: ["n": $0])).map { .text($0) } }
    }
    guard ways.count == 2 else { return nil }
    return speaker.say("choice", Matter(view, named: ["first": ways[0], "second": ways[1]]))
  }

  private func values(of check: Check) -> [String: Value] {
    var named: [String: Value] = ["formula": .text(check.formula)]
    for figure in check.figures { named[figure.name] = figure.value }
    return named
  }

  /// What adds up, or what should be told, of what the last answer touched; each is said once.
  mutating func checked(_ changes: [Change], _ view: View, _ heard: Heard) -> [String] {
    let touched = Set(changes.map(\.known.fact.kind))
    var lines: [String] = []
    for check in state.known.checks
    where check.choices.isEmpty && check.facts.contains(where: { touched.contains($0.kind) }) {
      let key = "\(check.name.rawValue) \(check.formula)"
      guard !state.said.contains(key) else { continue }
      if let said = say(check, view) {
        state.said.insert(key)
        lines += said.flatMap { $0.split(separator: "\n").map(String.init) }
      }
    }
    if heard.does(.accuse), view.known[.request] == nil || !view.has(.waiveFees), let fee = view.fee,
      fee.isBorneOut,
      let waive = speaker.say("propose.waive", Matter(view))
    {
      lines.append(waive)
      state.proposals.append(
        Proposal(facts: [Fact(.request, .id(Request.waiveFees.rawValue)), Fact(.undisputed, .flag)]))
    }
    return lines
  }

  private mutating func say(_ check: Check, _ view: View) -> [String]? {
    var named = values(of: check)
    if check.name == .fee, let fee = view.fee {
      let currency = view.known[.feeLate]?.value.money?.currency ?? "CNY"
      named["low"] = .money(Money(fee.range.lowerBound, currency))
      named["high"] = .money(Money(fee.range.upperBound, currency))
      switch fee.verdict {
      case .above:
        if !view.has(.itemisedStatement) {
          state.proposals.append(Proposal(facts: [Fact(.request, .id(Request.itemisedStatement.rawValue))]))
        }
        return speaker.say("check.fee.late.above", Matter(view, named: named)).map { [$0] }
      case .below: return speaker.say("check.fee.late.below", Matter(view, named: named)).map { [$0] }
      case .within: return speaker.say("check.fee.late.within", Matter(view, named: named)).map { [$0] }
      default: return speaker.say("check.fee.late.ok", Matter(view, named: named)).map { [$0] }
      }
    }
    if check.name == .fee {
      return speaker.say("check.fee.late.rate", Matter(view, named: named)).map { [$0] }
    }
    let suffix = check.verdict == .notice ? "notice" : "ok"
    return speaker.say("check.\(check.name.rawValue).\(suffix)", Matter(view, named: named)).map { [$0] }
  }
}

extension Check {
  /// The name under which it is counted how often it was asked.
  var question: String { "clash.\(name.rawValue) " + facts.map(\.description).joined(separator: " ") }

  /// What is asked with it in one breath.
  var followUps: [Kind] { name == .plan ? [.requestStart] : name == .rates ? [.feeRate] : [] }
}

extension LateFee {
  /// Whether the sums leave no ground for an accusation.
  var isBorneOut: Bool {
    switch verdict {
    case .agrees, .agreesUnder, .within, .below: true
    default: false
    }
  }
}
