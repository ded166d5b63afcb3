extension Completions {
  /// For bash, with or without the bash-completion package.
  var bash: String {
    """
    # Completions of sponsor-report \(programVersion) for bash.
    _sponsor_report_words() {
      COMPREPLY=($(compgen -W "$1" -- "$current"))
    }
    _sponsor_report_list() {
      # A list with commas: the last of it is completed.
      local before=""
      [[ $current == *,* ]] && before="${current%,*},"
      COMPREPLY=($(compgen -P "$before" -W "$1" -- "${current##*,}"))
    }
    _sponsor_report_folders() {
      compopt -o filenames
      mapfile -t COMPREPLY < <(compgen -d -- "$current")
    }
    _sponsor_report() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="" command="" valued="" place=0 i
      ((COMP_CWORD > 0)) && previous="${COMP_WORDS[COMP_CWORD-1]}"
      # The shell takes --option=value apart.
      if [[ $current == "=" ]]; then
        current=""
      elif [[ $previous == "=" ]]; then
        previous="${COMP_WORDS[COMP_CWORD-2]}"
      fi
      COMPREPLY=()
      for ((i = 1; i < COMP_CWORD; i++)); do
        if [[ -z $command ]]; then
          case "${COMP_WORDS[i]}" in
            \(commands.map(\.name).joined(separator: "|"))) command="${COMP_WORDS[i]}" ;;
          esac
          case "$command" in
    \(valued)      esac
        elif [[ ${COMP_WORDS[i]} == -?* ]]; then
          # The value of an option is no argument.
          [[ "|$valued|" == *"|${COMP_WORDS[i]}|"* ]] && ((i++))
          [[ ${COMP_WORDS[i]} == "=" ]] && ((i++))
        else
          ((place++))
        fi
      done
      case "$command" in
    \(commands.map(bashCase).joined())    *) _sponsor_report_words "\(commands.map(\.name).joined(separator: " ")) --help --version" ;;
      esac
    }
    complete -F _sponsor_report sponsor-report

    """
  }

  /// Which options of each command take a value.
  private var valued: String {
    commands.map { command in
      let names = command.allOptions.filter { $0.value.placeholder != nil && !$0.mayStandAlone }.flatMap(Self.names)
      return "        \(command.name)) valued=\"\(names.joined(separator: "|"))\" ;;\n"
    }.joined()
  }

  private func bashCase(_ command: CommandDefinition) -> String {
    var text = "    \(command.name))\n      case \"$previous\" in\n"
    for option in command.allOptions where option.value.placeholder != nil && !option.mayStandAlone {
      text += "        \(Self.names(option).joined(separator: "|"))) \(Self.bashValue(option)); return ;;\n"
    }
    text += "      esac\n"
    let options = command.allOptions.map(\.typedName)
    let files = "[[ $current == -* ]] || compopt -o default"
    // Words for the arguments that come first, then files, if there are any.
    let worded = command.arguments.filter { !words(for: $0).isEmpty }
    let takesFiles = command.arguments.contains(where: \.isPath)
    if let argument = worded.first {
      let offered = "_sponsor_report_words \"\((options + words(for: argument)).joined(separator: " "))\""
      text +=
        argument.count == .one
        ? "      if ((place == 0)); then \(offered); return; fi\n" : "      \(offered)\n      return\n"
    }
    if worded.first?.count != .any {
      text += "      _sponsor_report_words \"\(options.joined(separator: " "))\"\n"
      if takesFiles { text += "      \(files)\n" }
    }
    return text + "      ;;\n"
  }

  private static func names(_ option: OptionDefinition) -> [String] {
    [option.typedName] + (option.short.map { ["-\($0)"] } ?? [])
  }

  private static func bashValue(_ option: OptionDefinition) -> String {
    switch option.value {
    case .oneOf(_, let words):
      "_sponsor_report_\(option.takesList ? "list" : "words") \"\(words.joined(separator: " "))\""
    case .path(_, isFolder: true): "_sponsor_report_folders"
    case .path(_, isFolder: false): "compopt -o default"
    default: "true"
    }
  }
}
