/// `sponsor-report check`: the audit.
struct CheckCommand: Command {
  static let definition = CommandDefinition(
    name: "check",
    abstract: "Audit the documents: totals, unread names, impossible actions",
    arguments: [.inputs],
    options: [
      SharedOptions.format([.markdown, .csv, .json]), SharedOptions.outputFile, SharedOptions.names,
    ] + SharedOptions.ofDocuments + SharedOptions.ofReading,
    example: ("check documents --strict", "exit code 1 if anything at all is doubtful"))

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
