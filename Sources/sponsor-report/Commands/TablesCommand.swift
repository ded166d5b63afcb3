/// `sponsor-report tables`: the tables behind the registry, to edit and to check.
struct TablesCommand: Command {
  static let definition = CommandDefinition(
    name: "tables",
    abstract: "List the tables behind the registry, export or check them",
    options: [exportOption, checkOption, SharedOptions.quiet],
    exclusive: [["export", "check"]],
    example: ("tables --export mine", "a copy to edit; \"--tables mine\" then makes every command read it"))

  /// What is asked.
  enum Question: Equatable, Sendable {
    case list
    case export(FilePath)
    case check(FilePath)
  }

  let question: Question
  let isQuiet: Bool

  init(_ line: TypedLine) throws(UsageError) {
    try line.refuseExclusive()
    try line.refuseArguments()
    let export = try line.path(Self.exportOption).map(Question.export)
    let check = try line.path(Self.checkOption).map(Question.check)
    question = export ?? check ?? .list
    isQuiet = line.has(SharedOptions.quiet)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode { notConnected(messages) }

  static let exportOption = OptionDefinition(
    name: "export", value: .path(placeholder: "DIR", isFolder: true), group: .own,
    help: "Write the program's own tables into DIR")
  static let checkOption = OptionDefinition(
    name: "check", value: .path(placeholder: "DIR", isFolder: true), group: .own,
    help: "Check the tables in DIR; exit with 2 if any is wrong")
}
