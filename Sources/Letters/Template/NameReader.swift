import Cases
import Facts

/// The names in heads, slots and tests: `overdue.since` · `cause.who` · `consequence=threats,of=visit`.
struct NameReader {
  /// `plan.base`: the figures that a case works out.
  static let figures = Set(Figure.names)

  /// The values that the piece's head declares.
  let declared: Set<String>
  private(set) var problems: [TemplateError.Problem] = []

  init(declared: Set<String>) { self.declared = declared }

  /// Everything that a slot may name, for the nearest of them.
  private var known: [String] {
    declared + ["value"] + Kind.allCases.map(\.rawValue) + Qualifier.allCases.map(\.rawValue)
      + NameReader.figures
  }

  mutating func reference(_ name: String) -> Reference? {
    if let reference = plainReference(name) { return reference }
    if let dot = name.lastIndex(of: "."),
      let qualifier = Qualifier(rawValue: String(name[name.index(after: dot)...]))
    {
      let head = String(name[..<dot])
      if head.contains("=") || Kind(rawValue: head) != nil {
        return condition(head, bare: false).map { .qualifier($0, qualifier) }
      }
    }
    problems.append(.unknownName(name, nearest: nearest(to: name, among: known)))
    return nil
  }

  private func plainReference(_ name: String) -> Reference? {
    if declared.contains(name) { return .named(name) }
    if name == "value" { return .value }
    if let kind = Kind(rawValue: name) { return .kind(kind) }
    if let qualifier = Qualifier(rawValue: name) { return .own(qualifier) }
    return NameReader.figures.contains(name) ? .figure(name) : nil
  }

  /// `kind=id,qualifier=value`; with `bare` a qualifier alone stands for “the same as the row's own”.
  mutating func condition(_ written: String, bare: Bool) -> Condition? {
    let parts = written.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let (name, id) = pair(parts[0])
    guard let kind = Kind(rawValue: name) else {
      let kinds = Kind.allCases.map(\.rawValue)
      problems.append(.unknownName(name, nearest: nearest(to: name, among: kinds)))
      return nil
    }
    if let id, !kind.ids.isEmpty, !kind.ids.contains(id) {
      problems.append(.unknownID(kind: name, id: id, nearest: nearest(to: id, among: kind.ids)))
      return nil
    }
    var condition = Condition(kind: kind, id: id)
    for part in parts.dropFirst() {
      let (name, value) = pair(part)
      guard let qualifier = Qualifier(rawValue: name) else {
        let names = Qualifier.allCases.map(\.rawValue)
        problems.append(.unknownName(name, nearest: nearest(to: name, among: names)))
        return nil
      }
      condition.tests.append(Condition.Qualified(name: qualifier, value: value))
    }
    return condition
  }

  /// `{?…}` and the tests of a head.
  mutating func test(_ written: String) -> Test? {
    if written.first == "*" { return .piece(String(written.dropFirst())) }
    if written.hasPrefix("said=") {
      return .said(written.dropFirst(5).split(separator: ",").map(String.init))
    }
    let (name, value) = pair(String(written.prefix { $0 != "," }))
    if !written.contains(","), let dot = value?.lastIndex(of: "."), let rest = value?[dot...].dropFirst(),
      Qualifier(rawValue: String(rest)) != nil
    {
      return reference(written).map { .slot($0, nil) }
    }
    if written.contains(",") || (value != nil && Kind(rawValue: name) != nil && !declared.contains(name)) {
      return condition(written, bare: true).map(Test.fact)
    }
    if let reference = plainReference(name) { return .slot(reference, value) }
    return reference(written).map { .slot($0, nil) }
  }

  private func pair(_ written: String) -> (name: String, value: String?) {
    guard let equals = written.firstIndex(of: "=") else { return (written, nil) }
    return (String(written[..<equals]), String(written[written.index(after: equals)...]))
  }
}
