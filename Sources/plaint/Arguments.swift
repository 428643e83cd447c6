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

extension Day: ExpressibleByArgument {
  /// `2024-10-20`.
  public init?(argument: String) { self.init(argument) }
}

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
    name: .customLong("today"), help: ArgumentHelp("The letter's date, as in 2024-10-20.", valueName: "date"))
  var day: Day?
}
