import EditLine
import Glibc
import Interview
import Mentions

/// A saved case while it is talked about: what is appended is on the disk before the person is answered.
final class Keeping {
  /// The case's name.
  let name: String
  /// Its file.
  let path: String
  private let journal: Journal
  private let history: HistoryFile?
  private let isNew: Bool

  /// Opens the case's file, or makes it, and holds it against a second talk.
  init(_ name: String, in store: Store, history: HistoryFile?) throws {
    self.name = name
    self.history = history
    path = store.path(of: name)
    isNew = !Files.exists(path)
    do throws(FileError) {
      journal = try Journal(path: path, durable: true)
    } catch {
      throw Failure(error)
    }
    if journal.cut > 0 { Console.tell("\(path): the last line was torn off and is left out") }
  }

  /// What was said before, and the conversation as it stood then; `nil` for a case that begins.
  func earlier(_ options: Replay.Options) throws -> (transcript: Transcript, replay: Replay)? {
    if isNew { return nil }
    let transcript = try Saved.read(file: path)
    return transcript.steps.isEmpty ? nil : (transcript, Replay(transcript, options))
  }

  /// Appends what a crash kept from being written: the reply to the last answer.
  func catchUp(_ transcript: Transcript, _ replay: Replay) throws {
    guard let last = replay.turns.last, case .answer = last.step.act else { return }
    // A file edited by hand may end without the blank line that ends an answer.
    if case .answer? = transcript.lines.last?.content { try append("") }
    if last.step.said.isEmpty, let record = Transcript.reply(last.reply) { try append(record) }
  }

  /// Appends a record.
  func append(_ record: String) throws {
    do throws(FileError) {
      try journal.append(Array(record.utf8))
    } catch {
      throw Failure(error)
    }
  }

  /// Makes a command reachable in later talks; a talk does not fail for want of it.
  func remember(_ command: String) { try? history?.append(command) }

  /// Removes a case that was opened and never spoken to.
  func dropIfEmpty(turns: Int) -> Bool {
    guard isNew, turns == 0 else { return false }
    unlink(path)
    return true
  }
}
