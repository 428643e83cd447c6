import ArgumentParser
import Glibc
import Letters
import Mentions

// What the command line says is checked before anything is done; what is wrong ends with status 64.

extension Language: ExpressibleByArgument {
  /// `zh-Hans`.
  public init?(argument: String) { self.init(tag: argument) }
  /// The tags, for help and errors.
  public static var allValueStrings: [String] { all.map(\.tag) }
}

extension Form: ExpressibleByArgument {}

extension Day {
  /// The machine's date.
  static var now: Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)) ?? Day(number: 0)
  }
}

/// `--today DATE`: a day that there is.
struct TodayOption: ParsableArguments {
  @Option(
    name: .customLong("today"),
    help: ArgumentHelp("The letter's date, as in 2024-10-20.", valueName: "date"),
    transform: {
      guard let day = Day($0) else {
        throw ValidationError("there is no such day; expected one as 2024-10-20")
      }
      return day
    })
  var day: Day?
}

/// `--templates DIR`: the words of a person's own.
struct TemplatesOption: ParsableArguments {
  @Option(
    name: .customLong("templates"),
    help: ArgumentHelp("A folder with templates in the place of the built-in ones.", valueName: "folder"))
  var folder: String?

  /// The built-in templates, or those of the folder in their place; a fault in them is a failure.
  func load() throws -> Templates {
    guard let folder else { return .builtIn }
    let files = try TemplateFolder.read(folder)
    do throws(TemplateError) {
      return try Templates(replacing: files)
    } catch {
      throw Failure(.wrongInput, "\(folder)/\(error)")
    }
  }
}
