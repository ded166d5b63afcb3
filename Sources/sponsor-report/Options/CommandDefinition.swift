/// Everything that is known of one command: parsing, help, completions and the manual are made from it.
struct CommandDefinition: Sendable {
  /// The word that is typed.
  let name: String
  /// What it does, in one line without a full stop.
  let abstract: String
  /// More about it, a paragraph; empty where the line above says all.
  var discussion = ""
  /// What stands on the line beside the options.
  var arguments: [ArgumentDefinition] = []
  /// The options that apply to it, `--help` aside.
  var options: [OptionDefinition] = []
  /// Sets of options of which only one can be given.
  var exclusive: [[String]] = []
  /// What is typed after the program's name to do something useful, and what that does.
  let example: (line: String, meaning: String)

  /// The options that apply, `--help` included, in the order of the help.
  var allOptions: [OptionDefinition] {
    let options = options + [SharedOptions.help]
    return OptionGroup.allCases.flatMap { group in options.filter { $0.group == group } }
  }

  /// The option of that long name.
  func option(named name: String) -> OptionDefinition? { allOptions.first { $0.name == name } }
}

/// One kind of word that stands on a command's line beside the options.
struct ArgumentDefinition: Sendable {
  /// How many of them there can be.
  enum Count: Sendable { case one, oneOrMore, any }

  /// Its name in help.
  let placeholder: String
  /// How many of them there can be.
  let count: Count
  /// The words allowed, empty where they cannot be listed.
  var allowed: [String] = []
  /// Whether a shell should offer files for it.
  var isPath = false
  /// Whether it names a delegation, so that a shell should offer the codes.
  var isDelegation = false
  /// What it is, without a full stop.
  let help: String

  /// The name as the usage line prints it.
  var usage: String {
    switch count {
    case .one: placeholder
    case .oneOrMore: placeholder + "…"
    case .any: "[\(placeholder)…]"
    }
  }

  /// Documents, ledgers and folders of them.
  static let inputs = ArgumentDefinition(
    placeholder: "INPUT", count: .oneOrMore, isPath: true,
    help: "A document, a ledger, a folder of them, or - for standard input; the content tells which")
}
