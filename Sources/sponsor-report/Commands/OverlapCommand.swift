import Analytics
import Sponsors

/// `sponsor-report overlap`: how much delegations sponsor together.
struct OverlapCommand: Command {
  static let definition = CommandDefinition(
    name: "overlap",
    abstract: "Measure how much every two delegations sponsor together",
    discussion:
      "A measure that is not defined for two delegations, as when one has sponsored nothing, is an empty "
      + "cell and never 0. All are the same in both directions, except share: of the texts of the delegation of the "
      + "row, how large a share the one of the column is on.",
    arguments: [.inputs],
    options: [
      measureOption, pairsOption, OverlapOptions.eligibilityOption, OverlapOptions.weightsOption,
      SharedOptions.format(Format.allCases, networks: NetworkFormat.allCases), SharedOptions.csv,
      SharedOptions.outputFile,
      SharedOptions.names,
    ] + SharedOptions.ofActions + SharedOptions.ofReading,
    example: (
      "overlap ledger.csv --measure jaccard --pairs",
      "one row for each two delegations, from a ledger made before"
    ))

  let inputs: [FilePath]
  let settings: Settings
  let options: OverlapOptions
  let measure: OverlapMeasureChoice
  /// One row a pair instead of a matrix.
  let pairs: Bool

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    options = try OverlapOptions(line)
    measure = try line.choice(Self.measureOption, as: OverlapMeasureChoice.self) ?? .symmetric(OverlapCount())
    pairs = line.has(Self.pairsOption)
    if let format = settings.networkFormat {
      if pairs { throw .exclusive(first: "--pairs", second: format.typed) }
      // The ties of a network have no direction.
      if case .directed(let measure) = measure {
        throw .exclusive(first: "--measure \(measure.name)", second: format.typed)
      }
    }
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let comparison = try Comparison.read(inputs, settings, messages),
      let texts = comparison.texts(options, messages)
    else { return .failed }
    let format = settings.format ?? .csv
    let sums = OverlapSums(texts)
    let methods = comparison.methods.adding(measure.measure, on: texts, sums)
    if let format = settings.networkFormat, case .symmetric(let measure) = measure {
      let document = NetworkDocument(
        overlap: Projection(of: texts, by: measure).pairs, of: OverlapCounts(texts.incidence), title: measure.title,
        methods: methods.adding(NetworkDocument.tieRule), names: comparison.names)
      try Output.write(format.bytes(document), to: settings.output)
      return comparison.exitCode
    }
    let bytes =
      pairs
      ? table(of: texts, sums).bytes(settings.form(format), methods, names: comparison.names)
      : matrix(of: texts, sums, settings.form(format), methods, names: comparison.names)
    messages.note(methods, besides: format)
    try Output.write(bytes, to: settings.output)
    return comparison.exitCode
  }

  private func table(of texts: ComparedTexts, _ sums: OverlapSums) -> DyadTable {
    switch measure {
    case .symmetric(let measure): DyadTable(texts, measure: measure, sums: sums)
    case .directed(let measure): DyadTable(texts, measure: measure, sums: sums)
    }
  }

  private func matrix(
    of texts: ComparedTexts, _ sums: OverlapSums, _ form: TableForm, _ methods: Methods,
    names: @escaping DelegationNames
  ) -> [UInt8] {
    switch measure {
    case .symmetric(let measure): Projection(of: texts, by: measure, sums: sums).bytes(form, methods, names: names)
    case .directed(let measure): DirectedProjection(of: sums, by: measure).bytes(form, methods, names: names)
    }
  }

  static let measureOption = OptionDefinition(
    name: "measure", short: "m",
    value: .oneOf(placeholder: "MEASURE", OverlapMeasureChoice.names), fallback: "overlap", group: .own,
    help: "What is measured of the drafts that two delegations sponsor")
  static let pairsOption = OptionDefinition(
    name: "pairs", group: .own, help: "Write one row for each two delegations instead of a matrix")
}
