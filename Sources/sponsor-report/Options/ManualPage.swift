/// The manual in one page for `man`, made from the definitions alone.
struct ManualPage {
  private var page = Roff(
    title: "SPONSOR-REPORT", section: 1, source: "sponsor-report \(programVersion)", manual: "User Commands")

  /// The page.
  var text: String { page.text }

  init(commands: [CommandDefinition]) {
    page.section("NAME")
    page.line("sponsor-report - read who sponsored, joined and voted from documents of the United Nations")
    page.section("SYNOPSIS")
    page.line("sponsor-report COMMAND [OPTION…] [INPUT…]")
    page.section("DESCRIPTION")
    page.line(
      "Reads documents of the United Nations as they are published and tells who sponsored what, who joined, who voted "
        + "how, and which delegations move together.")
    page.paragraph(
      "INPUT is a document, a ledger, a folder of them, or - for standard input; the content tells which. Results go to "
        + "standard output, words to a person to standard error.")
    page.paragraph(
      "Options and arguments mix freely; after -- every word is an argument. A value follows its option as the next word "
        + "or behind =.")
    page.section("COMMANDS")
    for command in commands { add(command) }
    page.section("OPTIONS")
    page.line("What several commands share is explained with each of them. Without a command:")
    for option in [SharedOptions.help, SharedOptions.version] { add(option, of: nil) }
    addCircumstances()
    page.section("EXAMPLES")
    for command in commands {
      page.example("sponsor-report \(command.example.line)")
      page.line(Self.sentence(command.example.meaning))
    }
  }

  private mutating func add(_ command: CommandDefinition) {
    page.subsection((["sponsor-report", command.name] + command.arguments.map(\.usage)).joined(separator: " "))
    page.line(command.abstract + ".")
    if !command.discussion.isEmpty { page.paragraph(command.discussion) }
    for argument in command.arguments {
      page.item([(argument.placeholder, false)], argument.help + HelpText.remarks(allowed: argument.allowed) + ".")
    }
    for option in command.allOptions where option.name != SharedOptions.help.name { add(option, of: command) }
  }

  private mutating func add(_ option: OptionDefinition, of command: CommandDefinition?) {
    var head: [(words: String, isLiteral: Bool)] = []
    if let short = option.short { head += [("-\(short)", true), (", ", false)] }
    head.append((option.typedName, true))
    if let placeholder = option.value.placeholder { head += [(" ", false), (placeholder, false)] }
    page.item(head, (command.map { HelpText.explanation(option, $0) } ?? option.help) + ".")
  }

  /// What matters to every command and is no option.
  private mutating func addCircumstances() {
    page.section("EXIT STATUS")
    for code in ExitCode.allCases { page.item([(String(code.rawValue), true)], Self.sentence(code.meaning)) }
    page.paragraph(
      "A run that is stopped by Ctrl-C or by kill ends by that signal; a shell shows 128 and its number. An output file or "
        + "report of an earlier run is then as it was, and nothing is left beside it.")
    page.section("ENVIRONMENT")
    page.item([("NO_COLOR", true)], "Where it is set and not empty, nothing is coloured. Colour is for terminals only.")
    page.item([("COLUMNS", true)], "The most columns of the terminal that are used.")
    page.item([("TERM", true)], "The kind of the terminal; to one called dumb, no command is sent.")
    page.section("FILES")
    page.item(
      [("report/", true)],
      "The folder that sponsor-report report writes where --output names no other. It is replaced only if it holds an "
        + "earlier report and nothing else.")
    page.item(
      [(".NAME.PROCESS.part", true)],
      "What is being written, beside NAME that it becomes. A later run takes away the folder of a report that was killed "
        + "outright.")
  }

  /// With a capital letter and a full stop.
  private static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}
