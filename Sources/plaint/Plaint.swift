import ArgumentParser
import EditLine
import Glibc

@main
struct Plaint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plaint",
    abstract: "A talk that becomes a calm, clear letter of complaint. Nothing leaves this machine.",
    subcommands: [
      Chat.self, ReplayCommand.self, Export.self, FactsCommand.self, Verify.self, LintCommand.self,
      Extract.self, Calm.self,
      CasesCommand.self,
      Forget.self,
      TemplatesCommand.self, Doctor.self,
    ],
    defaultSubcommand: Chat.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      Console.tell(failure.message)
      _exit(failure.status.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
