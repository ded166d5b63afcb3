import Analytics
import Sponsors

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
      measureOption, pairsOption, SharedOptions.format(Format.allCases, networks: NetworkFormat.allCases),
      SharedOptions.outputFile, SharedOptions.names,
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
    if pairs, let format = settings.networkFormat { throw .exclusive(first: "--pairs", second: format.typed) }
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let comparison = try Comparison.read(inputs, settings, messages) else { return .failed }
    let names = comparison.names
    let measure = measure.measure
    let bytes: [UInt8]
    let counts = OverlapCounts(comparison.incidence)
    if let format = settings.networkFormat {
      bytes = format.bytes(
        NetworkDocument(
          overlap: measure.pairs(of: counts), of: counts, title: measure.title,
          methods: comparison.methods.adding("\(measure.name) = \(measure.formula)", NetworkDocument.tieRule),
          names: names))
    } else if pairs {
      let table = DyadTable(counts, measures: [measure])
      bytes =
        switch settings.format ?? .csv {
        case .csv: table.csv(names: names)
        case .markdown: Array(table.markdown(selection: comparison.selection, names: names).utf8)
        case .json: table.json(names: names)
        }
    } else {
      let matrix = Projection(of: counts, by: measure)
      bytes =
        switch settings.format ?? .csv {
        case .csv: matrix.csv(names: names)
        case .markdown: Array(matrix.markdown(selection: comparison.selection, names: names).utf8)
        case .json: matrix.json(names: names)
        }
    }
    try Output.write(bytes, to: settings.output)
    return comparison.exitCode
  }
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

    /// The measure as the library has it.
    var measure: any OverlapMeasure {
      switch self {
      case .count: OverlapCount()
      case .jaccard: Jaccard()
      case .cosine: Cosine()
      }
    }
  }

  static let measureOption = OptionDefinition(
    name: "measure", short: "m",
    value: .oneOf(placeholder: "MEASURE", Measure.allCases.map(\.rawValue)), fallback: "count", group: .own,
    help: "What is measured of the drafts that two delegations sponsor")
  static let pairsOption = OptionDefinition(
    name: "pairs", group: .own, help: "Write one row for each two delegations instead of a matrix")
}
