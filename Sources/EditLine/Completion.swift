import CEditLine
import Glibc

extension Candidate {
  /// `/he` → `/help `; `/` and /letter, /language → `/l`: what Tab puts in the place of what was typed.
  static func completion(of typed: String, from candidates: [Candidate]) -> String? {
    guard let first = candidates.first else { return nil }
    if candidates.count == 1 { return first.text + " " }
    var common = first.text
    for other in candidates.dropFirst() {
      common = String(zip(common, other.text).prefix { $0 == $1 }.map(\.0))
    }
    return common.count > typed.count ? common : nil
  }
}

extension TerminalLines {
  /// Tab: what can only be one thing is completed; else the choices are listed below the line.
  func completeWord() -> Int32 {
    let draft = draft
    let typed = Draft.text(draft.text[..<draft.cursor])
    let candidates = complete(typed)
    guard !candidates.isEmpty else { return CC_REFRESH_BEEP }
    if let text = Candidate.completion(of: typed, from: candidates) {
      var scalars = Draft.scalars(text)
      let rest = draft.text[draft.cursor...]
      if scalars.last == 0x20, rest.first == 0x20 { scalars.removeLast() }
      replace(with: Draft(text: scalars + rest, cursor: scalars.count))
      return CC_REFRESH
    }
    put(below(draft) + Layout.table(candidates, columns: columns).map { $0 + "\n" }.joined())
    _ = edit_draw(edit)
    return CC_NORM
  }
}
