/// `sponsor-report overlap`: how much delegations sponsor together.
struct OverlapCommand: Command {
  static let definition = CommandDefinition(
    name: "overlap",
    abstract: "Measure how much every two delegations sponsor together",
    discussion:
      "A measure that is not defined for two delegations, as when one has sponsored nothing, is an empty "
      + "cell and never 0.",
    arguments: [.inputs],
    options: [
      measureOption, pairsOption, SharedOptions.format(Format.allCases), SharedOptions.outputFile,
      SharedOptions.names,
    ] + SharedOptions.ofActions + SharedOptions.ofReading,
    example: (
      "overlap ledger.csv --measure jaccard --pairs",
      "one row for each two delegations, from a ledger made before"
    ))

  let inputs: [FilePath]
  let settings: Settings
  let measure: Measure
  /// One row a pair instead of a matrix.
  let pairs: Bool

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    measure = try line.choice(Self.measureOption, as: Measure.self) ?? .count
    pairs = line.has(Self.pairsOption)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode { notConnected(messages) }
}

extension OverlapCommand {
  /// What is measured of the drafts that two delegations sponsor.
  enum Measure: String, CaseIterable, Sendable {
    /// The number of drafts both sponsor.
    case count
    /// That number over the number of drafts either sponsors.
    case jaccard
    /// That number over the geometric mean of the numbers each sponsors.
    case cosine
  }

  static let measureOption = OptionDefinition(
    name: "measure", short: "m",
    value: .oneOf(placeholder: "MEASURE", Measure.allCases.map(\.rawValue)), fallback: "count", group: .own,
    help: "What is measured of the drafts that two delegations sponsor")
  static let pairsOption = OptionDefinition(
    name: "pairs", group: .own, help: "Write one row for each two delegations instead of a matrix")
}
