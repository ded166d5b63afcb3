/// The words of `--help` and `-h`, made from the definitions alone.
struct HelpText {
  /// Width of a line, in columns. Fixed, so that help is the same wherever it is shown.
  private static let width = 80
  /// Where the explanations begin.
  private static let column = 26
  /// Where they begin in a list of short words.
  private static let narrowColumn = 15

  private(set) var text = ""
  private let style: TextStyle

  /// Help on the program.
  init(commands: [CommandDefinition], full: Bool, style: TextStyle = .plain) {
    self.style = style
    line("sponsor-report \(programVersion)")
    line("Who sponsored what at the United Nations, who joined, who voted how, and which")
    line("delegations move together.")
    heading("Usage")
    line("  sponsor-report COMMAND [OPTION…] [INPUT…]")
    heading("Commands")
    for command in commands { row(command.name, command.abstract, at: Self.narrowColumn) }
    heading(OptionGroup.general.rawValue)
    row(Self.left(SharedOptions.help), SharedOptions.help.help)
    row(Self.left(SharedOptions.version), SharedOptions.version.help)
    if full { exitCodes() }
    heading("Example")
    example(("report documents --output brief", "everything about the documents in one folder, into another"))
    line("")
    line("\"sponsor-report COMMAND --help\" says more about a command.")
  }

  /// Help on one command.
  init(_ command: CommandDefinition, full: Bool, style: TextStyle = .plain) {
    self.style = style
    line("\(command.abstract).")
    if full, !command.discussion.isEmpty {
      line("")
      paragraph(command.discussion, indent: 0)
    }
    heading("Usage")
    line(
      (["  sponsor-report", command.name, "[OPTION…]"] + command.arguments.map(\.usage)).joined(
        separator: " "))
    if !command.arguments.isEmpty {
      heading("Arguments")
      for argument in command.arguments {
        row(argument.placeholder, argument.help + Self.remarks(allowed: argument.allowed))
      }
    }
    for group in OptionGroup.allCases {
      let options = command.allOptions.filter { $0.group == group }
      if options.isEmpty { continue }
      heading(group.rawValue)
      for option in options { row(Self.left(option), full ? Self.explanation(option, command) : option.help) }
    }
    if full { exitCodes() }
    heading("Example")
    example(command.example)
  }

  /// What an option does, what it can be, and what holds without it.
  static func explanation(_ option: OptionDefinition, _ command: CommandDefinition) -> String {
    let others = command.exclusive.filter { $0.contains(option.name) }.joined().filter { $0 != option.name }
    return option.help
      + remarks(
        allowed: option.value.allowed, isList: option.takesList, without: others.map { "--" + $0 },
        fallback: option.fallback)
  }

  static func remarks(
    allowed: [String], isList: Bool = false, without: [String] = [], fallback: String? = nil
  ) -> String {
    var remarks: [String] = []
    if !allowed.isEmpty { remarks.append("one of: " + allowed.joined(separator: ", ")) }
    if isList { remarks.append(allowed.isEmpty ? "several with commas" : "or several with commas") }
    if !without.isEmpty { remarks.append("not with " + without.joined(separator: " or ")) }
    if let fallback { remarks.append("default: " + fallback) }
    return remarks.isEmpty ? "" : " (" + remarks.joined(separator: "; ") + ")"
  }

  private static func left(_ option: OptionDefinition) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return short + option.typedName + (option.value.placeholder.map { " " + $0 } ?? "")
  }

  private mutating func line(_ words: String) { text += words + "\n" }

  private mutating func heading(_ words: String) { line("\n" + style.heading("\(words):")) }

  private mutating func example(_ example: (line: String, meaning: String)) {
    line("  sponsor-report \(example.line)")
    paragraph(example.meaning, indent: 6)
  }

  private mutating func exitCodes() {
    heading("Exit codes")
    for code in ExitCode.allCases { row(String(code.rawValue), code.meaning, at: Self.narrowColumn) }
  }

  private mutating func row(_ left: String, _ right: String, at column: Int = HelpText.column) {
    let start = "  " + left
    var lines = Self.wrapped(right, to: Self.width - column)[...]
    if start.count + 2 <= column {
      line(start + String(repeating: " ", count: column - start.count) + (lines.popFirst() ?? ""))
    } else {
      line(start)
    }
    for rest in lines { line(String(repeating: " ", count: column) + rest) }
  }

  private mutating func paragraph(_ words: String, indent: Int) {
    for wrapped in Self.wrapped(words, to: Self.width - indent) {
      line(String(repeating: " ", count: indent) + wrapped)
    }
  }

  private static func wrapped(_ words: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in words.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
