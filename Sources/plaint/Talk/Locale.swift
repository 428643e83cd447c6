import Mentions

/// The language that the machine is set to.
enum MachineLocale {
  /// `zh_TW.UTF-8` → zh-Hant; `nil` where the locale names no language that is spoken here.
  static func language(_ environment: [String: String]) -> Language? {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let parts = (named ?? "").prefix { $0 != "." && $0 != "@" }.split { $0 == "_" || $0 == "-" }
    switch parts.first {
    case "en": return .english
    case "zh":
      let isTraditional = parts.contains { ["TW", "HK", "MO", "Hant"].contains($0) }
      return isTraditional ? .traditional : .simplified
    default: return nil
    }
  }
}
