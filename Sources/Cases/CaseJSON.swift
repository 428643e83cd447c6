import Facts
import Mentions

extension JSON {
  /// The finished case, as `plaint facts` prints it: `{"facts": […], "computed": […], "open": […]}`.
  public mutating func finished(_ known: Case) {
    object {
      $0.pair("facts") {
        $0.array(known.facts) { json, known in
          json.fact(known.fact) { $0.pair("turn") { $0.number(known.turn) } }
        }
      }
      $0.pair("computed") { $0.array(known.computed) { $0.computed($1) } }
      $0.pair("open") { $0.array(known.open) { $0.check($1) } }
    }
  }

  /// `{"kind": "plan.base", "value": …, "formula": "balance − fee.late = …"}`.
  public mutating func computed(_ figure: Computed) {
    object {
      $0.pair("kind") { $0.string(figure.name) }
      $0.pair("value") { $0.value(figure.value) }
      $0.pair("formula") { $0.string(figure.formula) }
    }
  }

  /// `{"check": "overdue.duration", "facts": [{"kind": …, "value": …}, …], "choices": ["2024-03-15", "2024-07"], …}`.
  public mutating func check(_ check: Check) {
    object {
      $0.pair("check") { $0.string(check.name.rawValue) }
      $0.pair("facts") {
        $0.array(check.facts) { json, fact in
          json.object {
            $0.pair("kind") { $0.string(fact.kind.rawValue) }
            $0.pair("value") { $0.value(fact.value) }
            for (name, value) in fact.qualifiers { $0.pair(named: name.rawValue) { $0.value(value) } }
          }
        }
      }
      $0.pair("choices") { $0.array(check.choices) { $0.value($1.value) } }
      if !check.figures.isEmpty { $0.pair("formula") { $0.string(check.formula) } }
    }
  }
}
