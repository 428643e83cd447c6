import Glibc

/// What Up, Down and Ctrl-R walk through. The half-typed line is the newest of all and never lost.
///
/// libedit's own walk forgets it on Down, and garbles it beyond 1,024 characters.
struct Recall {
  private(set) var entries: [[wchar_t]] = []
  private var position = 0
  private var draft: [wchar_t] = []

  /// Adds an entry, unless it is empty or the same as the last.
  mutating func add(_ entry: String) {
    let scalars = Draft.scalars(entry)
    if !scalars.isEmpty, entries.last != scalars { entries.append(scalars) }
    rewind()
  }

  /// A new line begins: Up will give the newest entry.
  mutating func rewind() { (position, draft) = (entries.count, []) }

  /// The entry before, given what stands on the line; nil at the oldest.
  mutating func older(from line: [wchar_t]) -> [wchar_t]? {
    guard position > 0 else { return nil }
    if position == entries.count { draft = line }
    position -= 1
    return entries[position]
  }

  /// The entry after; the draft after the newest; nil on the draft.
  mutating func newer() -> [wchar_t]? {
    guard position < entries.count else { return nil }
    position += 1
    return position == entries.count ? draft : entries[position]
  }

  /// The newest entry before `index` that holds the pattern, and is another text than `shown`.
  func index(of pattern: [wchar_t], before index: Int, notShown shown: [wchar_t] = []) -> Int? {
    guard !pattern.isEmpty else { return nil }
    return entries[..<min(index, entries.count)].lastIndex { $0 != shown && Recall.holds($0, pattern) }
  }

  private static func holds(_ text: [wchar_t], _ pattern: [wchar_t]) -> Bool {
    guard pattern.count <= text.count else { return false }
    return (0...(text.count - pattern.count)).contains {
      text[$0..<($0 + pattern.count)].elementsEqual(pattern)
    }
  }
}
