/// Completion scripts, made from the definitions alone. They are static: completing never starts the program.
enum Completions {
  /// For bash, with or without the bash-completion package.
  static func bash(_ commands: [CommandDefinition]) -> String {
    var cases = ""
    for command in commands {
      var values = ""
      for option in command.allOptions where option.value.placeholder != nil {
        let names = ([option.typedName] + (option.short.map { ["-\($0)"] } ?? [])).joined(separator: "|")
        values += "        \(names)) \(bashValue(option.value)); return ;;\n"
      }
      let words = command.allOptions.map(\.typedName) + command.arguments.flatMap(\.allowed)
      let files = command.arguments.contains(where: \.isPath)
      cases += """
            \(command.name))
              case "$previous" in
        \(values)      esac
              COMPREPLY=($(compgen -W "\(words.joined(separator: " "))" -- "$current"))
              \(files ? "[[ $current == -* ]] || compopt -o default" : "true")
              ;;

        """
    }
    return """
      # Completions of sponsor-report \(programVersion) for bash.
      _sponsor_report() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="" command="" i
        ((COMP_CWORD > 0)) && previous="${COMP_WORDS[COMP_CWORD-1]}"
        COMPREPLY=()
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "${COMP_WORDS[i]}" in
            \(commands.map(\.name).joined(separator: "|"))) command="${COMP_WORDS[i]}"; break ;;
          esac
        done
        case "$command" in
      \(cases)    *) COMPREPLY=($(compgen -W "\(commands.map(\.name).joined(separator: " ")) --help --version" -- "$current")) ;;
        esac
      }
      complete -F _sponsor_report sponsor-report

      """
  }

  /// For zsh.
  static func zsh(_ commands: [CommandDefinition]) -> String {
    var cases = ""
    for command in commands {
      var lines: [String] = []
      for option in command.allOptions {
        let names = option.short.map { "{-\($0),\(option.typedName)}" } ?? option.typedName
        let value = option.value.placeholder.map { ":\($0):\(zshValue(option.value))" } ?? ""
        let several = option.takesList ? "*" : ""
        // Braces must stay outside the quotes for the shell to expand them.
        lines.append("'\(several)'\(names)'[\(zshEscaped(option.help))]\(value)'")
      }
      for argument in command.arguments {
        let action = argument.isPath ? "_files" : "(\(argument.allowed.joined(separator: " ")))"
        lines.append(
          "'*:\(argument.placeholder):\(argument.allowed.isEmpty && !argument.isPath ? "" : action)'")
      }
      cases +=
        "    \(command.name))\n      _arguments \\\n        "
        + lines.joined(separator: " \\\n        ") + "\n      ;;\n"
    }
    let list = commands.map { "    '\($0.name):\(zshEscaped($0.abstract))'" }.joined(separator: "\n")
    return """
      #compdef sponsor-report
      # Completions of sponsor-report \(programVersion) for zsh.
      _sponsor_report() {
        local -a commands
        commands=(
      \(list)
        )
        if ((CURRENT == 2)); then
          _describe command commands
          _arguments '--help[Show help]' '--version[Show the version]'
          return
        fi
        local command="$words[2]"
        shift words
        ((CURRENT--))
        case "$command" in
      \(cases)  esac
      }
      compdef _sponsor_report sponsor-report

      """
  }

  /// For fish.
  static func fish(_ commands: [CommandDefinition]) -> String {
    var lines = [
      "# Completions of sponsor-report \(programVersion) for fish.", "complete -c sponsor-report -f",
    ]
    let none = "-n __fish_use_subcommand"
    lines.append("complete -c sponsor-report \(none) -l help -s h -d 'Show help'")
    lines.append("complete -c sponsor-report \(none) -l version -s V -d 'Show the version'")
    for command in commands {
      lines.append("complete -c sponsor-report \(none) -a \(command.name) -d \(fishQuoted(command.abstract))")
      let when = "-n '__fish_seen_subcommand_from \(command.name)'"
      for option in command.allOptions {
        let short = option.short.map { " -s \($0)" } ?? ""
        lines.append(
          "complete -c sponsor-report \(when) -l \(option.name)\(short)\(fishValue(option.value)) -d "
            + fishQuoted(option.help))
      }
      for argument in command.arguments {
        if argument.isPath { lines.append("complete -c sponsor-report \(when) -F") }
        if !argument.allowed.isEmpty {
          lines.append("complete -c sponsor-report \(when) -a '\(argument.allowed.joined(separator: " "))'")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func bashValue(_ value: OptionValue) -> String {
    switch value {
    case .oneOf(_, let words): "COMPREPLY=($(compgen -W \"\(words.joined(separator: " "))\" -- \"$current\"))"
    case .path(_, isFolder: true): "compopt -o nospace; COMPREPLY=($(compgen -d -S / -- \"$current\"))"
    case .path(_, isFolder: false): "compopt -o default"
    default: "true"
    }
  }

  private static func zshValue(_ value: OptionValue) -> String {
    switch value {
    case .oneOf(_, let words): "(\(words.joined(separator: " ")))"
    case .path(_, let isFolder): isFolder ? "_files -/" : "_files"
    default: ""
    }
  }

  private static func fishValue(_ value: OptionValue) -> String {
    switch value {
    case .none: ""
    case .oneOf(_, let words): " -x -a '\(words.joined(separator: " "))'"
    case .path(_, let isFolder): isFolder ? " -x -a '(__fish_complete_directories)'" : " -r -F"
    default: " -x"
    }
  }

  private static func zshEscaped(_ words: String) -> String {
    words.reduce(into: "") { text, character in
      switch character {
      case "'": text += "'\\''"
      case "[", "]", ":", "\\": text += "\\\(character)"
      default: text.append(character)
      }
    }
  }

  private static func fishQuoted(_ words: String) -> String {
    "'" + words.reduce(into: "") { $0 += $1 == "'" || $1 == "\\" ? "\\\($1)" : String($1) } + "'"
  }
}
