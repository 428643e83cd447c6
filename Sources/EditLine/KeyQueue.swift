/// Bytes from the terminal in, scalars for libedit out.
///
/// Keys that nothing is bound to (`ESC[15~`, a mouse, a focus change) fall out here: libedit would put
/// their last characters into the answer.
struct KeyQueue {
  private var bytes: [UInt8] = []
  private var position = 0
  private var decoder = UTF8Decoder()
  private var ready: [Unicode.Scalar] = []
  private var sequence: [Unicode.Scalar] = []
  private let known: Set<String>

  /// `known`: the sequences that pass, as `\u{1B}[A`.
  init(known: Set<String>) { self.known = known }

  var malformed: Int { decoder.malformed }

  /// No byte and no scalar is left: the next one has to come from the terminal.
  var isEmpty: Bool { position == bytes.count && ready.isEmpty }

  mutating func add(_ new: some Sequence<UInt8>) {
    bytes.removeSubrange(..<position)
    position = 0
    bytes += new
  }

  /// Gives a scalar back, to be the next.
  mutating func putBack(_ scalar: Unicode.Scalar) { ready.insert(scalar, at: 0) }

  /// The next scalar as it came; nil until there are more bytes.
  mutating func raw() -> Unicode.Scalar? {
    if !ready.isEmpty { return ready.removeFirst() }
    while position < bytes.count {
      switch decoder.take(bytes[position]) {
      case .cut: return "\u{FFFD}"
      case .more: position += 1
      case .scalar(let scalar):
        position += 1
        return scalar
      }
    }
    return nil
  }

  /// The next scalar of a key that means something; nil until there are more bytes.
  mutating func key() -> Unicode.Scalar? {
    while sequence.isEmpty, !ready.isEmpty || position < bytes.count {
      guard let scalar = raw() else { return nil }
      // A lone ESC is Alt, or the Escape key: the bytes of a sequence come with it.
      if scalar == "\u{1B}", position < bytes.count, bytes[position] == 0x5B || bytes[position] == 0x4F {
        sequence = [scalar]
      } else if scalar.value < 0x80 || Controls.kept(scalar) != nil {
        return scalar
      }
    }
    guard !sequence.isEmpty else { return nil }
    while let scalar = raw() {
      sequence.append(scalar)
      guard KeyQueue.isWhole(sequence) else { continue }
      let keys = sequence
      sequence = []
      if known.contains(String(String.UnicodeScalarView(keys))) {
        ready = Array(keys.dropFirst()) + ready
        return keys[0]
      }
      return key()
    }
    return nil
  }

  /// `ESC O x`, or `ESC [` with its parameters and its last character.
  private static func isWhole(_ keys: [Unicode.Scalar]) -> Bool {
    guard keys.count > 2, let last = keys.last else { return false }
    return keys[1] == "O" || !(0x20...0x3F).contains(last.value)
  }
}
