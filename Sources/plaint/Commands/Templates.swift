import ArgumentParser
import EditLine
import Glibc
import Letters

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "The words of the talk and the letter, to be changed by people who write.",
    subcommands: [Check.self, Copy.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Names every fault in a folder of templates, with its file and line.")

    @Argument(help: "The folder.")
    var folder: String

    func run() throws {
      let files = try TemplateFolder.read(folder)
      let faults = Templates.check(files)
      if faults.isEmpty { return try Output.show("\(folder): \(files.count) files, no fault\n") }
      throw Failure(.wrongInput, faults.map { "\(folder)/\($0)" }.joined(separator: "\n"))
    }
  }

  struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Writes the built-in templates to a folder.")

    @Argument(help: "The folder; it is made if it is not there.")
    var folder: String
    @Flag(help: "Write over files that exist.")
    var force = false

    func run() throws {
      do throws(FileError) {
        try StateFolder.make(folder)
        for file in TemplateFile.embedded {
          let path = folder + "/" + file.name
          if !force, Files.exists(path) { throw FileError.unwritable(path: path, errno: EEXIST) }
          try Files.write(file.text, to: path, force: force)
        }
      } catch {
        throw Failure(error)
      }
    }
  }
}
