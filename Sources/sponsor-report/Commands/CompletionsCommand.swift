import Sponsors

/// `sponsor-report completions`: a script that makes a shell complete commands, options and their values.
struct CompletionsCommand: Command {
  static let definition = CommandDefinition(
    name: "completions",
    abstract: "Write a script that completes command lines in a shell",
    arguments: [
      ArgumentDefinition(
        placeholder: "SHELL", count: .one, allowed: Shell.allCases.map(\.rawValue), help: "The shell")
    ],
    options: [SharedOptions.outputFile],
    example: (
      "completions bash > sponsor-report.bash",
      "a script that bash reads with \"source sponsor-report.bash\""
    ))

  /// The shells that can be served.
  enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

  let shell: Shell
  let output: FilePath?

  init(_ line: TypedLine) throws(UsageError) {
    let allowed = Shell.allCases.map(\.rawValue)
    guard let word = line.arguments.first else { throw .missingArgument(placeholder: "SHELL", instead: []) }
    guard let shell = Shell(rawValue: word.text) else {
      throw .badArgument(
        placeholder: "SHELL", value: word.text, allowed: allowed,
        nearest: nearest(to: word.text, among: allowed))
    }
    if line.arguments.count > 1 {
      throw .excessArgument(typed: line.arguments[1].text, command: line.command.name)
    }
    self.shell = shell
    output = try line.path(SharedOptions.outputFile)
  }

  func run(_ messages: Messages) throws(OutputError) -> ExitCode {
    guard let registry = CountryRegistry.make(nil, messages) else { return .failed }
    let completions = Completions(
      commands: CommandCatalogue.definitions, delegations: registry.countries.map(\.code.text).sorted())
    var output = try Output(output)
    switch shell {
    case .bash: try output.write(completions.bash)
    case .zsh: try output.write(completions.zsh)
    case .fish: try output.write(completions.fish)
    }
    try output.finish()
    return .done
  }
}
