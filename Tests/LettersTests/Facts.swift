import Cases
import Facts
import Mentions

/// Facts of every kind and id, written as a person might tell them.
enum Told {
  static func day(_ text: String) -> Value { .date(DateSpan(text) ?? DateSpan(Day(number: 0))) }
  static func yuan(_ digits: Int64) -> Value { .money(Money(Amount(digits, scale: 2))) }

  /// A fact of each kind, and of each of its ids, with the qualifiers that it may have.
  static func facts(of kind: Kind) -> [Fact] {
    switch kind {
    case .complainantName: [Fact(kind, .text("王小明"))]
    case .complainantPhone: [Fact(kind, .text("13800138000"))]
    case .complainantEmail: [Fact(kind, .text("wang@example.com"))]
    case .complainantAccount: [Fact(kind, .text("13800138000"))]
    case .complainantFor: [Fact(kind, .text("王芳"), [.who: .id("mother")])]
    case .creditor: [Fact(kind, .text("重庆某消费金融有限公司"))]
    case .loanNumber: [Fact(kind, .text("HT20240108001"))]
    case .loanPrincipal: [Fact(kind, yuan(2_400_000))]
    case .loanReceived: [Fact(kind, yuan(2_280_000))]
    case .loanDate: [Fact(kind, day("2024-01-08"))]
    case .loanTerm:
      [Fact(kind, .integer(12), [.unit: .id("instalment")]), Fact(kind, .duration(Duration(1, .year)))]
    case .loanRate: [Fact(kind, .percent(Amount(146, scale: 1)), [.per: .id("year")])]
    case .instalmentAmount: [Fact(kind, yuan(216_167))]
    case .instalmentsPaid: [Fact(kind, .integer(5), [.date: day("2024-02/2024-06"), .onTime: .flag])]
    case .balance: [Fact(kind, yuan(600_000))]
    case .overdueAmount: [Fact(kind, yuan(560_000))]
    case .overdueSince: [Fact(kind, day("2024-07-15")), Fact(kind, day("2024-07"))]
    case .overdueDuration:
      [Fact(kind, .duration(Duration(3, .month))), Fact(kind, .duration(Duration(97, .day)))]
    case .overdueInstalments: [Fact(kind, .integer(4))]
    case .feeLate: [Fact(kind, yuan(39_285)), Fact(kind, yuan(40_000), [.approximate: .flag])]
    case .feeRate: [Fact(kind, .percent(Amount(5, scale: 2)), [.per: .id("day")])]
    case .feeOther:
      ["membership", "guarantee", "service", "origination"].map { Fact(kind, yuan(20_000), [.for_: .id($0)]) }
    case .interestCharged: [Fact(kind, yuan(12_300))]
    case .paymentMade:
      [
        Fact(kind, yuan(20_000), [.date: day("2024-08-20")]),
        Fact(kind, yuan(115_000), [.date: day("2024-05-11"), .due: day("2024-05-09")]),
      ]
    case .accountFunds: [Fact(kind, yuan(1_100_000), [.date: day("2024-07-15")])]
    case .undisputed: [Fact(kind, .flag), Fact(kind, yuan(115_000))]
    case .incomeMonthly: [Fact(kind, yuan(450_000))]
    case .expenseMonthly:
      ["rent", "food", "transport", "medicine", "care", "tuition", "utilities", "other-debt"].map {
        Fact(kind, yuan(150_000), [.for_: .id($0)])
      }
    case .collectionFrequency:
      [Fact(kind, .integer(20), [.unit: .id("call"), .per: .id("day"), .approximate: .flag])]
    case .requestMonths: [Fact(kind, .integer(11))]
    case .requestMonthly: [Fact(kind, yuan(50_000))]
    case .requestStart: [Fact(kind, day("2024-11-15"))]
    case .replyWithin: [Fact(kind, day("2024-11-04"))]
    case .event: []
    case .respondent, .product: kind.ids.map { Fact(kind, .id($0)) }
    case .cause: causes
    case .consequence: consequences
    case .contact: contacts
    case .reply:
      kind.ids.flatMap { id in
        ["granted", "partly", "refused", "ignored"].map {
          Fact(kind, .id(id), [.outcome: .id($0), .date: day("2024-10-12")])
        }
      }
    case .request: requests
    case .evidence: kind.ids.map { Fact(kind, .id($0)) }
    }
  }

