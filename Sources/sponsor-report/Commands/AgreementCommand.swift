import Analytics
import Sponsors

/// `sponsor-report agreement`: how alike delegations voted.
struct AgreementCommand: Command {
  static let definition = CommandDefinition(
    name: "agreement",
    abstract: "Measure how alike every two delegations voted in recorded votes",
    discussion:
      "Votes in which either of the two was absent do not count for them. A measure that is not defined for two "
      + "delegations, as when they have no vote in common, is an empty cell and never 0. Votes on paragraphs, "
      + "amendments and motions count only where --division asks for them.",
    arguments: [.inputs],
    options: [
      measureOption, pairsOption, VoteOptions.consensusOption, VoteOptions.consensusWeightOption,
      SharedOptions.format(Format.allCases, networks: NetworkFormat.allCases), SharedOptions.csv,
      SharedOptions.outputFile,
      SharedOptions.names,
    ] + SharedOptions.ofDocuments + [SharedOptions.group, VoteOptions.divisionOption] + SharedOptions.ofReading,
    example: (
      "agreement un_votes.csv un_roll_calls.csv --session 73 --pairs",
      "one row for each two delegations that voted"
    ))

  let inputs: [FilePath]
  let settings: Settings
  let options: VoteOptions
  let measure: any AgreementMeasure
  /// One row a pair instead of a matrix.
  let pairs: Bool

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    options = try VoteOptions(line)
    measure = try line.choice(Self.measureOption, as: AgreementChoice.self)?.measure ?? LijphartAgreement()
    pairs = line.has(Self.pairsOption)
    if pairs, let format = settings.networkFormat { throw .exclusive(first: "--pairs", second: format.typed) }
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let comparison = try VoteComparison.read(inputs, settings, options, messages) else { return .failed }
    let tables: AgreementTables
    do throws(AgreementError) {
      tables = try AgreementTables(comparison.matrix, consensus: options.consensus)
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    let names = comparison.names
    let format = settings.format ?? .csv
    if let network = settings.networkFormat {
      let agreement = Agreement(of: tables, by: measure)
      let methods = comparison.methods.adding(agreement.rules + [NetworkDocument.tieRule])
      try Output.write(
        network.bytes(NetworkDocument(agreement, methods: methods, names: names)), to: settings.output)
      return comparison.exitCode
    }
    let methods: Methods
    let bytes: [UInt8]
    if pairs {
      let table = AgreementDyadTable(tables, measures: [measure])
      methods = comparison.methods.adding(table.rules)
      bytes = table.bytes(settings.form(format), methods, names: names)
    } else {
      let matrix = Agreement(of: tables, by: measure)
      methods = comparison.methods.adding(matrix.rules)
      bytes = matrix.bytes(settings.form(format), methods, names: names)
    }
    messages.note(methods, besides: format)
    try Output.write(bytes, to: settings.output)
    return comparison.exitCode
  }

  static let measureOption = OptionDefinition(
    name: "measure", short: "m",
    value: .oneOf(placeholder: "MEASURE", AgreementMeasures.all.map(\.name)), fallback: "lijphart", group: .own,
    help: "What is measured of the votes of two delegations")
  static let pairsOption = OptionDefinition(
    name: "pairs", group: .own, help: "Write one row for each two delegations instead of a matrix")
}
