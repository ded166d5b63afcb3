extension Completions {
  /// For fish.
  var fish: String {
    var lines = [
      "# Completions of sponsor-report \(programVersion) for fish.", "complete -c sponsor-report -f",
    ]
    let none = "-n __fish_use_subcommand"
    lines.append("complete -c sponsor-report \(none) -l help -s h -d 'Show help'")
    lines.append("complete -c sponsor-report \(none) -l version -s V -d 'Show the version'")
    for command in commands {
      lines.append("complete -c sponsor-report \(none) -a \(command.name) -d \(Self.quoted(command.abstract))")
      let when = "-n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.allOptions {
        let short = option.short.map { " -s \($0)" } ?? ""
        lines.append(
          "complete -c sponsor-report \(when) -l \(option.name)\(short)\(Self.value(option)) -d "
            + Self.quoted(option.help))
      }
      for argument in command.arguments {
        if argument.isPath { lines.append("complete -c sponsor-report \(when) -F") }
        let words = words(for: argument)
        if !words.isEmpty { lines.append("complete -c sponsor-report \(when) -a '\(words.joined(separator: " "))'") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func value(_ option: OptionDefinition) -> String {
    switch option.value {
    case .none: ""
    // Its value may be left out, which fish cannot say of a word apart.
    case _ where option.mayStandAlone: ""
    case .oneOf(_, let words):
      option.takesList
        ? " -x -a '(__fish_append , \(words.joined(separator: " ")))'" : " -x -a '\(words.joined(separator: " "))'"
    case .path(_, let isFolder): isFolder ? " -x -a '(__fish_complete_directories)'" : " -r -F"
    default: " -x"
    }
  }

  private static func quoted(_ words: String) -> String {
    "'" + words.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : String($1) } + "'"
  }
}
