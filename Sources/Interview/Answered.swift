import Cases
import Facts
import Letters
import Mentions

extension Interview {
  /// 10月19日他们回复了，同意分期: what the firm answered to the letter, request by request; empty where nothing was asked of
  /// it yet or where the answer tells of an earlier contact.
  func replies(in heard: Heard, _ answer: Answer) -> [Fact] {
    let outcomes: [(Act, Outcome)] = [(.refused, .refused), (.partly, .partly), (.granted, .granted)]
    guard heard.does(.answered), lacking.isEmpty, !heard.facts.contains(where: { $0.kind == .contact }),
      let (act, outcome) = outcomes.first(where: { heard.does($0.0) }),
      let place = heard.acts.last(where: { $0.act == act })?.span
    else { return [] }
    let requests = state.known.all(.request).compactMap(\.value.id)
    let rest = String(String.UnicodeScalarView(answer.text.unicodeScalars.dropFirst(place.upperBound)))
    let named = Heard(rest, asked: [.request], known: state.known, today: answer.today).facts
      .filter { $0.kind == .request }.compactMap(\.value.id)
    let meant = requests.filter(named.contains)
    return (meant.isEmpty ? requests : meant).map { request in
      var fact = Fact(.reply, .id(request), span: place, [.outcome: .id(outcome.rawValue)])
      fact[.date] = heard.lastDate.map { .date(DateSpan($0)) }
      return fact
    }
  }

  /// What can be done now that they answered: restate what was agreed, or take the next step.
  func next(after changes: [Change], _ view: View) -> [String] {
    let outcomes = changes.map(\.known.fact).filter { $0.kind == .reply }.compactMap { $0[.outcome]?.id }
    guard !outcomes.isEmpty else { return [] }
    let isRefused = outcomes.contains(Outcome.refused.rawValue)
    return [speaker.say(isRefused ? "reply.refused" : "reply.granted", Matter(view))].compactMap { $0 }
  }
}
