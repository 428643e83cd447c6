import Mentions

extension Cue {
  /// What a cue tells, without the details: a few bytes, so that whether a clause speaks of 减免 is asked at no cost.
  enum Name: Equatable {
    case product(Product)
    case respondent(Respondent)
    case cause(Cause)
    case consequence(Consequence)
    case contact(Channel)
    case request(Request)
    case evidence(Evidence)
    case topic(Kind, Request?)
    case role(Kind)
    case hint(Kind)
    case principal
    case total(Kind)
    case apart(Kind)
    case same(Kind, Kind)
    case wants(Qualifier)
    case beside(Qualifier)
    case mark(Mark)
    case introduces(Kind)
    case addresses(Kind)
    case act(Act)
    /// Says something that the vocabulary has no word for.
    case other
  }

  /// Its name.
  var name: Name {
    switch self {
    case .says(.product, let id, _): Product(rawValue: id).map { .product($0) } ?? .other
    case .says(.respondent, let id, _): Respondent(rawValue: id).map { .respondent($0) } ?? .other
    case .says(.cause, let id, _): Cause(rawValue: id).map { .cause($0) } ?? .other
    case .says(.consequence, let id, _): Consequence(rawValue: id).map { .consequence($0) } ?? .other
    case .says(.contact, let id, _): Channel(rawValue: id).map { .contact($0) } ?? .other
    case .says(.request, let id, _): Request(rawValue: id).map { .request($0) } ?? .other
    case .says(.evidence, let id, _): Evidence(rawValue: id).map { .evidence($0) } ?? .other
    case .says: .other
    case .topic(let kind, let id, _): .topic(kind, Request(rawValue: id))
    case .role(let kind, _): .role(kind)
    case .hint(let kind): .hint(kind)
    case .principal: .principal
    case .total(let kind): .total(kind)
    case .apart(let kind): .apart(kind)
    case .same(let kind, let other): .same(kind, other)
    case .wants(let qualifier): .wants(qualifier)
    case .beside(let qualifier, _): .beside(qualifier)
    case .mark(let mark): .mark(mark)
    case .introduces(let kind): .introduces(kind)
    case .addresses(let kind): .addresses(kind)
    case .act(let act): .act(act)
    }
  }

  /// Whether it tells nothing beside its name.
  var isPlain: Bool {
    switch self {
    case .says(_, _, let beside), .topic(_, _, let beside), .role(_, let beside): beside.isEmpty
    default: true
    }
  }
}

extension Cue.Name {
  /// 对…的请求 says that an answer is told.
  static let reply: Cue.Name = .role(.reply)
}
