import Cases
import Facts
import Mentions

/// A point of the article, and whether this case has it.
struct Tip: Sendable {
  /// Whether the point is met.
  enum Standing: String, Sendable { case done, open, none }

  /// The article's section: 5.1.
  let section: String
  let standing: @Sendable (View) -> Standing

  /// Every section in the article's order.
  static let all: [Tip] = [
    Tip(section: "1.1") {
      $0.cause([.planning, .forgot], done: $0.has(.instalmentPlan) || $0.has(.extension_))
    },
    Tip(section: "1.2") { view in
      let sudden: [Cause] = [.medical, .jobLoss, .incomeDrop, .businessFailure, .family, .disaster, .fraud]
      return view.cause(
        sudden,
        done: sudden.allSatisfy { view.lacks(.cause, $0.rawValue, .date) == nil } && view.hasProofOfCause)
    },
    Tip(section: "1.3") {
      $0.cause([.termsUnclear], done: $0.has(.explanation) || $0.has(.itemisedStatement))
    },
    Tip(section: "2.1") { view in
      guard view.knows(.feeLate) || view.has(.lateFees) else { return .none }
      return view.knowsExactly(.feeLate) && (view.knows(.balance) || view.isPaid) ? .done : .open
    },
    Tip(section: "2.2") { view in
      guard view.has(.creditRecord) else { return .none }
      return view.known.has(.evidence, "credit-report") ? .done : .open
    },
    Tip(section: "2.3") { view in
      view.has(.legalAction)
        ? (view.lacks(.consequence, "legal-action", .date) == nil ? .done : .open) : .none
    },
    Tip(section: "3.1") { $0.knows(.request) ? .done : .open },
    Tip(section: "3.2") { $0.knows(.event) ? .done : .none },
    Tip(section: "3.3") { $0.isPaid || $0.knows(.requestStart) ? .done : .open },
    Tip(section: "4.1") { $0.tried([.onlineChat]) },
    Tip(section: "4.2") { $0.tried([.hotline, .phone]) },
    Tip(section: "4.3") {
      $0.known.all(.contact).contains { ["weibo", "wechat"].contains($0.value.id) } ? .done : .none
    },
    Tip(section: "4.4") { view in
      if view.known.has(.contact, "association") { return .done }
      return view.known.all(.contact).contains {
        ["refused", "no-reply", "unresolved"].contains($0[.outcome]?.id)
      } ? .open : .none
    },
    Tip(section: "5.1") { $0.known.all(.evidence).count >= 2 ? .done : .open },
    Tip(section: "5.2") {
      $0.knows(.cause) && $0.knows(.overdueSince) && ($0.knows(.consequence) || $0.knows(.feeLate))
        ? .done : .open
    },
    Tip(section: "5.3") { $0.knows(.request) && $0.hasStory ? .done : .open },
    Tip(section: "5.4") { view in
      view.known.all(.contact).isEmpty ? .open : view.lacks(.contact, nil, .date) == nil ? .done : .open
    },
    Tip(section: "6.1") { view in
      let reachable = view.knows(.complainantPhone) || view.knows(.complainantEmail)
      return view.knows(.complainantName) && reachable && view.knows(.request) ? .done : .open
    },
    Tip(section: "6.2") { $0.knows(.replyWithin) ? .done : .open },
    Tip(section: "6.3") { $0.knows(.reply) ? .done : .none },
    Tip(section: "7.1") {
      $0.has(Cause.medical)
        ? ($0.has(.waiveFees) && $0.known.has(.evidence, "medical-record") ? .done : .open) : .none
    },
    Tip(section: "7.2") {
      $0.has(Cause.jobLoss)
        ? ($0.has(.instalmentPlan) && $0.known.has(.evidence, "dismissal-notice") ? .done : .open) : .none
    },
    Tip(section: "8.1") {
      $0.knows(.paymentMade) || $0.knows(.instalmentsPaid) || $0.knows(.undisputed) ? .done : .open
    },
    Tip(section: "8.2") { $0.knows(.product) || $0.knows(.creditor) ? .done : .open },
    Tip(section: "8.3") { view in
      let dated = view.known.all(.contact).filter { $0[.date] != nil }
      return view.known.all(.contact).isEmpty ? .none : dated.isEmpty ? .open : .done
    },
    Tip(section: "9") { View.isComplete($0) ? .done : .open },
  ]
}

extension View {
  fileprivate func cause(_ causes: [Cause], done: Bool) -> Tip.Standing {
    causes.contains { has($0) } ? (done ? .done : .open) : .none
  }

  fileprivate func tried(_ channels: [Channel]) -> Tip.Standing {
    channels.contains { known.has(.contact, $0.rawValue) } ? .done : .open
  }

  fileprivate var hasProofOfCause: Bool {
    let proofs: [Evidence] = [
      .medicalRecord, .dismissalNotice, .incomeProof, .policeReport, .povertyCertificate,
    ]
    return proofs.contains { known.has(.evidence, $0.rawValue) }
  }

  /// Cause, request, a name and a way to answer: nothing that a letter needs is missing.
  fileprivate static func isComplete(_ view: View) -> Bool {
    view.knows(.request) && view.hasStory && view.knows(.complainantName) && view.known.open.isEmpty
  }
}
