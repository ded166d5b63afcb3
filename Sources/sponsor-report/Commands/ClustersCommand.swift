/// `sponsor-report clusters`: blocs of delegations.
struct ClustersCommand: Command {
  static let definition = CommandDefinition(
    name: "clusters",
    abstract: "Find the blocs: delegations that sponsor the same drafts",
    discussion:
      "Clusters are merged step by step, by the distance 1 - Jaccard. The tree is cut into --count clusters or "
      + "at --height; with neither, the whole tree is written.",
    arguments: [.inputs],
    options: [
      methodOption, countOption, heightOption, SharedOptions.format(Format.allCases),
      SharedOptions.outputFile, SharedOptions.names,
    ] + SharedOptions.ofActions + SharedOptions.ofReading + [SharedOptions.seed],
    exclusive: [["count", "height"]],
    example: ("clusters ledger.csv --method average --count 6", "six blocs and who is in each"))

  let inputs: [FilePath]
  let settings: Settings
  let method: Method
  /// Where the tree is cut.
  let cut: Cut

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    method = try line.choice(Self.methodOption, as: Method.self) ?? .average
    if let count = try line.whole(Self.countOption) {
      cut = .count(count)
    } else if let height = try line.number(Self.heightOption) {
      cut = .height(height)
    } else {
      cut = .none
    }
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode { notConnected(messages) }
}

extension ClustersCommand {
  /// How the distance between two clusters follows from the distances between their delegations.
  enum Method: String, CaseIterable, Sendable {
    /// The mean (UPGMA), the least, the greatest, and the mean of the two parts merged last (WPGMA).
    case average, single, complete, weighted
  }

  /// Where the tree is cut.
  enum Cut: Equatable, Sendable {
    /// Nowhere: the whole tree is wanted.
    case none
    /// Into this many clusters.
    case count(Int)
    /// At this distance.
    case height(Double)
  }

  static let methodOption = OptionDefinition(
    name: "method", value: .oneOf(placeholder: "METHOD", Method.allCases.map(\.rawValue)),
    fallback: "average", group: .own, help: "How the distance between two clusters is measured")
  static let countOption = OptionDefinition(
    name: "count", short: "k", value: .whole(placeholder: "K", 1...100_000), group: .own,
    help: "Cut the tree into K clusters")
  static let heightOption = OptionDefinition(
    name: "height", value: .number(placeholder: "H"), group: .own,
    help: "Cut the tree at distance H, from 0 to 1")
}