  /// 23:40.
  private static var late: Value { Clock(23, 40).map { .time(TimeOfDay($0)) } ?? .flag }

  private static var causes: [Fact] {
    Cause.allCases.map { Fact(.cause, .id($0.rawValue), [.date: day("2024-06-30")]) }
      + ["illness", "hospital", "surgery", "injury"].flatMap { how in
        ["self", "mother", "father", "parents", "spouse", "child", "family"].map {
          Fact(.cause, .id("medical"), [.date: day("2024-03-16"), .who: .id($0), .as_: .id(how)])
        }
      } + [Fact(.cause, .id("job-loss"), [.date: day("2024-06-30"), .notified: day("2024-06-28")])]
  }

  private static var consequences: [Fact] {
    let plain = Consequence.allCases.flatMap {
      [
        Fact(.consequence, .id($0.rawValue)),
        Fact(.consequence, .id($0.rawValue), [.date: day("2024-10-10"), .part: .id("afternoon")]),
      ]
    }
    let threats = ["visit", "suit", "exposure", "arrest"].flatMap { of in
      [
        Fact(.consequence, .id("threats"), [.of: .id(of), .part: .id("night"), .who: .id("parents")]),
        Fact(.consequence, .id("threats"), [.of: .id(of)]),
      ]
    }
    let reached = Person.allCases.map {
      Fact(
        .consequence, .id("third-party-contact"),
        [.who: .id($0.rawValue), .date: day("2024-10-10"), .phone: .text("02160001234")])
    }
    let limits = ["verification", "risk", "overdue"].map {
      Fact(.consequence, .id("account-limited"), [.reason: .id($0), .date: day("2024-09-07")])
    }
    let applications = ["application-on-hold", "application-refused"].map {
      Fact(
        .consequence, .id($0),
        [.date: day("2024-10-08"), .by: .id("bank"), .name: .text("房贷"), .deadline: day("2024-11-15")])
    }
    let papers = [
      Fact(
        .consequence, .id("legal-action"),
        [.by: .id("court"), .date: day("2024-10-01"), .deadline: day("2024-11-01")])
    ]
    let calls = [
      Fact(.consequence, .id("collection-calls"), [.per: .id("day"), .date: day("2024-10-16"), .time: late])
    ]
    return plain + threats + reached + limits + applications + papers + calls
  }

  private static var contacts: [Fact] {
    Channel.allCases.flatMap { channel in
      [
        Fact(.contact, .id(channel.rawValue)),
        Fact(
          .contact, .id(channel.rawValue),
          [.date: day("2024-10-08"), .outcome: .id("refused"), .agent: .text("王")]),
        Fact(
          .contact, .id(channel.rawValue),
          [
            .date: day("2024-10-08"), .promised: day("2024-10-18"), .outcome: .id("no-reply"),
            .reference: .text("202410080037"),
          ]),
        Fact(
          .contact, .id(channel.rawValue),
          [.date: day("2024-10-08"), .promised: .flag, .agent: .text("8021")]),
        Fact(.contact, .id(channel.rawValue), [.date: day("2024-10"), .outcome: .id("partial")]),
        Fact(.contact, .id(channel.rawValue), [.outcome: .id("unresolved")]),
        Fact(.contact, .id(channel.rawValue), [.outcome: .id("promised"), .agent: .text("Xiao Lin")]),
      ]
    }
  }

  private static var requests: [Fact] {
    Request.allCases.map { Fact(.request, .id($0.rawValue)) }
      + ["refund", "settlement", "waive-fees"].map { Fact(.request, .id($0), [.amount: yuan(39_285)]) }
      + Person.allCases.map { Fact(.request, .id("stop-third-party-contact"), [.who: .id($0.rawValue)]) }
      + ["apology", "credit-correction", "refund", "restore-account"].map {
        Fact(.request, .id($0), [.if_: .id("fault")])
      }
  }
}

extension Fact {
  init(_ kind: Kind, _ value: Value, _ qualifiers: [Qualifier: Value]) {
    self.init(kind, value, span: 0..<0, qualifiers)
  }
}
