/// `sponsor-report extract`: the ledger.
struct ExtractCommand: Command {
  static let definition = CommandDefinition(
    name: "extract",
    abstract: "Write the ledger: a row for each delegation, role and draft",
    discussion:
      "Every row says where in its document the words stand. Names that are not surely one delegation are "
      + "not in the ledger; they are counted on standard error and stand in review.csv of a report.",
    arguments: [.inputs],
    options: [SharedOptions.format([.csv, .json]), SharedOptions.outputFile, SharedOptions.names]
      + SharedOptions.ofActions + [SharedOptions.withAbsent] + SharedOptions.ofReading,
    example: (
      "extract documents --roles sponsor,cosponsor --output ledger.csv",
      "who sponsored what, for a spreadsheet"
    ))

  let inputs: [FilePath]
  let settings: Settings

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let corpus = try Corpus.read(inputs, settings, messages) else { return .failed }
    var output = try Output(settings.output)
    try output.write(corpus.ledger.csv { corpus.registry.name(of: $0, in: settings.names) })
    try output.finish()
    return corpus.exitCode(strict: settings.strict)
  }
}
