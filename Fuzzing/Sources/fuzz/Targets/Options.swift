@testable import sponsor_report

extension Target {
  /// A command line, one word a line: it is understood, or refused with a sentence. Nothing is done that it asks for.
  static let options = Target(name: "options") { bytes in
    let words = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      // No word that a shell hands over has a NUL.
      Word(bytes: line.filter { $0 != 0 })
    }
    do throws(UsageError) {
      switch try TypedRequest(words, commands: definitions) {
      case .version: break
      case .help(let command?, let full): law(!HelpText(command, full: full).text.isEmpty, "help says something")
      case .help(nil, let full): law(!HelpText(commands: definitions, full: full).text.isEmpty, "help says something")
      case .command(let line):
        let type = CommandCatalogue.all.first { $0.definition.name == line.command.name }
        law(type != nil, "\(line.command.name) is a command")
        if let type { _ = try type.init(line) }
      }
    } catch {
      law(error.sentence.utf8.count > 10, "the refusal says what is wrong: \(error.sentence)")
    }
  }

  private static let definitions = CommandCatalogue.definitions
}
