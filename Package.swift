// swift-tools-version: 6.2
import PackageDescription

/// Every module of ours: Swift 6, and a warning is an error.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A step of the way from a text to a letter; it sees only the steps before it.
func room(_ name: String, sees: [Target.Dependency] = [], at path: String? = nil) -> Target {
  .target(name: name, dependencies: sees, path: path, swiftSettings: strict)
}

func tests(_ name: String, of rooms: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: rooms, swiftSettings: strict)
}

let package = Package(
  name: "plaint",
  products: [.executable(name: "plaint", targets: ["plaint"])],
  dependencies: [
    // The command line: subcommands, help and exit statuses are not what this project is about.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    room("Mentions"),
    room("Facts", sees: ["Mentions"]),
    room("Tone", sees: ["Mentions"]),
    // A module a language, so that their files can have the same names.
    room("Figures", sees: ["Mentions"], at: "Sources/Languages/Figures"),
    room("Chinese", sees: ["Mentions", "Facts", "Tone", "Figures"], at: "Sources/Languages/Chinese"),
    room("English", sees: ["Mentions", "Facts", "Tone", "Figures"], at: "Sources/Languages/English"),
    room(
      "Languages", sees: ["Mentions", "Facts", "Tone", "Figures", "Chinese", "English"],
      at: "Sources/Languages/Common"),
    room("Guide", sees: ["Mentions", "Facts", "CTemplates"]),
    room("Cases", sees: ["Mentions", "Facts", "Guide"]),
    room("Letters", sees: ["Mentions", "Facts", "Guide", "Cases", "CTemplates"]),
    room("Interview", sees: ["Mentions", "Facts", "Tone", "Languages", "Guide", "Cases", "Letters"]),
    .target(name: "CTemplates"),
    .systemLibrary(name: "CEditLine", providers: [.apt(["libedit-dev"])]),
    room("EditLine", sees: ["CEditLine"]),
    .executableTarget(
      name: "plaint",
      dependencies: [
        "Mentions", "Facts", "Languages", "Guide", "Cases", "Letters", "Interview", "EditLine",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "plaint-bench", dependencies: ["Interview"], swiftSettings: strict),
    tests("MentionsTests", of: ["Mentions"]),
    tests("CasesTests", of: ["Cases", "Guide"]),
    tests("GuideTests", of: ["Guide", "Facts"]),
    .executableTarget(
      name: "editline-probe", dependencies: ["EditLine"], path: "Tests/EditLineProbe", swiftSettings: strict),
    tests("EditLineTests", of: ["EditLine", "editline-probe"]),
    tests("PlaintTests", of: ["plaint"]),
    tests("LanguagesTests", of: ["Languages"]),
    tests("LettersTests", of: ["Letters", "Languages"]),
    // How people in tests write days, sums and numbers, apart from the program's own writing.
    room("Notation", sees: ["Mentions"], at: "Tests/Notation"),
    tests("InterviewTests", of: ["Interview", "Notation"]),
    tests("ToneTests", of: ["Tone", "Languages"]),
    .testTarget(
      name: "Simulated", dependencies: ["Interview", "Notation"], path: "Tests/Simulated", exclude: ["words"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
