import ArgumentParser
import EditLine
import Interview

/// A transcript named on the command line: a file, `-`, or the name of a saved case.
struct TranscriptArgument: ParsableArguments {
  @Argument(help: "A transcript: a file, - for standard input, or the name of a saved case.")
  var transcript: String

  /// Reads it; what is to be told of it is told.
  func read() throws -> Transcript { try Saved.read(transcript) }
}

/// Reading transcripts, with the place of every error.
enum Saved {
  static func read(_ name: String) throws -> Transcript {
    if name == "-" { return try read(try bytes(name), called: "standard input") }
    if Files.exists(name) { return try read(file: name) }
    let store = Store(environment: Environment.current())
    guard Store.isName(name), Files.exists(store.path(of: name)) else {
      throw Failure(.noInput, "\(name): no such file, and no saved case of this name")
    }
    return try read(file: store.path(of: name))
  }

  /// A transcript in a file.
  static func read(file path: String) throws -> Transcript { try read(try bytes(path), called: path) }

  /// The bytes of a file, or of standard input for `-`.
  static func bytes(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" {
      guard let bytes = readAll(0) else { throw Failure(.noInput, "standard input cannot be read") }
      return bytes
    }
    do throws(FileError) {
      return try Files.read(path)
    } catch {
      throw Failure(error)
    }
  }

  private static func read(_ bytes: [UInt8], called name: String) throws -> Transcript {
    do throws(Transcript.Errors) {
      let reading = try Transcript.read(bytes)
      if let note = reading.note { Console.tell("\(name): \(note)") }
      return reading.transcript
    } catch {
      throw Failure(.wrongInput, error.all.map { "\(name): \($0)" }.joined(separator: "\n"))
    }
  }
}
