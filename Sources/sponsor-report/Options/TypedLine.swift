/// What was typed, sorted into a command, its options and its arguments, before anything is made of it.
struct TypedLine: Sendable {
  /// One option as it was typed.
  struct Given: Sendable {
    let option: OptionDefinition
    /// The word after it; nil for an option that takes none.
    let value: Word?
  }

  /// The command.
  let command: CommandDefinition
  /// The options, in the order typed; all of them apply to the command.
  let given: [Given]
  /// The other words, in the order typed.
  let arguments: [Word]
}

/// What a command line asks for before any command is looked at closely.
enum TypedRequest: Sendable {
  /// Help on a command, or on the program.
  case help(CommandDefinition?, full: Bool)
  case version
  case command(TypedLine)
}

extension TypedRequest {
  /// Sorts the words of a command line.
  ///
  /// The first word that is neither an option nor an option's value is the command. Options and arguments mix
  /// freely; after `--` every word is an argument; a single `-` is always one. Help asked for anywhere wins over
  /// whatever is wrong with the rest.
  init(_ words: [Word], commands: [CommandDefinition]) throws(UsageError) {
    var sorter = WordSorter(commands: commands)
    var problem: UsageError?
    do { try sorter.sort(words) } catch { problem = error }
    if let full = sorter.helpAskedFor(in: words) {
      self = .help(sorter.command, full: full)
      return
    }
    if sorter.command == nil, sorter.asksForVersion {
      self = .version
      return
    }
    if let problem { throw problem }
    guard let command = sorter.command else { throw .missingCommand }
    for given in sorter.given where command.option(named: given.option.name) == nil {
      throw sorter.misplaced(given.option, in: command)
    }
    // The command's own definition of the option may list other values than the one found by name alone.
    let given = sorter.given.map { given in
      TypedLine.Given(option: command.option(named: given.option.name) ?? given.option, value: given.value)
    }
    self = .command(TypedLine(command: command, given: given, arguments: sorter.arguments))
  }
}
