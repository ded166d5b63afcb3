/// Goes through the words of a command line once and tells options, their values and arguments apart.
///
/// An option takes a value or not whichever command it stands with (a test sees to it), so the words can be
/// sorted before the command is known.
struct WordSorter {
  private let commands: [CommandDefinition]
  private let known: [OptionDefinition]
  private(set) var command: CommandDefinition?
  private(set) var given: [TypedLine.Given] = []
  private(set) var arguments: [Word] = []

  /// A sorter that knows these commands and their options.
  init(commands: [CommandDefinition]) {
    self.commands = commands
    known = [SharedOptions.help, SharedOptions.version] + commands.flatMap(\.options)
  }

  /// Whether `--version` was among the options.
  var asksForVersion: Bool { given.contains { $0.option.name == SharedOptions.version.name } }

  /// Sorts all words, or stops at the first that cannot be placed.
  mutating func sort(_ words: [Word]) throws(UsageError) {
    var rest = words[...]
    var onlyArguments = false
    while let word = rest.popFirst() {
      if onlyArguments || word.bytes.first != dash || word.bytes.count == 1 {
        try place(word)
      } else if word.bytes == [dash, dash] {
        onlyArguments = true
      } else if word.bytes[1] == dash {
        try sortLong(word, &rest)
      } else {
        try sortShort(word, &rest)
      }
    }
  }

  /// Whether help is asked for, and if so the full one.
  ///
  /// The words themselves are looked at: sorting may have stopped before it came to them.
  func helpAskedFor(in words: [Word]) -> Bool? {
    let options = words.prefix { $0.bytes != [dash, dash] }
    if options.contains("--help") { return true }
    return options.contains("-h") || given.contains { $0.option.name == SharedOptions.help.name }
      ? false : nil
  }

  /// The error for an option that the command does not have.
  func misplaced(_ option: OptionDefinition, in command: CommandDefinition) -> UsageError {
    let others = commands.filter { $0.option(named: option.name) != nil }.map(\.name)
    if others.isEmpty { return .unknownOption(typed: option.typedName, command: command.name, nearest: nil) }
    return .optionOfOthers(option: option.typedName, command: command.name, others: others)
  }

  private mutating func place(_ word: Word) throws(UsageError) {
    guard command == nil else {
      arguments.append(word)
      return
    }
    command = commands.first { $0.name == word.text }
    if command == nil {
      throw .unknownCommand(typed: word.text, nearest: nearest(to: word.text, among: commands.map(\.name)))
    }
  }

  private mutating func sortLong(_ word: Word, _ rest: inout ArraySlice<Word>) throws(UsageError) {
    let parts = word.bytes.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(decoding: parts[0].dropFirst(2), as: UTF8.self)
    guard let option = option(where: { $0.name == name }) else { throw unknown("--" + name) }
    let attached = parts.count > 1 ? Word(bytes: parts[1]) : nil
    try take(option, attached: attached, &rest)
  }

  private mutating func sortShort(_ word: Word, _ rest: inout ArraySlice<Word>) throws(UsageError) {
    var bytes = word.bytes.dropFirst()
    while let byte = bytes.popFirst() {
      let letter = Character(Unicode.Scalar(byte))
      guard byte < 0x80, let option = option(where: { $0.short == letter }) else {
        throw unknown(byte < 0x80 ? "-\(letter)" : word.text)
      }
      guard option.value.placeholder != nil, let next = bytes.first else {
        try take(option, attached: nil, &rest)
        continue
      }
      // `-oFILE` and `-o=FILE`: the rest of the word is the value.
      let value = next == UInt8(ascii: "=") ? bytes.dropFirst() : bytes
      try take(option, attached: Word(bytes: value), &rest)
      return
    }
  }

  private mutating func take(
    _ option: OptionDefinition, attached: Word?, _ rest: inout ArraySlice<Word>
  ) throws(UsageError) {
    guard let placeholder = option.value.placeholder else {
      if let attached { throw .unexpectedValue(option: option.typedName, value: attached.text) }
      given.append(.init(option: option, value: nil))
      return
    }
    if option.mayStandAlone, attached == nil, rest.first?.isNumber != true {
      given.append(.init(option: option, value: nil))
      return
    }
    if let value = attached ?? (rest.first.map(isKnownOption) == false ? rest.popFirst() : nil) {
      given.append(.init(option: option, value: value))
      guard option.takesWords, command != nil else { return }
      while let word = rest.first, word.bytes.first != dash || word.bytes.count == 1 {
        given.append(.init(option: option, value: rest.removeFirst()))
      }
      return
    }
    throw .missingValue(
      option: option.typedName, placeholder: placeholder, allowed: option.value.allowed)
  }

  /// `--output --strict` is a forgotten value, not a file called `--strict`.
  private func isKnownOption(_ word: Word) -> Bool {
    guard word.bytes.starts(with: [dash, dash]) else { return false }
    let name = String(decoding: word.bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
    return name.isEmpty || option(where: { $0.name == name }) != nil
  }

  /// The command's own option if the command is known, else any command's.
  private func option(where matches: (OptionDefinition) -> Bool) -> OptionDefinition? {
    command?.allOptions.first(where: matches) ?? known.first(where: matches)
  }

  private func unknown(_ typed: String) -> UsageError {
    let candidates = (command?.allOptions ?? known).map(\.typedName)
    return .unknownOption(
      typed: typed, command: command?.name,
      nearest: typed.hasPrefix("--") ? nearest(to: typed, among: candidates) : nil)
  }
}

private let dash = UInt8(ascii: "-")
