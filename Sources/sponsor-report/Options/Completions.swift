/// Completion scripts, made from the definitions alone. They are static: completing never starts the program.
struct Completions {
  /// The commands that are completed.
  let commands: [CommandDefinition]
  /// The codes of delegations, offered where one is to be named.
  let delegations: [String]

  /// The words offered for an argument, empty where they cannot be listed.
  func words(for argument: ArgumentDefinition) -> [String] { argument.isDelegation ? delegations : argument.allowed }
}
