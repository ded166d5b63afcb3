/// One command: what it is called and takes, what a line of it means, and the doing.
protocol Command: Sendable {
  /// What is known of the command; all that can be typed is read off it.
  static var definition: CommandDefinition { get }
  /// What the typed line means. Contradictions are found here, before anything is read.
  init(_ line: TypedLine) throws(UsageError)
  /// Does it. What cannot be done to one input is said in `messages` and told by the exit code.
  func run(_ messages: Messages) throws(OutputError) -> ExitCode
  /// Whether only what went wrong is to be said.
  var isQuiet: Bool { get }
}

extension Command {
  var isQuiet: Bool { false }
}

/// The commands, in the order of the help.
enum CommandCatalogue {
  static let all: [any Command.Type] = [
    ReportCommand.self, ExtractCommand.self, CheckCommand.self, OverlapCommand.self, BackboneCommand.self,
    ClustersCommand.self, AgreementCommand.self, CohesionCommand.self, IdealPointsCommand.self, CompareCommand.self,
    DelegationCommand.self, CountryCommand.self, TablesCommand.self, CompletionsCommand.self, ManualCommand.self,
  ]

  /// What is known of each.
  static var definitions: [CommandDefinition] { all.map { $0.definition } }
}
