import Glibc

/// The program: from the words typed to an exit code.
@main
enum SponsorReport {
  static func main() {
    // A reader of standard output that goes away is met where bytes are written, as an error like any other.
    signal(SIGPIPE, SIG_IGN)
    // So is a limit on the size of files.
    signal(SIGXFSZ, SIG_IGN)
    Descriptor.reserveStandardOnes()
    exit(run(Word.ofThisProcess).rawValue)
  }

  /// Does what the words ask for. Nothing is read before the whole line is understood.
  static func run(_ words: [Word]) -> ExitCode {
    do {
      return try answer(words)
    } catch let error as UsageError {
      return say(error, words)
    } catch let error as OutputError {
      if error == .closedPipe { return .done }
      Messages(isQuiet: true).problem(error.sentence)
      return .failed
    } catch {
      Messages(isQuiet: true).problem("\(error)")
      return .failed
    }
  }

  private static func answer(_ words: [Word]) throws -> ExitCode {
    let definitions = CommandCatalogue.definitions
    switch try TypedRequest(words, commands: definitions) {
    case .version: return try show("sponsor-report \(programVersion)\n")
    case .help(nil, let full): return try show(HelpText(commands: definitions, full: full, style: style).text)
    case .help(let command?, let full): return try show(HelpText(command, full: full, style: style).text)
    case .command(let line):
      guard let type = CommandCatalogue.all.first(where: { $0.definition.name == line.command.name }) else {
        throw UsageError.missingCommand
      }
      let command = try type.init(line)
      let messages = Messages(isQuiet: command.isQuiet)
      Stopping.watch(messages.progress)
      return try command.run(messages)
    }
  }

  private static var style: TextStyle { Terminal(STDOUT_FILENO)?.style ?? .plain }

  private static func show(_ words: String) throws(OutputError) -> ExitCode {
    var output = try Output()
    try output.write(words)
    try output.finish()
    return .done
  }

  private static func say(_ error: UsageError, _ words: [Word]) -> ExitCode {
    let messages = Messages(isQuiet: true)
    messages.problem(error.sentence)
    let command = CommandCatalogue.definitions.first { words.contains(Word(bytes: $0.name.utf8)) }
    messages.problem("try \"sponsor-report \(command.map { $0.name + " " } ?? "")--help\"")
    return .usage
  }
}
