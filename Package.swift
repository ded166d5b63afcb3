// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "sponsor-report",
  products: [
    .library(name: "Sponsors", targets: ["Sponsors"]),
    .library(name: "Analytics", targets: ["Analytics"]),
    .executable(name: "sponsor-report", targets: ["sponsor-report"]),
  ],
  targets: [
    // Documents in, ledger out. Computes no measure.
    .target(
      name: "Sponsors",
      exclude: ["Tables"],
      plugins: [.plugin(name: "EmbedTables")]
    ),
    // Ledger in, matrices, measures and blocs out. Reads no text.
    .target(name: "Analytics", dependencies: ["Sponsors"]),
    // Commands, options and the rendering of whole reports.
    .executableTarget(
      name: "sponsor-report",
      dependencies: ["Sponsors", "Analytics"],
      exclude: ["Page"],
      plugins: [.plugin(name: "EmbedTables")]
    ),

    // Turns Sources/Sponsors/Tables/*.tsv and Sources/sponsor-report/Page into Swift at build time.
    .executableTarget(name: "embed-tables"),
    .plugin(name: "EmbedTables", capability: .buildTool(), dependencies: ["embed-tables"]),

    .target(name: "TestSupport", dependencies: ["Sponsors"], path: "Tests/TestSupport"),
    .testTarget(
      name: "SponsorsTests",
      dependencies: ["Sponsors", "TestSupport"],
      exclude: [
        "Documents", "Ledger/Edited", "Reading/Formats/Files", "Sentences", "Registry/growth-of-membership.tsv",
        "Registry/historic-names.tsv", "Registry/reference-differences.tsv",
      ]
    ),
    .testTarget(name: "AnalyticsTests", dependencies: ["Analytics", "Sponsors", "TestSupport"]),
    .testTarget(
      name: "SponsorReportTests",
      dependencies: ["sponsor-report", "TestSupport"],
      exclude: ["Snapshots"]
    ),
  ],
  swiftLanguageModes: [.v6]
)
