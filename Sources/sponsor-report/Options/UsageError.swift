import Analytics

/// What is wrong with a command line. Cases hold facts; `sentence` is the one place that puts them into words.
enum UsageError: Error, Equatable, Sendable {
  case missingCommand
  case unknownCommand(typed: String, nearest: String?)
  case unknownOption(typed: String, command: String?, nearest: String?)
  /// The option exists, but other commands have it.
  case optionOfOthers(option: String, command: String, others: [String])
  case missingValue(option: String, placeholder: String, allowed: [String])
  case unexpectedValue(option: String, value: String)
  case badValue(option: String, value: String, expected: Expectation, nearest: String?)
  /// An option that takes one value was given two that differ.
  case givenTwice(option: String, first: String, second: String)
  case exclusive(first: String, second: String)
  /// An option that means something only beside another one.
  case needsOption(String, String)
  /// An option that means something only beside one of others.
  case needsOneOf(String, [String])
  /// What an option asks for cannot be shown on a terminal.
  case notOnTerminal(option: String)
  /// An option and arguments of which only one can be given.
  case exclusiveWithArgument(option: String, placeholder: String)
  /// Options that ask for clusters that there cannot be.
  case clustering(ClusteringError)
  case emptyPeriod(from: String, until: String)
  case missingArgument(placeholder: String, instead: [String])
  /// An argument is missing that may stand behind an option which takes all words that follow it.
  case missingBefore(placeholder: String, option: String, taken: String)
  case excessArgument(typed: String, command: String)
  case badArgument(placeholder: String, value: String, allowed: [String], nearest: String?)

  /// What a value should have been.
  enum Expectation: Equatable, Sendable {
    case oneOf([String])
    case whole(ClosedRange<Int>)
    case number
    /// Above 0 and below 1.
    case level
    /// From 0 to 1,000,000.
    case voteWeight
    case day
    case words
  }

  /// What is wrong and what to do, without a full stop.
  var sentence: String {
    switch self {
    case .missingCommand: "no command is given"
    case .unknownCommand(let typed, let nearest):
      if let nearest {
        "\"\(typed)\" is not a command; did you mean \"\(nearest)\"?"
      } else if typed.contains(where: { $0 == "/" || $0 == "." }) {
        "\"\(typed)\" is not a command; to read it, put a command first, as in \"sponsor-report report \(typed)\""
      } else {
        "\"\(typed)\" is not a command"
      }
    case .unknownOption(let typed, let command, let nearest):
      (command.map { "\"\($0)\" has no option \"\(typed)\"" } ?? "there is no option \"\(typed)\"")
        + (nearest.map { "; did you mean \"\($0)\"?" }
          ?? "; to read a file of that name, put \"--\" before it")
    case .optionOfOthers(let option, let command, let others):
      "\"\(option)\" does not apply to \"\(command)\"; it is an option of \(Self.list(others, "and"))"
    case .missingValue(let option, let placeholder, let allowed):
      "\"\(option)\" needs a value, as in \"\(option) \(allowed.first ?? placeholder)\""
        + (allowed.count > 1 ? "; it can be \(Self.list(allowed, "or"))" : "")
    case .unexpectedValue(let option, let value):
      "\"\(option)\" takes no value; leave out \"=\(value)\""
    case .badValue(let option, let value, let expected, let nearest):
      "\"\(option)\" cannot be \"\(value)\"; " + (nearest.map { "did you mean \"\($0)\"? " } ?? "")
        + "it is \(Self.words(expected))"
    case .givenTwice(let option, let first, let second):
      "\"\(option)\" is given twice, as \"\(first)\" and as \"\(second)\"; keep one"
    case .exclusive(let first, let second):
      "\"\(first)\" and \"\(second)\" exclude each other; keep one"
    case .needsOption(let option, let other):
      "\"\(option)\" means nothing without \"\(other)\"; give both or none"
    case .needsOneOf(let option, let others):
      "\"\(option)\" means nothing without \(Self.list(others.map { "\"\($0)\"" }, "or")); add one"
    case .notOnTerminal(let option):
      "\"\(option)\" writes a file that a terminal cannot show; name one with \"--output\", or redirect standard output"
    case .exclusiveWithArgument(let option, let placeholder):
      "\"\(option)\" and \(placeholder) exclude each other; keep one"
    case .clustering(let error): error.description
    case .emptyPeriod(let from, let until):
      "\"--from \(from)\" is later than \"--until \(until)\"; no day lies between them"
    case .missingArgument(let placeholder, let instead):
      "\(placeholder) is missing" + (instead.isEmpty ? "" : "; give it, or \(Self.list(instead, "or"))")
    case .missingBefore(let placeholder, let option, let taken):
      "\(placeholder) is missing; what stands behind \"\(option)\" is \(taken), so put \(placeholder) before \"\(option)\""
    case .excessArgument(let typed, let command):
      "\"\(command)\" has no use for \"\(typed)\"; leave it out"
    case .badArgument(let placeholder, let value, let allowed, let nearest):
      "\(placeholder) cannot be \"\(value)\"; " + (nearest.map { "did you mean \"\($0)\"? " } ?? "")
        + "it is \(Self.list(allowed, "or"))"
    }
  }

  private static func words(_ expected: Expectation) -> String {
    switch expected {
    case .oneOf(let allowed): list(allowed, "or")
    case .whole(let range) where range.upperBound == .max: "a whole number from \(range.lowerBound)"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number: "a number that is not negative, as 0.5"
    case .level: "a number above 0 and below 1, as 0.05"
    case .voteWeight: "a number from 0 to 1000000, as 0.5"
    case .day: "a day, as 2021-11-12"
    case .words: "at least one letter long"
    }
  }

  /// `a, b or c`.
  private static func list(_ words: [String], _ last: String) -> String {
    guard let end = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + end
  }
}
