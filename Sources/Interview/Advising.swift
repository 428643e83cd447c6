import Cases
import Facts
import Guide
import Letters
import Mentions

extension Interview {
  /// `/next`, `/rights`, `/tips`, `/evidence`, `/calm`.
  func advice(_ command: Command, _ view: View) -> Reply {
    switch command.name {
    case .next: next(view)
    case .rights: rights(view)
    case .tips: tips(command.rest, view)
    case .evidence: evidence(view)
    default: calm(view)
    }
  }

  private var facts: [Fact] { state.known.facts.map(\.fact) }

  private func reply(_ lines: [String?]) -> Reply {
    Reply(
      lines: lines.compactMap { $0 }.flatMap {
        $0.split(separator: "\n").flatMap { speaker.wrapped(String($0)) }
      }, asked: state.pending)
  }

  /// Whom to turn to now, or how long to wait first, with what may be said about it.
  private func next(_ view: View) -> Reply {
    let letter = view.figure("reply.by")?.date?.exact
    let advice = Guide.china.advice(for: facts, on: settings.today, letter: letter)
    var named: [String: Value] = ["stage": .text(advice.stage.rawValue)]
    var lines: [String?] = []
    if let wait = advice.wait {
      named["until"] = .date(DateSpan(wait.until))
      named["days"] = .integer(wait.days)
      lines.append(speaker.say("next.wait", Matter(view, named: named)))
    } else {
      lines.append(speaker.say("next.\(advice.stage.rawValue)", Matter(view, named: named)))
    }
    lines += advice.statements.map { $0.text[settings.language] }
    lines.append(speaker.say("guide.checked", Matter(view)))
    return reply(lines)
  }

  /// The rules in force on the letter's date for this product and creditor, each with rank, source and date.
  private func rights(_ view: View) -> Reply {
    let rights = Guide.china.rights(of: facts, on: view.known.today)
    guard !rights.isEmpty else { return say("rights.none", view) }
    var lines: [String?] = []
    for (index, right) in rights.enumerated() {
      let named: [String: Value] = [
        "n": .integer(index + 1), "rank": .text(right.rank.rawValue), "source": .text(right.statement.source),
        "date": .text(right.statement.sourceDate),
        "text": .text(right.statement.text[settings.language] ?? ""),
      ]
      let piece = right.isCertain ? "rights.line" : "rights.maybe"
      lines.append(speaker.say(piece, Matter(view, named: named)))
    }
    lines.append(speaker.say("guide.checked", Matter(view)))
    return reply(lines)
  }

  /// The article's points as a meter; `/tips 7.1` tells one of its examples.
  private func tips(_ rest: String, _ view: View) -> Reply {
    if !rest.isEmpty { return say("tip.\(rest).more", view) }
    let lines = Tip.all.map { tip -> String? in
      let standing = tip.standing(view)
      let todo = standing == .open ? speaker.say("tip.\(tip.section).todo", Matter(view)) : nil
      var named: [String: Value] = [
        "section": .text(tip.section), "title": .text(speaker.say("tip.\(tip.section)", Matter(view)) ?? ""),
      ]
      if let todo { named["todo"] = .text(todo) }
      return speaker.say("tips.\(standing.rawValue)", Matter(view, named: named))
    }
    return reply(lines + [speaker.say("tips.notice", Matter(view))])
  }

  /// What is held, what each claim still lacks, what to black out before sending.
  private func evidence(_ view: View) -> Reply {
    let held = view.known.facts.filter { $0.fact.kind == .evidence }.compactMap { phrase($0, view) }
    let separator = speaker.say("stronger.separator", Matter(view)) ?? ", "
    var lines: [String?] = [
      held.isEmpty
        ? speaker.say("evidence.none", Matter(view))
        : speaker.say(
          "evidence.held", Matter(view, named: ["list": .text(held.joined(separator: separator))]))
    ]
    for (claim, papers) in Interview.proofs
    where claim(view) && !papers.contains(where: { view.known.has(.evidence, $0.rawValue) }) {
      lines.append(speaker.say("evidence.lacks.\(papers[0].rawValue)", Matter(view)))
    }
    lines.append(speaker.say("evidence.blacken", Matter(view)))
    return reply(lines)
  }

  /// What a claim is shown with.
  private static let proofs: [(claim: @Sendable (View) -> Bool, papers: [Evidence])] = [
    ({ $0.has(Cause.medical) }, [.medicalRecord]),
    ({ $0.has(Cause.jobLoss) }, [.dismissalNotice]),
    (
      { $0.has(.collectionCalls) || $0.has(.thirdPartyContact) || $0.has(.threats) },
      [.callLog, .callRecording, .sms]
    ),
    ({ $0.has(.creditRecord) }, [.creditReport]),
    ({ $0.knows(.feeLate) || $0.knows(.balance) }, [.bill, .screenshot, .repaymentRecord]),
    ({ $0.knows(.contact) }, [.chatRecord, .callLog]),
    ({ $0.knows(.incomeMonthly) }, [.incomeProof, .bankStatement]),
    ({ _ in true }, [.contract]),
  ]
}
