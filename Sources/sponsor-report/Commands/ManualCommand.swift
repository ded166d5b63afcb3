/// `sponsor-report manual`: the manual in one page, for `man`.
struct ManualCommand: Command {
  static let definition = CommandDefinition(
    name: "manual",
    abstract: "Write the manual page, for man to show",
    options: [SharedOptions.outputFile],
    example: (
      "manual --output sponsor-report.1",
      "a page that \"man -l sponsor-report.1\" shows; in a folder man1 of the manual path, \"man sponsor-report\" does"
    ))

  let output: FilePath?

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseArguments()
    output = try line.path(SharedOptions.outputFile)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    try Output.write(Array(ManualPage(commands: CommandCatalogue.definitions).text.utf8), to: output)
    return .done
  }
}
