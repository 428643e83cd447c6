import Facts
import Mentions

extension Transcript {
  /// A transcript that was read, and what is to be told of it.
  public struct Reading: Sendable, Hashable {
    /// The talk.
    public var transcript: Transcript
    /// A torn last line.
    public var note: TranscriptNote?
  }

  /// Every line that cannot be read, in order.
  public struct Errors: Error, Sendable, Hashable {
    /// At least one.
    public let all: [TranscriptError]
  }

  /// Reads a file's bytes. A last line without its line end is torn, unless the file was written by hand.
  public static func read(_ bytes: [UInt8]) throws(Errors) -> Reading {
    var rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let tail = rows.popLast() ?? []
    var reader = LineReader()
    for row in rows { reader.read(row) }
    var transcript = Transcript(lines: reader.lines)
    var note: TranscriptNote?
    if !tail.isEmpty {
      let errors = reader.errors.count
      reader.read(tail)
      if rows.isEmpty {
        // One line is a version or nothing: there is no rest to keep.
        transcript = Transcript(lines: reader.lines, isEnded: false)
      } else if reader.errors.count > errors || transcript.hasProgramLines {
        reader.errors.removeLast(reader.errors.count - errors)
        note = .torn(line: rows.count + 1, found: String(decoding: tail, as: UTF8.self))
      } else {
        transcript = Transcript(lines: reader.lines, isEnded: false)
        note = .unended(line: rows.count + 1)
      }
    } else if rows.isEmpty {
      reader.read([])
    }
    if !reader.errors.isEmpty { throw Errors(all: reader.errors) }
    return Reading(transcript: transcript, note: note)
  }
}

/// Reads line after line.
private struct LineReader {
  typealias Problem = TranscriptError.Problem

  var lines: [Transcript.Line] = []
  var errors: [TranscriptError] = []
  private var count = 0
  private var hasSitting = false

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    count += 1
    // After a wrong first line nothing that follows can be relied on.
    if errors.first?.line == 1 { return }
    guard let written = String(validating: bytes, as: UTF8.self) else { return note(.notUTF8) }
    let text = written.hasSuffix("\r\n") || written.hasSuffix("\r") ? String(written.dropLast()) : written
    do {
      lines.append(Transcript.Line(number: count, written: written, content: try content(text)))
    } catch {
      note(error)
    }
  }

  private mutating func note(_ problem: Problem) {
    errors.append(TranscriptError(line: count, problem: problem))
  }

  private mutating func content(_ text: String) throws(Problem) -> Transcript.Content {
    if count == 1 { return try version(text) }
    if text.allSatisfy({ $0 == " " }) { return text.count < 2 ? .blank : .program(String(text.dropFirst(2))) }
    if text.hasPrefix("  ") { return .program(String(text.dropFirst(2))) }
    if text.hasPrefix("@ ") { return try sitting(text) }
    guard text.hasPrefix("> ") || text == ">" || text.hasPrefix("? ") else {
      throw .expected("a line that begins with “> ”, “@ ”, “? ” or two spaces", found: text)
    }
    guard hasSitting else { throw .expected("“@ DATE TAG” before anything is said", found: text) }
    return text.hasPrefix("? ") ? .asked(try asked(text)) : .answer(String(text.dropFirst(2)))
  }

  private func version(_ text: String) throws(Problem) -> Transcript.Content {
    // Some editors put a byte order mark before it.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, words[0] == "plaint" else {
      throw .expected("“plaint \(Transcript.version)”", found: text)
    }
    guard words[1] == String(Transcript.version) else { throw .otherVersion(String(words[1])) }
    return .version
  }

  private mutating func sitting(_ text: String) throws(Problem) -> Transcript.Content {
    let words = text.dropFirst(2).split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2 else { throw .expected("“@ DATE TAG”, as in “@ 2024-10-20 zh-Hans”", found: text) }
    guard let day = Day(words[0]) else { throw .expected("a day, as in 2024-10-20", found: String(words[0])) }
    guard let language = Language(tag: String(words[1])) else {
      throw .expected("one of \(Language.all.map(\.tag).joined(separator: ", "))", found: String(words[1]))
    }
    hasSitting = true
    return .sitting(day, language)
  }

  /// `? reply.within, complainant.name 2024-11-04`: kinds, then what is proposed or to be chosen from.
  private func asked(_ text: String) throws(Problem) -> Asked {
    var kinds: [Kind] = []
    var rest = text.dropFirst(2)
    while true {
      let word = rest.prefix { $0 != " " }
      rest = rest.dropFirst(word.count + 1)
      let name = word.hasSuffix(",") ? word.dropLast() : word
      guard let kind = Kind(rawValue: String(name)) else {
        throw .expected("a kind of fact", found: String(name))
      }
      kinds.append(kind)
      if !word.hasSuffix(",") { break }
    }
    return Asked(kinds, values: Asked.values(rest))
  }
}

extension Asked {
  /// What is proposed or to be chosen from: `2024-03-15 | 2024-07`.
  static func values(_ text: Substring) -> [String] {
    var values: [String] = []
    var value = ""
    let words = text.split(separator: " ")
    for word in words {
      if word == "|" {
        values.append(value)
        value = ""
      } else {
        value += value.isEmpty ? String(word) : " " + word
      }
    }
    return words.isEmpty ? [] : values + [value]
  }
}
