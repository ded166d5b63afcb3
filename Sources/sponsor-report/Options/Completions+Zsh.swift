extension Completions {
  /// For zsh: to be read with `source`, or to lie as `_sponsor-report` in a folder of `fpath`.
  var zsh: String {
    let list = commands.map { "    '\($0.name):\(Self.zshEscaped($0.abstract))'" }.joined(separator: "\n")
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
      \(commands.map(zshCase).joined())  esac
      }
      # Found in fpath the file is itself the function, and is run to complete.
      if [[ $funcstack[1] == _sponsor[-_]report ]]; then
        _sponsor_report "$@"
      else
        compdef _sponsor_report sponsor-report
      fi

      """
  }

  private func zshCase(_ command: CommandDefinition) -> String {
    var lines: [String] = []
    for option in command.allOptions {
      let value = option.value.placeholder.map { ":\($0):\(Self.zshValue(option))" } ?? ""
      // `-oFILE` and `--output=FILE` are typed too.
      let (glued, equals) = option.value.placeholder == nil ? ("", "") : ("+", "=")
      // Its value may be left out.
      let optional = option.mayStandAlone ? ":" : ""
      let what = "'[\(Self.zshEscaped(option.help))]\(optional)\(value)'"
      let repeated = option.takesList || option.takesWords ? "'*'" : ""
      // Braces must stay outside the quotes for the shell to expand them.
      if let short = option.short {
        let others = repeated.isEmpty ? "'(-\(short) \(option.typedName))'" : repeated
        lines.append("\(others){-\(short)\(glued),\(option.typedName)\(equals)}\(what)")
      } else {
        lines.append("\(repeated)\(option.typedName)\(equals)\(what)")
      }
    }
    for (place, argument) in command.arguments.enumerated() {
      let words = words(for: argument)
      let action = argument.isPath ? "_files" : words.isEmpty ? " " : "(\(words.joined(separator: " ")))"
      lines.append("'\(argument.count == .one ? String(place + 1) : "*"):\(argument.placeholder):\(action)'")
    }
    return "    \(command.name))\n      _arguments -s \\\n        " + lines.joined(separator: " \\\n        ")
      + "\n      ;;\n"
  }

  private static func zshValue(_ option: OptionDefinition) -> String {
    switch option.value {
    case .oneOf(let placeholder, let words):
      option.takesList
        ? "_values -s , \(placeholder) \(words.joined(separator: " "))" : "(\(words.joined(separator: " ")))"
    case .path(_, let isFolder): isFolder ? "_files -/" : "_files"
    default: " "
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
}
