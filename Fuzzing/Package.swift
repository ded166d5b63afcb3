// swift-tools-version: 6.1
import PackageDescription

/// What watches the program while it is fuzzed: `fuzzer` counts the branches taken, `address` stops at bad memory.
let sanitizers = Context.environment["FUZZING_SANITIZERS"] ?? "fuzzer"

/// Optimized as users run it, with every check of the language kept, and open to `@testable import`.
let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=\(sanitizers)", "-enable-testing"])]

/// The functions of libFuzzer that look at comparisons, replaced by `ignoreComparison` (LibFuzzer.swift says why).
let ignoringComparisons = ["cmp1", "cmp2", "cmp4", "cmp8", "const_cmp1", "const_cmp2", "const_cmp4", "const_cmp8"]
  .flatMap { ["-Xlinker", "--defsym=__sanitizer_cov_trace_\($0)=fuzz_ignore_comparison"] }

// The sources of the program itself, through links: a package below another cannot name them otherwise, and as
// targets of this package they are compiled with the sanitizers while `embed-tables`, which runs in the build, is not.
let package = Package(
  name: "Fuzzing",
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: ["Sponsors", "Analytics", "sponsor-report"],
      swiftSettings: watched,
      // The linker of the toolchain: GNU gold meets an internal error in what the fuzzer's library says of its lines.
      linkerSettings: [.unsafeFlags(["-sanitize=\(sanitizers)", "-use-ld=lld"] + ignoringComparisons)]
    ),
    .target(
      name: "Sponsors",
      path: "Program/Sponsors",
      exclude: ["Tables"],
      swiftSettings: watched,
      plugins: [.plugin(name: "EmbedTables")]
    ),
    .target(name: "Analytics", dependencies: ["Sponsors"], path: "Program/Analytics", swiftSettings: watched),
    // Without its entry point: the fuzzer has its own. Only command lines are read with it, so the time of compiling
    // it counts for more than its own.
    .target(
      name: "sponsor-report",
      dependencies: ["Sponsors", "Analytics"],
      path: "Program/sponsor-report",
      exclude: ["Page", "SponsorReport.swift"],
      swiftSettings: watched + [.unsafeFlags(["-Onone"])],
      plugins: [.plugin(name: "EmbedTables")]
    ),
    .executableTarget(name: "embed-tables", path: "Program/embed-tables"),
    .plugin(name: "EmbedTables", capability: .buildTool(), dependencies: ["embed-tables"]),
  ],
  swiftLanguageModes: [.v6]
)
