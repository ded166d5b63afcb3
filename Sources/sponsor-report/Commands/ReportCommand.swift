/// `sponsor-report report`: everything about the documents in one folder.
struct ReportCommand: Command {
  static let definition = CommandDefinition(
    name: "report",
    abstract: "Write everything about the documents into one folder",
    discussion:
      "The folder holds the ledger, the names that could not be read, the audit, matrices, blocs, a page "
      + "a delegation and an index.html that needs no network. A folder of that name is replaced only if "
      + "it is an earlier report and nothing else is in it.",
    arguments: [.inputs],
    options: [SharedOptions.outputFolder, SharedOptions.names] + SharedOptions.ofActions + [
      SharedOptions.withAbsent
    ]
      + SharedOptions.ofReading + [SharedOptions.seed],
    example: (
      "report documents --output brief --names fr",
      "a report on every document in the folder \"documents\", countries named in French"
    ))

  let inputs: [FilePath]
  let settings: Settings

  var isQuiet: Bool { settings.quiet }

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    inputs = try line.inputs()
    settings = try Settings(line)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode { notConnected(messages) }
}
