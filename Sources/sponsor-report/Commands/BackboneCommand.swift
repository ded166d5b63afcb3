import Analytics
import Sponsors

/// `sponsor-report backbone`: the ties that chance does not explain.
struct BackboneCommand: Command {
  static let definition = CommandDefinition(
    name: "backbone",
    abstract: "Keep the pairs that sponsor more drafts together than by chance",
    discussion:
      "Who sponsors much shares much with everybody, and what everybody sponsors ties all. A null model says how many "
      + "drafts two would share by chance: sdsm holds how much each delegation sponsors and how many sponsor each "
      + "draft on average, fdsm holds both exactly by drawing matrices, hypergeometric holds only the first, disparity "
      + "knows nothing but the numbers shared. Where nothing could be significant, it is said that there are too few "
      + "texts.",
    arguments: [.inputs],
    options: BackboneOptions.all + [
      allPairsOption, prominenceOption, SharedOptions.format(Format.allCases, networks: NetworkFormat.allCases),
      SharedOptions.csv, SharedOptions.outputFile, SharedOptions.names,
    ] + SharedOptions.ofActions + SharedOptions.ofReading + [SharedOptions.seed],
    exclusive: [["all-pairs", "prominence"]],
    example: (
      "backbone ledger.csv --signed --alpha 0.01",
      "who sponsors with whom more often, and less often, than by chance"
    ))

  let inputs: [FilePath]
  let settings: Settings
  let options: BackboneOptions
  /// A row for pairs that are not tied too.
  let withAllPairs: Bool
  /// A row for every delegation, with its prominence, instead of one for every tie.
  let withProminence: Bool

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
    options = try BackboneOptions(line)
    withAllPairs = line.has(Self.allPairsOption)
    withProminence = line.has(Self.prominenceOption)
    if withAllPairs, let format = settings.networkFormat {
      throw .exclusive(first: "--all-pairs", second: format.typed)
    }
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let comparison = try Comparison.read(inputs, settings, messages) else { return .failed }
    let table: BackboneTable
    do throws(BackboneError) {
      let backbone = try comparison.backbone(
        options, seed: settings.seed, jobs: settings.jobs, progress: messages.progress)
      table = BackboneTable(backbone, withAllPairs: withAllPairs)
    } catch {
      messages.problem("\(error)")
      return .failed
    }
    var methods = comparison.methods
    methods.rules += table.backbone.rules + options.rules
    methods.seed = table.backbone.model.seed
    if settings.networkFormat != nil || withProminence {
      let bytes = prominence(table.backbone, comparison, methods, messages)
      try Output.write(bytes, to: settings.output)
      return comparison.exitCode
    }
    let format = settings.format ?? .csv
    messages.note(methods, besides: format)
    try Output.write(table.bytes(settings.form(format), methods, names: comparison.names), to: settings.output)
    return comparison.exitCode
  }

  static let prominenceOption = OptionDefinition(
    name: "prominence", group: .own,
    help: "Write a row for each delegation: its degree, strength, eigenvector centrality and betweenness")
  static let allPairsOption = OptionDefinition(
    name: "all-pairs", group: .own, help: "Write a row for every pair, tied or not")
}
