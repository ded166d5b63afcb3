import Sponsors

/// What the typed words mean: one function a kind of value, each nil or empty where the option is not given.
extension TypedLine {
  /// Whether a flag is given.
  func has(_ option: OptionDefinition) -> Bool { given.contains { $0.option.name == option.name } }

  /// Words that are not empty.
  func text(_ option: OptionDefinition) throws(UsageError) -> String? {
    guard let word = try single(option) else { return nil }
    guard !word.bytes.isEmpty else { throw bad(option, word, .words) }
    return word.text
  }

  /// A list of words, in the order typed, each once.
  func texts(_ option: OptionDefinition) throws(UsageError) -> [String] {
    try list(option).map { word throws(UsageError) in
      guard !word.bytes.isEmpty else { throw bad(option, word, .words) }
      return word.text
    }
  }

  /// The name of a file or folder.
  func path(_ option: OptionDefinition) throws(UsageError) -> FilePath? {
    guard let word = try single(option) else { return nil }
    guard !word.bytes.isEmpty else { throw bad(option, word, .words) }
    return FilePath(bytes: word.bytes)
  }

  /// A whole number within the option's range.
  func whole(_ option: OptionDefinition) throws(UsageError) -> Int? {
    try single(option).map { word throws(UsageError) in try whole(word, of: option) }
  }

  /// A list of whole numbers within the option's range.
  func wholes(_ option: OptionDefinition) throws(UsageError) -> [Int] {
    try list(option).map { word throws(UsageError) in try whole(word, of: option) }
  }

  /// A finite number that is not negative.
  func number(_ option: OptionDefinition) throws(UsageError) -> Double? {
    guard let word = try single(option) else { return nil }
    guard let number = Double(word.text), number.isFinite, number >= 0 else {
      throw bad(option, word, .number)
    }
    return number
  }

  /// An ISO day.
  func day(_ option: OptionDefinition) throws(UsageError) -> Day? {
    guard let word = try single(option) else { return nil }
    guard let day = Day(iso: word.bytes) else { throw bad(option, word, .day) }
    return day
  }

  /// One of the option's allowed words, as the value it stands for.
  func choice<Choice: RawRepresentable<String>>(
    _ option: OptionDefinition, as type: Choice.Type
  ) throws(UsageError) -> Choice? {
    try single(option).map { word throws(UsageError) in try choice(word, of: option, as: type) }
  }

  /// A list of the option's allowed words, as the values they stand for.
  func choices<Choice: RawRepresentable<String>>(
    _ option: OptionDefinition, as type: Choice.Type
  ) throws(UsageError) -> [Choice] {
    try list(option).map { word throws(UsageError) in try choice(word, of: option, as: type) }
  }

  /// The names of the files and folders on the line, behind the first `skipped` arguments, which are something else.
  func inputs(skipping skipped: Int = 0) throws(UsageError) -> [FilePath] {
    try Self.paths(of: arguments.dropFirst(skipped), placeholder: "INPUT")
  }

  /// The names of the files and folders behind an option that takes several words.
  func inputs(behind option: OptionDefinition) throws(UsageError) -> [FilePath] {
    try Self.paths(
      of: given.filter { $0.option.name == option.name }.compactMap(\.value), placeholder: "\(option.typedName) INPUT")
  }

  private static func paths(of words: some Collection<Word>, placeholder: String) throws(UsageError) -> [FilePath] {
    guard !words.isEmpty else { throw .missingArgument(placeholder: placeholder, instead: []) }
    guard !words.contains(where: \.bytes.isEmpty) else {
      throw .badArgument(
        placeholder: placeholder, value: "", allowed: ["the name of a file or folder"], nearest: nil)
    }
    return words.map { FilePath(bytes: $0.bytes) }
  }

  /// Refuses two options of which only one can be given, as the command's definition says.
  func refuseExclusive() throws(UsageError) {
    for names in command.exclusive {
      let both = names.filter { name in given.contains { $0.option.name == name } }
      if both.count > 1 { throw .exclusive(first: "--" + both[0], second: "--" + both[1]) }
    }
  }

  /// Refuses every word that is neither the command nor an option.
  func refuseArguments() throws(UsageError) {
    if let word = arguments.first { throw .excessArgument(typed: word.text, command: command.name) }
  }

  private func single(_ option: OptionDefinition) throws(UsageError) -> Word? {
    let words = given.filter { $0.option.name == option.name }.compactMap(\.value)
    if let first = words.first, let second = words.first(where: { $0 != first }) {
      throw .givenTwice(option: option.typedName, first: first.text, second: second.text)
    }
    return words.first
  }

  /// `--roles a,b --roles c` is a, b, c.
  private func list(_ option: OptionDefinition) throws(UsageError) -> [Word] {
    var words: [Word] = []
    for value in given.filter({ $0.option.name == option.name }).compactMap(\.value) {
      for part in value.bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        let word = Word(bytes: part)
        if !words.contains(word) { words.append(word) }
      }
    }
    return words
  }

  private func whole(_ word: Word, of option: OptionDefinition) throws(UsageError) -> Int {
    guard case .whole(_, let range) = option.value else { return 0 }
    guard let number = Int(word.text), range.contains(number) else { throw bad(option, word, .whole(range)) }
    return number
  }

  private func choice<Choice: RawRepresentable<String>>(
    _ word: Word, of option: OptionDefinition, as type: Choice.Type
  ) throws(UsageError) -> Choice {
    // The command's own definition: not every command can write every format.
    let allowed = (command.option(named: option.name) ?? option).value.allowed
    guard allowed.contains(word.text), let choice = Choice(rawValue: word.text) else {
      throw bad(option, word, .oneOf(allowed))
    }
    return choice
  }

  private func bad(_ option: OptionDefinition, _ word: Word, _ expected: UsageError.Expectation) -> UsageError {
    var near: String?
    if case .oneOf(let allowed) = expected { near = nearest(to: word.text, among: allowed) }
    return .badValue(option: option.typedName, value: word.text, expected: expected, nearest: near)
  }
}
